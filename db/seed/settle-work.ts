import type { EmployerActor } from "../../app/domain/policy.ts";
import type { Seeding } from "./clock.ts";
import { employers } from "./employers.ts";
import { employersNearby } from "./employers-nearby.ts";
import { workplaceAt } from "./positions.ts";
import type { SeedEmployer } from "./seed-employer.ts";
import { accountFor, type Settled } from "./settle-people.ts";
import { settleVacancy } from "./settle-vacancy.ts";
import { vacancies } from "./vacancies.ts";
import { vacanciesInLondon } from "./vacancies-in-london.ts";
import { vacanciesInMotion } from "./vacancies-in-motion.ts";
import { vacanciesInSouthMidlands } from "./vacancies-in-south-midlands.ts";

const everyEmployer = [...employers, ...employersNearby];
const everyVacancy = [
  ...vacancies,
  ...vacanciesInMotion,
  ...vacanciesInLondon,
  ...vacanciesInSouthMidlands,
];

export interface SettledEmployer {
  employerId: string;
  owner: EmployerActor;
  managers: EmployerActor[];
  workplaces: Map<string, string>;
}
export interface SettledWork {
  employers: Map<string, SettledEmployer>;
  vacancies: Map<string, { vacancyId: string; employer: string }>;
}

/** Employers with their workplaces and colleagues, and the vacancies they have posted. */
export async function settleWork(
  seed: Seeding,
  people: Settled,
  passwordHash: string,
): Promise<SettledWork> {
  const settled: SettledWork = { employers: new Map(), vacancies: new Map() };
  for (const employer of everyEmployer)
    await settleEmployer(seed, people, settled, employer, passwordHash);
  for (const vacancy of everyVacancy) {
    const posted = everyEmployer.find(({ key }) => key === vacancy.employer);
    const at = settled.employers.get(vacancy.employer);
    if (!at || !posted) throw new Error(`no employer ${vacancy.employer}`);
    const specialist = posted.specialist ? people.staff.get(posted.specialist) : undefined;
    const vacancyId = await settleVacancy(seed, vacancy, {
      posted,
      at,
      specialistId: specialist?.staffId ?? null,
    });
    settled.vacancies.set(vacancy.key, { vacancyId, employer: vacancy.employer });
  }
  return settled;
}

async function settleEmployer(
  seed: Seeding,
  people: Settled,
  settled: SettledWork,
  employer: SeedEmployer,
  passwordHash: string,
) {
  const { db, newId } = seed.ctx;
  const employerId = newId();
  const createdAt = seed.at(-120);
  const specialist = employer.specialist ? people.staff.get(employer.specialist) : undefined;
  await db
    .insertInto("employer")
    .values({
      id: employerId,
      name: employer.name,
      about: employer.about,
      sizeBand: employer.size,
      companyNumber: employer.companyNumber ?? null,
      charityNumber: employer.charityNumber ?? null,
      disabilityConfidentLevel: employer.disabilityConfident ?? null,
      disabilityConfidentOn: employer.disabilityConfident ? seed.on(-300) : null,
      specialistId: specialist?.staffId ?? null,
      createdAt,
    })
    .execute();
  const workplaces = new Map<string, string>();
  for (const { key, authority, ...place } of employer.workplaces) {
    const id = newId();
    workplaces.set(key, id);
    await db
      .insertInto("workplace")
      .values({
        id,
        employerId,
        ...place,
        ...workplaceAt(place.postcode),
        localAuthorityId: authority,
        createdAt,
        closedAt: null,
      })
      .execute();
  }
  const member = async (name: string, email: string, role: "owner" | "manager", keys: string[]) => {
    const accountId = await accountFor(seed, name, email, passwordHash);
    const memberId = newId();
    await db
      .insertInto("employerMember")
      .values({ id: memberId, employerId, accountId, role, createdAt, removedAt: null })
      .execute();
    const workplaceIds = keys.map((key) => workplaces.get(key) ?? "");
    for (const workplaceId of workplaceIds)
      await db.insertInto("employerMemberWorkplace").values({ memberId, workplaceId }).execute();
    const actor: EmployerActor = {
      kind: "employer",
      accountId,
      name,
      memberId,
      employerId,
      employerName: employer.name,
      role,
      workplaceIds: role === "owner" ? "all" : workplaceIds,
    };
    return actor;
  };
  const owner = await member(employer.owner.name, employer.owner.email, "owner", []);
  const managers: EmployerActor[] = [];
  for (const manager of employer.managers ?? [])
    managers.push(await member(manager.name, manager.email, "manager", manager.workplaces));
  settled.employers.set(employer.key, { employerId, owner, managers, workplaces });
  if (employer.state !== "waiting" && specialist)
    await db
      .insertInto("employerVerification")
      .values({
        id: newId(),
        employerId,
        areaId: specialist.areaId,
        staffId: specialist.staffId,
        spokeTo: employer.spokeTo ?? "",
        checked: employer.checked ?? "",
        verifiedAt: seed.at(-116),
      })
      .execute();
  const lead = people.staff.get("ruth");
  if (employer.state === "suspended" && lead)
    await db
      .insertInto("employerSuspension")
      .values({
        id: newId(),
        employerId,
        areaId: lead.areaId,
        staffId: lead.staffId,
        reason: employer.suspendedBecause ?? "",
        suspendedAt: seed.at(-4),
        liftedAt: null,
        liftedBy: null,
      })
      .execute();
}

/** Jobs that were filled in the end. */
export async function finishVacancies(seed: Seeding, settled: SettledWork): Promise<void> {
  for (const { key } of everyVacancy.filter((vacancy) => vacancy.state === "filled"))
    await seed.ctx.db
      .updateTable("vacancy")
      .set({ status: "filled" })
      .where("id", "=", settled.vacancies.get(key)?.vacancyId ?? "")
      .execute();
}
