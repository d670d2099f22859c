import { expect, test } from "vitest";
import { type PathwayLength, pathwayLengths } from "#db/reference/pathways.ts";
import { isDate } from "../calendar/calendar.ts";
import { pathwayEndsOn, pathwayLengthOn, pathways, pathwayWords } from "./pathway.ts";

test.each([
  ["outOfWork", "2026-11-23", "2027-11-23"],
  ["retention", "2026-11-23", "2027-03-23"],
  ["retention", "2026-10-31", "2027-02-28"],
] as const)("%s from %s ends on %s", (pathway, from, ends) => {
  expect(pathwayEndsOn(pathway, from)).toBe(ends);
});

test("a changed length holds from its day, and leaves those who began before it", () => {
  const [old] = pathwayLengths.filter(({ pathway }) => pathway === "retention");
  const lengths: PathwayLength[] = [
    { ...(old as PathwayLength), months: 6, from: "2027-04-01", to: null },
    { ...(old as PathwayLength), to: "2027-03-31" },
  ];
  expect(pathwayEndsOn("retention", "2027-03-31", lengths)).toBe("2027-07-31");
  expect(pathwayEndsOn("retention", "2027-04-01", lengths)).toBe("2027-10-01");
});

test.each(pathways)(
  "the lengths of %s follow one another without a gap, each with a source",
  (pathway) => {
    const rows = pathwayLengths.filter((row) => row.pathway === pathway);
    expect(rows.length).toBeGreaterThan(0);
    expect(pathwayWords[pathway]).not.toBe("");
    expect(pathwayLengthOn(pathway, "2000-01-01")).toBe(rows[0]);
    rows.forEach((row, at) => {
      expect(isDate(row.from)).toBe(true);
      expect(row.to).toBe(rows[at + 1] ? row.to : null);
      expect(row.source).not.toBe("");
    });
  },
);
