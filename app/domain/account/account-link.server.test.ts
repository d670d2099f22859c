import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { EmailLinkTable, LinkPurpose } from "#db/tables.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { addAccount, contextOf, people, testNow } from "#tests/support/people.ts";
import { Conflict, NotFound } from "../errors.ts";
import { signIn } from "./account.commands.server.ts";
import { joinAsParticipant, joinEmployer, joinStaff } from "./account-join.commands.server.ts";
import { confirmEmail, newcomer, setPassword } from "./account-link.commands.server.ts";
import { readLink } from "./account-link.queries.server.ts";
import { makeLink, type NewLink } from "./email-link.server.ts";
import { linkHours } from "./email-link.ts";
import { hashPassword } from "./password.server.ts";

const password = "a long enough one";
const later = (hours: number) => new Date(Date.parse(testNow) + hours * 3_600_000).toISOString();

let db: Db;
const visitor = (now = testNow) => contextOf(db, { kind: "visitor" } as const, now);
const link = (change: Partial<NewLink> & { purpose: LinkPurpose }) =>
  makeLink(db, visitor(), { email: "rosa@example.org", ...change });
const rosa = () =>
  db
    .selectFrom("account")
    .selectAll()
    .where("email", "=", "rosa@example.org")
    .executeTakeFirstOrThrow();

/** Rosa, with a password, signed in on two machines. */
async function addRosa({ isConfirmed = true } = {}) {
  const id = await addAccount(db, "rosa", "Rosa Blake");
  await db
    .updateTable("account")
    .set({
      passwordHash: await hashPassword(password),
      emailConfirmedAt: isConfirmed ? testNow : null,
    })
    .where("id", "=", id)
    .execute();
  for (const session of ["here", "elsewhere"])
    await db
      .insertInto("session")
      .values({ id: session, accountId: id, expiresAt: Date.parse(later(24)) })
      .execute();
  return id;
}
const sessionsLeft = () => db.selectFrom("session").select("id").execute();

beforeEach(async () => {
  db = await freshDatabase();
});

describe("a mailed link", () => {
  const confirmation = async () => {
    const accountId = await addRosa({ isConfirmed: false });
    return link({ purpose: "confirmEmail", accountId });
  };

  test("changes nothing when it is only read", async () => {
    const token = await confirmation();
    const before = await db.selectFrom("emailLink").selectAll().execute();
    for (let i = 0; i < 3; i++)
      expect((await readLink(db, testNow, token, null)).state).toBe("works");
    expect(await db.selectFrom("emailLink").selectAll().execute()).toEqual(before);
    expect((await rosa()).emailConfirmedAt).toBeNull();
  });

  test("is stored as a hash", async () => {
    const token = await confirmation();
    const row = await db.selectFrom("emailLink").selectAll().executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(token);
  });

  test("works once", async () => {
    const token = await confirmation();
    await confirmEmail(visitor(), token);
    expect((await rosa()).emailConfirmedAt).toBe(testNow);
    await expect(confirmEmail(visitor(), token)).rejects.toThrow(Conflict);
    expect((await readLink(db, testNow, token, null)).state).toBe("done");
  });

  test("works for the time it was given, and no longer", async () => {
    const token = await confirmation();
    const over = later(linkHours.confirmEmail);
    expect((await readLink(db, later(linkHours.confirmEmail - 1), token, null)).state).toBe(
      "works",
    );
    expect((await readLink(db, over, token, null)).state).toBe("stopped");
    await expect(confirmEmail(visitor(over), token)).rejects.toThrow(Conflict);
    expect((await rosa()).emailConfirmedAt).toBeNull();
  });

  test("stops when a later one is sent", async () => {
    const accountId = await addRosa();
    const first = await link({ purpose: "resetPassword", accountId });
    const second = await link({ purpose: "resetPassword", accountId });
    expect((await readLink(db, testNow, first, null)).state).toBe("stopped");
    await expect(setPassword(visitor(), first, "resetPassword", password)).rejects.toThrow(
      Conflict,
    );
    await setPassword(visitor(), second, "resetPassword", password);
  });

  test("opens nothing but what it was made for", async () => {
    const token = await confirmation();
    await expect(setPassword(visitor(), token, "resetPassword", password)).rejects.toThrow(
      NotFound,
    );
    await expect(confirmEmail(visitor(), "no such token")).rejects.toThrow(NotFound);
  });
});

