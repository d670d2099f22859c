import { beforeAll, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { aTown, type Town } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aMeeting } from "#tests/support/meeting.ts";
import { as } from "#tests/support/place.ts";
import { Conflict, Forbidden, NotFound } from "../errors.ts";
import { withdraw } from "../introduction/introduction-withdrawal.commands.server.ts";
import { suggestMeeting } from "./meeting.commands.server.ts";
import { findMeetings } from "./meeting.queries.server.ts";

let db: Db;
let town: Town;
beforeAll(async () => {
  db = await freshDatabase();
  town = await aTown(db);
});
const review = () => aMeeting({ kind: "review" });

test.each([
  ["of which the employer does not know", () => town.found],
  ["that has ended", () => town.ended],
])("nothing is arranged about a job %s", async (_, placement) => {
  const about = { placementId: placement() };
  for (const actor of [town.priya, town.amara])
    await expect(suggestMeeting(as(db, actor), about, review())).rejects.toThrow(Conflict);
  expect((await findMeetings(as(db, town.priya), about)).mayBegin).toBe(false);
});

test("a job's meetings are between its three sides", async () => {
  const about = { placementId: town.placement };
  for (const actor of [town.bramble.owner, town.amara, town.priya])
    expect((await findMeetings(as(db, actor), about)).current).toMatchObject({ status: "agreed" });
  await expect(findMeetings(as(db, town.lead), about)).rejects.toThrow(Forbidden);
  for (const actor of [town.rival.owner, town.joe, town.dan])
    await expect(findMeetings(as(db, actor), about)).rejects.toThrow(NotFound);
});

test("a job that never starts takes its meeting out of every calendar", async () => {
  await withdraw(as(db, town.amara), town.agreed);
  const meeting = await db
    .selectFrom("meeting")
    .select(["status", "sequence"])
    .where("placementId", "=", town.placement)
    .executeTakeFirstOrThrow();
  expect(meeting).toEqual({ status: "cancelled", sequence: 1 });
});
