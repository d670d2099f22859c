import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, colleague, newId, vacancy, visitor, workplace } from "#tests/support/place.ts";
import { joinEmployer } from "../account/account-join.commands.server.ts";
import { confirmEmail, newcomer } from "../account/account-link.commands.server.ts";
import { makeLink } from "../account/email-link.server.ts";
import { findVacancy } from "../vacancy/vacancy.queries.server.ts";
import { changeRole, inviteColleague, removeColleague } from "./colleague.commands.server.ts";
import { addWorkplace, closeWorkplace, editOrganisation } from "./employer.commands.server.ts";
import { findWorkplace, listWorkplaces } from "./employer.queries.server.ts";
import { findEmployerForStaff } from "./employer-directory.queries.server.ts";
import { signUp } from "./employer-sign-up.commands.server.ts";

const organisation = {
  organisation: "Tern Bakery",
  about: "Bread",
  sizeBand: "1-9",
  companyNumber: null,
  charityNumber: null,
  confidentLevel: undefined,
  confidentOn: null,
} as const;
const place = {
  workplace: "Shop",
  address: "2 Mill Lane",
  postcode: "SE1 2AB",
  localAuthorityId: "southwark",
};
const typed = {
  ...organisation,
  ...place,
  name: "Ada Tern",
  email: "ada@example.com",
  password: "three plain words",
};
const eventsOf = async (db: Db) =>
  (await db.selectFrom("outbox").select("event").execute()).map((row) => row.event);

describe("signing up", () => {
  test("answers a known address as an unknown one; only the mailbox hears", async () => {
    const db = await freshDatabase();
    await aPlace(db);
    expect(await signUp(as(db, visitor), typed)).toBeUndefined();
    expect(await signUp(as(db, visitor), typed)).toBeUndefined();
    expect((await eventsOf(db)).sort()).toEqual(["account.signUpRepeated", "account.signedUp"]);
    const employers = await db
      .selectFrom("employer")
      .selectAll()
      .where("name", "=", "Tern Bakery")
      .execute();
    expect(employers).toHaveLength(1);
  });

  test("refuses a council area we do not serve before looking at the address", async () => {
    const db = await freshDatabase();
    await aPlace(db);
    await signUp(as(db, visitor), typed);
    for (const email of [typed.email, "nobody@example.com"])
      await expect(
        signUp(as(db, visitor), { ...typed, email, localAuthorityId: "atlantis" }),
      ).rejects.toMatchObject({ status: 400 });
  });

  test("asks staff to check the employer once its owner has confirmed the address", async () => {
    const db = await freshDatabase();
    await aPlace(db);
    const ctx = as(db, visitor);
    await signUp(ctx, typed);
    expect(await eventsOf(db)).not.toContain("employer.awaitsVerification");
    const { id } = await db
      .selectFrom("account")
      .select("id")
      .where("email", "=", typed.email)
      .executeTakeFirstOrThrow();
    const link = { purpose: "confirmEmail", email: typed.email, accountId: id } as const;
    await confirmEmail(ctx, await makeLink(db, ctx, link));
    expect(await eventsOf(db)).toContain("employer.awaitsVerification");
  });
});

