import { expect, test } from "vitest";
import type { AdvertReport, AdvertSeverity } from "#app/domain/advert/advert.ts";
import { countsInWords, readingInWords } from "./advert.words.ts";
import { advertSummary } from "./advert-summary.ts";

test.each<[AdvertSeverity[], string]>([
  [[], ""],
  [["warn"], "1 that shuts people out"],
  [
    ["tip", "stop", "warn", "tip", "warn"],
    "1 to change before it goes out, 2 that shut people out, 2 tips",
  ],
])("%j is counted as “%s”", (list, said) => {
  expect(countsInWords(list.map((severity) => ({ severity })))).toBe(said);
});

test.each([
  [null, /too short to say/],
  [9.4, /from about the age of 9 or younger\. That is plain/],
  [13, /from about the age of 13\. Most adults read such a text with ease, but not all/],
  [16.6, /from about the age of 17\. Many adults find such a text hard/],
  [31, /for readers older than 18/],
])("a reading age of %s is said in words", (age, said) => {
  expect(readingInWords(age).join(" ")).toMatch(said);
});

test("what is taken away says each finding on its own lines, and ends with the advert", () => {
  const report: AdvertReport = {
    findings: [
      {
        rule: "driving",
        severity: "warn",
        text: "own\ncar",
        start: 0,
        end: 7,
        why: "Many people cannot drive.",
        instead: "Say where to be and when",
      },
    ],
    missing: ["pay"],
    readingAge: 13,
    hardest: [{ text: "Bring your own\ncar.", start: 0, end: 19, words: 4 }],
  };
  const text = advertSummary("Bring your own\ncar.\n", report, "Wednesday 25 February 2026");
  expect(text).toContain(
    "1 that shuts people out\n-----------------------\n1. “own car”: Shuts people out\n",
  );
  expect(text).toContain("   Instead: Say where to be and when\n");
  expect(text).toContain("The pay. Without it");
  expect(text).toContain("- “Bring your own car.” (4 words)");
  expect(text.endsWith("-\nBring your own\ncar.\n")).toBe(true);
});
