/** An account: an address, a name and a password. What somebody may do follows from the records that name it. */

export const passwordMinLength = 10;
/** Long enough for any passphrase, short enough that hashing stays cheap. */
export const passwordMaxLength = 200;

export const normalEmail = (email: string) => email.trim().toLowerCase();

/** The first name somebody is greeted by. */
export const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? name;

/** So long a sign-in shows who somebody is, where they have no password to show it with. */
const justSignedInMinutes = 15;
export const isJustSignedIn = (begunAt: string | null, now: string): boolean =>
  begunAt !== null && Date.parse(begunAt) + justSignedInMinutes * 60_000 > Date.parse(now);
