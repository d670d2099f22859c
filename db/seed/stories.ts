/**
 * What has happened between people so far. Each is played through the portal's own commands, a day at a time, so the
 * record of who saw and did what is as true in the demo as it is for real.
 */

export type IntroductionEnd =
  | "drafted"
  | "withParticipant"
  | "notNow"
  | "changesAsked"
  | "declined"
  | "withEmployer"
  | "late"
  | "longer"
  | "interested"
  | "meeting"
  | "notThisTime"
  | "offered"
  | "offerAccepted"
  | "offerDeclined"
  | "started"
  | "takenBack";

export interface SeedIntroduction {
  participant: string;
  vacancy: string;
  /** Working backwards: days ago it was drafted. */
  daysAgo: number;
  /** Where the story stands today. */
  until: IntroductionEnd;
  specialistSays: string[];
  helps?: Record<string, string>;
  note?: string;
  startedDaysAgo?: number;
}

export const introductions: readonly SeedIntroduction[] = [
  {
    participant: "Amara",
    vacancy: "kitchen-assistant",
    daysAgo: 2,
    until: "withParticipant",
    specialistSays: [
      "Amara ran the prep table for a lunch for 60 people in December.",
      "She came to all 12 sessions of our kitchen course, on time for each.",
    ],
    helps: {
      "cog-01": "A written list for the shift.",
      "pat-01": "Starting at 10 or later.",
      "sen-09": "A quiet place for my break.",
    },
  },
  {
    participant: "Tomasz Zielak",
    vacancy: "kitchen-assistant",
    daysAgo: 5,
    until: "withEmployer",
    specialistSays: ["Tomasz showed me round his old bakery in photographs. I would eat there."],
    helps: { "sen-01": "Ear defenders.", "cog-08": "One task at a time." },
  },
  {
    participant: "Leanne Marsh",
    vacancy: "cafe-assistant",
    daysAgo: 14,
    until: "meeting",
    specialistSays: ["Leanne ran the tea table at our open day and knew everyone's name by noon."],
    helps: { "phy-01": "A perching stool at the till.", "cog-07": "The rota two weeks ahead." },
  },
  {
    participant: "Kwame",
    vacancy: "kitchen-porter",
    daysAgo: 95,
    until: "started",
    startedDaysAgo: 54,
    specialistSays: ["Kwame asked for more to do, twice, in his first week of training."],
    helps: { "cog-01": "A checklist on the wall." },
  },
  {
    participant: "Joe",
    vacancy: "laundry-operative",
    daysAgo: 11,
    until: "offered",
    specialistSays: ["Joe found a mistake in our stock list that nobody had seen for a year."],
    helps: { "phy-01": "A stool I can lean on." },
  },
  {
    participant: "Joe",
    vacancy: "bookseller",
    daysAgo: 2,
    until: "drafted",
    specialistSays: ["Joe puts things where the next person will look for them."],
  },
  {
    participant: "Omar Farah",
    vacancy: "archive-digitiser",
    daysAgo: 9,
    until: "interested",
    specialistSays: ["Omar rebuilt our attendance sheet so that it no longer breaks."],
    helps: { "sen-03": "A lamp instead of the strip light." },
  },
  {
    participant: "Hannah Lowe",
    vacancy: "archive-digitiser",
    daysAgo: 12,
    until: "longer",
    specialistSays: ["Hannah catalogued her grandfather's records, all 900 of them."],
  },
  {
    participant: "Marvin",
    vacancy: "laundry-operative",
    daysAgo: 10,
    until: "notThisTime",
    specialistSays: ["Marvin learns by watching once."],
    note: "We would gladly hear of Marvin again when the afternoon shift opens.",
  },
  {
    participant: "Bernard",
    vacancy: "bookseller",
    daysAgo: 2,
    until: "changesAsked",
    specialistSays: ["Bernard can tell you what you will enjoy from the last book you liked."],
  },
  {
    participant: "Idris Cole",
    vacancy: "print-finisher",
    daysAgo: 1,
    until: "withEmployer",
    specialistSays: [
      "Idris brought a book he had bound to our first meeting. I have it on my desk.",
    ],
    helps: { "sen-01": "Ear defenders when the press runs." },
  },
  {
    participant: "Callum",
    vacancy: "nursery-hand",
    daysAgo: 7,
    until: "offerAccepted",
    specialistSays: ["Callum did the taster morning and asked to stay for the afternoon."],
  },
  {
    participant: "Ebony",
    vacancy: "vet-care",
    daysAgo: 4,
    until: "takenBack",
    specialistSays: ["Ebony walks six dogs on her street."],
  },
  {
    participant: "Orla Byrne",
    vacancy: "vet-care",
    daysAgo: 5,
    until: "declined",
    specialistSays: ["Orla keeps perfect records."],
  },
  {
    participant: "Maureen Platt",
    vacancy: "cake-decorator",
    daysAgo: 9,
    until: "late",
    specialistSays: ["Maureen iced twelve cakes for our winter fair, from photographs."],
    helps: { "phy-01": "A stool at the bench.", "phy-03": "Someone else lifts the flour." },
  },
  {
    participant: "Keeley",
    vacancy: "plant-area",
    daysAgo: 6,
    until: "notNow",
    specialistSays: ["Keeley knows the Latin and the common name."],
  },
  {
    participant: "Harpreet",
    vacancy: "packer",
    daysAgo: 75,
    until: "started",
    startedDaysAgo: 32,
    specialistSays: ["Harpreet set his own target on the try-out day and beat it."],
  },
  {
    participant: "Nathan",
    vacancy: "packer",
    daysAgo: 13,
    until: "offerDeclined",
    specialistSays: ["Nathan is good company on a long shift."],
  },
];

