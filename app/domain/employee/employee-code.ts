/** The one-time code on a card. Pure; the browser may read it. */

/** Letters and digits that nobody mixes up on paper: no I, L, O, S, Z, B, 0, 1, 2, 5 or 8. */
export const codeAlphabet = "ACDEFGHJKMNPQRTUVWXY34679";
export const codeLength = 8;
/** How long a card works, in days. */
export const codeDays = 28;

/** As it stands on the card: XXXX-XXXX. */
export const codeInWords = (code: string) => `${code.slice(0, 4)}-${code.slice(4)}`;

/** What somebody typed, without the spaces, dashes and small letters that do not matter. */
export const readCode = (typed: string) => typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
