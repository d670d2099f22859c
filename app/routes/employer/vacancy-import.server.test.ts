import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type Answer, openPages } from "#tests/support/pages.ts";
import { aPlace, newId, type Place } from "#tests/support/place.ts";

let db: Db;
let place: Place;
let ask: Awaited<ReturnType<typeof openPages>>;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  ask = await openPages(db);
});

const path = "/employer/vacancies/import";
const drafts = async () =>
  (await db.selectFrom("vacancySource").select("vacancyId").execute()).map((row) => row.vacancyId);
const marcus = () => place.bramble.owner.accountId;

/** As a browser sends the form, with a file or without. */
function multipart(fields: Record<string, string>, file?: [name: string, bytes: BlobPart]) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ id: newId(), ...fields })) form.set(name, value);
  // A file input that is left empty is sent as a file without a name.
  form.set("file", new File(file ? [file[1]] : [], file?.[0] ?? ""));
  return form;
}
const send = (fields: Record<string, string>, file?: [string, BlobPart], to = path) =>
  ask(marcus(), to, { method: "POST", form: multipart({ intent: "read", ...fields }, file) });
async function isRefused(answer: Answer, sentence: RegExp) {
  expect([answer.status, answer.mistakes]).toEqual([400, []]);
  expect(answer.text).toMatch(sentence);
  expect(await drafts()).toEqual([]);
}

const page = (body: string, head = "") =>
  `<!doctype html><html><head><title>Jobs</title>${head}</head><body>${body}</body></html>`;
const job = page(
  `<nav><a href="/">Home</a></nav><main><h1>Kitchen porter</h1>
  <p>Salary: £12.85 per hour</p><p>Hours: 16 hours per week</p><p>Location: Quay Road, SE1 2AB</p>
  <h2>What you will do</h2><ul><li>Wash pots &amp; pans</li><li>Put deliveries away</li></ul>
  <h2>Essential</h2><ul><li>Turn up on time</li></ul></main>`,
);
const posting = (title: string, about: string) =>
  JSON.stringify({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title,
    description: `<p>${about}</p><ul><li>Bake bread</li></ul>`,
    employmentType: "PART_TIME",
    baseSalary: { value: { value: 13, unitText: "HOUR" } },
  });
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

test.each([
  ["pasted", (): Parameters<typeof send> => [{ pasted: job }]],
  ["chosen as a file", (): Parameters<typeof send> => [{ pasted: "" }, ["job.html", job]]],
])("a saved page that is %s becomes a draft, with the words of each answer", async (_, sent) => {
  const { status, to } = await send(...sent());
  const [id] = await drafts();
  expect([status, to]).toEqual([302, `/employer/vacancies/${id}/source`]);
  const shown = await ask(marcus(), to ?? "");
  expect(shown.text).toContain("“£12.85 per hour”");
  expect(shown.text).toContain("£12.85 an hour");
  expect(shown.text).toContain("Wash pots &amp; pans");
  expect(shown.text).not.toContain("&lt;li&gt;");
  const step = await ask(marcus(), `/employer/vacancies/${id}/edit/pay-and-hours`);
  expect(step.text).toMatch(/From your advert: “[^”]*£12.85 per hour/);
  expect((await ask(place.rival.owner.accountId, to ?? "")).status).toBe(404);
});

test("of several jobs on a page one is chosen, and nothing is kept before", async () => {
  const around = `<p>${"All our jobs are by the water, and so are we. ".repeat(9)}</p>`;
  const two = page(around, script(posting("Baker", "Early")) + script(posting("Waiter", "Late")));
  const id = newId();
  const asked = await send({ id, pasted: two });
  expect([asked.status, await drafts()]).toEqual([200, []]);
  expect(asked.text).toMatch(/Baker[\s\S]*Waiter/);
  expect(asked.text).toContain(id);
  const unanswered = await send({ id, pasted: two, intent: "choose" });
  await isRefused(unanswered, /Choose which one to bring in/);
  const chosen = { id, pasted: two, intent: "choose", which: "1" };
  expect((await send(chosen)).to).toBe(`/employer/vacancies/${id}/source`);
  expect((await send(chosen)).to).toBe(`/employer/vacancies/${id}/source`);
  expect(await drafts()).toEqual([id]);
  const kept = await db.selectFrom("vacancySource").select("words").executeTakeFirstOrThrow();
  expect(kept.words).toMatch(/Waiter\nLate/);
  expect(kept.words).not.toContain("Baker");
});

