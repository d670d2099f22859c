import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Facts } from "#app/components/facts.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { NotFound } from "#app/domain/errors.ts";
import { lowerFirst } from "#app/domain/work-environment/work-environment.ts";
import {
  isMessage,
  lineOf,
  previewOf,
} from "#app/server/message-previews/message-previews.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

/** For all staff: whose pages look as their own do. */
export const handle = { audience: "own" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(`Message: ${data?.subject ?? ""}`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireStaff(request, context);
  const name = params.name ?? "";
  if (!isMessage(name)) throw new NotFound();
  const [line, preview] = await Promise.all([lineOf(name), previewOf(name)]);
  if (!line || !preview) throw new NotFound();
  const { fromName, subject, text, short } = preview;
  return { ...line, fromName, subject, text, short: line.always === null ? short : null };
}

export default function MessagePage() {
  const message = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={message.subject}
        lede="As it would be sent now, about invented people. Its links lead nowhere."
        back={{ to: "/area/messages", label: "Messages" }}
      />
      <Facts
        rows={[
          { term: "When", detail: message.when },
          { term: "From", detail: message.fromName },
          { term: "How", detail: message.channels },
          {
            term: "Switched off by its reader?",
            detail: message.always === null ? "Yes" : `No: ${lowerFirst(message.always)}.`,
          },
          {
            term: "In the program",
            detail: `${message.name}, sent by ${message.events.join(", ") || "what is said above"}`,
          },
        ]}
      />
      <section className="section" aria-labelledby="letter">
        <h2 id="letter">As plain text</h2>
        <div className="block">
          <p className="words">{message.text}</p>
        </div>
        <p>
          <a href={`/area/messages/${message.name}/letter`}>See it as a mail program shows it</a>
        </p>
      </section>
      {message.short && (
        <section className="section" aria-labelledby="text">
          <h2 id="text">As a text message</h2>
          <div className="block">
            <p className="words">{message.short}</p>
          </div>
        </section>
      )}
    </>
  );
}
