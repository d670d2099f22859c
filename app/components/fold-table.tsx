import type { ReactNode } from "react";
import { Glyph } from "./glyph.tsx";

export interface Column {
  key: string;
  label: string;
  numeric?: boolean;
  /** Makes the heading a link: where it leads, and how this column is sorted now. */
  sort?: { to: string; now: "ascending" | "descending" | "none" };
}
export interface Row {
  id: string;
  /** One cell for each column; the first is the row's heading. */
  cells: Record<string, ReactNode>;
}

const arrow = { ascending: "up", descending: "down", none: "sort" } as const;

/**
 * A table that folds into labelled records on a phone. Folding takes the table meaning away in some screen readers,
 * so the roles are said again.
 */
export function FoldTable({
  caption,
  captionStyle = "as-h2",
  columns,
  rows,
  total,
}: {
  caption: string;
  /** "hidden" when a heading above already says it. */
  captionStyle?: "as-h2" | "plain" | "hidden";
  columns: Column[];
  rows: Row[];
  total?: Row;
}) {
  const look = { "as-h2": "as-h2", plain: undefined, hidden: "sr" }[captionStyle];
  const line = (row: Row) => (
    <tr key={row.id} role="row">
      {columns.map((column, place) =>
        place === 0 ? (
          <th key={column.key} scope="row" role="rowheader">
            {row.cells[column.key]}
          </th>
        ) : (
          <td
            key={column.key}
            role="cell"
            data-label={column.label}
            className={column.numeric ? "num" : undefined}
          >
            {row.cells[column.key]}
          </td>
        ),
      )}
    </tr>
  );
  return (
    <table className="fold" role="table">
      <caption className={look}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              role="columnheader"
              className={column.numeric ? "num" : undefined}
              aria-sort={column.sort?.now}
            >
              {column.sort ? (
                <a href={column.sort.to}>
                  {column.label} <Glyph name={arrow[column.sort.now]} />
                </a>
              ) : (
                column.label
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{rows.map(line)}</tbody>
      {total && <tfoot role="rowgroup">{line(total)}</tfoot>}
    </table>
  );
}
