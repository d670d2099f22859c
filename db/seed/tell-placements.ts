import type { Seeding } from "./clock.ts";
import { type Cast, castOf } from "./placement-cast.ts";
import type { SeedJob } from "./placement-story.ts";
import { earlierJobs, jobs } from "./placements.ts";
import type { Settled } from "./settle-people.ts";
import type { SettledWork } from "./settle-work.ts";
import { agreementActs, firstDayActs } from "./tell-agreement.ts";
import { endActs, handOverActs } from "./tell-endings.ts";
import { beginFound } from "./tell-found-jobs.ts";
import { callActs, noteActs, reviewActs } from "./tell-reviews.ts";
import { fadingActs, trainingActs, visitActs } from "./tell-support.ts";
import { evidenceActs, hoursActs, warningActs } from "./tell-weeks-in-work.ts";
import { type Act, playOut } from "./working-days.ts";

const kinds = [
  agreementActs,
  firstDayActs,
  fadingActs,
  trainingActs,
  visitActs,
  reviewActs,
  noteActs,
  callActs,
  hoursActs,
  warningActs,
  evidenceActs,
  handOverActs,
  endActs,
] satisfies ((cast: Cast, job: SeedJob) => Act[] | Promise<Act[]>)[];

/** Jobs that began, each day of all of them before the next day of any: the portal asks on each how they go. */
async function tellJobs(
  seed: Seeding,
  people: Settled,
  work: SettledWork,
  told: readonly SeedJob[],
): Promise<void> {
  for (const { found, ...job } of told)
    if (found) await beginFound(seed, people, work, { ...job, found });
  const acts: Act[] = [];
  for (const job of told) {
    const cast = await castOf(seed, people, work, job.participant);
    for (const actsOf of kinds) acts.push(...(await actsOf(cast, job)));
  }
  await playOut(seed, acts);
}

/** Before the introductions: a start would close those that somebody is in now. */
export const tellEarlierJobs = (seed: Seeding, people: Settled, work: SettledWork) =>
  tellJobs(seed, people, work, earlierJobs);

/** After the introductions that they came of. */
export const tellPlacements = (seed: Seeding, people: Settled, work: SettledWork) =>
  tellJobs(seed, people, work, jobs);
