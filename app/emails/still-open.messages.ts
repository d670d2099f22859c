import { makeLink } from "#app/domain/account/email-link.server.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { pausesOn } from "#app/domain/vacancy/vacancy-still-open.ts";
import {
  findQuestion,
  type Question,
} from "#app/domain/vacancy/vacancy-still-open-link.queries.server.ts";
import { type Message, toEmployer, toStaff, type Writing } from "./message.ts";

/** A link that answers this one question about this one vacancy, without signing in. */
const answerPage = async (writing: Writing, { id, askedAt }: Question) =>
  `/still-open/${await makeLink(writing.db, writing, {
    purpose: "answerStillOpen",
    email: writing.reader.email,
    accountId: writing.reader.id,
    subjectId: id,
    payload: { askedAt },
  })}`;

/** About a job of their own. Nothing is sent once somebody has answered, nor what has been overtaken meanwhile. */
const ask = (
  when: string,
  whichIs: readonly Question["status"][],
  subject: (title: string) => string,
  paragraphs: (question: Question, today: string) => string[],
  label: string,
): Message => ({
  audience: "employer",
  when,
  write: async (writing) => {
    const question = await findQuestion(writing.db, writing.data.vacancyId ?? "");
    if (!question || !whichIs.includes(question.status)) return null;
    return toEmployer(writing, subject(question.title), paragraphs(question, dateOf(writing.now)), {
      label,
      path: await answerPage(writing, question),
    });
  },
});

const leavesOn = (question: Question, today: string) => {
  const day = pausesOn(question);
  return question.status === "live" && day
    ? `If we hear nothing, it leaves the board on ${dayInWords(day, today)}. You can open it again with one press.`
    : "It has left the board. “Yes, still open” puts it back.";
};
const works = "The link works for four weeks, without signing in.";

export const stillOpenMessages = {
  "employer.stillOpen": ask(
    "Nobody at the employer has said anything of a live vacancy for 30 days",
    ["live"],
    (title) => `Is this job still open? ${title}`,
    (question, today) => [
      "It is a while since we heard from you about this job. People read it every day, and we would like it to be true.",
      "One press answers: still open, filled, or closed.",
      `${leavesOn(question, today)} ${works}`,
    ],
    "Say whether it is still open",
  ),
  "employer.stillOpenLink": ask(
    "A colleague at the employer asks for a new link to say whether a job is still open",
    ["live", "paused"],
    () => "Your new link",
    (question, today) => [`Here is the link you asked for. ${leavesOn(question, today)}`, works],
    "Say whether it is still open",
  ),
  "employer.vacancyPausedUnanswered": ask(
    "Nobody says whether a vacancy is still open in 15 days, and it leaves the board",
    ["paused"],
    (title) => `Your vacancy is paused: ${title}`,
    () => [
      "We asked whether this job is still open, and heard nothing. So it is off the board for now.",
      `Nothing is lost, and introductions go on. If it is still open, one press puts it back. ${works}`,
    ],
    "Open it again, or close it",
  ),
  "staff.vacancyPausedUnanswered": {
    audience: "staff",
    when: "A vacancy leaves the board because its employer did not say whether it is still open",
    write: async (writing) =>
      toStaff(
        writing,
        "A vacancy with your name on it is paused",
        [
          "We asked the employer whether the job is still open, and heard nothing for 15 days. It is off the board now. A call may tell you why.",
        ],
        { label: "See the vacancy", path: `/specialist/vacancies/${writing.data.vacancyId}` },
      ),
  },
  "staff.jobChanged": {
    audience: "staff",
    when: "A job changes after somebody was asked about it, in something that matters to a decision",
    write: async (writing) =>
      toStaff(
        writing,
        "A job has changed since you introduced somebody",
        [
          "The employer has changed something that matters. The page says what it was and what it is. Please talk it over with the person.",
        ],
        {
          label: "See what changed",
          path: `/specialist/introductions/${writing.data.introductionId}`,
        },
      ),
  },
} satisfies Record<string, Message>;
