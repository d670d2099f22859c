import { hashPassword } from "../../app/domain/account/password.server.ts";
import { readDays } from "../../app/domain/calendar/calendar.ts";
import { minutesOf } from "../../app/domain/matching/matching-times.ts";
import { partsTouched, slotOf } from "../../app/domain/working-week/working-week.ts";
import { deliveryAreas } from "../reference/delivery-areas.ts";
import type { Seeding } from "./clock.ts";
import { participants, type SeedParticipant } from "./participants.ts";
import { areas, staff } from "./place.ts";
import { homeIn } from "./positions.ts";

/** Of every demo account, and of demo accounts alone. */
export const demoPassword = "alongside demo";

export interface Settled {
  staff: Map<
    string,
    { staffId: string; accountId: string; areaId: string; teamId: string; name: string }
  >;
  participants: Map<
    string,
    { participantId: string; accountId: string | null; specialist: string }
  >;
}

export async function accountFor(seed: Seeding, name: string, email: string, passwordHash: string) {
  const { db, newId } = seed.ctx;
  const id = newId();
  const createdAt = seed.at(-180);
  await db
    .insertInto("account")
    .values({
      id,
      email,
      name,
      passwordHash,
      emailConfirmedAt: createdAt,
      closedAt: null,
      createdAt,
    })
    .execute();
  return id;
}

/** Areas, teams, staff, and the people they support. */
export async function settlePeople(seed: Seeding, passwordHash: string): Promise<Settled> {
  const { db, newId } = seed.ctx;
  const authorityNames = new Map(
    deliveryAreas.flatMap((area) =>
      area.localAuthorities.map(({ id, name }) => [id, name] as const),
    ),
  );
  for (const { teams, authorities, ...area } of areas) {
    await db
      .insertInto("area")
      .values({ ...area, nation: "england", createdAt: seed.at(-400) })
      .execute();
    for (const { authorities: _served, ...team } of teams)
      await db
        .insertInto("team")
        .values({ ...team, areaId: area.id, createdAt: seed.at(-400) })
        .execute();
    const served = teams.flatMap((team) => team.authorities.map((id) => ({ id, teamId: team.id })));
    await db
      .insertInto("localAuthority")
      .values(
        [...served, ...authorities.map((id) => ({ id, teamId: null }))].map(({ id, teamId }) => ({
          id,
          name: authorityNames.get(id) ?? id,
          areaId: area.id,
          teamId,
        })),
      )
      .execute();
  }
  const settled: Settled = { staff: new Map(), participants: new Map() };
  for (const person of staff) {
    const accountId = await accountFor(seed, person.name, person.email, passwordHash);
    const areaId =
      areas.find((area) => area.teams.some((team) => team.id === person.team))?.id ?? "";
    const staffId = newId();
    await db
      .insertInto("staff")
      .values({
        id: staffId,
        accountId,
        areaId,
        teamId: person.team,
        role: person.role,
        phone: person.phone,
        hours: person.hours,
        coverStaffId: null,
        createdAt: seed.at(-180),
        closedAt: null,
      })
      .execute();
    if (person.role === "lead") {
      const led = areas.find((area) => area.id === areaId)?.teams ?? [];
      for (const team of led)
        await db.insertInto("teamLead").values({ teamId: team.id, staffId }).execute();
    }
    settled.staff.set(person.key, {
      staffId,
      accountId,
      areaId,
      teamId: person.team,
      name: person.name,
    });
  }
  for (const { key, covers } of staff)
    if (covers)
      await db
        .updateTable("staff")
        .set({ coverStaffId: settled.staff.get(covers)?.staffId ?? null })
        .where("id", "=", settled.staff.get(key)?.staffId ?? "")
        .execute();
  for (const person of participants) await settleParticipant(seed, settled, person, passwordHash);
  return settled;
}

