import { fromNationalGrid } from "./national-grid.ts";
import { type Position, postcodeKey } from "./place.ts";

export interface PostcodeLine extends Position {
  readonly postcode: string;
  /** Council codes such as E09000028, the smaller area first. */
  readonly codes: readonly string[];
}
/** A line as it was read: a postcode, one we have no use for, or a sentence on what is wrong. */
export type ReadLine = PostcodeLine | "skipped" | { readonly wrong: string };

export type PostcodeFile =
  /** The open postcode directory of the ONS: a header and degrees. */
  | { readonly kind: "directory"; readonly read: (line: string) => ReadLine }
  /** Code-Point Open of Ordnance Survey: no header, metres on the national grid. */
  | { readonly kind: "codePoint"; readonly read: (line: string) => ReadLine }
  /** The names of council codes that come with the directory. */
  | { readonly kind: "names"; readonly read: (line: string) => { code: string; name: string } }
  | { readonly kind: "neither" };

const wholePostcode = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;

/** The cells of a line of CSV; quotes may stand around any of them. */
function cellsOf(line: string): string[] {
  const cells = line.split(",");
  if (!line.includes('"')) return cells;
  const isWhole = (cell: string) => cell[0] !== '"' || (cell.length > 1 && cell.endsWith('"'));
  // Hardly a line has a comma within quotes; looking for them in all took most of the time.
  if (cells.every(isWhole))
    return cells.map((cell) => (cell[0] === '"' ? cell.slice(1, -1) : cell));
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
  );
}

/** What a file is, by its first line. */
export function postcodeFile(firstLine: string): PostcodeFile {
  const cells = cellsOf(firstLine.replace(/^\uFEFF/, "")).map((cell) => cell.trim());
  const header = cells.map((cell) => cell.toLowerCase());
  return directory(header) ?? councilNames(header) ?? codePoint(cells) ?? { kind: "neither" };
}

/** The first of these columns that there is; -1: none. Their names changed from issue to issue. */
const columnOf = (header: readonly string[], ...names: RegExp[]) =>
  names.map((name) => header.findIndex((cell) => name.test(cell))).find((at) => at >= 0) ?? -1;

function directory(header: readonly string[]): PostcodeFile | null {
  const postcode = columnOf(header, /^pcds$/, /^pcd[28]$/, /^pcd7?$/, /^postcode$/);
  const latitude = columnOf(header, /^lat(itude)?$/);
  const longitude = columnOf(header, /^long?(itude)?$/);
  if ([postcode, latitude, longitude].includes(-1)) return null;
  const ended = columnOf(header, /^doterm$/);
  const councils = [
    columnOf(header, /^(os)?laua$/, /^lad(\d\dcd)?$/),
    columnOf(header, /^(os)?cty(\d\dcd)?$/),
  ].filter((at) => at >= 0);
  const needed = Math.max(postcode, latitude, longitude) + 1;
  return {
    kind: "directory",
    read: (line) => {
      const cells = cellsOf(line);
      if (cells.length < needed) return { wrong: `it has ${cells.length} columns` };
      const degrees = [cells[latitude]?.trim() ?? "", cells[longitude]?.trim() ?? ""];
      const key = postcodeKey(cells[postcode] ?? "");
      if (!wholePostcode.test(key)) return notPostcode(cells[postcode]);
      // 99.999999 stands for "no position"; Northern Ireland is outside Great Britain.
      if (cells[ended]?.trim() || degrees.includes("") || degrees[0]?.startsWith("99.99"))
        return "skipped";
      if (key.startsWith("BT")) return "skipped";
      const [lat = Number.NaN, long = Number.NaN] = degrees.map(Number);
      if (!isInBritain(lat, long)) return { wrong: `it has the position ${degrees.join(", ")}` };
      const codes = councils.map((at) => cells[at]?.trim() ?? "");
      return { postcode: key, latitude: lat, longitude: long, codes };
    },
  };
}

const metres = /^\d{1,7}$/;

function codePoint(first: readonly string[]): PostcodeFile | null {
  const [postcode = "", quality = "", eastings = "", northings = ""] = first;
  const fits =
    wholePostcode.test(postcodeKey(postcode)) &&
    [quality, eastings, northings].every((cell) => metres.test(cell));
  if (!fits) return null;
  return {
    kind: "codePoint",
    read: (line) => {
      const cells = cellsOf(line).map((cell) => cell.trim());
      const [name = "", , east = "", north = "", ...codes] = cells;
      const key = postcodeKey(name);
      if (!wholePostcode.test(key)) return notPostcode(name);
      if (!metres.test(east) || !metres.test(north))
        return { wrong: `it has the position ${east}, ${north}` };
      // A postcode that is not placed yet has nought for both.
      if (Number(east) === 0 && Number(north) === 0) return "skipped";
      const { latitude, longitude } = fromNationalGrid(Number(east), Number(north));
      if (!isInBritain(latitude, longitude))
        return { wrong: `it has the position ${east}, ${north}` };
      const [, , , county = "", district = ""] = codes;
      return { postcode: key, latitude, longitude, codes: [district, county] };
    },
  };
}

function councilNames(header: readonly string[]): PostcodeFile | null {
  const code = columnOf(header, /^(lad|cty)\d\dcd$/);
  const name = columnOf(header, /^(lad|cty)\d\dnm$/);
  if (code < 0 || name < 0) return null;
  return {
    kind: "names",
    read: (line) => {
      const cells = cellsOf(line);
      return { code: cells[code]?.trim() ?? "", name: cells[name]?.trim() ?? "" };
    },
  };
}

const notPostcode = (text = "") => ({ wrong: `“${text.trim().slice(0, 20)}” is not a postcode` });

const isInBritain = (latitude: number, longitude: number) =>
  latitude > 49 && latitude < 61.5 && longitude > -9 && longitude < 2.5;
