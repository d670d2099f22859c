import type { Contract } from "#db/tables.ts";
import { localAuthorityInWords } from "../area/local-authority.ts";
import { listInWords, moneyInWords } from "../calendar/calendar.ts";
import {
  durationInWords,
  journeyInWords,
  journeyToWork,
  type TravelWay,
} from "../travel/travel.ts";
import { contractLabels } from "../vacancy/vacancy.ts";
import { lowerFirst } from "../work-environment/work-environment.ts";
import type { PersonSide, Reason, WorkSide } from "./match-reason.ts";

import { reason, type Sides } from "./told-reason.ts";
export interface CorrectedJourney {
  readonly minutes: number;
  readonly way: TravelWay;
}

/** By the minutes of the journey where they are known, else by the places somebody can get to. */
export function travelReason(
  person: PersonSide,
  work: WorkSide,
  corrected: CorrectedJourney | null = null,
): Reason {
  const journey = journeyOf(person, work, corrected);
  const place = work.localAuthority
    ? `The workplace is in ${localAuthorityInWords(work.localAuthority)}`
    : "The employer has not said the place";
  const said = { about: "travel", weight: "need" } as const;
  const isRough = work.isPlaceRough && journey?.source === "estimate";
  const from = isRough ? " to the middle of it" : "";
  const job = journey ? `${place}, ${journeyInWords(journey)}${from}` : place;
  const longest = person.longestMinutes ?? null;
  if (journey && longest !== null) {
    const limit = `They can travel up to ${durationInWords(longest)}`;
    const isInReach = journey.minutes <= longest;
    const about = journey.source === "estimate" ? "about " : "";
    const brief = { brief: `${about}${durationInWords(journey.minutes)} away` };
    const told = travelled({ ...said, work: job, person: limit }, isInReach, person.adjustments);
    return { ...told, ...brief };
  }
  const reach = person.reachableAuthorities;
  const named = reach.length
    ? `They can get to ${listInWords([...new Set(reach)].map(localAuthorityInWords).sort())}`
    : "We do not know yet where they can get to";
  const sides = { ...said, work: job, person: named };
  if (reach.length === 0 || !work.localAuthority) return reason(sides, "notKnown");
  return travelled(sides, reach.includes(work.localAuthority), person.adjustments);
}

const journeyOf = (person: PersonSide, work: WorkSide, corrected: CorrectedJourney | null) =>
  journeyToWork(person.home ?? null, work.place ?? null, person.ways ?? [], corrected);

export const travelHelps = ["tra-02", "tra-01", "pat-02"] as const;

function travelled(sides: Sides, isInReach: boolean, adjustments: readonly string[]): Reason {
  if (isInReach) return reason(sides, "fits");
  const own = travelHelps.filter((id) => adjustments.includes(id));
  return own.length > 0 ? reason(sides, "couldFit", own) : reason(sides, "toDiscuss");
}

export function payReason(person: PersonSide, work: WorkSide): Reason {
  const floor = person.payFloorPence ?? null;
  const pay = work.payMinPencePerHour;
  const sides: Sides = {
    about: "pay",
    weight: "need",
    work: pay === null ? "The pay is not known" : `The pay starts at ${moneyInWords(pay)} an hour`,
    person:
      floor === null
        ? "We do not know the least they can work for"
        : `They need at least ${moneyInWords(floor)} an hour`,
  };
  if (floor === null || pay === null) return reason(sides, "notKnown");
  return reason(sides, pay >= floor ? "fits" : "toDiscuss");
}

export function contractReason(person: PersonSide, work: WorkSide): Reason {
  const taken = person.contracts?.length ? person.contracts : null;
  const inWords = (contract: Contract) => lowerFirst(contractLabels[contract]);
  const sides: Sides = {
    about: "contract",
    weight: "need",
    work: work.contract
      ? `The contract is ${inWords(work.contract)}`
      : "The employer has not said the contract",
    person: taken
      ? `They would take ${listInWords(taken.map(inWords), "or")}`
      : "We do not know yet which contracts they would take",
  };
  if (!taken || !work.contract) return reason(sides, "notKnown");
  return reason(sides, taken.includes(work.contract) ? "fits" : "toDiscuss");
}
