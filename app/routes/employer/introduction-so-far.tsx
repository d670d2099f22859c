import { Facts } from "#app/components/facts.tsx";
import { Thread } from "#app/components/thread.tsx";
import type { TimelineEvent } from "#app/components/timeline.tsx";
import { daysInWords, WorkTrialSection } from "#app/components/work-trial.tsx";
import {
  dayInWords,
  hoursInWords,
  instantInWords,
  payInWords,
} from "#app/domain/calendar/calendar.ts";
import { meetingKindWords } from "#app/domain/introduction/introduction.words.ts";
import type { OpenIntroduction } from "#app/domain/introduction/introduction-employer.queries.server.ts";
import type { TrialSeen } from "#app/domain/work-trial/work-trial.queries.server.ts";

export interface OpenPage {
  introduction: Omit<OpenIntroduction, "longerUntil">;
  today: string;
  paid: boolean;
  beforeOffer: boolean;
  placementId: string | null;
  trial: TrialSeen | null;
  meetingId: string;
  noteId: string;
  longer: { value: string; label: string }[];
}

export function events(
  introduction: OpenPage["introduction"],
  today: string,
  sent: string,
  approved: string,
): TimelineEvent[] {
  const { nameUsed, approvedAt, sentAt, answeredAt, answerBy } = introduction;
  return [
    {
      title: `${nameUsed} agreed to these words`,
      when: approved,
      at: approvedAt,
      by: "participant",
      state: "past",
    },
    { title: "Sent to you", when: sent, at: sentAt, by: "team", state: "past" },
    answeredAt
      ? {
          title: "You answered",
          when: instantInWords(answeredAt, today),
          at: answeredAt,
          by: "employer",
          state: "past",
        }
      : {
          title: "Your answer",
          when: answerBy ? `by ${dayInWords(answerBy, today)}` : undefined,
          by: "employer",
          state: "due",
        },
  ];
}

const trialWords = (name: string) => ({
  heading: "The work trial",
  running: `${name} tries the job, without pay, as agreed with you and the Jobcentre. It ends with your offer, or with “not this time”, and never goes on past its days: after that work is paid.`,
  over: "The work trial has ended. Whatever work comes now is paid.",
  starts: "First day",
  started: "Since",
  most: "Agreed for",
  days: daysInWords,
  counted: "Days so far",
  none: "None yet",
});

export function SoFar({ page: { introduction, today, placementId, trial } }: { page: OpenPage }) {
  const { meeting, offer, status } = introduction;
  return (
    <>
      {meeting && (
        <section className="section" aria-labelledby="meeting">
          <h2 id="meeting">{meeting.agreedAt ? "The time you agreed" : "Times you suggested"}</h2>
          <div className="block">
            <Facts
              rows={[
                {
                  term: "When",
                  detail: meeting.agreedWords ?? "Not agreed yet. We tell you when it is.",
                },
                ...(meeting.place ? [{ term: "Where", detail: meeting.place }] : []),
                { term: "How", detail: meetingKindWords(meeting.kind) },
                { term: "You suggested", detail: meeting.times },
              ]}
            />
          </div>
        </section>
      )}
      {trial && (
        <WorkTrialSection trial={trial} words={trialWords(introduction.nameUsed)} today={today} />
      )}
      {offer && (
        <section className="section" aria-labelledby="offered">
          <h2 id="offered">
            {status === "offered" ? "Your offer, waiting for an answer" : "Your offer"}
          </h2>
          <div className="block">
            <Facts
              rows={[
                { term: "First day", detail: dayInWords(offer.startsOn, today) },
                { term: "Hours", detail: `${hoursInWords(offer.minutesPerWeek)} a week` },
                {
                  term: "Pay",
                  detail:
                    offer.payPence === 0
                      ? "Not paid"
                      : payInWords(offer.payPence, offer.payPence, offer.payPeriod),
                },
                { term: "Manager", detail: offer.managerName },
                ...(offer.words ? [{ term: "Your words", detail: offer.words }] : []),
              ]}
            />
          </div>
        </section>
      )}
      {placementId && (
        <p className="section">
          <a className="btn" href={`/employer/placements/${placementId}`}>
            {status === "offerAccepted"
              ? "Prepare and record the start"
              : "See how the job is going"}
          </a>
        </p>
      )}
    </>
  );
}

const sides = { employer: "work", specialist: "team", participant: "person" } as const;

export function Notes({
  introduction: { notes, nameUsed, specialist },
  today,
}: {
  introduction: OpenPage["introduction"];
  today: string;
}) {
  if (notes.length === 0) return null;
  const whom = (to: string) =>
    to === "participant" ? nameUsed : to === "specialist" ? specialist.name : "you";
  return (
    <section className="section" aria-labelledby="notes">
      <h2 id="notes">What was written</h2>
      <Thread
        messages={notes.map((note) => ({
          id: note.id,
          author: note.from === "participant" ? nameUsed : note.author || specialist.name,
          role: `to ${whom(note.to)}`,
          side: sides[note.from],
          at: note.sentAt,
          when: instantInWords(note.sentAt, today),
          words: note.words,
          note: note.held
            ? `Went to ${specialist.name} alone, who decides what to pass on.`
            : undefined,
        }))}
      />
    </section>
  );
}
