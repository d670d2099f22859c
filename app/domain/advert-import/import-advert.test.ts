import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decoded, mendWords } from "./clean-words.ts";
import { importAdvert, mostPasted, mostPostings, readAdverts, refusalOf } from "./import-advert.ts";
import type { ImportedVacancy, Read } from "./imported-vacancy.ts";

const today = "2026-11-28";
const only = (pasted: string): ImportedVacancy => {
  const [first, ...others] = importAdvert(pasted, today);
  expect(others).toEqual([]);
  expect(first).toBeDefined();
  return first as ImportedVacancy;
};
const posting = (fields: object) =>
  JSON.stringify({ "@context": "https://schema.org", "@type": "JobPosting", ...fields });
const inScript = (json: string) => `<script type="application/ld+json">${json}</script>`;

const folder = join(import.meta.dirname, "examples");
const sources = globSync("*.txt", { cwd: folder }).flatMap((file) =>
  readFileSync(join(folder, file), "utf8")
    .split(/^######## .*\n/m)
    .slice(1)
    .map((text) => text.split(/^--------\n/m)[0] ?? ""),
);

const reads = (vacancy: ImportedVacancy): Read<unknown>[] =>
  Object.values(vacancy).filter(
    (value): value is Read<unknown> => value !== null && !Array.isArray(value),
  );
/** Letters and figures alone: what JSON and HTML put between the words is no part of them. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}£]+/gu, "").toLowerCase();
/** All that a source can say, with its markup and without, read in the simplest way there is. */
function allSaid(source: string): string {
  const unescaped = source
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\n/g, " ");
  const words = mendWords(decoded(mendWords(unescaped)));
  return letters(`${words} ${words.replace(/<[^>]*>/g, "")}`);
}

function expectFromSource(source: string) {
  const said = allSaid(source);
  for (const vacancy of importAdvert(source, today))
    for (const { from } of reads(vacancy)) {
      expect(from.trim()).not.toBe("");
      expect(from.length, from).toBeLessThanOrEqual(400);
      // An address of JSON-LD stands in several members.
      for (const part of from.split(", ")) expect(said).toContain(letters(part));
    }
}

describe("the words that a value came from", () => {
  test("are those of the source", () => {
    for (const source of sources) expectFromSource(source);
  });

  test("are those of the source however it is mixed", () => {
    const lines = sources.flatMap((source) => source.split("\n"));
    const mixed = fc.array(fc.constantFrom(...lines), { maxLength: 25 });
    fc.assert(
      fc.property(mixed, (some) => expectFromSource(some.join("\n"))),
      { numRuns: 300, seed: 20261128 },
    );
  });
});

describe("what nobody meant to paste", () => {
  test("anything at all is read without a word of complaint", () => {
    const pieces = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        "<div>",
        "</p>",
        "<script>",
        '<script type="application/ld+json">',
        "{",
        "[",
        '"',
        "&amp;",
        "£",
        "12.71ph",
        "•",
        "\n",
        "\t",
        "Salary:",
        "Closing date:",
        "31/12/2027",
        "<table><tr><td>",
        "__proto__",
        '{"@type":"JobPosting"',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (some) => {
        expect(Array.isArray(importAdvert(some.join(""), today))).toBe(true);
      }),
      { numRuns: 1_000, seed: 20261128 },
    );
  });

  test("any JSON in the place of a posting is read", () => {
    const names = [
      "title",
      "description",
      "baseSalary",
      "hiringOrganization",
      "jobLocation",
      "employmentType",
      "validThrough",
      "workHours",
      "qualifications",
      "responsibilities",
      "jobLocationType",
    ];
    const value = fc.jsonValue({ maxDepth: 3 });
    const fields = fc.dictionary(fc.constantFrom(...names), value);
    fc.assert(
      fc.property(fields, (some) => {
        expect(importAdvert(inScript(posting(some)), today)).toHaveLength(1);
      }),
      { numRuns: 500, seed: 20261128 },
    );
  });

  test.each([
    ["more than a million characters", "a ".repeat(mostPasted / 2 + 1), "too long"],
    ["a picture", `\u0089PNG\r\n\u001a\n${"\u0000\u0001\ufffd".repeat(500)}`, "not text"],
    ["nothing", " \n\t ", "no words"],
  ])("%s is refused in a sentence", (_, pasted, words) => {
    expect(refusalOf(pasted)).toContain(words);
    expect(importAdvert(pasted, today)).toEqual([]);
  });

  test("JSON that is nested without end says nothing and harms nobody", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(() => importAdvert(deep, today)).not.toThrow();
    expect(only(`${inScript(deep)}<h1>Cleaner</h1>`).title?.value).toBe("Cleaner");
    const nested = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    expect(() => importAdvert(nested, today)).not.toThrow();
  });

  test("ten thousand postings are bounded, and said so", () => {
    const many = JSON.stringify(
      Array.from({ length: 9_000 }, (_, at) => ({ "@type": "JobPosting", title: `Job ${at}` })),
    );
    const { vacancies, hasMore } = readAdverts(many, today);
    expect(vacancies).toHaveLength(mostPostings);
    expect(hasMore).toBe(true);
  });

  test("names that every object inherits are no members of a posting", () => {
    const read = only(
      '{"@type":"JobPosting","__proto__":{"title":"Wrong"},"constructor":{"title":"Wrong"},"hiringOrganization":{"__proto__":{"name":"Wrong"}}}',
    );
    expect(read.title).toBeNull();
    expect(read.organisation).toBeNull();
    expect(({} as { title?: unknown }).title).toBeUndefined();
  });

  test("nothing of the markup is left in a value", () => {
    const read = only(
      inScript(
        posting({
          title: "<b>Porter</b><script>alert(1)</script><img src=x onerror=alert(1)>",
          description:
            "<ul><li>a</li></ul><h2>Duties</h2><ul><li><a href='javascript:x'>Carry</a> bags</li></ul>",
        }).replaceAll("</script>", "<\\/script>"),
      ),
    );
    expect(read.title?.value).toBe("Porter");
    expect(read.tasks?.value).toEqual(["Carry bags"]);
    expect(JSON.stringify(read)).not.toMatch(/[<>]|javascript|onerror/);
  });

  test.each([
    ["elements without end", "<div>".repeat(200_000)],
    ["a line without end", "a".repeat(900_000)],
    ["words without end", "salary pay £12 per hour - ".repeat(36_000)],
    ["commas without end", `Duties include ${"a, ".repeat(250_000)}`],
    ["brackets without end", "(((£".repeat(200_000)],
    ["spaces without end", `Salary${" ".repeat(900_000)}x`],
    ["lines without end", "Salary\n".repeat(120_000)],
    ["points without end", "• a\n".repeat(200_000)],
    ["names without end", `${"Acme ".repeat(180_000)} is looking`],
    ["comments without end", "<!--".repeat(200_000)],
    ["facts without end", "<dl><dt>Pay</dt><dd>£12</dd>".repeat(35_000)],
    ["tables in tables", "<table><tr><td>a".repeat(900)],
    [
      "quotation marks in JSON",
      inScript(`{"@type":"JobPosting","title":"${'"'.repeat(300_000)}"}`),
    ],
    ["dates without end", `Closing ${"12/01/".repeat(150_000)}`],
    ["numbers without end", `Hours: ${"37 to ".repeat(150_000)} hours per week`],
  ])("%s take no longer than their length", (_, pasted) => {
    const start = process.cpuUsage();
    importAdvert(pasted, today);
    const { user } = process.cpuUsage(start);
    expect(user / 1_000).toBeLessThan(3_000);
  });
});

