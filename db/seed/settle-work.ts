import type { EmployerActor } from "../../app/domain/policy.ts";
import { workOf } from "../../app/domain/vacancy/vacancy-columns.ts";
import type { Seeding } from "./clock.ts";
import { employers } from "./employers.ts";
import { workplaceAt } from "./positions.ts";
import { accountFor, type Settled } from "./settle-people.ts";
import { vacancies } from "./vacancies.ts";

export interface SettledWork {
  employers: Map<
    string,
    { employerId: string; owner: EmployerActor; workplaces: Map<string, string> }
  >;
  vacancies: Map<string, { vacancyId: string; employer: string }>;
}

/** Employers with their workplaces and colleagues, and the vacancies they have posted. */
export async function settleWork(
  seed: Seeding,
  people: Settled,
  passwordHash: string,
): Promise<SettledWork> {
  const settled: SettledWork = { employers: new Map(), vacancies: new Map() };
  for (const employer of employers)
    await settleEmployer(seed, people, settled, employer, passwordHash);
  for (const vacancy of vacancies) await settleVacancy(seed, people, settled, vacancy);
  return settled;
}

async function settleEmployer(
  seed: Seeding,
  people: Settled,
  settled: SettledWork,
  employer: (typeof employers)[number],
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
  for (const manager of employer.managers ?? [])
    await member(manager.name, manager.email, "manager", manager.workplaces);
  settled.employers.set(employer.key, { employerId, owner, workplaces });
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

async function settleVacancy(
  seed: Seeding,
  people: Settled,
  settled: SettledWork,
  vacancy: (typeof vacancies)[number],
) {
  const { db, newId } = seed.ctx;
  const at = settled.employers.get(vacancy.employer);
  const posted = employers.find((employer) => employer.key === vacancy.employer);
  if (!at || !posted) throw new Error(`no employer ${vacancy.employer}`);
  const specialist = posted.specialist ? people.staff.get(posted.specialist) : undefined;
  const vacancyId = newId();
  const createdAt = seed.at((vacancy.published ?? -2) - 1);
  const publishedAt = vacancy.published === undefined ? null : seed.at(vacancy.published);
  const ended = vacancy.state === "filled" || vacancy.state === "closed";
  await db
    .insertInto("vacancy")
    .values({
      id: vacancyId,
      employerId: at.employerId,
      workplaceId: at.workplaces.get(vacancy.workplace) ?? null,
      // Told first as it was: people were introduced while it was live.
      status: vacancy.state === "filled" ? "live" : vacancy.state,
      title: vacancy.title,
      kind: vacancy.kind ?? "paidJob",
      ...workOf(vacancy),
      contract: vacancy.contract ?? null,
      contractNote: "",
      places: vacancy.places ?? 1,
      summary: vacancy.summary,
      payMinPence: vacancy.pay?.[0] ?? null,
      payMaxPence: vacancy.pay?.[1] ?? null,
      payPeriod: vacancy.pay?.[2] ?? null,
      insteadOfPay: vacancy.insteadOfPay ?? "",
      minutesMin: vacancy.hours[0] * 60,
      minutesMax: vacancy.hours[1] === null ? null : vacancy.hours[1] * 60,
      days: vacancy.days ?? null,
      startsAt: vacancy.times?.[0] ?? null,
      endsAt: vacancy.times?.[1] ?? null,
      pattern: vacancy.pattern ?? "",
      hoursCanChange: vacancy.hoursCanChange ?? null,
      hoursNote: vacancy.hoursNote ?? "",
      expectedStartOn: vacancy.startsIn === undefined ? null : seed.on(vacancy.startsIn),
      gettingThere: "",
      access: "",
      waysToApply: vacancy.state === "draft" ? "" : "localTeam,phone",
      howToApply: "",
      processAdjustments: vacancy.process ?? "",
      contactName: posted.owner.name,
      contactRole: "",
      contactEmail: posted.owner.email,
      contactPhone: "020 7946 0171",
      closesOn: vacancy.closes === undefined ? null : seed.on(vacancy.closes),
      specialistId: publishedAt ? (specialist?.staffId ?? null) : null,
      createdBy: at.owner.accountId,
      draftedByStaffId: null,
      confirmedAt: null,
      publishedAt,
      pausedReason: null,
      placesFilled: 0,
      touchedAt: publishedAt ?? createdAt,
      endedAt: ended ? seed.at(-40) : null,
      createdAt,
      updatedAt: publishedAt ?? createdAt,
    })
    .execute();
  settled.vacancies.set(vacancy.key, { vacancyId, employer: vacancy.employer });
  const tasks = [
    ...vacancy.essential.map((words) => ({ words, weight: "essential" as const })),
    ...(vacancy.movable ?? []).map((words) => ({ words, weight: "movable" as const })),
  ];
  for (const [index, task] of tasks.entries())
    await db
      .insertInto("vacancyTask")
      .values({
        id: newId(),
        vacancyId,
        position: index + 1,
        ...task,
        asksFor: vacancy.asksFor?.[task.words] ?? null,
      })
      .execute();
  const criteria = (["essential", "desirable"] as const).flatMap((weight) =>
    (vacancy.criteria?.[weight] ?? []).map((words) => ({ words, weight })),
  );
  for (const [index, criterion] of criteria.entries())
    await db
      .insertInto("vacancyCriterion")
      .values({ id: newId(), vacancyId, position: index + 1, ...criterion })
      .execute();
  for (const [index, [skill, weight]] of Object.entries(vacancy.demands ?? {}).entries())
    await db
      .insertInto("vacancyDemand")
      .values({ vacancyId, position: index + 1, skill, weight })
      .execute();
  for (const [dimension, [level, canChange, note]] of Object.entries(vacancy.environment ?? {}))
    await db
      .insertInto("vacancyEnvironment")
      .values({ vacancyId, dimension, level, canChange: canChange ?? null, note: note ?? "" })
      .execute();
  for (const { daysAgo, words } of vacancy.news ?? [])
    if (specialist)
      await db
        .insertInto("vacancyNews")
        .values({
          id: newId(),
          vacancyId,
          staffId: specialist.staffId,
          words,
          sentAt: seed.at(-daysAgo),
        })
        .execute();
}

/** Jobs that were filled in the end. */
export async function finishVacancies(seed: Seeding, settled: SettledWork): Promise<void> {
  for (const { key } of vacancies.filter((vacancy) => vacancy.state === "filled"))
    await seed.ctx.db
      .updateTable("vacancy")
      .set({ status: "filled" })
      .where("id", "=", settled.vacancies.get(key)?.vacancyId ?? "")
      .execute();
}
