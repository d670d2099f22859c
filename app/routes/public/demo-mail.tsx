import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Facts } from "#app/components/facts.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { dateOf, instantInWords } from "#app/domain/calendar/calendar.ts";
import { NotFound } from "#app/domain/errors.ts";
import { findDemoMail } from "#app/domain/outbox/demo-mail.queries.server.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Letter: ${data.mail.subject}` : "Demo mail");

export async function loader({ context, params }: LoaderFunctionArgs) {
  if (!context.env.demo) throw new NotFound();
  const mail = await findDemoMail(context.db, params.id ?? "");
  return { mail, sent: instantInWords(mail.sentAt, dateOf(context.now())) };
}

/** Links in the plain text can be followed, as in a mail program. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, place) =>
    place % 2 === 1 ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}

export default function DemoMailPage() {
  const { mail, sent } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={mail.subject} back={{ to: "/demo/mailbox", label: "Demo mailbox" }} />
      <Facts
        rows={[
          { term: "To", detail: mail.toAddress },
          { term: "From", detail: mail.fromName },
          { term: "Sent", detail: sent },
        ]}
      />
      <div className="block section">
        <p className="words">{withLinks(mail.text)}</p>
      </div>
    </>
  );
}
