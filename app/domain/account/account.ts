/** An account: an address, a name and a password. What somebody may do follows from the records that name it. */

export const passwordMinLength = 10;
/** Long enough for any passphrase, short enough that hashing stays cheap. */
export const passwordMaxLength = 200;

export const normalEmail = (email: string) => email.trim().toLowerCase();

/** The first name somebody is greeted by. */
export const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? name;