describe("rules that a careful reader keeps to", () => {
  test("a day without a year is the next one after today", () => {
    const closes = (day: string) => only(`Cleaner\nClosing date: ${day}`).closesOn?.value;
    expect(closes("28 November")).toBe("2026-11-28");
    expect(closes("27 November")).toBe("2027-11-27");
    expect(closes("29 February")).toBe("2028-02-29");
  });

  test("a figure that is a full-time rate is told to be one", () => {
    expect(only("Clerk\n£24k pro rata (0.6 FTE)").notes).toEqual([
      { about: "fullTimeRate", from: "pro rata" },
    ]);
    expect(only("Clerk\n£24k per annum").notes).toBeUndefined();
    expect(only("Clerk\n£24k pro rata (0.6 FTE)").payMin?.from).toBe("£24k pro rata (0.6 FTE)");
  });

  test.each([
    [
      "Cook - Care Home, Leeds\nWillow Court Homes Ltd",
      "Cook - Care Home",
      "Willow Court Homes Ltd",
    ],
    [
      "Bar Staff - Comedy Club\nThe Giggle Room, Hull, is hiring bar staff.",
      "Bar Staff - Comedy Club",
      "The Giggle Room",
    ],
    [
      "Receptionist - Dental Practice (maternity cover)",
      "Receptionist - Dental Practice (maternity cover)",
      undefined,
    ],
    ["Barista - The Coffee Shop, Bath", "Barista", "The Coffee Shop"],
    ["Chef de Partie required immediately, gastropub, Ludlow", "Chef de Partie", undefined],
    ["Children need a carer who is kind. Nanny wanted in Leeds.", "Nanny", undefined],
    [
      "HGV Driver\nHargrave Builders Merchants need a driver.",
      "HGV Driver",
      "Hargrave Builders Merchants",
    ],
  ])(
    "a kind of place belongs to the title, and is nobody's name: %s",
    (pasted, title, employer) => {
      const read = only(pasted);
      expect([read.title?.value, read.organisation?.value]).toEqual([title, employer]);
    },
  );

  test("a hospital and its town are told together, and the town alone where the site has no name", () => {
    const placeOf = (site: string) => only(`Porter\nSite: ${site}\nTown: Wakefield`).place?.value;
    expect(placeOf("Northfield General Hospital")).toBe("Northfield General Hospital, Wakefield");
    expect(placeOf("Head Office")).toBe("Wakefield");
  });

  test("a sum among short facts is pay, and one that was raised is not", () => {
    expect(only("Operative\n12 hr shifts, 2 days 2 nights 4 off, £27,800").payMin?.value).toBe(
      27_800,
    );
    expect(
      only("Fundraiser\nRaised last year at three events and a fair, £30,000").payMin,
    ).toBeNull();
  });

  test("JSON that is no posting is read by its names", () => {
    const { title, place, payMin, tasks } = only(
      '{"vacancy":{"jobTitle":"Cleaner","location":"Leeds","salary":"£12.50 per hour","text":"<h2>Duties</h2><ul><li>Mop</li></ul>"}}',
    );
    expect([title?.value, place?.value, payMin?.value]).toEqual(["Cleaner", "Leeds", 12.5]);
    expect(tasks?.value).toEqual(["Mop"]);
  });

  test("what a posting says wins over the page, and pay is taken whole", () => {
    const page = (salary: object) =>
      only(
        `${inScript(posting({ title: "Cook", ...salary }))}<h1>Chef</h1><p>£13 to £15 per hour</p>`,
      );
    expect(page({}).payMax?.value).toBe(15);
    const { title, payMin, payMax } = page({
      baseSalary: { value: { minValue: 12.5, unitText: "HOUR" } },
    });
    expect([title?.value, payMin?.value, payMax]).toEqual(["Cook", 12.5, null]);
  });
});
