import type { Weekday } from "../calendar/calendar.ts";
import type { Position } from "../place/place.ts";
import type { TravelWay } from "../travel/travel.ts";
import {
  type CanChange,
  type EnvironmentDimension,
  findScale,
  type Level,
} from "../work-environment/work-environment.ts";

export type Wish = "wanted" | "acceptable" | "notForMe";
export type Weight = "need" | "prefer";

/** What we know of a person. Empty and null always mean "not known yet", never "no". */
export interface PersonSide {
  wishes: readonly { kindOfWork: string; wish: Wish }[];
  /** Weekly hours, in minutes. */
  minMinutes?: number | null;
  maxMinutes?: number | null;
  days?: readonly Weekday[] | null;
  /** HH:MM */
  earliestStart?: string | null;
  latestFinish?: string | null;
  /** Pence an hour. */
  payFloorPence?: number | null;
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
  minutesMin: number | null;
  minutesMax: number | null;
  days: readonly Weekday[] | null;
  startsAt: string | null;
  endsAt: string | null;
  payMinPencePerHour: number | null;
  localAuthority: string;
  place?: Position | null;
  hoursCanFlex: CanChange | null;
  environment: readonly {
    dimension: EnvironmentDimension;
    level: Level;
    canChange: CanChange | null;
    note: string;
  }[];
}

export type PracticalMatter = "hours" | "days" | "times" | "travel" | "pay";
export type About = "wish" | PracticalMatter | EnvironmentDimension;
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
  sentence: string;
}

export interface Explanation {
  wish: Wish | "notKnown";
  reasons: Reason[];
}

const names: Readonly<Record<"wish" | PracticalMatter, string>> = {
  wish: "Kind of work",
  hours: "Hours",
  days: "Days",
  times: "Start and finish",
  travel: "Getting there",
  pay: "Pay",
};

export function isEnvironment(about: About): about is EnvironmentDimension {
  return !(about in names);
}

/** The heading of a reason: "Noise", "Getting there". */
export function aboutInWords(about: About): string {
  return isEnvironment(about) ? findScale(about).name : names[about];
}
