/** How to put an adjustment in place, in plain English (reading age 11). Beside db/reference/adjustments.ts, by its ids. */
export type BarrierId = (typeof barriers)[number]["id"];
export type GuideStage = "applying" | "interview" | "starting" | "inWork";
/** The 23 scales of what work is like, and the three that have fields of their own. */
export type WorkPart = string;

export interface AdjustmentGuide {
  /** The barrier it removes, as one or two sentences. */
  readonly summary: string;
  /** Who has to do something, the first one first. */
  readonly acts: readonly ("manager" | "team" | "worker" | "specialist")[];
  readonly steps: readonly [string, string, string];
  readonly example: string;
  /** How you will know it works. */
  readonly works: string;
  readonly barriers: readonly BarrierId[];
  readonly parts: readonly WorkPart[];
  readonly stages: readonly GuideStage[];
}

/** What gets in the way, in the words of whoever meets it. Never a condition. */
export const barriers = [
  { id: "forms", name: "Forms, tests and interviews" },
  { id: "remember", name: "Remembering what to do, and in which order" },
  { id: "understand", name: "Instructions that are unclear or come too fast" },
  { id: "readWrite", name: "Reading, writing or numbers" },
  { id: "phone", name: "Speaking up, or using the phone" },
  { id: "hear", name: "Hearing what is said" },
  { id: "see", name: "Seeing print, screens or where to step" },
  { id: "noise", name: "Noise, crowds or a busy room" },
  { id: "air", name: "Light, smells or what you have to wear" },
  { id: "stand", name: "Standing, walking or stairs" },
  { id: "lift", name: "Lifting, bending or reaching" },
  { id: "hands", name: "Fine work with the hands, or typing" },
  { id: "tired", name: "Getting tired, or working in pain" },
  { id: "focus", name: "Keeping to one thing at a time" },
  { id: "change", name: "Change, or not knowing what comes next" },
  { id: "worry", name: "Worry, pressure or low confidence" },
  { id: "people", name: "Other people: the team or the public" },
  { id: "building", name: "Getting into the building and around it" },
  { id: "travel", name: "Getting to work" },
  { id: "time", name: "Hours, shifts or time off that do not fit" },
] as const;
