import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, type Place, today, visitor } from "#tests/support/place.ts";
import { withdrawStaffInvitation } from "../area/area.commands.server.ts";
import { listInvitedStaff } from "../area/area.queries.server.ts";
import { withdrawColleagueInvitation } from "../employer/colleague.commands.server.ts";
import { listInvitedColleagues } from "../employer/employer.queries.server.ts";
import { Conflict, Forbidden, NotFound } from "../errors.ts";
import { joinEmployer } from "./account-join.commands.server.ts";
import { newcomer } from "./account-link.commands.server.ts";
import { makeLink } from "./email-link.server.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});

async function invite(more: Record<string, unknown> = {}) {
  const token = await makeLink(db, as(db, visitor), {
    purpose: "joinEmployer",
    email: "kit@example.com",
    subjectId: place.bramble.employerId,
    payload: { role: "owner", workplaceIds: [], ...more },
  });
  return { token, id: await newest() };
}
async function inviteStaff() {
  await makeLink(db, as(db, visitor), {
    purpose: "joinStaff",
    email: "noor@example.com",
    subjectId: place.hackney.id,
    payload: { role: "specialist", name: "Noor Haddad" },
  });
  return newest();
}
async function newest() {
  const link = await db
    .selectFrom("emailLink")
    .select("id")
    .where("revokedAt", "is", null)
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  return link.id;
}
const theirs = () => listInvitedColleagues(as(db, place.bramble.owner));

describe("an invitation to an employer", () => {
  test("is listed to its owners alone, until it is taken up, taken back or 60 days old", async () => {
    const { id } = await invite();
    expect(await theirs()).toEqual([
      { id, email: "kit@example.com", role: "owner", sentAt: today },
    ]);
    expect(await listInvitedColleagues(as(db, place.manager))).toEqual([]);
    expect(await listInvitedColleagues(as(db, place.rival.owner))).toEqual([]);
    const later = new Date(Date.parse(today) + 61 * 86_400_000).toISOString();
    expect(await listInvitedColleagues(as(db, place.bramble.owner, later))).toEqual([]);
  });

  test("that somebody asked for themselves, in a job without accounts, is not among them", async () => {
    await invite({ placementId: "a-job" });
    expect(await theirs()).toEqual([]);
  });

  test("is taken back by an owner, every link of it; nobody joins by one any more", async () => {
    const { token, id } = await invite();
    await withdrawColleagueInvitation(as(db, place.bramble.owner), id);
    expect(await theirs()).toEqual([]);
    const kit = await newcomer({ name: "Kit", password: "a long enough one" });
    await expect(joinEmployer(as(db, visitor), token, kit)).rejects.toThrow(Conflict);
    const [entry] = await db
      .selectFrom("auditEvent")
      .select(["action", "actorAccountId"])
      .where("action", "=", "employer.withdrawInvitation")
      .execute();
    expect(entry?.actorAccountId).toBe(place.bramble.owner.accountId);
  });

  test("is taken back by nobody else, nor once it was taken up", async () => {
    const { token, id } = await invite();
    await expect(withdrawColleagueInvitation(as(db, place.manager), id)).rejects.toThrow(Forbidden);
    for (const [who, which] of [
      [place.rival.owner, id],
      [place.bramble.owner, "no-such-invitation"],
    ] as const)
      await expect(withdrawColleagueInvitation(as(db, who), which)).rejects.toThrow(NotFound);
    const kit = await newcomer({ name: "Kit", password: "a long enough one" });
    await joinEmployer(as(db, visitor), token, kit);
    await expect(withdrawColleagueInvitation(as(db, place.bramble.owner), id)).rejects.toThrow(
      Conflict,
    );
  });
});

describe("an invitation to a team", () => {
  test("is listed to and taken back by leads of its area, and not of another", async () => {
    const id = await inviteStaff();
    const { lead, otherLead } = place;
    expect(await listInvitedStaff(as(db, lead))).toMatchObject([
      { id, name: "Noor Haddad", teamName: "Hackney Works", role: "specialist" },
    ]);
    expect(await listInvitedStaff(as(db, otherLead))).toEqual([]);
    await expect(withdrawStaffInvitation(as(db, otherLead), id)).rejects.toThrow(NotFound);
    await withdrawStaffInvitation(as(db, lead), id);
    expect(await listInvitedStaff(as(db, lead))).toEqual([]);
  });
});
