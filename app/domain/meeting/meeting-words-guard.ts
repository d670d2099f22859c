/** What may stand in the words of a meeting. Pure: the commands and the forms ask the same. */
import { Invalid } from "../errors.ts";
import { trialInMeeting } from "../guarded-words/unpaid-trials.ts";
import { privateWordsIn, privateWordsInWords } from "../introduction/introduction-guard.ts";
import { longestTryOutMinutes, type MeetingKind } from "./meeting.ts";

export interface MeetingWords {
  place: string;
  people: string;
  note: string;
}
const parts = ["note", "place", "people"] as const;

/** Work without pay that is called a meeting. @throws Invalid at the words that say so. */
export function requireNoUnpaidTrial(
  words: MeetingWords,
  { kind, minutes }: { kind: MeetingKind; minutes: number },
): void {
  for (const part of parts) {
    const trial = trialInMeeting(words[part]);
    if (trial) throw new Invalid(trial.reason, { [part]: [trial.reason] });
  }
  if (kind !== "workingInterview" || minutes <= longestTryOutMinutes) return;
  if (/\bpaid\b|£ ?\d/iu.test(words.note)) return;
  const tooLong =
    "A practical try-out takes an hour at most. If they work for longer, they are paid: then say so and how much.";
  throw new Invalid(tooLong, { minutes: [tooLong] });
}

/** What the person's side writes is looked at like any other words an employer reads. @throws Invalid */
export function requireNothingPrivate(words: MeetingWords): void {
  const fields: Record<string, string[]> = {};
  for (const part of parts) {
    const found = privateWordsIn([words[part]]);
    if (found.length > 0) fields[part] = found.map(privateWordsInWords);
  }
  if (Object.keys(fields).length > 0)
    throw new Invalid("Some of these words say more than an employer needs.", fields);
}

/** An address is shown in full, and can ask as a sentence does. */
export const wordsInAddress = (address: string): string => {
  const { pathname, search, hash } = URL.canParse(address)
    ? new URL(address)
    : new URL("https://x");
  return unescaped(`${pathname} ${search} ${hash}`).replace(/[^\p{L}\p{N}]+/gu, " ");
};
const unescaped = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** An address is shown as a link and never fetched. Null when it can be one. */
export function videoAddressProblem(typed: string): string | null {
  const wrong = "Give the address of the video call, beginning with https://.";
  if (!URL.canParse(typed)) return wrong;
  const { protocol, username, password, hostname } = new URL(typed);
  if (protocol !== "https:" || !hostname.includes(".")) return wrong;
  return username || password
    ? "This address holds a name or password before the @. Give one without."
    : null;
}
