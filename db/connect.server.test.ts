import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { connect } from "./connect.ts";

function inMemory() {
  const db = connect("sqlite::memory:");
  onTestFinished(() => db.destroy());
  return db;
}

test("a question asked again after its table changed is answered from the table as it is", async () => {
  const db = inMemory();
  await sql`create table thing (name text)`.execute(db);
  await sql`insert into thing values ('cup')`.execute(db);
  const ask = async () => (await sql`select * from thing`.execute(db)).rows;
  expect(await ask()).toEqual([{ name: "cup" }]);
  await sql`alter table thing add column colour text default 'red'`.execute(db);
  expect(await ask()).toEqual([{ name: "cup", colour: "red" }]);
});

test("more different questions than are kept prepared are all answered, and the first again", async () => {
  const db = inMemory();
  const ask = async (n: number) =>
    (await sql<{ n: number }>`select ${sql.lit(n)} as n`.execute(db)).rows[0]?.n;
  const numbers = Array.from({ length: 1200 }, (_, n) => n);
  for (const n of [...numbers, 0]) expect(await ask(n)).toBe(n);
});
