import type { EventName, Events } from "#app/domain/outbox/outbox.ts";
import type { Db } from "#db/connect.ts";
import type { AdviceKind } from "#db/tables.ts";
import {
  allLeads,
  employerColleagues,
  employerSideOf,
  type Recipient,
  staffMember,
  staffOfArea,
} from "./recipients.server.ts";
import type { MessageName } from "./registry.ts";

export interface Planned {
  name: MessageName;
  recipient: Recipient;
  data: Record<string, string>;
}
export type Plan<Name extends EventName> = (db: Db, data: Events[Name]) => Promise<Planned[]>;

export const send = (
  name: MessageName,
  recipients: Recipient[],
  data: Record<string, string> = {},
): Planned[] => recipients.map((recipient) => ({ name, recipient, data }));

/** By e-mail or text message when that is their safe way; else their specialist is asked to tell them. */
export async function participant(
  db: Db,
  participantId: string,
  name: MessageName,
  data: Record<string, string>,
): Promise<Planned[]> {
  const person = await db
    .selectFrom("participant")
    .select(["safeChannel", "email", "phone", "specialistId"])
    .where("id", "=", participantId)
    .executeTakeFirst();
  if (!person) return [];
  const address = { email: person.email, text: person.phone, phone: null, inPerson: null };
  // Whether that number can be texted, and whether this installation texts at all, safe-way.server.ts looks after.
  if (address[person.safeChannel]) return send(name, [`participant:${participantId}`], data);
  return send("staff.tellParticipant", await staffMember(db, person.specialistId), {
    participantId,
  });
}

async function introductionOf(db: Db, introductionId: string) {
  return db
    .selectFrom("introduction as i")
    .innerJoin("vacancy as v", "v.id", "i.vacancyId")
    .select(["i.participantId", "i.specialistId", "i.employerId", "v.workplaceId"])
    .where("i.id", "=", introductionId)
    .executeTakeFirstOrThrow();
}

type Told = "participant" | "employer" | "specialist";

/** What each side of an introduction hears. */
export const introduction =
  (told: Partial<Record<Told, MessageName>>) =>
  async (db: Db, data: { introductionId: string }): Promise<Planned[]> => {
    const { participantId, specialistId, employerId, workplaceId } = await introductionOf(
      db,
      data.introductionId,
    );
    const about = data;
    return [
      ...(told.participant ? await participant(db, participantId, told.participant, about) : []),
      ...(told.employer
        ? send(told.employer, await employerColleagues(db, employerId, workplaceId), about)
        : []),
      ...(told.specialist ? send(told.specialist, await staffMember(db, specialistId), about) : []),
    ];
  };

export async function vacancyOf(db: Db, vacancyId: string) {
  return db
    .selectFrom("vacancy")
    .select(["id as vacancyId", "employerId", "workplaceId", "specialistId"])
    .where("id", "=", vacancyId)
    .executeTakeFirstOrThrow();
}
export const vacancy =
  (toEmployer: MessageName | null, toSpecialist: MessageName | null) =>
  async (db: Db, data: { vacancyId: string }): Promise<Planned[]> => {
    const { vacancyId, employerId, workplaceId, specialistId } = await vacancyOf(
      db,
      data.vacancyId,
    );
    return [
      ...(toEmployer
        ? send(toEmployer, await employerColleagues(db, employerId, workplaceId), { vacancyId })
        : []),
      ...(toSpecialist
        ? send(toSpecialist, await staffMember(db, specialistId), { vacancyId })
        : []),
    ];
  };

export const placement =
  (told: Partial<Record<Told, MessageName>>) =>
  async (db: Db, { placementId }: { placementId: string }): Promise<Planned[]> => {
    const row = await db
      .selectFrom("placement")
      .select(["participantId", "specialistId"])
      .where("id", "=", placementId)
      .executeTakeFirstOrThrow();
    return [
      ...(told.participant
        ? await participant(db, row.participantId, told.participant, { placementId })
        : []),
      ...(told.employer
        ? send(told.employer, await employerSideOf(db, placementId), { placementId })
        : []),
      ...(told.specialist
        ? send(told.specialist, await staffMember(db, row.specialistId), { placementId })
        : []),
    ];
  };

/** Its adviser; until there is one the staff of its area. Of an introduced person, their own specialist alone. */
async function adviceDesk(
  db: Db,
  about: {
    kind: AdviceKind;
    staffId: string | null;
    areaId: string | null;
    introductionId: string | null;
  },
): Promise<Recipient[]> {
  if (about.kind === "introduction") {
    const person = await db
      .selectFrom("introduction")
      .innerJoin("participant", "participant.id", "introduction.participantId")
      .select("participant.specialistId")
      .where("introduction.id", "=", about.introductionId)
      .executeTakeFirst();
    return staffMember(db, person?.specialistId ?? null);
  }
  if (about.staffId) return staffMember(db, about.staffId);
  return about.areaId ? staffOfArea(db, about.areaId) : allLeads(db);
}

