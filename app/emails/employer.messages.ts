import { makeLink } from "#app/domain/account/email-link.server.ts";
import { isPlanOpenTo } from "#app/domain/adjustment-plan/adjustment-plan.queries.server.ts";
import { mayEmployerRead } from "#app/domain/introduction/introduction.ts";
import { readHold } from "#app/domain/vacancy/vacancy-hold.ts";
import { answerable } from "./answerable.ts";
import { type Message, toEmployer, type Writing } from "./message.ts";

/**
 * Messages to employers say that there is something to read and link to it. Never a participant's name, never
 * introduced words: those stand on a page that can be closed again.
 */
function forEmployer(
  when: string,
  subject: string | ((job: string) => string),
  paragraphs: string[],
  label: string,
  path: (data: Record<string, string>, writing: Writing) => string | Promise<string>,
): Message {
  return {
    audience: "employer",
    when,
    write: async (writing) => {
      const line = typeof subject === "string" ? subject : subject(await jobTitle(writing));
      const address = await path(writing.data, writing);
      return toEmployer(writing, line, paragraphs, { label, path: address });
    },
  };
}

/** A message that is only sent while its introduction is open to the reader. */
export const whileOpen = ({ write, ...message }: Message): Message => ({
  ...message,
  write: async (writing) => ((await mayStillRead(writing)) ? write(writing) : null),
});

/** Mail may have waited: what was taken back, has ended or is no longer this reader's is not spoken of again. */
async function mayStillRead({ db, data, reader }: Writing): Promise<boolean> {
  const row = await db
    .selectFrom("introduction as i")
    .innerJoin("introductionApproval as a", "a.introductionId", "i.id")
    .innerJoin("employerMember as m", "m.employerId", "i.employerId")
    .select(["i.status", "a.takenBackAt"])
    .where("i.id", "=", data.introductionId ?? "")
    .where("m.accountId", "=", reader.id)
    .where("m.removedAt", "is", null)
    .executeTakeFirst();
  return row !== undefined && mayEmployerRead(row);
}

/** A plan closes with its introduction: what waits in the outbox then says nothing more. */
const whilePlanOpen = ({ write, ...message }: Message): Message => ({
  ...message,
  write: async (writing) =>
    (await isPlanOpenTo(writing.db, writing.data.planId ?? "", writing.reader.id))
      ? write(writing)
      : null,
});

async function jobTitle({ db, data }: Writing): Promise<string> {
  if (!data.vacancyId) return "your vacancy";
  const row = await db
    .selectFrom("vacancy")
    .select("title")
    .where("id", "=", data.vacancyId)
    .executeTakeFirst();
  return row?.title || "your vacancy";
}

const introduction = (data: Record<string, string>) =>
  `/employer/introductions/${data.introductionId}`;
const introductions = () => "/employer/introductions";
const vacancy = (data: Record<string, string>) => `/employer/vacancies/${data.vacancyId}`;
/** Somebody who asked without an account is let in by a link of their own, made as the mail is written. */
export const askersPage = async ({ adviceRequestId }: Record<string, string>, writing: Writing) =>
  writing.reader.kind === "address"
    ? `/link/${await makeLink(writing.db, writing, {
        purpose: "openAdvice",
        email: writing.reader.email,
        subjectId: adviceRequestId,
      })}`
    : `/employer/advice/${adviceRequestId}`;
/** Who speaks for an employer without an account is let in by a link of their own, made as the mail is written. */
export const placementPage = async ({ placementId }: Record<string, string>, writing: Writing) =>
  writing.reader.kind === "address"
    ? `/link/${await makeLink(writing.db, writing, {
        purpose: "openPlacement",
        email: writing.reader.email,
        subjectId: placementId,
      })}`
    : `/employer/placements/${placementId}`;
const home = () => "/employer";

