/** Reads the labelled adverts of `examples/`. For the tests. */
import { readdirSync, readFileSync } from "node:fs";
import type { AdvertFinding, AdvertPart } from "./advert.ts";

interface Label {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

export interface AdvertExample {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
  /** null: a passage, which is not asked for what it does not say. */
  readonly missing: readonly AdvertPart[] | null;
}

/** Adverts that were written together, and how the rules did when they met them first. */
export interface AdvertSet {
  readonly name: string;
  /** "precision 92.4%, recall 89.3%"; null for the first, which the rules were written with. */
  readonly atFirstSight: string | null;
  readonly examples: readonly AdvertExample[];
}

const folder = new URL("examples/", import.meta.url);

export function advertSets(): AdvertSet[] {
  const sets = new Map<string, AdvertSet>();
  for (const file of readdirSync(folder).sort()) {
    const text = readFileSync(new URL(file, folder), "utf8");
    const [name = file] = file.split("-");
    const [head = "", ...blocks] = text.split(/^== /m);
    const [, atFirstSight = null] = /At first sight: (.+?%.+?%)/.exec(head) ?? [];
    const before = sets.get(name)?.examples ?? [];
    sets.set(name, { name, atFirstSight, examples: [...before, ...blocks.map(readExample)] });
  }
  return [...sets.values()];
}

function readExample(block: string): AdvertExample {
  const [name = "", ...lines] = block.trimEnd().split("\n");
  const noted = (word: string) =>
    lines
      .find((line) => line.startsWith(`${word}: `))
      ?.slice(word.length + 2)
      .split(", ") ?? null;
  const marked = lines
    .filter((line) => !/^(?:absent|missing): /.test(line))
    .join("\n")
    .trim();
  const { text, labels } = unmarked(marked);
  const end = text.length;
  const absent = (noted("absent") ?? []).map((rule) => ({ rule, start: end, end }));
  const missing = noted("missing") as AdvertPart[] | null;
  return { name, text, labels: [...labels, ...absent], missing };
}

/** "{rule: words}" marks words; one mark may hold another. */
function unmarked(marked: string): { text: string; labels: Label[] } {
  let text = "";
  const open: { rule: string; start: number }[] = [];
  const labels: Label[] = [];
  for (const [piece, rule] of marked.matchAll(/\{([\w-]+): |[^{}]+|[{}]/g)) {
    if (rule) open.push({ rule, start: text.length });
    else if (piece === "}") {
      const last = open.pop();
      if (last) labels.push({ ...last, end: text.length });
    } else text += piece;
  }
  return { text, labels };
}

/** The same rule on the same words: some of them are enough, for two readers seldom mark the same letters. */
export function agrees(label: Label, { rule, start, end }: AdvertFinding): boolean {
  if (rule !== label.rule) return false;
  if (label.start === label.end || start === end) return label.start === label.end && start === end;
  return start < label.end && label.start < end;
}
