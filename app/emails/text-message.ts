import type { Letter } from "./letter.ts";

/** What every phone writes in 7 bits (GSM 03.38). */
const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** These take two places. */
const extended = new Set("\f^{}\\[~]|€");

/** One in 7 bits, or, as soon as a single letter needs it, in 16. Of several, each gives some room to its number. */
const rooms = { short: { alone: 160, joined: 153 }, wide: { alone: 70, joined: 67 } };

/** How many messages a phone company makes of these words. */
export function segmentsOf(words: string): number {
  const signs = [...words];
  const isShort = signs.every((sign) => basic.has(sign) || extended.has(sign));
  // A sign is never cut in two: outside the first plane it takes two places of 16 bits.
  const places = signs.map((sign) => (isShort ? (extended.has(sign) ? 2 : 1) : sign.length));
  const { alone, joined } = isShort ? rooms.short : rooms.wide;
  if (places.reduce((sum, each) => sum + each, 0) <= alone) return 1;
  let segments = 1;
  let used = 0;
  for (const each of places) {
    if (used + each > joined) {
      segments += 1;
      used = 0;
    }
    used += each;
  }
  return segments;
}

const mostSegments = 2;
const isShortEnough = (words: string) => segmentsOf(words) <= mostSegments;

/** Signs of good print that would more than double the length, as a phone writes them. */
const plain = (words: string) =>
  words
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, "-")
    .replace(/…/g, "...")
    .replace(/\s+/g, " ")
    .trim();

const asSentence = (words: string) => (/[.?!]$/.test(words) ? words : `${words}.`);

/**
 * A message as a text message: who it is from, what the subject line says, and one link or whom to ring. No more, since
 * somebody else may see the screen; a subject names nobody (see message.ts), and so neither does this.
 */
export function textOf(letter: Letter, origin: string): string {
  const from = plain(letter.fromName);
  const subject = asSentence(plain(letter.subject));
  const where = letter.action ? `${origin}${letter.action.path}` : plain(letter.ring ?? "");
  const shorter = [
    [`${from}:`, subject, where],
    [`${from}:`, where || subject],
    [where || subject],
  ].map((parts) => parts.filter(Boolean).join(" "));
  return shorter.find(isShortEnough) ?? cut(where || subject);
}

/** Only a subject can be this long: a link with half of its address is none. */
function cut(words: string): string {
  let signs = [...words];
  while (!isShortEnough(signs.join(""))) signs = signs.slice(0, -1);
  return signs.join("");
}
