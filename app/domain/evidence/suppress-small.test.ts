import fc from "fast-check";
import { expect, test } from "vitest";
import { type Counted, type Shown, suppressSmall } from "./suppress-small.ts";

const kept = (count: number): Counted => ({ count, open: false });
const open = (count: number): Counted => ({ count, open: true });
const none = null;

test.each<[string, Counted[][], Partial<Shown>]>([
  ["five and more are shown", [[kept(5), kept(6)]], { cells: [[5, 6]], total: 11 }],
  ["nobody is shown as nought", [[kept(0), kept(6)]], { cells: [[0, 6]], total: 6 }],
  [
    "what the reader sees for themselves is shown",
    [[open(2), kept(7)]],
    { cells: [[2, 7]], total: 9 },
  ],
  [
    "one small count takes a second with it, the smallest in its row and column",
    [
      [kept(4), kept(9), kept(30)],
      [kept(20), kept(7), kept(8)],
      [kept(50), kept(60), kept(70)],
    ],
    {
      cells: [
        [none, none, 30],
        [none, none, 8],
        [50, 60, 70],
      ],
      rowTotals: [43, 35, 180],
      total: 258,
    },
  ],
  [
    "a small count beside one the reader knows takes the totals with it",
    [[open(8), kept(3)]],
    { cells: [[8, none]], rowTotals: [none], columnTotals: [8, none], total: none },
  ],
  [
    "what hides nothing is shown after all",
    [
      [open(1), kept(0)],
      [open(0), kept(0)],
      [open(2), kept(1)],
      [open(3), kept(0)],
    ],
    {
      cells: [
        [1, 0],
        [0, 0],
        [2, none],
        [3, 0],
      ],
      rowTotals: [1, 0, none, 3],
      total: none,
    },
  ],
  ["a small total is hidden too", [[kept(1)], [kept(2)]], { cells: [[none], [none]], total: none }],
])("%s", (_, table, shown) => {
  expect(suppressSmall(table)).toMatchObject(shown);
});

/** Every table of the same shape that agrees with all that is shown, nought to `most` where it is hidden. */
function agreeing(table: Counted[][], shown: Shown, most: number): number[][][] {
  const columns = table[0]?.length ?? 0;
  const flat = table.flat();
  let found: number[][] = [[]];
  for (const [at, cell] of flat.entries()) {
    const said = shown.cells[Math.floor(at / columns)]?.[at % columns];
    const known = said ?? (cell.open ? cell.count : null);
    const might = known === null ? Array.from({ length: most + 1 }, (_, n) => n) : [known];
    found = found.flatMap((start) => might.map((n) => [...start, n]));
  }
  const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);
  const fits = (said: number | null | undefined, all: number[]) =>
    said === null || said === undefined || said === sum(all);
  return found
    .map((all) => table.map((_, r) => all.slice(r * columns, (r + 1) * columns)))
    .filter(
      (rows) =>
        fits(shown.total, rows.flat()) &&
        rows.every((row, r) => fits(shown.rowTotals[r], row)) &&
        Array.from({ length: columns }, (_, c) => c).every((c) =>
          fits(
            shown.columnTotals[c],
            rows.map((row) => row[c] ?? 0),
          ),
        ),
    );
}

test("no table of any counts lets a small one be worked out from what is shown", () => {
  const cell = fc.record({ count: fc.nat({ max: 6 }), open: fc.boolean() });
  const tables = fc.constantFrom([1, 2], [2, 1], [2, 2], [3, 2]).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(tables, (table) => {
      const shown = suppressSmall(table);
      const might = agreeing(table, shown, 7);
      table.forEach((row, r) => {
        row.forEach(({ count, open }, c) => {
          if (open || count === 0 || count >= 5) return;
          expect(shown.cells[r]?.[c]).toBeNull();
          expect(new Set(might.map((rows) => rows[r]?.[c])).size).toBeGreaterThan(1);
        });
      });
    }),
    { numRuns: 60 },
  );
}, 60_000);
