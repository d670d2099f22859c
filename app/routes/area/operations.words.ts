/** What the page of operations says. */
import type { JobState } from "#app/domain/recurring-job/recurring-job.ts";
import type { SendsBy } from "#app/server/env.ts";

export const senderWords: Record<SendsBy["email" | "text"], string> = {
  demo: "kept in the mailbox of the demo, and sent to nobody",
  smtp: "sent by a mail server (SMTP)",
  notify: "sent by GOV.UK Notify",
  none: "not set up",
};

/**
 * A figure of messages, to the nearest ten. A lead who counts to the message could tell that somebody was written to, and with
 * it that somebody wrote: what a person says to their specialist alone is no more told by a number than by its words.
 */
export const roughly = (count: number): string =>
  count < 10 ? "Fewer than 10" : `About ${(Math.round(count / 10) * 10).toLocaleString("en-GB")}`;

export const stateWords: Record<JobState, string> = {
  never: "Not run yet",
  running: "Running now",
  late: "Late",
  failed: "Failed",
  done: "As it should be",
};
export const stateTones = {
  never: "could",
  running: "could",
  late: "stop",
  failed: "stop",
  done: "fit",
} as const;
