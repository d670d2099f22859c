import type { Insertable } from "kysely";
import type { Db } from "#db/connect.ts";
import type { VacancyTable } from "#db/tables.ts";

/** When it is in the sample place: a Wednesday morning. */
export const sampleNow = "2026-02-25T09:30:00.000Z";
const createdAt = "2026-01-12T09:00:00.000Z";
const hours = "Monday to Friday, 9:00 to 17:00";

/** Invented people, each with a name of nobody's and an address that leads nowhere. */
export async function addPeople(db: Db): Promise<void> {
  const phone = "01632 960145";
  await db
    .insertInto("area")
    .values({
      id: "area",
      name: "Wending Valley",
      nation: "england",
      runBy: "Wending Valley Council",
      phone,
      email: "hello@wending.example",
      hours,
      createdAt,
    })
    .execute();
  await db
    .insertInto("team")
    .values({
      id: "team",
      areaId: "area",
      name: "Wending Works",
      phone,
      email: "works@wending.example",
      hours,
      createdAt,
    })
    .execute();
  await db
    .insertInto("localAuthority")
    .values({ id: "wending", name: "Wending", areaId: "area", teamId: "team" })
    .execute();
  const accounts = { specialist: "Rhona Vale", owner: "Piers Holloway", person: "Jory" };
  for (const [id, name] of Object.entries(accounts))
    await db
      .insertInto("account")
      .values({
        id,
        email: `${id}@sample.example`,
        name,
        passwordHash: null,
        emailConfirmedAt: createdAt,
        closedAt: null,
        createdAt,
      })
      .execute();
  await db
    .insertInto("staff")
    .values({
      id: "staff",
      accountId: "specialist",
      areaId: "area",
      teamId: "team",
      role: "specialist",
      phone: "01632 960158",
      hours: "Monday to Thursday, 8:30 to 17:00",
      createdAt,
    })
    .execute();
  await db
    .insertInto("participant")
    .values({
      id: "participant",
      specialistId: "staff",
      accountId: "person",
      chosenName: "Jory",
      email: "jory@sample.example",
      phone: null,
      homeDistrict: "WV1",
      participationEndsOn: "2026-12-31",
      safeChannel: "email",
      safeWhen: "",
      senderName: "Rhona",
      createdAt,
    })
    .execute();
}

/** One checked employer with a workplace, its owner and vacancies in every state that a message is about. */
export async function addEmployer(db: Db): Promise<void> {
  await db
    .insertInto("employer")
    .values({
      id: "employer",
      name: "Thistledown Bakery",
      about: "Bread and cakes",
      sizeBand: "10-49",
      specialistId: "staff",
      createdAt,
    })
    .execute();
  await db
    .insertInto("employerVerification")
    .values({
      id: "verification",
      employerId: "employer",
      areaId: "area",
      staffId: "staff",
      spokeTo: "Piers Holloway",
      checked: "A visit",
      verifiedAt: createdAt,
    })
    .execute();
  await db
    .insertInto("workplace")
    .values({
      id: "workplace",
      employerId: "employer",
      name: "Mill Lane",
      address: "1 Mill Lane",
      postcode: "WV1 1AA",
      localAuthorityId: "wending",
      gettingThere: "",
      access: "",
      createdAt,
    })
    .execute();
  await db
    .insertInto("employerMember")
    .values({
      id: "member",
      employerId: "employer",
      accountId: "owner",
      role: "owner",
      createdAt,
    })
    .execute();
  await addVacancy(db, "vacancy", { status: "live", publishedAt: createdAt });
  await addVacancy(db, "asked", { status: "live", stillOpenAskedAt: createdAt });
  const paused = { status: "paused", stillOpenAskedAt: createdAt } as const;
  await addVacancy(db, "unanswered", { ...paused, pausedReason: "noAnswer" });
  await addVacancy(db, "heldBack", { status: "paused", pausedReason: "pay" });
  await addVacancy(db, "missedItsDay", {
    status: "draft",
    publishOn: "2026-02-24",
    payMinPence: 1,
  });
}

const addVacancy = (db: Db, id: string, more: Partial<Insertable<VacancyTable>>) =>
  db
    .insertInto("vacancy")
    .values({
      id,
      employerId: "employer",
      workplaceId: "workplace",
      status: "live",
      title: "Bakery assistant",
      kind: "paidJob",
      kindOfWork: "kitchen-and-cafe",
      contract: "permanent",
      contractNote: "",
      places: 1,
      placesFilled: 0,
      summary: "Help a small team to bake, pack and serve.",
      payMinPence: 1300,
      payPeriod: "hour",
      insteadOfPay: "",
      minutesMin: 960,
      days: "tue,wed,thu,fri",
      startsAt: "07:00",
      endsAt: "11:00",
      pattern: "",
      hoursCanChange: "partly",
      hoursNote: "",
      gettingThere: "",
      access: "",
      waysToApply: "",
      howToApply: "",
      processAdjustments: "",
      contactName: "Piers Holloway",
      contactRole: "Owner",
      contactEmail: "",
      contactPhone: "01632 960171",
      closesOn: "2026-03-31",
      specialistId: "staff",
      createdBy: "owner",
      createdAt,
      updatedAt: createdAt,
      ...more,
    })
    .execute();
