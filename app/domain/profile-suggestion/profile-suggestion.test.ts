import { expect, test } from "vitest";
import type { EnvironmentNeed } from "../vocational-profile/vocational-profile.ts";
import { suggestionForm, suggestionsTyped } from "./profile-suggestion.form.ts";
import {
  beginFrom,
  changeOfScale,
  mostAtOnce,
  rangeInWords,
  takenNeed,
} from "./profile-suggestion.ts";

const need = (
  dimension: string,
  fromLevel: number,
  toLevel: number,
  note = "",
): EnvironmentNeed => ({
  dimension,
  fromLevel,
  toLevel,
  strength: "need",
  note,
});

test("it begins where the job lay outside what the person had said, widened to it", () => {
  const begun = beginFrom(
    [
      { dimension: "crowd", level: 2 },
      { dimension: "noise", level: 2 },
      { dimension: "light", level: 1 },
    ],
    [need("noise", 0, 1), need("light", 0, 3)],
  );
  expect(begun).toEqual([
    { dimension: "noise", fromLevel: 0, toLevel: 2, strength: "need" },
    { dimension: "crowd", fromLevel: 2, toLevel: 2, strength: "prefer" },
  ]);
});

test("it begins with a few things only, and with none that we no longer ask", () => {
  const job = ["noise", "light", "smell", "temp", "crowd", "visual", "gone"].map((dimension) => ({
    dimension,
    level: 2,
  }));
  expect(beginFrom(job, [])).toHaveLength(mostAtOnce);
  expect(beginFrom([{ dimension: "gone", level: 2 }], [])).toEqual([]);
});

const taught = { dimension: "noise", fromLevel: 0, toLevel: 2, strength: "prefer" as const };

test("once taken it reads as offered, and a note of the person's own stays theirs", () => {
  const suggested = { ...taught, words: "A small kitchen was fine." };
  expect(takenNeed(suggested, [])).toMatchObject({ note: "A small kitchen was fine.", toLevel: 2 });
  expect(takenNeed(suggested, [need("noise", 0, 1, "No radios.")])).toMatchObject({
    note: "No radios.",
    toLevel: 2,
  });
});

test("taking one scale leaves the others of its part, and touches no other part", () => {
  const change = changeOfScale({ ...taught, note: "" }, [
    need("noise", 0, 1),
    need("light", 0, 3),
    need("superv", 1, 2),
  ]);
  expect(change.values.part).toBe("around");
  expect(change.values.environment).toEqual([need("light", 0, 3), { ...taught, note: "" }]);
});

test("a range reads in the words of its scale", () => {
  expect(rangeInWords(taught)).toBe("From “silent or nearly silent” to “busy, you can still chat”");
  expect(rangeInWords({ dimension: "gone", fromLevel: 0, toLevel: 1 })).toBe("");
});

const row = { id: "1", offer: "yes", levels: ["0", "2"], strength: "prefer", words: "Fine." };
test("what is ticked is offered, whatever else stands on the page", () => {
  const typed = suggestionForm.parse({
    intent: "offer",
    scales: { noise: row, light: { ...row, offer: undefined } },
  });
  expect(suggestionsTyped(typed)).toEqual([{ ...taught, id: "1", words: "Fine." }]);
});

test.each([
  ["nothing ticked", { noise: { ...row, offer: undefined } }, "scales"],
  ["no level", { noise: { ...row, levels: [] } }, "scales.noise.levels"],
  ["a level there is not", { noise: { ...row, levels: ["9"] } }, "scales.noise.levels.0"],
  ["no words", { noise: { ...row, words: " " } }, "scales.noise.words"],
  ["no strength", { noise: { ...row, strength: undefined } }, "scales.noise.strength"],
  [
    "too many",
    Object.fromEntries(["noise", "light", "smell", "temp", "crowd"].map((id) => [id, row])),
    "scales",
  ],
])("%s is asked for at its field", (_what, scales, path) => {
  const { error } = suggestionForm.safeParse({ intent: "offer", scales });
  expect(error?.issues.map((issue) => issue.path.join("."))).toContain(path);
});
