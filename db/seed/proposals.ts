import type { Weekday } from "../../app/domain/calendar/calendar.ts";

/** What staff have asked of employers about a job: of the job alone, in words that fit any such job. */
export interface SeedProposal {
  vacancy: string;
  by: string;
  daysAgo: number;
  /** Tasks that would move, in the employer's words. */
  tasks: string[];
  takenBy?: string;
  days?: Weekday[];
  times?: [string, string];
  words: string;
  /** Still being written: the employer does not see it. */
  isDraft?: true;
  /** Days after it was sent, with what they said. */
  agreed?: { after: number; saying?: string };
}

export const proposals: readonly SeedProposal[] = [
  {
    vacancy: "cafe-assistant",
    by: "priya",
    daysAgo: 16,
    tasks: ["Answer the phone"],
    takenBy: "Whoever is in the back kitchen",
    words:
      "The phone and the queue come at the same time of day. Many cafés have the phone answered in the back, so that nobody at the counter waits. Would this work for you?",
    agreed: { after: 1, saying: "Yes. We should have thought of that ourselves." },
  },
  {
    vacancy: "cafe-assistant",
    by: "priya",
    daysAgo: 2,
    tasks: ["Cash up at the end of the day"],
    takenBy: "Whoever closes that day",
    times: ["09:00", "16:00"],
    words:
      "We have looked at how this job is put together. Two things make it harder to fill than it needs to be: the start at 8, and cashing up at the end.\n\nMany cafés open with those who are there already, and have the till counted by whoever locks up. Below is what could change here. Agree what helps, and keep the rest as it is.\n\nWould this work for you?",
  },
  {
    vacancy: "bookseller",
    by: "priya",
    daysAgo: 1,
    tasks: ["Carry boxes in from the van"],
    takenBy: "Whoever drives the van",
    words:
      "Boxes come in twice a week, and the rest of this job is shelves, customers and the till. Many shops have the van unloaded by whoever drives it. Would this work for you?",
    isDraft: true,
  },
];
