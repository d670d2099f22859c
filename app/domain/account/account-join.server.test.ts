import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { account, aPlace, as, type Place, today, vacancy, visitor } from "#tests/support/place.ts";
import {
  joinAsParticipant,
  joinEmployer,
  joinForVacancy,
  joinStaff,
} from "./account-join.commands.server.ts";
import { type Joiner, newcomer } from "./account-link.commands.server.ts";
import { makeLink, type NewLink } from "./email-link.server.ts";
import { linkHours } from "./email-link.ts";

const email = "rosa@example.org";
const later = (hours: number) => new Date(Date.parse(today) + hours * 3_600_000).toISOString();

let db: Db;
let place: Place;
/** A vacancy that waits for its employer. */
let job: string;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  job = await vacancy(db, place.rival, { status: "draft" });
  await db
    .updateTable("participant")
    .set({ accountId: null })
    .where("id", "=", place.amara.participantId)
    .execute();
});

const rosa = () => newcomer({ name: "Rosa Blake", password: "a long enough one" });

interface Way {
  name: string;
  invitation: () => Omit<NewLink, "email">;
  press: (token: string, joiner: Joiner, now?: string) => Promise<unknown>;
  /** What pressing adds, once. */
  joined: () => Promise<number>;
}
const countOf = async (table: "employerMember" | "staff") =>
  (await db.selectFrom(table).select("id").execute()).length;

const ways: Way[] = [
  {
    name: "to an employer",
    invitation: () => ({
      purpose: "joinEmployer",
      subjectId: place.bramble.employerId,
      payload: { role: "manager", workplaceIds: [place.bramble.workplaceId] },
    }),
    press: (token, joiner, now) => joinEmployer(as(db, visitor, now), token, joiner),
    joined: () => countOf("employerMember"),
  },
  {
    name: "to a team",
    invitation: () => ({
      purpose: "joinStaff",
      subjectId: place.hackney.id,
      payload: { role: "specialist", name: "Rosa Blake" },
    }),
    press: (token, joiner, now) =>
      joinStaff(as(db, visitor, now), token, joiner, { phone: "020 7946 0103", hours: "" }),
    joined: () => countOf("staff"),
  },
  {
    name: "to a participant",
    invitation: () => ({ purpose: "joinAsParticipant", subjectId: place.amara.participantId }),
    press: (token, joiner, now) => joinAsParticipant(as(db, visitor, now), token, joiner),
    joined: async () =>
      (await db.selectFrom("participant").select("id").where("accountId", "is not", null).execute())
        .length,
  },
  {
    name: "to check a vacancy",
    invitation: () => ({ purpose: "confirmVacancy", subjectId: job }),
    press: (token, joiner, now) => joinForVacancy(as(db, visitor, now), token, joiner),
    joined: () => countOf("employerMember"),
  },
];

describe.each(ways)("an invitation $name", ({ invitation, press, joined }) => {
  const invite = () => makeLink(db, as(db, visitor), { email, ...invitation() });
  const accounts = async () =>
    (await db.selectFrom("account").select("id").where("email", "=", email).execute()).length;
  let before: number;
  beforeEach(async () => {
    before = await joined();
  });
  /** Nobody came in, and the address has no account it had not. */
  const refuses = async (pressing: () => Promise<unknown>, status: 404 | 409) => {
    const had = await accounts();
    await expect(pressing()).rejects.toMatchObject({ status });
    expect(await joined()).toBe(before);
    expect(await accounts()).toBe(had);
  };
  const withAccount = async (name: string) => {
    const accountId = await account(db, name);
    await db.updateTable("account").set({ email }).where("id", "=", accountId).execute();
    return accountId;
  };

  test("lets somebody new in, once", async () => {
    const token = await invite();
    await press(token, await rosa());
    expect(await joined()).toBe(before + 1);
    await expect(press(token, await rosa())).rejects.toMatchObject({ status: 409 });
    expect(await joined()).toBe(before + 1);
  });

  test("pressed twice at once lets one in", async () => {
    const token = await invite();
    const joiner = await rosa();
    const answers = await Promise.allSettled([press(token, joiner), press(token, joiner)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await joined()).toBe(before + 1);
    expect(await accounts()).toBe(1);
  });

  test("is over after its time", async () => {
    const token = await invite();
    const over = later(linkHours[invitation().purpose]);
    await refuses(async () => press(token, await rosa(), over), 409);
  });

  test("is over when a newer one was sent", async () => {
    const older = await invite();
    const newer = await invite();
    await refuses(async () => press(older, await rosa()), 409);
    await press(newer, await rosa());
    expect(await joined()).toBe(before + 1);
  });

  test("is no invitation when its link was made for something else, or by nobody", async () => {
    const subjectId = invitation().subjectId ?? null;
    const other = await makeLink(db, as(db, visitor), { email, purpose: "openAdvice", subjectId });
    await refuses(async () => press(other, await rosa()), 404);
    await refuses(async () => press("no-such-token", await rosa()), 404);
  });

  test("does nothing for somebody else who is signed in, and still works for whom it is for", async () => {
    const token = await invite();
    const other: Joiner = { kind: "signedIn", accountId: place.joe.accountId ?? "" };
    await refuses(() => press(token, other), 409);
    const accountId = await withAccount("Rosa Blake");
    await press(token, { kind: "signedIn", accountId });
    expect(await joined()).toBe(before + 1);
  });

  test("never enters an open account by its link alone", async () => {
    const token = await invite();
    await withAccount("Rosa Blake");
    await refuses(async () => press(token, await rosa()), 409);
  });

  test("opens a closed account again for whoever reads its mailbox, and not by an old session", async () => {
    const token = await invite();
    const accountId = await withAccount("Somebody before");
    const closed = { closedAt: today, passwordHash: "what it was" };
    await db.updateTable("account").set(closed).where("id", "=", accountId).execute();
    await refuses(() => press(token, { kind: "signedIn", accountId }), 409);
    await press(token, await rosa());
    expect(await joined()).toBe(before + 1);
    const now = await db
      .selectFrom("account")
      .select(["name", "closedAt", "passwordHash"])
      .where("id", "=", accountId)
      .executeTakeFirstOrThrow();
    expect(now).toMatchObject({ name: "Rosa Blake", closedAt: null });
    expect(now.passwordHash).not.toBe("what it was");
  });
});

test("the first to check a vacancy owns the organisation, and a later one manages that workplace", async () => {
  const { rival } = place;
  await db
    .updateTable("employerMember")
    .set({ removedAt: today })
    .where("employerId", "=", rival.employerId)
    .execute();
  const roles = [];
  for (const address of ["first@example.org", "later@example.org"]) {
    const link = { email: address, purpose: "confirmVacancy", subjectId: job } as const;
    const token = await makeLink(db, as(db, visitor), link);
    const { accountId } = await joinForVacancy(as(db, visitor), token, await rosa());
    const member = await db
      .selectFrom("employerMember as m")
      .leftJoin("employerMemberWorkplace as w", "w.memberId", "m.id")
      .select(["m.role", "w.workplaceId"])
      .where("m.accountId", "=", accountId)
      .executeTakeFirstOrThrow();
    roles.push(member);
  }
  expect(roles).toEqual([
    { role: "owner", workplaceId: null },
    { role: "manager", workplaceId: rival.workplaceId },
  ]);
});