export const employerMessages = {
  "employer.verified": forEmployer(
    "Staff verify the employer",
    "You can publish vacancies now",
    [
      "Thank you for talking to us. Your organisation is checked, everywhere.",
      "Vacancies that were waiting go live now. If one needs a change first, we write to you about it. You have a named person: their number is on your home page.",
    ],
    "Go to your home page",
    home,
  ),
  "employer.suspended": forEmployer(
    "A lead suspends the employer",
    "Your account is on hold",
    [
      "Your vacancies are hidden and introductions are closed for now.",
      "Please ring us: the number is on your home page. We will explain why and what can happen next.",
    ],
    "See the number to ring",
    home,
  ),
  "employer.suspensionLifted": forEmployer(
    "A lead lifts a suspension",
    "Your account is open again",
    [
      "The hold on your account has ended. Vacancies that were live before are on the board again: check that each is still right.",
      "Introductions that closed stay closed. You will hear of new ones as before.",
    ],
    "Check your vacancies",
    () => "/employer/vacancies",
  ),
  "employer.vacancyHeldBack": {
    audience: "employer",
    when: "The check of an employer would publish a vacancy that may no longer go live",
    write: async (writing) => {
      const row = await writing.db
        .selectFrom("vacancy")
        .select("pausedReason")
        .where("id", "=", writing.data.vacancyId ?? "")
        .where("status", "=", "paused")
        .executeTakeFirst();
      const hold = readHold(row?.pausedReason ?? null);
      if (!hold) return null;
      return toEmployer(
        writing,
        `Before your vacancy can go live: ${await jobTitle(writing)}`,
        [
          `Your organisation is checked. This vacancy waited for that, and cannot go live as it stands. ${hold.title}.`,
          `${hold.mend}, then press “Open it again” on its page. Nothing else is lost.`,
        ],
        { label: hold.mend, path: `${vacancy(writing.data)}/edit/${hold.step}` },
      );
    },
  },
  "employer.vacancyPausedForPay": forEmployer(
    "A new minimum wage overtakes a live advert",
    (job) => `Your vacancy is paused: ${job}`,
    [
      "The legal minimum wage has gone up, and the pay in this advert is now below it.",
      "Change the pay and it can go live again. Nothing else is lost.",
    ],
    "Change the pay",
    vacancy,
  ),
  "employer.news": forEmployer(
    "The named specialist writes news about a vacancy",
    (job) => `News about your vacancy: ${job}`,
    ["There is news about this vacancy from your named person."],
    "Read the news",
    vacancy,
  ),
  "employer.introductionWaiting": whileOpen(
    forEmployer(
      "A participant has said yes to an introduction",
      "An introduction is waiting for your answer",
      [
        "Somebody would like to meet you about a vacancy of yours. They have read and agreed every word that you will see.",
        "Please answer within 5 working days: yes, a question, a little longer, or not this time. Each is fine.",
      ],
      "Read the introduction",
      introduction,
    ),
  ),
  "employer.note": answerable(
    whileOpen(
      forEmployer(
        "Words for the employer on an introduction",
        "There is a reply about an introduction",
        ["There is a reply for you about an introduction."],
        "Read the reply",
        introduction,
      ),
    ),
  ),
  "employer.offerAccepted": whileOpen(
    forEmployer(
      "An offer is accepted",
      "Your offer is accepted",
      ["Good news: your offer is accepted. The page says what happens before the first day."],
      "See what is next",
      introduction,
    ),
  ),
  "employer.offerDeclined": forEmployer(
    "An offer is declined",
    "An answer to your offer",
    ["There is an answer to your offer. Your named person will ring you about what comes next."],
    "Read the answer",
    introduction,
  ),
  "employer.takenBack": forEmployer(
    "A participant takes an introduction back",
    "An introduction was taken back",
    [
      "An introduction to you was taken back, and its page is closed. People may do this at any time and need no reason.",
      "Please delete anything you copied from it.",
    ],
    "See your introductions",
    introductions,
  ),
  "employer.noLongerAvailable": forEmployer(
    "Somebody introduced is no longer available",
    "An introduction is no longer available",
    ["An introduction you had is no longer available. Your named person goes on looking with you."],
    "See your introductions",
    introductions,
  ),
  "employer.placementAgreed": forEmployer(
    "A start is agreed",
    "A start date is agreed",
    ["The start is agreed. On the first day, please record that it happened: it takes a minute."],
    "See the start",
    placementPage,
  ),
  "employer.plan": whilePlanOpen(
    forEmployer(
      "A line of an adjustment plan moves on",
      "An adjustment plan has moved on",
      ["There is something new on an adjustment plan. It may need your yes."],
      "See the plan",
      (data) => `/employer/plans/${data.planId}`,
    ),
  ),
  "employer.adviceTaken": forEmployer(
    "A specialist takes an advice request",
    "Your question has a named person",
    ["A specialist has your question and will answer within 5 working days."],
    "See your question",
    askersPage,
  ),
  "employer.adviceReply": answerable(
    forEmployer(
      "A specialist writes in an advice request, or somebody who works there joins it",
      "There is a reply to your question",
      ["There is a reply to your question about adjustments."],
      "Read the reply",
      askersPage,
    ),
  ),
  "employer.adviceAnswered": forEmployer(
    "A specialist answers an advice request",
    "Your question is answered",
    [
      "There is an answer: what to do, what it costs, who can pay and how soon. If it does not help, open it again.",
    ],
    "Read the answer",
    askersPage,
  ),
  "employer.adviceClosed": forEmployer(
    "A specialist closes an advice request",
    "Your question is closed",
    ["Your question was closed. If something is still in the way, open it again."],
    "See your question",
    askersPage,
  ),
} satisfies Record<string, Message>;
