/** Capitals that not everybody reads, told once each unless the advert writes them out. */
import { capitalsKnown, capitalsWritten, shouted } from "#db/reference/advert-phrases/capitals.ts";
import type { Noticed } from "./phrases.ts";
import { type PlainAdvert, sentenceAt } from "./plain-advert.ts";

const why =
  "People outside the trade do not know what these letters stand for, and cannot tell whether they are meant.";
const candidate =
  /(?<![\p{L}\p{N}@/.#_'’-])(\p{Lu}[\p{Lu}\d]{1,6}|\p{Lu}&\p{Lu}|\p{Lu}\d\p{Lu})(s?)(?![\p{L}\p{N}@&_])/gu;
const company =
  /^(?:'s|’s)? (?:Ltd|Limited|LTD|LIMITED|Plc|PLC|LLP|Group|Services|Solutions|Recruitment|Cleaning|Logistics|Housing|Homes|Healthcare|Foods?|Security|Associates|Partnership|Trust|Foundation|Academy|Facilities|Engineering|Construction|Motors|Transport|Electrical|Plumbing|Group's|UK)\b/;

/** Letters that were part of a heading or a name so often are looked at no more. */
const mostLooks = 20;

export function noticeAcronyms(advert: PlainAdvert): Noticed[] {
  const told = new Set<string>();
  const looked = new Map<string, number>();
  const found: Noticed[] = [];
  for (const match of advert.text.matchAll(candidate)) {
    const [whole, letters = ""] = match;
    if (told.has(letters) || known(letters)) continue;
    const times = (looked.get(letters) ?? 0) + 1;
    looked.set(letters, times);
    if (times > mostLooks || isSomethingElse(advert, match.index, letters)) continue;
    told.add(letters);
    if (isAWord(advert.text, letters) || isWrittenOut(advert.text, letters)) continue;
    found.push({
      rule: "acronyms",
      start: match.index,
      end: match.index + whole.length,
      why,
      instead: capitalsWritten[letters]
        ? `“${capitalsWritten[letters]}”`
        : `Write “${letters}” out the first time, or use the everyday word`,
    });
  }
  return found;
}

const known = (letters: string) =>
  capitalsKnown.has(letters) ||
  shouted.has(letters) ||
  /^[IVX]+$/.test(letters) ||
  /^\p{Lu}\d+$/u.test(letters);

function isSomethingElse(
  { text, plain, ...rest }: PlainAdvert,
  start: number,
  letters: string,
): boolean {
  const end = start + letters.length;
  const after = text.slice(end, end + 30);
  const before = text.slice(Math.max(0, start - 30), start);
  if (company.test(after)) return true;
  // Beside a salary the letters are read by everybody who compares salaries.
  if (letters === "FTE" && /£[\d,.]{2,9}k?\W{0,3}$|£[^.\n]{0,25}$/.test(before)) return true;
  if (letters === "FTE" && /^\W{0,4}£\d/.test(after)) return true;
  // Half of a postcode, or a reference such as "REF: AB123".
  if (
    /^ ?\d[A-Z]{2}\b/.test(after) ||
    (!capitalsWritten[letters] && /^\p{Lu}{1,2}\d{1,2}\p{Lu}?$/u.test(letters))
  )
    return true;
  if (
    /^\d\p{Lu}{2}$/u.test(letters) ||
    /\b(?:ref|reference|job id|vacancy)\W{0,3}(?:no\.?|number)?\W{0,3}$/i.test(before)
  )
    return true;
  // A heading, or words said loudly: capitals on both sides or none but capitals on the line.
  const [from, to] = sentenceAt({ text, plain, ...rest }, start);
  const line = text.slice(from, to);
  if (
    !/\p{Ll}{2}/u.test(line) &&
    /\p{Lu}{2,}[^\p{L}]+\p{Lu}{2,}|\p{Lu}{4,}/u.test(line) &&
    !capitalsWritten[letters]
  )
    return true;
  const loud = (word: string | undefined) =>
    word !== undefined && word.length > 1 && !known(word) && !capitalsWritten[word];
  const next = /^[\s,&/-]{1,3}(\p{Lu}{2,})(?![\p{L}])/u.exec(after)?.[1];
  const last = /(?<![\p{L}])(\p{Lu}{2,})[\s,&/-]{1,3}$/u.exec(before)?.[1];
  const shouts =
    shouted.has(next ?? "") ||
    shouted.has(last ?? "") ||
    (loud(next) && (next?.length ?? 0) > 4) ||
    (loud(last) && (last?.length ?? 0) > 4);
  if (shouts && !capitalsWritten[letters]) return true;
  return false;
}

/** The same word in small letters elsewhere. */
function isAWord(text: string, letters: string): boolean {
  if (letters.length < 3 || capitalsWritten[letters]) return false;
  const [first = "", rest = ""] = [letters.slice(0, 1), letters.slice(1).toLowerCase()];
  return new RegExp(`(?<![\\p{L}])[${first}${first.toLowerCase()}]${rest}(?![\\p{L}])`, "u").test(
    text,
  );
}

/** "Disclosure and Barring Service (DBS)", "safe use of chemicals (COSHH)" or "DBS (Disclosure and Barring Service)". */
function isWrittenOut(text: string, letters: string): boolean {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    const before = text.slice(Math.max(0, at - 90), at);
    const after = text.slice(at + letters.length, at + letters.length + 90);
    const bracketed = /([^()\n.;:]*)[(["“] ?$/.exec(before)?.[1];
    if (bracketed && (initialsFit(bracketed, letters) || isPlain(bracketed))) return true;
    const followed =
      /^s? ?(?:\(|[-–—=:] ?|,? (?:which )?(?:means|stands for|meaning|short for) )["“]?([^()\n.;:]+)/.exec(
        after,
      )?.[1];
    if (followed && initialsFit(followed, letters)) return true;
  }
  return false;
}

/** Two or more everyday words right before the bracket say what the letters mean. */
const isPlain = (words: string) => /\p{Ll}{3,} (?:\p{Ll}{2,} )?\p{Ll}{3,} $/u.test(words);

/** The first letters of the words, small ones such as "of" left out or not. */
function initialsFit(words: string, letters: string): boolean {
  const initials = (words.match(/[\p{L}]+/gu) ?? []).map((word) => word.charAt(0).toLowerCase());
  const wanted = letters.toLowerCase().replace(/[^a-z]/g, "");
  let at = 0;
  for (const initial of initials) if (initial === wanted.charAt(at)) at += 1;
  // "NEBOSH" and "COSHH" are not one letter a word: most of them will do.
  return at >= Math.min(wanted.length, Math.max(2, wanted.length - 1));
}
