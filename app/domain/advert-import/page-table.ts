import type { PageLine } from "./page-blocks.ts";

export interface Cell {
  readonly isHead: boolean;
  readonly lines: PageLine[];
}

const wordsOf = (cell: Cell | undefined): string =>
  (cell?.lines ?? []).map(({ text }) => text).join(" ");
const tick = /^(?:✓|✔|☑|√|x|×|yes|y|\*|•|●|ü|e|d|essential|desirable)$/i;
const weightHead = /\b(?:essential|desirable)\b/i;

/** Names the cells of a table by the heads of its rows or columns, as somebody reads it who sees it. */
export function labelCells(rows: readonly Cell[][]): void {
  const filled = rows.filter((row) => row.some((cell) => cell.lines.length > 0));
  const [head, ...rest] = filled;
  if (!head) return;
  const isHeadRow = head.length > 1 && rest.length > 0 && head.every((cell) => cell.isHead);
  if (isPersonSpecification(head) && rest.length > 0) labelSpecification(head, rest);
  else if (isHeadRow && (rest.length === 1 || head.length > 2)) labelColumns(head, rest);
  else for (const row of filled) labelPairs(row);
}

function isPersonSpecification(head: readonly Cell[]): boolean {
  return (
    head.filter((cell) => wordsOf(cell).length <= 60 && weightHead.test(wordsOf(cell))).length >
      0 && head.length > 1
  );
}

function labelColumns(head: readonly Cell[], rows: readonly Cell[][]): void {
  for (const row of rows)
    row.forEach((cell, at) => {
      const label = wordsOf(head[at]);
      if (label !== "" && label.length <= 60) for (const line of cell.lines) line.label ??= label;
    });
  for (const cell of head) takeOut(cell);
}

/** A table of what is asked for: the words stand under "Essential" or "Desirable", or a tick does. */
function labelSpecification(head: readonly Cell[], rows: readonly Cell[][]): void {
  for (const row of rows) {
    const ticked = row.findIndex(
      (cell, at) => at > 0 && weightHead.test(wordsOf(head[at])) && tick.test(wordsOf(cell)),
    );
    if (ticked > 0) {
      const said = wordsOf(row[ticked]);
      const label = /^(?:e|essential)$/i.test(said)
        ? "Essential"
        : /^(?:d|desirable)$/i.test(said)
          ? "Desirable"
          : wordsOf(head[ticked]);
      const criterion = row.slice(0, ticked).findLast((cell) => wordsOf(cell) !== "");
      for (const line of criterion?.lines ?? []) Object.assign(line, { label, kind: "item" });
      for (const cell of row.slice(1)) if (tick.test(wordsOf(cell))) takeOut(cell);
      continue;
    }
    row.forEach((cell, at) => {
      const label = wordsOf(head[at]);
      for (const line of cell.lines)
        if (weightHead.test(label)) Object.assign(line, { label, kind: "item" });
    });
  }
  for (const cell of head) takeOut(cell);
}

function labelPairs(row: readonly Cell[]): void {
  const cells = row.filter((cell) => cell.lines.length > 0);
  if (cells.length < 2 || cells.length % 2 === 1) return;
  for (let at = 0; at < cells.length; at += 2) {
    const [name, value] = [cells[at] as Cell, cells[at + 1] as Cell];
    const isName = name.lines.length === 1 && wordsOf(name).length <= 60;
    if (!isName || (cells.length > 2 && !name.isHead && !wordsOf(name).endsWith(":"))) return;
    for (const line of value.lines) line.label ??= wordsOf(name);
    takeOut(name);
  }
}

/** A head has said what it says by naming others. */
function takeOut(cell: Cell): void {
  for (const line of cell.lines) line.text = "";
  cell.lines.length = 0;
}
