import { Readable } from "node:stream";
import { parse } from "csv-parse/sync";
import { parseAtomFeed } from "feedsmith";
import ICAL from "ical.js";
import { parseSitemap } from "sitemap";
import { expect, test } from "vitest";
import { handedOn, origin } from "#tests/support/handed-on.ts";
import { faultsOf } from "#tests/support/xml.ts";
import { readBoardSearch } from "../board-search.ts";
import { atomFeed } from "./atom-feed.ts";
import { closingDates } from "./closing-dates.ts";
import { changedAt, type HandedOn } from "./handed-on.ts";
import { exportedVacancy, exportFrame } from "./national-export.ts";
import { searchInWords } from "./search-in-words.ts";
import { sitemapIndex, sitemapOf } from "./sitemap.ts";
import { csvColumns, vacancyCsv } from "./vacancy-csv.ts";

/** What an employer may type and a format may trip over. */
const hostile = `</title><script>alert(1)</script> ]]> & "quoted", 'so' \u000b\u0000 \ud800 😀\nnext`;
const bare: Partial<HandedOn> = {
  kindOfWork: null,
  contract: null,
  minutesMin: null,
  payMinPence: null,
  days: null,
  closesOn: null,
  expectedStartOn: null,
  workplaceName: null,
  workplaceAddress: null,
  workplacePostcode: null,
  localAuthorityId: null,
  authorityName: null,
  tasks: [],
  criteria: [],
  demands: [],
  environment: [],
};
const all = [
  handedOn(),
  handedOn({ id: "bare", ...bare }),
  handedOn({ id: "hostile", title: hostile, employerName: hostile, summary: hostile }),
];

const feed = (vacancies: HandedOn[], query = "near=SE15&words=kitchen") =>
  atomFeed({ origin, query, title: "Vacancies: “kitchen”", vacancies, today: "2026-02-25" });

test.each([
  ["everything", all],
  ["nothing", []],
])("a feed of %s is valid", async (_, vacancies) => {
  expect(await faultsOf(feed(vacancies), "atom")).toEqual([]);
});

test("the check of feeds finds what is wrong", async () => {
  expect(
    await faultsOf(feed(all).replaceAll(/<updated>[^<]*/g, "<updated>today"), "atom"),
  ).not.toEqual([]);
});

test("another program reads from a feed what was put in", () => {
  const read = parseAtomFeed(feed(all));
  expect(read).toMatchObject({
    id: "https://alongside.example/vacancies/feed.atom?near=SE15&words=kitchen",
    title: { value: "Vacancies: “kitchen”" },
    updated: "2026-02-21T10:00:07.000Z",
  });
  expect(read.links?.map(({ rel, href }) => `${rel} ${href}`)).toEqual([
    "self https://alongside.example/vacancies/feed.atom?near=SE15&words=kitchen",
    "alternate https://alongside.example/vacancies?near=SE15&words=kitchen",
  ]);
  const [first, , third] = read.entries ?? [];
  expect(first).toMatchObject({
    id: "https://alongside.example/vacancies/5f0c0a52-7a3e-4c54-9a37-0d3f1f0a9b11",
    title: { value: "Kitchen assistant" },
    published: "2026-02-20T00:00:00Z",
    authors: [{ name: "Bramble Kitchens" }],
    summary: { value: "£12.85 an hour, 16 hours a week, Southwark" },
  });
  expect(JSON.stringify(first)).toContain("Prepare vegetables");
  // A title is words: a reader that takes it for markup is shown the signs themselves.
  expect(JSON.stringify(third)).toContain("alert(1)");
  expect(feed(all)).not.toContain("<script>");
});

test("an entry has changed when it opened to all, if that was later than its last word", () => {
  const at = (specialistsFirstUntil: string | null) =>
    changedAt(handedOn({ specialistsFirstUntil }));
  expect(at(null)).toBe("2026-02-21T10:00:07.000Z");
  expect(at("2026-02-24")).toBe("2026-02-25T00:00:00.000Z");
});

const lines = all.map(({ id }) => ({
  loc: `${origin}/vacancies/${id}`,
  lastmod: "2026-02-25T09:30:00.000Z",
}));

test("a sitemap is valid by its schema and for the library that reads it", async () => {
  const sitemap = sitemapOf([...lines, { loc: `${origin}/vacancies?a=1&b=2` }]);
  expect(await faultsOf(sitemap, "sitemap")).toEqual([]);
  const read = await parseSitemap(Readable.from([sitemap]));
  expect(read.map(({ url, lastmod }) => [url, lastmod])).toEqual([
    ...lines.map(({ loc, lastmod }) => [loc, lastmod]),
    [`${origin}/vacancies?a=1&b=2`, undefined],
  ]);
  expect(sitemapIndex(lines)).toContain(`<sitemap><loc>${lines[0]?.loc}</loc><lastmod>`);
});

