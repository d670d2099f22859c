import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { makeFeed, stopFeed } from "#app/domain/calendar-feed/calendar-feed.commands.server.ts";
import { findFeed } from "#app/domain/calendar-feed/calendar-feed.queries.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { originOf } from "#app/server/handed-out.server.ts";
import { accountContext, requireAccount } from "#app/server/request.server.ts";
import { words } from "./calendar.words.ts";

export const handle = { audience: "own" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { accountId } = await requireAccount(request, context);
  const madeAt = await findFeed(context.db, accountId);
  return { madeOn: madeAt && dayInWords(dateOf(madeAt), dateOf(context.now())) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = await requireAccount(request, context);
  const ctx = accountContext(context, who);
  const form = await readForm(request);
  if (form.get("intent") === "stop") {
    await stopFeed(ctx, who.accountId);
    return { address: null };
  }
  // An address outlives the session that made it: staff make theirs once they are in with both steps.
  if (who.lacksSecondStep) return redirect("/account/second-step");
  const token = await makeFeed(ctx, who.accountId);
  // On this page alone, once: only a hash of it is kept, and an address of a page may be written down on the way.
  return { address: `${originOf(request, context)}/my-calendar/${token}/alongside.ics` };
}

export default function CalendarPage() {
  const { madeOn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      {answer && !answer.address && <Banner title={words.stopped} live />}
      <PageHead
        title={words.title}
        lede={words.lede}
        back={{ to: "/account", label: words.back }}
      />
      {answer?.address ? (
        <section className="section stack" aria-labelledby="made" role="status">
          <h2 id="made">{words.made}</h2>
          <p>{words.madeHint}</p>
          <div className="field">
            <label htmlFor="address">{words.label}</label>
            <input id="address" readOnly value={answer.address} />
          </div>
        </section>
      ) : (
        <p>{madeOn ? words.since(madeOn) : words.none}</p>
      )}
      <p className="prose">{words.holds}</p>
      <div className="actions">
        <ConfirmForm
          intent="make"
          label={madeOn ? words.renew : words.make}
          variant={madeOn ? "second" : "first"}
        >
          {madeOn && <p>{words.renewHint}</p>}
        </ConfirmForm>
        {madeOn && <ConfirmForm intent="stop" label={words.stop} />}
      </div>
    </>
  );
}
