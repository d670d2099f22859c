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
 * A figure of messages that wait, to the nearest ten, and none of those that were sent: whoever counts to the message can
 * tell that somebody was written to, and so that somebody wrote. Who runs the server has them at /metrics.
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
