import { describe, expect, it } from "vitest";
import { introductionStatuses } from "../../app/domain/introduction/introduction.ts";
import { freshDatabase } from "../../tests/support/database.ts";
import { newId, system, today } from "../../tests/support/place.ts";
import { seedDemo } from "./demo.ts";

async function demo() {
  const db = await freshDatabase();
  await seedDemo({ db, now: today, newId, actor: system });
  return db;
}

/** Nobody's choice in the demo ends these ways: the system's own clock does. */
const notTold = ["offerWithdrawn", "lapsed", "noLongerOpen"];

describe("the demo's place", () => {
  it("has introductions in every state that people bring about", async () => {
    const db = await demo();
    const rows = await db.selectFrom("introduction").select("status").distinct().execute();
    const told = rows.map((row) => row.status);
    expect(introductionStatuses.filter((status) => !told.includes(status))).toEqual(notTold);
  });

  it("has happened: nothing in it is dated after now", async () => {
    const db = await demo();
    const late = await db
      .selectFrom("auditEvent")
      .select("action")
      .where("at", ">", today)
      .execute();
    expect(late).toEqual([]);
  });

  it("reaches everybody by addresses that can be nobody's", async () => {
    const db = await demo();
    const accounts = await db.selectFrom("account").select("email").execute();
    expect(accounts.filter(({ email }) => !email.endsWith("@demo.alongside.example"))).toEqual([]);
  });
});
