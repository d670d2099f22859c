/** Sides of a match written into their packed form: see `packed-sides.ts`. */
import { kindsOfWork } from "#db/reference/kinds-of-work.ts";
import { occupations } from "#db/reference/occupations.ts";
import { skills } from "#db/reference/skills.ts";
import type { Contract } from "#db/tables.ts";
import { localAuthorities } from "../area/local-authority.ts";
import { weekdays } from "../calendar/calendar.ts";
import { type Position, roughly } from "../place/place.ts";
import { skillAnswers } from "../skill/skill.ts";
import { travelWays } from "../travel/travel.ts";
import { contracts } from "../vacancy/vacancy.ts";
import { environmentScales } from "../work-environment/work-environment.ts";
import { dayParts, slotOf } from "../working-week/working-week.ts";
import type { PersonSide, WorkSide } from "./match-reason.ts";
import { hardest, inOrder, strongest } from "./matching-environment.ts";
import { travelHelps } from "./matching-practical.ts";
import { answerTo, demandsOf, skillResult, weightOf } from "./matching-skills.ts";
import { lastMinute, minutesOf, workMinutes, workParts } from "./matching-times.ts";
import { wishOf } from "./matching-wish.ts";
import { tasksInTheWay } from "./movable-tasks.ts";

import {
  dayNumber,
  demandAs,
  firstLetter,
  homeParts,
  levelAs,
  needAs,
  packedVersion,
  personLetters,
  saidOf,
  south,
  tailLetters,
  toTheMetre,
  west,
  wishes,
  workLetters,
} from "./packed-sides.ts";

function write(values: readonly number[], letters: readonly number[]): string {
  let text = "";
  for (const [place, value] of values.entries()) {
    const count = letters[place] ?? tailLetters;
    const kept = Math.max(0, Math.min(Math.round(value), 64 ** count - 1));
    for (let turn = count - 1; turn >= 0; turn -= 1)
      text += String.fromCharCode(firstLetter + (Math.floor(kept / 64 ** turn) % 64));
  }
  return text;
}

const known = (value: number | null | undefined) => (value ?? -1) + 1;
const bits = <T>(all: readonly T[], said: readonly T[] | null | undefined) =>
  all.reduce((sum, each, place) => sum + (said?.includes(each) ? 2 ** place : 0), 0);

/** Ids of authorities by their place in the alphabet; an authority we do not know is nobody's. */
const authorityPlace = new Map(localAuthorities.map(({ id }, place) => [id, place + 1]));
const authorityOf = (id: string) => authorityPlace.get(id) ?? 0;

function degrees(position: Position | null | undefined, parts: number): [number, number] {
  if (!position) return [0, 0];
  const { latitude, longitude } = position;
  if (latitude < south || latitude > 61 || longitude < west || longitude > 2) return [0, 0];
  return [Math.round((latitude - south) * parts) + 1, Math.round((longitude - west) * parts) + 1];
}
const jobPlace = new Map<string, number>(occupations.map(({ id }, place) => [id, place + 1]));
const skillPlace = new Map<string, number>(skills.map(({ id }, place) => [id, place + 1]));

export function packPerson(person: PersonSide): string {
  const needs = environmentScales.map(({ id }) => {
    const said = strongest(person.environment.filter(({ dimension }) => dimension === id));
    if (!said) return 0;
    const [low, high] = inOrder(said);
    return needAs(low, high, said.strength);
  });
  const reached = [...new Set(person.reachableAuthorities.map(authorityOf))].filter(Boolean);
  const jobs = [...new Set((person.jobs ?? []).map(({ occupation }) => occupation))].flatMap(
    (occupation) => {
      const which = jobPlace.get(occupation);
      const wish = wishOf(person, { kindOfWork: null, occupation });
      return which ? [saidOf(which, wishes.indexOf(wish))] : [];
    },
  );
  const able = [...new Set((person.skills ?? []).map(({ skill }) => skill))].flatMap((skill) => {
    const [which, said] = [skillPlace.get(skill), answerTo(person, skill)];
    return which && said ? [saidOf(which, skillAnswers.indexOf(said))] : [];
  });
  const values = [
    packedVersion,
    ...kindsOfWork.map(({ id }) => wishes.indexOf(wishOf(person, { kindOfWork: id }))),
    ...needs,
    known(person.minMinutes),
    known(person.maxMinutes),
    ...dayParts.map((part) =>
      bits(
        weekdays,
        weekdays.filter((day) => person.week?.includes(slotOf(day, part))),
      ),
    ),
    known(minutesOf(person.earliestStart)),
    known(lastMinute(person.latestFinish, person.earliestStart)),
    known(person.payFloorPence),
    known(dayNumber(person.availableFrom)),
    known(person.noticeWeeks),
    bits<Contract>(contracts, person.contracts),
    Number(travelHelps.some((id) => person.adjustments.includes(id))),
    ...degrees(person.home && roughly(person.home), homeParts),
    bits(travelWays, person.ways),
    known(person.longestMinutes),
    reached.length,
    jobs.length,
    able.length,
    ...reached,
    ...jobs,
    ...able,
  ];
  return write(values, personLetters);
}

export function packWork(work: WorkSide): string {
  const offered = workMinutes(work);
  const demands = demandsOf(work).flatMap(({ skill, weight }) => {
    const which = skillPlace.get(skill);
    const canMove = tasksInTheWay(work, skill).length > 0;
    return which
      ? [
          demandAs(
            which,
            weightOf(weight),
            skillResult(weight, "learning", canMove),
            skillResult(weight, "no", canMove),
          ),
        ]
      : [];
  });
  const values = [
    packedVersion,
    kindsOfWork.findIndex(({ id }) => id === work.kindOfWork) + 1,
    jobPlace.get(work.occupation ?? "") ?? 0,
    ...environmentScales.map(({ id }) => {
      const given = hardest(work.environment.filter(({ dimension }) => dimension === id));
      if (!given) return 0;
      const mayMove = tasksInTheWay(work, id).length > 0;
      const stays = given.canChange !== "no" ? "changes" : mayMove ? "eased" : "stays";
      return levelAs(given.level, stays);
    }),
    known(offered.min),
    known(offered.max),
    bits(weekdays, work.days),
    bits(dayParts, workParts(work)),
    known(minutesOf(work.startsAt)),
    known(lastMinute(work.endsAt, work.startsAt)),
    known(work.payMinPencePerHour),
    known(dayNumber(work.startsOn)),
    work.contract ? contracts.indexOf(work.contract) + 1 : 0,
    Number(work.hoursCanFlex === "no"),
    ...degrees(work.place, toTheMetre),
    authorityOf(work.localAuthority),
    demands.length,
    ...demands,
  ];
  return write(values, workLetters);
}
