import type { MeetingKind } from "../../app/domain/meeting/meeting.ts";
import type { NextStep } from "../../app/domain/meeting/meeting-next.ts";
import type { Side } from "../../app/domain/thread/thread.ts";
import type { SeedIntroduction } from "./stories.ts";

/** What leads to meetings, to words between the sides, and to an employer who says nothing. */
export const introductionsLately: readonly SeedIntroduction[] = [
  {
    participant: "Amara",
    vacancy: "school-kitchen",
    daysAgo: 9,
    until: "interested",
    specialistSays: ["Amara ran the prep table for a lunch for 60 people in December."],
    helps: {
      "cog-01": "A written list for the shift.",
      "pat-01": "Starting at 10 or later.",
      "rec-01": "The questions three days before we meet.",
    },
  },
  {
    participant: "Sofia Reyes",
    vacancy: "cafe-assistant",
    daysAgo: 15,
    until: "interested",
    specialistSays: ["Sofia remembers what everybody drinks."],
  },
  {
    participant: "Mei",
    vacancy: "cafe-assistant",
    daysAgo: 16,
    until: "interested",
    specialistSays: ["Mei kept our kitchen table calm on the busiest day of the year."],
  },
  {
    participant: "Farida",
    vacancy: "surgery-records",
    daysAgo: 12,
    until: "interested",
    specialistSays: ["Farida scanned our whole cupboard of forms, and every page is straight."],
  },
  {
    participant: "Freddie",
    vacancy: "data-entry",
    daysAgo: 8,
    until: "interested",
    specialistSays: ["Freddie finds the one wrong number in a page of right ones."],
  },
  {
    participant: "Samir",
    vacancy: "theatre-steward",
    daysAgo: 6,
    until: "interested",
    specialistSays: ["Samir seated 200 people at our open day, and smiled at each."],
  },
  {
    participant: "Grace Okafor",
    vacancy: "surgery-records",
    daysAgo: 10,
    until: "withEmployer",
    specialistSays: ["Grace put twelve years of our paper in order, and labelled all of it."],
  },
];

/** Whom it is between: somebody and the employer of a vacancy, or of the job that they have. */
export interface SeedSubject {
  participant: string;
  /** Left out: it is about their job. */
  vacancy?: string;
}

/** How a meeting was arranged. Times are so many days from today, and on working days. */
export interface SeedMeeting extends SeedSubject {
  kind: MeetingKind;
  minutes: number;
  place: string;
  people: string;
  note?: string;
  suggestedDaysAgo: number;
  /** None: the other side is asked for some. */
  times: readonly [daysFromToday: number, time: string][];
  /** The first of the times. Left out: it waits for the person. */
  chosenDaysAgo?: number;
  /** Other times that the employer suggests since: the agreed one holds meanwhile. */
  others?: { daysAgo: number; times: SeedMeeting["times"] };
  /** What each side said of it on the day after. */
  said?: Partial<Record<"employer" | "person", ["yes" | "no", NextStep?]>>;
}

