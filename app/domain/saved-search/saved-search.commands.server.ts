import type { Db } from "#db/connect.ts";
import { normalEmail } from "../account/account.ts";
import { findLink } from "../account/email-link.server.ts";
import type { Context } from "../context.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { SystemActor, VisitorActor } from "../policy.ts";
import { isBoardKept } from "../vacancy/board-keeping.commands.server.ts";
import { newSince } from "./saved-search.queries.server.ts";
import { confirmedTooLongAgo, dueBefore, mostSearches, unconfirmedBefore } from "./saved-search.ts";

/**
 * Keeps a search for an address until the link that is mailed there is pressed; until then nothing else is sent. The answer
 * is the same whether or not the address, or the search, is known: the mail says which.
 */
export async function askForVacancies(
  ctx: Context<VisitorActor>,
  asked: { id: string; email: string; query: string },
): Promise<void> {
  const email = normalEmail(asked.email);
  const { id, query } = asked;
  await ctx.db.transaction().execute(async (trx) => {
    const known = await trx
      .selectFrom("savedSearch")
      .select(["id", "query"])
      .where("email", "=", email)
      .execute();
    const same = known.find((each) => each.query === query);
    if (!same && known.length >= mostSearches) return;
    if (!same)
      await trx
        .insertInto("savedSearch")
        .values({ id, email, query, askedAt: ctx.now })
        .onConflict((on) => on.doNothing())
        .execute();
    await tell(trx, ctx, "savedSearch.asked", { savedSearchId: same?.id ?? id });
  });
}

/** The press that says: this address is mine. Pressing again changes nothing. */
export async function confirmSearch(ctx: Context<VisitorActor>, token: string): Promise<void> {
  const link = await findLink(ctx.db, token);
  if (link?.purpose !== "savedSearch" || !link.subjectId) return;
  await ctx.db
    .updateTable("savedSearch")
    .set({ confirmedAt: ctx.now, lastLookedAt: ctx.now })
    .where("id", "=", link.subjectId)
    .where("confirmedAt", "is", null)
    .execute();
}

/** Ends the mails of a search, and forgets whose they were. Of what is not there any more nothing happens. */
export async function stopSearch(ctx: Context<VisitorActor>, token: string): Promise<void> {
  const link = await findLink(ctx.db, token);
  if (link?.purpose !== "savedSearch" || !link.subjectId) return;
  const id = link.subjectId;
  await ctx.db.transaction().execute((trx) => forget(trx, [id]));
}

async function forget(trx: Db, ids: string[]) {
  if (ids.length === 0) return;
  await trx.deleteFrom("savedSearch").where("id", "in", ids).execute();
  await trx
    .deleteFrom("emailLink")
    .where("purpose", "=", "savedSearch")
    .where("subjectId", "in", ids)
    .execute();
}

const atOnce = 200;

/**
 * Looks for what is new in every search that is due, at most once in seven days each, and has it mailed if there is any.
 * Two servers write about one only once: whoever moves its last look on.
 */
export async function sendSavedSearches(ctx: Context<SystemActor>): Promise<number> {
  // What is not on the board yet would be missed for good: the next run is soon.
  if (!(await isBoardKept(ctx.db))) return 0;
  const due = await ctx.db
    .selectFrom("savedSearch")
    .selectAll()
    .where("lastLookedAt", "<=", dueBefore(ctx.now))
    .where("confirmedAt", ">", confirmedTooLongAgo(ctx.now))
    .orderBy("lastLookedAt")
    .limit(atOnce)
    .execute();
  let sent = 0;
  for (const search of due) {
    const since = search.lastLookedAt ?? ctx.now;
    const found = await newSince(ctx.db, search.query, since, ctx.now);
    await ctx.db.transaction().execute(async (trx) => {
      const moved = await trx
        .updateTable("savedSearch")
        .set({ lastLookedAt: ctx.now })
        .where("id", "=", search.id)
        .where("lastLookedAt", "=", since)
        .executeTakeFirst();
      if (moved.numUpdatedRows === 0n || found.length === 0) return;
      await tell(trx, ctx, "savedSearch.found", { savedSearchId: search.id, since });
      sent += 1;
    });
  }
  return sent;
}

/** What nobody confirmed, and what went on for a year, is deleted with its address. */
export async function forgetSearches(ctx: Context<SystemActor>): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const over = await trx
      .selectFrom("savedSearch")
      .select("id")
      .where((eb) =>
        eb.or([
          eb.and([eb("confirmedAt", "is", null), eb("askedAt", "<", unconfirmedBefore(ctx.now))]),
          eb("confirmedAt", "<=", confirmedTooLongAgo(ctx.now)),
        ]),
      )
      .execute();
    await forget(
      trx,
      over.map(({ id }) => id),
    );
  });
}
