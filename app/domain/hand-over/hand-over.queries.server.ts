import type { Db } from "#db/connect.ts";
import type { HandOverTable, PlacementTable } from "#db/tables.ts";
import { dateOf, dayInWords } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { listPlacements } from "../placement/placement.queries.server.ts";
import { openPlacement } from "../placement/placement-scope.queries.server.ts";
import type { ContactActor, EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { callAfterwards, type HandOverWords, handOverFrom, waitsForChange } from "./hand-over.ts";

/** What the paper says of the job, the same for all who read it. */
export interface HandOverAbout {
  nameUsed: string;
  jobTitle: string;
  employerName: string;
  workplaceName: string | null;
  teamName: string;
  supportUntil: string;
}
export type SentHandOver = Pick<HandOverTable, keyof HandOverWords | "sentAt">;
export interface HandOverPage {
  about: HandOverAbout;
  participantId: string;
  /** Whether it may still be written. */
  isOpen: boolean;
  planId: string | null;
  draft: HandOverTable | null;
  sent: HandOverTable | null;
}

const aboutOf = (db: Db, placement: Pick<PlacementTable, "id">): Promise<HandOverAbout> =>
  db
    .selectFrom("placement")
    .innerJoin("employer", "employer.id", "placement.employerId")
    .innerJoin("participant", "participant.id", "placement.participantId")
    .innerJoin("staff", "staff.id", "participant.specialistId")
    .innerJoin("team", "team.id", "staff.teamId")
    .leftJoin("workplace", "workplace.id", "placement.workplaceId")
    .select(["placement.nameUsed", "placement.jobTitle", "placement.supportUntil"])
    .select(["employer.name as employerName", "workplace.name as workplaceName"])
    .select("team.name as teamName")
    .where("placement.id", "=", placement.id)
    .executeTakeFirstOrThrow();

/** The plan of this person in this job, which stays with them. */
async function planIdOf(db: Db, placement: PlacementTable): Promise<string | null> {
  const plan = await db
    .selectFrom("adjustmentPlan")
    .select("id")
    .where("participantId", "=", placement.participantId)
    .where((eb) =>
      eb.or([
        eb("placementId", "=", placement.id),
        ...(placement.introductionId ? [eb("introductionId", "=", placement.introductionId)] : []),
      ]),
    )
    .executeTakeFirst();
  return plan?.id ?? null;
}

export const findDraft = (db: Db, placementId: string) =>
  db
    .selectFrom("handOver")
    .selectAll()
    .where("placementId", "=", placementId)
    .where("sentAt", "is", null)
    .executeTakeFirst();

const findLastSent = (db: Db, placementId: string) =>
  db
    .selectFrom("handOver")
    .selectAll()
    .where("placementId", "=", placementId)
    .where("sentAt", "is not", null)
    .orderBy("sentAt", "desc")
    .executeTakeFirst();

/** As the person and whoever supports them see it: what is being written, and what has gone. @throws NotFound, Forbidden */
export async function findHandOver(
  ctx: Context<ParticipantActor | StaffActor>,
  placementId: string,
): Promise<HandOverPage> {
  const { placement } = await openPlacement(ctx.db, ctx, placementId, "placement.readSupport");
  const [about, planId, draft, sent] = await Promise.all([
    aboutOf(ctx.db, placement),
    planIdOf(ctx.db, placement),
    findDraft(ctx.db, placementId),
    findLastSent(ctx.db, placementId),
  ]);
  return {
    about,
    participantId: placement.participantId,
    isOpen: placement.status === "started",
    planId,
    draft: draft ?? null,
    sent: sent ?? null,
  };
}

export interface HandOverForEmployer {
  about: HandOverAbout;
  handOver: SentHandOver;
  planId: string | null;
}

/** What was sent, and nothing of what is being written. @throws NotFound until there is one */
export async function findSentHandOver(
  ctx: Context<EmployerActor | ContactActor>,
  placementId: string,
): Promise<HandOverForEmployer> {
  const { placement } = await openPlacement(ctx.db, ctx, placementId, "placement.read");
  const sent = await findLastSent(ctx.db, placementId);
  if (!sent) throw new NotFound();
  const { naturalSupports, whatWorks, whoToCall, sentAt } = sent;
  return {
    about: await aboutOf(ctx.db, placement),
    handOver: { naturalSupports, whatWorks, whoToCall, sentAt },
    planId: ctx.actor.kind === "employer" ? await planIdOf(ctx.db, placement) : null,
  };
}

/** To begin from: what is known already, each line still to be read and changed. @throws NotFound, Forbidden */
export async function findHandOverBeginning(
  ctx: Context<StaffActor>,
  placementId: string,
): Promise<HandOverWords> {
  const { db } = ctx;
  const { placement, scope } = await openPlacement(db, ctx, placementId, "placement.support");
  const planId = await planIdOf(db, placement);
  const [fading, lines, reach] = await Promise.all([
    db
      .selectFrom("fadingPlan")
      .select("naturalSupports")
      .where("placementId", "=", placementId)
      .executeTakeFirst(),
    db
      .selectFrom("planLine")
      .select("adjustment")
      .where("planId", "=", planId ?? "")
      .where("status", "in", ["agreed", "inPlace", "reviewed"])
      .where("openedToEmployerAt", "is not", null)
      .orderBy("position")
      .orderBy("id")
      .execute(),
    db
      .selectFrom("team")
      .innerJoin("area", "area.id", "team.areaId")
      .select(["team.name as teamName", "team.phone as teamPhone", "team.hours as teamHours"])
      .select(["area.phone as areaPhone", "area.hours as areaHours"])
      .where("team.id", "=", scope.teamId)
      .executeTakeFirstOrThrow(),
  ]);
  return {
    naturalSupports: fading?.naturalSupports ?? "",
    whatWorks: lines.map(({ adjustment }) => adjustment).join("\n"),
    whoToCall: callAfterwards(reach),
  };
}

/** Jobs whose support ends within six weeks and of which nothing was handed over yet. */
export async function listSpecialistHandOverTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const today = dateOf(ctx.now);
  const started = await listPlacements(ctx, { statuses: ["started"] });
  const due = started.filter(
    ({ specialistId, coverStaffId, supportUntil }) =>
      [specialistId, coverStaffId].includes(ctx.actor.staffId) &&
      handOverFrom(supportUntil) <= today &&
      today <= supportUntil,
  );
  if (due.length === 0) return [];
  const written = await ctx.db
    .selectFrom("handOver")
    .select(["placementId", "sentAt", "changeAskedAt"])
    .where(
      "placementId",
      "in",
      due.map(({ id }) => id),
    )
    .execute();
  return due.flatMap((placement) => {
    const own = written.filter(({ placementId }) => placementId === placement.id);
    if (own.some(({ sentAt }) => sentAt !== null)) return [];
    const asked = own.some(waitsForChange);
    return {
      title: `Hand over the support for ${placement.nameUsed} at ${placement.employerName}`,
      to: `/specialist/placements/${placement.id}/hand-over`,
      detail: [
        `Support is planned until ${dayInWords(placement.supportUntil, today)}.`,
        ...(asked ? [`${placement.nameUsed} asked for a change.`] : []),
      ].join(" "),
      dueOn: placement.supportUntil,
      since: handOverFrom(placement.supportUntil),
    };
  });
}
