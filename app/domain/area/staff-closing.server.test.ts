import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import type { AdviceRequestTable } from "#db/tables.ts";
import { adviceRow } from "#tests/support/advice.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, employer, newId, type Place, today, vacancy } from "#tests/support/place.ts";
import { planAbsence } from "../absence/absence.commands.server.ts";
import { closeStaff } from "./staff-closing.commands.server.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  // Dan leaves: nobody is on his caseload, and all else is his.
  await db.updateTable("participant").set({ specialistId: place.priya.staffId }).execute();
});
const leaves = (handTo = place.priya.staffId, by = place.lead) =>
  closeStaff(as(db, by), place.dan.staffId, handTo);

async function advice(said: Partial<AdviceRequestTable>) {
  const id = newId();
  const here = { id, areaId: place.southwark.areaId, askedAt: today };
  const row = adviceRow({ ...here, status: "taken", ...said });
  await db.insertInto("adviceRequest").values(row).execute();
  return id;
}
const adviser = (id: string) =>
  db
    .selectFrom("adviceRequest")
    .select(["staffId", "secondStaffId"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

const away = (who: Place["priya"], cover: Place["priya"], week = ["2026-03-02", "2026-03-06"]) =>
  planAbsence(as(db, who), {
    id: newId(),
    staffId: who.staffId,
    coverStaffId: cover.staffId,
    fromOn: week[0] ?? "",
    untilOn: week[1] ?? "",
  });
const absences = () =>
  db.selectFrom("staffAbsence").select(["staffId", "coverStaffId", "cancelledAt"]).execute();

test("whoever leaves is signed out, and employers, vacancies and open advice have a named person still", async () => {
  const { dan, priya } = place;
  const theirs = await employer(db, "Larkspur Laundry", "southwark", dan);
  const job = await vacancy(db, theirs, { specialistId: dan.staffId });
  const open = await advice({ staffId: dan.staffId });
  const closed = await advice({ staffId: dan.staffId, status: "closed" });
  await leaves();
  const named = await Promise.all([
    db.selectFrom("employer").select("specialistId").where("id", "=", theirs.employerId).execute(),
    db.selectFrom("vacancy").select("specialistId").where("id", "=", job).execute(),
  ]);
  expect(named.flat()).toEqual([{ specialistId: priya.staffId }, { specialistId: priya.staffId }]);
  expect((await adviser(open)).staffId).toBe(priya.staffId);
  expect((await adviser(closed)).staffId).toBe(dan.staffId);
  const account = db.selectFrom("account").select("closedAt").where("id", "=", dan.accountId);
  expect((await account.executeTakeFirstOrThrow()).closedAt).not.toBeNull();
});

test("where they stood beside an adviser nobody does, and nobody stands beside themselves", async () => {
  const { dan, priya } = place;
  const beside = await advice({ staffId: priya.staffId, secondStaffId: dan.staffId });
  const together = await advice({ staffId: dan.staffId, secondStaffId: priya.staffId });
  await leaves();
  const alone = { staffId: priya.staffId, secondStaffId: null };
  expect(await Promise.all([beside, together].map(adviser))).toEqual([alone, alone]);
});

test("their own absence ends, and what they cover is covered by whoever takes over", async () => {
  const { dan, priya, nadia, lead } = place;
  await away(dan, lead);
  await away(nadia, dan, ["2026-03-16", "2026-03-20"]);
  await leaves();
  expect(await absences()).toEqual([
    { staffId: dan.staffId, coverStaffId: lead.staffId, cancelledAt: expect.any(String) },
    { staffId: nadia.staffId, coverStaffId: priya.staffId, cancelledAt: null },
  ]);
});

test("nobody covers their own absence: the lead does", async () => {
  const { dan, priya, lead } = place;
  await away(priya, dan);
  await leaves();
  expect(await absences()).toEqual([
    { staffId: priya.staffId, coverStaffId: lead.staffId, cancelledAt: null },
  ]);
});

test.each([
  ["they still support somebody", 409, () => leaves()],
  ["nobody takes over", 400, () => leaves(place.dan.staffId)],
  ["whoever takes over is of another area", 400, () => leaves(place.owen.staffId)],
  ["a lead of another area asks", 404, () => leaves(place.priya.staffId, place.otherLead)],
  ["a specialist asks", 404, () => leaves(place.priya.staffId, place.nadia)],
])("the account stays open while %s", async (why, status, ask) => {
  if (why.includes("support"))
    await db.updateTable("participant").set({ specialistId: place.dan.staffId }).execute();
  await expect(ask()).rejects.toMatchObject({ status });
  const account = db.selectFrom("account").select("closedAt").where("id", "=", place.dan.accountId);
  expect((await account.executeTakeFirstOrThrow()).closedAt).toBeNull();
});
