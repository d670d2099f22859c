/** From what is known of a job to its warnings: one function for each rule. Pure. */
import type { Feeling, PlacementSide, PlanLineStatus } from "#db/tables.ts";
import { overdueSince } from "../adjustment-plan/adjustment-plan.ts";
import { addDays, dateOf, dayInWords, hoursInWords, listInWords } from "../calendar/calendar.ts";
import { overBy } from "../fading-plan/fading-plan.ts";
import {
  missedAfterDays,
  type ReviewDates,
  reviewState,
} from "../in-work-review/in-work-review.ts";
import { supportWeek } from "../placement/placement.ts";
import {
  type Warning,
  type WarningRule,
  warningLimits,
  warningRuleCodes,
} from "./early-warning.ts";

export interface WarningFacts {
  /** The person and the employer, as the sentences name them. */
  nameUsed: string;
  employerName: string;
  /** The first day of support at work. */
  supportFrom: string;
  /** Whether the employer's side knows of the support, and so is asked. */
  employerKnows: boolean;
  /** In the order of their weeks. */
  reviews: readonly {
    id: string;
    week: number;
    dueOn: string;
    closedOn: string | null;
    askedOn: Partial<Record<PlacementSide, string>>;
    answers: readonly { side: PlacementSide; feeling: Feeling; answeredAt: string }[];
  }[];
  privateNotes: readonly {
    id: string;
    reviewId: string | null;
    feeling: Feeling | null;
    writtenAt: string;
  }[];
  /** Minutes by week of support; 1 is the first. A week without a plan is not measured by one. */
  planned: ReadonlyMap<number, number>;
  given: ReadonlyMap<number, number>;
  spells: readonly {
    id: string;
    kind: "work" | "break";
    fromOn: string;
    untilOn: string | null;
    minutesPerWeek: number;
    recordedAt: string;
  }[];
  /** `weekOf` is a Monday. */
  fewerDays: readonly { weekOf: string; reportedAt: string }[];
  lines: readonly {
    id: string;
    adjustment: string;
    status: PlanLineStatus;
    wantedBy: string | null;
    reviewOn: string | null;
  }[];
}

type Sign = (facts: WarningFacts, today: string) => Omit<Warning, "rule">[];

const latestOf = (...days: string[]) => days.sort().at(-1) ?? "";

/** The two who are asked; the specialist closes a review and misses none. */
const asked = ["participant", "employer"] as const;
type Asked = (typeof asked)[number];
const isAsked = (side: PlacementSide): side is Asked => side !== "specialist";

/** What stands of a review for the side that is asked, as the reviews themselves say it. */
function stateOf(
  { privateNotes, employerKnows }: WarningFacts,
  review: WarningFacts["reviews"][number],
  side: Asked,
  today: string,
) {
  const answeredOn: ReviewDates["answeredOn"] = {};
  for (const answer of review.answers) answeredOn[answer.side] = dateOf(answer.answeredAt);
  // What was said to the specialist alone was said all the same.
  const inPrivate = privateNotes.find((note) => note.reviewId === review.id);
  if (inPrivate) answeredOn.participant ??= dateOf(inPrivate.writtenAt);
  return reviewState({ ...review, endedOn: null, employerKnows, answeredOn }, side, today);
}

const reviewsMissed: Sign = (facts, today) => {
  const { missedInARow } = warningLimits;
  return asked.flatMap((side) => {
    // A review that may still be answered in time counts for neither; one answered early ends the silence.
    const settled = facts.reviews
      .map((review) => ({ ...review, state: stateOf(facts, review, side, today) }))
      .filter(({ state }) => state === "answered" || state === "missed");
    const last = settled.slice(-missedInARow);
    const latest = last.at(-1);
    const isSilent = last.length === missedInARow && last.every(({ state }) => state === "missed");
    if (!latest || !isSilent) return [];
    const weeks = listInWords(last.map(({ week }) => String(week)));
    const who =
      side === "participant" ? `${facts.nameUsed} has not` : `Nobody at ${facts.employerName} has`;
    return [
      {
        cause: `${side} ${latest.id}`,
        since: addDays(latestOf(latest.dueOn, latest.askedOn[side] ?? ""), missedAfterDays),
        evidence: `${who} answered the last ${missedInARow} reviews, of weeks ${weeks}.`,
      },
    ];
  });
};

const notGoingWell: Sign = ({ reviews, privateNotes, nameUsed, employerName }, today) => {
  const ofReviews = reviews.flatMap(({ id, week, answers }) =>
    answers.flatMap(({ side, feeling, answeredAt }) => {
      if (feeling !== "notWell" || !isAsked(side)) return [];
      const who = side === "participant" ? nameUsed : `Somebody at ${employerName}`;
      const day = dayInWords(dateOf(answeredAt), today);
      return [
        {
          // An answer given anew is a new cause.
          cause: `answer ${id} ${side} ${answeredAt}`,
          since: dateOf(answeredAt),
          evidence: `In the review of week ${week}, on ${day}, ${who} said that it is not going well.`,
        },
      ];
    }),
  );
  const ofNotes = privateNotes
    .filter(({ feeling }) => feeling === "notWell")
    .map(({ id, writtenAt }) => ({
      cause: `note ${id}`,
      since: dateOf(writtenAt),
      evidence: `In their own words to you, on ${dayInWords(dateOf(writtenAt), today)}, ${nameUsed} said that it is not going well. ${employerName} cannot see this.`,
    }));
  return [...ofReviews, ...ofNotes];
};

