import { dayInWords } from "#app/domain/calendar/calendar.ts";
import type { TrialSeen } from "#app/domain/work-trial/work-trial.queries.server.ts";
import { type Fact, Facts } from "./facts.tsx";

export interface TrialWords {
  heading: string;
  running: string;
  over: string;
  starts: string;
  started: string;
  most: string;
  days: (count: number) => string;
  counted: string;
  none: string;
}

/** A work trial in dates and days, for whoever may know of it. */
export function WorkTrialFacts({
  trial,
  words,
  today,
  more = [],
}: {
  trial: TrialSeen;
  words: TrialWords;
  today: string;
  more?: Fact[];
}) {
  const { startsOn, mostDays, counted } = trial;
  return (
    <Facts
      rows={[
        {
          term: startsOn > today ? words.starts : words.started,
          detail: dayInWords(startsOn, today),
        },
        { term: words.most, detail: words.days(mostDays) },
        {
          term: words.counted,
          detail:
            counted.length === 0
              ? words.none
              : `${words.days(counted.length)}: ${counted.map((day) => dayInWords(day, today)).join(", ")}`,
        },
        ...more,
      ]}
    />
  );
}

export const daysInWords = (count: number) => (count === 1 ? "1 day" : `${count} days`);

/** The section on an introduction's page: what it is, and what ends it. */
export function WorkTrialSection({
  trial,
  words,
  today,
  more,
}: {
  trial: TrialSeen;
  words: TrialWords;
  today: string;
  more?: Fact[];
}) {
  return (
    <section className="section stack" aria-labelledby="work-trial">
      <h2 id="work-trial">{words.heading}</h2>
      <p className="prose">{trial.isRunning ? words.running : words.over}</p>
      <WorkTrialFacts trial={trial} words={words} today={today} more={more} />
    </section>
  );
}
