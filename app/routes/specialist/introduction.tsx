import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { MeetingSection } from "#app/components/meeting/meeting-section.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { RoomLine } from "#app/components/room-line.tsx";
import { Status } from "#app/components/status.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { UsualAnswerLine } from "#app/components/usual-answer.tsx";
import { dateOf, instantInWords } from "#app/domain/calendar/calendar.ts";
import { ask } from "#app/domain/introduction/introduction.commands.server.ts";
import {
  jobChangeForm,
  recordOfferForm,
  releaseForm,
  settleForm,
  staffNoteForm,
} from "#app/domain/introduction/introduction.form.ts";
import { isEnded } from "#app/domain/introduction/introduction.ts";
import {
  privateWordsIn,
  privateWordsInWords,
} from "#app/domain/introduction/introduction-guard.ts";
import { settleJobChange } from "#app/domain/introduction/introduction-job-change.commands.server.ts";
import { findJobChange } from "#app/domain/introduction/introduction-job-change.queries.server.ts";
import {
  releaseNote,
  sendNote,
  settleNote,
} from "#app/domain/introduction/introduction-note.commands.server.ts";
import { recordOfferAnswer } from "#app/domain/introduction/introduction-offer.commands.server.ts";
import { withdraw } from "#app/domain/introduction/introduction-withdrawal.commands.server.ts";
import { findUsualAnswer } from "#app/domain/introduction/usual-answer.queries.server.ts";
import { findMeetings } from "#app/domain/meeting/meeting.queries.server.ts";
import { noteReading } from "#app/domain/thread/thread-reading.server.ts";
import { roomForStaff } from "#app/domain/vacancy/vacancy-capacity.queries.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { theIntroduction } from "./introduction.server.ts";
import { JobChanged } from "./introduction-job-changed.tsx";
import { NextStep, TakeBack } from "./introduction-next-step.tsx";
import { StaffNotes } from "./introduction-staff-notes.tsx";
import { WhatIsSaid } from "./introduction-what-is-said.tsx";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(
    data
      ? `${data.introduction.chosenName} and ${data.introduction.job.employerName}`
      : "Introduction",
  );

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const introduction = await theIntroduction(ctx, params.id);
  const { id, status, vacancyId } = introduction.row;
  await noteReading(ctx, { kind: "introduction", id }, introduction.notes);
  const isAhead = status === "drafted" || status === "withParticipant";
  const isUnanswered = isAhead || status === "withEmployer";
  const usual = isUnanswered ? await findUsualAnswer(ctx, introduction.row.employerId) : null;
  const rooms = await roomForStaff(ctx, isAhead ? [vacancyId] : []);
  const room = rooms.get(vacancyId) ?? null;
  const change = await findJobChange(ctx.db, introduction.row.id);
  const meetings = await findMeetings(ctx, { introductionId: introduction.row.id });
  return {
    introduction,
    room,
    change,
    meetings,
    usual,
    today: dateOf(ctx.now),
    noteId: ctx.newId(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { row } = await theIntroduction(ctx, params.id);
  const { id } = row;
  const form = await readForm(request);
  const done = redirect(`/specialist/introductions/${id}`);
  switch (form.get("intent")) {
    case "ask":
      await ask(ctx, id);
      return done;
    case "withdraw":
      await withdraw(ctx, id);
      return done;
    case "jobChange": {
      const talked = await parseForm(request, jobChangeForm, { form });
      if (!talked.ok) return talked.response;
      await settleJobChange(ctx, id, talked.value.versionId);
      return done;
    }
    case "recordOffer": {
      const answered = await parseForm(request, recordOfferForm, { form });
      if (!answered.ok) return answered.response;
      await recordOfferAnswer(ctx, { id, ...answered.value });
      return done;
    }
    case "releaseNote": {
      const released = await parseForm(request, releaseForm, { form });
      if (!released.ok) return released.response;
      await releaseNote(ctx, { id, ...released.value });
      return done;
    }
    case "settleNote": {
      const settled = await parseForm(request, settleForm, { form });
      if (!settled.ok) return settled.response;
      await settleNote(ctx, { id, ...settled.value });
      return done;
    }
    default: {
      const note = await parseForm(request, staffNoteForm, { form });
      if (!note.ok) return note.response;
      const { noteId, to, words } = note.value;
      const found = to === "employer" ? privateWordsIn([words]) : [];
      if (found.length > 0)
        return note.refuse({ words: [found.map(privateWordsInWords).join(" ")] });
      await sendNote(ctx, { id: noteId, introductionId: id, to, words });
      return done;
    }
  }
}

export default function SpecialistIntroduction() {
  const { introduction, room, change, meetings, usual, today, noteId } =
    useLoaderData<typeof loader>();
  const { row, chosenName, job, acts, statusWords } = introduction;
  return (
    <>
      <PageHead
        title={`${chosenName} and ${job.employerName}`}
        lede={`For the job: ${job.title}.`}
        back={{ to: "/specialist/introductions", label: "Introductions" }}
      >
        <Status tone={isEnded(row.status) ? "plain" : "talk"}>{statusWords}</Status>
        {room && !room.hasRoom && <RoomLine room={room} />}
      </PageHead>
      <div className="with-aside">
        <div>
          {change && <JobChanged change={change} name={chosenName} />}
          <NextStep introduction={introduction} today={today} />
          <MeetingSection
            audience="specialist"
            meetings={meetings}
            employerName={job.employerName}
            page={`/specialist/introductions/${row.id}/meeting`}
            today={today}
          />
          <WhatIsSaid introduction={introduction} today={today} />
          <StaffNotes introduction={introduction} noteId={noteId} today={today} />
          <TakeBack introduction={introduction} />
        </div>
        <aside className="aside">
          <section className="stack-tight" aria-labelledby="about">
            <h2 id="about">About</h2>
            <ul className="plain stack-tight">
              <li>
                <a href={`/specialist/participants/${row.participantId}`}>{chosenName}</a>
              </li>
              <li>
                <a href={`/specialist/vacancies/${row.vacancyId}`}>{job.title}</a>
              </li>
            </ul>
            {usual && <UsualAnswerLine usual={usual} />}
          </section>
          <section className="stack" aria-labelledby="so-far">
            <h2 id="so-far">So far</h2>
            <Timeline
              events={acts.map((act) => ({
                title: act.words,
                at: act.at,
                when: instantInWords(act.at, today),
                by: act.by === "participant" || act.by === "employer" ? act.by : "team",
                state: "past",
                children: (
                  <span className="small soft">
                    <br />
                    {[act.name, act.detail].filter(Boolean).join(". ")}
                  </span>
                ),
              }))}
            />
          </section>
        </aside>
      </div>
    </>
  );
}
