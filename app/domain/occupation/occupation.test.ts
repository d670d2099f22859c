import fc from "fast-check";
import { expect, test } from "vitest";
import { kindsOfWork } from "#db/reference/kinds-of-work.ts";
import { occupationSource, occupations } from "#db/reference/occupations.ts";
import { oneSlipApart, wordsOf } from "./name-words.ts";
import {
  findOccupation,
  fitsTitle,
  isOccupation,
  occupationInWords,
  occupationsOfKind,
  searchOccupations,
  sectorOf,
} from "./occupation.ts";

const found = (words: string, limit?: number) =>
  searchOccupations(words, limit).map(({ id }) => id);
const wordForWord = (written: string) => wordsOf(written).join(" ");

/** Names that people truly use for two jobs: the search shows both. */
const sharedOnPurpose = [
  "dinner lady",
  "home help",
  "PA",
  "personal assistant",
  "stores assistant",
].map(wordForWord);

test.each(occupations.map((one) => [one.id, one] as const))(
  "%s can be stored, read and coded",
  (id, one) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(one.soc2020).toMatch(/^[1-9]\d{3}$/);
    expect(one.socTitle).toMatch(/^[A-Z]/);
    expect(kindsOfWork.map((kind) => kind.id)).toContain(one.kindOfWork);
    expect(["yes", "no"]).toContain(one.verified);
  },
);

test.each(occupations.map((one) => [one.label, one] as const))(
  "%s is said in plain words, as on a job advert",
  (label) => {
    expect(label).toMatch(/^[A-Z]/);
    const acronyms = ["IT", "TV"];
    for (const word of label.split(" ").slice(1)) {
      expect(acronyms.includes(word) || word === word.toLowerCase()).toBe(true);
    }
    expect(label).not.toMatch(/operative|executive|candidate|client|n\.e\.c|\b(FLT|HGV|HR|SEN)\b/);
    expect(label.length).toBeLessThanOrEqual(40);
  },
);

test("every id and every label is there once", () => {
  expect(new Set(occupations.map((one) => one.id)).size).toBe(occupations.length);
  expect(new Set(occupations.map((one) => wordForWord(one.label))).size).toBe(occupations.length);
});

test("no name points to two jobs, but the few that do on purpose", () => {
  const owners = new Map<string, Set<string>>();
  for (const one of occupations) {
    for (const name of [one.label, ...one.also].map(wordForWord)) {
      owners.set(name, (owners.get(name) ?? new Set()).add(one.id));
    }
  }
  const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([name]) => name);
  expect(shared.toSorted()).toEqual(sharedOnPurpose.toSorted());
});

test("no name is empty or written with a stray space", () => {
  for (const name of occupations.flatMap((one) => one.also)) {
    expect(name).toBe(name.trim());
    expect(wordForWord(name)).not.toBe("");
  }
});

test.each(kindsOfWork.map((kind) => [kind.label, kind.id] as const))(
  "%s has jobs to choose from",
  (_, kind) => {
    const jobs = occupationsOfKind(kind);
    expect(jobs.length).toBeGreaterThanOrEqual(6);
    expect(jobs.every((one) => sectorOf(one.id) === kind)).toBe(true);
  },
);

