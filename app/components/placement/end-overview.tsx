import { dayInWords } from "#app/domain/calendar/calendar.ts";
import type { EndOverview as Overview } from "#app/domain/hand-over/end-overview.queries.server.ts";
import { Status } from "../status.tsx";
import { IfOpen } from "../visit.tsx";
import { words } from "./end-overview.words.ts";

interface Shown {
  overview: Overview;
  today: string;
}

/**
 * The end of support, or of the job, on a placement's own page: for each side what it may read and do next. Nothing at
 * all while there is nothing to say.
 */
export function EndOverview({ overview, today }: Shown) {
  if (overview.side === "employer") return <ForEmployer overview={overview} today={today} />;
  if (overview.side === "participant") return <ForParticipant overview={overview} today={today} />;
  return <ForSpecialist overview={overview} today={today} />;
}

function ForEmployer({ overview, today }: Shown) {
  const { placementId, status, handOver, hasSaid, hasAccount, nameUsed } = overview;
  const page = `/employer/placements/${placementId}`;
  if (status !== "ended" && handOver.sentOn === null) return null;
  return (
    <section className="section stack" aria-labelledby="at-the-end">
      <h2 id="at-the-end">{status === "ended" ? "After the job" : "When support ends"}</h2>
      <ul className="bullets">
        {handOver.sentOn !== null && (
          <li>
            <a href={`${page}/hand-over`}>Read what stays in place for {nameUsed}</a>, from{" "}
            {dayInWords(handOver.sentOn, today)}
          </li>
        )}
        {status === "ended" && (
          <li>
            <a href={`${page}/ending`}>
              {hasSaid
                ? "Read how you saw the end of the job"
                : "Say how you saw the end of the job"}
            </a>
            {!hasSaid && ", if you like. It takes a minute."}
          </li>
        )}
        {status === "ended" && hasAccount && (
          <IfOpen to="/employer/organisation/contribution">
            <li>
              <a href="/employer/organisation/contribution">See what you contributed this year</a>
            </li>
          </IfOpen>
        )}
      </ul>
    </section>
  );
}

function ForParticipant({ overview, today }: Shown) {
  const { placementId, status, handOver, hasSaid, learned, supportUntil } = overview;
  const page = `/participant/placements/${placementId}`;
  const hasEnded = status === "ended";
  const paper = { none: null, due: null, written: words.written, changeAsked: words.changeAsked };
  const handOverWords = handOver.state === "sent" ? words.sent : paper[handOver.state];
  const hasLearned = learned !== null && learned.all > 0;
  if (!hasEnded && !handOverWords && !hasLearned) return null;
  return (
    <section className="section stack" aria-labelledby="at-the-end">
      <h2 id="at-the-end">
        {hasEnded ? words.endedHeading : handOverWords ? words.heading : words.learnedHeading}
      </h2>
      <ul className="bullets">
        {hasEnded && <li>{words.back}</li>}
        {!hasEnded && handOverWords && <li>{words.until(dayInWords(supportUntil, today))}</li>}
        {hasEnded && (
          <li>
            <a href={`${page}/ending`}>{hasSaid ? words.said : words.say}</a>
          </li>
        )}
        {hasLearned && (
          <li>
            <a href={`${page}/learned`}>
              {learned.waiting > 0 ? words.learnedWaiting : words.learned}
            </a>
          </li>
        )}
        {handOverWords && (
          <li>
            <a href={`${page}/hand-over`}>{handOverWords}</a>
          </li>
        )}
        {hasEnded && (
          <IfOpen to="/participant/profile">
            <li>
              <a href="/participant/profile">{words.profile}</a>
            </li>
          </IfOpen>
        )}
      </ul>
    </section>
  );
}

const handOverStates = {
  none: { tone: "plain", words: "Not written yet" },
  due: { tone: "could", words: "To be written now" },
  written: { tone: "talk", words: "Being written" },
  changeAsked: { tone: "could", words: "A change is asked for" },
  sent: { tone: "fit", words: "With the employer" },
} as const;

function ForSpecialist({ overview, today }: Shown) {
  const { placementId, participantId, status, handOver, nameUsed, learned, supportUntil } =
    overview;
  const page = `/specialist/placements/${placementId}`;
  const state = handOverStates[handOver.state];
  if (status !== "started" && status !== "ended") return null;
  return (
    <section className="section stack" aria-labelledby="at-the-end">
      <h2 id="at-the-end">{status === "ended" ? "After the job" : "When support ends"}</h2>
      <ul className="bullets">
        {status === "started" && (
          <li>
            <a href={`${page}/hand-over`}>Hand-over to the employer</a>{" "}
            <Status tone={state.tone}>{state.words}</Status>
            <br />
            Support is planned until {dayInWords(supportUntil, today)}.
          </li>
        )}
        {status === "ended" && (
          <>
            <li>
              {nameUsed} is back in the search.{" "}
              <a href={`/specialist/participants/${participantId}/jobs`}>See jobs for them</a>
            </li>
            <li>
              <a href={`${page}/ending`}>How the job ended, as each side saw it</a>
            </li>
            {handOver.sentOn !== null && (
              <li>
                <a href={`${page}/hand-over`}>What was handed over</a>
              </li>
            )}
          </>
        )}
        <li>
          <a href={`${page}/learned`}>What the job taught</a>
          {learned !== null &&
            learned.waiting > 0 &&
            `: ${learned.waiting} to decide for ${nameUsed}`}
        </li>
      </ul>
    </section>
  );
}
