import { type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/max";

/** Numbers that Ofcom sets aside for films belong to nobody: those of the demo and of the tests. */
const inFilms = /^\+447700900\d{3}$/;
/** Jersey, Guernsey and the Isle of Man share the United Kingdom's code, and are texted as it is. */
const ours = "44";

const read = (typed: string) => parsePhoneNumberFromString(typed.trim(), "GB");

function isMobile(number: PhoneNumber): boolean {
  if (number.countryCallingCode !== ours || number.ext) return false;
  const type = number.isValid() ? number.getType() : undefined;
  return type === "MOBILE" || type === "FIXED_LINE_OR_MOBILE" || inFilms.test(number.number);
}

/** A number that can be texted, as it is dialled from anywhere: +447700900123. Null: it cannot. */
export function textableNumber(typed: string | null): string | null {
  const number = typed ? read(typed) : undefined;
  return number && isMobile(number) ? number.number : null;
}

/** The same number as people here write it: 07700 900123. */
export function writtenNumber(typed: string): string {
  const number = read(typed);
  if (!number) return typed;
  return number.countryCallingCode === ours
    ? number.formatNational()
    : number.formatInternational();
}
