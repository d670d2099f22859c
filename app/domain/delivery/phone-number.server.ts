import { type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { SafeChannel } from "#db/tables.ts";
import { Invalid } from "../errors.ts";

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

/**
 * A participant's number as it is kept: one that is to be texted has to be one that can be, and is written as people here
 * write it. @throws Invalid
 */
export function phoneFor(safeChannel: SafeChannel, phone: string | null): string | null {
  if (safeChannel !== "text" || phone === null) return phone;
  if (!textableNumber(phone))
    throw new Invalid("That number cannot be texted.", {
      phone: ["Give a UK mobile number like 07700 900123, or choose another safe way."],
    });
  return writtenNumber(phone);
}
