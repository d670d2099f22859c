import type { Context } from "../../app/domain/context.ts";
import type { SystemActor } from "../../app/domain/policy.ts";
import { seeding } from "./clock.ts";
import { demoHash, settlePeople } from "./settle-people.ts";
import { finishVacancies, settleWork } from "./settle-work.ts";
import { tellAdvice, tellPhrases } from "./tell-advice.ts";
import { tellApproaches } from "./tell-approaches.ts";
import { tellGuests } from "./tell-guests.ts";
import { tellHandedOn } from "./tell-handed-on.ts";
import { tellIntroductions } from "./tell-introductions.ts";
import { tellJudgements } from "./tell-judgements.ts";
import { tellMeetings } from "./tell-meetings.ts";
import { tellMessages } from "./tell-messages.ts";
import { tellEarlierJobs, tellPlacements } from "./tell-placements.ts";
import { tellPlans } from "./tell-plans.ts";
import { tellProposals } from "./tell-proposals.ts";
import { tellTheBoard } from "./tell-the-board.ts";
import { earliest, workdayBy } from "./working-days.ts";

/** Older messages were sent long ago; those of the last days, and of the last working day, are in the mailbox. */
const mailboxDays = 3;

/** Fills an empty, migrated database with one believable place. Synthetic people and employers only. */
export async function seedDemo(ctx: Context<SystemActor>): Promise<void> {
  const { db } = ctx;
  const seed = seeding(ctx);
  const passwordHash = await demoHash();
  const { people, work } = await db.transaction().execute(async (trx) => {
    const within = { ...seed, ctx: { ...ctx, db: trx } };
    const people = await settlePeople(within, passwordHash);
    return { people, work: await settleWork(within, people, passwordHash) };
  });
  await tellEarlierJobs(seed, people, work);
  await tellIntroductions(seed, people, work);
  await tellPlans(seed, people, work);
  await tellPlacements(seed, people, work);
  await tellPhrases(seed, people);
  await tellAdvice(seed, people, work);
  await tellGuests(seed, work);
  await tellProposals(seed, people, work);
  await tellJudgements(seed, people, work);
  await tellApproaches(seed, people, work);
  await finishVacancies(seed, work);
  await tellTheBoard(seed, work);
  await tellHandedOn(seed, work);
  await tellMeetings(seed, people, work);
  await tellMessages(seed, people, work);
  await db
    .updateTable("outbox")
    .set({ expandedAt: ctx.now })
    .where("createdAt", "<", earliest(seed.on(-mailboxDays), workdayBy(seed.on(-1))))
    .execute();
}
