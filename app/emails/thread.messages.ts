import { isReturned, type ReplyOutcome, returnedWords } from "#app/domain/thread/reply-outcome.ts";
import { type Side, type ThreadKind, threadPage } from "#app/domain/thread/thread.ts";
import { answerable } from "./answerable.ts";
import type { Letter } from "./letter.ts";
import { type Message, toEmployer, toParticipant, toStaff, type Writing } from "./message.ts";
import { forParticipant } from "./participant.messages.ts";

/** About words on a job, and about answers by e-mail that could not be passed on. Whose words, and which, stands on the page. */

const messages = ({ placementId = "" }: Record<string, string>, side: Side) => ({
  label: "Read them",
  path: threadPage.placement(side, placementId),
});

interface Returned {
  subject: string;
  paragraphs: string[];
  action?: Letter["action"];
}

/** Says what became of an answer. Never its words: they were in a mail of theirs, and nobody knows who reads this one. */
function returnedLetter({ data, reader }: Writing): Returned | null {
  const outcome = data.outcome as ReplyOutcome;
  if (!isReturned(outcome)) return null;
  const { isPassedOn, words, leadsToPage } = returnedWords[outcome];
  const side = data.side as Side;
  const [first = "", ...rest] = words(side);
  const ask = data.safeQuestion
    ? [data.reason ?? "", `You can always ask: “${data.safeQuestion}”`]
    : [];
  // Somebody without an account comes by a link of their own, which stands in the mail they answered.
  const path = leadsToPage && reader.kind !== "address" && pageFor(data, side);
  return {
    subject: isPassedOn ? "About your answer" : "Your answer was not passed on",
    paragraphs: [first, ...ask, ...rest],
    ...(path && { action: { label: "Open the page", path } }),
  };
}

const pageFor = ({ threadKind = "", threadId = "" }: Record<string, string>, side: Side) =>
  side === "participant" ? "/participant" : threadPage[threadKind as ThreadKind](side, threadId);

const whenReturned = "An answer by email could not be passed on, or not all of it";

export const threadMessages = {
  "employer.jobNote": answerable({
    audience: "employer",
    when: "Words for the employer on a job",
    write: async (writing) =>
      toEmployer(
        writing,
        "There are new words for you about a job",
        ["Somebody has written to you about a job at your workplace."],
        messages(writing.data, "employer"),
      ),
  }),
  "staff.jobNote": answerable({
    audience: "staff",
    when: "Words for the specialist on a job",
    write: async (writing) =>
      toStaff(
        writing,
        "There is a message about a job",
        ["There is a message for you about a job of somebody you support."],
        messages(writing.data, "specialist"),
      ),
  }),
  "participant.words": answerable(
    forParticipant("Somebody has written to them", "There are new words for you", {
      onPage: () => ["Somebody has written to you. What they wrote is on your page."],
      byPhone: () => ["Somebody has written to you. You can hear it when we next talk."],
      label: "Read it on your page",
      // Straight to the words: on a job they have a page of their own.
      page: ({ introductionId, placementId }) =>
        introductionId
          ? `${threadPage.introduction("participant", introductionId)}#notes`
          : placementId
            ? threadPage.placement("participant", placementId)
            : null,
    }),
  ),
  "employer.answerReturned": {
    audience: "employer",
    when: whenReturned,
    write: async (writing) => {
      const letter = returnedLetter(writing);
      return letter && toEmployer(writing, letter.subject, letter.paragraphs, letter.action);
    },
  },
  "staff.answerReturned": {
    audience: "staff",
    when: whenReturned,
    write: async (writing) => {
      const letter = returnedLetter(writing);
      return letter && toStaff(writing, letter.subject, letter.paragraphs, letter.action);
    },
  },
  "participant.answerReturned": {
    audience: "participant",
    when: whenReturned,
    write: async (writing) => {
      const letter = returnedLetter(writing);
      const person = await writing.db
        .selectFrom("participant")
        .select("senderName")
        .where("id", "=", writing.reader.id)
        .where("closedAt", "is", null)
        .executeTakeFirst();
      return (
        letter &&
        (person
          ? toParticipant(
              { ...writing, senderName: person.senderName },
              letter.subject,
              letter.paragraphs,
              letter.action,
            )
          : null)
      );
    },
  },
} satisfies Record<string, Message>;
