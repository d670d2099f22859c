import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { workingDaysBetween } from "#app/domain/calendar/working-days.server.ts";
import { silencesOf } from "#app/domain/silence/silence.queries.server.ts";
import type { Silence } from "#app/domain/silence/silence-steps.server.ts";
import { whileOpen } from "./employer.messages.ts";
import { type Message, toEmployer, toStaff, type Writing } from "./message.ts";

/** Mail may have waited: what has been answered since is not asked for again. */
async function stillSilent({ db, data }: Writing): Promise<Silence | null> {
  const id = data.introductionId ?? "";
  return (await silencesOf(db, [id])).get(id) ?? null;
}

export const silenceMessages = {
  "employer.answerReminder": whileOpen({
    audience: "employer",
    when: "An introduction has had no answer, on the days that the area keeps",
    write: async (writing) => {
      const silence = await stillSilent(writing);
      if (!silence) return null;
      const today = dateOf(writing.now);
      const isLate = silence.answerBy < today;
      return toEmployer(
        writing,
        isLate
          ? "Somebody is still waiting for your answer"
          : "A reminder: an introduction waits for your answer",
        [
          isLate
            ? `We agreed an answer by ${dayInWords(silence.answerBy, today)}, and that day has passed.`
            : `Somebody would like to meet you. Please answer by ${dayInWords(silence.answerBy, today)}.`,
          "It takes one press: yes, a question, a little longer, or “not this time”. Any answer is kinder than none.",
          "If it is easier, ring your named person and they will write your answer down.",
        ],
        { label: "Answer now", path: `/employer/introductions/${writing.data.introductionId}` },
      );
    },
  }),
  "staff.answerPrompt": {
    audience: "staff",
    when: "An employer has not answered an introduction, on the days that the area keeps",
    write: async (writing) => {
      const silence = await stillSilent(writing);
      if (!silence) return null;
      const days = workingDaysBetween(silence.sentOn, dateOf(writing.now), silence.nation);
      return toStaff(
        writing,
        "An employer has not answered yet",
        [
          `An introduction of yours has had no answer for ${days} working ${days === 1 ? "day" : "days"}. The employer was reminded by email.`,
          "A short call often helps. You can write their answer down for them.",
        ],
        {
          label: "See the introduction",
          path: `/specialist/introductions/${writing.data.introductionId}`,
        },
      );
    },
  },
} satisfies Record<string, Message>;
