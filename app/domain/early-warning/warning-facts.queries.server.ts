/** What the rules are judged by, for many jobs at once: as many statements for a caseload as for one. */
import type { Db } from "#db/connect.ts";
import { addDays, dateOf } from "../calendar/calendar.ts";
import { supportWeek } from "../placement/placement.ts";
import { isDealtWith, type Warning } from "./early-warning.ts";
import { type WarningFacts, warningsOf } from "./warning-signs.ts";

/** The rule about support looks at three whole weeks, and the one about days at four. */
const lookBackDays = 28;

function readRows(db: Db, ids: readonly string[], today: string) {
  const since = addDays(today, -lookBackDays);
  const ofThese = [...ids];
  return Promise.all([
    db
      .selectFrom("placement")
      .innerJoin("employer", "employer.id", "placement.employerId")
      .select(["placement.id", "placement.nameUsed", "placement.supportFrom"])
      .select(["employer.name as employerName", "placement.openedToEmployerAt"])
      .where("placement.id", "in", ofThese)
      // Once a job has ended there is nothing left to look after in time.
      .where("placement.status", "in", ["agreed", "started"])
      .execute(),
    db
      .selectFrom("inWorkReview")
      .select(["id", "placementId", "week", "dueOn", "closedAt"])
      .where("placementId", "in", ofThese)
      .orderBy("week")
      .execute(),
    db
      .selectFrom("reviewAnswer as answer")
      .innerJoin("inWorkReview as review", "review.id", "answer.reviewId")
      .select(["answer.reviewId", "answer.side", "answer.feeling", "answer.answeredAt"])
      .where("review.placementId", "in", ofThese)
      .execute(),
    db
      .selectFrom("reviewNotice as notice")
      .innerJoin("inWorkReview as review", "review.id", "notice.reviewId")
      .select(["notice.reviewId", "notice.side", "notice.sentAt"])
      .where("review.placementId", "in", ofThese)
      .where("notice.kind", "=", "asked")
      .execute(),
    db
      .selectFrom("privateNote")
      .select(["id", "placementId", "reviewId", "feeling", "writtenAt"])
      .where("placementId", "in", ofThese)
      .execute(),
    db.selectFrom("fadingWeek").selectAll().where("placementId", "in", ofThese).execute(),
    db
      .selectFrom("visit")
      .select(["placementId", "visitedOn", "minutes"])
      .where("placementId", "in", ofThese)
      .where("visitedOn", ">=", since)
      .execute(),
    db.selectFrom("workSpell").selectAll().where("placementId", "in", ofThese).execute(),
    db
      .selectFrom("fewerDays")
      .select(["placementId", "weekOf", "reportedAt"])
      .where("placementId", "in", ofThese)
      .where("weekOf", ">=", since)
      .execute(),
    db
      .selectFrom("placement")
      .innerJoin("adjustmentPlan as plan", (join) =>
        join.on((eb) =>
          eb.or([
            eb("plan.placementId", "=", eb.ref("placement.id")),
            eb.and([
              eb("plan.placementId", "is", null),
              eb("plan.introductionId", "=", eb.ref("placement.introductionId")),
            ]),
          ]),
        ),
      )
      .innerJoin("planLine as line", "line.planId", "plan.id")
      .select(["placement.id as placementId", "line.id", "line.adjustment", "line.status"])
      .select(["line.wantedBy", "line.reviewOn"])
      .where("placement.id", "in", ofThese)
      .where("line.status", "=", "agreed")
      .where("line.wantedBy", "<", today)
      .execute(),
    db
      .selectFrom("warningClosing")
      .select(["placementId", "rule", "cause"])
      .where("placementId", "in", ofThese)
      .execute(),
  ]);
}

function byPlacement<Row extends { placementId: string }>(rows: readonly Row[]) {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const before = found.get(row.placementId);
    if (before) before.push(row);
    else found.set(row.placementId, [row]);
  }
  return (id: string) => found.get(id) ?? [];
}

/**
 * The warnings that are open today, by placement; one without any is not in the map. Asks nothing of who reads:
 * whoever calls has done so.
 */
export async function readOpenWarnings(
  db: Db,
  ids: readonly string[],
  today: string,
): Promise<Map<string, Warning[]>> {
  if (ids.length === 0) return new Map();
  const [jobs, reviews, answers, asked, notes, weeks, visits, spells, days, lines, closings] =
    await readRows(db, ids, today);
  const of = {
    reviews: byPlacement(reviews),
    notes: byPlacement(notes),
    weeks: byPlacement(weeks),
    visits: byPlacement(visits),
    spells: byPlacement(spells),
    days: byPlacement(days),
    lines: byPlacement(lines),
    closings: byPlacement(closings),
  };
  const found = new Map<string, Warning[]>();
  for (const { id, openedToEmployerAt, ...job } of jobs) {
    const given = new Map<number, number>();
    for (const { visitedOn, minutes } of of.visits(id)) {
      const week = supportWeek(job.supportFrom, visitedOn);
      given.set(week, (given.get(week) ?? 0) + minutes);
    }
    const facts: WarningFacts = {
      ...job,
      employerKnows: openedToEmployerAt !== null,
      reviews: of.reviews(id).map(({ closedAt, ...review }) => ({
        ...review,
        closedOn: closedAt && dateOf(closedAt),
        askedOn: Object.fromEntries(
          asked
            .filter(({ reviewId }) => reviewId === review.id)
            .map(({ side, sentAt }) => [side, dateOf(sentAt)]),
        ),
        answers: answers.filter(({ reviewId }) => reviewId === review.id),
      })),
      privateNotes: of.notes(id),
      planned: new Map(of.weeks(id).map((each) => [each.week, each.plannedMinutes])),
      given,
      spells: of.spells(id),
      fewerDays: of.days(id),
      lines: of.lines(id),
    };
    const closed = of.closings(id);
    const open = warningsOf(facts, today).filter((warning) => !isDealtWith(warning, closed));
    if (open.length > 0) found.set(id, open);
  }
  return found;
}
