import type { Wish } from "#db/tables.ts";
import { noticeWeeks, type ProfileWords } from "./profile.words.ts";

const theirJobLabels: Readonly<Record<Wish, string>> = {
  wanted: "A job they want",
  acceptable: "A job that would be all right",
  notForMe: "A job that is not for them",
};
export const theirProfileWords: ProfileWords = {
  sections: {
    work: {
      title: "The work they want",
      lede: "Wishes come first in every match. Leave out what is not known: it never counts against anyone.",
    },
    hours: { title: "Hours and days", lede: "When work fits their life. Only what is known." },
    travel: { title: "Getting to work", lede: "Where they can get to, and how." },
    learning: {
      title: "Skills and learning",
      lede: "From jobs, home, hobbies or helping out.",
    },
    environment: {
      title: "The places that suit them",
      lede: "The same scales that employers answer. Tick everything that is fine; skip what is not known.",
    },
    adjustments: {
      title: "What helps",
      lede: "Adjustments that have helped or may help. What helps is enough; the reason is not written down.",
    },
    strengths: {
      title: "Strengths, in their own words",
      lede: "As they say it. An employer reads these words only after the person chose them for that employer.",
    },
  },
  nothingYet: "Nothing written yet.",
  change: "Change",
  save: "Save",
  saveOn: "Save and go on",
  saveStop: "Save and stop here",
  optional: "Everything may be left empty.",
  keep: "They chose to keep these words, and I was with them when they said so.",
  keepError: "Change the words above, or tick the box if they chose to keep them.",
  onlyThey: "They have an account, so only they can choose to keep these words, on their own page.",
  about: {
    label: "What would a good job be like?",
    hint: "What they enjoy, and what a good day looks like.",
  },
  wishes: {
    legend: "Kinds of work",
    hint: "Choose an answer where they have a view.",
    wanted: "Wanted",
    acceptable: "Would be all right",
    notForMe: "Not for them",
    unsaid: "Not said yet",
  },
  jobs: {
    legend: "Jobs",
    hint: "Single jobs, if they have some in mind. What is said of a job counts before its kind of work.",
    label: (wish, place) => `${theirJobLabels[wish]} (${place})`,
    all: "All jobs on our list",
  },
  minMinutes: "Fewest hours a week",
  maxMinutes: "Most hours a week",
  hoursHint: "A number, like 16 or 7.5",
  week: {
    legend: "When they can work",
    hint: "Tick every part of a day that would be all right. Tick none if not known yet.",
  },
  earliestStart: "Earliest start",
  latestFinish: "Latest finish",
  timeHint: "Like 09:30",
  availableFrom: "First day they could start",
  notice: "Notice they have to give where they work now",
  noticeWeeks,
  contracts: { legend: "Contracts they would take", hint: "Tick none if not known yet." },
  payFloor: { label: "Lowest pay an hour, in pounds", hint: "Like 13 or 13.50" },
  home: {
    label: "Where they live, roughly",
    hint: "A town or a district, like Peckham. We keep its middle to about a kilometre, and no address.",
  },
  travelWays: "How they can travel",
  longestJourney: "The longest they would travel, one way",
  notSure: "Not known yet",
  reach: {
    legend: "Places they can get to",
    hint: "Used where the journey cannot be estimated. Tick every place they can get to for work.",
    far: "Places further away",
  },
  moreRoom: "Room for more",
  travelNote: {
    label: "More about travelling",
    hint: "The bus they know, or a change of train that does not work.",
  },
  skills: { label: "Skills", hint: "Using a till, looking after plants, spotting mistakes." },
  answers: {
    legend: "Skills and tickets",
    hint: "Answer what is known. What is left open never counts against them.",
    unsaid: "Not known yet",
    has: "They have this",
    learning: "They would like to learn it",
    no: "They do not have it",
  },
  learning: { label: "How they learn best", hint: "Shown twice, in pictures, a written list." },
  parts: {
    heading: "Four short parts",
    none: "Nothing yet",
    some: (count) => `${count} answered`,
    here: "You are here",
  },
  strength: {
    legend: "How much does it matter?",
    need: "They need it to be like this",
    prefer: "They like it best, but other ways can work",
  },
  note: "Anything to add?",
  adjustments: {
    hint: "Open a group and tick what helps.",
    words: "In their own words",
    wordsHint: "How they would say it to the people they work with.",
    chosen: "What helps now",
  },
  strengthLabel: (place) => `Strength ${place}`,
  strengthHint: "As they would say it: “I stay calm when it is busy”.",
};
