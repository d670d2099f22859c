import { whileOpen } from "./employer.messages.ts";
import { type Message, toEmployer } from "./message.ts";

const aboutTrial = (when: string, subject: string, paragraphs: string[]): Message =>
  whileOpen({
    audience: "employer",
    when,
    write: async (writing) =>
      toEmployer(writing, subject, paragraphs, {
        label: "See the introduction",
        path: `/employer/introductions/${writing.data.introductionId}`,
      }),
  });

/** To an employer alone: the person and their specialist hear as of any step of an introduction. */
export const workTrialMessages = {
  "employer.workTrial": aboutTrial(
    "A specialist records that a work trial is agreed",
    "A work trial is agreed",
    [
      "The work trial you agreed is written down. The page says from which day, and for how many days at most.",
      "It ends with your offer, or with “not this time”. It cannot go on past its days.",
    ],
  ),
  "employer.workTrialEnded": aboutTrial(
    "A specialist ends a work trial",
    "A work trial has ended",
    ["The work trial has ended. If you would like to offer the job, you can do it on the page."],
  ),
} satisfies Record<string, Message>;
