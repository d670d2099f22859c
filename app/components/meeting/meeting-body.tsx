import { Banner } from "#app/components/banner.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import type { MeetingSeen } from "#app/domain/meeting/meeting.queries.server.ts";
import { meetingTimeInWords } from "#app/domain/meeting/meeting-times.ts";
import type { MeetingPageData } from "#app/server/meeting-page.server.ts";
import { type MeetingAudience, type MeetingWords, wordsFor } from "./meeting.words.ts";
import { MeetingFacts, WhatHelps } from "./meeting-facts.tsx";
import {
  ChooseForm,
  HowItWentForm,
  MeetingButton,
  OtherTimesForm,
  SuggestForm,
} from "./meeting-forms.tsx";

export interface MeetingPage extends MeetingPageData {
  audience: MeetingAudience;
  back: { to: string; label: string };
}

/** Whom the reader meets; for a specialist, the person. */
export const otherOf = (audience: MeetingAudience, { meetings, employerName }: MeetingPageData) =>
  audience === "participant" ? employerName : meetings.nameUsed;

/** One meeting at a time: what it is, and what can be done about it now. */
export function MeetingBody({ page, result }: { page: MeetingPage; result: unknown }) {
  const { audience, meetings, employerName, today, meetingId, done, back } = page;
  const words = wordsFor(audience, otherOf(audience, page), employerName);
  const { current, earlier, adjustments, mayBegin, kind, side } = meetings;
  const said = done ? words.done[done] : undefined;
  // How the last one went comes first.
  const isToBeSaid = current?.isOver === true && current.said === null;
  const suggesting = (
    <>
      <p>{words.beginLead}</p>
      <SuggestForm kind={kind} side={side} meetingId={meetingId} words={words} result={result} />
    </>
  );
  return (
    <>
      <PageHead title={words.title} back={back} />
      {said && (
        <Banner title={said.title} live>
          {said.words}
        </Banner>
      )}
      <WhatHelps adjustments={adjustments} words={words} />
      {current && <Current page={page} meeting={current} words={words} result={result} />}
      {mayBegin && !isToBeSaid && (
        <section className="section" aria-labelledby="begin">
          <h2 id="begin">{words.begin}</h2>
          {suggesting}
        </section>
      )}
      {mayBegin && isToBeSaid && (
        <details className="section" open={isSentBack(result, "suggest", "ask")}>
          <summary>{words.begin}</summary>
          {suggesting}
        </details>
      )}
      {earlier.length > 0 && (
        <section className="section stack" aria-labelledby="earlier">
          <h2 id="earlier">{words.earlier}</h2>
          <ul className="bullets">
            {earlier.map((meeting) => (
              <li key={meeting.id}>
                {words.kinds[meeting.kind]}
                {meeting.startsAt &&
                  `, ${meetingTimeInWords(meeting.startsAt, meeting.minutes, today)}`}
                . {outcome(meeting, words)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The same sentence for both sides where they differ. */
const outcome = ({ status, said, isOver }: MeetingSeen, words: MeetingWords) =>
  isOver && said?.happened === "no" ? words.saidNo : words.status[status];

function Current({
  page,
  meeting,
  words,
  result,
}: {
  page: MeetingPage;
  meeting: MeetingSeen;
  words: MeetingWords;
  result: unknown;
}) {
  const { today, meetings, audience } = page;
  if (meeting.isOver)
    return (
      <section className="section stack" aria-labelledby="meeting">
        <h2 id="meeting">{words.howItWent}</h2>
        <MeetingFacts meeting={meeting} words={words} today={today} />
        <HowItWentForm meeting={meeting} side={meetings.side} words={words} result={result} />
      </section>
    );
  const isAgreed = meeting.startsAt !== null;
  const toChoose = meeting.isTheirTurn && meeting.times.length > 0;
  return (
    <>
      <section className="section stack" aria-labelledby="meeting">
        <h2 id="meeting">{isAgreed ? words.agreedTime : words.status[meeting.status]}</h2>
        <MeetingFacts meeting={meeting} words={words} today={today} />
        {!meeting.isTheirTurn && meeting.status !== "agreed" && <p>{waiting(meeting, words)}</p>}
        {toChoose && <ChooseForm meeting={meeting} words={words} today={today} result={result} />}
        {isAgreed && (
          <p>
            <a href={`${page.back.to}/meeting.ics`}>{words.calendar}</a>
          </p>
        )}
        {audience === "employer" && meeting.questionsDueOn && !meeting.questionsSentAt && (
          <MeetingButton intent="questionsSent" meeting={meeting} label={words.questionsSent} />
        )}
        {meeting.status === "moving" && (
          <MeetingButton intent="keep" meeting={meeting} label={words.keep} />
        )}
      </section>
      <details className="section" open={isSentBack(result, "times") || meeting.status === "asked"}>
        <summary>{isAgreed ? words.change : toChoose ? words.other : words.suggestOther}</summary>
        <p>{isAgreed ? words.changeLead : words.otherLead}</p>
        <OtherTimesForm
          meeting={meeting}
          words={words}
          result={result}
          label={isAgreed ? words.changeButton : words.suggest}
        />
        {meeting.status === "proposed" && meeting.isTheirTurn && (
          <MeetingButton intent="askForTimes" meeting={meeting} label={words.ask} />
        )}
      </details>
      <details className="section">
        <summary>{words.cancel}</summary>
        <p>{words.cancelLead}</p>
        <MeetingButton intent="cancel" meeting={meeting} label={words.cancelButton} />
      </details>
    </>
  );
}

function waiting(meeting: MeetingSeen, words: MeetingWords): string {
  if (meeting.status === "moving") return words.waitingMoved(words.otherSide);
  return meeting.status === "asked"
    ? words.waitingTimes(words.otherSide)
    : words.waitingChoice(words.otherSide);
}

/** Opens what was just sent back with something to put right. */
function isSentBack(result: unknown, ...intents: string[]): boolean {
  const sent = result as { initialValue?: { intent?: unknown } } | undefined;
  return intents.includes(String(sent?.initialValue?.intent));
}
