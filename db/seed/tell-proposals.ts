import {
  draftProposal,
  readAnswer,
  sendProposal,
} from "../../app/domain/job-proposal/job-proposal.commands.server.ts";
import { answerProposal } from "../../app/domain/job-proposal/job-proposal-answer.commands.server.ts";
import type { Seeding } from "./clock.ts";
import { proposals, type SeedProposal } from "./proposals.ts";
import type { Settled } from "./settle-people.ts";
import type { SettledWork } from "./settle-work.ts";
import { staffActor } from "./tell-introductions.ts";

/** Written, sent and in one case agreed: the vacancy is then as the employer agreed it. */
export async function tellProposals(
  seed: Seeding,
  people: Settled,
  work: SettledWork,
): Promise<void> {
  for (const proposal of proposals) await tell(seed, people, work, proposal);
}

async function tell(seed: Seeding, people: Settled, work: SettledWork, told: SeedProposal) {
  const { db, newId } = seed.ctx;
  const settled = work.vacancies.get(told.vacancy);
  const employer = settled && work.employers.get(settled.employer);
  if (!employer) throw new Error(`no proposal about ${told.vacancy}`);
  const { vacancyId } = settled;
  const by = staffActor(people, told.by);
  const tasks = await db
    .selectFrom("vacancyTask")
    .select("id")
    .where("vacancyId", "=", vacancyId)
    .where("words", "in", told.tasks)
    .execute();
  const id = newId();
  await draftProposal(seed.as(db, by, -told.daysAgo), vacancyId, {
    id,
    tasks: tasks.map((task) => task.id),
    takenBy: told.takenBy ?? null,
    others: [...(told.days ? ["days" as const] : []), ...(told.times ? ["times" as const] : [])],
    hours: undefined,
    days: told.days ?? [],
    startsAt: told.times?.[0] ?? null,
    endsAt: told.times?.[1] ?? null,
    criterion: undefined,
    words: told.words,
  });
  if (told.isDraft) return;
  await sendProposal(seed.as(db, by, -told.daysAgo), vacancyId, id);
  if (!told.agreed) return;
  const day = told.agreed.after - told.daysAgo;
  const changes = await db
    .selectFrom("jobProposalChange")
    .select("position")
    .where("proposalId", "=", id)
    .execute();
  await answerProposal(seed.as(db, employer.owner, day), vacancyId, id, {
    answers: Object.fromEntries(changes.map(({ position }) => [position, "agree" as const])),
    reason: told.agreed.saying ?? null,
  });
  await readAnswer(seed.as(db, by, day), vacancyId, id);
}