test("a title we read and a title we remember are told apart, with where and when", () => {
  expect(findOccupation("kitchen-porter")).toMatchObject({ soc2020: "9263", verified: "yes" });
  expect(findOccupation("florist")).toMatchObject({ soc2020: "5443", verified: "no" });
  // The code was read; that a post room assistant stands in it can be argued.
  expect(findOccupation("post-room-assistant")).toMatchObject({ soc2020: "9219", verified: "no" });
  expect(occupationSource.readOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test("an id we do not know is nobody's job and reads as something else", () => {
  expect(isOccupation("kitchen-porter")).toBe(true);
  expect(occupationInWords("kitchen-porter")).toBe("Kitchen porter");
  for (const id of ["", "astronaut", "__proto__", "constructor"]) {
    expect(isOccupation(id)).toBe(false);
    expect(findOccupation(id)).toBeUndefined();
    expect(occupationInWords(id)).toBe("Something else");
    expect(sectorOf(id)).toBe("something-else");
    expect(occupationsOfKind(id)).toEqual([]);
  }
});

test.each([
  ["dishwasher", "kitchen-porter"],
  ["pot wash", "kitchen-porter"],
  ["KP", "kitchen-porter"],
  ["Kitchen Porter!", "kitchen-porter"],
  ["kitchen porters", "kitchen-porter"],
  ["kitchen p", "kitchen-porter"],
  ["waitress", "waiting-staff"],
  ["waitresses", "waiting-staff"],
  ["barmaid", "bar-worker"],
  ["saleswomen", "shop-assistant"],
  ["handywoman", "handyperson"],
  ["lollipop man", "school-crossing-patrol"],
  ["actress", "actor"],
  ["cleaners", "cleaner"],
  ["secretaries", "secretary"],
  ["cafe assistant", "cafe-assistant"],
  ["creche worker", "nursery-assistant"],
  ["shelf stacker", "shelf-filler"],
  ["trolleys", "trolley-collector"],
  ["recepsionist", "receptionist"],
  ["barrista", "barista"],
  ["gardner", "gardener"],
  ["warehosue", "warehouse-worker"],
  ["drivers mate", "drivers-mate"],
  ["seamstress", "sewing-machinist"],
  ["midday supervisor", "lunchtime-supervisor"],
  ["a job as a barista in Leeds", "barista"],
  ["packer picker", "picker-and-packer"],
  ["tv extra", "film-extra"],
  ["work with animals", "animal-care-assistant"],
])("%j finds %s first", (words, id) => {
  expect(found(words)[0]).toBe(id);
});

test.each([
  ["a label itself before a label that begins so", "cleaner", ["cleaner"]],
  [
    "a label that begins so before a label with a word that does",
    "support",
    ["support-worker", "it-support-worker"],
  ],
  [
    "another name before a label that begins with the same letters",
    "PA",
    ["personal-assistant-to-a-disabled-person", "secretary", "painter-and-decorator"],
  ],
  ["another name before words that begin so", "carer", ["care-worker", "home-carer"]],
  [
    "words of a label before words of another name",
    "porter",
    ["hospital-porter", "hotel-porter", "kitchen-porter"],
  ],
])("the search puts %s", (_, words, first) => {
  expect(found(words).slice(0, first.length)).toEqual(first);
});

test("a typing mistake is looked for only when the words as typed find nothing", () => {
  expect(found("baker")).not.toContain("sandwich-maker");
  expect(found("bakre")[0]).toBe("baker");
});

test("a name for two jobs finds both", () => {
  expect(found("dinner lady")).toEqual(["lunchtime-supervisor", "school-kitchen-assistant"]);
});

test.each([
  "",
  "   ",
  "\0",
  "🦊🦊",
  "----",
  "xyzzyx",
  "ł".repeat(20),
  "q".repeat(10_000),
  `${"x ".repeat(200)}cleaner`,
  "kichenn portter",
  "bxr",
])("%j finds nothing", (words) => {
  expect(searchOccupations(words)).toEqual([]);
  expect(fitsTitle(words)).toEqual([]);
});

test.each([0, -1, Number.NaN])("a limit of %d shows nothing", (limit) => {
  expect(found("cleaner", limit)).toEqual([]);
});

test.each<[string, string[]]>([
  ["Part-time kitchen porter (evenings)", ["kitchen-porter"]],
  ["KITCHEN PORTERS WANTED", ["kitchen-porter"]],
  ["Weekend waitress", ["waiting-staff"]],
  ["School kitchen assistant", ["school-kitchen-assistant"]],
  ["Hotel receptionist, nights", ["hotel-receptionist"]],
  ["Cleaner (warehouse)", ["cleaner"]],
  ["Cook / Baker", ["cook", "baker"]],
  ["Post room assistant", ["post-room-assistant"]],
  ["Delivery driver's mate", ["drivers-mate"]],
  ["Security systems engineer", []],
  ["Kitchen designer", []],
  ["Managing director", []],
  ["Cookery writer", []],
  ["Cook\0ery", ["cook"]],
  ["Barrista", []],
  ["", []],
])("a vacancy called %j is likeliest %j", (title, ids) => {
  expect(fitsTitle(title)).toEqual(ids);
});

test.each([
  ["barista", "barrista", true],
  ["barista", "barsita", true],
  ["barista", "barist", true],
  ["barista", "bapista", true],
  ["barista", "brraista", false],
  ["barista", "barristas", false],
  ["cook", "book", true],
  ["cook", "boot", false],
  ["able", "cale", false],
  ["", "a", true],
])("%j and %j are one slip apart: %j", (one, other, apart) => {
  expect(oneSlipApart(one, other)).toBe(apart);
  expect(oneSlipApart(other, one)).toBe(apart);
});

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.constantFrom(...occupations.flatMap((one) => [one.label, ...one.also])), {
      maxLength: 3,
    })
    .map((some) => some.join(" ")),
);

test("whatever is typed, the search answers, keeps to its limit and always answers the same", () => {
  fc.assert(
    fc.property(anything, fc.integer({ min: 0, max: 20 }), (words, limit) => {
      const ids = found(words, limit);
      expect(ids.length).toBeLessThanOrEqual(limit);
      expect(new Set(ids).size).toBe(ids.length);
      expect(found(words, limit)).toEqual(ids);
      expect(found(words, limit + 5).slice(0, limit)).toEqual(ids);
    }),
  );
});

test("whatever a vacancy is called, only jobs we know come back, and each once", () => {
  fc.assert(
    fc.property(anything, (title) => {
      const ids = fitsTitle(title);
      expect(ids.every(isOccupation)).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test("a label finds its own job first, in capitals and in the plural too", () => {
  for (const { id, label } of occupations) {
    expect(found(label, 1)).toEqual([id]);
    expect(found(label.toUpperCase(), 1)).toEqual([id]);
    expect(found(`${label}s`, 1)).toEqual([id]);
    expect(fitsTitle(`Part-time ${label}, Leeds`)).toContain(id);
  }
});

test("another name finds its own job", () => {
  for (const { id, also } of occupations) {
    for (const name of also)
      expect([name, found(name, 5)]).toEqual([name, expect.arrayContaining([id])]);
  }
});
