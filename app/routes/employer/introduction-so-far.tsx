import { Facts } from "#app/components/facts.tsx";
import { MeetingSection } from "#app/components/meeting/meeting-section.tsx";
import type { TimelineEvent } from "#app/components/timeline.tsx";
import { WordsInThread } from "#app/components/words-in-thread.tsx";
import { daysInWords, WorkTrialSection } from "#app/components/work-trial.tsx";
import {
  dayInWords,
  hoursInWords,
  instantInWords,
  payInWords,
} from "#app/domain/calendar/calendar.ts";
import type { OpenIntroduction } from "#app/domain/introduction/introduction-employer.queries.server.ts";
import type { Meetings } from "#app/domain/meeting/meeting.queries.server.ts";
import type { TrialSeen } from "#app/domain/work-trial/work-trial.queries.server.ts";

export interface OpenPage {
  introduction: Omit<OpenIntroduction, "longerUntil">;
  today: string;
  paid: boolean;
  beforeOffer: boolean;
  placementId: string | null;
  trial: TrialSeen | null;
  meetings: Meetings;
  employerName: string;
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

export function SoFar({ page }: { page: OpenPage }) {
  const { introduction, today, placementId, trial, meetings, employerName } = page;
  const { id, offer, status } = introduction;
  return (
    <>
      {status !== "withEmployer" && (
        <MeetingSection
          audience="employer"
          meetings={meetings}
          employerName={employerName}
          page={`/employer/introductions/${id}/meeting`}
          today={today}
        />
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

export function Notes({
  introduction: { notes, nameUsed, specialist },
  today,
}: {
  introduction: OpenPage["introduction"];
  today: string;
}) {
  if (notes.length === 0) return null;
  const names = { participant: nameUsed, specialist: specialist.name, employer: "you" };
  return (
    <section className="section" aria-labelledby="notes">
      <h2 id="notes">What was written</h2>
      <WordsInThread
        words={notes}
        names={names}
        today={today}
        authorOf={({ from, author }) => (from === "participant" ? nameUsed : author || names[from])}
        roleOf={({ to }) => `to ${names[to]}`}
        noteOf={({ held }) =>
          held ? `Went to ${specialist.name} alone, who decides what to pass on.` : undefined
        }
      />
    </section>
  );
}
