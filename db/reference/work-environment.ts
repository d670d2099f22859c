/**
 * Source: after O*NET Work Context and the Occupational Requirements Survey; the words of the levels are ours.
 * Verified: no. Reviewed on 2026-11-22.
 */
/**
 * What work is like, in 23 scales that the employer and the person answer in the same words. Levels rise in what they
 * ask of a person. Hours, place and travel have their own fields and are no scale, so that nothing is asked or counted twice.
 */
export interface EnvironmentScale<Id extends string = string> {
  readonly id: Id;
  readonly section: EnvironmentSection;
  readonly name: string;
  /** Asked of the employer. */
  readonly question: string;
  /** Asked of the person. */
  readonly aboutYou: string;
  readonly levels: readonly [string, string, string, string, string];
  /** Ids of adjustments that often bridge a gap here, the simplest first. */
  readonly adjustments: readonly string[];
}

export const environmentSections = [
  "What is around you",
  "What the body does",
  "People and communication",
  "How the work runs",
] as const;
export type EnvironmentSection = (typeof environmentSections)[number];

const [around, body, people, runs] = environmentSections;

const scales = [
  {
    id: "noise",
    section: around,
    name: "Noise",
    question: "How noisy is it, most of the shift?",
    aboutYou: "Noise I am fine with",
    levels: [
      "Silent or nearly silent",
      "Quiet talk",
      "Busy, you can still chat",
      "Loud, you raise your voice",
      "So loud that ears need protection",
    ],
    adjustments: ["sen-02", "sen-01", "sen-09"],
  },
  {
    id: "light",
    section: around,
    name: "Light",
    question: "What is the light like?",
    aboutYou: "Light I am fine with",
    levels: [
      "Daylight, or lights you can dim",
      "Even indoor light",
      "Bright",
      "Glare or some flicker",
      "Very dark, or flashing lights",
    ],
    adjustments: ["sen-03"],
  },
  {
    id: "smell",
    section: around,
    name: "Smells and chemicals",
    question: "How strong are smells, fumes or cleaning products?",
    aboutYou: "Smells I am fine with",
    levels: [
      "No noticeable smells",
      "Faint smells now and then",
      "Everyday smells, such as cooking or cleaning",
      "Strong for part of the day",
      "Strong all day",
    ],
    adjustments: ["sen-07"],
  },
  {
    id: "temp",
    section: around,
    name: "Temperature and outdoors",
    question: "How warm, cold or exposed to the weather is it?",
    aboutYou: "Temperature I am fine with",
    levels: [
      "Steady indoor temperature",
      "Indoors, a little warm or cool",
      "In and out, or draughty",
      "Hot or cold for much of the shift",
      "Cold store, hot kitchen or outdoors in all weather",
    ],
    adjustments: ["sen-08", "ene-01", "sen-09"],
  },
  {
    id: "crowd",
    section: around,
    name: "People around",
    question: "How many people are usually close by?",
    aboutYou: "How many people I am fine to have around",
    levels: [
      "Mostly nobody else",
      "One to three people",
      "A small team",
      "A busy shared space",
      "Crowds",
    ],
    adjustments: ["sen-02", "sen-09", "pat-01"],
  },
  {
    id: "visual",
    section: around,
    name: "Things to look at",
    question: "How much movement, clutter or screen work is there to take in?",
    aboutYou: "How much I am fine to take in by eye",
    levels: [
      "Calm and tidy to look at",
      "A little going on",
      "A fair amount going on, or one screen",
      "A lot going on, or a screen most of the day",
      "Many screens or constant movement",
    ],
    adjustments: ["sen-02", "sen-03", "ene-01"],
  },
  {
    id: "stand",
    section: body,
    name: "Standing",
    question: "How much of the shift is spent standing?",
    aboutYou: "Standing I am fine with",
    levels: [
      "No need to stand",
      "Less than an hour in all",
      "About half the shift",
      "Most of the shift",
      "All of the shift",
    ],
    adjustments: ["phy-01", "ene-01", "ene-05"],
  },
  {
    id: "walk",
    section: body,
    name: "Walking and stairs",
    question: "How much walking is there, and are there stairs?",
    aboutYou: "Walking and stairs I am fine with",
    levels: [
      "Hardly any walking, no stairs",
      "Short walks, no stairs",
      "Regular walking, or a few stairs",
      "On your feet and moving most of the shift",
      "More than 10,000 steps, or stairs all day",
    ],
    adjustments: ["phy-04", "ene-01", "phy-08"],
  },
  {
    id: "lift",
    section: body,
    name: "Lifting",
    question: "What is lifted or carried, and how often?",
    aboutYou: "Lifting I am fine with",
    levels: ["No lifting", "Up to 5 kg", "Up to 10 kg", "Up to 15 kg", "More than 15 kg, or often"],
    adjustments: ["phy-03", "phy-08"],
  },
  {
    id: "reach",
    section: body,
    name: "Reaching, bending and kneeling",
    question: "How much reaching, bending or kneeling is there?",
    aboutYou: "Reaching, bending and kneeling I am fine with",
    levels: [
      "None",
      "Now and then",
      "Several times an hour",
      "Much of the shift",
      "Nearly all the time",
    ],
    adjustments: ["phy-05", "phy-08", "phy-02"],
  },
  {
    id: "hands",
    section: body,
    name: "Fine work with the hands",
    question: "How much fine work with the hands is there?",
    aboutYou: "Fine work with my hands I am fine with",
    levels: [
      "None",
      "Now and then",
      "A regular part of the work",
      "Much of the shift",
      "Nearly all the time",
    ],
    adjustments: ["phy-09", "eqp-01", "eqp-02"],
  },
  {
    id: "sight",
    section: body,
    name: "Small print, screens and colour",
    question: "How much depends on seeing small print, screens or colours?",
    aboutYou: "Small print, screens and colour I am fine with",
    levels: [
      "Nothing depends on it",
      "Large print or simple signs",
      "Labels or a screen now and then",
      "Small print or screens most of the shift",
      "Small detail or exact colour is essential",
    ],
    adjustments: ["sen-05", "sen-04"],
  },
  {
    id: "hear",
    section: people,
    name: "Hearing and the phone",
    question: "How much depends on hearing, or on the phone?",
    aboutYou: "Listening and phone calls I am fine with",
    levels: [
      "Nothing depends on it",
      "Talking face to face, somewhere quiet",
      "Talking in a group or over some noise",
      "Regular phone calls or announcements",
      "On the phone all day",
    ],
    adjustments: ["com-06", "com-03", "com-02", "sen-06"],
  },
  {
    id: "public",
    section: people,
    name: "Customers and the public",
    question: "How much time is spent with customers or the public?",
    aboutYou: "Time with customers or the public I am fine with",
    levels: [
      "None",
      "Sometimes",
      "About half the shift",
      "Most of the shift",
      "All the time, sometimes with upset people",
    ],
    adjustments: ["men-04", "phy-08", "men-05"],
  },
  {
    id: "team",
    section: people,
    name: "Working with others",
    question: "How much of the work is done with other people?",
    aboutYou: "Working with others I am fine with",
    levels: [
      "Your own work, alone",
      "Your own work, others nearby",
      "Shared now and then",
      "With others most of the shift",
      "Side by side with a team all the time",
    ],
    adjustments: ["cog-04", "com-04", "sup-02"],
  },
  {
    id: "comms",
    section: people,
    name: "How instructions come",
    question: "How do instructions mostly come?",
    aboutYou: "Ways of getting instructions I am fine with",
    levels: ["Written down", "Shown by someone", "In pictures", "Told aloud", "By phone or radio"],
    adjustments: ["com-01", "com-05", "com-06"],
  },
  {
    id: "superv",
    section: people,
    name: "Help nearby",
    question: "How close is someone who can help?",
    aboutYou: "Distance from help I am fine with",
    levels: [
      "Always beside you",
      "In the same room",
      "Somewhere in the building",
      "At the end of a phone",
      "Alone for long spells",
    ],
    adjustments: ["cog-04", "men-01", "sup-01"],
  },
  {
    id: "pace",
    section: runs,
    name: "Pace",
    question: "What sets the pace?",
    aboutYou: "Pace I am fine with",
    levels: [
      "Your own pace",
      "A target for the day",
      "A target for each hour",
      "Rush times, with quieter times between",
      "A machine or a line sets it",
    ],
    adjustments: ["cog-08", "ene-04", "ene-01"],
  },
  {
    id: "pause",
    section: runs,
    name: "Stopping for a break",
    question: "How easily can someone stop for a few minutes?",
    aboutYou: "How free I need to be to stop",
    levels: [
      "Any time",
      "After telling someone",
      "When someone can take over",
      "At fixed breaks",
      "Hard to leave the post",
    ],
    adjustments: ["ene-01", "phy-10", "men-05"],
  },
  {
    id: "predict",
    section: runs,
    name: "Knowing what comes next",
    question: "How much do the tasks change from day to day?",
    aboutYou: "Change in my tasks I am fine with",
    levels: [
      "The same every day",
      "The same each week",
      "Some variety, known the day before",
      "Different most days",
      "Whatever comes up",
    ],
    adjustments: ["cog-07", "cog-01", "pat-05"],
  },
  {
    id: "switch",
    section: runs,
    name: "Tasks at once",
    question: "How many things are on the go at once?",
    aboutYou: "Tasks at once I am fine with",
    levels: [
      "One at a time",
      "Two at a time",
      "Several at a time",
      "Several, with some interruptions",
      "Constant interruptions",
    ],
    adjustments: ["cog-08", "com-04", "cog-05"],
  },
  {
    id: "memory",
    section: runs,
    name: "Steps to remember",
    question: "How many steps must be remembered without a list?",
    aboutYou: "Steps I am fine to remember",
    levels: [
      "None, a list is always there",
      "One to three steps",
      "Four to eight steps",
      "Nine or more steps",
      "Nine or more, and they change",
    ],
    adjustments: ["cog-01", "com-01", "cog-02", "cog-05"],
  },
  {
    id: "read",
    section: runs,
    name: "Reading, writing and numbers",
    question: "How much reading, writing or number work is there?",
    aboutYou: "Reading, writing and numbers I am fine with",
    levels: [
      "None",
      "Labels and simple signs",
      "Short notes or forms",
      "E-mails or sums most days",
      "Reports or detailed figures",
    ],
    adjustments: ["com-05", "cog-06", "cog-09"],
  },
] as const satisfies readonly EnvironmentScale[];

export type EnvironmentDimension = (typeof scales)[number]["id"];
export const environmentScales: readonly EnvironmentScale<EnvironmentDimension>[] = scales;
