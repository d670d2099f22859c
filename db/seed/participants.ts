import type { Contract, SafeChannel, SkillAnswer, Strength, Wish } from "../tables.ts";

export interface SeedParticipant {
  name: string;
  /** Present: they have an account with this address. */
  account?: string;
  specialist: "priya" | "tom" | "nadia" | "owen";
  district: string;
  /** Weeks from today until their participation ends. */
  endsInWeeks: number;
  safe?: {
    channel: SafeChannel;
    days?: string;
    hours?: [from: string, until: string];
    when: string;
    sender?: string;
  };
  about?: string;
  wishes?: Partial<Record<Wish, string[]>>;
  jobs?: Partial<Record<Wish, string[]>>;
  skillAnswers?: Record<string, SkillAnswer>;
  contracts?: Contract[];
  noticeWeeks?: number;
  hours?: [number | null, number | null];
  days?: string;
  times?: [string | null, string | null];
  payFloor?: number;
  reach?: string[];
  travel?: string;
  skills?: string;
  learning?: string;
  /** dimension: [from, to, need or prefer, own words]. */
  environment?: Record<string, [number, number, Strength, string?]>;
  adjustments?: Record<string, string>;
  strengths?: string[];
}

const near = ["southwark", "lambeth", "lewisham"];
const east = ["hackney", "islington", "tower-hamlets"];
const bedford = ["bedford", "central-bedfordshire"];

