import type { Contract, SkillAnswer, Strength, VocationalProfileTable, Wish } from "#db/tables.ts";
import type { TravelWay } from "../travel/travel.ts";
import type { EnvironmentPart } from "../work-environment/work-environment.ts";
import type { Slot } from "../working-week/working-week.ts";

/** The parts of a profile, each saved by itself and partial at any time. */
export const profileSections = [
  "work",
  "hours",
  "travel",
  "learning",
  "environment",
  "adjustments",
  "strengths",
] as const;
export type ProfileSection = (typeof profileSections)[number];

export const isProfileSection = (name: string | undefined): name is ProfileSection =>
  profileSections.includes(name as ProfileSection);

export const wishes = ["wanted", "acceptable", "notForMe"] as const satisfies Wish[];
export interface EnvironmentNeed {
  dimension: string;
  fromLevel: number;
  toLevel: number;
  strength: Strength;
  note: string;
}

/** Everything that is known of how somebody works best. All of it may be missing. */
export interface VocationalProfile
  extends Omit<VocationalProfileTable, "week" | "contracts" | "travelWays"> {
  week: Slot[] | null;
  contracts: Contract[] | null;
  /** The name of the place where they live, as it can be typed again; empty when not known. */
  home: string;
  travelWays: TravelWay[] | null;
  wishes: Record<string, Wish>;
  jobs: { occupation: string; wish: Wish }[];
  skillAnswers: { skill: string; answer: SkillAnswer }[];
  reach: string[];
  environment: EnvironmentNeed[];
  adjustments: { adjustmentId: string; words: string }[];
  strengths: { id: string; words: string }[];
}

export const emptyProfile = (participantId: string, updatedAt: string): VocationalProfileTable => ({
  participantId,
  about: "",
  skills: "",
  minMinutes: null,
  maxMinutes: null,
  week: null,
  earliestStart: null,
  latestFinish: null,
  availableFrom: null,
  payFloorPence: null,
  contracts: null,
  noticeWeeks: null,
  travelNote: "",
  learning: "",
  homePlace: null,
  homeLatitude: null,
  homeLongitude: null,
  travelWays: null,
  longestJourneyMinutes: null,
  updatedAt,
});

/** Which sections hold anything yet, for "nothing written yet" and never for a score. */
export function knownSections(profile: VocationalProfile): ReadonlySet<ProfileSection> {
  const known: Record<ProfileSection, boolean> = {
    work: [
      profile.about !== "",
      Object.keys(profile.wishes).length > 0,
      profile.jobs.length > 0,
    ].some(Boolean),
    hours: [
      profile.minMinutes,
      profile.maxMinutes,
      profile.week,
      profile.earliestStart,
      profile.latestFinish,
      profile.availableFrom,
      profile.payFloorPence,
      profile.contracts,
      profile.noticeWeeks,
    ].some((answer) => answer !== null),
    travel: [
      profile.travelNote !== "",
      profile.reach.length > 0,
      profile.home !== "",
      profile.travelWays !== null,
      profile.longestJourneyMinutes !== null,
    ].some(Boolean),
    learning: [
      profile.skills !== "",
      profile.learning !== "",
      profile.skillAnswers.length > 0,
    ].some(Boolean),
    environment: profile.environment.length > 0,
    adjustments: profile.adjustments.length > 0,
    strengths: profile.strengths.length > 0,
  };
  return new Set(profileSections.filter((section) => known[section]));
}

/** The free text of a section, by the field it is typed into. */
export function freeText(change: ProfileChange): Record<string, string> {
  switch (change.section) {
    case "work":
      return { about: change.values.about };
    case "hours":
      return {};
    case "travel":
      return { travelNote: change.values.travelNote };
    case "learning":
      return { skills: change.values.skills, learning: change.values.learning };
    case "environment":
      return Object.fromEntries(
        change.values.environment.map((need) => [`scales.${need.dimension}.note`, need.note]),
      );
    case "adjustments":
      return Object.fromEntries(
        change.values.adjustments.map((each) => [`words.${each.adjustmentId}`, each.words]),
      );
    case "strengths":
      return Object.fromEntries(
        change.values.strengths.map((words, index) => [`strengths.${index + 1}`, words]),
      );
  }
}

/** What is kept already: the same words are not asked about twice. */
export function storedText(profile: VocationalProfile): ReadonlySet<string> {
  return new Set([
    profile.about,
    profile.travelNote,
    profile.skills,
    profile.learning,
    ...profile.environment.map((need) => need.note),
    ...profile.adjustments.map((each) => each.words),
    ...profile.strengths.map((each) => each.words),
  ]);
}

/** One saved section, checked and tidied by its form. */
export type ProfileChange =
  | {
      section: "work";
      values: {
        about: string;
        wishes: Record<string, Wish>;
        /** As they were typed: each is looked up in the list of jobs when it is kept. */
        jobs: { field: string; words: string; wish: Wish }[];
      };
    }
  | {
      section: "hours";
      values: {
        minMinutes: number | null;
        maxMinutes: number | null;
        week: Slot[];
        earliestStart: string | null;
        latestFinish: string | null;
        availableFrom: string | null;
        payFloorPence: number | null;
        contracts: Contract[];
        noticeWeeks: number | null;
      };
    }
  | {
      section: "travel";
      values: {
        /** As it was typed: the place is looked up when it is kept. */
        home: string;
        travelWays: TravelWay[];
        longestJourneyMinutes: number | null;
        reach: string[];
        travelNote: string;
      };
    }
  | {
      section: "learning";
      values: {
        skills: string;
        learning: string;
        answers: { skill: string; answer: SkillAnswer }[];
      };
    }
  /** One part of the scales; the others stay as they are. */
  | {
      section: "environment";
      values: { part: EnvironmentPart; environment: EnvironmentNeed[] };
    }
  | { section: "adjustments"; values: { adjustments: { adjustmentId: string; words: string }[] } }
  /** By place on the page; an empty place is left out when it is kept. */
  | { section: "strengths"; values: { strengths: string[] } };
