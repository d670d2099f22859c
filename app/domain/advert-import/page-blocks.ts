import { Parser } from "htmlparser2";
import { withoutBullet } from "./bullets.ts";
import { mendWords, oneLine } from "./clean-words.ts";
import { factName } from "./fact-names.ts";
import { type Line, pieces } from "./line.ts";
import { unfolded } from "./long-lines.ts";
import { headsOtherJobs, isUnseen, region, regionOf } from "./page-regions.ts";
import { type Cell, labelCells } from "./page-table.ts";

/** A line of a page, with the regions of the page that it stands in. */
export type PageLine = { -readonly [Key in keyof Line]: Line[Key] } & { region: number };

export interface PageBlocks {
  readonly lines: readonly PageLine[];
  /** By lower-case name: of `meta` elements the property or name, and `title`. */
  readonly named: ReadonlyMap<string, string>;
  /** What scripts of type application/ld+json say. */
  readonly linkedData: readonly string[];
}

interface Open {
  readonly name: string;
  readonly region: number;
  readonly isUnseen: boolean;
  readonly isBold: boolean;
  /** The heading of other jobs that stands in this element: what follows in it belongs to those. */
  otherJobsLevel: number;
  label?: string | undefined;
}
interface Table {
  readonly rows: Cell[][];
  cell: Cell | null;
}

const blocks = new Set(
  "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const boldElements = new Set(["b", "strong", "u"]);
const boldStyle = /font-weight\s*:\s*(?:bold|[6-9]00)/i;

/** Deeper than any page that people make; the parser grows slow on what is made to be deep. */
const deepest = 1_000;
const chunk = 32_768;
const mostPageLines = 20_000;

/** Reads HTML once, from its beginning to its end, into lines of text. Nothing of the markup is kept. */
export function pageBlocks(html: string): PageBlocks {
  const page = new PageReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      ontext: (text) => page.text(text),
      onclosetag: (name) => page.close(name),
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < html.length && page.depth < deepest; at += chunk)
    parser.write(html.slice(at, at + chunk));
  parser.end();
  page.flush();
  return page;
}

class PageReader implements PageBlocks {
  readonly lines: PageLine[] = [];
  readonly named = new Map<string, string>();
  readonly linkedData: string[] = [];
  private readonly opened: Open[] = [];
  private readonly tables: Table[] = [];
  private words = "";
  private bold = "";
  /** What an element tells of another in the same line: "<span>Weekly hours</span><span>37</span>". */
  private name = "";
  private hasPlain = false;
  private script: string | null = null;
  private title: string | null = null;

  get depth(): number {
    return this.opened.length;
  }

  private get top(): Open | undefined {
    return this.opened.at(-1);
  }

  open(name: string, attributes: Record<string, string>): void {
    const { top } = this;
    if (name === "meta") this.keepMeta(attributes);
    if (name === "script" && /ld\+json/i.test(attributes.type ?? "")) this.script = "";
    if (name === "title" && this.opened.every((one) => one.name !== "svg")) this.title = "";
    if (blocks.has(name)) this.flush();
    else this.partInline();
    if (name === "table") this.tables.push({ rows: [], cell: null });
    const table = this.tables.at(-1);
    if (table && name === "tr") table.rows.push([]);
    if (table && (name === "td" || name === "th")) {
      if (table.rows.length === 0) table.rows.push([]);
      table.cell = { isHead: name === "th", lines: [] };
      table.rows.at(-1)?.push(table.cell);
    }
    const unseen = (top?.isUnseen ?? false) || isUnseen(name, attributes);
    this.opened.push({
      name,
      region: (top?.region ?? 0) | regionOf(name, attributes) | this.otherJobs(top),
      isUnseen: unseen,
      isBold:
        (top?.isBold ?? false) || boldElements.has(name) || boldStyle.test(attributes.style ?? ""),
      otherJobsLevel: 0,
    });
  }

  text(text: string): void {
    if (this.script !== null) this.script += text;
    else if (this.title !== null) this.title += text;
    else if (!this.top?.isUnseen) this.add(text);
  }

