import type { ServerResponse } from "node:http";
import { sql } from "kysely";
import { findWaitingSince } from "#app/domain/outbox/outbox-figures.queries.server.ts";
import { secondsInWords } from "#app/domain/recurring-job/recurring-job.ts";
import type { Db } from "#db/connect.ts";

/** Mail that could have gone and waits longer than this is worth waking somebody for. */
const patienceSeconds = 15 * 60;
const databaseMs = 2_000;
/** Anybody may ask, and as often as they like: how long mail waits is looked at so often. */
const keptMs = 5_000;

/**
 * "ok", or what is wrong. Only a database that does not answer is a reason to send people elsewhere (503): pages work
 * while mail waits, so that is said with 200, for whoever watches the words.
 */
export function healthOf({ db, now }: { db: Db; now: () => string }) {
  const waitingSince = keptFor(keptMs, now, () => findWaitingSince(db, now()));
  const look = () => sql`select 1`.execute(db).then(waitingSince);
  return async (outgoing: ServerResponse): Promise<void> => {
    const tooSlow = new Promise<never>((_, reject) => setTimeout(reject, databaseMs).unref());
    const [status, words] = await Promise.race([look(), tooSlow]).then(
      (since) => [200, mailWords(since, now())] as const,
      () => [503, "the database does not answer"] as const,
    );
    outgoing.writeHead(status, { "Content-Type": "text/plain", "Cache-Control": "no-store" });
    outgoing.end(`${words}\n`);
  };
}

function keptFor<T>(ms: number, now: () => string, ask: () => Promise<T>): () => Promise<T> {
  let kept: { at: number; answer: Promise<T> } | null = null;
  return () => {
    const at = Date.parse(now());
    const isFresh = kept !== null && at >= kept.at && at - kept.at < ms;
    if (kept === null || !isFresh) kept = { at, answer: ask() };
    return kept.answer;
  };
}

function mailWords(since: string | null, now: string): string {
  const seconds = since === null ? 0 : (Date.parse(now) - Date.parse(since)) / 1000;
  return seconds > patienceSeconds
    ? `degraded: mail has waited for ${secondsInWords(seconds)}`
    : "ok";
}