/** The other sides of a plan hear of each step; what it says stands on the page. */
export async function plan(
  db: Db,
  { planId, by, notToEmployer }: Events["plan.moved"],
): Promise<Planned[]> {
  const row = await db
    .selectFrom("adjustmentPlan as plan")
    .leftJoin("participant", "participant.id", "plan.participantId")
    .leftJoin("adviceRequest", "adviceRequest.id", "plan.adviceRequestId")
    .leftJoin("vacancy", "vacancy.id", "plan.vacancyId")
    .select(["plan.participantId", "plan.employeeId", "plan.employerId", "plan.workplaceId"])
    .select(["participant.specialistId", "adviceRequest.staffId", "vacancy.specialistId as named"])
    .select(["adviceRequest.askedBy", "plan.introductionId", "plan.placementId"])
    .where("plan.id", "=", planId)
    .executeTakeFirst();
  if (!row) return [];
  const { participantId, employeeId, employerId, workplaceId } = row;
  const colleagues = (of: string) =>
    employeeId
      ? adviceColleagues(db, { employerId: of, workplaceId, askedBy: row.askedBy })
      : employerColleagues(db, of, workplaceId);
  const staffId = row.specialistId ?? row.staffId ?? row.named;
  const { introductionId, placementId } = row;
  // With what it belongs to, by whose link its reader is let in.
  const about = {
    planId,
    ...(introductionId ? { introductionId } : placementId && { placementId }),
  };
  return [
    ...(by !== "employer" && employerId && notToEmployer !== "yes"
      ? send("employer.plan", await colleagues(employerId), about)
      : []),
    ...(by !== "worker" && participantId
      ? await participant(db, participantId, "participant.update", about)
      : []),
    ...(by !== "worker" && employeeId
      ? await employee("employee.somethingToRead")(db, { employeeId })
      : []),
    ...(by !== "specialist" ? send("staff.plan", await staffMember(db, staffId), { planId }) : []),
  ];
}

export const advice =
  (toEmployer: MessageName | null, toStaff: MessageName | null) =>
  async (db: Db, { adviceRequestId }: { adviceRequestId: string }): Promise<Planned[]> => {
    const row = await db
      .selectFrom("adviceRequest")
      .select(["employerId", "workplaceId", "areaId", "staffId", "askerEmail", "askedBy"])
      .select(["kind", "introductionId"])
      .where("id", "=", adviceRequestId)
      .executeTakeFirstOrThrow();
    const { staffId, areaId, employerId, askerEmail } = row;
    const staff = await adviceDesk(db, {
      staffId,
      areaId,
      introductionId: row.introductionId,
      kind: row.kind,
    });
    const askers = employerId
      ? await adviceColleagues(db, { ...row, employerId })
      : [`address:${askerEmail}` as const];
    return [
      ...(toEmployer ? send(toEmployer, askers, { adviceRequestId }) : []),
      ...(toStaff ? send(toStaff, staff, { adviceRequestId }) : []),
    ];
  };

/** Those who may read it: of a request that names no workplace the owners, and whoever asked. */
async function adviceColleagues(
  db: Db,
  about: { employerId: string; workplaceId: string | null; askedBy: string | null },
): Promise<Recipient[]> {
  const colleagues = await employerColleagues(db, about.employerId, about.workplaceId);
  if (about.workplaceId !== null || about.askedBy === null) return colleagues;
  const asker = await db
    .selectFrom("employerMember as member")
    .innerJoin("account", "account.id", "member.accountId")
    .select("account.id")
    .where("member.employerId", "=", about.employerId)
    .where("account.id", "=", about.askedBy)
    .where("member.removedAt", "is", null)
    .where("account.closedAt", "is", null)
    .executeTakeFirst();
  return asker ? [...new Set([...colleagues, `account:${asker.id}` as const])] : colleagues;
}

const mostLinks = 5;

/** A link for each question of an address, the newest first; for an address that asked nothing, no mail at all. */
export async function freshAdviceLinks(db: Db, { email }: { email: string }): Promise<Planned[]> {
  const asked = await db
    .selectFrom("adviceRequest")
    .select(["id", "status"])
    .where("askerEmail", "=", email)
    .orderBy("askedAt", "desc")
    .orderBy("id")
    .limit(mostLinks)
    .execute();
  return asked.flatMap(({ id: adviceRequestId, status }) =>
    send(
      status === "unconfirmed" ? "account.confirmAdvice" : "account.openAdvice",
      [`address:${email}`],
      { adviceRequestId },
    ),
  );
}
/** By their own choice to join: the adviser of their request alone. */
export async function toAdviserOf(db: Db, employeeId: string): Promise<Planned[]> {
  const row = await db
    .selectFrom("employee")
    .innerJoin("adviceRequest as request", "request.id", "employee.adviceRequestId")
    .select("request.staffId")
    .where("employee.id", "=", employeeId)
    .where("employee.choice", "=", "join")
    .executeTakeFirst();
  return row
    ? send("staff.employeeJoined", await staffMember(db, row.staffId), { employeeId })
    : [];
}
/** By the address they left themselves, and in no other way. */
export const employee =
  (name: MessageName) =>
  async (db: Db, { employeeId }: { employeeId: string }): Promise<Planned[]> => {
    const row = await db
      .selectFrom("employee")
      .select("comeBackEmail")
      .where("id", "=", employeeId)
      .executeTakeFirst();
    return row?.comeBackEmail ? send(name, [`address:${row.comeBackEmail}`], { employeeId }) : [];
  };

export const toEmployer =
  (name: MessageName) =>
  async (db: Db, { employerId }: { employerId: string }) =>
    send(name, await employerColleagues(db, employerId, null), { employerId });

export const account =
  (name: MessageName) =>
  async (_db: Db, { accountId }: { accountId: string }) =>
    send(name, [`account:${accountId}`]);

export const nothing = async () => [];