describe("an invitation", () => {
  const manager: Pick<EmailLinkTable, "purpose" | "subjectId"> = {
    purpose: "joinEmployer",
    subjectId: "bramble",
  };
  const payload = { role: "manager", workplaceIds: ["bramble", "quarry"] };
  const joiner = () => newcomer({ name: "Rosa Blake", password });

  beforeEach(async () => {
    await people(db);
  });

  test("to an employer makes a colleague of its own workplaces alone", async () => {
    const token = await link({ ...manager, payload });
    const accountId = await joinEmployer(visitor(), token, await joiner());
    const member = await db
      .selectFrom("employerMember")
      .selectAll()
      .where("accountId", "=", accountId)
      .executeTakeFirstOrThrow();
    expect(member).toMatchObject({ employerId: "bramble", role: "manager" });
    expect(
      await db
        .selectFrom("employerMemberWorkplace")
        .select("workplaceId")
        .where("memberId", "=", member.id)
        .execute(),
    ).toEqual([{ workplaceId: "bramble" }]);
  });

  test("never enters an account that is somebody's already: they sign in first", async () => {
    const id = await addRosa();
    const token = await link({ ...manager, payload });
    await expect(
      joinEmployer(visitor(), token, await newcomer({ name: "Not Rosa", password: "taken over!" })),
    ).rejects.toThrow(Conflict);
    expect((await rosa()).name).toBe("Rosa Blake");
    expect((await readLink(db, testNow, token, null)).state).toBe("works");
    expect(await joinEmployer(visitor(), token, { kind: "signedIn", accountId: id })).toBe(id);
  });

  test("gives an address that nobody confirmed to whoever reads its mailbox", async () => {
    const id = await addRosa({ isConfirmed: false });
    const token = await link({ ...manager, payload });
    const mine = await newcomer({ name: "Rosa Blake", password: "my own password" });
    expect(await joinEmployer(visitor(), token, mine)).toBe(id);
    const ctx = visitor();
    expect(await signIn(ctx, { email: "rosa@example.org", password })).toBeNull();
    expect(await signIn(ctx, { email: "rosa@example.org", password: "my own password" })).toBe(id);
    expect(await sessionsLeft()).toEqual([]);
  });

  test("to a team makes staff there, and a lead leads that team", async () => {
    const token = await link({
      purpose: "joinStaff",
      subjectId: "hackney",
      payload: { role: "lead", name: "Rosa Blake" },
    });
    const contact = { phone: "020 7946 0103", hours: "Mornings" };
    const accountId = await joinStaff(visitor(), token, await joiner(), contact);
    const staff = await db
      .selectFrom("staff")
      .selectAll()
      .where("accountId", "=", accountId)
      .executeTakeFirstOrThrow();
    expect(staff).toMatchObject({ areaId: "clf", teamId: "hackney", role: "lead" });
    expect(
      await db.selectFrom("teamLead").select("teamId").where("staffId", "=", staff.id).execute(),
    ).toEqual([{ teamId: "hackney" }]);
  });

  test("to a participant opens their own record, once", async () => {
    await db.updateTable("participant").set({ accountId: null }).where("id", "=", "joe").execute();
    const invite = () => link({ purpose: "joinAsParticipant", subjectId: "joe" });
    const accountId = await joinAsParticipant(visitor(), await invite(), await joiner());
    const { accountId: now } = await db
      .selectFrom("participant")
      .select("accountId")
      .where("id", "=", "joe")
      .executeTakeFirstOrThrow();
    expect(now).toBe(accountId);
    const again = await invite();
    const signedIn = { kind: "signedIn", accountId } as const;
    await expect(joinAsParticipant(visitor(), again, signedIn)).rejects.toThrow(Conflict);
  });
});
