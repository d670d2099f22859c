import type { Context } from "../../app/domain/context.ts";
import type { SystemActor } from "../../app/domain/policy.ts";
import { seeding } from "./clock.ts";
import { demoHash, settlePeople } from "./settle-people.ts";
import { settleWork } from "./settle-work.ts";

/** Fills an empty, migrated database with one believable place. Synthetic people and employers only. */
export async function seedDemo(ctx: Context<SystemActor>): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const seed = seeding({ ...ctx, db: trx });
    const passwordHash = await demoHash();
    const people = await settlePeople(seed, passwordHash);
    await settleWork(seed, people, passwordHash);
  });
}