/** Eight people whose profile has grown over weeks; the others below are as partial as real ones are. */
const full: SeedParticipant[] = [
  {
    name: "Amara",
    account: "participant@demo.alongside.example",
    specialist: "priya",
    district: "SE15",
    endsInWeeks: 34,
    safe: { channel: "email", when: "Any time. Nobody else reads my e-mail.", sender: "Priya" },
    about: "I like feeding people. My aunt taught me. A good day is one where everybody ate.",
    wishes: {
      wanted: ["kitchen-and-cafe"],
      acceptable: ["hospitality-front-of-house", "childcare-and-schools"],
      notForMe: ["cleaning"],
    },
    hours: [12, 20],
    days: "tue,wed,thu,fri",
    times: ["10:00", "15:00"],
    payFloor: 1271,
    jobs: { wanted: ["kitchen-assistant"], notForMe: ["kitchen-porter"] },
    skillAnswers: {
      cook: "has",
      "prepare-food": "has",
      "food-hygiene": "has",
      tills: "learning",
      "take-calls": "no",
    },
    contracts: ["permanent", "fixedTerm"],
    reach: near,
    travel: "Bus 47 or on foot. Not the Tube at rush hour.",
    skills: "Cooking for 60 at the community centre. Food hygiene level 2.",
    learning: "Show me once, then let me try. A written list helps.",
    environment: {
      comms: [0, 1, "need", "A written list, or show me."],
      stand: [0, 2, "prefer", "An hour or two is fine, then I like to lean."],
      noise: [0, 2, "prefer"],
      crowd: [0, 2, "need", "Small team, same faces."],
      predict: [0, 1, "prefer"],
      pause: [0, 1, "prefer"],
      lift: [0, 1, "prefer", "Light things are fine."],
    },
    adjustments: {
      "cog-01": "A written list for the shift.",
      "pat-01": "Starting at 10 or later.",
      "sen-09": "A quiet place for my break.",
    },
    strengths: [
      "I have cooked at my community centre for six years. I like getting everything ready before the rush.",
      "Once I have made a recipe twice, I remember it.",
      "I notice when somebody has not eaten.",
    ],
  },
  {
    name: "Joe",
    account: "joe@demo.alongside.example",
    specialist: "priya",
    district: "SE16",
    endsInWeeks: 20,
    safe: {
      channel: "text",
      days: "mon,tue,wed,thu,fri,sat",
      hours: ["11:00", "21:00"],
      when: "",
      sender: "P. Nair",
    },
    about: "I like a job you can finish. Things in the right place.",
    wishes: {
      wanted: ["warehouse", "shop"],
      acceptable: ["kitchen-and-cafe", "cleaning"],
      notForMe: ["office-admin"],
    },
    hours: [16, 30],
    days: "mon,tue,wed,thu,fri",
    times: ["09:00", "17:00"],
    reach: ["southwark", "lewisham"],
    skills: "Stock rotation, pallet truck ticket, first aid.",
    environment: {
      lift: [0, 2, "need", "Up to 10 kg."],
      stand: [0, 2, "need", "I need to sit for some of it."],
      switch: [0, 1, "prefer"],
      superv: [0, 1, "prefer"],
    },
    adjustments: {
      "phy-01": "A stool I can lean on.",
      "cog-08": "One thing at a time, in a written order.",
    },
    strengths: [
      "I kept a store room for a charity for two years and never lost a box.",
      "I turn up.",
    ],
  },
  {
    name: "Kwame",
    account: "kwame@demo.alongside.example",
    specialist: "priya",
    district: "SE5",
    endsInWeeks: 16,
    about: "Back at work and glad of it.",
    wishes: { wanted: ["kitchen-and-cafe"], acceptable: ["cleaning", "warehouse"] },
    hours: [16, 25],
    days: "mon,tue,wed,thu,fri",
    reach: near,
    environment: { noise: [0, 3, "prefer"], predict: [0, 1, "need", "The same order each day."] },
    adjustments: { "cog-01": "A checklist on the wall.", "cog-04": "Sam shows me new things." },
    strengths: ["I am quick with the machine and I leave it clean."],
  },
  {
    name: "Leanne Marsh",
    specialist: "priya",
    district: "SE8",
    endsInWeeks: 41,
    safe: {
      channel: "phone",
      days: "mon,tue,wed,thu,fri",
      hours: ["08:30", "12:00"],
      when: "On my own mobile. Do not leave a voicemail.",
      sender: "Priya",
    },
    about: "Café work near the river, with people but not all day.",
    wishes: {
      wanted: ["hospitality-front-of-house", "kitchen-and-cafe"],
      notForMe: ["care-and-support"],
    },
    hours: [12, 18],
    days: "mon,tue,wed,thu",
    times: ["09:30", null],
    reach: ["southwark", "lewisham"],
    environment: {
      stand: [0, 1, "need", "About 30 minutes, then sit or lean."],
      comms: [0, 0, "need", "Written down."],
      public: [0, 2, "prefer"],
      predict: [0, 1, "need", "The rota two weeks ahead."],
    },
    adjustments: {
      "phy-01": "A perching stool at the till.",
      "cog-07": "The rota two weeks ahead.",
    },
    strengths: ["People tell me things. I think I have a calm face.", "I can carry four plates."],
  },
  {
    name: "Tomasz Zielak",
    account: "tomasz@demo.alongside.example",
    specialist: "priya",
    district: "SE17",
    endsInWeeks: 28,
    about: "Kitchen or café, any site in the borough.",
    wishes: {
      wanted: ["kitchen-and-cafe", "hospitality-front-of-house"],
      acceptable: ["making-and-factory"],
    },
    hours: [20, 37],
    reach: near,
    environment: {
      noise: [0, 2, "need", "Loud is fine with ear defenders."],
      switch: [0, 1, "need", "One thing, then the next."],
    },
    adjustments: { "sen-01": "Ear defenders.", "cog-08": "One task at a time." },
    strengths: ["I worked in a bakery in Gdynia for four years.", "I do not mind washing up."],
  },
  {
    name: "Sofia Reyes",
    specialist: "priya",
    district: "SE15",
    endsInWeeks: 11,
    safe: { channel: "inPerson", when: "At the Thursday drop-in." },
    about: "Plants first. Café work second.",
    wishes: { wanted: ["gardening-and-outdoors"], acceptable: ["kitchen-and-cafe", "shop"] },
    hours: [10, 16],
    days: "tue,thu,sat",
    times: [null, "14:00"],
    reach: ["southwark", "hackney"],
    travel: "The last easy bus home leaves at 14:05.",
    environment: { noise: [0, 1, "prefer"], temp: [0, 4, "prefer"], pause: [0, 1, "need"] },
    strengths: ["I grew tomatoes on a balcony that everyone said was too dark."],
  },
  {
    name: "Idris Cole",
    account: "idris@demo.alongside.example",
    specialist: "nadia",
    district: "E8",
    endsInWeeks: 30,
    about: "I make things. Exact things.",
    wishes: { wanted: ["making-and-factory"], acceptable: ["digital-and-data", "arts-and-events"] },
    hours: [20, 37],
    days: "mon,tue,wed,thu,fri",
    reach: east,
    environment: {
      noise: [0, 2, "need", "Or ear defenders, if it is only some of the day."],
      pace: [0, 2, "prefer"],
      crowd: [0, 2, "prefer"],
    },
    adjustments: {
      "sen-01": "Ear defenders when the press runs.",
      "men-05": "Step outside for five minutes, no questions.",
    },
    strengths: [
      "I bound forty sketchbooks by hand last year and sold them all.",
      "I can see a millimetre.",
    ],
  },
  {
    name: "Maureen Platt",
    specialist: "owen",
    district: "MK40",
    endsInWeeks: 24,
    safe: { channel: "phone", hours: ["18:00", "21:00"], when: "" },
    about: "Thirty years in kitchens. Not nights any more.",
    wishes: {
      wanted: ["kitchen-and-cafe"],
      acceptable: ["making-and-factory"],
      notForMe: ["warehouse"],
    },
    hours: [12, 20],
    times: ["09:00", "15:30"],
    reach: bedford,
    environment: { stand: [0, 2, "need"], lift: [0, 1, "need"], temp: [0, 2, "prefer"] },
    adjustments: { "phy-01": "A stool at the bench.", "phy-03": "Someone else lifts the flour." },
    strengths: ["I iced a cake for a mayor.", "I can run a tea room on my own on a wet Sunday."],
  },
];