export interface SeedAdvice {
  employer: string;
  workplace?: string;
  kind: "vacancy" | "existingEmployee" | "general";
  vacancy?: string;
  title: string;
  barrier: string;
  task: string;
  daysAgo: number;
  until: "open" | "taken" | "answered" | "closed";
  by?: "priya" | "tom" | "nadia" | "owen";
  replies?: { side: "employer" | "specialist"; words: string }[];
  suggests?: Record<string, string>;
}

export const adviceRequests: readonly SeedAdvice[] = [
  {
    employer: "bramble",
    workplace: "dock-street",
    kind: "general",
    title: "Lifting in the Dock Street store room",
    barrier: "Boxes of 15 kg come in twice a week and go on high shelves.",
    task: "Putting deliveries away",
    daysAgo: 3,
    until: "taken",
    by: "tom",
    replies: [
      {
        side: "specialist",
        words:
          "Thank you. Could you send me the height of the top shelf and who is in when the van comes?",
      },
    ],
  },
  {
    employer: "bramble",
    workplace: "dock-street",
    kind: "existingEmployee",
    title: "Till shifts and standing",
    barrier:
      "Standing at the till for four hours without a break has become hard for someone in the team.",
    task: "Serving at the till",
    daysAgo: 24,
    until: "answered",
    by: "tom",
    replies: [
      {
        side: "specialist",
        words: "Two things usually help at a till, and both are quick. I have put them below.",
      },
      { side: "employer", words: "The stool came on Tuesday. It is popular with everyone." },
      {
        side: "specialist",
        words: "Good. Keep the five minutes each hour as well, and tell me in a month how it goes.",
      },
    ],
    suggests: {
      "phy-01": "A perching stool fits under your counter. I measured it.",
      "ene-01": "Five minutes each hour, taken when the queue is short.",
    },
  },
  {
    employer: "archive",
    kind: "vacancy",
    vacancy: "archive-digitiser",
    title: "Can part of this be done from home?",
    barrier: "Travel at rush hour",
    task: "Naming and describing files after the tape has been played",
    daysAgo: 40,
    until: "closed",
    by: "tom",
    replies: [
      {
        side: "specialist",
        words: "Yes. Splitting the playing from the describing gives one day a week at home.",
      },
    ],
    suggests: { "pat-02": "One day a week after training." },
  },
  {
    employer: "ouse",
    kind: "existingEmployee",
    title: "Reading the order sheet",
    barrier: "The printed order sheet is small and changes layout each week.",
    task: "Packing orders by shop",
    daysAgo: 1,
    until: "open",
  },
  {
    employer: "clover",
    kind: "general",
    title: "How do we ask about adjustments at a meeting?",
    barrier: "We are worried about saying the wrong thing.",
    task: "First meetings",
    daysAgo: 8,
    until: "answered",
    by: "nadia",
    replies: [
      {
        side: "specialist",
        words:
          "Ask everyone the same question: is there anything we can change so that you can show us your best? Then stop, and listen.",
      },
    ],
    suggests: {
      "rec-01": "Send the questions three days before.",
      "rec-07": "Photos of the door and who will meet them.",
    },
  },
];
