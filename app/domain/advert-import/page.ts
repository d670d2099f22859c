import { bounded, type Line } from "./line.ts";
import { type PageBlocks, type PageLine, pageBlocks } from "./page-blocks.ts";
import { region } from "./page-regions.ts";

export interface Page {
  /** The job itself, as far as the page tells it from what stands around it. */
  readonly lines: readonly Line[];
  /** What stands beside the job: read for facts with a label alone. */
  readonly beside: readonly Line[];
  readonly named: PageBlocks["named"];
  readonly linkedData: PageBlocks["linkedData"];
}

const around = region.navigation | region.footer | region.related;
const lengthOf = (lines: readonly PageLine[]) =>
  lines.reduce((sum, { text }) => sum + text.length, 0);

/** The narrower first. The first that holds a good part of what can be read is the job. */
const choices: readonly ((line: PageLine) => boolean)[] = [
  ({ region: where }) =>
    (where & region.main) > 0 && (where & (around | region.form | region.aside)) === 0,
  ({ region: where }) => (where & (around | region.form | region.aside | region.header)) === 0,
  ({ region: where }) => (where & (around | region.form | region.aside)) === 0,
  ({ region: where }) => (where & (around | region.aside)) === 0,
  ({ region: where }) => (where & around) === 0,
  () => true,
];

export function readPage(html: string): Page {
  const { lines, named, linkedData } = pageBlocks(html);
  const said = lines.filter(({ text }) => text !== "");
  const readable = lengthOf(said.filter(({ region: where }) => (where & around) === 0));
  const isChosen =
    choices.find((choice) => {
      const length = lengthOf(said.filter(choice));
      return length > 0 && length * 3 >= readable;
    }) ?? (() => true);
  return {
    lines: bounded(said.filter(isChosen)),
    beside: bounded(
      said.filter((line) => !isChosen(line) && (line.region & (around | region.form)) === 0),
    ),
    named,
    linkedData,
  };
}
