import {
  answerAdvice,
  askAdvice,
  closeAdvice,
  replyToAdvice,
  takeAdvice,
} from "../../app/domain/advice-request/advice-request.commands.server.ts";
import { suggestAdjustments } from "../../app/domain/advice-request/advice-suggesting.commands.server.ts";
import { savePhrase } from "../../app/domain/saved-phrase/saved-phrase.commands.server.ts";
import type { Seeding } from "./clock.ts";
import type { Settled } from "./settle-people.ts";
import type { SettledWork } from "./settle-work.ts";
import { adviceRequests, type SeedAdvice } from "./stories.ts";
import { staffActor } from "./tell-introductions.ts";

/** Advice asked, taken, talked over, answered and closed, a day at a time. */
async function tellOne(seed: Seeding, people: Settled, work: SettledWork, told: SeedAdvice) {
  const { db, newId } = seed.ctx;
  const employer = work.employers.get(told.employer);
  if (!employer) throw new Error(`no employer ${told.employer}`);
  let day = -told.daysAgo;
  const next = () => {
    day = Math.min(0, day + 1);
    return day;
  };
  const id = newId();
  const insisted = { toSpecialistAlone: false, noNames: false };
  const byEmployer = () => seed.as(db, employer.owner, day);
  await askAdvice(byEmployer(), {
    id,
    subject:
      told.kind === "vacancy"
        ? { kind: "vacancy", vacancyId: work.vacancies.get(told.vacancy ?? "")?.vacancyId ?? "" }
        : { kind: told.kind, workplaceId: employer.workplaces.get(told.workplace ?? "") ?? null },
    title: told.title,
    barrier: told.barrier,
    task: told.task,
    ...insisted,
  });
  if (!told.by || told.until === "open") return;
  const specialist = staffActor(people, told.by);
  next();
  const bySpecialist = () => seed.as(db, specialist, day);
  await takeAdvice(bySpecialist(), id);
  for (const [adjustmentId, note] of Object.entries(told.suggests ?? {}))
    await suggestAdjustments(bySpecialist(), {
      adviceRequestId: id,
      adjustmentIds: [adjustmentId],
      note,
    });
  const replies = told.replies ?? [];
  for (const [place, { side, words }] of replies.entries()) {
    next();
    const said = { adviceRequestId: id, messageId: newId(), words, ...insisted };
    const isAnswer = told.until !== "taken" && place === replies.length - 1;
    if (isAnswer) await answerAdvice(bySpecialist(), said);
    else await replyToAdvice(side === "employer" ? byEmployer() : bySpecialist(), said);
  }
  if (told.until === "closed") {
    next();
    await closeAdvice(byEmployer(), id);
  }
}

export async function tellAdvice(seed: Seeding, people: Settled, work: SettledWork): Promise<void> {
  for (const told of adviceRequests.toSorted((a, b) => b.daysAgo - a.daysAgo))
    await tellOne(seed, people, work, told);
}

const phrases = [
  {
    title: "Thank you, and what I need to know",
    words:
      "Thank you for asking. Could you tell me which task it is, how often it comes up, and what you have tried so far?",
  },
  {
    title: "Try it for two weeks",
    words:
      "Try it for two weeks, and then ask whoever does the job what they think. Keep what helps and change the rest.",
  },
];

/** What a team says often, kept to be put into an answer. */
export async function tellPhrases(seed: Seeding, people: Settled): Promise<void> {
  const { db, newId } = seed.ctx;
  for (const by of ["priya", "nadia"])
    for (const phrase of phrases)
      await savePhrase(seed.as(db, staffActor(people, by), -30), { id: newId(), ...phrase });
}
