import type { LinkPurpose } from "#db/tables.ts";

/** How long each e-mailed link works, in hours. */
export const linkHours: Record<LinkPurpose, number> = {
  confirmEmail: 72,
  accountExists: 72,
  resetPassword: 2,
  changeEmail: 24,
  joinEmployer: 24 * 14,
  joinStaff: 24 * 14,
  joinAsParticipant: 24 * 28,
  confirmVacancy: 24 * 28,
  confirmAdvice: 24 * 7,
  openAdvice: 24 * 28,
  openMyJob: 24 * 28,
  openPlacement: 24 * 28,
  openIntroduction: 24 * 30,
  openJob: 24 * 30,
  answerReview: 24 * 14,
  answerStillOpen: 24 * 28,
  savedSearch: 24 * 400,
  signIn: 1,
  stopMessages: 24 * 400,
};

/** So many days after its end a link that opens nothing still brings a fresh one, where its reader may have one. */
export const daysKept = 180;

/**
 * Of these every mail's link goes on working until it is too old: each opens the same page as often as one likes, and
 * the newest mail is not always the one at hand. Of all others a newer link ends the one before.
 */
export const keepsOlder: readonly LinkPurpose[] = [
  "openPlacement",
  "openIntroduction",
  "openJob",
  "savedSearch",
  "stopMessages",
];

export type LinkState = "works" | "used" | "expired" | "revoked";

/** Derived, never stored. */
export function linkState(
  link: { usedAt: string | null; revokedAt: string | null; expiresAt: string },
  now: string,
): LinkState {
  if (link.revokedAt) return "revoked";
  if (link.usedAt) return "used";
  return link.expiresAt <= now ? "expired" : "works";
}
