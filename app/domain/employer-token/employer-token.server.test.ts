import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, newId, type Place } from "#tests/support/place.ts";
import { makeToken, revokeToken } from "./employer-token.commands.server.ts";
import { findTokenActor, listTokens } from "./employer-token.queries.server.ts";
import { mostTokens, readBearer } from "./employer-token.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});

const owner = () => as(db, place.bramble.owner);
const make = (id = newId()) => makeToken(owner(), { id, name: "Our hiring system" });

test("a key writes as the owner who made it, under its own name", async () => {
  const key = await make();
  expect(readBearer(`Bearer ${key}`)).toBe(key);
  expect(await findTokenActor(db, key)).toMatchObject({
    actor: {
      kind: "employer",
      employerId: place.bramble.employerId,
      accountId: place.bramble.owner.accountId,
      name: `${place.bramble.owner.name} (key “Our hiring system”)`,
      workplaceIds: "all",
    },
  });
  expect(await findTokenActor(db, `${key.slice(0, -1)}_`)).toBeNull();
});

test("the key itself is kept nowhere", async () => {
  const key = await make();
  const rows = await db.selectFrom("employerToken").selectAll().execute();
  const events = await db.selectFrom("auditEvent").selectAll().execute();
  expect(JSON.stringify([rows, events])).not.toContain(key.slice(14));
});

test("a key that was stopped opens nothing, and stopping it twice is once", async () => {
  const id = newId();
  const key = await make(id);
  await revokeToken(owner(), id);
  await revokeToken(owner(), id);
  expect(await findTokenActor(db, key)).toBeNull();
  const stops = await db
    .selectFrom("auditEvent")
    .select("id")
    .where("action", "=", "employerToken.revoke")
    .execute();
  expect(stops).toHaveLength(1);
});

test("a key ends with the ownership of whoever made it", async () => {
  const key = await make();
  await db
    .updateTable("employerMember")
    .set({ role: "manager" })
    .where("id", "=", place.bramble.owner.memberId)
    .execute();
  expect(await findTokenActor(db, key)).toBeNull();
});

test("pressing twice makes one key, and says that it was shown", async () => {
  const id = newId();
  await make(id);
  await expect(make(id)).rejects.toMatchObject({ status: 409 });
  expect(await listTokens(owner())).toHaveLength(1);
});

test("an employer has only so many keys that work", async () => {
  const first = newId();
  await make(first);
  for (let made = 1; made < mostTokens; made += 1) await make();
  await expect(make()).rejects.toMatchObject({ status: 400 });
  await revokeToken(owner(), first);
  await make();
});

test("a manager makes, lists and stops none, and another employer finds none", async () => {
  const id = newId();
  await make(id);
  const manager = as(db, place.manager);
  await expect(makeToken(manager, { id: newId(), name: "Mine" })).rejects.toMatchObject({
    status: 403,
  });
  expect(() => listTokens(manager)).toThrow();
  const rival = as(db, place.rival.owner);
  await expect(revokeToken(rival, id)).rejects.toMatchObject({ status: 404 });
  expect(await listTokens(rival)).toEqual([]);
});
