import { makeLink } from "#app/domain/account/email-link.server.ts";
import { dayInWords } from "#app/domain/calendar/calendar.ts";
import { pageOf } from "#app/domain/one-thing/one-thing.ts";
import type { Letter } from "./letter.ts";
import { type Message, toParticipant, type Writing } from "./message.ts";

type Said = (data: Record<string, string>) => string[];

/** The page of the introduction or the job that a message is about, or of the plan that belongs to it. */
function pageAbout({ introductionId, placementId, planId }: Record<string, string>): string | null {
  if (planId && (introductionId || placementId)) return pageOf("participant", { planId });
  if (introductionId) return pageOf("participant", { introductionId });
  return placementId ? pageOf("participant", { placementId }) : null;
}

/**
 * Every message to a participant says only that there is something to hear, and leads to the page that says what: of one
 * introduction or job by a link of their own. To somebody without an account it says whom to ring as well; the page of
 * everything of theirs is a shut door to them.
 */
export function forParticipant(
  when: string,
  subject: string,
  said: { onPage: Said; byPhone: Said; label: string; page?: typeof pageAbout },
): Message {
  return {
    audience: "participant",
    when,
    write: (writing) =>
      withSender(writing, (sender) => {
        const { data, person } = sender;
        const page = (said.page ?? pageAbout)(data);
        if (person.accountId)
          return toParticipant(sender, subject, said.onPage(data), {
            label: said.label,
            path: page ?? "/participant",
          });
        const ring = `Ring ${person.specialistName} on ${person.phone}. ${person.hours}.`;
        if (page === null)
          return {
            ...toParticipant(sender, subject, [...said.byPhone(data), ring]),
            ring: `Ring ${person.specialistName} on ${person.phone}.`,
          };
        return toParticipant(sender, subject, [...said.byPhone(data), andYourself, ring], {
          label: "Read it",
          path: page,
        });
      }),
  };
}

const andYourself = "You can also read it yourself, and answer there. You need no password.";

export async function withSender(
  writing: Writing,
  letter: (sender: Writing & { senderName: string; person: Person }) => Letter,
): Promise<Letter | null> {
  const person = await findPerson(writing);
  return person ? letter({ ...writing, senderName: person.senderName, person }) : null;
}

type Person = NonNullable<Awaited<ReturnType<typeof findPerson>>>;
const findPerson = ({ db, reader }: Writing) =>
  db
    .selectFrom("participant as p")
    .innerJoin("staff as s", "s.id", "p.specialistId")
    .innerJoin("account as a", "a.id", "s.accountId")
    .select(["p.senderName", "p.accountId", "a.name as specialistName", "s.phone", "s.hours"])
    .where("p.id", "=", reader.id)
    .where("p.closedAt", "is", null)
    .executeTakeFirst();

/** What they told us, in as many words as a message may carry. */
const decisionWords: Record<string, string> = {
  accept: "yes",
  acceptOffer: "yes",
  decline: "no",
  declineOffer: "no",
  notNow: "not now",
  askForChanges: "that something should change first",
  yes: "yes",
  no: "no",
  takenBack: "to take your yes back",
};
const whatTheySaid = ({ decision = "", saidOn = "" }: Record<string, string>) =>
  `${saidOn ? `On ${dayInWords(saidOn)} you` : "You"} told us ${
    decisionWords[decision] ?? "what you decided"
  }, and we wrote it down in your words.`;

export const participantMessages = {
  "participant.somethingToDecide": forParticipant(
    "There is something for them to decide",
    "There is something for you to look at",
    {
      onPage: () => [
        "We have put something on your page for you to read.",
        "You decide what happens. Nothing goes to anyone before you say so, and there is no deadline.",
      ],
      byPhone: () => [
        "There is something we would like to read through with you.",
        "You decide what happens, and there is no deadline.",
      ],
      label: "Read it on your page",
    },
  ),
  "participant.update": forParticipant(
    "Something of theirs has moved on",
    "There is an update for you",
    {
      onPage: () => [
        "There is some news on your page. You do not have to do anything about it today.",
        "If you would rather talk about it, ring us. The number is there too.",
      ],
      byPhone: () => ["There is some news for you. You can hear it now, or when we next talk."],
      label: "Read it on your page",
    },
  ),
  "participant.decisionRecorded": forParticipant(
    "A specialist wrote down what they decided",
    "What we wrote down for you",
    {
      onPage: (data) => [
        whatTheySaid(data),
        "Please check that it is right. If it is not, or you have changed your mind, you can take it back there. We never ask why.",
      ],
      byPhone: (data) => [
        whatTheySaid(data),
        "If that is not right, or you have changed your mind, tell us and we take it back. We never ask why.",
      ],
      label: "Check what we wrote down",
    },
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