test("a spreadsheet has a line for each vacancy under one of names, and no formula", () => {
  const formula = handedOn({
    title: '=HYPERLINK("https://bad.example")',
    employerName: "@SUM(A1)",
  });
  const csv = vacancyCsv([...all, formula], origin);
  expect(csv.startsWith("\ufeffJob,Employer,")).toBe(true);
  const [head, first, second, third, fourth] = parse(csv, { bom: true }) as string[][];
  expect(head).toEqual(csvColumns.map(({ name }) => name));
  expect(first).toEqual([
    ...["Kitchen assistant", "Bramble Kitchens", "Quay Road", "4 Quay Road", "SE16 4DG"],
    ...["Southwark", "Paid job", "Kitchen and café", "Seasonal", "12.85", "12.85", "hour"],
    ...["16", "16", "Tuesday and Wednesday", "Partly", "2", "2026-02-20", "2026-03-13"],
    `${origin}/vacancies/5f0c0a52-7a3e-4c54-9a37-0d3f1f0a9b11`,
  ]);
  expect(second?.slice(9, 12)).toEqual(["", "", ""]);
  expect(third?.[0]).toBe(hostile.replace("\ud800", "\ufffd"));
  expect(fourth?.slice(0, 2)).toEqual(['\'=HYPERLINK("https://bad.example")', "'@SUM(A1)"]);
});

test("another program reads a calendar of closing dates, each a whole day that blocks nobody's time", () => {
  const text = closingDates(all, { origin, title: "Closing dates" });
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  // The one without a closing date has no event.
  expect(events.map(({ uid }) => uid)).toEqual([
    "closing-5f0c0a52-7a3e-4c54-9a37-0d3f1f0a9b11@alongside.example",
    "closing-hostile@alongside.example",
  ]);
  const [first, hostileOne] = events;
  expect(first?.startDate.isDate).toBe(true);
  expect(first?.startDate.toString()).toBe("2026-03-13");
  expect(first?.summary).toBe("Last day to apply: Kitchen assistant, Bramble Kitchens");
  expect(first?.sequence).toBe(2 * 24 * 3600 + 7);
  expect(first?.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
  expect(String(first?.component.getFirstPropertyValue("dtstamp"))).toBe("2026-02-21T10:00:07Z");
  expect(hostileOne?.summary).toContain("alert(1)");
});

const exported = (vacancies: HandedOn[]) => {
  const { head, foot } = exportFrame(origin, "2026-02-25");
  return [head, ...vacancies.map((vacancy) => exportedVacancy(vacancy, origin)), foot].join("");
};

test.each([
  ["everything", all],
  ["nothing", []],
])("the national file of %s is valid by the schema that we publish", async (_, vacancies) => {
  expect(await faultsOf(exported(vacancies), "vacancies")).toEqual([]);
});

test.each<[string, Partial<HandedOn>]>([
  ["unpaid work", { kind: "taster" }],
  ["a job of no name", { title: "" }],
  ["pay of nothing", { payMinPence: 0 }],
])("the schema refuses %s", async (_, change) => {
  expect(await faultsOf(exported([handedOn(change)]), "vacancies")).not.toEqual([]);
});

test.each([
  ["", "All vacancies"],
  ["words=kitchen", "Vacancies: “kitchen”"],
  ["near=SE15&miles=1", "Vacancies: within 1 mile of SE15"],
  ["place=southwark", "Vacancies: in Southwark"],
  ["kind=cleaning&kind=kitchen-and-cafe", "Vacancies: cleaning or kitchen and café"],
  [
    "from=16&to=20&day=mon&day=tue&when=mornings",
    "Vacancies: 16 to 20 hours a week, on Monday or Tuesday, mornings",
  ],
  ["from=16", "Vacancies: 16 hours a week or more"],
  [
    "to=16&home=1&change=1&pay=13.5",
    "Vacancies: up to 16 hours a week, from home, open to change, from £13.50 an hour",
  ],
  // As the board says it: its easy end is more than one level.
  ["easy=noise&easy=stand", "Vacancies: quiet, mostly sitting"],
])("a search for “%s” is called “%s”", (query, said) => {
  const search = readBoardSearch(new URLSearchParams(query));
  expect(searchInWords(search, search.authority ? "Southwark" : null)).toBe(said);
});
