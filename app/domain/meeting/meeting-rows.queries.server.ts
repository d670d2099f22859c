/** Every meeting somebody may know of, from whichever side. */
import type { Db } from "#db/connect.ts";
import type { MeetingSide, MeetingTable } from "#db/tables.ts";
import { askedOnce } from "../asked-once.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { visibleTo } from "../introduction/introduction.queries.server.ts";
import { mayEmployerRead } from "../introduction/introduction.ts";
import {
  coverOn,
  visibleTo as placementsVisibleTo,
} from "../placement/placement-scope.queries.server.ts";
import type { EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";

export type MeetingReader = Context<EmployerActor | ParticipantActor | StaffActor>;

export interface MeetingRow extends MeetingTable {
  /** The name an employer knows, and the one their specialist does. */
  nameUsed: string;
  chosenName: string;
  jobTitle: string;
  employerName: string;
  hasAccount: boolean;
  /** The page of what it is about, on the reader's side. */
  page: string;
  /** Whether how it went still matters to what comes next: an offer, or an end, has answered it. */
  asksHowItWent: boolean;
  /** What this reader's side said of it afterwards. */
  saidBySide: MeetingSide[];
}

const audience = { employer: "employer", participant: "participant", staff: "specialist" } as const;
const standing = ["asked", "proposed", "agreed", "moving", "happened", "unclear"] as const;

/** Still to be arranged, ahead, or over a short while ago: nothing that was cancelled. Soonest first. */
export const listMeetingRows = (ctx: MeetingReader): Promise<readonly MeetingRow[]> =>
  askedOnce(ctx, "meetings", () => readMeetingRows(ctx));

async function readMeetingRows(ctx: MeetingReader): Promise<MeetingRow[]> {
  const [introduced, placed] = await Promise.all([ofIntroductions(ctx), ofPlacements(ctx)]);
  const rows = [...introduced, ...placed];
  const said = await saidOf(
    ctx.db,
    rows.map(({ id }) => id),
  );
  return rows
    .map((row) => ({ ...row, saidBySide: said.get(row.id) ?? [] }))
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

const orderOf = ({ startsAt, createdAt, id }: MeetingTable) => `${startsAt ?? createdAt} ${id}`;

async function ofIntroductions(ctx: MeetingReader) {
  const found = await visibleTo(ctx.db, ctx.actor)
    .innerJoin("meeting as m", "m.introductionId", "i.id")
    .innerJoin("employer as e", "e.id", "i.employerId")
    .leftJoin("introductionApproval as ia", "ia.introductionId", "i.id")
    .selectAll("m")
    .select(["i.nameUsed", "p.chosenName", "p.accountId", "v.title as jobTitle"])
    .select(["e.name as employerName", "i.status as introductionStatus", "ia.takenBackAt"])
    .where("m.status", "in", [...standing])
    .execute();
  return found
    .filter(
      ({ introductionStatus: status, takenBackAt }) =>
        ctx.actor.kind !== "employer" || mayEmployerRead({ status, takenBackAt }),
    )
    .map(({ introductionStatus, takenBackAt, accountId, ...row }) => ({
      ...row,
      asksHowItWent: introductionStatus === "meeting",
      hasAccount: accountId !== null,
      page: `/${audience[ctx.actor.kind]}/introductions/${row.introductionId}`,
    }));
}

async function ofPlacements(ctx: MeetingReader) {
  const { actor } = ctx;
  const found = await placementsVisibleTo(ctx.db, ctx)
    .innerJoin("meeting as m", "m.placementId", "placement.id")
    .innerJoin("employer as e", "e.id", "placement.employerId")
    .selectAll("m")
    .select(["placement.nameUsed", "participant.chosenName", "participant.accountId"])
    .select(["placement.jobTitle", "e.name as employerName", "participant.specialistId"])
    .select((eb) => coverOn(eb, dateOf(ctx.now)).as("coverStaffId"))
    .where("m.status", "in", [...standing])
    .execute();
  return found
    .filter(
      // A lead may know of the job, and not of who meets whom.
      ({ specialistId, coverStaffId }) =>
        actor.kind !== "staff" || specialistId === actor.staffId || coverStaffId === actor.staffId,
    )
    .map(({ specialistId, coverStaffId, accountId, ...row }) => ({
      ...row,
      asksHowItWent: true,
      hasAccount: accountId !== null,
      page: `/${audience[actor.kind]}/placements/${row.placementId}`,
    }));
}

async function saidOf(db: Db, ids: readonly string[]): Promise<Map<string, MeetingSide[]>> {
  const said = new Map<string, MeetingSide[]>();
  if (ids.length === 0) return said;
  const rows = await db
    .selectFrom("meetingAnswer")
    .select(["meetingId", "side"])
    .where("meetingId", "in", [...ids])
    .execute();
  for (const { meetingId, side } of rows)
    said.set(meetingId, [...(said.get(meetingId) ?? []), side]);
  return said;
}

export interface MeetingOfDay {
  id: string;
  to: string;
  startsAt: string;
  minutes: number;
  kind: MeetingTable["kind"];
  chosenName: string;
  employerName: string;
  place: string;
}

/** The agreed meetings of a specialist's people on one London day, soonest first. */
export async function listMeetingsOfDay(
  ctx: Context<StaffActor>,
  day: string,
): Promise<MeetingOfDay[]> {
  const rows = await listMeetingRows(ctx);
  return rows.flatMap(
    ({ id, page, startsAt, minutes, kind, chosenName, employerName, place, status }) =>
      startsAt !== null && status !== "unclear" && dateOf(startsAt) === day
        ? [{ id, to: `${page}/meeting`, startsAt, minutes, kind, chosenName, employerName, place }]
        : [],
  );
}
