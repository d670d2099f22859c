import type { SeedJob } from "./placement-story.ts";

/** Three years in her job, and in week 3 of support to keep it. Her employer has no account: its mail goes to Ngozi. */
export const rosa: SeedJob = {
  participant: "Rosa Pinto",
  found: {
    kind: "retention",
    fromToday: -19,
    writtenBefore: 0,
    inJobFor: 1155,
    saidWords: "I want to keep this job. Talk to Ngozi with me, not for me.",
    at: {
      name: "Quayside Dental Practice",
      size: "10-49",
      workplace: "Quayside Dental Practice",
      address: "14 Lantern Row, London",
      postcode: "SE16 7LQ",
      authority: "southwark",
    },
    contact: {
      name: "Ngozi Eze",
      role: "Practice manager",
      email: "ngozi@quayside-dental.example",
      phone: "020 7946 0177",
    },
    jobTitle: "Cleaner",
    hours: 20,
    payPence: 1330,
    managerName: "Ngozi Eze",
    managerPhone: "020 7946 0177",
    yes: { after: 1, saying: "Yes. She may know that you help me, and those words are right." },
  },
  agreement: [
    {
      day: 3,
      terms: {
        tasks:
          "Clean the four surgeries before the first patient.\nClean the waiting room and the stairs.\nTake the sealed bags to the yard.",
        workingPattern: "Monday to Friday, 6:30 to 10:30 in the morning",
        buddyName: "Ada Brandt",
        adjustments:
          "Start at 6:30 instead of 5:30, when the first direct bus goes.\nOne list for the rooms, from Ngozi alone.",
        employerDoes:
          "Give one list for the rooms, from Ngozi alone.\nHave Ngozi talk with Rosa for ten minutes each week.\nRing Priya early when something does not go well.",
        specialistDoes:
          "Talk with each side every week, apart from one another.\nMeet with both at the end of the fourth week.",
        participantDoes:
          "Text Ngozi when a bus does not come.\nSay what helps, and what gets in the way, as early as you can.",
      },
      agreed: { participant: 1, employer: 2, specialist: 1 },
    },
  ],
  fading: {
    hours: [3, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    naturalSupports: [
      "Ngozi gives one list for the rooms.",
      "Ada opens the side door at half past six.",
    ],
    stepUpWhen: ["The times change again.", "Rosa or Ngozi asks for it."],
  },
  visits: [
    [
      {
        way: "elsewhere",
        with: ["participant"],
        minutes: 90,
        at: "11:00",
        workedOn: "Wrote down a week as it is: the buses, the rooms, and who asks for what.",
        nextStep: "Choose together what to say to Ngozi first.",
      },
      {
        way: "atWork",
        with: ["participant", "manager"],
        minutes: 90,
        at: "10:30",
        workedOn: "The three of us. The start at 5:30 came before the first direct bus.",
        nextStep: "Ngozi asks the landlord about the door at 6:30.",
      },
    ],
    [
      {
        way: "atWork",
        with: ["participant", "manager"],
        minutes: 120,
        at: "10:00",
        workedOn: "The new list for the rooms. Rosa moved two rooms, and Ngozi agreed.",
        nextStep: "Try this order for two weeks.",
      },
      {
        way: "phone",
        with: ["manager"],
        minutes: 30,
        at: "15:00",
        workedOn: "Five starts at 6:30, and nobody in the practice noticed a difference.",
      },
    ],
    [
      {
        way: "phone",
        with: ["participant"],
        minutes: 45,
        at: "12:00",
        workedOn: "The week was calm. One late bus, one text, no trouble.",
        nextStep: "Look at the list with Ngozi once more.",
      },
    ],
  ],
  nextVisit: { inDays: 5, at: "10:30" },
  reviews: [
    {
      week: 1,
      participant: {
        feeling: "mixed",
        goesWell: "Ngozi listens.",
        toChange: "Two people tell me different things.",
        wouldHelp: "One list.",
        isShared: true,
      },
      employer: {
        feeling: "mixed",
        goesWell: "Her work is the best we have had.",
        toChange: "Late starts are hard to plan round.",
      },
      specialist: { feeling: "mixed", goesWell: "Both want this to work." },
      outcome: "Rosa starts at 6:30 from Monday on. Ngozi alone gives the list for the rooms.",
    },
    {
      week: 2,
      participant: { feeling: "well", goesWell: "I sleep, and the bus comes." },
      employer: { feeling: "well", goesWell: "On time every day." },
      specialist: { feeling: "well", goesWell: "The list works." },
      outcome: "The list and the start at 6:30 stay. We look at both again in week 4.",
      isClosedLately: true,
    },
  ],
};
