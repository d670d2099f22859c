/**
 * What would open more jobs to somebody: one thing changed at a time, and how many of the jobs around them it would make
 * fit or nearly fit. A question to talk over, never advice to settle for less: pay and health are not among them.
 */
import { weekdays } from "../calendar/calendar.ts";
import { kindOfWorkInWords, kindsOfWork } from "../kind-of-work/kind-of-work.ts";
import { skillInWords } from "../skill/skill.ts";
import { byWay, durationInWords, type TravelWay } from "../travel/travel.ts";
import { contractLabels, contracts } from "../vacancy/vacancy.ts";
import { lowerFirst } from "../work-environment/work-environment.ts";
import { dayParts, daysIn, type Slot, slotOf } from "../working-week/working-week.ts";
import type { PersonSide } from "./match-reason.ts";
import { packPerson } from "./pack-sides.ts";
import { roomForPerson, roomForWork, unpackPerson, unpackWork } from "./packed-sides.ts";
import { groupOfKey, isWished, weigh } from "./weigh.ts";

/** The furthest that a question reaches past the longest journey, in minutes. */
export const furtherMinutes = 30;

type Matter = "travel" | "way" | "week" | "hours" | "contract" | "kind" | "skill";
interface Change {
  matter: Matter;
  words: string;
  side: PersonSide;
}

export interface Widening {
  words: string;
  /** How many more jobs. */
  more: number;
}

/** Of each matter the change that opens most, the most first. */
export function whatWidens(
  person: PersonSide,
  jobs: readonly { packed: string; corrected: number | null }[],
  today: number,
  most = 4,
): Widening[] {
  const changes = changesOf(person);
  const rooms = [person, ...changes.map(({ side }) => side)].map((side) => {
    const room = roomForPerson();
    unpackPerson(packPerson(side), room);
    return room;
  });
  const open = new Array<number>(rooms.length).fill(0);
  const work = roomForWork();
  for (const { packed, corrected } of jobs) {
    unpackWork(packed, work);
    for (const [place, room] of rooms.entries()) {
      const key = weigh(room, work, today, corrected);
      if (isWished(room, work) && groupOfKey(key) !== "toDiscuss")
        open[place] = (open[place] ?? 0) + 1;
    }
  }
  const [now = 0, ...then] = open;
  const widenings = changes
    .map(({ matter, words }, place) => ({ matter, words, more: (then[place] ?? 0) - now }))
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more);
  const best = widenings.filter(
    ({ matter }, place) => widenings.findIndex((each) => each.matter === matter) === place,
  );
  return best.slice(0, most).map(({ words, more }) => ({ words, more }));
}

/** One thing changed at a time, where it is known: what nobody has said yet shuts no job out. */
function changesOf(person: PersonSide): Change[] {
  return [
    ...furtherOf(person),
    ...waysOf(person),
    ...weeksOf(person),
    ...hoursOf(person),
    ...contractsOf(person),
    ...kindsOf(person),
    ...skillsOf(person),
  ];
}

function furtherOf(person: PersonSide): Change[] {
  const longest = person.longestMinutes;
  if (!longest || !person.home || !person.ways?.length) return [];
  return [10, furtherMinutes].map((minutes) => ({
    matter: "travel",
    words: `Travelling ${minutes} minutes further, up to ${durationInWords(longest + minutes)}`,
    side: { ...person, longestMinutes: longest + minutes },
  }));
}

/** Nobody is asked to buy a car. */
const waysToTry = ["bike", "bus", "train", "lift", "taxi"] as const satisfies TravelWay[];

function waysOf(person: PersonSide): Change[] {
  const used = person.ways;
  if (!used?.length || !person.home || !person.longestMinutes) return [];
  return waysToTry
    .filter((way) => !used.includes(way))
    .map((way) => ({
      matter: "way",
      words: `Going ${byWay(way)} as well`,
      side: { ...person, ways: [...used, way] },
    }));
}

function weeksOf(person: PersonSide): Change[] {
  const { week } = person;
  if (!week?.length) return [];
  const days = daysIn(week);
  const parts = dayParts.filter((part) => week.some((slot) => slot.endsWith(`-${part}`)));
  const change = (words: string, more: readonly Slot[]): Change[] =>
    more.every((slot) => week.includes(slot))
      ? []
      : [{ matter: "week", words, side: { ...person, week: [...new Set([...week, ...more])] } }];
  const on = (some: readonly (typeof weekdays)[number][], at: typeof parts) =>
    some.flatMap((day) => at.map((part) => slotOf(day, part)));
  return [
    ...change("The same times at weekends as well", on(["sat", "sun"], parts)),
    ...change("The same times on every weekday", on(weekdays.slice(0, 5), parts)),
    ...change("Early mornings on the same days", on(days, ["early"])),
    ...change("Evenings on the same days", on(days, ["evening"])),
  ];
}

const fourHours = 4 * 60;
function hoursOf(person: PersonSide): Change[] {
  const [least, most] = [person.minMinutes ?? null, person.maxMinutes ?? null];
  return [
    ...(most === null
      ? []
      : [
          {
            matter: "hours" as const,
            words: "4 hours more a week",
            side: { ...person, maxMinutes: most + fourHours },
          },
        ]),
    ...(least === null || least < fourHours
      ? []
      : [
          {
            matter: "hours" as const,
            words: "A job of 4 hours fewer a week",
            side: { ...person, minMinutes: least - fourHours },
          },
        ]),
  ];
}

function contractsOf(person: PersonSide): Change[] {
  const taken = person.contracts;
  if (!taken?.length) return [];
  const others = contracts.filter((contract) => !taken.includes(contract));
  return others.map((contract) => ({
    matter: "contract",
    words: `${contractLabels[contract]} contracts as well`,
    side: { ...person, contracts: [...taken, contract] },
  }));
}

/** Kinds of work that were not spoken of; one that is not for them stays so. */
function kindsOf(person: PersonSide): Change[] {
  const said = new Set(person.wishes.map(({ kindOfWork }) => kindOfWork));
  return kindsOfWork
    .filter(({ id }) => !said.has(id))
    .map(({ id }) => ({
      matter: "kind",
      words: `“${kindOfWorkInWords(id)}”, if they would take such work`,
      side: { ...person, wishes: [...person.wishes, { kindOfWork: id, wish: "acceptable" }] },
    }));
}

function skillsOf(person: PersonSide): Change[] {
  const able = person.skills ?? [];
  return able
    .filter(({ answer }) => answer !== "has")
    .map(({ skill }) => ({
      matter: "skill",
      words: `Having this: ${lowerFirst(skillInWords(skill))}`,
      side: {
        ...person,
        skills: able.map((each) =>
          each.skill === skill ? { skill, answer: "has" as const } : each,
        ),
      },
    }));
}
