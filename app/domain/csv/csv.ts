/** Lines of cells as a file that spreadsheets open: quoted where needed, CRLF at each end. */
export const asCsv = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("");

/** A text that a spreadsheet would read as a formula is kept a text. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A CSV as a download that no shared computer keeps. */
export const csvHeaders = (fileName: string) => ({
  "Content-Type": "text/csv; charset=utf-8",
  "Content-Disposition": `attachment; filename="${fileName}"`,
  "Cache-Control": "private, no-store",
});
