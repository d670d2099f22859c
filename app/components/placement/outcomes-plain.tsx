import { dayInWords } from "#app/domain/calendar/calendar.ts";
import { evidenceKindWords } from "#app/domain/outcome-evidence/outcome-evidence.ts";
import type {
  OutcomeLine,
  Outcomes,
} from "#app/domain/sustained-outcome/sustained-outcome.queries.server.ts";
import { thresholdInWords, weeksInWords } from "#app/domain/sustained-outcome/sustained-outcome.ts";
import { Timeline } from "../timeline.tsx";
import { words } from "./outcomes.words.ts";

/** What somebody has reached and what lies ahead, for themself. */
export function OutcomesPlain({
  outcomes: { counts, lines },
  specialistName,
  today,
}: {
  outcomes: Outcomes;
  specialistName: string;
  today: string;
}) {
  return (
    <section className="section stack" aria-labelledby="reached">
      <h2 id="reached">{words.reached}</h2>
      {counts === false && <p>{words.unpaid}</p>}
      <Timeline
        events={lines.map((line) => ({
          title: words.outcome[line.definition.id] ?? line.definition.name,
          when: words.stands(line, line.on ? dayInWords(line.on, today) : ""),
          ...(line.on && { at: line.on }),
          state: line.state === "reached" ? "past" : "ahead",
          children: <More line={line} specialist={specialistName} today={today} />,
        }))}
      />
      <p>{words.reachedWhy(specialistName)}</p>
    </section>
  );
}

/** What it asks, how far they are, whether the pay is enough, and what was noted to show it. */
function More({
  line: { definition, state, more },
  specialist,
  today,
}: {
  line: OutcomeLine;
  specialist: string;
  today: string;
}) {
  const asked = thresholdInWords(definition);
  const plainly = asked.charAt(0).toLowerCase() + asked.slice(1);
  const isCounting = more && definition.weeks > 0 && state !== "reached" && more.days > 0;
  return (
    <>
      <p>{isCounting ? words.counted(weeksInWords(more.days), plainly) : words.asks(plainly)}</p>
      {more?.pay === "meets" && <p>{words.pay.meets}</p>}
      {more?.pay === "toCheck" && <p>{words.pay.toCheck(specialist)}</p>}
      {more?.evidence.map((each) => (
        <p key={each.id}>
          {words.evidence(
            evidenceKindWords[each.kind].toLowerCase(),
            dayInWords(each.upTo, today),
            each.notedByName,
          )}{" "}
          {each.note && `“${each.note}”`}
        </p>
      ))}
    </>
  );
}
