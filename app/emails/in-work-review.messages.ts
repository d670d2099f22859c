import { makeLink } from "#app/domain/account/email-link.server.ts";
import {
  type AskedSide,
  mayStillAsk,
} from "#app/domain/in-work-review/in-work-review-asking.queries.server.ts";
import type { Letter } from "./letter.ts";
import { type Message, toEmployer, toParticipant, toStaff, type Writing } from "./message.ts";

/** A link that answers this one review for this side, once, without signing in. */
const answerPage = async (writing: Writing, side: AskedSide) =>
  `/review/${await makeLink(writing.db, writing, {
    purpose: "answerReview",
    email: writing.reader.email,
    accountId: writing.reader.kind === "account" ? writing.reader.id : null,
    subjectId: writing.data.reviewId ?? "",
    payload: { side },
  })}`;

const isOpen = ({ db, data }: Writing, side: AskedSide) =>
  mayStillAsk(db, data.reviewId ?? "", side);

/** To an employer: about whom stands on the page that the link opens, never in the mail. */
const askEmployer = (when: string, subject: string, paragraphs: string[]): Message => ({
  audience: "employer",
  when,
  write: async (writing) => {
    if (!(await isOpen(writing, "employer"))) return null;
    return toEmployer(writing, subject, paragraphs, {
      label: "Answer three questions",
      path: await answerPage(writing, "employer"),
    });
  },
});

/** To a participant: neither employer nor job, and nothing is owed. */
const askParticipant = (when: string, subject: string, paragraphs: string[]): Message => ({
  audience: "participant",
  when,
  write: async (writing): Promise<Letter | null> => {
    const person = await writing.db
      .selectFrom("participant as p")
      .innerJoin("staff as s", "s.id", "p.specialistId")
      .innerJoin("account as a", "a.id", "s.accountId")
      .select(["p.senderName", "a.name as specialistName", "s.phone"])
      .where("p.id", "=", writing.reader.id)
      .where("p.closedAt", "is", null)
      .executeTakeFirst();
    if (!person || !(await isOpen(writing, "participant"))) return null;
    const instead = `Rather talk? Ring ${person.specialistName} on ${person.phone}.`;
    return toParticipant(
      { ...writing, senderName: person.senderName },
      subject,
      [...paragraphs, instead],
      { label: "Answer three questions", path: await answerPage(writing, "participant") },
    );
  },
});

const works = "The link works for two weeks, without signing in.";

export const inWorkReviewMessages = {
  "participant.reviewAsked": askParticipant(
    "A review is due, and the participant is asked how it goes",
    "How are things going?",
    [
      "We would like to hear how things are going. There are three short questions.",
      `You can also leave it. ${works}`,
    ],
  ),
  "participant.reviewChased": askParticipant(
    "Three days after they were asked, and again after seven, if the participant has not answered",
    "How are things going?",
    [
      "A few days ago we asked how things are going. If you would like to say, there is still time.",
      `If not, that is fine. ${works}`,
    ],
  ),
  "participant.reviewLink": askParticipant(
    "A participant asks for a new link to a review",
    "Your new link",
    [`Here is the link you asked for. ${works}`],
  ),
  "employer.reviewAsked": askEmployer(
    "A review is due, and the employer's side is asked how it goes",
    "Three short questions from us",
    [
      "It is time to look back together on how a job is going. It takes about two minutes, on a phone too.",
      `${works} The page says whom it is about.`,
    ],
  ),
  "employer.reviewChased": askEmployer(
    "Three days after they were asked, and again after seven, if the employer's side has not answered",
    "Three short questions still wait for you",
    [
      "A few days ago we sent you three short questions about how a job is going. Your view would help.",
      `If you would rather talk, ring the specialist who supports you both. ${works}`,
    ],
  ),
  "employer.reviewLink": askEmployer(
    "The employer's side asks for a new link to a review",
    "Your new link",
    [`Here is the link you asked for. ${works}`],
  ),
  "employer.reviewClosed": {
    audience: "employer",
    when: "A specialist closes a review with what was agreed",
    write: async (writing) =>
      toEmployer(
        writing,
        "What we agreed when we looked back",
        ["We looked back together on how a job is going. The page says what we agreed."],
        {
          label: "Read what we agreed",
          path: `/employer/placements/${writing.data.placementId}/reviews/${writing.data.reviewId}`,
        },
      ),
  },
  "staff.privateNote": {
    audience: "staff",
    when: "Somebody in work writes to their specialist alone",
    write: async (writing) =>
      toStaff(
        writing,
        "Somebody you support has written to you",
        [
          "Somebody in work has written to you alone. No employer and no lead can see it, nor that there is something.",
        ],
        {
          label: "Read it",
          path: `/specialist/placements/${writing.data.placementId}/private`,
        },
      ),
  },
} satisfies Record<string, Message>;
