import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { jobChangeForm, participantNoteForm } from "#app/domain/introduction/introduction.form.ts";
import {
  keepOrChange,
  privateWordsIn,
  privateWordsInWords,
} from "#app/domain/introduction/introduction-guard.ts";
import { settleJobChange } from "#app/domain/introduction/introduction-job-change.commands.server.ts";
import { findJobChange } from "#app/domain/introduction/introduction-job-change.queries.server.ts";
import { sendNote } from "#app/domain/introduction/introduction-note.commands.server.ts";
import {
  acceptOffer,
  declineOffer,
} from "#app/domain/introduction/introduction-offer.commands.server.ts";
import { hasRoomFor } from "#app/domain/introduction/introduction-open.server.ts";
import { findMeetings } from "#app/domain/meeting/meeting.queries.server.ts";
import { noteReading } from "#app/domain/thread/thread-reading.server.ts";
import { findTrialOfTheirs } from "#app/domain/work-trial/work-trial.queries.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { countWrite } from "#app/server/rate-limit.server.ts";
import { mayTakeBack, restsUntil, theirIntroduction } from "./introduction.server.ts";
import { JobPage } from "./introduction-job-page.tsx";
import { StatePage } from "./introduction-state-page.tsx";
import { job as words } from "./introductions.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(
    data?.introduction.status === "withParticipant"
      ? words.title(data.introduction.job.employerName)
      : (data?.introduction.job.title ?? ""),
  );

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { introductionId: params.id ?? "" });
  const introduction = await theirIntroduction(ctx, params.id);
  const { id, notes } = introduction;
  await noteReading(ctx, { kind: "introduction", id }, notes);
  const today = dateOf(ctx.now);
  const { notNowUntil } = introduction;
  return {
    introduction,
    today,
    noteId: ctx.newId(),
    rests: restsUntil(ctx.now),
    resting: notNowUntil && notNowUntil > today ? dayInWords(notNowUntil, today) : null,
    hasRoom:
      introduction.status !== "withParticipant" || (await hasRoomFor(ctx.db, introduction, today)),
    canTakeBack: mayTakeBack(introduction),
    trial: await findTrialOfTheirs(ctx.db, introduction.id),
    change: await findJobChange(ctx.db, introduction.id),
    meetings: await findMeetings(ctx, { introductionId: introduction.id }),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { introductionId: params.id ?? "" });
  const { id } = await theirIntroduction(ctx, params.id);
  const form = await readForm(request);
  const done = redirect(`/participant/introductions/${id}`);
  switch (form.get("intent")) {
    case "acceptOffer":
      await acceptOffer(ctx, id);
      return done;
    case "declineOffer":
      await declineOffer(ctx, id);
      return done;
    case "jobChange": {
      const read = await parseForm(request, jobChangeForm, { form });
      if (!read.ok) return read.response;
      await settleJobChange(ctx, id, read.value.versionId);
      return done;
    }
    default: {
      const note = await parseForm(request, participantNoteForm, { form });
      if (!note.ok) return note.response;
      const { noteId, ...written } = note.value;
      const found = written.to === "employer" ? privateWordsIn([written.words]) : [];
      if (found.length > 0 && written.keepsPrivateWords !== "yes")
        return note.refuse({
          words: [[...found.map(privateWordsInWords), keepOrChange].join(" ")],
        });
      await countWrite(ctx.actor.participantId, "words");
      await sendNote(ctx, { id: noteId, introductionId: id, ...written });
      return done;
    }
  }
}

export default function ParticipantIntroduction() {
  const {
    introduction,
    today,
    noteId,
    rests,
    resting,
    hasRoom,
    canTakeBack,
    trial,
    change,
    meetings,
  } = useLoaderData<typeof loader>();
  return introduction.status === "withParticipant" ? (
    <JobPage
      introduction={introduction}
      rests={rests}
      resting={resting}
      hasRoom={hasRoom}
      change={change}
    />
  ) : (
    <StatePage
      introduction={introduction}
      today={today}
      noteId={noteId}
      canTakeBack={canTakeBack}
      trial={trial}
      change={change}
      meetings={meetings}
    />
  );
}
