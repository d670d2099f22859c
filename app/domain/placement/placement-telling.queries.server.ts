import type { Db } from "#db/connect.ts";
import type { PlacementTellingTable, TellingDecision } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { employerMembers } from "../employer/colleague.queries.server.ts";
import { NotFound } from "../errors.ts";
import { sealOf } from "../introduction/introduction-letter.server.ts";
import { may, type ParticipantActor, type StaffActor } from "../policy.ts";
import type { Task } from "../task.ts";
import { goesOn, type Pathway, type PlacementStatus } from "./placement.ts";
import type { OpenPlacement } from "./placement-scope.queries.server.ts";
import { openPlacement, visibleTo } from "./placement-scope.queries.server.ts";
import {
  sealedText,
  type TellingState,
  type TellingWords,
  tellingState,
  tellingWords,
  waitsForAnswer,
} from "./placement-telling.ts";

/** A decision as it was taken, with what the person said where somebody wrote it down for them. */
export interface Decided
  extends Pick<PlacementTellingTable, "decision" | "saidWords" | "saidHow" | "saidOn"> {
  decidedAt: string;
}

export interface TellingPage {
  id: string;
  state: TellingState;
  status: PlacementStatus;
  pathway: Pathway;
  nameUsed: string;
  jobTitle: string;
  employerName: string;
  specialistName: string;
  openedToEmployerAt: string | null;
  words: TellingWords;
  /** The seal of the words as they stand. */
  sha256: string;
  contact: { name: string; role: string; email: string; phone: string };
  /** What somebody whose job was at risk said when they agreed to support. */
  agreed: { words: string; how: string; on: string } | null;
  /** Newest first. */
  decisions: Decided[];
  participantId: string;
  /** Whether they can press for themselves. */
  hasAccount: boolean;
}

/** What a yes would be to, as it stands at this moment. Read again inside the transaction of the yes. */
export async function tellingNow(db: Db, { placement }: Pick<OpenPlacement, "placement">) {
  const facts = await db
    .selectFrom("placement")
    .innerJoin("employer", "employer.id", "placement.employerId")
    .leftJoin("workplace", "workplace.id", "placement.workplaceId")
    .innerJoin("participant", "participant.id", "placement.participantId")
    .innerJoin("staff", "staff.id", "participant.specialistId")
    .innerJoin("account", "account.id", "staff.accountId")
    .innerJoin("team", "team.id", "staff.teamId")
    .select(["employer.name as employerName", "workplace.name as workplaceName"])
    .select(["account.name as specialistName", "staff.phone as specialistPhone"])
    .select(["team.name as teamName", "participant.accountId", "participant.chosenName"])
    .where("placement.id", "=", placement.id)
    .executeTakeFirstOrThrow();
  const { employerId, workplaceId } = placement;
  const colleagues = await employerMembers(db, { employerId, workplaceId });
  const words = tellingWords({
    ...placement,
    ...facts,
    colleagues: colleagues.map(({ name }) => name),
  });
  return { facts, words, colleagues, sha256: sealOf(sealedText(words)) };
}

/** For the first page of a job. Null where there is nothing to decide, or not for this reader. @throws NotFound */
export async function findTellingOf(ctx: Context, id: string): Promise<TellingPage | null> {
  const { placement, party } = await openPlacement(ctx.db, ctx, id, "placement.readState");
  if (placement.introductionId || !may(party, "placement.decideTelling")) return null;
  return findTelling(ctx, id);
}

