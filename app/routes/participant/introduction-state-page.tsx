import { ButtonLink } from "#app/components/button.tsx";
import { IntroductionJob } from "#app/components/introduction-job.tsx";
import { IntroductionLetter } from "#app/components/introduction-letter.tsx";
import { MeetingSection } from "#app/components/meeting/meeting-section.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Status } from "#app/components/status.tsx";
import { WorkTrialSection } from "#app/components/work-trial.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { dayInWords, instantInWords } from "#app/domain/calendar/calendar.ts";
import type { JobChange } from "#app/domain/introduction/introduction-job-change.queries.server.ts";
import { readLetter } from "#app/domain/introduction/introduction-letter.ts";
import type { IntroductionForParticipant } from "#app/domain/introduction/introduction-participant.queries.server.ts";
import type { Meetings } from "#app/domain/meeting/meeting.queries.server.ts";
import type { TrialOfTheirs } from "#app/domain/work-trial/work-trial.queries.server.ts";
import { OfferToAnswer } from "./introduction-answers.tsx";
import { JobChanged } from "./introduction-job-changed.tsx";
import { Notes } from "./introduction-notes.tsx";
import { TalkItOver } from "./introduction-talk.tsx";
import { after, job as jobWords, trialTerms, trialWords } from "./introductions.words.ts";

/** After the decision: what happens now, what they can read, and how to take it back. */
export function StatePage({
  introduction,
  today,
  noteId,
  canTakeBack,
  trial,
  change,
  meetings,
}: {
  introduction: IntroductionForParticipant;
  today: string;
  noteId: string;
  canTakeBack: boolean;
  trial: TrialOfTheirs | null;
  change: JobChange | null;
  meetings: Meetings;
}) {
  const { id, job, approval, specialist, readBy, may } = introduction;
  const first = firstName(specialist.name);
  return (
    <>
      <PageHead
        title={job.title}
        lede={sentence(introduction, meetings, today)}
        back={{ to: "/participant", label: jobWords.back }}
      >
        <p>
          <strong>{job.employerName}</strong>
        </p>
        <p>
          <Status>{introduction.statusWords}</Status>
        </p>
      </PageHead>
      <div className="with-aside">
        <div>
          {change && (
            <JobChanged
              change={change}
              {...(canTakeBack && { takeBack: `/participant/introductions/${id}/take-back` })}
            />
          )}
          {introduction.status === "drafted" && introduction.changeRequest && (
            <section className="beside stack-tight" aria-labelledby="asked">
              <h2 id="asked">{after.youAsked}</h2>
              <p className="words">{introduction.changeRequest}</p>
            </section>
          )}
          {may.includes("acceptOffer") && introduction.offer && (
            <OfferToAnswer offer={introduction.offer} today={today} />
          )}
          <MeetingSection
            audience="participant"
            meetings={meetings}
            employerName={job.employerName}
            page={`/participant/introductions/${id}/meeting`}
            today={today}
          />
          {trial && (
            <WorkTrialSection
              trial={trial}
              words={trialWords(first)}
              today={today}
              more={[
                {
                  term: trialTerms.agreed,
                  detail: trialTerms.agreedOn(
                    dayInWords(trial.agreedOn, today),
                    trial.agreementReference,
                  ),
                },
                {
                  term: trialTerms.said,
                  detail: (
                    <>
                      <q>{trial.saidWords}</q> ({trial.saidHow},{" "}
                      {dayInWords(trial.saidOn ?? "", today)})
                    </>
                  ),
                },
              ]}
            />
          )}
          {approval && (
            <section className="section stack" aria-labelledby="sent">
              <h2 id="sent">{after.words}</h2>
              {approval.takenBackAt && <p>{after.wordsTakenBack}</p>}
              {approval.approvedBy === "recordedBySpecialist" && approval.saidWords && (
                <div className="stack-tight">
                  <p>
                    {after.recorded(first)}{" "}
                    {after.youSaidBy(
                      approval.saidHow ?? "",
                      approval.saidOn ? dayInWords(approval.saidOn, today) : "",
                    )}
                  </p>
                  <blockquote className="words">“{approval.saidWords}”</blockquote>
                </div>
              )}
              <details>
                <summary>{after.show}</summary>
                <IntroductionLetter letter={readLetter(approval.words)} framed />
              </details>
              <h3>{after.readBy}</h3>
              {readBy.length === 0 ? (
                <p>{after.readByNobody}</p>
              ) : (
                <ul className="bullets">
                  {readBy.map((reader) => (
                    <li key={reader.name + reader.at}>
                      {reader.name}, {instantInWords(reader.at, today)}
                    </li>
                  ))}
                </ul>
              )}
              {canTakeBack && (
                <p>
                  <ButtonLink to={`/participant/introductions/${id}/take-back`} variant="second">
                    {after.takeBack}
                  </ButtonLink>
                </p>
              )}
            </section>
          )}
          <Notes introduction={introduction} noteId={noteId} today={today} />
          <section className="section stack" aria-labelledby="job">
            <h2 id="job">{after.job}</h2>
            <IntroductionJob job={job} words={jobWords} />
          </section>
        </div>
        <TalkItOver specialist={specialist} />
      </div>
    </>
  );
}

function sentence(
  introduction: IntroductionForParticipant,
  meetings: Meetings,
  today: string,
): string {
  const { status, job, answerBy } = introduction;
  const first = firstName(introduction.specialist.name);
  const employer = job.employerName;
  switch (status) {
    case "withEmployer":
      return answerBy && answerBy < today
        ? after.withEmployerLate(employer, dayInWords(answerBy, today), first)
        : after.withEmployer(employer, answerBy ? dayInWords(answerBy, today) : "");
    case "interested":
    case "offered":
      return after[status](employer);
    case "meeting":
      if (meetings.current?.startsAt && !meetings.current.isOver) return after.meetingAgreed;
      return meetings.current?.isTheirTurn
        ? after.meeting(employer)
        : after.meetingGoesOn(employer);
    case "notThisTime":
      return after.notThisTime(employer, first);
    case "drafted":
    case "offerWithdrawn":
    case "lapsed":
    case "noLongerOpen":
      return after[status](first);
    case "withParticipant":
      return jobWords.lede(first);
    default:
      return after[status];
  }
}
