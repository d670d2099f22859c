/** Signing in by mail: a link that works anywhere, and a code that works in the browser that asked for it. */

export const codeMinutes = 15;
/** Codes that may be typed in for one mail. */
export const mostTries = 5;

/** A code as it stands in the mail: three digits are held in mind more easily than six. */
export const codeInWords = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;

/** What was typed or pasted, without the spaces and hyphens that mail programs and people put in. Null: it is no code. */
export function codeOf(typed: string): string | null {
  const digits = typed.normalize("NFKC").replace(/[\s\p{Pd}\p{Cf}]/gu, "");
  return /^\d{6}$/.test(digits) ? digits : null;
}
