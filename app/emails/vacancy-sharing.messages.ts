import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import type { Context } from "#app/domain/context.ts";
import { isRefusal } from "#app/domain/errors.ts";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { holds, whyHold } from "#app/domain/vacancy/vacancy-hold.ts";
import { isForEveryone, whoSeesIt } from "#app/domain/vacancy/vacancy-sharing.ts";
import { lowerFirst } from "#app/domain/work-environment/work-environment.ts";
import { type Message, toEmployer, type Writing } from "./message.ts";

const page = (id: string) => `/employer/vacancies/${id}`;

async function vacancyOf({ db, now, newId, data }: Writing) {
  const everywhere: Context = { db, now, newId, actor: { kind: "system" } };
  return findVacancy(everywhere, data.vacancyId ?? "").catch((error: unknown) => {
    // Gone since: there is nothing to write about.
    if (isRefusal(error) && error.status === 404) return null;
    throw error;
  });
}

export const vacancySharingMessages = {
  "employer.vacancyLive": {
    audience: "employer",
    when: "A vacancy is published",
    write: async (writing) => {
      const vacancy = await vacancyOf(writing);
      if (!vacancy) return null;
      const today = dateOf(writing.now);
      const isOnBoard = isForEveryone(vacancy, today);
      return toEmployer(
        writing,
        `Your vacancy is live: ${vacancy.title || "your vacancy"}`,
        [
          isOnBoard
            ? "Your vacancy is on the board, and your named person has it."
            : `Your named person has your vacancy. Who sees it: ${lowerFirst(whoSeesIt(vacancy, today))}.`,
          "You will have news within 5 working days, and every 10 after that, even when there is nothing to say.",
        ],
        { label: "See the vacancy", path: page(vacancy.id) },
      );
    },
  },
  "employer.vacancyMissedItsDay": {
    audience: "employer",
    when: "The day for a vacancy to go live has come, and it can no longer be published",
    write: async (writing) => {
      const vacancy = await vacancyOf(writing);
      const today = dateOf(writing.now);
      // Published or given another day since.
      if (vacancy?.status !== "draft" || vacancy.scheduledAt !== null) return null;
      const chosen = vacancy.publishOn ? ` on ${dayInWords(vacancy.publishOn, today)}` : "";
      const subject = `Your vacancy did not go live: ${vacancy.title || "your vacancy"}`;
      if (vacancy.standing === "suspended")
        return toEmployer(
          writing,
          subject,
          [
            `It was to go live${chosen}. It could not, because your account is on hold.`,
            "It is kept as a draft. Please ring us: the number is on your home page.",
          ],
          { label: "See the number to ring", path: "/employer" },
        );
      const because = whyHold(vacancy, today);
      if (because === null) return null;
      const { why, mend, step } = holds[because];
      return toEmployer(
        writing,
        subject,
        [
          `It was to go live${chosen}. It could not, because ${why}. Nobody has seen it.`,
          `${mend}, then publish it or choose another day. Nothing else is lost.`,
        ],
        { label: mend, path: `${page(vacancy.id)}/edit/${step ?? "check"}` },
      );
    },
  },
} satisfies Record<string, Message>;
