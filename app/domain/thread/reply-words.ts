/** What of a mail are the words of whoever answered. Pure. */
import EmailReplyParser from "email-reply-parser";

/** More of a mail than anybody types is not looked at: the longest answer we take is far shorter. */
const lookedAt = 20_000;
/** An answer as long as the longest that a page takes. */
export const longestAnswer = 2_000;
/** The same with a long signature: what is longer is no answer, and is not looked through for what to leave out. */
export const longestWithSignature = 4_000;

/** How mail programs in Welsh begin the mail that was answered; the library knows English, German and a dozen others. */
const welshQuotes = [
  /^[ \t]*Ar [^\n]{6,160}(?:\n[^\n]{1,100})?\bysgrifennodd\b[^\n]*(?:\n[^\n]{1,100})?:[ \t]*$/m,
  /^[ \t]*Ar [^\n]{6,160}\bysgrifennodd:[ \t]*$/m,
];
const welshHeaders =
  /^[ \t]*(?:[_-]{5,}[^\n]*\n\s*)?\*?(?:Oddi wrth|Oddi Wrth|O):\*?[ \t][^\n]+\n\*?(?:Anfonwyd|Dyddiad|At):[\s\S]*/m;
const welshOriginal = /^[ \t]*-{3,}[ \t]*Neges wreiddiol[ \t]*-{3,}[\s\S]*/im;

/** Without the mail that was answered, and without what stands under "-- ". */
export function newWordsIn(text: string): string {
  const whole = text
    .slice(0, lookedAt)
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\u0000", "")
    // Seconds are spent on thousands of empty lines, and nobody reads more than one.
    .replace(/\n(?:[^\S\n]*\n){2,}/g, "\n\n");
  const withoutWelsh = [...welshQuotes, welshHeaders, welshOriginal].reduce(
    (words, quote) => words.replace(quote, ""),
    whole,
  );
  return new EmailReplyParser()
    .parseReply(withoutWelsh)
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const closingLine =
  /^(?:(?:with )?(?:kind|kindest|best|warm|warmest|many)? ?(?:regards|wishes|thanks)(?: again| so much)?|best|thank you(?: so much| very much)?|cheers|all the best|(?:yours )?(?:sincerely|faithfully|truly)|take care|love|cofion(?: gorau| cynnes)?|diolch(?: yn fawr)?|hwyl|(?:mit freundlichen|viele|liebe|herzliche) gr(?:ü|ue)(?:ß|ss)en?)[\s,.!–-]*$/i;
const longestSignature = 8;
const isShort = (line: string) => line.trim().length <= 60;

/** What stands under "Kind regards": a name in full, more often than not, and where to find its owner. */
function withoutSignature(lines: string[]): string[] {
  const closesAt = lines.findLastIndex((line) => closingLine.test(line.trim()));
  if (closesAt === -1) return lines;
  const after = lines.slice(closesAt + 1);
  const said = after.findIndex((line) => /^\s*p\.? ?s\b/i.test(line));
  const signature = said === -1 ? after : after.slice(0, said);
  const filled = signature.filter((line) => line.trim() !== "");
  if (filled.length > longestSignature || !filled.every(isShort)) return lines;
  return [...lines.slice(0, closesAt + 1), ...(said === -1 ? [] : after.slice(said))];
}

const postcode = String.raw`\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b`;
const street =
  "Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Close|Drive|Dr|Court|Ct|Way|Gardens|Gdns|Place|Terrace|Crescent|Square|Row|Grove|Hill|Park|Walk|Mews|House|Heol|Stryd|Ffordd|Rhodfa|Teras";
const number = String.raw`(?:(?:flat|apartment|apt|unit|room) \w{1,4},? )?\b\d{1,4}[a-z]?,? `;
const welshStreet = String.raw`(?:Heol|Stryd|Ffordd|Rhodfa|Teras|Maes|Lôn)(?: [\w'’-]+){1,4}`;
const streetAddress = String.raw`${number}(?:(?:[\w'’.-]+ ){1,4}(?:${street})\b|${welshStreet})`;

const addressToPostcode = new RegExp(`${number}[^\\n]{0,90}?${postcode}`, "gi");
const addressAlone = new RegExp(`${streetAddress}(?:,[^\\n.!?]{0,60}?${postcode})?`, "gi");
const postcodeAlone = new RegExp(postcode, "gi");
const onlyAddress = new RegExp(
  `^(?:[A-Z\\d][\\w'’.,-]* ){0,4}(?:${postcode}|${postcode.toLowerCase()})[,. ]*$`,
);

/** An address over several lines, which ends in its postcode. */
function withoutAddressBlocks(lines: string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    if (!onlyAddress.test(line.trim())) {
      kept.push(line);
      continue;
    }
    for (let taken = 0; taken < 5; taken += 1) {
      const before = kept.at(-1)?.trim() ?? "";
      if (before === "" || before.length > 45 || /[.?!:]$/.test(before)) break;
      kept.pop();
    }
    kept.push(leftOut.address);
  }
  return kept;
}

const leftOut = {
  address: "[address left out]",
  phone: "[phone number left out]",
  email: "[email address left out]",
} as const;

const emailAddress = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;
const phoneNumber = /(?<![\w£])(?:\+|00|\(?0)\d?[\d ()/.-]{7,18}\d(?!\w)/g;
const isDate = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;
const digits = (text: string) => text.replace(/\D/g, "").length;

/**
 * A participant's answer as others read it: whoever reads it is to learn what they wrote, and no more of who and where they
 * are than they chose to say on the page. Something too much is left out rather than something too little.
 */
export function withoutPersonal(words: string, fullName: string): string {
  const lines = withoutAddressBlocks(withoutSignature(words.split("\n")));
  const text = lines
    .join("\n")
    .replace(emailAddress, leftOut.email)
    .replace(phoneNumber, (found) =>
      digits(found) >= 9 && !isDate.test(found) ? leftOut.phone : found,
    )
    .replace(addressToPostcode, leftOut.address)
    .replace(addressAlone, leftOut.address)
    .replace(postcodeAlone, leftOut.address);
  return withoutNameBelow(text.split("\n"), fullName).join("\n").trim();
}

/** A name in full under the last words, and marks of what was left out there. */
function withoutNameBelow(lines: string[], fullName: string): string[] {
  const kept = [...lines];
  const marks: readonly string[] = Object.values(leftOut);
  const name = fullName.trim().toLocaleLowerCase("en-GB");
  const isName = (line: string) => line !== "" && line === name;
  for (;;) {
    const last = (kept.at(-1) ?? "").trim().replace(/^[-–—]+\s*|[,.]$/g, "");
    const isBelow = kept.length > 1 && (last === "" || marks.includes(last));
    if (!isBelow && !isName(last.toLocaleLowerCase("en-GB"))) return kept;
    kept.pop();
    if (kept.length === 0) return kept;
  }
}