async function settleParticipant(
  seed: Seeding,
  settled: Settled,
  person: (typeof participants)[number],
  passwordHash: string,
) {
  const { db, newId } = seed.ctx;
  const specialist = settled.staff.get(person.specialist);
  if (!specialist) throw new Error(`no specialist ${person.specialist}`);
  const accountId = person.account
    ? await accountFor(seed, person.name, person.account, passwordHash)
    : null;
  const participantId = newId();
  const createdAt = seed.at(-7 * Math.max(1, 52 - person.endsInWeeks));
  const channel = person.safe?.channel ?? (person.account ? "email" : "phone");
  await db
    .insertInto("participant")
    .values({
      id: participantId,
      specialistId: specialist.staffId,
      accountId,
      chosenName: person.name,
      email: person.account ?? null,
      phone: channel === "email" ? null : `07700 900${String(100 + settled.participants.size)}`,
      homeDistrict: person.district,
      participationEndsOn: seed.on(7 * person.endsInWeeks),
      safeChannel: channel,
      safeDays: person.safe?.days ?? null,
      safeFrom: person.safe?.hours?.[0] ?? null,
      safeUntil: person.safe?.hours?.[1] ?? null,
      safeWhen: person.safe?.when ?? "",
      senderName: person.safe?.sender ?? specialist.name.split(" ")[0] ?? "",
      createdAt,
      closedAt: null,
    })
    .execute();
  settled.participants.set(person.name, {
    participantId,
    accountId,
    specialist: person.specialist,
  });
  await db
    .insertInto("vocationalProfile")
    .values({
      participantId,
      about: person.about ?? "",
      skills: person.skills ?? "",
      minMinutes: person.hours?.[0] == null ? null : person.hours[0] * 60,
      maxMinutes: person.hours?.[1] == null ? null : person.hours[1] * 60,
      week: weekOf(person),
      contracts: person.contracts?.join(",") ?? null,
      noticeWeeks: person.noticeWeeks ?? null,
      earliestStart: person.times?.[0] ?? null,
      latestFinish: person.times?.[1] ?? null,
      availableFrom: null,
      payFloorPence: person.payFloor ?? null,
      travelNote: person.travel ?? "",
      // Who has said nothing of travelling is as unknown as in a real caseload.
      ...(person.reach && {
        ...homeIn(person.district),
        travelWays: "walk,bus",
        longestJourneyMinutes: 45,
      }),
      learning: person.learning ?? "",
      updatedAt: seed.at(-14),
    })
    .execute();
  const each = { participantId };
  for (const [wish, kinds] of Object.entries(person.wishes ?? {}))
    for (const kindOfWork of kinds)
      await db
        .insertInto("profileWish")
        .values({ ...each, kindOfWork, wish: wish as "wanted" })
        .execute();
  for (const [wish, jobs] of Object.entries(person.jobs ?? {}))
    for (const occupation of jobs)
      await db
        .insertInto("profileJob")
        .values({ ...each, occupation, wish: wish as "wanted" })
        .execute();
  for (const [skill, answer] of Object.entries(person.skillAnswers ?? {}))
    await db
      .insertInto("profileSkill")
      .values({ ...each, skill, answer })
      .execute();
  for (const localAuthorityId of person.reach ?? [])
    await db
      .insertInto("profileReach")
      .values({ ...each, localAuthorityId })
      .execute();
  for (const [dimension, [fromLevel, toLevel, strength, note]] of Object.entries(
    person.environment ?? {},
  ))
    await db
      .insertInto("profileEnvironment")
      .values({ ...each, dimension, fromLevel, toLevel, strength, note: note ?? "" })
      .execute();
  for (const [adjustmentId, words] of Object.entries(person.adjustments ?? {}))
    await db
      .insertInto("profileAdjustment")
      .values({ ...each, adjustmentId, words })
      .execute();
  for (const [index, words] of (person.strengths ?? []).entries())
    await db
      .insertInto("profileStrength")
      .values({ id: newId(), ...each, position: index + 1, words })
      .execute();
}

/** The parts of the day within their times, on their days. */
function weekOf({ days, times }: SeedParticipant): string | null {
  const free = readDays(days ?? null);
  if (!free) return null;
  const parts = partsTouched(minutesOf(times?.[0] ?? "07:00"), minutesOf(times?.[1] ?? "18:00"));
  return free.flatMap((day) => parts.map((part) => slotOf(day, part))).join(",");
}

export const demoHash = () => hashPassword(demoPassword);
