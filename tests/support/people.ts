import type { Context } from "#app/domain/context.ts";
import type { Actor, EmployerActor, ParticipantActor, StaffActor } from "#app/domain/policy.ts";
import type { Db } from "#db/connect.ts";
import type { StaffRole, VacancyTable } from "#db/tables.ts";

export const testNow = "2026-11-23T10:00:00.000Z";

let made = 0;
/** Ids that look like the ones the edge makes, so that forms accept them. */
export const testId = () => `00000000-0000-4000-8000-${String(++made).padStart(12, "0")}`;

export function contextOf<A extends Actor>(db: Db, actor: A, now = testNow): Context<A> {
  return { db, now, newId: testId, actor };
}

const areas = [
  ["clf", "Central London Forward"],
  ["midlands", "South Midlands"],
] as const;
const teams = [
  ["southwark", "clf", "Southwark Works Alongside"],
  ["hackney", "clf", "Hackney Working Together"],
  ["bedford", "midlands", "Bedford Work Team"],
] as const;
const staff = [
  ["priya", "Priya Nair", "clf", "southwark", "specialist"],
  ["joel", "Joel Carter", "clf", "southwark", "specialist"],
  ["hana", "Hana Yilmaz", "clf", "hackney", "specialist"],
  ["owen", "Owen Price", "midlands", "bedford", "specialist"],
  ["lena", "Lena Abbott", "clf", "southwark", "lead"],
  ["rhys", "Rhys Doyle", "midlands", "bedford", "lead"],
] as const;

/**
 * One small place with walls: a team of two specialists and its lead, another team of the same area, another area,
 * and two employers. Amara and Kwame are Priya's, Joe is Joel's, Hanif is Hana's, Olive is Owen's.
 */
export async function people(db: Db) {
  await db
    .insertInto("area")
    .values(
      areas.map(([id, name]) => ({
        id,
        name,
        nation: "england" as const,
        runBy: `${name} council`,
        phone: "020 7946 0100",
        email: `${id}@example.org`,
        hours: "Monday to Friday, 9 to 5",
        createdAt: testNow,
      })),
    )
    .execute();
  await db
    .insertInto("team")
    .values(
      teams.map(([id, areaId, name]) => ({
        id,
        areaId,
        name,
        phone: "020 7946 0101",
        email: `${id}@example.org`,
        hours: "Monday to Friday, 9 to 5",
        createdAt: testNow,
      })),
    )
    .execute();
  await db
    .insertInto("localAuthority")
    .values([
      { id: "southwark", name: "Southwark", areaId: "clf", teamId: "southwark" },
      { id: "hackney", name: "Hackney", areaId: "clf", teamId: "hackney" },
      { id: "bedford", name: "Bedford", areaId: "midlands", teamId: "bedford" },
    ])
    .execute();
  const staffActors = {} as Record<(typeof staff)[number][0], StaffActor>;
  for (const [id, name, areaId, teamId, role] of staff)
    staffActors[id] = await addStaff(db, id, name, areaId, teamId, role);

  const participants = {
    amara: await addPerson(db, "amara", "Amara Okafor", staffActors.priya),
    kwame: await addPerson(db, "kwame", "Kwame Mensah", staffActors.priya),
    joe: await addPerson(db, "joe", "Joe Tindall", staffActors.joel),
    hanif: await addPerson(db, "hanif", "Hanif Rahman", staffActors.hana),
    olive: await addPerson(db, "olive", "Olive Stanton", staffActors.owen),
  };
  const employers = {
    bramble: await addEmployer(db, "bramble", "Bramble Kitchens", "southwark", "priya"),
    quarry: await addEmployer(db, "quarry", "Quarry Books", "bedford", "owen"),
  };
  return { ...staffActors, ...participants, ...employers };
}

export async function addAccount(db: Db, id: string, name: string) {
  await db
    .insertInto("account")
    .values({
      id: `account-${id}`,
      email: `${id}@example.org`,
      name,
      passwordHash: null,
      emailConfirmedAt: testNow,
      closedAt: null,
      createdAt: testNow,
    })
    .execute();
  return `account-${id}`;
}

export async function addStaff(
  db: Db,
  id: string,
  name: string,
  areaId: string,
  teamId: string,
  role: StaffRole,
): Promise<StaffActor> {
  const accountId = await addAccount(db, id, name);
  await db
    .insertInto("staff")
    .values({
      id,
      accountId,
      areaId,
      teamId,
      role,
      phone: "020 7946 0102",
      hours: "Monday to Thursday, 9 to 5",
      coverStaffId: null,
      createdAt: testNow,
      closedAt: null,
    })
    .execute();
  if (role === "lead") await db.insertInto("teamLead").values({ teamId, staffId: id }).execute();
  const leads = role === "lead" ? [teamId] : [];
  return { kind: "staff", accountId, name, staffId: id, areaId, teamId, role, leads };
}

