import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { titled } from "#app/components/form.tsx";
import { IntroductionStatusLine } from "#app/components/introduction-status.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { PromiseBadge } from "#app/components/promise-badge.tsx";
import { dateOf, dayInWords, instantInWords } from "#app/domain/calendar/calendar.ts";
import { NotFound } from "#app/domain/errors.ts";
import { isBeforeOffer } from "#app/domain/introduction/introduction.ts";
import { findForEmployer } from "#app/domain/introduction/introduction-employer.queries.server.ts";
import { jobFacts } from "#app/domain/introduction/introduction-job.queries.server.ts";
import { recordReading } from "#app/domain/introduction/introduction-reading.commands.server.ts";
import { findMeetings } from "#app/domain/meeting/meeting.queries.server.ts";
import { isPaidKind } from "#app/domain/minimum-wage/minimum-wage.ts";
import { findPlacementOf } from "#app/domain/placement/placement.queries.server.ts";
import { noteReading } from "#app/domain/thread/thread-reading.server.ts";
import { findTrialSeen } from "#app/domain/work-trial/work-trial.queries.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { requireEmployerOf } from "#app/server/one-thing.server.ts";
import { countWrite } from "#app/server/rate-limit.server.ts";
import { answer, note, notNow, offer, takeOfferBack } from "./introduction-answers.server.ts";
import { IntroductionBody } from "./introduction-body.tsx";
import { answerClock, longerDays } from "./introduction-dates.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.open ? data.introduction.letter.title : (data?.title ?? "An introduction"));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployerOf(request, context, { introductionId: params.id ?? "" });
  const id = params.id ?? "";
  const found = await findForEmployer(ctx.db, ctx.actor, id, dateOf(ctx.now));
  if (!found) throw new NotFound();
  const done = new URL(request.url).searchParams.get("done");
  const today = dateOf(ctx.now);
  if (!found.open)
    return {
      open: false as const,
      title: found.statusWords,
      // What was taken back leaves nothing but that.
      job: found.status === "withdrawn" ? null : found.jobTitle,
      placementId: found.status === "started" ? await findPlacementOf(ctx, id) : null,
      done,
    };
  // Before the page is sent: a reading that is not written down did not happen.
  await recordReading(ctx, id);
  await noteReading(ctx, { kind: "introduction", id }, found.notes);
  const { longerUntil, ...opened } = found;
  // The name of an account may not be the name the person chose to use here.
  const notes = opened.notes.map((each) =>
    each.from === "participant" ? { ...each, author: opened.nameUsed } : each,
  );
  const introduction = { ...opened, notes };
  const job = await jobFacts(ctx.db, found.vacancyId);
  return {
    open: true as const,
    title: introduction.letter.title,
    introduction,
    today,
    done,
    paid: isPaidKind(job.kind),
    beforeOffer: isBeforeOffer(found.status),
    clock:
      found.status === "withEmployer" && found.answerBy
        ? answerClock(dateOf(found.sentAt), found.answerBy, today)
        : null,
    longer: longerDays(found.answerBy, longerUntil).map((value) => ({
      value,
      label: dayInWords(value, today),
    })),
    placementId: await findPlacementOf(ctx, id),
    trial: await findTrialSeen(ctx.db, id),
    meetings: await findMeetings(ctx, { introductionId: id }),
    employerName: ctx.actor.employerName,
    noteId: ctx.newId(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireEmployerOf(request, context, { introductionId: params.id ?? "" });
  const id = params.id ?? "";
  const found = await findForEmployer(ctx.db, ctx.actor, id);
  if (!found) throw new NotFound();
  const body = await readForm(request);
  await countWrite(ctx.actor.accountId, "words");
  const asked = { request, body, ctx, id };
  switch (body.get("intent")) {
    case "offer":
      return offer(asked, found.vacancyId);
    case "withdrawOffer":
      return takeOfferBack(asked);
    case "notThisTime":
      return notNow(asked);
    case "note":
      return note(asked);
    default:
      return found.open
        ? answer(asked, found.answerBy, found.longerUntil)
        : answer(asked, null, null);
  }
}

const told: Record<string, { title: string; words: string }> = {
  interested: { title: "Sent: you would like to meet", words: "Suggest times when you are ready." },
  longer: { title: "You have a little longer", words: "The new day is below." },
  note: { title: "Your words are sent", words: "A reply shows on this page, and we write to you." },
  held: {
    title: "Sent to the specialist alone",
    words: "They decide whether and how to pass it on, and may ring you.",
  },
  offer: { title: "Your offer is sent", words: "The answer shows here, and we write to you." },
  notThisTime: { title: "Your answer is sent", words: "Thank you for saying so plainly." },
  withdrawOffer: { title: "The offer is taken back", words: "They have been told kindly." },
};

export default function EmployerIntroduction() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const said = page.done ? told[page.done] : undefined;
  const back = { to: "/employer/introductions", label: "Your introductions" };
  if (!page.open)
    return (
      <>
        <PageHead title={page.title} lede={page.job} back={back} />
        {said && (
          <Banner title={said.title} live>
            {said.words}
          </Banner>
        )}
        <p className="prose">
          The words you read are closed. You do not need to do anything; please do not keep a copy.
        </p>
        {page.placementId && (
          <p>
            <a href={`/employer/placements/${page.placementId}`}>See how the job is going</a>
          </p>
        )}
      </>
    );
  const { introduction, clock, today } = page;
  const answerable = introduction.may.includes("expressInterest");
  return (
    <>
      <PageHead
        title={introduction.letter.title}
        lede={`For ${[introduction.jobTitle, introduction.workplaceName].filter(Boolean).join(", ")}.`}
        back={back}
        action={
          answerable ? { to: "#answer", label: `Answer ${introduction.nameUsed}` } : undefined
        }
      >
        {clock && introduction.answerBy ? (
          <PromiseBadge
            used={clock.used}
            total={clock.total}
            tone={clock.left < 0 ? "late" : "due"}
            label={`Answer by ${dayInWords(introduction.answerBy, today)}`}
            detail={leftInWords(clock.left)}
          />
        ) : (
          <IntroductionStatusLine status={introduction.status} words={introduction.statusWords} />
        )}
      </PageHead>
      {said && (
        <Banner title={said.title} live>
          {said.words}
        </Banner>
      )}
      <IntroductionBody
        page={page}
        sentWords={instantInWords(introduction.sentAt, today)}
        approvedWords={instantInWords(introduction.approvedAt, today)}
        result={result}
      />
    </>
  );
}

function leftInWords(left: number) {
  const days = (count: number) => (count === 1 ? "1 working day" : `${count} working days`);
  if (left === 0) return "That is today.";
  return left > 0 ? `${days(left)} left.` : `${days(-left)} late. A short answer is enough.`;
}
