import type { Db } from "#db/connect.ts";
import { type AdviceKind, adviceKindForStaff } from "../advice-request/advice-request.ts";
import { dateOf, daysBetween, instantOf } from "../calendar/calendar.ts";
import { workingDaysBetween } from "../calendar/working-days.server.ts";
import type { Context } from "../context.ts";
import type { StaffActor } from "../policy.ts";
import {
  addMonths,
  type Case,
  countTable,
  type FigureTable,
  type Measured,
  type Period,
  shareRow,
  spreadRows,
} from "./evidence.ts";
import { findJobsBegun } from "./jobs-begun.queries.server.ts";

/** The figures of the desk, and the jobs that began, in whole months, for a lead: their own area beside all the others. */
export async function findEvidence(
  ctx: Context<StaffActor>,
  period: Period,
): Promise<FigureTable[]> {
  const [requests, lines, jobs] = await Promise.all([
    listRequests(ctx, period),
    listLines(ctx, period),
    findJobsBegun(ctx, period),
  ]);
  return [...requestTables(requests, dateOf(ctx.now)), ...lineTables(lines), jobs];
}

const firstInstant = (month: string) => instantOf(`${month}-01`, "00:00");

/** Confirmed requests that are on an area's desk; one for no area belongs to no column. */
async function listRequests({ db, actor }: Context<StaffActor>, { from, to }: Period) {
  const rows = await db
    .selectFrom("adviceRequest as r")
    .innerJoin("area as a", "a.id", "r.areaId")
    .leftJoin("introduction as i", "i.id", "r.introductionId")
    .leftJoin("participant as p", "p.id", "i.participantId")
    .select(["r.kind", "r.askedAt", "r.openedAt", "r.firstAnsweredAt", "r.closedAt"])
    .select(["r.areaId", "a.nation", "a.answerDays", "p.specialistId"])
    .where("r.status", "!=", "unconfirmed")
    .where("r.askedAt", ">=", firstInstant(from))
    .where("r.askedAt", "<", firstInstant(addMonths(to, 1)))
    .execute();
  return rows.map((row) => {
    const isOwn = row.areaId === actor.areaId;
    return {
      ...row,
      isOwn,
      // A request about a person is read by that person's own specialist and nobody else.
      isOpen: row.kind === "introduction" ? row.specialistId === actor.staffId : isOwn,
    };
  });
}
type RequestRow = Awaited<ReturnType<typeof listRequests>>[number];

/** From the day the promise began. One opened again after its answer counts from the day it was asked. */
function daysToAnswer(row: RequestRow, until: string): number {
  const opened = row.openedAt ?? row.askedAt;
  const from = opened <= until ? opened : row.askedAt;
  return workingDaysBetween(dateOf(from), dateOf(until), row.nation);
}

function requestTables(requests: readonly RequestRow[], today: string): FigureTable[] {
  const answered = requests.flatMap((row) =>
    row.firstAnsweredAt === null
      ? []
      : [
          {
            row,
            isOwn: row.isOwn,
            isOpen: row.isOpen,
            value: daysToAnswer(row, row.firstAnsweredAt),
          },
        ],
  );
  const late = requests.filter(
    (row) =>
      row.firstAnsweredAt === null &&
      row.closedAt === null &&
      workingDaysBetween(dateOf(row.openedAt ?? row.askedAt), today, row.nation) > row.answerDays,
  );
  const inTime: Measured[] = [
    ...answered.map((each) => ({ ...each, value: each.value <= each.row.answerDays ? 1 : 0 })),
    ...late.map(({ isOwn, isOpen }) => ({ isOwn, isOpen, value: 0 })),
  ];
  const kinds = Object.entries(adviceKindForStaff) as [AdviceKind, string][];
  return [
    countTable(
      { id: "requests", caption: "Requests for advice", total: "All requests" },
      kinds.map(([id, label]) => ({ id, label })),
      requests.map(({ kind, isOwn, isOpen }): Case => ({ row: kind, isOwn, isOpen })),
    ),
    {
      id: "answers",
      caption: "How soon requests are answered",
      rows: [
        ...spreadRows("workingDays", "To the first answer", answered),
        shareRow("inTime", "Answered within the area’s promise", inTime),
      ],
    },
  ];
}