test("what comes from the check of an advert is shown first, and is a draft with the next press", async () => {
  const form = { pasted: job };
  const { status, text } = await ask(marcus(), path, { method: "POST", form });
  expect([status, await drafts()]).toEqual([200, []]);
  expect(text).toContain("Is this the job?");
  const [, id = ""] = /name="id" value="([^"]+)"/.exec(text) ?? [];
  await send({ ...form, id, intent: "choose", which: "0" });
  expect(await drafts()).toEqual([id]);
});

test.each<[string, Record<string, string>, [string, BlobPart] | undefined, RegExp]>([
  ["nothing", { pasted: "  " }, undefined, /Give the advert: paste it, or choose a file/],
  ["only an address", { pasted: "https://jobs.example/1" }, undefined, /We never open addresses/],
  ["no words", { pasted: "12 34 56" }, undefined, /There are no words in this/],
  ["no job", { pasted: "Dear Sam, thank you for the cake." }, undefined, /could not find a job/],
  [
    "a picture",
    { pasted: "" },
    ["a.png", Buffer.from([137, 80, 78, 71, 0, 0])],
    /cannot read words/,
  ],
  ["a document", { pasted: "" }, ["a.docx", Buffer.from("PK\u0003\u0004")], /word processor/],
  [
    "a page that is a PDF",
    { pasted: "" },
    ["a.pdf", Buffer.from("%PDF-1.7")],
    /That file is a PDF/,
  ],
  [
    "JSON without bottom",
    { pasted: `${"[".repeat(100_000)}${"]".repeat(100_000)}` },
    undefined,
    /no words in this|could not find a job/,
  ],
  [
    "objects without bottom",
    { pasted: `${'{"@graph":'.repeat(20_000)}1${"}".repeat(20_000)}` },
    undefined,
    /could not find a job/,
  ],
])("%s is answered in plain words, and nothing is kept", async (_, fields, file, sentence) => {
  await isRefused(await send(fields, file), sentence);
});

test("where no job is found an empty draft can be started, with the words beside it", async () => {
  const id = newId();
  const pasted = "Dear Sam, come and help us some time.";
  const { text } = await send({ id, pasted });
  expect(text).toContain("Start an empty draft with it beside");
  expect(text).toContain(pasted);
  await send({ id, pasted, intent: "empty" });
  const shown = await ask(marcus(), `/employer/vacancies/${id}/source`);
  expect(shown.text).toContain("Nothing was filled in.");
  expect(shown.text).toContain(pasted);
});

test("a script in a title is only ever shown as text", async () => {
  const title = "Baker <script>alert(1)</script>";
  const safe = JSON.stringify(title).slice(1, -1);
  const { to } = await send({ pasted: posting("Baker", "Early").replace('"Baker"', `"${safe}"`) });
  const { text } = await ask(marcus(), to ?? "");
  expect(text).toContain("Baker");
  expect(text).not.toContain("<script>alert");
});

test("pay for full-time hours is warned about where it stands", async () => {
  const pasted = job.replace("£12.85 per hour", "£24,000 per annum pro rata (0.6 FTE)");
  const { to } = await send({ pasted });
  const warning = "This may be the pay for full-time hours.";
  expect((await ask(marcus(), to ?? "")).text).toContain(warning);
  const step = (to ?? "").replace("source", "edit/pay-and-hours");
  expect((await ask(marcus(), step)).text).toContain(warning);
});
