import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AnothersLink, anothersTitle } from "#app/components/anothers-link.tsx";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { PlainForm, Refusal, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { StoppedLink, stoppedTitle } from "#app/components/stopped-link.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { addDays, dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { closeForm } from "#app/domain/vacancy/vacancy-ending.form.ts";
import { closeReasonCodes, endReasons, filledUnsaid } from "#app/domain/vacancy/vacancy-ending.ts";
import { pausesOn, yesKeepsOpenDays } from "#app/domain/vacancy/vacancy-still-open.ts";
import { answerStillOpenByLink } from "#app/domain/vacancy/vacancy-still-open-link.commands.server.ts";
import { readStillOpenLink } from "#app/domain/vacancy/vacancy-still-open-link.queries.server.ts";
import { parseForm, readForm, sayRefusalsHere } from "#app/server/form.server.ts";
import { isAnothersLink, pressOfAnyLink } from "#app/server/link-pages.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { words } from "./still-open.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded ? titleOf(loaded) : stoppedTitle(false));

const isDone = (name: string | null): name is keyof typeof words.done =>
  name !== null && Object.hasOwn(words.done, name);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const now = context.now();
  const today = dateOf(now);
  const token = params.token ?? "";
  if (await isAnothersLink(request, context, token))
    return data({ state: "another" as const }, { status: 200 });
  const view = await readStillOpenLink(context.db, now, token);
  const { searchParams } = new URL(request.url);
  if (view.state === "stopped") {
    const isSent = searchParams.has("sent");
    // One that was never made looks like one that is too old.
    return data({ state: view.state, isSent }, { status: isSent ? 200 : 404 });
  }
  const { id, title, status, closesOn, stillOpenAskedAt } = view;
  if (view.state === "answered") {
    const done = searchParams.get("done");
    return data({ state: view.state, id, title, status, done: isDone(done) ? done : null });
  }
  const leaves = pausesOn(view);
  return data({
    state: view.state,
    id,
    title,
    isPaused: status === "paused",
    askedOn: stillOpenAskedAt ? dayInWords(dateOf(stillOpenAskedAt), today) : "",
    leavesOn: leaves && dayInWords(leaves, today),
    closed:
      closesOn !== null && closesOn < today
        ? {
            on: dayInWords(closesOn, today),
            until: dayInWords(addDays(today, yesKeepsOpenDays), today),
          }
        : null,
  });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const page = `/still-open/${encodeURIComponent(token)}`;
  const ctx = visitorContext(context);
  const form = await readForm(request);
  const intent = form.get("intent");
  const pressed = await pressOfAnyLink(request, context, { token, page, intent });
  if (pressed) return pressed;
  const { state } = await readStillOpenLink(context.db, ctx.now, token);
  // What stands against an answer is explained on the page itself.
  if (state !== "ask") return redirect(page);
  await countAct(context, "stillOpen");
  sayRefusalsHere(request);
  if (intent === "stillOpen" || intent === filledUnsaid) {
    await answerStillOpenByLink(ctx, token, intent);
    return redirect(`${page}?done=${intent}`);
  }
  const parsed = await parseForm(request, closeForm, { form });
  if (!parsed.ok) return parsed.response;
  await answerStillOpenByLink(ctx, token, parsed.value);
  return redirect(`${page}?done=closed`);
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function titleOf(page: Loaded): string {
  if (page.state === "another") return anothersTitle;
  if (page.state === "stopped") return stoppedTitle(page.isSent);
  if (page.state === "answered") return page.done ? words.done[page.done] : words.answered;
  return words.title;
}

export default function StillOpenPage() {
  const page = useLoaderData<typeof loader>();
  if (page.state === "another") return <AnothersLink />;
  if (page.state === "stopped") return <StoppedLink isSent={page.isSent} />;
  if (page.state === "answered") return <Answered page={page} />;
  return <Ask page={page} />;
}

function Answered({ page }: { page: Extract<Loaded, { state: "answered" }> }) {
  const { id, title, status, done } = page;
  return (
    <>
      <PageHead title={titleOf(page)} lede={title} />
      {done ? (
        <Banner title={words.stands[status]} live />
      ) : (
        <p>
          {words.stands[status]} {words.answeredWords}
        </p>
      )}
      <p className="section">
        <a href={`/employer/vacancies/${id}`}>{words.see}</a>
      </p>
    </>
  );
}

function Ask({ page }: { page: Extract<Loaded, { state: "ask" }> }) {
  const answer = useActionData<typeof action>();
  const { form, fields } = useFormState(closeForm, answer, {}, { id: "close", intent: "close" });
  const { closed } = page;
  const yes = closed ? words.yesUntil(closed.until) : page.isPaused ? words.yesAgain : words.yes;
  return (
    <>
      <Refusal answer={answer} />
      <PageHead title={words.title} lede={page.title}>
        <p>{words.asked(page.askedOn)}</p>
        <p>{page.isPaused ? words.paused : page.leavesOn && words.leaves(page.leavesOn)}</p>
      </PageHead>
      <div className="stack">
        <ConfirmForm intent="stillOpen" label={yes} variant="first">
          <p>{closed ? words.passedHint(closed.on) : words.yesHint}</p>
        </ConfirmForm>
        <ConfirmForm intent={filledUnsaid} label={words.filled}>
          <p>{words.filledHint}</p>
        </ConfirmForm>
      </div>
      <section className="section stack" aria-labelledby="close-it">
        <h2 id="close-it">{words.closeTitle}</h2>
        <PlainForm form={form}>
          <Radios
            meta={fields.reason}
            legend={words.closeLegend}
            hint={words.closeHint}
            options={closeReasonCodes.map((value) => ({ value, label: endReasons[value].label }))}
          />
          <TextArea
            meta={fields.words}
            label={words.closeWords}
            hint={words.closeWordsHint}
            optional
            rows={2}
          />
          <div className="actions">
            <Button variant="second" name="intent" value="close">
              {words.close}
            </Button>
          </div>
        </PlainForm>
      </section>
      <p className="section">
        <a href={`/employer/vacancies/${page.id}`}>{words.change}</a>. {words.changeHint}
      </p>
    </>
  );
}
