import { closing, dishwasher, kwameVisits } from "./placement-kwame-visits.ts";
import type { SeedJob } from "./placement-story.ts";

/** In week 8: stepping back went well until the closing shifts came. */
export const kwame: SeedJob = {
  participant: "Kwame",
  firstDay: {
    managerAndBuddy: -10,
    contract: -7,
    rightToWork: -7,
    firstVisit: -6,
    travelTogether: -5,
    travel: -4,
    firstDay: -3,
    bring: -3,
    adjustments: -2,
    askFor: -2,
    accessToWork: 16,
  },
  agreement: [
    {
      day: -14,
      terms: {
        workingPattern: "Monday to Thursday, 2pm to 6pm",
        buddyName: "Sam Okoro",
        managerPhone: "020 7946 0171",
        adjustments:
          "A list of what comes next, on the wall by the sinks.\nSam shows whatever is new, one thing at a time.",
      },
      agreed: { participant: 1, employer: 2, specialist: 2 },
    },
    {
      day: 25,
      terms: {
        minutesPerWeek: 20 * 60,
        workingPattern:
          "Monday to Wednesday and Friday, 4pm to 8pm. Thursday, 6pm to 10pm. All of them close the kitchen.",
        adjustments:
          "A checklist for the end of the shift, on the wall by the sinks.\nA soft mat to stand on at the sinks.\nSam shows whatever is new, one thing at a time.",
        employerDoes:
          "Have Sam on the same shift until closing goes well.\nHave Marcus talk with Kwame for ten minutes each week.\nText any change of the rota the day before.\nRing Priya early when something does not go well.",
        specialistDoes:
          "Teach closing with Sam, one step at a time.\nVisit as the plan for support says, and less as closing goes well.\nTalk with each side every week, apart from one another.",
      },
      agreed: { participant: 1, employer: 2, specialist: 2 },
    },
  ],
  fading: {
    hours: [16, 14, 12, 10, 8, 6, 4, 4, 3, 2, 2, 1, 1],
    naturalSupports: [
      "Sam shows whatever is new, one thing at a time.",
      "Marcus texts any change of the rota the day before.",
      "The shift leader looks at the closing sheet each night.",
    ],
    stepUpWhen: [
      "A step that went alone needs help again on two shifts running.",
      "There is a new shift, machine or manager.",
      "Kwame or Marcus asks for it.",
    ],
  },
  training: [
    { template: dishwasher, day: 0, learnedOn: 22 },
    { template: closing, day: 27 },
  ],
  visits: kwameVisits,
  nextVisit: { inDays: 2, at: "19:00" },
  reviews: [
    {
      week: 1,
      participant: {
        feeling: "well",
        goesWell: "Everybody knows my name already. The machine is a good one.",
        toChange: "I have nowhere to put my coat and my phone.",
        wouldHelp: "A locker of my own.",
        isShared: true,
      },
      employer: { feeling: "well", goesWell: "On time every day. Asks before guessing." },
      specialist: {
        feeling: "well",
        goesWell: "Four clear tasks, in the same order each day.",
        wouldHelp: "Keep the order, also when it is busy.",
      },
      outcome:
        "All three met at Quay Road. Kwame gets a locker of his own, today. The list by the sinks stays.",
    },
    {
      week: 2,
      participant: {
        feeling: "mixed",
        goesWell: "The machine, and Sam.",
        toChange: "The radio is loud and two people call at once.",
        wouldHelp: "One person who tells me what is next.",
      },
      employer: {
        feeling: "well",
        goesWell: "Works hard and leaves the place clean.",
        toChange: "Could begin the bins without being asked.",
      },
      specialist: { feeling: "well", goesWell: "Loading goes alone for most of a shift." },
      outcome: "Sam alone says what comes next. The bins are on the list, at half past five.",
    },
    {
      week: 4,
      participant: {
        feeling: "well",
        goesWell: "I like the team. I want to learn the closing jobs.",
        isShared: true,
      },
      employer: {
        feeling: "well",
        goesWell: "Reliable. Quicker than we planned for.",
        wouldHelp: "We have a fifth shift, if he wants it.",
      },
      specialist: { feeling: "well", goesWell: "Step back from the pots, and teach closing." },
      outcome:
        "Five shifts a week from now on, 20 hours, all of them with closing. Sam and Priya teach closing, one step at a time.",
    },
    {
      week: 8,
      participant: {
        feeling: "mixed",
        goesWell: "Closing. Sam says I am nearly there.",
        toChange: "Thursdays are long.",
        wouldHelp: "To know the rota before the week begins.",
      },
    },
  ],
  notes: [
    { day: 17, feeling: "well", words: "Good. I did not think that I would last a week." },
    { day: 31, feeling: "well", words: "Good. More hours and more money. Sam is all right." },
    {
      day: 46,
      feeling: "mixed",
      words:
        "Some days are hard. Thursday ends late, and on Friday I am still tired. I want to tell Marcus myself.",
    },
  ],
  calls: [
    {
      week: 6,
      words:
        "The machine was repaired this morning and the buttons have moved. The card on the wall is wrong now, and Kwame is on at four.",
      answer:
        "I came by at two. Sam and I made a new card, and I stay until Kwame has run the first load with it.",
    },
  ],
  hours: [{ day: 28, hoursPerWeek: 20 }],
  shortWeeks: [
    { week: 3, days: 3 },
    { week: 4, days: 3 },
  ],
  closedWarnings: [
    {
      rule: "daysMissed",
      day: 27,
      did: "isFine",
      note: "The kitchen floor was laid anew, and nobody worked on those days. They were paid.",
    },
  ],
  evidence: [
    {
      definition: "jobStart",
      kind: "contract",
      day: 1,
      upTo: 0,
      note: "Read together on the first shift.",
    },
    {
      definition: "sixteenHours",
      kind: "payslip",
      day: 36,
      upTo: 30,
      note: "The first payslip. Kwame keeps it.",
    },
  ],
};
