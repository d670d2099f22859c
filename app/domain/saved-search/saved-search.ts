/** A search of the board that somebody asked to be written to about, with an address and no account. Pure. */

/** Days until a search that nobody confirmed is deleted with its address. */
export const confirmWithinDays = 7;
/** Days between two mails of one search, at the least. */
export const daysBetweenMails = 7;
/** After so many days the mails stop by themselves, so that no address is kept for ever. */
export const endsAfterDays = 365;
/** Searches one address may have. */
export const mostSearches = 10;
/** Vacancies named in one mail; the rest stand on the board. */
export const mostNamed = 10;

const dayMs = 86_400_000;
const later = (instant: string, days: number) =>
  new Date(Date.parse(instant) + days * dayMs).toISOString();

/** Up to when the mails of a search go on; an instant. */
export const endsAt = (confirmedAt: string) => later(confirmedAt, endsAfterDays);

/** The instant before which a search must have been looked at last to be due now. */
export const dueBefore = (now: string) => later(now, -daysBetweenMails);
export const unconfirmedBefore = (now: string) => later(now, -confirmWithinDays);
export const confirmedTooLongAgo = (now: string) => later(now, -endsAfterDays);
