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
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import {
  words as asked,
  ofEmployer,
  ofParticipant,
} from "#app/components/placement/review.words.ts";
import { ReviewAnswer } from "#app/components/placement/review-answer.tsx";
import {
  EmployerReviewForm,
  ParticipantReviewForm,
} from "#app/components/placement/review-forms.tsx";
import { StoppedLink, stoppedTitle } from "#app/components/stopped-link.tsx";
import {
  participantAnswerForm,
  plainAnswerForm,
} from "#app/domain/in-work-review/in-work-review.form.ts";
import { answerReviewByLink } from "#app/domain/in-work-review/in-work-review-link.commands.server.ts";
import {
  type ReviewLinkView,
  readReviewLink,
} from "#app/domain/in-work-review/in-work-review-link.queries.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { isAnothersLink, pressOfAnyLink } from "#app/server/link-pages.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { words } from "./review.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded ? titleOf(loaded) : stoppedTitle(false));

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const view = (await isAnothersLink(request, context, token))
    ? ({ state: "another" } as const)
    : await readReviewLink(context.db, context.now(), token);
  const { searchParams } = new URL(request.url);
  const isSent = view.state === "stopped" && searchParams.has("sent");
  const isDone = view.state === "read" && searchParams.has("done");
  // One that was never made looks like one that is too old.
  const status = view.state === "stopped" && !isSent ? 404 : 200;
  return data({ view, isSent, isDone, noteId: context.newId() }, { status });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const page = `/review/${encodeURIComponent(token)}`;
  const ctx = visitorContext(context);
  const form = await readForm(request);
  const pressed = await pressOfAnyLink(request, context, {
    token,
    page,
    intent: form.get("intent"),
  });
  if (pressed) return pressed;
  const view = await readReviewLink(context.db, ctx.now, token);
  // What stands against an answer is explained on the page itself.
  if (view.state !== "answer") return redirect(page);
  await countAct(context, "review");
  const parsed =
    view.side === "participant"
      ? await parseForm(request, participantAnswerForm, { form })
      : await parseForm(request, plainAnswerForm, { form });
  if (!parsed.ok) return parsed.response;
  await answerReviewByLink(ctx, token, parsed.value);
  return redirect(`${page}?done`);
}

type Loaded = Pick<ReturnType<typeof useLoaderData<typeof loader>>, "view" | "isSent" | "isDone">;

function titleOf({ view, isSent, isDone }: Loaded): string {
  if (view.state === "another") return anothersTitle;
  if (view.state === "stopped") return stoppedTitle(isSent);
  if (view.state === "ended") return words.ended.title;
  if (view.state === "closed") return words.closed.title;
  if (view.state === "answered") return words[view.side].answered;
  return isDone ? words.thanks : questionOf(view);
}
const questionOf = (view: Exclude<ReviewLinkView, { state: "stopped" }>) =>
  view.job ? words.employer.title(view.job.nameUsed) : words.participant.title;

export default function ReviewPage() {
  const page = useLoaderData<typeof loader>();
  const { view } = page;
  if (view.state === "another") return <AnothersLink />;
  if (view.state === "stopped") return <StoppedLink isSent={page.isSent} />;
  if (view.state === "answered")
    return <PageHead title={words[view.side].answered} lede={words[view.side].answeredWords} />;
  if (view.state === "ended" || view.state === "closed") {
    const { title, words: lede, talk } = words[view.state];
    return (
      <>
        <PageHead title={title} lede={lede} />
        <p>{talk(view.specialistName)}</p>
      </>
    );
  }
  return view.state === "read" ? (
    <Read view={view} isDone={page.isDone} />
  ) : (
    <Answer view={view} noteId={page.noteId} />
  );
}

function Read({
  view,
  isDone,
}: {
  view: Extract<ReviewLinkView, { state: "read" }>;
  isDone: boolean;
}) {
  const { side, own, job, specialistName } = view;
  return (
    <>
      <PageHead title={questionOf(view)} lede={job?.jobTitle} />
      {isDone && (
        <Banner title={words.thanks} live>
          {words.thanksWords(specialistName)}
        </Banner>
      )}
      <section className="section stack" aria-labelledby="own">
        <h2 id="own">{words[side].read}</h2>
        <ReviewAnswer said={own} asked={job ? ofEmployer(job.nameUsed) : ofParticipant} />
        {side === "participant" && <p>{own.isShared ? asked.shared : asked.notShared}</p>}
        <p>{words.again}</p>
      </section>
    </>
  );
}

function Answer({
  view,
  noteId,
}: {
  view: Extract<ReviewLinkView, { job: unknown }>;
  noteId: string;
}) {
  const result = useActionData<typeof action>();
  const { job, specialistName } = view;
  if (job)
    return (
      <>
        <PageHead title={questionOf(view)} lede={`${job.jobTitle}. ${words.employer.lede}`} />
        <EmployerReviewForm name={job.nameUsed} specialist={specialistName} result={result} />
      </>
    );
  return (
    <>
      <PageHead title={questionOf(view)} lede={words.participant.lede} />
      <ParticipantReviewForm specialist={specialistName} noteId={noteId} result={result} />
    </>
  );
}
