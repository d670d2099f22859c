import { harpreet } from "./placement-harpreet.ts";
import { joe } from "./placement-joe.ts";
import { kwame } from "./placement-kwame.ts";
import { rosa } from "./placement-rosa.ts";
import type { SeedJob } from "./placement-story.ts";

/** To start when the season does. His agreement waits for his yes. */
const callum: SeedJob = {
  participant: "Callum",
  firstDay: { managerAndBuddy: -1, firstVisit: -1 },
  agreement: [
    {
      day: -1,
      terms: {
        workingPattern: "Monday to Thursday, 9am to 1pm",
        buddyName: "Bea Lindqvist",
        managerPhone: "020 7946 0185",
        adjustments: "A break in the quiet end of the glasshouse when Callum asks for one.",
      },
      agreed: { specialist: 0 },
    },
  ],
};

/** She found it herself at the school gate, and has not said yet whether the school may know of the support. */
const yasmin: SeedJob = {
  participant: "Yasmin",
  found: {
    kind: "found",
    fromToday: 9,
    writtenBefore: 11,
    at: {
      name: "Larch Road Primary School",
      size: "50-249",
      workplace: "Larch Road Primary School",
      address: "Larch Road, London",
      postcode: "SE15 3LR",
      authority: "southwark",
    },
    contact: {
      name: "Joy Bell",
      role: "School business manager",
      email: "joy.bell@larch-road.example",
      phone: "020 7946 0192",
    },
    jobTitle: "Lunchtime supervisor",
    hours: 10,
    payPence: 1320,
    managerName: "Joy Bell",
    managerPhone: "020 7946 0192",
  },
};

/** The van round went to another firm before his first day. Nobody at the laundry had heard of the support. */
const dean: SeedJob = {
  participant: "Dean",
  found: {
    kind: "found",
    fromToday: -20,
    writtenBefore: 9,
    at: { employer: "laundry", workplace: "laundry-floor" },
    jobTitle: "Van loader",
    hours: 32,
    payPence: 1340,
    managerName: "Wes Tanner",
    managerPhone: "020 7946 0196",
    neverStartedOn: -21,
  },
};

export const jobs: readonly SeedJob[] = [kwame, harpreet, callum, rosa, yasmin, dean];
/** Over before the introductions that somebody is in now. */
export const earlierJobs: readonly SeedJob[] = [joe];
