import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, newId, type Place } from "#tests/support/place.ts";

let db: Db;
let place: Place;
let ask: Awaited<ReturnType<typeof openPages>>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  ask = await openPages(db);
});

const path = "/employer/vacancies/import/csv";
const drafts = async () => (await db.selectFrom("vacancySource").selectAll().execute()).length;

function send(fields: Record<string, string>, bytes?: BlobPart) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ id: newId(), intent: "look", ...fields }))
    form.set(name, value);
  if (bytes) form.set("file", new File([bytes], "jobs.csv"));
  return ask(place.bramble.owner.accountId, path, { method: "POST", form });
}

const thousand = [
  "title,pay,pay period",
  ...Array.from({ length: 970 }, (_, at) => `Cook ${at},13,hour`),
  ...Array.from({ length: 30 }, (_, at) => `Baker ${at},a lot,hour`),
].join("\r\n");

test("of 1,000 lines with 30 wrong the counts and the wrong ones come first, and nothing is kept", async () => {
  const { status, text } = await send({}, thousand);
  expect([status, await drafts()]).toEqual([200, 0]);
  expect(text).toContain("30 lines of 1,000 cannot be taken in yet");
  expect(text).toContain("Make 970 drafts, and leave 30 lines out");
  expect(text).toContain("pay from: Give the pay in pounds, like 12.71.");
  expect(text).toContain("Line 972");
  expect(text.indexOf("Line 1001")).toBeLessThan(text.indexOf("What becomes a draft"));
});

test("the good lines are taken in with one press, and a second press changes nothing", async () => {
  const id = newId();
  const take = { id, intent: "take", pasted: thousand };
  const to = `${path}?taken=${id}`;
  expect((await send(take)).to).toBe(to);
  expect((await send(take)).to).toBe(to);
  expect(await drafts()).toBe(970);
  const { text } = await ask(place.bramble.owner.accountId, to);
  expect(text).toContain("970 drafts are made");
  expect(text).toContain("Cook 49");
  expect(text).not.toContain("Cook 50");
  const other = await ask(place.rival.owner.accountId, to);
  expect(other.text).not.toContain("970 drafts");
});

test("a list that a spreadsheet of Windows saved keeps its pound signs and accents", async () => {
  const bytes = Buffer.from("title;pay;pay period\r\nCafé assistant;£13;hour", "latin1");
  const { text } = await send({}, bytes);
  expect(text).toContain("Café assistant");
  expect(text).toContain("£13.00 an hour");
});

test("formulas and markup in a list are only ever words", async () => {
  const { text } = await send({ pasted: 'title\n"=HYPERLINK(""x"")<img src=x>"' });
  expect(text).toContain("=HYPERLINK(&quot;x&quot;)&lt;img src=x&gt;");
  expect(text).not.toContain("<img src=x>");
});

test.each([
  ["nothing", "", "Give the list: choose its file, or paste it."],
  ["something else", "Dear all", "The first line has to name the columns"],
  ["too many lines", `title\n${"Cook\n".repeat(1_001)}`, "more than 1,000 lines"],
])("a list of %s is refused with words, and what was typed is kept", async (_, pasted, words) => {
  const { status, text } = await send({ pasted });
  expect(status).toBe(400);
  expect(text).toContain(words);
  expect(await drafts()).toBe(0);
});

test("taking in a list without a good line says so on the page, and keeps the list", async () => {
  const { status, text } = await send({ intent: "take", pasted: "title,pay\nCook,a lot" });
  expect(status).toBe(400);
  expect(text).toContain("There is no line that we can make a draft of.");
  expect(text).toContain("Cook,a lot");
});

test("the template names the columns that the page explains", async () => {
  const accountId = place.bramble.owner.accountId;
  const template = await ask(accountId, "/employer/vacancies/import/template.csv");
  const page = await ask(accountId, path);
  const headings = template.text.trim().split(",");
  expect(headings).toContain("title");
  for (const heading of headings) expect(page.text).toContain(`>${heading}</th>`);
});