const supportRising: Sign = ({ planned, given, supportFrom }, today) => {
  const week = supportWeek(supportFrom, today) - 1;
  if (week < 1) return [];
  const plan = planned.get(week);
  if (plan === undefined) return [];
  const gave = (of: number) => given.get(of) ?? 0;
  const isOver = gave(week) - plan >= overBy;
  const isRising = isStrictlyRising([gave(week - 2), gave(week - 1), gave(week)]) && week >= 3;
  const plans = [week - 2, week - 1, week].map((of) => planned.get(of));
  const sentences = [
    ...(isOver
      ? [
          `We gave ${hoursInWords(gave(week))} of support in week ${week}. The plan was ${hoursInWords(plan)}.`,
        ]
      : []),
    ...(isRising && neverRises(plans)
      ? [
          `Support rose from ${hoursInWords(gave(week - 2))} in week ${week - 2} to ${hoursInWords(gave(week - 1))} and then ${hoursInWords(gave(week))}, and the plan did not.`,
        ]
      : []),
  ];
  if (sentences.length === 0) return [];
  const since = addDays(supportFrom, week * 7);
  return [{ cause: `week ${week}`, since, evidence: sentences.join(" ") }];
};

const pairs = <Item>(items: readonly Item[]) =>
  items.slice(1).map((item, place) => [items[place] as Item, item] as const);
const isStrictlyRising = (numbers: readonly number[]) =>
  pairs(numbers).every(([before, after]) => after > before);
/** Weeks that the plan does not speak of are no proof that it stayed. */
const neverRises = (plans: readonly (number | undefined)[]) =>
  pairs(plans).every(
    ([before, after]) => before !== undefined && after !== undefined && after <= before,
  );

const hoursFalling: Sign = ({ spells, nameUsed }, today) => {
  const begun = spells
    .filter(({ kind, fromOn }) => kind === "work" && fromOn <= today)
    .sort((one, other) => (one.fromOn < other.fromOn ? -1 : 1));
  const [before, now] = begun.slice(-2);
  if (!before || !now || (now.untilOn !== null && now.untilOn < today)) return [];
  if (now.minutesPerWeek >= before.minutesPerWeek) return [];
  return [
    {
      cause: `${now.id} ${now.minutesPerWeek}`,
      since: latestOf(now.fromOn, dateOf(now.recordedAt)),
      evidence: `${nameUsed}’s hours went from ${hoursInWords(before.minutesPerWeek)} to ${hoursInWords(now.minutesPerWeek)} a week on ${dayInWords(now.fromOn, today)}.`,
    },
  ];
};

const daysMissed: Sign = ({ fewerDays, employerName }, today) => {
  const { fewerDaysLookBackWeeks, fewerDaysWeeks } = warningLimits;
  // Strictly after: a Monday would else look back on one week more than any other day.
  const after = addDays(today, -7 * fewerDaysLookBackWeeks);
  const told = new Map<string, string>();
  for (const { weekOf, reportedAt } of fewerDays) {
    const first = told.get(weekOf);
    if (weekOf > after && weekOf <= today && (!first || reportedAt < first))
      told.set(weekOf, reportedAt);
  }
  const weeks = [...told.keys()].sort();
  const enough = [...told.values()].sort()[fewerDaysWeeks - 1];
  if (!enough) return [];
  const days = listInWords(weeks.map((week) => dayInWords(week, today)));
  return [
    {
      // Each week is a part: one more of them opens it anew, one that falls out of sight does not.
      cause: weeks.join(","),
      since: dateOf(enough),
      evidence: `${employerName} told us of fewer days worked in the weeks of ${days}.`,
    },
  ];
};

const adjustmentOverdue: Sign = ({ lines }, today) =>
  lines.flatMap((line) => {
    const since = line.status === "agreed" ? overdueSince(line, today) : null;
    return since === null
      ? []
      : [
          {
            cause: `${line.id} ${since}`,
            since: addDays(since, 1),
            evidence: `“${line.adjustment}” was wanted by ${dayInWords(since, today)} and is not in place yet.`,
          },
        ];
  });

const signs: Readonly<Record<WarningRule, Sign>> = {
  notGoingWell,
  reviewsMissed,
  supportRising,
  hoursFalling,
  daysMissed,
  adjustmentOverdue,
};

/** Every warning there is reason for today, whether or not it was dealt with: by rule, then by the day it arose. */
export function warningsOf(facts: WarningFacts, today: string): Warning[] {
  return warningRuleCodes.flatMap((rule) =>
    signs[rule](facts, today)
      .map((sign) => ({ rule, ...sign }))
      .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0)),
  );
}
