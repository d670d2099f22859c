/** What may be asked of the API. The board leaves out what makes no sense; a program is told, so that it does not read the wrong list. */
import { weekdays } from "#app/domain/calendar/calendar.ts";
import { Invalid } from "#app/domain/errors.ts";
import { kindsOfWork } from "#app/domain/kind-of-work/kind-of-work.ts";
import {
  type BoardSearch,
  distances,
  patterns,
  readBoardSearch,
  sorts,
} from "#app/domain/vacancy/board-search.ts";
import { environmentScales } from "#app/domain/work-environment/work-environment.ts";

type Allowed =
  | { type: "string"; maxLength: number }
  | { type: "string"; enum: readonly string[] }
  | { type: "integer"; enum: readonly number[] }
  | { type: "integer" | "number"; minimum: number; maximum: number };
export interface ApiParameter {
  name: string;
  says: string;
  allowed: Allowed;
  /** May stand several times: any of them will do. */
  many?: true;
  usual?: string | number;
}

const text = { type: "string", maxLength: 100 } as const;
const oneOf = (values: readonly string[]) => ({ type: "string", enum: values }) as const;
const ids = (all: readonly { id: string }[]) => oneOf(all.map(({ id }) => id));
const hours = { type: "number", minimum: 1, maximum: 60 } as const;

export const apiParameters: readonly ApiParameter[] = [
  { name: "words", says: "Words of the job, its tasks or its employer.", allowed: text },
  { name: "near", says: "A town, or a postcode or its first half.", allowed: text },
  {
    name: "miles",
    says: "How far from “near”, as the crow flies.",
    allowed: { type: "integer", enum: distances },
    usual: 10,
  },
  { name: "place", says: "The id of a council area: “localAuthority.id”.", allowed: text },
  { name: "kind", says: "The id of a kind of work.", allowed: ids(kindsOfWork), many: true },
  { name: "from", says: "What the job offers reaches so many hours a week.", allowed: hours },
  {
    name: "to",
    says: "What the job offers begins at so many hours a week or fewer.",
    allowed: hours,
  },
  { name: "day", says: "Work on these days and no other.", allowed: oneOf(weekdays), many: true },
  {
    name: "when",
    says: "All of the work lies in these parts of the week.",
    allowed: oneOf(patterns),
    many: true,
  },
  {
    name: "home",
    says: "The advert says that some of it can be done from home.",
    allowed: oneOf(["1"]),
  },
  { name: "change", says: "Hours or tasks can change.", allowed: oneOf(["1"]) },
  {
    name: "pay",
    says: "At least so many pounds an hour, such as 12.50, at its lowest.",
    allowed: { type: "number", minimum: 1, maximum: 100 },
  },
  {
    name: "easy",
    says: "The work asks little on this scale, such as “noise”.",
    allowed: ids(environmentScales),
    many: true,
  },
  {
    name: "sort",
    says: "“nearest” needs “near”.",
    allowed: oneOf(sorts),
    usual: "best",
  },
  {
    name: "page",
    says: "From 1 on; a page after the last has no vacancies.",
    allowed: { type: "integer", minimum: 1, maximum: 1000 },
    usual: 1,
  },
];
const byName = new Map(apiParameters.map((parameter) => [parameter.name, parameter]));

/** @throws Invalid with a sentence for each parameter that is unknown, or whose value is */
export function readApiSearch(query: URLSearchParams): BoardSearch {
  const wrong = new Map<string, string[]>();
  for (const name of new Set(query.keys())) {
    const problem = problemWith(name, query.getAll(name));
    if (problem) wrong.set(name.slice(0, 40), [problem]);
  }
  if (query.get("sort") === "nearest" && !query.get("near")?.trim())
    wrong.set("sort", ["“nearest” needs a place: say “near” as well."]);
  if (wrong.size > 0)
    throw new Invalid("Some of what was asked is not known here.", Object.fromEntries(wrong));
  return readBoardSearch(query);
}

function problemWith(name: string, values: readonly string[]): string | null {
  const parameter = byName.get(name);
  if (!parameter) return `There is no such parameter. There are: ${[...byName.keys()].join(", ")}.`;
  if (values.length > 1 && !parameter.many) return "Say this once.";
  return values.every((value) => fits(value, parameter.allowed))
    ? null
    : inWords(parameter.allowed);
}

function fits(value: string, allowed: Allowed): boolean {
  if ("maxLength" in allowed) return value.length <= allowed.maxLength;
  if ("enum" in allowed) return allowed.enum.map(String).includes(value);
  const number = value.trim() === "" ? Number.NaN : Number(value);
  const isWhole = allowed.type === "number" || Number.isInteger(number);
  return isWhole && number >= allowed.minimum && number <= allowed.maximum;
}

export function inWords(allowed: Allowed): string {
  if ("maxLength" in allowed) return `At most ${allowed.maxLength} letters.`;
  if ("enum" in allowed)
    return allowed.enum.length === 1
      ? `Always ${allowed.enum[0]}.`
      : `One of: ${allowed.enum.join(", ")}.`;
  const kind = allowed.type === "integer" ? "A whole number" : "A number";
  return `${kind} from ${allowed.minimum} to ${allowed.maximum}.`;
}
