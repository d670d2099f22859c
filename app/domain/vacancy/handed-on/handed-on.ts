/**
 * A vacancy as it leaves the portal: for job search engines, feeds, files and other people's programs. Pure.
 * What its page says to anybody and no more. Who to talk to is not among it: what was copied elsewhere cannot be taken
 * back, so names and numbers stand on the page alone, and everything handed on leads there.
 */
import type { CanChange, CriterionWeight, TaskWeight } from "#db/tables.ts";
import { addDays, dateOf } from "../../calendar/calendar.ts";
import { type DemandWeight, skillInWords } from "../../skill/skill.ts";
import {
  findScale,
  isEnvironmentDimension,
  type Level,
  whatPeopleRead,
} from "../../work-environment/work-environment.ts";
import { readWays, wayLabels } from "../vacancy.ts";
import { type Fact, type ShownVacancy, vacancyFacts } from "../vacancy-facts.ts";

export interface HandedOn extends ShownVacancy {
  id: string;
  title: string;
  kindOfWork: string | null;
  placesFilled: number;
  /** Ahead of today, else null. */
  availableFrom: string | null;
  summary: string;
  gettingThere: string;
  access: string;
  /** Comma-separated, as stored. */
  waysToApply: string;
  howToApply: string;
  processAdjustments: string;
  publishedAt: string | null;
  specialistsFirstUntil: string | null;
  createdAt: string;
  updatedAt: string;
  employerName: string;
  employerAbout: string;
  localAuthorityId: string | null;
  authorityName: string | null;
  tasks: readonly { words: string; weight: TaskWeight }[];
  criteria: readonly { words: string; weight: CriterionWeight }[];
  demands: readonly { skill: string; weight: DemandWeight }[];
  environment: readonly {
    dimension: string;
    level: number;
    canChange: CanChange | null;
    note: string;
  }[];
}

/** The first day on which anybody could read it. */
export function publicSince(
  vacancy: Pick<HandedOn, "publishedAt" | "createdAt" | "specialistsFirstUntil">,
): string {
  const live = dateOf(vacancy.publishedAt ?? vacancy.createdAt);
  const { specialistsFirstUntil: until } = vacancy;
  return until !== null && until >= live ? addDays(until, 1) : live;
}

/** The instant from which on it reads as it does: it may have opened to all later than it was last written. */
export function changedAt(
  vacancy: Pick<HandedOn, "publishedAt" | "createdAt" | "specialistsFirstUntil" | "updatedAt">,
): string {
  const { specialistsFirstUntil: until, updatedAt } = vacancy;
  return until === null ? updatedAt : latest(updatedAt, `${publicSince(vacancy)}T00:00:00.000Z`);
}

/** Of instants as they are stored, which sort as they follow. */
export const latest = (first: string, ...more: string[]): string =>
  [first, ...more].sort().at(-1) ?? first;

export const placesLeft = ({ places, placesFilled }: Pick<HandedOn, "places" | "placesFilled">) =>
  Math.max(1, places - placesFilled);

export const addressOf = (origin: string, id: string) => `${origin}/vacancies/${id}`;

const asked: Readonly<Record<DemandWeight, string>> = {
  byLaw: ", which the law asks for before you start",
  essential: "",
  learnable: ": you are taught this",
  desirable: "",
};

/** What one needs to have or know, skills first. What is taught counts as needed. */
export function needs({ demands, criteria }: Pick<HandedOn, "demands" | "criteria">) {
  const said = [
    ...demands.map(({ skill, weight }) => ({
      words: `${skillInWords(skill)}${asked[weight]}`,
      isDesirable: weight === "desirable",
    })),
    ...criteria.map(({ words, weight }) => ({ words, isDesirable: weight === "desirable" })),
  ];
  const of = (isDesirable: boolean) =>
    said.filter((each) => each.isDesirable === isDesirable).map(({ words }) => words);
  return { essential: of(false), desirable: of(true) };
}

/** "Noise: Quiet. This can change." scale by scale. */
export const environmentFacts = ({ environment }: Pick<HandedOn, "environment">): Fact[] =>
  environment.flatMap(({ dimension, level, canChange, note }) =>
    isEnvironmentDimension(dimension)
      ? [
          {
            term: findScale(dimension).name,
            detail: whatPeopleRead(dimension, level as Level, canChange, note),
          },
        ]
      : [],
  );

export interface Section {
  heading: string;
  paragraphs: string[];
  list: string[];
}

/** The whole job under headings, in the order of its page. A section with nothing to say is left out. */
export function sectionsOf(vacancy: HandedOn): Section[] {
  const { essential, desirable } = needs(vacancy);
  const tasks = (weight: TaskWeight) =>
    vacancy.tasks.filter((task) => task.weight === weight).map(({ words }) => words);
  const fact = ({ term, detail }: Fact) => `${term}${term.endsWith("?") ? "" : ":"} ${detail}`;
  const facts = vacancyFacts({ ...vacancy, places: placesLeft(vacancy), placesFilled: 0 });
  const sections: [string, string[], string[]][] = [
    ["", [vacancy.summary], []],
    ["What you would do", [], tasks("essential")],
    ["Could be done by somebody else", [], tasks("movable")],
    ["Pay, hours and place", [], facts.map(fact)],
    ["What the work is like", [], environmentFacts(vacancy).map(fact)],
    ["What you need", [], essential],
    ["Good to have", [], desirable],
    ["Getting there, and getting in", [vacancy.gettingThere, vacancy.access], []],
    [
      "How to apply",
      [vacancy.howToApply],
      readWays(vacancy.waysToApply).map((way) => wayLabels[way]),
    ],
    ["What can change in how you apply", [vacancy.processAdjustments], []],
    [`About ${vacancy.employerName}`, [vacancy.employerAbout], []],
  ];
  return sections
    .map(([heading, paragraphs, list]) => ({
      heading,
      paragraphs: paragraphs.filter((words) => words.trim() !== ""),
      list,
    }))
    .filter(({ paragraphs, list }) => paragraphs.length + list.length > 0);
}

const inHtml = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The whole job as HTML of the plainest kind. Every word of an employer is text in it, never markup. */
export const descriptionHtml = (vacancy: HandedOn): string =>
  sectionsOf(vacancy)
    .map(({ heading, paragraphs, list }) =>
      [
        heading && `<h3>${inHtml(heading)}</h3>`,
        ...paragraphs.map((words) => `<p>${inHtml(words).replaceAll(/\r?\n/g, "<br>")}</p>`),
        list.length > 0 && `<ul>${list.map((words) => `<li>${inHtml(words)}</li>`).join("")}</ul>`,
      ]
        .filter(Boolean)
        .join(""),
    )
    .join("");

/** "£12.85 an hour, 16 hours a week, Southwark": one line under a title. */
export function inOneLine(vacancy: HandedOn): string {
  const facts = new Map(vacancyFacts(vacancy).map(({ term, detail }) => [term, detail]));
  return [facts.get("Pay"), facts.get("Hours"), vacancy.authorityName].filter(Boolean).join(", ");
}