export async function addPerson(
  db: Db,
  id: string,
  name: string,
  specialist: StaffActor,
): Promise<ParticipantActor> {
  const accountId = await addAccount(db, id, name);
  await db
    .insertInto("participant")
    .values({
      id,
      specialistId: specialist.staffId,
      accountId,
      chosenName: name,
      email: `${id}@example.org`,
      phone: "07700 900100",
      homeDistrict: "SE15",
      participationEndsOn: "2027-06-30",
      safeChannel: "email",
      safeWhen: "Weekday mornings",
      senderName: specialist.name,
      createdAt: testNow,
      closedAt: null,
    })
    .execute();
  await db
    .insertInto("vocationalProfile")
    .values({
      participantId: id,
      about: "",
      skills: "",
      minMinutes: null,
      maxMinutes: null,
      earliestStart: null,
      latestFinish: null,
      availableFrom: null,
      payFloorPence: null,
      travelNote: "",
      learning: "",
      updatedAt: testNow,
    })
    .execute();
  const specialistId = specialist.staffId;
  return { kind: "participant", accountId, name, participantId: id, specialistId };
}

/** A verified employer with one workplace (same id), an owner and a manager of that workplace. */
export async function addEmployer(
  db: Db,
  id: string,
  name: string,
  localAuthorityId: string,
  specialistId: string,
): Promise<{ owner: EmployerActor; manager: EmployerActor }> {
  await db
    .insertInto("employer")
    .values({
      id,
      name,
      about: "A place to work.",
      sizeBand: "10-49",
      companyNumber: null,
      charityNumber: null,
      disabilityConfidentLevel: null,
      disabilityConfidentOn: null,
      specialistId,
      createdAt: testNow,
    })
    .execute();
  const { areaId } = await db
    .selectFrom("staff")
    .select("areaId")
    .where("id", "=", specialistId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("employerVerification")
    .values({
      id: `verification-${id}`,
      employerId: id,
      areaId,
      staffId: specialistId,
      spokeTo: "The manager",
      checked: "Visited",
      verifiedAt: testNow,
    })
    .execute();
  await db
    .insertInto("workplace")
    .values({
      id,
      employerId: id,
      name: "Main site",
      address: "1 Dock Street",
      postcode: "SE1 2AA",
      localAuthorityId,
      gettingThere: "",
      access: "",
      createdAt: testNow,
      closedAt: null,
    })
    .execute();
  const member = async (role: "owner" | "manager"): Promise<EmployerActor> => {
    const memberId = `${id}-${role}`;
    const accountId = await addAccount(db, memberId, `${name} ${role}`);
    await db
      .insertInto("employerMember")
      .values({
        id: memberId,
        employerId: id,
        accountId,
        role,
        createdAt: testNow,
        removedAt: null,
      })
      .execute();
    if (role === "manager")
      await db
        .insertInto("employerMemberWorkplace")
        .values({ memberId, workplaceId: id })
        .execute();
    return {
      kind: "employer",
      accountId,
      name: `${name} ${role}`,
      memberId,
      employerId: id,
      employerName: name,
      role,
      workplaceIds: role === "owner" ? "all" : [id],
    };
  };
  return { owner: await member("owner"), manager: await member("manager") };
}

/** A live vacancy at the employer's only workplace; say what should be otherwise. */
export async function addVacancy(
  db: Db,
  employer: EmployerActor,
  change: Partial<VacancyTable> = {},
): Promise<string> {
  const id = change.id ?? testId();
  await db
    .insertInto("vacancy")
    .values({
      id,
      employerId: employer.employerId,
      workplaceId: employer.employerId,
      status: "live",
      title: "Kitchen assistant",
      kind: "paidJob",
      kindOfWork: null,
      contract: "permanent",
      contractNote: "",
      places: 1,
      placesFilled: 0,
      summary: "Prepare food with a small team.",
      payMinPence: 1500,
      payMaxPence: null,
      payPeriod: "hour",
      insteadOfPay: "",
      minutesMin: 960,
      minutesMax: 960,
      days: "tue,wed,thu,fri",
      startsAt: "10:00",
      endsAt: "14:00",
      pattern: "",
      hoursCanChange: "partly",
      hoursNote: "",
      expectedStartOn: null,
      gettingThere: "",
      access: "",
      waysToApply: "email,phone",
      howToApply: "",
      processAdjustments: "",
      contactName: "Marcus",
      contactRole: "Manager",
      contactEmail: "marcus@example.org",
      contactPhone: "",
      closesOn: "2026-12-31",
      specialistId: null,
      createdBy: employer.accountId,
      draftedByStaffId: null,
      confirmedAt: null,
      publishedAt: testNow,
      pausedReason: null,
      endedAt: null,
      createdAt: testNow,
      updatedAt: testNow,
      ...change,
    })
    .execute();
  return id;
}
