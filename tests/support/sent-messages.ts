import { appendFileSync, existsSync, readFileSync } from "node:fs";

/**
 * Which messages were sent in this run of the tests, wherever a database of theirs closes. `npm test` names the file; a run
 * of a few tests by hand keeps no list.
 */
const file = process.env.SENT_MESSAGES ?? "";

export const sentQuery =
  "select distinct name from message where status = 'sent' and channel <> 'portal'";

export function noteSent(names: readonly string[]): void {
  if (file && names.length > 0) appendFileSync(file, names.map((name) => `${name}\n`).join(""));
}

/** The last check of `npm test`: the registry page lists everything that was ever sent. Says what never was. */
async function checkSent(): Promise<void> {
  const { listRegistry } = await import("#app/server/message-previews/message-previews.server.ts");
  const listed = (await listRegistry()).map(({ name }) => name as string);
  const sent = new Set(
    existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [],
  );
  const unlisted = [...sent].filter((name) => !listed.includes(name));
  const never = listed.filter((name) => !sent.has(name));
  console.log(
    `  ${listed.length - never.length} of ${listed.length} messages were sent at least once.`,
  );
  if (never.length > 0) console.log(`  Never sent: ${never.join(", ")}`);
  if (unlisted.length > 0) console.error(`Sent, and not on the page: ${unlisted.join(", ")}`);
  // A run that sent nothing has looked at nothing.
  process.exitCode = unlisted.length > 0 || sent.size === 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) await checkSent();
