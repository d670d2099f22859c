/**
 * Takes the second step of an account away, for the only lead of an area, whom no other can help:
 *
 *     npm run second-step:clear -- name@example.org
 */
import { randomUUID } from "node:crypto";
import { findByEmail } from "#app/domain/account/account.queries.server.ts";
import { clearSecondFactor } from "#app/domain/second-factor/second-factor.commands.server.ts";
import { hasSecondFactor } from "#app/domain/second-factor/second-factor.queries.server.ts";
import { connect } from "#db/connect.ts";
import { BadEnvironment, readEnv } from "./env.ts";

function fail(...lines: string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
}

const [address] = process.argv.slice(2);
if (!address) fail("Say whose: npm run second-step:clear -- name@example.org");
process.env.NODE_ENV ||= "production";
try {
  const db = connect(readEnv(process.env).databaseUrl);
  const account = await findByEmail(db, address.trim().toLowerCase());
  if (!account) fail("No account has that address.");
  if (!(await hasSecondFactor(db, account.id))) fail("They have no second step.");
  const now = new Date().toISOString();
  await db.transaction().execute(async (trx) => {
    const ctx = { db: trx, now, newId: randomUUID, actor: { kind: "system" as const } };
    await clearSecondFactor(trx, ctx, account.id);
  });
  console.log("It is gone. They are signed out everywhere, and hear of it by email.");
  await db.destroy();
} catch (error) {
  if (error instanceof BadEnvironment) fail(...error.problems);
  throw error;
}
