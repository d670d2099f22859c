/** A second step when somebody signs in: an app's code, a passkey, or a recovery code. Pure. */

/** Minutes in which the second step is to be shown after the first. */
export const secondStepMinutes = 10;
/** Wrong codes after which the first step is asked again. */
export const mostWrong = 5;
/** Days in which a device that was said to be theirs is not asked again. */
export const deviceDays = 30;
export const recoveryCodes = 10;

/** Without letters and digits that are taken for one another. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const codeLength = 12;
const group = 4;

/** From bytes of chance: 12 of 31 signs, 59 bits, written in groups to be read aloud and typed. */
export function writeRecoveryCode(chance: Uint8Array): string {
  let code = "";
  for (const byte of chance) {
    // The bytes past the last whole round would make some signs likelier.
    if (byte >= 248 || code.length === codeLength) continue;
    code += alphabet[byte % 31];
  }
  if (code.length < codeLength) throw new Error("too little chance for a code");
  return (code.match(new RegExp(`.{${group}}`, "g")) ?? []).join("-");
}

export type TypedCode = { kind: "app"; code: string } | { kind: "recovery"; code: string };

/** What was typed or pasted, with whatever spaces and dashes; null: neither kind of code. */
export function readTypedCode(typed: string): TypedCode | null {
  const bare = typed.toLowerCase().replace(/[\s-]/g, "");
  if (/^\d{6}$/.test(bare)) return { kind: "app", code: bare };
  return bare.length === codeLength && [...bare].every((sign) => alphabet.includes(sign))
    ? { kind: "recovery", code: bare }
    : null;
}
