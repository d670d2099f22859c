import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { dateOf, instantInWords } from "#app/domain/calendar/calendar.ts";
import { NotFound } from "#app/domain/errors.ts";
import { listDemoMail } from "#app/domain/outbox/demo-mail.queries.server.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled("Demo mailbox");

/** What the demo would have sent. There is no such page in a real installation. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.env.demo) throw new NotFound();
  const to = (new URL(request.url).searchParams.get("to") ?? "").slice(0, 200);
  const today = dateOf(context.now());
  const mails = await listDemoMail(context.db, to);
  return {
    to,
    mails: mails.map(({ channel, subject, text, sentAt, ...mail }) => ({
      ...mail,
      // A text message has no subject, and is short enough to stand here.
      title: channel === "text" ? `Text message: “${text}”` : subject,
      sent: instantInWords(sentAt, today),
    })),
  };
}

export default function DemoMailboxPage() {
  const { to, mails } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Demo mailbox"
        lede="Everything this demo would have sent, newest first. Nothing leaves this computer."
      />
      <form method="get" className="filters">
        <div className="field">
          <label htmlFor="to">To whom</label>
          <input id="to" name="to" type="search" defaultValue={to} />
        </div>
        <Button variant="second">Show</Button>
      </form>
      {mails.length === 0 ? (
        <Empty title="Nothing here yet.">
          A message takes a few seconds to arrive. Load the page again.
        </Empty>
      ) : (
        <ul className="rows">
          {mails.map((mail, at) => (
            <li key={mail.id}>
              <a href={`/demo/mailbox/${mail.id}`}>
                {mail.title}
                <span className="sr">
                  , to {mail.toAddress}, {mail.sent}, letter {mails.length - at}
                </span>
              </a>
              <span aria-hidden="true">
                To {mail.toAddress}, from {mail.fromName}, {mail.sent}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
