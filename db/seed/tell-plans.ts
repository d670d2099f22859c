import { recordApplication } from "../../app/domain/access-to-work/access-to-work.commands.server.ts";
import { proposeLine } from "../../app/domain/adjustment-plan/adjustment-plan.commands.server.ts";
import {
  agreeLine,
  putInPlace,
  refuseLine,
  reviewLine,
  withdrawLine,
} from "../../app/domain/adjustment-plan/plan-line.commands.server.ts";
import type { Seeding } from "./clock.ts";
import { plans, type SeedPlan, type SeedPlanLine } from "./plans.ts";
import type { Settled } from "./settle-people.ts";
import type { SettledWork } from "./settle-work.ts";
import { staffActor } from "./tell-introductions.ts";

/** Proposed by the specialist, agreed by the person and the employer, put in place and looked at. */
async function tellLine(
  seed: Seeding,
  people: Settled,
  work: SettledWork,
  { participant, vacancy, line }: SeedPlan & { line: SeedPlanLine },
) {
  const { db, newId } = seed.ctx;
  const person = people.participants.get(participant);
  const settled = work.vacancies.get(vacancy);
  const employer = settled && work.employers.get(settled.employer);
  if (!person || !employer) throw new Error(`no plan for ${participant}`);
  const { id: introductionId } = await db
    .selectFrom("introduction")
    .select("id")
    .where("participantId", "=", person.participantId)
    .where("status", "=", "started")
    .executeTakeFirstOrThrow();
  let day = -line.daysAgo;
  const specialist = () => seed.as(db, staffActor(people, person.specialist), day);
  const owner = () => seed.as(db, employer.owner, day);
  const themself = () =>
    person.accountId &&
    seed.as(
      db,
      {
        kind: "participant" as const,
        accountId: person.accountId,
        name: participant,
        participantId: person.participantId,
        specialistId: staffActor(people, person.specialist).staffId,
      },
      day,
    );
  const lineId = newId();
  const { adjustment, barrier, acts, cost, payer, interim, wantedInDays } = line;
  const wantedBy = wantedInDays === undefined ? null : seed.on(day + wantedInDays);
  const words = { adjustment, barrier, acts, actsName: null, wantedBy, cost, payer, interim };
  const adjustmentId = line.adjustmentId ?? null;
  const planId = await proposeLine(specialist(), { introductionId }, lineId, words, adjustmentId);
  const at = { planId, lineId };
  if (line.until === "proposed") return;
  day += 1;
  const worker = themself();
  if (worker) await agreeLine(worker, at);
  else await agreeLine(specialist(), at, "“Yes, that would help.” On the telephone.");
  if (line.until === "notReasonable") return refuseLine(owner(), at, line.because ?? "");
  await agreeLine(owner(), at);
  if (line.until === "agreed") return;
  if (line.until === "withdrawn") return withdrawLine(specialist(), at);
  day += 3;
  await putInPlace(owner(), at);
  day += 10;
  if (line.until === "reviewed" && line.works) await reviewLine(owner(), at, line.works);
}

/** After the introductions they belong to. */
export async function tellPlans(seed: Seeding, people: Settled, work: SettledWork): Promise<void> {
  for (const plan of plans) {
    for (const line of plan.lines.toSorted((a, b) => b.daysAgo - a.daysAgo))
      await tellLine(seed, people, work, { ...plan, line });
    if (plan.appliedDaysAgo !== undefined) await tellApplication(seed, people, plan);
  }
}

/** Written down by the specialist, on the day that they applied together. */
async function tellApplication(
  seed: Seeding,
  people: Settled,
  { participant, appliedDaysAgo = 0 }: SeedPlan,
) {
  const { db } = seed.ctx;
  const person = people.participants.get(participant);
  if (!person) throw new Error(`no ${participant}`);
  const { id } = await db
    .selectFrom("adjustmentPlan")
    .select("id")
    .where("participantId", "=", person.participantId)
    .executeTakeFirstOrThrow();
  const specialist = seed.as(db, staffActor(people, person.specialist), -appliedDaysAgo);
  await recordApplication(specialist, id, seed.on(-appliedDaysAgo));
}
