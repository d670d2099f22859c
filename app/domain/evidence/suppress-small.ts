/**
 * Keeps small counts from readers who may not see each of those counted, in a table with totals. Pure.
 * A table with its totals is a flow from the grand total through the rows and the columns and back: a hidden number can be
 * worked out from the shown ones exactly when no loop of hidden numbers runs through it that could be one more or one less.
 */
export const smallest = 5;

export interface Counted {
  count: number;
  /** The reader may see each of those counted, so there is nothing to keep. */
  open: boolean;
}
/** Null: not shown. */
export interface Shown {
  cells: (number | null)[][];
  rowTotals: (number | null)[];
  columnTotals: (number | null)[];
  total: number | null;
}

interface Arc {
  from: string;
  to: string;
  count: number;
  open: boolean;
  hidden: boolean;
}

const isSmall = ({ count, open }: Counted) => !open && count > 0 && count < smallest;

/** Hides every small count, and as few others as it takes that no shown number gives one of them away. */
export function suppressSmall(table: readonly (readonly Counted[])[]): Shown {
  const arcs = arcsOf(table);
  const kept = arcs.filter(isSmall);
  for (const arc of kept) arc.hidden = true;
  for (let given = kept.find((arc) => isGivenAway(arc, arcs)); given; ) {
    const next = nextToHide(given, arcs);
    if (!next) break;
    next.hidden = true;
    given = kept.find((arc) => isGivenAway(arc, arcs));
  }
  for (const arc of arcs.filter((each) => each.hidden && !isSmall(each))) {
    arc.hidden = false;
    arc.hidden = kept.some((small) => isGivenAway(small, arcs));
  }
  const shown = (from: string, to: string) => {
    const arc = arcs.find((each) => each.from === from && each.to === to);
    return !arc || arc.hidden ? null : arc.count;
  };
  return {
    cells: table.map((row, r) => row.map((_, c) => shown(`row ${r}`, `column ${c}`))),
    rowTotals: table.map((_, r) => shown("start", `row ${r}`)),
    columnTotals: (table[0] ?? []).map((_, c) => shown(`column ${c}`, "end")),
    total: shown("end", "start"),
  };
}

function arcsOf(table: readonly (readonly Counted[])[]): Arc[] {
  const arc = (from: string, to: string, counted: readonly Counted[]): Arc => ({
    from,
    to,
    count: counted.reduce((sum, { count }) => sum + count, 0),
    open: counted.every(({ count, open }) => open || count === 0),
    hidden: false,
  });
  const columns = table[0] ?? [];
  return [
    ...table.flatMap((row, r) =>
      row.map((cell, c) => ({ ...arc(`row ${r}`, `column ${c}`, [cell]), open: cell.open })),
    ),
    ...table.map((row, r) => arc("start", `row ${r}`, row)),
    ...columns.map((_, c) =>
      arc(
        `column ${c}`,
        "end",
        table.flatMap((row) => row.slice(c, c + 1)),
      ),
    ),
    arc("end", "start", table.flat()),
  ];
}

function isGivenAway(arc: Arc, arcs: readonly Arc[]): boolean {
  const others = arcs.filter((each) => each !== arc && each.hidden);
  const couldBeMore = leads(arc.to, arc.from, others);
  const couldBeLess = arc.count > 0 && leads(arc.from, arc.to, others);
  return !couldBeMore && !couldBeLess;
}

/** Whether a way leads along hidden numbers: with one it grows by one, against it it shrinks, and none goes below nought. */
function leads(from: string, to: string, hidden: readonly Arc[]): boolean {
  const reached = new Set([from]);
  for (const place of reached) {
    for (const arc of hidden) {
      if (arc.from === place) reached.add(arc.to);
      if (arc.to === place && arc.count > 0) reached.add(arc.from);
    }
  }
  return reached.has(to);
}

const isTotal = ({ from, to }: Arc) => from === "start" || to === "end" || to === "start";

/** What keeps the number at once, or the smallest beside it. A nought hides little, and totals stay as long as can be. */
function nextToHide(given: Arc, arcs: readonly Arc[]): Arc | undefined {
  const isBeside = (arc: Arc) =>
    [arc.from, arc.to].some((end) => end === given.from || end === given.to);
  const isEnough = (arc: Arc) =>
    !isGivenAway(
      given,
      arcs.map((each) => (each === arc ? { ...each, hidden: true } : each)),
    );
  const rank = (arc: Arc) => [
    isTotal(arc) ? 1 : 0,
    isEnough(arc) ? 0 : 1,
    isBeside(arc) ? 0 : 1,
    arc.count === 0 ? 1 : 0,
    arc.count,
  ];
  return arcs
    .filter((arc) => !arc.hidden && !arc.open)
    .sort((a, b) => {
      const [left, right] = [rank(a), rank(b)];
      const place = left.findIndex((each, at) => each !== right[at]);
      return place < 0 ? 0 : (left[place] ?? 0) - (right[place] ?? 0);
    })[0];
}