export const meetings: readonly SeedMeeting[] = [
  {
    participant: "Amara",
    vacancy: "school-kitchen",
    kind: "visit",
    minutes: 45,
    place: "The front office at Elm Walk. Ring the bell and say that you come to see Carol.",
    people: "Carol, and Ines who runs the kitchen",
    note: "Wear what you like. You will be given an apron.",
    suggestedDaysAgo: 1,
    times: [
      [6, "10:30"],
      [7, "14:00"],
      [9, "11:00"],
    ],
  },
  {
    participant: "Sofia Reyes",
    vacancy: "cafe-assistant",
    kind: "visit",
    minutes: 30,
    place: "Dock Street, at the counter",
    people: "Lena Fox",
    suggestedDaysAgo: 9,
    times: [[-1, "10:00"]],
    chosenDaysAgo: 8,
  },
  {
    participant: "Mei",
    vacancy: "cafe-assistant",
    kind: "workingInterview",
    minutes: 60,
    place: "Dock Street, after the morning queue",
    people: "Lena Fox",
    suggestedDaysAgo: 11,
    times: [[-2, "11:00"]],
    chosenDaysAgo: 10,
    said: { employer: ["yes", "think"], person: ["yes", "goOn"] },
  },
  {
    participant: "Farida",
    vacancy: "surgery-records",
    kind: "chat",
    minutes: 30,
    place: "The practice, by the side door",
    people: "",
    suggestedDaysAgo: 9,
    times: [[-2, "13:00"]],
    chosenDaysAgo: 8,
    said: { person: ["yes", "goOn"], employer: ["no"] },
  },
  {
    participant: "Freddie",
    vacancy: "data-entry",
    kind: "chat",
    minutes: 30,
    place: "",
    people: "",
    note: "We can talk by telephone if you prefer.",
    suggestedDaysAgo: 4,
    times: [[5, "14:00"]],
    chosenDaysAgo: 3,
    others: {
      daysAgo: 1,
      times: [
        [6, "11:00"],
        [7, "15:00"],
      ],
    },
  },
  {
    participant: "Samir",
    vacancy: "theatre-steward",
    kind: "visit",
    minutes: 60,
    place: "The stage door",
    people: "",
    suggestedDaysAgo: 2,
    times: [],
  },
  {
    participant: "Kwame",
    kind: "review",
    minutes: 30,
    place: "The table by the window, before the shift",
    people: "Marcus Webb, and Priya Nair if Kwame likes",
    suggestedDaysAgo: 3,
    times: [
      [5, "15:30"],
      [8, "15:30"],
    ],
    chosenDaysAgo: 2,
  },
];

/** Words from one side to one other, as they were written, and who has opened them since. */
export interface SeedWords extends SeedSubject {
  said: readonly {
    daysAgo: number;
    time: string;
    from: Side;
    to: Side;
    words: string;
    /** Left out: they are still unread. */
    isRead?: true;
  }[];
}

export const words: readonly SeedWords[] = [
  {
    participant: "Amara",
    vacancy: "school-kitchen",
    said: [
      {
        daysAgo: 3,
        time: "10:05",
        from: "employer",
        to: "participant",
        words: "Thank you for letting us read this. We would love to show you the kitchen.",
        isRead: true,
      },
      {
        daysAgo: 2,
        time: "14:20",
        from: "participant",
        to: "employer",
        words: "Thank you. Is there somewhere quiet to sit at break?",
        isRead: true,
      },
      {
        daysAgo: 2,
        time: "15:10",
        from: "specialist",
        to: "participant",
        words: "Take your time with the days. Any of them is fine, and so is asking for others.",
        isRead: true,
      },
      {
        daysAgo: 1,
        time: "11:30",
        from: "employer",
        to: "participant",
        words: "Yes: the library is empty at that time, and you are welcome to sit there.",
      },
      {
        daysAgo: 1,
        time: "17:45",
        from: "participant",
        to: "specialist",
        words: "Will you come with me the first time?",
      },
    ],
  },
  {
    participant: "Leanne Marsh",
    vacancy: "cafe-assistant",
    said: [
      {
        daysAgo: 4,
        time: "09:40",
        from: "employer",
        to: "specialist",
        words: "Is there anything Leanne would like to see when she comes?",
        isRead: true,
      },
      {
        daysAgo: 4,
        time: "11:15",
        from: "specialist",
        to: "employer",
        words:
          "She would like to see where she would stand, and to meet whoever works the till with her. Thank you for asking.",
        isRead: true,
      },
      {
        daysAgo: 1,
        time: "16:10",
        from: "employer",
        to: "specialist",
        words:
          "Good. Lena will be at the till when she comes. Shall I send a photograph of the door?",
      },
    ],
  },
  {
    participant: "Kwame",
    said: [
      {
        daysAgo: 7,
        time: "13:20",
        from: "employer",
        to: "specialist",
        words: "The closing list works. Could you look in on Thursday, when he closes alone?",
        isRead: true,
      },
      {
        daysAgo: 7,
        time: "15:30",
        from: "specialist",
        to: "employer",
        words: "Gladly. I will come at half past eight and stay out of the way.",
        isRead: true,
      },
      {
        daysAgo: 1,
        time: "12:10",
        from: "participant",
        to: "specialist",
        words: "Can we talk about the late shift before Thursday?",
      },
      {
        daysAgo: 1,
        time: "19:25",
        from: "employer",
        to: "participant",
        words: "Thank you for last night, Kwame. The list was complete.",
      },
    ],
  },
];
