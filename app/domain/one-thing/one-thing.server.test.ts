import { beforeEach, describe, expect, test } from "vitest";
import { withdraw } from "#app/domain/introduction/introduction-withdrawal.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { agreeOnJob, sendToEmployer } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, newId, type Place, today, visitor } from "#tests/support/place.ts";
import { linkHours } from "../account/email-link.ts";
import { visitHours } from "../guest-pass/guest-pass.commands.server.ts";
import { findReaderOfPass } from "./one-thing.queries.server.ts";
import { type OneThing, pageOf } from "./one-thing.ts";
import {
  makeReaderLink,
  openByReaderLink,
  readReaderLink,
} from "./one-thing-link.commands.server.ts";

let db: Db;
let place: Place;
let introductionId: string;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  introductionId = await sendToEmployer(db, {
    vacancyId: place.job,
    participant: place.amara,
    specialist: place.priya,
  });
});
const later = (hours: number) => new Date(Date.parse(today) + hours * 3_600_000).toISOString();
const emailOf = async (table: "account" | "participant", id: string) =>
  (await db.selectFrom(table).select("email").where("id", "=", id).executeTakeFirstOrThrow())
    .email ?? "";

const toAmara = async (of: OneThing = { introductionId }) =>
  makeReaderLink(db, as(db, visitor), {
    of,
    page: pageOf("participant", of),
    email: await emailOf("participant", place.amara.participantId),
    accountId: null,
  });
const toManager = async (of: OneThing = { introductionId }) =>
  makeReaderLink(db, as(db, visitor), {
    of,
    page: pageOf("employer", of),
    email: await emailOf("account", place.manager.accountId),
    accountId: place.manager.accountId,
  });
const press = (token: string, now = today) => openByReaderLink(as(db, visitor, now), token);
const isLetIn = async (pass: string, now = today) =>
  (await findReaderOfPass(db, pass, now)) !== null;

const set = {
  participant: (values: object) =>
    db.updateTable("participant").set(values).where("id", "=", place.amara.participantId).execute(),
  account: (values: object) =>
    db.updateTable("account").set(values).where("id", "=", place.manager.accountId).execute(),
  member: (values: object) =>
    db.updateTable("employerMember").set(values).where("id", "=", place.manager.memberId).execute(),
};

describe("a participant's link opens nothing, and a visit by it ends, once", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["their address is another", () => set.participant({ email: "new@example.com" })],
    ["their safe way is another", () => set.participant({ safeChannel: "phone" })],
    ["their record is closed", () => set.participant({ closedAt: today })],
    [
      "their account is closed",
      () =>
        db
          .updateTable("account")
          .set({ closedAt: today })
          .where("id", "=", place.amara.accountId ?? "")
          .execute(),
    ],
    ["it was ended", () => db.updateTable("emailLink").set({ revokedAt: today }).execute()],
  ])("%s", async (_, happen) => {
    const token = await toAmara();
    const { pass } = await press(token);
    expect(await isLetIn(pass)).toBe(true);
    await happen();
    expect(await isLetIn(pass)).toBe(false);
    expect(await readReaderLink(db, today, token)).toBeNull();
    await expect(press(token)).rejects.toMatchObject({ status: 409 });
  });
});

describe("a colleague's link opens nothing, and a visit by it ends, once", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["they are no colleague there any more", () => set.member({ removedAt: today })],
    ["their account is closed", () => set.account({ closedAt: today })],
    ["their address is another", () => set.account({ email: "new@example.com" })],
    [
      "the workplace is not theirs any more",
      () =>
        db
          .deleteFrom("employerMemberWorkplace")
          .where("memberId", "=", place.manager.memberId)
          .execute(),
    ],
    [
      "their employer is on hold",
      () =>
        db
          .insertInto("employerSuspension")
          .values({
            id: newId(),
            employerId: place.bramble.employerId,
            areaId: place.lead.areaId,
            staffId: place.lead.staffId,
            reason: "A concern",
            suspendedAt: today,
            liftedAt: null,
            liftedBy: null,
          })
          .execute(),
    ],
    ["the person took it back", () => withdraw(as(db, place.amara), introductionId)],
  ])("%s", async (_, happen) => {
    const token = await toManager();
    const { pass } = await press(token);
    expect(await isLetIn(pass)).toBe(true);
    await happen();
    expect(await isLetIn(pass)).toBe(false);
    expect(await readReaderLink(db, today, token)).toBeNull();
    await expect(press(token)).rejects.toMatchObject({ status: 409 });
  });
});

describe("a link to one thing", () => {
  test("lets its reader in as often as they like until it is too old, and each visit is over after hours", async () => {
    const token = await toAmara();
    const { pass } = await press(token);
    expect(await isLetIn(pass, later(visitHours - 1))).toBe(true);
    expect(await isLetIn(pass, later(visitHours))).toBe(false);
    const again = await press(token, later(linkHours.openIntroduction - 1));
    expect(await isLetIn(again.pass, later(linkHours.openIntroduction + 1))).toBe(true);
    await expect(press(token, later(linkHours.openIntroduction))).rejects.toThrow();
  });

  test("goes on to work when a newer one is mailed", async () => {
    const [first, second] = [await toAmara(), await toAmara()];
    for (const token of [first, second]) expect((await press(token)).pass).not.toBe("");
  });

  test("opens the job that came of an introduction, and from a job not the introduction", async () => {
    const agreed = await agreeOnJob(
      db,
      { vacancyId: place.job, participant: place.joe, specialist: place.dan },
      place.bramble.owner,
    );
    const { id: placementId } = await db
      .selectFrom("placement")
      .select("id")
      .where("introductionId", "=", agreed)
      .executeTakeFirstOrThrow();
    const pagesOf = async (token: string) => (await readReaderLink(db, today, token))?.pages;
    expect(await pagesOf(await toManager({ introductionId: agreed }))).toEqual([
      `/employer/introductions/${agreed}`,
      `/employer/placements/${placementId}`,
    ]);
    expect(await pagesOf(await toManager({ placementId }))).toEqual([
      `/employer/placements/${placementId}`,
    ]);
  });

  test("leads to no page but its own, whatever it says of itself", async () => {
    const token = await makeReaderLink(db, as(db, visitor), {
      of: { introductionId },
      page: "/participant/profile",
      email: await emailOf("participant", place.amara.participantId),
      accountId: null,
    });
    expect((await press(token)).to).toBe(`/participant/introductions/${introductionId}`);
  });

  test("opens nothing to an employer before the person said yes", async () => {
    const at = db.updateTable("introduction").set({ status: "withParticipant", sentAt: null });
    await at.where("id", "=", introductionId).execute();
    expect(await readReaderLink(db, today, await toManager())).toBeNull();
  });
});
