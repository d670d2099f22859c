import { findAway } from "#app/domain/absence/absence.queries.server.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import type { AdviceStatus } from "#db/tables.ts";
import { askersPage } from "./employer.messages.ts";
import { type Message, toEmployer, toStaff, type Writing } from "./message.ts";

/** Messages about the promise of the advice desk, and about what became of advice. None says what it was about. */

async function requestOf({ db, data }: Writing) {
  return db
    .selectFrom("adviceRequest as request")
    .leftJoin("area", "area.id", "request.areaId")
    .leftJoin("staff", "staff.id", "request.staffId")
    .leftJoin("account", "account.id", "staff.accountId")
    .select(["request.status", "request.staffId", "account.name as adviserName"])
    .select(["staff.phone as adviserPhone", "area.phone as areaPhone", "area.name as areaName"])
    .where("request.id", "=", data.adviceRequestId ?? "")
    .executeTakeFirst();
}
type Request = NonNullable<Awaited<ReturnType<typeof requestOf>>>;

/** Mail may have waited: what is no longer so is not said. */
const whileIn =
  (
    statuses: readonly AdviceStatus[],
    write: (writing: Writing, request: Request) => ReturnType<Message["write"]>,
  ) =>
  async (writing: Writing) => {
    const request = await requestOf(writing);
    return request && statuses.includes(request.status) ? write(writing, request) : null;
  };

function toAsker(
  when: string,
  statuses: readonly AdviceStatus[],
  subject: string,
  paragraphs: (request: Request, writing: Writing) => string[] | Promise<string[]>,
  label: string,
): Message {
  return {
    audience: "employer",
    when,
    write: whileIn(statuses, async (writing, request) => {
      const words = await paragraphs(request, writing);
      const path = await askersPage(writing.data, writing);
      return toEmployer(writing, subject, words, { label, path });
    }),
  };
}

function toDesk(
  when: string,
  statuses: readonly AdviceStatus[],
  subject: string,
  paragraphs: (request: Request) => string[],
  path: (data: Record<string, string>) => string,
): Message {
  return {
    audience: "staff",
    when,
    write: whileIn(statuses, async (writing, request) =>
      toStaff(writing, subject, paragraphs(request), {
        label: "See the question",
        path: path(writing.data),
      }),
    ),
  };
}

const page = (data: Record<string, string>) => `/specialist/advice/${data.adviceRequestId}`;
const unanswered = ["open", "taken"] as const;
const notClosed = ["open", "taken", "answered"] as const;
const hasIt = ({ adviserName }: Request) =>
  adviserName ? `${adviserName} has it.` : "Nobody has taken it up.";

/** Whom to ring: the adviser, whoever covers for them, or the area. */
async function ringWords(request: Request, writing: Writing): Promise<string> {
  const away = await findAway(writing.db, request.staffId, dateOf(writing.now));
  if (away) return `You can ring ${away.coverName} on ${away.coverPhone}.`;
  if (request.adviserName && request.adviserPhone)
    return `You can ring ${request.adviserName} on ${request.adviserPhone}.`;
  if (request.areaPhone) return `You can ring us on ${request.areaPhone}.`;
  return "A lead is looking for the team of your place now.";
}

export const adviceMessages = {
  "staff.adviceHandedOver": toDesk(
    "A colleague hands an advice request over to them",
    notClosed,
    "A question about advice is now yours",
    () => ["A colleague has handed a question over to you. Their note stands on its page."],
    page,
  ),
  "staff.adviceSecond": toDesk(
    "A colleague invites them into an advice request",
    notClosed,
    "A colleague asks you to join a question",
    () => ["A colleague asks for your help with a question. You can read it and write in it."],
    page,
  ),
  "staff.adviceNudge": toDesk(
    "An advice request has had no answer for 3 working days",
    unanswered,
    "A question still waits for its answer",
    (request) => [`A question has had no answer for 3 working days. ${hasIt(request)}`],
    page,
  ),
  "staff.adviceLeadTold": toDesk(
    "An advice request has had no answer on the day it was promised for",
    unanswered,
    "A question has no answer, and today was promised",
    (request) => [
      `We promised an answer by today at the latest, and there is none. ${hasIt(request)}`,
      "You can hand it over to somebody who has time.",
    ],
    () => "/specialist/advice",
  ),
  "employer.adviceHandedOver": toAsker(
    "An advice request gets another adviser",
    notClosed,
    "Somebody else looks after your question now",
    async (request, writing) => [
      `${request.adviserName} has your question from now on. They have read all of it.`,
      await ringWords(request, writing),
    ],
    "See your question",
  ),
  "employer.adviceApology": toAsker(
    "An advice request has had no answer for far too long (10 working days unless the area says otherwise)",
    unanswered,
    "We are sorry: your question still has no answer",
    async (request, writing) => [
      "We promised you an answer, and you have had none. That is our fault, and we are sorry.",
      await ringWords(request, writing),
      "You need not do anything. Your question stays with us, and a lead has been told.",
    ],
    "See your question",
  ),
  "employer.adviceDidItHelp": toAsker(
    "An advice request is closed",
    ["closed"],
    "Did our advice help?",
    () => ["Your question is closed. We have one thing to ask: did it help?"],
    "Answer in a minute",
  ),
  "employer.adviceIsItInPlace": toAsker(
    "Four weeks after an advice request was closed",
    ["closed"],
    "Is it in place, and does it work?",
    () => [
      "Four weeks ago we closed your question. One more thing: is the change in place, and does it work?",
      "If something is still in the way, open it again. An adviser looks at it.",
    ],
    "Answer in a minute",
  ),
} satisfies Record<string, Message>;