const costRows = [
  { id: "free", label: "Free" },
  { id: "paid", label: "Costs something, or may" },
  { id: "notKnown", label: "Cost not known yet" },
] as const;

/** What the two sides wrote of the cost comes before the library's band. */
function costOf({ costBand, cost }: { costBand: string; cost: string }) {
  if (cost !== "")
    return /^\W*(?:free|nothing|no cost|usually free|0(?:\.00)?)\b/i.test(cost) ? "free" : "paid";
  if (costBand === "") return "notKnown";
  return costBand === "0" ? "free" : "paid";
}

/** Lines agreed in those months, or found not possible in them. A plan is between two sides, so no lead sees each of them. */
async function listLines({ db, actor }: Context<StaffActor>, { from, to }: Period) {
  const [first, after] = [`${from}-01`, `${addMonths(to, 1)}-01`];
  const rows = await linesWithTheirArea(db)
    .where((eb) =>
      eb.or([
        eb.and([eb("l.agreedOn", ">=", first), eb("l.agreedOn", "<", after)]),
        eb.and([
          eb("l.status", "=", "notReasonable"),
          eb("l.updatedAt", ">=", firstInstant(from)),
          eb("l.updatedAt", "<", firstInstant(addMonths(to, 1))),
        ]),
      ]),
    )
    .execute();
  return rows.flatMap((row) => {
    const areaId = row.askedIn ?? row.supportedIn ?? row.workedIn;
    const isRefused =
      row.status === "notReasonable" &&
      row.updatedAt >= firstInstant(from) &&
      row.updatedAt < firstInstant(addMonths(to, 1));
    const isAgreed = row.agreedOn !== null && row.agreedOn >= first && row.agreedOn < after;
    if (areaId === null) return [];
    return [{ ...row, isOwn: areaId === actor.areaId, isOpen: false, isRefused, isAgreed }];
  });
}
type LineRow = Awaited<ReturnType<typeof listLines>>[number];

/** The area of a plan is that of the request it came from, of the person's specialist, or of the place of work. */
function linesWithTheirArea(db: Db) {
  return db
    .selectFrom("planLine as l")
    .innerJoin("adjustmentPlan as plan", "plan.id", "l.planId")
    .leftJoin("adviceRequest as r", "r.id", "plan.adviceRequestId")
    .leftJoin("participant as p", "p.id", "plan.participantId")
    .leftJoin("staff as s", "s.id", "p.specialistId")
    .leftJoin("vacancy as v", "v.id", "plan.vacancyId")
    .leftJoin("workplace as w", (join) =>
      join.on((eb) =>
        eb("w.id", "=", eb.fn.coalesce(eb.ref("plan.workplaceId"), eb.ref("v.workplaceId"))),
      ),
    )
    .leftJoin("localAuthority as la", "la.id", "w.localAuthorityId")
    .select(["l.status", "l.agreedOn", "l.inPlaceOn", "l.updatedAt", "l.costBand", "l.cost"])
    .select(["r.areaId as askedIn", "s.areaId as supportedIn", "la.areaId as workedIn"]);
}

function lineTables(lines: readonly LineRow[]): FigureTable[] {
  const cases = (these: readonly LineRow[]): Case[] =>
    these.map((line) => ({ row: costOf(line), isOwn: line.isOwn, isOpen: line.isOpen }));
  const agreed = lines.filter(({ isAgreed }) => isAgreed);
  const toPlace = agreed.flatMap(({ agreedOn, inPlaceOn, isOwn, isOpen }): Measured[] =>
    agreedOn && inPlaceOn && inPlaceOn >= agreedOn
      ? [{ isOwn, isOpen, value: daysBetween(agreedOn, inPlaceOn) }]
      : [],
  );
  return [
    countTable(
      { id: "agreed", caption: "Adjustments agreed", total: "All agreed" },
      costRows,
      cases(agreed),
    ),
    {
      id: "inPlace",
      caption: "How soon adjustments are in place",
      rows: spreadRows("days", "From agreed to in place", toPlace),
    },
    countTable(
      { id: "refused", caption: "Adjustments found not possible", total: "All not possible" },
      costRows,
      cases(lines.filter(({ isRefused }) => isRefused)),
    ),
  ];
}
