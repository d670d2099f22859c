import { makeLink } from "#app/domain/account/email-link.server.ts";
import type { Letter } from "./letter.ts";
import { type Message, toParticipant, type Writing } from "./message.ts";

/** Every message to a participant says only that there is something to read: the page behind sign-in says what. */
function forParticipant(
  when: string,
  subject: string,
  paragraphs: string[],
  label: string,
  path: (data: Record<string, string>) => string,
): Message {
  return {
    audience: "participant",
    when,
    write: (writing) =>
      withSender(writing, (sender) =>
        toParticipant(sender, subject, paragraphs, { label, path: path(writing.data) }),
      ),
  };
}

async function withSender(
  writing: Writing,
  letter: (sender: Writing & { senderName: string }) => Letter,
): Promise<Letter | null> {
  const person = await writing.db
    .selectFrom("participant")
    .select("senderName")
    .where("id", "=", writing.reader.id)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  return person ? letter({ ...writing, senderName: person.senderName }) : null;
}

export const participantMessages = {
  "participant.somethingToDecide": forParticipant(
    "There is something for them to decide",
    "There is something for you to look at",
    [
      "We have put something on your page for you to read.",
      "You decide what happens. Nothing has been sent to anyone, and there is no deadline.",
    ],
    "Read it on your page",
    () => "/participant",
  ),
  "participant.update": forParticipant(
    "Something of theirs has moved on",
    "There is an update for you",
    [
      "There is some news on your page.",
      "If you would rather talk about it, ring us. The number is there too.",
    ],
    "Read it on your page",
    () => "/participant",
  ),
  "participant.decisionRecorded": forParticipant(
    "A specialist wrote down what they decided",
    "What we wrote down for you",
    [
      "You told us what you decided, and we wrote it down in your words.",
      "Please check that it is right. If it is not, or you have changed your mind, tell us and we take it back. We never ask why.",
    ],
    "Check what we wrote down",
    () => "/participant",
  ),
  "participant.invited": {
    audience: "participant",
    when: "Their specialist invites them to have an account",
    write: async (writing) => {
      const token = await makeLink(writing.db, writing, {
        purpose: "joinAsParticipant",
        email: writing.reader.email,
        subjectId: writing.reader.id,
      });
      return withSender(writing, (sender) =>
        toParticipant(
          sender,
          "Your page is ready",
          [
            "We have made a page that only you and your named person can open.",
            "You can choose a password now. You can also go on without the page, by talking to us.",
          ],
          { label: "Choose a password", path: `/link/${token}` },
        ),
      );
    },
  },
} satisfies Record<string, Message>;
