import type { Context } from "#app/domain/context.ts";
import type { Actor, EmployerActor, ParticipantActor, StaffActor } from "#app/domain/policy.ts";
import type { Db } from "#db/connect.ts";
import type {
  EmployerMemberTable,
  EmployerTable,
  ParticipantTable,
  StaffTable,
  VacancyTable,
  WorkplaceTable,
} from "#db/tables.ts";

/** The instant that tests take place at: Wednesday 25 February 2026, 09:30. */
export const today = "2026-02-25T09:30:00.000Z";

let made = 0;
/** Ids that read well in a failure and never repeat in a process. */
export const newId = () => `00000000-0000-4000-8000-${String(++made).padStart(12, "0")}`;

/** A context for a test: an actor, an instant. */
export const as = <A extends Actor>(db: Db, actor: A, now = today): Context<A> => ({
  db,
  now,
  newId,
  actor,
});
export const system = { kind: "system" } as const;
export const visitor = { kind: "visitor" } as const;

export async function account(db: Db, name: string): Promise<string> {
  const id = newId();
  await db
    .insertInto("account")
    .values({
      id,
      email: `${name.toLowerCase().replace(/\W+/g, ".")}.${made}@example.com`,
      name,
      passwordHash: null,
      emailConfirmedAt: today,
      closedAt: null,
      createdAt: today,
    })
    .execute();
  return id;
}

export async function specialist(
  db: Db,
  name: string,
  team: { id: string; areaId: string },
  more: Partial<StaffTable> = {},
): Promise<StaffActor> {
  const accountId = await account(db, name);
  const id = newId();
  await db
    .insertInto("staff")
    .values({
      id,
      accountId,
      areaId: team.areaId,
      teamId: team.id,
      role: "specialist",
      phone: "01632 960158",
      hours: "Monday to Thursday, 8:30 to 17:00",
      coverStaffId: null,
      createdAt: today,
      closedAt: null,
      ...more,
    })
    .execute();
  const role = more.role ?? "specialist";
  if (role === "lead")
    await db.insertInto("teamLead").values({ teamId: team.id, staffId: id }).execute();
  return {
    kind: "staff",
    accountId,
    name,
    staffId: id,
    areaId: team.areaId,
    teamId: team.id,
    role,
    leads: role === "lead" ? [team.id] : [],
  };
}

export async function participant(
  db: Db,
  name: string,
  by: StaffActor,
  more: Partial<ParticipantTable> = {},
): Promise<ParticipantActor> {
  const accountId = await account(db, name);
  const id = newId();
  await db
    .insertInto("participant")
    .values({
      id,
      specialistId: by.staffId,
      accountId,
      chosenName: name,
      email: `${id}@example.com`,
      phone: null,
      homeDistrict: "SE15",
      participationEndsOn: "2026-12-31",
      safeChannel: "email",
      safeWhen: "",
      senderName: "Priya",
      createdAt: today,
      closedAt: null,
      ...more,
    })
    .execute();
  return { kind: "participant", accountId, name, participantId: id, specialistId: by.staffId };
}

/** A verified employer with one workplace and its owner. */
export async function employer(
  db: Db,
  name: string,
  localAuthorityId: string,
  verifiedBy: StaffActor | null,
  more: Partial<EmployerTable> = {},
): Promise<{ owner: EmployerActor; employerId: string; workplaceId: string }> {
  const employerId = newId();
  await db
    .insertInto("employer")
    .values({
      id: employerId,
      name,
      about: "Catering",
      sizeBand: "10-49",
      companyNumber: null,
      charityNumber: null,
      disabilityConfidentLevel: null,
      disabilityConfidentOn: null,
      specialistId: verifiedBy?.staffId ?? null,
      createdAt: today,
      ...more,
    })
    .execute();
  if (verifiedBy)
    await db
      .insertInto("employerVerification")
      .values({
        id: newId(),
        employerId,
        areaId: verifiedBy.areaId,
        staffId: verifiedBy.staffId,
        spokeTo: "Marcus Webb",
        checked: "Companies House and a visit",
        verifiedAt: today,
      })
      .execute();
  const workplaceId = await workplace(db, employerId, localAuthorityId);
  const owner = await colleague(db, { id: employerId, name }, "Marcus Webb", { role: "owner" });
  return { owner, employerId, workplaceId };
}

export async function workplace(
  db: Db,
  employerId: string,
  localAuthorityId: string,
  more: Partial<WorkplaceTable> = {},
): Promise<string> {
  const id = newId();
  await db
    .insertInto("workplace")
    .values({
      id,
      employerId,
      name: "Quay Road",
      address: "1 Quay Road",
      postcode: "SE1 2AB",
      localAuthorityId,
      gettingThere: "",
      access: "",
      createdAt: today,
      closedAt: null,
      ...more,
    })
    .execute();
  return id;
}

export async function colleague(
  db: Db,
  at: { id: string; name: string },
  name: string,
  more: Pick<EmployerMemberTable, "role"> & { workplaceIds?: string[] },
): Promise<EmployerActor> {
  const accountId = await account(db, name);
  const memberId = newId();
  await db
    .insertInto("employerMember")
    .values({
      id: memberId,
      employerId: at.id,
      accountId,
      role: more.role,
      createdAt: today,
      removedAt: null,
    })
    .execute();
  const workplaceIds = more.workplaceIds ?? [];
  for (const workplaceId of workplaceIds)
    await db.insertInto("employerMemberWorkplace").values({ memberId, workplaceId }).execute();
  return {
    kind: "employer",
    accountId,
    name,
    memberId,
    employerId: at.id,
    employerName: at.name,
    role: more.role,
    workplaceIds: more.role === "owner" ? "all" : workplaceIds,
  };
}