/** @throws NotFound for whoever may not decide it, and for a job that came of an introduction: that is its own yes. */
export async function findTelling(ctx: Context, id: string): Promise<TellingPage> {
  const open = await openPlacement(ctx.db, ctx, id, "placement.decideTelling");
  const { placement } = open;
  if (placement.introductionId) throw new NotFound();
  const { facts, words, sha256 } = await tellingNow(ctx.db, open);
  const decisions = await decisionsOf(ctx.db, id);
  const { saidWords, saidHow, saidOn, contactName, contactRole, contactEmail, contactPhone } =
    placement;
  return {
    id,
    state: tellingState(placement.openedToEmployerAt, decisions[0]?.decision ?? null),
    status: placement.status,
    pathway: placement.pathway,
    nameUsed: placement.nameUsed,
    jobTitle: placement.jobTitle,
    employerName: facts.employerName,
    specialistName: facts.specialistName,
    openedToEmployerAt: placement.openedToEmployerAt,
    words,
    sha256,
    contact: { name: contactName, role: contactRole, email: contactEmail, phone: contactPhone },
    agreed: saidWords && saidHow && saidOn ? { words: saidWords, how: saidHow, on: saidOn } : null,
    decisions,
    participantId: placement.participantId,
    hasAccount: facts.accountId !== null,
  };
}

const decisionsOf = (db: Db, placementId: string): Promise<Decided[]> =>
  db
    .selectFrom("placementTelling")
    .select(["decision", "saidWords", "saidHow", "saidOn", "decidedAt"])
    .where("placementId", "=", placementId)
    .orderBy("decidedAt", "desc")
    .orderBy("id", "desc")
    .execute();

export async function latestDecision(db: Db, placementId: string): Promise<TellingDecision | null> {
  return (await decisionsOf(db, placementId))[0]?.decision ?? null;
}

/** Jobs that came of no introduction and wait for the person's word on telling the employer. */
async function listToDecide(ctx: Context<ParticipantActor | StaffActor>) {
  const rows = await visibleTo(ctx.db, ctx)
    .innerJoin("employer", "employer.id", "placement.employerId")
    .select((eb) => [
      "placement.id",
      "placement.status",
      "placement.nameUsed",
      "placement.createdAt",
      "participant.specialistId",
      "participant.accountId",
      "employer.name as employerName",
      eb
        .selectFrom("placementTelling as telling")
        .select("telling.decision")
        .whereRef("telling.placementId", "=", "placement.id")
        .orderBy("telling.decidedAt", "desc")
        .orderBy("telling.id", "desc")
        .limit(1)
        .as("latest"),
    ])
    .where("placement.introductionId", "is", null)
    .where("placement.openedToEmployerAt", "is", null)
    .where("placement.status", "in", ["agreed", "started"])
    .orderBy("placement.createdAt")
    .orderBy("placement.id")
    .execute();
  return rows.filter((row) => goesOn(row) && waitsForAnswer(tellingState(null, row.latest)));
}

/** Jobs that came of no introduction and that the employer may know of now, for the person's own list of what they share. */
export const listToldJobs = ({ db, actor }: Context<ParticipantActor>) =>
  db
    .selectFrom("placement")
    .innerJoin("employer", "employer.id", "placement.employerId")
    .select(["placement.id", "placement.jobTitle", "employer.name as employerName"])
    .select((eb) => eb.ref("placement.openedToEmployerAt").$notNull().as("since"))
    .where("placement.participantId", "=", actor.participantId)
    .where("placement.introductionId", "is", null)
    .where("placement.openedToEmployerAt", "is not", null)
    .orderBy("placement.openedToEmployerAt", "desc")
    .orderBy("placement.id")
    .execute();

export async function listParticipantTellingTasks(ctx: Context<ParticipantActor>): Promise<Task[]> {
  return (await listToDecide(ctx)).map((row) => ({
    title: `Decide whether ${row.employerName} may know about your support`,
    to: `/participant/placements/${row.id}/telling`,
    detail: "They know nothing now. There is no deadline, and no is fine.",
    since: row.createdAt,
  }));
}

/** Of somebody without an account: their specialist asks, and writes down what they say. */
export async function listSpecialistTellingTasks(ctx: Context<StaffActor>): Promise<Task[]> {
  const waiting = (await listToDecide(ctx)).filter(
    (row) => row.specialistId === ctx.actor.staffId && row.accountId === null,
  );
  return waiting.map((row) => ({
    title: `Ask ${row.nameUsed} whether ${row.employerName} may know of your support`,
    to: `/specialist/placements/${row.id}/telling`,
    detail: "Nobody there knows. Write down what they say, in their own words.",
    since: row.createdAt,
  }));
}
