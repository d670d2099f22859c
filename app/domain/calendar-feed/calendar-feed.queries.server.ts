import type { Db } from "#db/connect.ts";
import { addDays, dateOf, instantOf } from "../calendar/calendar.ts";
import type { CalendarDay, CalendarEvent } from "../meeting/meeting-calendar.ts";
import { type CalendarReader, calendarEvent } from "../meeting/meeting-event.ts";
import { listMeetingRows, type MeetingReader } from "../meeting/meeting-rows.queries.server.ts";
import { listPlacements, type PlacementRow } from "../placement/placement.queries.server.ts";
import { goesOn } from "../placement/placement.ts";
import { findNextVisit } from "../visit/visit.queries.server.ts";
import type { PlannedVisit } from "../visit/visit.ts";
import { feedHash } from "./calendar-feed.commands.server.ts";

/** Since when somebody has an address for their calendar; null for none. */
export async function findFeed(db: Db, accountId: string): Promise<string | null> {
  const feed = await db
    .selectFrom("calendarFeed")
    .select("madeAt")
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  return feed?.madeAt ?? null;
}

/** Whose calendar an address opens; null for one that was renewed, stopped or never made, and for a closed account. */
export async function findFeedOwner(db: Db, token: string): Promise<string | null> {
  const feed = await db
    .selectFrom("calendarFeed")
    .innerJoin("account", "account.id", "calendarFeed.accountId")
    .select("account.id")
    .where("tokenHash", "=", feedHash(token))
    .where("account.closedAt", "is", null)
    .executeTakeFirst();
  return feed?.id ?? null;
}

/** Meetings that were a little while ago stay, so that a calendar does not empty itself of yesterday. */
const daysKept = 14;
const visitMinutes = 60;

const readers = { employer: "employer", participant: "participant", staff: "specialist" } as const;

export interface OwnCalendar {
  events: CalendarEvent[];
  days: CalendarDay[];
}

/** What stands in somebody's own calendar: meetings, visits at work and days of review, as far as they may know of them. */
export async function listOwnCalendar(ctx: MeetingReader, origin: string): Promise<OwnCalendar> {
  const [meetings, placements] = await Promise.all([meetingsOf(ctx, origin), placementsOf(ctx)]);
  const [visits, reviews] = await Promise.all([
    visitsOf(ctx, placements),
    reviewsOf(ctx, placements),
  ]);
  return {
    events: [...meetings, ...visits.events],
    days: [...visits.days, ...reviews],
  };
}

async function meetingsOf(ctx: MeetingReader, origin: string): Promise<CalendarEvent[]> {
  const since = instantOf(addDays(dateOf(ctx.now), -daysKept), "00:00");
  const reader = readers[ctx.actor.kind];
  const rows = await listMeetingRows(ctx);
  return rows.flatMap((row) =>
    row.startsAt !== null && row.startsAt >= since
      ? [
          calendarEvent(row, {
            reader,
            employerName: row.employerName,
            page: `${origin}${row.page}/meeting`,
            now: ctx.now,
          }),
        ]
      : [],
  );
}

/** Of a member of staff those of their own people and of whoever they stand in for, and not all that a lead may know of. */
async function placementsOf(ctx: MeetingReader): Promise<PlacementRow[]> {
  const rows = await listPlacements(ctx, { statuses: ["agreed", "started"] });
  const { actor } = ctx;
  return rows.filter(
    (row) =>
      goesOn(row) &&
      (actor.kind !== "staff" ||
        row.specialistId === actor.staffId ||
        row.coverStaffId === actor.staffId),
  );
}

const visitWords: Record<CalendarReader, (employer: string) => string> = {
  participant: () => "Appointment",
  specialist: (employer) => `A visit: ${employer}`,
  employer: () => "A visit at work",
};

async function visitsOf(ctx: MeetingReader, placements: readonly PlacementRow[]) {
  const say = visitWords[readers[ctx.actor.kind]];
  const planned = await Promise.all(
    placements.map(async (row) => ({ row, next: await findNextVisit(ctx, row.id) })),
  );
  const standing = planned.flatMap(({ row, next }) =>
    next
      ? [{ next, common: { ...commonOf(ctx, `visit-${row.id}`), summary: say(row.employerName) } }]
      : [],
  );
  const events = standing.flatMap(({ next, common }) =>
    next.at ? [{ ...common, ...timed(next, next.at), createdAt: ctx.now, location: "" }] : [],
  );
  const days = standing.flatMap(({ next, common }) =>
    next.at ? [] : [{ ...common, on: next.on }],
  );
  return { events, days };
}

const commonOf = (ctx: MeetingReader, id: string) => ({
  uid: `${id}@alongside`,
  stampedAt: ctx.now,
  description: "",
});
const timed = ({ on }: PlannedVisit, at: string) => ({
  sequence: 0,
  startsAt: instantOf(on, at),
  minutes: visitMinutes,
});

const reviewWords: Record<CalendarReader, (employer: string) => string> = {
  participant: () => "Time to look back",
  specialist: (employer) => `A review is due: ${employer}`,
  employer: () => "A look back at a job is due",
};

async function reviewsOf(
  ctx: MeetingReader,
  placements: readonly PlacementRow[],
): Promise<CalendarDay[]> {
  if (placements.length === 0) return [];
  const say = reviewWords[readers[ctx.actor.kind]];
  const employers = new Map(placements.map(({ id, employerName }) => [id, employerName]));
  const due = await ctx.db
    .selectFrom("inWorkReview")
    .select(["id", "placementId", "dueOn"])
    .where("placementId", "in", [...employers.keys()])
    .where("dueOn", ">=", dateOf(ctx.now))
    .where("closedAt", "is", null)
    .orderBy("dueOn")
    .execute();
  return due.map(({ id, placementId, dueOn }) => ({
    ...commonOf(ctx, `review-${id}`),
    on: dueOn,
    summary: say(employers.get(placementId) ?? ""),
  }));
}
