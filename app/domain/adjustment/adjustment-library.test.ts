import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { expect, test } from "vitest";
import { adjustments } from "./adjustment.ts";
import { barrierIds } from "./adjustment-guide.ts";
import {
  barriersOftenMeant,
  findEntry,
  type LibraryFilter,
  libraryParts,
  libraryStages,
  lookThrough,
  readFilter,
  relatedTo,
} from "./adjustment-library.ts";

const all: LibraryFilter = { barrier: "", part: "", stage: "", words: "" };

test("with nothing asked the whole library is shown: seventy entries, each with its guide", () => {
  expect(lookThrough(all)).toHaveLength(70);
  expect(adjustments.filter(({ id }) => !findEntry(id))).toEqual([]);
});

test.each(adjustments.map(({ id, name }) => [name, id]))("“%s” reads at age 11", (_, id) => {
  const guide = findEntry(id)?.guide;
  if (!guide) throw new Error(`${id} has no guide`);
  const sentences = [guide.summary, ...guide.steps, guide.example, guide.works].flatMap(
    (text) => text.match(/[^.!?:]+[.!?:]*/g) ?? [],
  );
  const words = sentences.join(" ").match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
  expect(grade + 5).toBeLessThanOrEqual(11);
});

test("every part of the work that a guide names can be asked for, and every choice finds something", () => {
  const known = libraryParts.map(({ id }) => id);
  expect(libraryParts).toHaveLength(26);
  for (const { id } of adjustments)
    for (const part of findEntry(id)?.guide.parts ?? []) expect(known).toContain(part);
  for (const barrier of barrierIds) expect(lookThrough({ ...all, barrier })).not.toEqual([]);
  for (const stage of libraryStages) expect(lookThrough({ ...all, stage })).not.toEqual([]);
  for (const part of known) expect(lookThrough({ ...all, part }), part).not.toEqual([]);
});

test("what is asked for combines", () => {
  const noise = lookThrough({ ...all, barrier: "noise" });
  const both = lookThrough({ ...all, barrier: "noise", stage: "interview" });
  expect(both.length).toBeGreaterThan(0);
  expect(both.length).toBeLessThan(noise.length);
  for (const { id } of both) expect(findEntry(id)?.guide.stages).toContain("interview");
});

test("words are looked for in the guide too, and one that is nowhere finds nothing", () => {
  expect(lookThrough({ ...all, words: "Headphones" })).not.toEqual([]);
  expect(lookThrough({ ...all, words: "zeppelin" })).toEqual([]);
});

test("an address that asks for what there is not shows everything", () => {
  const asked = new URLSearchParams({ barrier: "nonsense", part: "x", stage: "later", words: " " });
  expect(readFilter(asked)).toEqual(all);
});

test("each entry has neighbours that take away the same kind of barrier, and never itself", () => {
  for (const { id } of adjustments) {
    const entry = findEntry(id);
    const related = entry ? relatedTo(entry) : [];
    expect(related.length, id).toBeGreaterThan(0);
    expect(related.map((each) => each.id)).not.toContain(id);
  }
});

test.each([
  ["dyslexia", "readWrite"],
  ["Autism", "noise"],
  ["adhd", "focus"],
  ["my anxiety", "worry"],
  ["bad back", "lift"],
  ["fibromyalgia", "tired"],
  ["deaf", "hear"],
  ["glaucoma", "see"],
  ["multiple sclerosis", "stand"],
  ["stammer", "phone"],
])("“%s” leads to barriers, among them %s", (words, barrier) => {
  expect(barriersOftenMeant(words)).toContain(barrier);
});

test.each(["noise", "stairs", "reading", "travel", "standing", "interview"])(
  "“%s” is no condition",
  (words) => {
    expect(barriersOftenMeant(words)).toBeNull();
  },
);
