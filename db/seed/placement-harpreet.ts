import type { SeedJob } from "./placement-story.ts";

const packing = "picker-and-packer/packing";

/** In week 5, in another area and without an account: Owen writes down what he says. */
export const harpreet: SeedJob = {
  participant: "Harpreet",
  firstDay: {
    managerAndBuddy: -9,
    contract: -6,
    rightToWork: -6,
    firstVisit: -5,
    travelTogether: -4,
    travel: -4,
    firstDay: -3,
    bring: -3,
    askFor: -2,
  },
  agreement: [
    {
      day: -12,
      terms: {
        workingPattern: "Monday to Thursday, 8am to noon, at bench 44 in the quiet hall",
        buddyName: "Lou Carver",
        adjustments:
          "A bench in the quiet hall.\nThe buggy from the gate at both ends of the shift.",
      },
      agreed: { participant: 1, employer: 2, specialist: 2 },
    },
  ],
  fading: {
    hours: [12, 10, 8, 6, 4, 4, 3, 2, 2, 1, 1, 1, 1],
    naturalSupports: [
      "Lou packs at the next bench and shows what is new.",
      "The screen shows a picture of every order.",
    ],
    stepUpWhen: [
      "The daily target is missed three days running.",
      "Harpreet is moved to another hall.",
    ],
  },
  training: [{ template: packing, day: 0 }],
  visits: [
    [
      {
        way: "atWork",
        with: ["participant", "manager", "buddy"],
        minutes: 240,
        at: "08:00",
        workedOn: "First shift. The bench, the screen, and whom to wave to.",
        nextStep: "Ten orders with Lou, then five alone.",
      },
      {
        way: "atWork",
        with: ["participant", "buddy"],
        minutes: 240,
        at: "08:00",
        workedOn: "Small boxes. Reading the labels on the bays took the longest.",
        nextStep: "Ask Joanna about larger labels.",
        steps: {
          template: packing,
          went: ["shown", "alone", "verbal", "alone", "alone", "verbal", "shown", "alone"],
        },
      },
      {
        way: "atWork",
        with: ["participant"],
        minutes: 240,
        at: "08:00",
        workedOn: "Taping: one long pull. Then forty orders, at his own speed.",
      },
    ],
    [
      {
        way: "atWork",
        with: ["participant", "buddy"],
        minutes: 240,
        at: "08:00",
        workedOn: "Mixed orders. The new labels help in the middle aisles.",
        nextStep: "Look at the far bays together.",
        steps: {
          template: packing,
          went: ["verbal", "alone", "alone", "alone", "alone", "alone", "gesture", "alone"],
        },
      },
      {
        way: "atWork",
        with: ["participant"],
        minutes: 240,
        at: "08:00",
        workedOn: "The far bays are too dim to read. Packed from the middle instead.",
      },
      {
        way: "phone",
        with: ["manager"],
        minutes: 60,
        at: "14:00",
        workedOn: "The light over the far bays. Joanna asks the electrician.",
      },
    ],
    [
      {
        way: "atWork",
        with: ["participant"],
        minutes: 240,
        at: "08:00",
        workedOn: "A whole shift without me at the bench. The target was met by eleven.",
      },
      {
        way: "atWork",
        with: ["participant", "manager"],
        minutes: 210,
        at: "08:30",
        workedOn: "How a target is agreed each month, with Joanna. Harpreet set his own.",
      },
    ],
    [
      {
        way: "atWork",
        with: ["participant", "buddy"],
        minutes: 210,
        at: "08:30",
        workedOn: "Lou and Harpreet swapped benches for an hour, to see both ends of the hall.",
        nextStep: "Come in the last hour only.",
      },
      {
        way: "phone",
        with: ["participant"],
        minutes: 90,
        at: "15:00",
        workedOn: "Standing gets long after ten. What a perching stool is, and who would pay.",
      },
    ],
    [
      {
        way: "atWork",
        with: ["participant"],
        minutes: 120,
        at: "10:00",
        workedOn: "The last two hours of a shift. Nothing to add.",
        nextStep: "Ask Access to Work about the stool together.",
      },
    ],
  ],
  nextVisit: { inDays: 4, at: "10:00" },
  reviews: [
    {
      week: 1,
      participant: { feeling: "well", goesWell: "It is quiet, and the buggy is on time." },
      employer: { feeling: "well", goesWell: "Careful. Asks once and then knows it." },
      specialist: { feeling: "well", goesWell: "The bench and the screen suit him." },
      outcome: "Larger labels on the bay ends. Lou stays at the next bench.",
    },
    {
      week: 2,
      participant: {
        feeling: "mixed",
        goesWell: "Lou, and the target board.",
        toChange: "I cannot read the far end.",
        isShared: true,
      },
      employer: { feeling: "well", goesWell: "Fewer mistakes than most in a second week." },
      specialist: { feeling: "well", goesWell: "Six of eight steps go alone." },
      outcome:
        "Joanna has a lamp put over the far bays. Until then Harpreet packs from the middle.",
    },
    {
      week: 4,
      participant: { feeling: "well", goesWell: "I met my own target on four days of four." },
      employer: {
        feeling: "well",
        goesWell: "We would take five more like him.",
        toChange: "The lamp is still on order.",
      },
    },
  ],
  evidence: [
    {
      definition: "jobStart",
      kind: "employerWord",
      day: 2,
      upTo: 0,
      note: "Joanna Pike, on the first visit.",
    },
  ],
};