describe("colleagues", () => {
  test("never leave the organisation without an owner", async () => {
    const db = await freshDatabase();
    const { bramble } = await aPlace(db);
    const ctx = as(db, bramble.owner);
    const { memberId } = bramble.owner;
    const manager = { role: "manager", workplaceIds: [bramble.workplaceId] } as const;
    await expect(removeColleague(ctx, memberId)).rejects.toMatchObject({ status: 400 });
    await expect(
      changeRole(ctx, memberId, { ...manager, workplaceIds: [bramble.workplaceId] }),
    ).rejects.toMatchObject({ status: 400 });
    await colleague(db, { id: bramble.employerId, name: "Bramble" }, "Ola", { role: "owner" });
    await removeColleague(ctx, memberId);
  });

  test("are the owner's to change, and only their own organisation's", async () => {
    const db = await freshDatabase();
    const { bramble, rival, manager } = await aPlace(db);
    const invitation = { email: "x@example.com", role: "owner", workplaceIds: [] } as const;
    await expect(
      inviteColleague(as(db, manager), { ...invitation, workplaceIds: [] }),
    ).rejects.toMatchObject({ status: 403 });
    await expect(editOrganisation(as(db, manager), organisation)).rejects.toMatchObject({
      status: 403,
    });
    await expect(
      removeColleague(as(db, bramble.owner), rival.owner.memberId),
    ).rejects.toMatchObject({ status: 404 });
  });

  test("are invited alike whether or not the address is known", async () => {
    const db = await freshDatabase();
    const { bramble, amara } = await aPlace(db);
    const known = await db
      .selectFrom("account")
      .select("email")
      .where("id", "=", amara.accountId)
      .executeTakeFirstOrThrow();
    const ctx = as(db, bramble.owner);
    for (const email of [known.email, "nobody@example.com"])
      expect(
        await inviteColleague(ctx, { email, role: "owner", workplaceIds: [] }),
      ).toBeUndefined();
    expect(await eventsOf(db)).toEqual(Array(2).fill("employer.colleagueInvited"));
  });

  test("with an account must sign in: the link alone does not enter it", async () => {
    const db = await freshDatabase();
    const { bramble, manager, rival } = await aPlace(db);
    const { email } = await db
      .selectFrom("account")
      .select("email")
      .where("id", "=", rival.owner.accountId)
      .executeTakeFirstOrThrow();
    const ctx = as(db, visitor);
    const token = await makeLink(db, ctx, {
      purpose: "joinEmployer",
      email,
      subjectId: bramble.employerId,
      payload: { role: "manager", workplaceIds: [bramble.workplaceId] },
    });
    const stranger = await newcomer({ name: "Eve", password: "a long password" });
    await expect(joinEmployer(ctx, token, stranger)).rejects.toMatchObject({ status: 409 });
    await expect(
      joinEmployer(ctx, token, { kind: "signedIn", accountId: manager.accountId }),
    ).rejects.toMatchObject({ status: 409 });
    const { accountId } = rival.owner;
    expect(await joinEmployer(ctx, token, { kind: "signedIn", accountId })).toBe(accountId);
  });
});

describe("workplaces", () => {
  test("are added once however often the form is sent", async () => {
    const db = await freshDatabase();
    const { bramble } = await aPlace(db);
    const ctx = as(db, bramble.owner);
    const form = { ...place, id: newId(), gettingThere: null, access: null };
    await addWorkplace(ctx, form);
    await addWorkplace(ctx, form);
    expect(await listWorkplaces(ctx)).toHaveLength(2);
  });

  test("are read by the managers named for them, and nobody else", async () => {
    const db = await freshDatabase();
    const { bramble, rival, manager } = await aPlace(db);
    const ctx = as(db, bramble.owner);
    const second = newId();
    await addWorkplace(ctx, { ...place, id: second, gettingThere: null, access: null });
    await expect(findWorkplace(as(db, manager), second)).rejects.toMatchObject({ status: 404 });
    await expect(findWorkplace(as(db, rival.owner), second)).rejects.toMatchObject({
      status: 404,
    });
    expect(await findWorkplace(ctx, second)).toMatchObject({ name: "Shop" });
  });

  test("close only when another is open and no vacancy needs them", async () => {
    const db = await freshDatabase();
    const { bramble } = await aPlace(db);
    const ctx = as(db, bramble.owner);
    await expect(closeWorkplace(ctx, bramble.workplaceId)).rejects.toMatchObject({ status: 409 });
    const second = newId();
    await addWorkplace(ctx, { ...place, id: second, gettingThere: null, access: null });
    await expect(closeWorkplace(ctx, bramble.workplaceId)).rejects.toMatchObject({ status: 409 });
    await closeWorkplace(ctx, second);
    expect(await listWorkplaces(ctx)).toHaveLength(1);
  });
});

test("staff are led to the vacancies of an employer that they may open, and to no other", async () => {
  const db = await freshDatabase();
  const { bramble, priya, job } = await aPlace(db);
  const elsewhere = await workplace(db, bramble.employerId, "bedford");
  for (const status of ["draft", "closed"] as const) await vacancy(db, bramble, { status });
  await vacancy(db, { ...bramble, workplaceId: elsewhere }, { status: "paused" });
  const ctx = as(db, priya);
  const { vacancies } = await findEmployerForStaff(ctx, bramble.employerId);
  expect(vacancies.map((each) => each.status).sort()).toEqual(["closed", "live"]);
  for (const { id } of vacancies) expect(await findVacancy(ctx, id)).toMatchObject({ id });
  expect(vacancies.map((each) => each.id)).toContain(job);
});
