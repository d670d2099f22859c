import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { mostCharacters } from "#app/domain/advert/advert.form.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, type Place } from "#tests/support/place.ts";

let db: Db;
let place: Place;
let ask: Awaited<ReturnType<typeof openPages>>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  ask = await openPages(db);
});

const check = (pasted: string, path = "/check-an-advert") =>
  ask(null, path, { method: "POST", form: { pasted } });
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&#x27;|&quot;/g, "'")
    .replace(/\s+/g, " ");

const advert = `Kitchen assistant

You must be able-bodied and have your own car. We are a young, dynamic team.`;

test("the advert comes back with what was found marked in place and numbered to its note", async () => {
  const { status, text, mistakes } = await check(advert);
  expect([status, mistakes]).toEqual([200, []]);
  expect(text).toMatch(
    /href="#note-1" class="[^"]*">.{1,120}<\/a><mark class="[^"]*stop[^"]*">[^<]*able-bodied/,
  );
  expect(text).toContain('<li id="note-1"');
  expect(plain(text)).toContain("(note 1: Change before it goes out)");
  expect(plain(text)).toMatch(/1 to change before it goes out, \d that shut people out/);
  expect(text).toContain("<title>What we found in your advert");
});

test("what it does not say comes with words to copy, and the advert goes on in the form", async () => {
  const { text } = await check(advert);
  expect(plain(text)).toContain("We make adjustments, both while we choose and once you work here");
  expect(text).toContain(`<textarea`);
  expect(text.match(/You must be able-bodied/g)?.length).toBeGreaterThan(1);
});

test("HTML is shown as its words, and a script in it stays words or nothing", async () => {
  const { text, mistakes } = await check(
    `<h1>Cleaner</h1><script>alert("in the page")</script><p>Own car essential.</p><img src=x onerror=alert(1)> &lt;script&gt;alert(2)&lt;/script&gt;`,
  );
  expect(mistakes).toEqual([]);
  const main = text.slice(text.indexOf("<main"), text.indexOf("</main>"));
  expect(main).not.toMatch(/<script|<img|<h1>Cleaner/i);
  expect(plain(main)).toContain("Cleaner");
  expect(main).toMatch(/<mark[^>]*>[^<]*[Oo]wn car/);
});

test.each([
  ["nothing", "", "paste its words"],
  ["spaces", " \n ", "paste its words"],
  ["no words", "--- 123 ---", "There are no words in that"],
  [
    "a page without words",
    "<html><body><img src='a.png' alt=''></body></html>",
    "There are no words in that page",
  ],
  ["a PDF opened as text", "%PDF-1.7 obj stream", "looks like a file"],
  ["signs that nobody types", `words ${"\u0001\ufffd".repeat(40)}`, "looks like a file"],
  ["more than can be read", "word ".repeat(mostCharacters / 5 + 1), "at most 200,000 characters"],
])("%s is answered on the page, and kindly", async (_words, pasted, answer) => {
  const { status, text, mistakes } = await check(pasted);
  expect([status, mistakes]).toEqual([400, []]);
  expect(plain(text)).toContain(answer);
  expect(text).toContain("<title>Error: Check an advert");
});

test("the longest advert is read, also when a form makes each of its letters longer", async () => {
  const { status, mistakes } = await check("Pâtissière – £15 ".repeat(mostCharacters / 17));
  expect([status, mistakes]).toEqual([200, []]);
});

test("a paste of five million letters is a 413", async () => {
  expect((await check("a".repeat(5_000_000))).status).toBe(413);
});

test("an advert with nothing in the way is told so", async () => {
  const good = `Kitchen assistant, 16 hours a week

You wash pots and lay tables. A colleague shows you how.
Pay: £13.00 an hour. Monday to Thursday, 10am to 2pm.
Place: 12 Dock Street, London SE1 2AB. There are no steps.
Apply by email to jo@bramble.example or by phone on 020 7946 0100. Questions? Talk to Jo Lane, 020 7946 0100.
We make reasonable adjustments, at the interview and in the job. Tell us what helps.
Closing date: 30 April 2026.`;
  const { text } = await check(good);
  expect(text).not.toContain("<mark");
  expect(text).toContain("<title>Nothing here shuts people out");
  expect(plain(text)).toContain("We found nothing that shuts people out. Well done.");
  const withoutPay = plain((await check(good.replace(/^Pay.*$/m, ""))).text);
  expect(withoutPay).toContain(
    "No words in it shut people out. 1 thing that people need to know is missing.",
  );
  expect(withoutPay).not.toContain("Well done");
});

test("nothing that is pasted changes any table, whether it is checked or taken away", async () => {
  const before = await everything();
  await check(advert);
  await check("");
  await check(advert, "/check-an-advert/notes");
  const owner = place.bramble.owner.accountId;
  await ask(owner, "/check-an-advert", { method: "POST", form: { pasted: advert } });
  const after = await everything();
  delete before.session;
  delete after.session;
  expect(after).toEqual(before);
  expect(JSON.stringify(after)).not.toContain("able-bodied");
});

test("the notes are a text file with the advert at the end", async () => {
  const { status, text } = await check(advert, "/check-an-advert/notes");
  expect(status).toBe(200);
  expect(text).toMatch(/^What we found in an advert\nChecked on /);
  expect(text).toMatch(/1\. “[^”]*able-bodied[^”]*”: Change before it goes out\n {3}Why: /);
  expect(text.trimEnd().endsWith(advert.split("\n").at(-1) ?? "")).toBe(true);
});

test("an employer can make a vacancy of it, a visitor is told that nothing waits for them", async () => {
  const made = 'formAction="/employer/vacancies/import"'.toLowerCase();
  const asEmployer = await ask(place.bramble.owner.accountId, "/check-an-advert", {
    method: "POST",
    form: { pasted: advert },
  });
  expect(asEmployer.text.toLowerCase()).toContain(made);
  const asVisitor = await check(advert);
  expect(asVisitor.text.toLowerCase()).not.toContain(made);
  expect(plain(asVisitor.text)).toContain("We do not keep your advert while you sign in");
});

/** Every row of every table. */
async function everything(): Promise<Record<string, unknown>> {
  const tables = await db.introspection.getTables();
  const rows = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
      return [name, rows] as const;
    }),
  );
  return Object.fromEntries(rows);
}
