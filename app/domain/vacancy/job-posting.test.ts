import Validator from "@adobe/structured-data-validator";
import fc from "fast-check";
import { expect, test } from "vitest";
import { handedOn, origin } from "#tests/support/handed-on.ts";
import type { HandedOn } from "./handed-on/handed-on.ts";
import { inScript, jobPosting } from "./job-posting.ts";

/** As it stands in the page. */
const posting = (change: Partial<HandedOn> = {}) =>
  JSON.parse(inScript(jobPosting(handedOn(change), origin)));

/** What the rules of job search engines find wrong with it: errors, and what they would rather have. */
async function problems(change: Partial<HandedOn> = {}) {
  const found = await new Validator().validate({ jsonld: { JobPosting: [posting(change)] } });
  return found.map(({ severity, fieldNames }) => `${severity} ${fieldNames}`).sort();
}
/** Said of work that is all done at home: no vacancy says so, and none is made to. */
const home = ["WARNING applicantLocationRequirements", "WARNING jobLocationType"];

test("nothing is missing that job search engines ask for, and nothing but what would be untrue of what they like", async () => {
  expect(await problems()).toEqual(home);
});

test.each<[string, Partial<HandedOn>, string[]]>([
  ["no pay", { payMinPence: null }, ["baseSalary"]],
  ["no closing date", { closesOn: null }, ["validThrough"]],
  [
    "no hours and a lasting contract",
    { minutesMin: null, contract: "permanent" },
    ["employmentType"],
  ],
])("with %s it is still allowed, and what is not known is left out", async (_, change, missing) => {
  expect(await problems(change)).toEqual([...home, ...missing.map((n) => `WARNING ${n}`)].sort());
  for (const name of missing) expect(posting(change)).not.toHaveProperty(name);
});

test("the validator would have said so if a rule were broken", async () => {
  expect(await problems({ title: "" })).toContain("ERROR title");
});

test("pay is said in pounds, as one figure or from and to", () => {
  const said = (payMaxPence: number | null) => posting({ payMaxPence }).baseSalary;
  expect(said(null)).toMatchObject({ currency: "GBP", value: { value: 12.85, unitText: "HOUR" } });
  expect(said(1350).value).toMatchObject({ minValue: 12.85, maxValue: 13.5 });
});

test.each<[Partial<HandedOn>, string[]]>([
  [{ minutesMin: 34 * 60 }, ["PART_TIME", "TEMPORARY"]],
  [{ minutesMin: 35 * 60 }, ["FULL_TIME", "TEMPORARY"]],
  [{ minutesMin: 16 * 60, minutesMax: 37 * 60 }, ["FULL_TIME", "PART_TIME", "TEMPORARY"]],
  [{ contract: "fixedTerm" }, ["PART_TIME", "TEMPORARY"]],
  [{ contract: "permanent", kind: "apprenticeship" }, ["PART_TIME"]],
])("the employment of %j is %j", (change, types) => {
  expect(posting(change).employmentType).toEqual(types);
});

test("the last day to apply ends when it ends in London, summer and winter", () => {
  expect(posting({ closesOn: "2026-03-13" }).validThrough).toBe("2026-03-13T23:59:00.000Z");
  expect(posting({ closesOn: "2026-07-13" }).validThrough).toBe("2026-07-13T22:59:00.000Z");
});

test("it was posted on the London day on which anybody could read it", () => {
  expect(posting().datePosted).toBe("2026-02-20");
  expect(posting({ publishedAt: "2026-06-20T23:30:00.000Z" }).datePosted).toBe("2026-06-21");
  expect(posting({ specialistsFirstUntil: "2026-02-24" }).datePosted).toBe("2026-02-25");
});

test("the places that are left are said, and nobody can apply on the page itself", () => {
  expect(posting()).toMatchObject({ totalJobOpenings: 2, directApply: false });
});

test("the description is the whole job, and says nothing of whom to talk to", () => {
  const { description } = posting({ contactName: "Marcus Webb" } as Partial<HandedOn>);
  for (const said of [
    "Prepare vegetables",
    "Carry crates",
    "Comfortable around food",
    "£12.85 an hour",
    "16 hours a week",
    "Tuesday and Wednesday",
    "Can the hours change? Partly",
    "Places: 2",
    "Step-free.",
    "A phone call",
    "Ring in the morning,<br>or write.",
    "A working interview",
    "Catering &amp; events",
  ])
    expect(description).toContain(said);
  expect(description).not.toContain("Marcus");
});

test.each([
  ["Kitchen assistant", "Kitchen assistant"],
  ["Kitchen assistant - £12.85 an hour", "Kitchen assistant"],
  ["Kitchen assistant (Southwark)", "Kitchen assistant"],
  ["Kitchen assistant | Bramble Kitchens | 24k pa", "Kitchen assistant"],
  ["Kitchen assistant – evenings – Southwark", "Kitchen assistant – evenings"],
  ["Chef (nights)", "Chef (nights)"],
  ["Southwark", "Southwark"],
  ["Part-time cook", "Part-time cook"],
])("the title of “%s” is “%s”", (title, bare) => {
  expect(posting({ title }).title).toBe(bare);
});

test("words of an employer cannot close the script they stand in, nor become markup", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("</script>", "<script>", "<!--", "-->", "]]>", "&", "a", "<b>")),
      (parts) => {
        const words = parts.join("");
        const text = inScript(posting({ title: words || "x", summary: words }));
        expect(text).not.toContain("<");
        const { description } = JSON.parse(text);
        expect(description.replaceAll(/<\/?(h3|p|br|ul|li)>/g, "")).not.toContain("<");
      },
    ),
  );
});
