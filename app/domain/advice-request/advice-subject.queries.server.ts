import type { Db } from "#db/connect.ts";
import type { AdviceKind } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { Invalid, NotFound } from "../errors.ts";
import { isBeforeOffer, mayEmployerRead } from "../introduction/introduction.ts";
import { type EmployerActor, employerParty } from "../policy.ts";

/** What a request is about, as an address says it. */
export type AdviceSubject =
  | { kind: "vacancy"; vacancyId: string }
  | { kind: "introduction"; introductionId: string }
  | { kind: "existingEmployee" | "general"; workplaceId: string | null };

export interface FoundSubject {
  kind: AdviceKind;
  vacancyId: string | null;
  introductionId: string | null;
  participantId: string | null;
  workplaceId: string;
  /** Whose desk it comes to. */
  areaId: string;
  localAuthorityId: string;
  /** The job, in words. */
  about: string | null;
  nameUsed: string | null;
  /** Until an offer is made, section 60 of the Equality Act 2010 stops questions about health. */
  beforeOffer: boolean;
}

/** What an employer wants advice about, if it is theirs to ask about. @throws NotFound, or Invalid before the first workplace */
export async function findAdviceSubject(
  ctx: Context<EmployerActor>,
  subject: AdviceSubject,
): Promise<FoundSubject> {
  const found = await lookForAdviceSubject(ctx, subject);
  if (!found) throw new Invalid("Add a workplace to your organisation first.");
  return found;
}

/** The same; null while there is no workplace, whose area's desk it would come to. @throws NotFound */
export async function lookForAdviceSubject(
  ctx: Context<EmployerActor>,
  subject: AdviceSubject,
): Promise<FoundSubject | null> {
  const none = {
    vacancyId: null,
    introductionId: null,
    participantId: null,
    about: null,
    nameUsed: null,
    beforeOffer: false,
  };
  const routed = async <Found extends { workplaceId: string | null }>(found: Found) => {
    const workplaceId = found.workplaceId ?? (await listAdviceWorkplaces(ctx))[0]?.id;
    if (!workplaceId) return null;
    return { ...none, ...found, workplaceId, ...(await deskOf(ctx.db, workplaceId)) };
  };
  if (subject.kind === "vacancy") return routed(await vacancySubject(ctx, subject));
  if (subject.kind === "introduction") return routed(await introductionSubject(ctx, subject));
  const workplaces = await listAdviceWorkplaces(ctx);
  const chosen =
    workplaces.length === 1 || subject.workplaceId === null
      ? workplaces[0]
      : workplaces.find((each) => each.id === subject.workplaceId);
  if (!chosen && subject.workplaceId) throw new NotFound();
  return routed({ kind: subject.kind, workplaceId: chosen?.id ?? null });
}

/** A request goes to the area of its workplace's local authority. */
const deskOf = (db: Db, workplaceId: string) =>
  db
    .selectFrom("workplace")
    .innerJoin("localAuthority", "localAuthority.id", "workplace.localAuthorityId")
    .select(["localAuthority.areaId", "localAuthority.id as localAuthorityId"])
    .where("workplace.id", "=", workplaceId)
    .executeTakeFirstOrThrow();

/** The workplaces this colleague may ask about, oldest first. */
export async function listAdviceWorkplaces(
  ctx: Context<EmployerActor>,
): Promise<{ id: string; name: string }[]> {
  const all = await ctx.db
    .selectFrom("workplace")
    .select(["id", "name", "employerId"])
    .where("employerId", "=", ctx.actor.employerId)
    .where("closedAt", "is", null)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return all
    .filter(
      ({ id, employerId }) => employerParty(ctx.actor, { employerId, workplaceId: id }) !== "none",
    )
    .map(({ id, name }) => ({ id, name }));
}

async function vacancySubject(ctx: Context<EmployerActor>, { vacancyId }: { vacancyId: string }) {
  const vacancy = await ctx.db
    .selectFrom("vacancy")
    .select(["id", "employerId", "workplaceId", "title"])
    .where("id", "=", vacancyId)
    .executeTakeFirst();
  if (!vacancy || employerParty(ctx.actor, vacancy) === "none") throw new NotFound();
  return {
    kind: "vacancy" as const,
    vacancyId,
    workplaceId: vacancy.workplaceId,
    about: vacancy.title,
  };
}

async function introductionSubject(
  ctx: Context<EmployerActor>,
  { introductionId }: { introductionId: string },
) {
  const found = await ctx.db
    .selectFrom("introduction")
    .innerJoin("vacancy", "vacancy.id", "introduction.vacancyId")
    .innerJoin("introductionApproval as approval", "approval.introductionId", "introduction.id")
    .select([
      "introduction.status",
      "introduction.nameUsed",
      "introduction.participantId",
      "introduction.employerId",
      "vacancy.id as vacancyId",
      "vacancy.workplaceId",
      "vacancy.title",
      "approval.takenBackAt",
    ])
    .where("introduction.id", "=", introductionId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("employerSuspension as suspension")
            .select("suspension.id")
            .whereRef("suspension.employerId", "=", "introduction.employerId")
            .where("suspension.liftedAt", "is", null),
        ),
      ),
    )
    .orderBy("approval.approvedAt", "desc")
    .executeTakeFirst();
  // What the employer may not read does not exist for them.
  if (!found || employerParty(ctx.actor, found) === "none" || !mayEmployerRead(found))
    throw new NotFound();
  return {
    kind: "introduction" as const,
    introductionId,
    vacancyId: found.vacancyId,
    participantId: found.participantId,
    workplaceId: found.workplaceId,
    about: found.title,
    nameUsed: found.nameUsed,
    beforeOffer: isBeforeOffer(found.status),
  };
}