type Brief = [
  name: string,
  specialist: SeedParticipant["specialist"],
  district: string,
  weeks: number,
  wanted?: string,
  more?: Partial<SeedParticipant>,
];

const brief: Brief[] = [
  [
    "Grace Okafor",
    "priya",
    "SE1",
    45,
    "office-admin",
    {
      hours: [16, 25],
      reach: near,
      environment: { hear: [0, 1, "need", "Not the phone."] },
      strengths: ["I can find anything in a filing system."],
    },
  ],
  [
    "Dean",
    "priya",
    "SE5",
    38,
    "warehouse",
    { hours: [30, 40], environment: { comms: [1, 2, "prefer", "Show me."] } },
  ],
  [
    "Yasmin",
    "priya",
    "SE15",
    50,
    "childcare-and-schools",
    { days: "mon,tue,wed,thu,fri", times: ["09:30", "14:30"], reach: ["southwark"] },
  ],
  [
    "Bernard",
    "priya",
    "SE16",
    6,
    "shop",
    {
      about: "Books, if possible.",
      environment: { stand: [0, 1, "need"], noise: [0, 1, "prefer"] },
      reach: ["southwark"],
      strengths: ["I have read most of what is on your shelves."],
    },
  ],
  ["Chidi", "priya", "SE17", 47],
  ["Rosa Pinto", "priya", "SE8", 33, "cleaning", { hours: [15, 25], times: ["06:00", "12:00"] }],
  ["Danielle", "priya", "SE22", 51],
  [
    "Omar Farah",
    "priya",
    "SE1",
    22,
    "digital-and-data",
    {
      environment: { light: [0, 1, "need", "No strip lights."], noise: [0, 1, "need"] },
      adjustments: { "sen-03": "A lamp instead of the strip light." },
      strengths: ["I fix other people's spreadsheets for fun."],
      reach: near,
    },
  ],
  ["Lily", "tom", "SE15", 29, "animals", { hours: [10, 16] }],
  [
    "Marvin",
    "tom",
    "SE5",
    18,
    "making-and-factory",
    {
      hours: [20, 37],
      reach: near,
      environment: { temp: [0, 3, "prefer"], comms: [1, 2, "need", "Pictures or showing."] },
    },
  ],
  ["Farida", "tom", "SE1", 44, "office-admin", { environment: { public: [0, 1, "prefer"] } }],
  ["Piotr", "tom", "SE11", 36, "warehouse"],
  [
    "Hannah Lowe",
    "tom",
    "SE24",
    27,
    "digital-and-data",
    {
      hours: [14, 21],
      reach: ["southwark", "lambeth"],
      environment: { crowd: [0, 1, "need"], pause: [0, 1, "need"] },
      strengths: ["I hear things others miss."],
    },
  ],
  ["Alfie", "tom", "SE13", 49],
  [
    "Mei",
    "tom",
    "SE4",
    12,
    "kitchen-and-cafe",
    { hours: [10, 14], reach: ["lewisham", "southwark"] },
  ],
  ["Winston", "tom", "SE23", 31, "driving-and-delivery"],
  ["Ana", "tom", "SE6", 40],
  [
    "Rukhsana",
    "nadia",
    "E5",
    26,
    "childcare-and-schools",
    { days: "mon,tue,wed,thu,fri", times: ["09:30", "14:45"] },
  ],
  [
    "Callum",
    "nadia",
    "E9",
    35,
    "gardening-and-outdoors",
    {
      hours: [16, 30],
      reach: east,
      environment: { temp: [1, 4, "prefer"], crowd: [0, 1, "need"] },
      strengths: ["I have an allotment, and it is tidy."],
    },
  ],
  [
    "Ebony",
    "nadia",
    "N16",
    42,
    "animals",
    {
      hours: [15, 25],
      reach: ["hackney"],
      environment: { walk: [0, 2, "need", "Stairs a few times, not all day."] },
      strengths: ["Nervous dogs come to me."],
    },
  ],
  ["Jakub", "nadia", "E8", 9, "making-and-factory", { hours: [24, 37] }],
  ["Thandi", "nadia", "E2", 48],
  ["Samir", "nadia", "N1", 21, "arts-and-events", { environment: { crowd: [0, 3, "prefer"] } }],
  [
    "Orla Byrne",
    "nadia",
    "E5",
    32,
    "office-admin",
    { hours: [10, 18], environment: { hear: [0, 1, "need"], switch: [0, 2, "prefer"] } },
  ],
  ["Desmond", "nadia", "E9", 52],
  ["Zainab", "nadia", "E8", 15, "shop", { hours: [12, 20], reach: east }],
  ["Freddie", "nadia", "N4", 37, "digital-and-data"],
  [
    "Keeley",
    "owen",
    "MK42",
    28,
    "gardening-and-outdoors",
    {
      hours: [16, 24],
      reach: bedford,
      environment: { public: [0, 2, "prefer"] },
      strengths: ["I remember every plant name."],
    },
  ],
  [
    "Harpreet",
    "owen",
    "MK9",
    39,
    "warehouse",
    {
      hours: [16, 30],
      reach: ["milton-keynes"],
      environment: { stand: [0, 2, "need"], noise: [0, 2, "prefer"] },
    },
  ],
  ["Glen", "owen", "MK6", 46],
  ["Dorota", "owen", "LU1", 17, "care-and-support", { hours: [10, 15] }],
  ["Nathan", "owen", "MK41", 34, "shop"],
  ["Precious", "owen", "MK40", 50],
];

export const participants: readonly SeedParticipant[] = [
  ...full,
  ...brief.map(
    ([name, specialist, district, endsInWeeks, wanted, more]): SeedParticipant => ({
      name,
      specialist,
      district,
      endsInWeeks,
      ...(wanted && { wishes: { wanted: [wanted] } }),
      ...more,
    }),
  ),
];