/** A live vacancy with everything publication needs. */
export async function vacancy(
  db: Db,
  at: { employerId: string; workplaceId: string; owner: EmployerActor },
  more: Partial<VacancyTable> = {},
): Promise<string> {
  const id = newId();
  await db
    .insertInto("vacancy")
    .values({
      id,
      employerId: at.employerId,
      workplaceId: at.workplaceId,
      status: "live",
      title: "Kitchen assistant",
      kind: "paidJob",
      kindOfWork: "kitchen-and-cafe",
      contract: "permanent",
      contractNote: "",
      places: 1,
      placesFilled: 0,
      summary: "",
      payMinPence: 1285,
      payMaxPence: null,
      payPeriod: "hour",
      insteadOfPay: "",
      minutesMin: 960,
      minutesMax: null,
      days: "tue,wed,thu,fri",
      startsAt: "10:00",
      endsAt: "14:00",
      pattern: "",
      hoursCanChange: "partly",
      hoursNote: "",
      expectedStartOn: null,
      gettingThere: "",
      access: "",
      waysToApply: "",
      howToApply: "",
      processAdjustments: "",
      contactName: "Marcus Webb",
      contactRole: "Head chef",
      contactEmail: "",
      contactPhone: "01632 960171",
      closesOn: "2026-03-31",
      specialistId: null,
      createdBy: at.owner.accountId,
      draftedByStaffId: null,
      confirmedAt: null,
      publishedAt: today,
      pausedReason: null,
      endedAt: null,
      createdAt: today,
      updatedAt: today,
      ...more,
    })
    .execute();
  await db
    .insertInto("vacancyTask")
    .values({
      id: newId(),
      vacancyId: id,
      position: 1,
      words: "Prepare vegetables",
      weight: "essential",
    })
    .execute();
  return id;
}

async function area(
  db: Db,
  id: string,
  name: string,
  authorities: [string, string][],
  teams: [string, string][],
) {
  await db
    .insertInto("area")
    .values({
      id,
      name,
      nation: "england",
      runBy: `${name} partnership`,
      phone: "01632 960145",
      email: `hello@${id}.example`,
      hours: "Monday to Friday, 8:30 to 17:30",
      createdAt: today,
    })
    .execute();
  for (const [teamId, teamName] of teams)
    await db
      .insertInto("team")
      .values({
        id: teamId,
        areaId: id,
        name: teamName,
        phone: "01632 960150",
        email: `${teamId}@example.com`,
        hours: "Monday to Friday, 9:00 to 17:00",
        createdAt: today,
      })
      .execute();
  for (const [authorityId, authorityName] of authorities)
    await db
      .insertInto("localAuthority")
      .values({
        id: authorityId,
        name: authorityName,
        areaId: id,
        teamId: teams.find(([teamId]) => teamId === `team-${authorityId}`)?.[0] ?? null,
      })
      .execute();
}

/**
 * A small place with walls in it: two teams of one area, a team of another, people of each, two employers.
 * priya and dan share a team; nadia is in the other team of the area; owen is in another area.
 */
export async function aPlace(db: Db) {
  await area(
    db,
    "central-london-forward",
    "Central London Forward",
    [
      ["southwark", "Southwark"],
      ["hackney", "Hackney"],
    ],
    [
      ["team-southwark", "Southwark Works"],
      ["team-hackney", "Hackney Works"],
    ],
  );
  await area(
    db,
    "south-midlands",
    "South Midlands",
    [["bedford", "Bedford"]],
    [["team-bedford", "Bedford Jobs Hub"]],
  );
  const southwark = { id: "team-southwark", areaId: "central-london-forward" };
  const hackney = { id: "team-hackney", areaId: "central-london-forward" };
  const bedford = { id: "team-bedford", areaId: "south-midlands" };
  const priya = await specialist(db, "Priya Nair", southwark);
  const dan = await specialist(db, "Dan Okoro", southwark);
  const nadia = await specialist(db, "Nadia Rahman", hackney);
  const owen = await specialist(db, "Owen Hughes", bedford);
  const lead = await specialist(db, "Ruth Adeyemi", southwark, { role: "lead" });
  const otherLead = await specialist(db, "Helen Marsh", bedford, { role: "lead" });
  const amara = await participant(db, "Amara", priya);
  const joe = await participant(db, "Joe", dan);
  const kwame = await participant(db, "Kwame", nadia);
  const sofia = await participant(db, "Sofia", owen);
  const bramble = await employer(db, "Bramble Kitchens", "southwark", priya);
  const rival = await employer(db, "Larkfield Garden Centre", "bedford", owen);
  const manager = await colleague(
    db,
    { id: bramble.employerId, name: "Bramble Kitchens" },
    "Lena Fox",
    {
      role: "manager",
      workplaceIds: [bramble.workplaceId],
    },
  );
  const job = await vacancy(db, bramble, { specialistId: priya.staffId });
  return {
    southwark,
    hackney,
    bedford,
    priya,
    dan,
    nadia,
    owen,
    lead,
    otherLead,
    amara,
    joe,
    kwame,
    sofia,
    bramble,
    rival,
    manager,
    job,
  };
}
export type Place = Awaited<ReturnType<typeof aPlace>>;
