import type { SeedJob } from "./placement-story.ts";

/** Ten weeks while a colleague was away: handed over in week 8, ended as planned, and he is looking again. */
export const joe: SeedJob = {
  participant: "Joe",
  found: {
    kind: "found",
    fromToday: -104,
    writtenBefore: 8,
    at: { employer: "bramble", workplace: "dock-street" },
    jobTitle: "Stock and deliveries assistant",
    hours: 12,
    payPence: 1310,
    managerName: "Lena Fox",
    managerPhone: "020 7946 0172",
    yes: { after: 1, saying: "Yes." },
    hasStarted: true,
  },
  firstDay: {
    contract: -5,
    rightToWork: -5,
    managerAndBuddy: -5,
    firstVisit: -4,
    travelTogether: -4,
    travel: -3,
    firstDay: -3,
    bring: -2,
    askFor: -1,
    accessToWork: 20,
  },
  agreement: [
    {
      day: -4,
      terms: {
        tasks:
          "Check deliveries against the note.\nPut stock away, the oldest in front.\nTell Lena what is running low.",
        workingPattern: "Tuesday, Thursday and Friday, 10am to 2pm, for ten weeks",
        buddyName: "Ines Rocha",
        adjustments:
          "A stool to lean on at the checking table.\nBoxes over 10 kg are lifted by two.",
      },
      agreed: { participant: 1, employer: 2, specialist: 2 },
    },
  ],
  fading: {
    hours: [8, 6, 5, 4, 3, 2, 2, 1, 1, 1],
    naturalSupports: ["Ines checks the first delivery of a week with Joe."],
    stepUpWhen: ["A supplier changes its delivery note."],
  },
  visits: [
    [
      {
        way: "atWork",
        with: ["participant", "manager", "buddy"],
        minutes: 240,
        at: "10:00",
        workedOn: "First shift. Where things live, and how Ines counts.",
        nextStep: "Joe counts, Ines looks.",
      },
      {
        way: "atWork",
        with: ["participant", "buddy"],
        minutes: 240,
        at: "10:00",
        workedOn: "Two deliveries. Joe found a missing case before the driver left.",
      },
    ],
    [
      {
        way: "atWork",
        with: ["participant"],
        minutes: 240,
        at: "10:00",
        workedOn: "The cold room: in with a list, out with a list.",
      },
      {
        way: "phone",
        with: ["manager"],
        minutes: 60,
        at: "15:00",
        workedOn: "Which boxes are lifted by two. Lena marks them.",
      },
    ],
    [
      {
        way: "atWork",
        with: ["participant"],
        minutes: 240,
        at: "10:00",
        workedOn: "The shelves by date, alone. One question in four hours.",
      },
    ],
    [
      {
        way: "atWork",
        with: ["participant", "manager"],
        minutes: 180,
        at: "11:00",
        workedOn: "Half-way. Lena wishes the job were longer, and so does Joe.",
      },
    ],
    [
      {
        way: "atWork",
        with: ["participant"],
        minutes: 120,
        at: "12:00",
        workedOn: "A new supplier and a new note. Ines showed it once.",
      },
    ],
    [],
    [
      {
        way: "elsewhere",
        with: ["participant"],
        minutes: 120,
        at: "15:00",
        workedOn: "What to look for after this. Stock, and somewhere to lean.",
      },
    ],
    [
      {
        way: "phone",
        with: ["participant"],
        minutes: 30,
        at: "16:00",
        workedOn: "Nothing is hard any more. Went through what stays at work.",
      },
    ],
  ],
  reviews: [
    {
      week: 1,
      participant: { feeling: "well", goesWell: "I can see what I have done.", isShared: true },
      employer: { feeling: "well", goesWell: "He reads a delivery note better than we do." },
      specialist: { feeling: "well", goesWell: "Counting suits him." },
      outcome: "Heavy boxes get a mark. The rest stays as it is.",
    },
    {
      week: 2,
      participant: { feeling: "well", goesWell: "Ines." },
      employer: { feeling: "well" },
      specialist: { feeling: "well" },
      outcome: "Joe counts alone from now on.",
    },
    {
      week: 4,
      participant: { feeling: "well", toChange: "The radio in the yard.", isShared: true },
      employer: { feeling: "well", goesWell: "Nothing has gone missing since he came." },
      specialist: { feeling: "well" },
      outcome: "The radio stays off while deliveries are checked.",
    },
    {
      week: 8,
      participant: { feeling: "well", goesWell: "I know what I am good at now.", isShared: true },
      employer: { feeling: "well", goesWell: "We would have him back." },
      specialist: { feeling: "well", goesWell: "Nothing is left that needs me there." },
      outcome: "Support ends with a call in the last week. The job ends as planned.",
    },
  ],
  handOver: {
    day: 51,
    naturalSupports: [
      "Ines: checks the first delivery of a week with Joe.",
      "Lena: says on Tuesday what the week brings.",
    ],
    whatWorks: [
      "A stool to lean on at the checking table.",
      "Boxes over 10 kg carry a mark, and two lift them.",
      "A written order for the day, one thing after the other.",
    ],
  },
  end: {
    day: 69,
    reason: "asPlanned",
    employer: "Sunita is back from leave, as we all knew. We would take Joe again tomorrow.",
    participant: "It was for ten weeks. I would have stayed.",
    specialist: "Ten weeks, as agreed at the start. Joe has a reference from Lena.",
    learned: [
      {
        dimension: "temp",
        levels: [0, 3],
        strength: "prefer",
        words: "In and out of the cold room was fine with a coat.",
        answer: "taken",
      },
      {
        dimension: "switch",
        levels: [0, 2],
        strength: "prefer",
        words: "Two deliveries at once went well, with a list for each.",
        answer: "left",
      },
      {
        dimension: "read",
        levels: [0, 3],
        strength: "prefer",
        words: "Delivery notes are read to the last line.",
      },
    ],
  },
};
