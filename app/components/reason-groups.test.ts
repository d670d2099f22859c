import { expect, test } from "vitest";
import type { Explanation, Reason } from "#app/domain/matching/matching.ts";
import { keptReasons, listedReasons, reasonsInBrief } from "./reason-groups.ts";

const reason = (
  about: Reason["about"],
  result: Reason["result"],
  more: Partial<Reason> = {},
): Reason => ({
  about,
  result,
  weight: "need",
  person: "They can work as their buses run",
  work: "The job is 16 hours a week",
  adjustments: [],
  sentence: "",
  ...more,
});
const explanation: Explanation = {
  wish: "wanted",
  reasons: [
    reason("wish", "fits"),
    reason("hours", "fits"),
    reason("days", "couldFit", { adjustments: ["phy-01"] }),
    reason("times", "couldFit"),
    reason("travel", "toDiscuss"),
    reason("pay", "notKnown"),
  ],
};

test("The person reads of themself, and the specialist of them", () => {
  const [you] = keptReasons(explanation, "participant").talk;
  const [they] = keptReasons(explanation, "specialist").talk;
  expect(you?.person.words).toBe("You can work as your buses run.");
  expect(they?.person.words).toBe("They can work as their buses run.");
});

test("An introduction keeps the wish; a list says it above and leaves it out", () => {
  expect(keptReasons(explanation, "specialist").fits).toHaveLength(2);
  expect(listedReasons("amara", explanation, "kitchen").fits).toMatchObject([
    { id: "amara-hours", work: { words: "Hours: the job is 16 hours a week" } },
  ]);
});

test("In brief each kind is one sentence, with no number and nothing that is not known", () => {
  const brief = reasonsInBrief(explanation);
  expect(brief.map(({ kind }) => kind)).toEqual(["could", "could", "talk", "fits"]);
  expect(brief.map(({ words }) => words).join(" ")).not.toMatch(/\d|pay/i);
});

test("Nothing known is nothing said", () => {
  const nothing = { ...explanation, reasons: [reason("pay", "notKnown")] };
  expect(reasonsInBrief(nothing)).toEqual([]);
});

test("Where only the work's side is shown, a level is said with the name of its scale", () => {
  const scale = reason("noise", "fits", { work: "In this job: “quiet talk”" });
  const noise = { ...explanation, reasons: [scale] };
  expect(keptReasons(noise, "participant").fits[0]?.work.words).toBe("Noise: “quiet talk”.");
  expect(listedReasons("amara", noise, "kitchen").fits[0]?.work.words).toBe("Noise: “quiet talk”");
  expect(keptReasons(noise, "specialist").fits[0]?.work.words).toBe("In this job: “quiet talk”.");
});
