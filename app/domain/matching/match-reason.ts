import type { Contract } from "#db/tables.ts";
import type { Weekday } from "../calendar/calendar.ts";
import type { Position } from "../place/place.ts";
import {
  type DemandWeight,
  isSkill,
  type SkillAnswer,
  type SkillId,
  skillInWords,
} from "../skill/skill.ts";
import type { TravelWay } from "../travel/travel.ts";
import {
  type CanChange,
  type EnvironmentDimension,
  findScale,
  isEnvironmentDimension,
  type Level,
} from "../work-environment/work-environment.ts";
import type { Slot } from "../working-week/working-week.ts";

export type Wish = "wanted" | "acceptable" | "notForMe";
export type Weight = "need" | "prefer";

/** What we know of a person. Empty and null always mean "not known yet", never "no". */
export interface PersonSide {
  wishes: readonly { kindOfWork: string; wish: Wish }[];
  /** What was said of one job counts before what was said of its kind. */
  jobs?: readonly { occupation: string; wish: Wish }[];
  /** Weekly hours, in minutes. */
  minMinutes?: number | null;
  maxMinutes?: number | null;
  week?: readonly Slot[] | null;
  /** HH:MM */
  earliestStart?: string | null;
  latestFinish?: string | null;
  /** Pence an hour. */
  payFloorPence?: number | null;
  contracts?: readonly Contract[] | null;
  /** YYYY-MM-DD */
  availableFrom?: string | null;
  /** What they owe where they work now. */
  noticeWeeks?: number | null;
  skills?: readonly { skill: SkillId; answer: SkillAnswer }[];
  /** Roughly where they live, how they get about and the longest they would travel one way, in minutes. */
  home?: Position | null;
  ways?: readonly TravelWay[] | null;
  longestMinutes?: number | null;
  /** Ids of the local authorities the person can get to: asked where the journey cannot be estimated. */
  reachableAuthorities: readonly string[];
  environment: readonly {
    dimension: EnvironmentDimension;
    from: Level;
    to: Level;
    strength: Weight;
    note?: string;
  }[];
  /** Ids of adjustments that help this person. */
  adjustments: readonly string[];
}

export interface WorkSide {
  kindOfWork: string | null;
  occupation?: string | null;
  minutesMin: number | null;
  minutesMax: number | null;
  days: readonly Weekday[] | null;
  startsAt: string | null;
  endsAt: string | null;
  payMinPencePerHour: number | null;
  contract?: Contract | null;
  /** YYYY-MM-DD: when the job begins, and the day on which this is asked. */
  startsOn?: string | null;
  today?: string;
  localAuthority: string;
  place?: Position | null;
  /** The place is the middle of the council’s area, for want of a better one. */
  isPlaceRough?: boolean;
  hoursCanFlex: CanChange | null;
  environment: readonly {
    dimension: EnvironmentDimension;
    level: Level;
    canChange: CanChange | null;
    note: string;
  }[];
  demands?: readonly { skill: SkillId; weight: DemandWeight }[];
  tasks?: readonly WorkTask[];
}
export interface WorkTask {
  id: string;
  words: string;
  isMovable: boolean;
  /** What the job would ask less of without it. */
  asksFor: EnvironmentDimension | SkillId | null;
}

export type PracticalMatter = "hours" | "days" | "times" | "start" | "travel" | "pay" | "contract";
export type About = "wish" | PracticalMatter | EnvironmentDimension | SkillId;
export type Result = "fits" | "couldFit" | "toDiscuss" | "notKnown";

/** One thing that speaks for or against, in words. There is no number in it, so that no page can show one. */
export interface Reason {
  about: About;
  weight: Weight;
  result: Result;
  person: string;
  work: string;
  /** Ids of adjustments that may bridge the gap, the person's own first. */
  adjustments: string[];
  /** Tasks that the employer says could move to somebody else, where that bridges the gap. */
  moves?: { task: string; words: string }[];
  /** Said by a specialist who knows better, with what the portal would say. */
  said?: { was: Result; by: string; note: string };
  /** The same in a few words, where they say more than "fits": "about 20 minutes away". */
  brief?: string;
  sentence: string;
}

export interface Explanation {
  wish: Wish | "notKnown";
  reasons: Reason[];
}

const names: Readonly<Record<"wish" | PracticalMatter, string>> = {
  wish: "Kind of work",
  hours: "Hours",
  days: "Days and times of day",
  times: "Start and finish",
  start: "First day",
  travel: "Getting there",
  pay: "Pay",
  contract: "Contract",
};

export type Field = "wish" | "practical" | "environment" | "skills";

/** Where a reason stands in the order of what is compared. */
export function fieldOf(about: About): Field {
  if (about === "wish") return "wish";
  if (isSkill(about)) return "skills";
  return isEnvironmentDimension(about) ? "environment" : "practical";
}

/** The heading of a reason: "Noise", "Getting there". */
export function aboutInWords(about: About): string {
  if (isSkill(about)) return skillInWords(about);
  return isEnvironmentDimension(about) ? findScale(about).name : names[about];
}
