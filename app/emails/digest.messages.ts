import type { Letter } from "./letter.ts";
import { type Message, toEmployer, toParticipant, toStaff, type Writing } from "./message.ts";

/**
 * The one e-mail of a day. Each line is the subject of a message that may still be sent this minute, with its link; a day
 * of which nothing may be said any more has no e-mail at all.
 */
const ofTheDay = (
  audience: Message["audience"],
  when: string,
  letter: (
    writing: Writing,
    lines: NonNullable<Letter["lines"]>,
    letters: Letter[],
  ) => Promise<Letter | null>,
): Message => ({
  audience,
  when,
  write: async (writing) => {
    const letters = (await writing.gathered?.()) ?? [];
    const lines = new Map<string, { words: string; path: string | null }>();
    // The same words about the same page stand once.
    for (const { subject: words, action } of letters)
      lines.set(`${words} ${action?.path}`, { words, path: action?.path ?? null });
    return lines.size === 0 ? null : letter(writing, [...lines.values()], letters);
  },
});

const subjectOf = (lines: readonly unknown[]) =>
  lines.length === 1 ? "1 piece of news for you" : `${lines.length} pieces of news for you`;
const intro = "You asked for one email a day. This is new since the last one:";
const change = { label: "Change how you hear from us", path: "/account/messages" };

export const digestMessages = {
  "employer.digest": ofTheDay(
    "employer",
    "Once on a working day, to a colleague at an employer who asked for one email a day",
    async (writing, lines) => ({
      ...toEmployer(writing, subjectOf(lines), [intro], change),
      lines,
    }),
  ),
  "staff.digest": ofTheDay(
    "staff",
    "Once on a working day, to staff who asked for one email a day",
    async (writing, lines) => ({
      ...toStaff(writing, subjectOf(lines), [intro], change),
      lines,
    }),
  ),
  "participant.digest": ofTheDay(
    "participant",
    "Once a day, in their safe hours, to a participant who asked for one email a day",
    async (writing, lines, letters) => {
      const person = await writing.db
        .selectFrom("participant")
        .select(["senderName", "accountId"])
        .where("id", "=", writing.reader.id)
        .where("closedAt", "is", null)
        .executeTakeFirst();
      if (!person) return null;
      const { senderName, accountId } = person;
      const onPage = { label: "Read it on your page", path: "/participant" };
      const ring = letters.find((each) => each.ring)?.ring;
      return {
        ...toParticipant(
          { ...writing, senderName },
          subjectOf(lines),
          ["You asked to hear once a day. This is new since the last time:"],
          accountId ? onPage : undefined,
        ),
        lines,
        ...(!accountId && ring && { ring }),
      };
    },
  ),
} satisfies Record<string, Message>;