  private add(text: string): void {
    const isBold = this.top?.isBold ?? false;
    if (text.trim() !== "") {
      if (!isBold) this.hasPlain = true;
      // Two elements in one line, as a label and its value are often written, with nothing between.
      if (this.parted && /[\p{Ll}\d:)]$/u.test(this.words) && /^[\p{Lu}£\d]/u.test(text))
        this.words += " ";
      if (this.parted && this.words.length < 80 && /^\s*[\p{Lu}£\d]/u.test(text))
        this.name ||= factName(this.words) === null ? "" : oneLine(this.words);
    }
    this.parted = false;
    this.words += text;
    if (isBold && !this.hasPlain) this.bold += text;
  }
  private parted = false;

  private partInline(): void {
    this.parted = true;
  }

  close(name: string): void {
    if (name === "script" && this.script !== null) {
      this.linkedData.push(this.script);
      this.script = null;
    }
    if (name === "title" && this.title !== null) {
      const title = oneLine(mendWords(this.title));
      if (title !== "" && !this.named.has("title")) this.named.set("title", title);
      this.title = null;
    }
    if (blocks.has(name)) this.flush();
    else this.partInline();
    if (name === "td" || name === "th") {
      const table = this.tables.at(-1);
      if (table) table.cell = null;
    }
    if (name === "table") {
      const table = this.tables.pop();
      if (table) labelCells(table.rows);
      // A table within a table fills the outer one's cell.
      const outer = this.tables.at(-1)?.cell;
      if (table && outer) outer.lines.push(...table.rows.flatMap((row) => row.flatMap(cellLines)));
    }
    this.opened.pop();
  }

  /** The line that the words so far make. */
  flush(): void {
    const text = oneLine(mendWords(this.words));
    const bold = oneLine(mendWords(this.bold)) || mendWords(this.name);
    const { hasPlain } = this;
    this.words = "";
    this.bold = "";
    this.name = "";
    this.hasPlain = false;
    this.parted = false;
    if (text === "" || this.lines.length > mostPageLines) return;
    for (const { text: part, isItem } of unfolded(text))
      for (const piece of pieces(part)) this.keep(this.lineOf(piece, bold, hasPlain), isItem);
  }

  private keep(line: PageLine | null, isItem: boolean): void {
    if (!line) return;
    const kept = isItem && line.kind === "text" ? { ...line, kind: "item" as const } : line;
    this.lines.push(kept);
    this.tables.at(-1)?.cell?.lines.push(kept);
  }

  private lineOf(text: string, bold: string, hasPlain: boolean): PageLine | null {
    let region = this.top?.region ?? 0;
    let heading = 0;
    let isItem = false;
    let inTerm = false;
    for (let at = this.opened.length - 1; at >= 0 && at > this.opened.length - 12; at -= 1) {
      const { name } = this.opened[at] as Open;
      if (/^h[1-6]$/.test(name)) heading ||= Number(name[1]);
      if (name === "dt") inTerm = true;
      if (name === "li") isItem = true;
      if (/^(?:dd|dt|li|td|th|ul|ol|dl|table|section|article|main)$/.test(name)) break;
    }
    region |= this.otherJobs(this.top);
    if (inTerm) {
      const list = this.opened.findLast(({ name }) => name === "dl");
      if (list) list.label = text;
      return null;
    }
    const isBold = !hasPlain && !isItem && this.tables.length === 0 && text.length <= 90;
    if (heading === 0 && isBold && !/[.!,;]$/.test(text)) heading = 7;
    if (heading > 0 && headsOtherJobs.test(text)) region |= this.startOtherJobs(heading);
    else if (heading > 0) this.endOtherJobs(heading);
    const term = this.opened.findLast(
      ({ name }) => name === "dl" || name === "ul" || name === "ol",
    );
    const list = this.opened.findLast(({ name }) => name === "dl");
    const label = list && (term === list || isItem) ? list.label : undefined;
    const point = heading > 0 ? null : withoutBullet(text);
    return {
      text: point ?? text,
      region,
      kind: heading > 0 ? "heading" : isItem || point !== null ? "item" : "text",
      ...(heading > 0 && { level: heading }),
      ...(label !== undefined && { label }),
      ...(bold !== "" && bold !== text && bold.length <= 60 && { lead: bold }),
    };
  }

  private otherJobs(open: Open | undefined): number {
    return open && open.otherJobsLevel > 0 ? region.related : 0;
  }

  /** From here to the end of the element around the heading, or to a heading of its own rank, other jobs are told. */
  private startOtherJobs(level: number): number {
    const around = this.opened.findLast(({ name }) => !/^(?:h[1-6]|a|span|b|strong)$/.test(name));
    if (around) around.otherJobsLevel = level;
    return region.related;
  }

  private endOtherJobs(level: number): void {
    for (const open of this.opened) if (open.otherJobsLevel > level) open.otherJobsLevel = 0;
  }

  private keepMeta(attributes: Record<string, string>): void {
    const name = (
      attributes.property ??
      attributes.name ??
      attributes.itemprop ??
      ""
    ).toLowerCase();
    const content = oneLine(mendWords(attributes.content ?? ""));
    if (name !== "" && content !== "" && !this.named.has(name)) this.named.set(name, content);
  }
}

const cellLines = (cell: Cell) => cell.lines;
