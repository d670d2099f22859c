/** Days after an invitation was made in which an old link of it still brings a fresh one. */
export const renewableDays = 60;

export const invitedTooLongAgo = (invitedAt: string, now: string): boolean =>
  Date.parse(now) - Date.parse(invitedAt) > renewableDays * 86_400_000;
