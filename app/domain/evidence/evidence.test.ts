import { expect, test } from "vitest";
import {
  addMonths,
  countTable,
  evidenceAsCsv,
  figureInWords,
  type Measured,
  monthsToChoose,
  periodOf,
  quantile,
  shareRow,
  spreadRows,
} from "./evidence.ts";

const today = "2026-02-25";

test.each([
  [null, null, "2025-03", "2026-02"],
  ["2026-01", "2026-01", "2026-01", "2026-01"],
  ["2026-02", "2025-12", "2025-12", "2026-02"],
  [null, "2025-06", "2024-07", "2025-06"],
  ["2026-13", "soon", "2025-03", "2026-02"],
])("months from %s to %s are read as %s to %s", (from, to, first, last) => {
  expect(periodOf(from, to, today)).toEqual({ from: first, to: last });
});

test("months run on across the year, and the last three years can be chosen", () => {
  expect(addMonths("2025-12", 1)).toBe("2026-01");
  expect(addMonths("2026-01", -1)).toBe("2025-12");
  expect(monthsToChoose(today)).toHaveLength(36);
  expect(monthsToChoose(today)[0]).toBe("2026-02");
});

test.each([
  [[], 0.5, null],
  [[3], 0.5, 3],
  [[3], 0.9, 3],
  [[5, 1, 2, 4], 0.5, 3],
  [[5, 1, 3], 0.5, 3],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.5],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0.9, 10],
])("of %j, %d are at or under %s", (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected);
});

const values = (all: number[], at: Partial<Measured> = {}): Measured[] =>
  all.map((value) => ({ value, isOwn: true, isOpen: true, ...at }));
const elsewhere = { isOwn: false, isOpen: false };

test.each<[string, Measured[], object]>([
  ["nothing is measured yet", [], { own: "none", others: "none", total: "none" }],
  ["few that the reader sees are shown", values([2, 4]), { own: 3, others: "none", total: 3 }],
  [
    "few elsewhere are kept, and the figure over all with them",
    [...values([1, 1, 1, 1, 1]), ...values([9, 9], elsewhere)],
    { own: 1, others: "hidden", total: "hidden" },
  ],
  [
    "five elsewhere are shown",
    [...values([1]), ...values([9, 9, 9, 9, 9], elsewhere)],
    { own: 1, others: 9, total: 9 },
  ],
  [
    "few of one's own area that the reader may not see are kept",
    values([1, 2], { isOpen: false }),
    { own: "hidden", others: "none", total: "hidden" },
  ],
])("%s", (_, all, expected) => {
  expect(spreadRows("days", "To an answer", all)[0]).toMatchObject(expected);
});

test.each<[string, number[], object]>([
  ["all in time", [1, 1, 1, 1, 1], { others: 100 }],
  ["one of six late, who could be named", [1, 1, 1, 1, 1, 0], { others: "hidden" }],
  ["five and five", [1, 1, 1, 1, 1, 0, 0, 0, 0, 0], { others: 50 }],
])("a share elsewhere is shown when it names nobody: %s", (_, all, expected) => {
  expect(shareRow("inTime", "In time", values(all, elsewhere))).toMatchObject(expected);
});

const table = countTable(
  { id: "t", caption: "Requests, by kind", total: "All" },
  [
    { id: "a", label: "Jobs" },
    { id: "b", label: "=Other" },
  ],
  [
    ...Array.from({ length: 7 }, () => ({ row: "a", isOwn: true, isOpen: true })),
    ...Array.from({ length: 6 }, () => ({ row: "a", isOwn: false, isOpen: false })),
    ...Array.from({ length: 2 }, () => ({ row: "b", isOwn: false, isOpen: false })),
  ],
);

test("a small count elsewhere takes with it what would give it away, the total where the rest is known", () => {
  const [jobs, other] = table.rows;
  expect(other).toMatchObject({ own: 0, others: "hidden", total: "hidden" });
  expect(jobs).toMatchObject({ own: 7, others: "hidden" });
  expect(table.total).toMatchObject({ own: 7 });
});

test("the spreadsheet has a line for each figure, says what is kept, and holds no formula", () => {
  expect(evidenceAsCsv([table], ["Your area", "Other areas", "All areas"]).split("\r\n")).toEqual([
    "Table,Figure,Unit,Your area,Other areas,All areas",
    '"Requests, by kind",Jobs,count,7,not shown,not shown',
    `"Requests, by kind",'=Other,count,0,not shown,not shown`,
    '"Requests, by kind",All,count,7,8,15',
    "",
  ]);
});

test.each([
  ["hidden", "count", "Not shown"],
  ["none", "days", "None yet"],
  [1, "workingDays", "1 working day"],
  [2.5, "days", "2.5 days"],
  [80, "percent", "80%"],
] as const)("%s in %s reads %s", (figure, unit, words) => {
  expect(figureInWords(figure, unit)).toBe(words);
});
