import type { Context } from "../context.ts";
import type { StaffActor } from "../policy.ts";

/** The phrases of one's own team, by name. */
export function listPhrases({ db, actor }: Context<StaffActor>) {
  return db
    .selectFrom("savedPhrase")
    .select(["id", "title", "words"])
    .where("teamId", "=", actor.teamId)
    .orderBy("title")
    .orderBy("id")
    .execute();
}
