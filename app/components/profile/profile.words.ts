import type { SkillAnswer } from "#app/domain/skill/skill.ts";
import type { ProfileSection } from "#app/domain/vocational-profile/vocational-profile.ts";
import type { Wish } from "#db/tables.ts";

/** The questions of a profile, once as the person reads them and once as their specialist does. */
export interface ProfileWords {
  sections: Record<ProfileSection, { title: string; lede: string }>;
  nothingYet: string;
  change: string;
  save: string;
  saveOn: string;
  saveStop: string;
  optional: string;
  keep: string;
  keepError: string;
  onlyThey: string;
  about: { label: string; hint: string };
  wishes: {
    legend: string;
    hint: string;
    wanted: string;
    acceptable: string;
    notForMe: string;
    unsaid: string;
  };
  jobs: { legend: string; hint: string; label: (wish: Wish, place: number) => string; all: string };
  minMinutes: string;
  maxMinutes: string;
  hoursHint: string;
  week: { legend: string; hint: string };
  earliestStart: string;
  latestFinish: string;
  timeHint: string;
  availableFrom: string;
  notice: string;
  noticeWeeks: (weeks: number) => string;
  contracts: { legend: string; hint: string };
  payFloor: { label: string; hint: string };
  home: { label: string; hint: string };
  travelWays: string;
  longestJourney: string;
  notSure: string;
  reach: { legend: string; hint: string; far: string };
  moreRoom: string;
  travelNote: { label: string; hint: string };
  skills: { label: string; hint: string };
  answers: { legend: string; hint: string; unsaid: string } & Record<SkillAnswer, string>;
  learning: { label: string; hint: string };
  parts: { heading: string; none: string; some: (count: number) => string; here: string };
  strength: { legend: string; need: string; prefer: string };
  note: string;
  adjustments: { hint: string; words: string; wordsHint: string; chosen: string };
  strengthLabel: (place: string) => string;
  strengthHint: string;
}

const jobLabels: Readonly<Record<Wish, string>> = {
  wanted: "A job I want",
  acceptable: "A job that would be all right",
  notForMe: "A job that is not for me",
};
export const noticeWeeks = (weeks: number) =>
  weeks === 0 ? "None" : weeks === 1 ? "1 week" : `${weeks} weeks`;

export const myProfileWords: ProfileWords = {
  sections: {
    work: {
      title: "The work I want",
      lede: "What you would like to do, and what is not for you. Leave out what you do not know yet.",
    },
    hours: { title: "My hours and days", lede: "When work fits your life. Only what you know." },
    travel: { title: "Getting to work", lede: "Where you can get to, and how." },
    learning: {
      title: "What I can do and how I learn",
      lede: "From jobs, home, hobbies or helping out. It all counts.",
    },
    environment: {
      title: "The places that suit me",
      lede: "For each one, tick everything that is fine for you. Skip any you are not sure of, and stop after any part.",
    },
    adjustments: {
      title: "What helps me",
      lede: "Things that make work easier. Tick any that help you. You never need to say why.",
    },
    strengths: {
      title: "My strengths, in my words",
      lede: "What you are good at, as you would say it. An employer sees these words only if you choose them for that employer.",
    },
  },
  nothingYet: "Nothing written yet.",
  change: "Change",
  save: "Save",
  saveOn: "Save and go on",
  saveStop: "Save and stop here",
  optional: "You can leave anything empty.",
  keep: "Keep my words as they are. It is my choice.",
  keepError: "Change the words above, or tick the box if you want to keep them.",
  onlyThey: "",
  about: {
    label: "What would a good job be like?",
    hint: "What you enjoy, and what a good day looks like.",
  },
  wishes: {
    legend: "Kinds of work",
    hint: "Choose an answer for any you have a view on.",
    wanted: "I want this",
    acceptable: "This would be all right",
    notForMe: "Not for me",
    unsaid: "Not said yet",
  },
  jobs: {
    legend: "Jobs",
    hint: "Single jobs, if you have some in mind. Start to type and choose, or write it your way: “dishwasher” finds kitchen porter.",
    label: (wish, place) => `${jobLabels[wish]} (${place})`,
    all: "All jobs on our list",
  },
  minMinutes: "Fewest hours a week",
  maxMinutes: "Most hours a week",
  hoursHint: "A number, like 16 or 7.5",
  week: {
    legend: "When I can work",
    hint: "Tick every part of a day that would be all right. Tick none if you do not know yet.",
  },
  earliestStart: "Earliest start",
  latestFinish: "Latest finish",
  timeHint: "Like 09:30",
  availableFrom: "First day I could start",
  notice: "Notice I have to give where I work now",
  noticeWeeks,
  contracts: { legend: "Contracts I would take", hint: "Tick none if you do not know yet." },
  payFloor: { label: "Lowest pay an hour, in pounds", hint: "Like 13 or 13.50" },
  home: {
    label: "Where I live, roughly",
    hint: "A town or a district, like Peckham. We keep its middle to about a kilometre, and no address.",
  },
  travelWays: "How I can travel",
  longestJourney: "The longest I would travel, one way",
  notSure: "Not sure yet",
  reach: {
    legend: "Places I can get to",
    hint: "Used where we cannot estimate the journey. Tick every place you can get to for work.",
    far: "Places further away",
  },
  moreRoom: "Room for more",
  travelNote: {
    label: "More about travelling",
    hint: "Like the bus you know, or a change of train that does not work.",
  },
  skills: {
    label: "Things I can do",
    hint: "Like using a till, looking after plants, spotting mistakes.",
  },
  answers: {
    legend: "Skills and tickets",
    hint: "Many jobs ask for one of these. Answer those you know, and leave the others.",
    unsaid: "Not said yet",
    has: "I have this",
    learning: "I would like to learn it",
    no: "I do not have it",
  },
  learning: {
    label: "How I learn best",
    hint: "Like being shown twice, or having it in pictures.",
  },
  parts: {
    heading: "Four short parts",
    none: "Nothing yet",
    some: (count) => `${count} answered`,
    here: "You are here",
  },
  strength: {
    legend: "How much does it matter?",
    need: "I need it to be like this",
    prefer: "I like it best, but other ways can work",
  },
  note: "Anything to add?",
  adjustments: {
    hint: "Open a group and tick what helps.",
    words: "In my own words",
    wordsHint: "How you would say it to the people you work with.",
    chosen: "What helps me now",
  },
  strengthLabel: (place) => `Strength ${place}`,
  strengthHint: "Like “I stay calm when it is busy”.",
};
