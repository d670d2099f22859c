import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Facts } from "#app/components/facts.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import {
  giveUp,
  tryAgain,
  tryAllAgain,
} from "#app/domain/delivery/message-failure.commands.server.ts";
import { countFailures } from "#app/domain/delivery/message-failure.queries.server.ts";
import { NotFound } from "#app/domain/errors.ts";
import { readForm } from "#app/server/form.server.ts";
import { messagesNotSent } from "#app/server/messages-not-sent.server.ts";
import { pageAsked } from "#app/server/page-asked.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("Messages that did not go");

const here = "/area/messages-not-sent";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const count = await countFailures(ctx);
  const { page, pages, ...part } = pageAsked(request, count);
  const done = new URL(request.url).searchParams.get("done");
  return { count, page, pages, done, messages: await messagesNotSent(ctx, part) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireLead(request, context);
  const form = await readForm(request);
  const id = String(form.get("message") ?? "");
  switch (form.get("intent")) {
    case "try-all":
      await tryAllAgain(ctx);
      break;
    case "try":
      await tryAgain(ctx, id);
      break;
    case "give-up":
      await giveUp(ctx, id);
      return redirect(`${here}?done=given-up`);
    default:
      throw new NotFound();
  }
  return redirect(`${here}?done=trying`);
}

const doneWords: Record<string, { title: string; words: string }> = {
  trying: {
    title: "On its way again",
    words: "Within a minute. If it fails again, it comes back here.",
  },
  "given-up": { title: "Given up", words: "It is not sent any more. That you said so is kept." },
};

type Message = ReturnType<typeof useLoaderData<typeof loader>>["messages"][number];

function NotSent({ message }: { message: Message }) {
  const { id, what, channel, when, reader, readerName, why, toDo } = message;
  const heading = `message-${id}`;
  return (
    <article className="block stack" aria-labelledby={heading}>
      <h2 id={heading}>{what}</h2>
      <Facts
        rows={[
          { term: "For", detail: readerName ? `${reader}: ${readerName}` : reader },
          { term: "By", detail: channel },
          { term: "Given up", detail: when },
          { term: "Why", detail: `${why} ${toDo}` },
        ]}
      />
      <form method="post" className="actions">
        <input type="hidden" name="message" value={id} />
        <Button variant="second" name="intent" value="try">
          Try again<span className="visually-hidden">: {what}</span>
        </Button>
        <Button variant="quiet" name="intent" value="give-up">
          No longer needed<span className="visually-hidden">: {what}</span>
        </Button>
      </form>
    </article>
  );
}

export default function MessagesNotSentPage() {
  const { count, page, pages, done, messages } = useLoaderData<typeof loader>();
  const said = done === null ? undefined : doneWords[done];
  return (
    <>
      {said && (
        <Banner title={said.title} live>
          {said.words}
        </Banner>
      )}
      <PageHead
        title="Messages that did not go"
        lede="Each was tried for two days, or was refused for good. Nobody is named here whom you may not see elsewhere."
        back={{ to: "/area", label: "Your area" }}
      />
      {count === 0 ? (
        <Empty title="Every message went.">
          What cannot be sent shows here, with the reason, until you try it again or say that it is
          no longer needed.
        </Empty>
      ) : (
        <div className="stack">
          {count > 1 && (
            <ConfirmForm intent="try-all" label={`Try all ${count.toLocaleString("en-GB")} again`}>
              <p>
                Best once what stood in the way is put right: whoever has no such address will not
                get it this time either.
              </p>
            </ConfirmForm>
          )}
          {messages.map((message) => (
            <NotSent key={message.id} message={message} />
          ))}
          <Pagination page={page} pages={pages} to={(number) => `${here}?page=${number}`} />
        </div>
      )}
    </>
  );
}
