/**
 * The letter an employer reads. Its text is made from what the participant chose and from nothing else, always in the
 * same way, so that the same choices give the same bytes and the same seal. Pure.
 */
import type { ItemPart, Naming } from "#db/tables.ts";
import { itemParts } from "./introduction.ts";

/** The name of the programme, which reaches an employer only if the participant chose to say it. */
export const programmeName = "Connect to Work";

export interface LetterChoices {
  nameUsed: string;
  naming: Naming;
  team: string;
  jobTitle: string;
  employer: string;
  specialist: string;
  items: readonly { part: ItemPart; words: string }[];
}
export interface Letter {
  title: string;
  opening: string;
  sections: readonly { part: ItemPart; heading: string; items: readonly string[] }[];
  introducedBy: string;
}

/** Words on one line: the letter's lines carry its structure. */
export const onOneLine = (words: string) => words.replace(/[\s\p{Cc}]+/gu, " ").trim();

const headings: Record<ItemPart, (name: string, specialist: string) => string> = {
  inTheirWords: (name) => `In ${name}’s words`,
  whatHelps: (name) => `What helps ${name} do their best`,
  specialistSays: (_name, specialist) => `From ${specialist}`,
};
const partOfHeading = (heading: string): ItemPart =>
  heading.startsWith("In ")
    ? "inTheirWords"
    : heading.startsWith("What helps ")
      ? "whatHelps"
      : "specialistSays";

export function composeLetter(choices: LetterChoices): Letter {
  const name = onOneLine(choices.nameUsed);
  const specialist = onOneLine(choices.specialist);
  const team = onOneLine(choices.team);
  return {
    title: `Meet ${name}`,
    opening: `${name} would like to meet you at ${onOneLine(choices.employer)} about this job: ${onOneLine(choices.jobTitle)}. You can reach ${name} through ${specialist}.`,
    sections: itemParts
      .map((part) => ({
        part,
        heading: headings[part](name, specialist),
        items: choices.items
          .filter((item) => item.part === part)
          .map((item) => onOneLine(item.words))
          .filter((words) => words !== ""),
      }))
      .filter((section) => section.items.length > 0),
    introducedBy:
      choices.naming === "programme"
        ? `Introduced by ${team}, part of ${programmeName}.`
        : `Introduced by ${team}.`,
  };
}

const bullet = "• ";

/** The text that is stored, sealed and read. */
export function letterText(letter: Letter): string {
  return [
    letter.title,
    letter.opening,
    ...letter.sections.map((section) =>
      [section.heading, ...section.items.map((words) => `${bullet}${words}`)].join("\n"),
    ),
    letter.introducedBy,
  ].join("\n\n");
}

/** The approved text, deterministic from the choices. */
export const approvedText = (choices: LetterChoices): string => letterText(composeLetter(choices));

/** Reads a stored text back into its parts; `letterText` gives the same bytes again. */
export function readLetter(words: string): Letter {
  const blocks = words.split("\n\n");
  const [title = "", opening = ""] = blocks;
  return {
    title,
    opening,
    sections: blocks.slice(2, -1).map((block) => {
      const [heading = "", ...lines] = block.split("\n");
      return {
        part: partOfHeading(heading),
        heading,
        items: lines.map((line) => line.slice(bullet.length)),
      };
    }),
    introducedBy: blocks.at(-1) ?? "",
  };
}
