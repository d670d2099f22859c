import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advertRules } from "#db/reference/advert-rules.ts";
import { advertParts } from "./advert.ts";
import { checkAdvert } from "./advert-check.ts";
import { type AdvertExample, advertSets, agrees } from "./advert-examples.ts";

const today = "2026-11-28";
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

const sets = advertSets();

function figuresOf(examples: readonly AdvertExample[]) {
  const counts = new Map(
    advertRules.map(({ id }) => [id as string, { right: 0, wrong: 0, missed: 0 }]),
  );
  const add = (rule: string, what: "right" | "wrong" | "missed") => {
    const count = counts.get(rule);
    if (!count) throw new Error(`There is no rule ${rule}`);
    count[what] += 1;
  };
  for (const { text, labels } of examples) {
    const { findings } = checkAdvert(text, today);
    for (const finding of findings)
      add(finding.rule, labels.some((label) => agrees(label, finding)) ? "right" : "wrong");
    for (const label of labels)
      if (!findings.some((finding) => agrees(label, finding))) add(label.rule, "missed");
  }
  const sum = (what: "right" | "wrong" | "missed") =>
    [...counts.values()].reduce((total, count) => total + count[what], 0);
  return {
    precision: sum("right") / (sum("right") + sum("wrong")),
    recall: sum("right") / (sum("right") + sum("missed")),
    byRule: [...counts].map(
      ([rule, { right, wrong, missed }]) => `${rule} ${right}/${right + wrong}/${right + missed}`,
    ),
  };
}

describe("of adverts and passages labelled by a careful reader", () => {
  test("nine in ten findings are right, and most of what the reader marked is found", () => {
    const all = sets.flatMap(({ examples }) => examples);
    const { precision, recall, byRule } = figuresOf(all);
    console.log(
      `The advert check, ${all.length} adverts and passages: precision ${percent(precision)}, recall ${percent(recall)}. Right/found/marked by rule: ${byRule.join(", ")}.`,
    );
    expect(all.length).toBeGreaterThanOrEqual(180);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  // What the rules did with adverts that they had never met is told by each set's own head.
  test.each(sets)("the $name set is read well", ({ name, atFirstSight, examples }) => {
    const { precision, recall } = figuresOf(examples);
    console.log(
      `The ${name} set, ${examples.length} adverts: precision ${percent(precision)}, recall ${percent(recall)}; at first sight ${atFirstSight ?? "written with the rules"}.`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  test("nine in ten parts are rightly said to be missing or there", () => {
    const judged = sets
      .flatMap(({ examples }) => examples)
      .flatMap(({ text, missing }) => {
        if (!missing) return [];
        const report = checkAdvert(text, today);
        return advertParts.map((part) => missing.includes(part) === report.missing.includes(part));
      });
    const right = judged.filter(Boolean).length / judged.length;
    console.log(`The advert check, parts of adverts: ${percent(right)} of ${judged.length} right.`);
    expect(judged.length).toBeGreaterThanOrEqual(200);
    expect(right).toBeGreaterThanOrEqual(0.9);
  });

  test("every rule is among them, and no advert stands twice", () => {
    const all = sets.flatMap(({ examples }) => examples);
    const marked = new Set(all.flatMap(({ labels }) => labels.map(({ rule }) => rule)));
    expect(advertRules.filter(({ id }) => !marked.has(id))).toEqual([]);
    const texts = all.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});

test.each([
  ["Are you a people person who thrives under pressure?", ["personality-default", "fast-paced"]],
  ["Do you want to work with a young and dynamic team?", ["ageist"]],
  ["We support families and need excellent communication skills.", ["communication-default"]],
  ["We support people to build communication skills.", []],
  ["We require strong, agile individuals who are not afraid of work.", ["vague-fitness"]],
  ["Strong candidates will be asked to meet us.", []],
  ["Heavy lifting is shared and we have a trolley.", []],
  ["Waiter or waitress for our terrace.", []],
  ["Front of house girl.", ["gendered"]],
  ["Packer, £12.21 to £13 ph depending on experience.", ["pay-below-NMW"]],
  ["Pay £160 per week for 37 hours.", ["pay-below-NMW"]],
  ["Registered Nurse. You communicate clearly with patients.", []],
  ["Cleaner. You communicate clearly with patients.", ["communication-default"]],
  ["Flexibility to stay late as required by the business.", ["long-hours"]],
])("“%s” is told %j", (text, rules) => {
  expect(checkAdvert(text, today).findings.map(({ rule }) => rule)).toEqual(rules);
});

/** What real pastes are made of, and what is slow to read for careless patterns. */
const piece = fc.oneof(
  fc.constantFrom(
    "physically fit",
    "own car",
    "£12.71ph",
    "DBS",
    "(DBS)",
    "<p>",
    "</p>",
    "<b>",
    "&amp;",
    "&nbsp;",
    "\n",
    "• ",
    " - ",
    "—",
    "“",
    "’",
    "fast\u2011paced",
    "flexible to meet the needs of the ",
    "he ",
    "the candidate will ",
    "Apply ",
    "@",
    "a.b@c.d",
    "0113 496 0000",
    "GCSE ",
    "no ",
    "not ",
    "İ",
    "ß",
    "🧹",
    "\u0000",
    "\ud800",
    ", ",
    "and ",
    "communication ",
    "-",
    "/",
    "https://",
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
);

test("every finding and every hard sentence are words of what was pasted, whatever that is", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const pasted = pieces.join("");
      const { findings, hardest } = checkAdvert(pasted, today);
      for (const { text, start, end } of [...findings, ...hardest])
        expect(pasted.slice(start, end)).toBe(text);
      const starts = findings.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});

test("a rule marks no word twice", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { findings } = checkAdvert(pieces.join(" "), today);
      for (const [at, one] of findings.entries())
        for (const other of findings.slice(at + 1))
          if (one.rule === other.rule) expect(other.start).toBeGreaterThanOrEqual(one.end);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["one letter", "a"],
  ["one hyphen", "-"],
  ["words without a stop", "flexible and "],
  ["capitals", "ABC DEF-"],
  ["open brackets", "(DBS "],
  ["digits", "£1,234 0113 "],
  ["pay", "£10 an hour "],
  ["pay for a year", "£24,404 FTE "],
  ["adjectives", "strong, agile and willing "],
  ["people to turn to", "please return the form to Mr K "],
  ["tags that never end", "<p "],
  ["entities", "&amp;"],
  ["findings", "fast-paced driving licence, "],
  ["a pronoun and nobody", "he his the candidate will "],
  ["communication", "verbal and written and oral "],
  ["grades", "GCSE grade a to c or above in maths and "],
  ["addresses", "a@b.c.d-e."],
  ["line breaks", "a\n"],
])(
  "100,000 characters of %s are read to the end",
  (_, part) => {
    const pasted = part.repeat(Math.ceil(100_000 / part.length)).slice(0, 100_000);
    expect(checkAdvert(`${pasted} Must be physically fit.`, today).findings.length).toBeGreaterThan(
      0,
    );
  },
  20_000,
);
