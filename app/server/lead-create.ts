/**
 * Makes the first lead of an area, who then invites everybody else:
 *
 *     npm run lead:create -- --area "Central London Forward" --team "Southwark Works" --email x@y --name "Rosa Bell"
 */
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { createFirstLead } from "#app/domain/area/area.commands.server.ts";
import { isRefusal } from "#app/domain/errors.ts";
import { expandOutbox, sendDueMessages } from "#app/jobs/outbox.server.ts";
import { letterMaker } from "#app/jobs/outbox-letter.server.ts";
import { connect, type Db } from "#db/connect.ts";
import { BadEnvironment, type Env, readEnv } from "./env.ts";
import { createLog } from "./log.ts";
import { createMailer, type OutgoingMail } from "./mailer.ts";

const usage = `npm run lead:create -- --area "Name of the area" --team "Name of the team" --email name@example.org --name "Their name"`;

function fail(...lines: string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
}

function answers() {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({ options: { area: text, team: text, email: text, name: text } });
    const { area, team, email, name } = values;
    if (area && team && email && name) return { area, team, email, name };
  } catch {
    // An option nobody knows: the line below says which there are.
  }
  return fail("All four are needed:", usage);
}

/** Sends what waits at once; without a mail server the link is shown here, to be handed over by hand. */
async function deliver(db: Db, env: Env): Promise<string> {
  const now = () => new Date().toISOString();
  const newId = () => randomUUID();
  const log = createLog("silent");
  const byHand: string[] = [];
  const mailer = env.smtpUrl || env.notify?.emailTemplate ? createMailer({ env, db, now }) : null;
  const send =
    mailer?.send ??
    (async ({ text }: OutgoingMail) =>
      void byHand.push(...(text.match(/http\S+\/link\/\S+/) ?? [])));
  const letterFor = letterMaker({ db, now, newId, origin: env.origin });
  const outbox = { db, now, newId, log, letterFor, send };
  await expandOutbox(outbox);
  await sendDueMessages(outbox);
  mailer?.close();
  const waiting = await db
    .selectFrom("message")
    .select("id")
    .where("status", "!=", "sent")
    .limit(1)
    .execute();
  if (byHand.length > 0) return `There is no mail server. Give them this link: ${byHand.join(" ")}`;
  return waiting.length > 0
    ? "The mail server did not take the mail yet: the portal tries again while it runs."
    : "The link was sent.";
}

const input = answers();
process.env.NODE_ENV ||= "production";
try {
  const env = readEnv(process.env);
  const db = connect(env.databaseUrl);
  const now = new Date().toISOString();
  await createFirstLead({ db, now, newId: randomUUID, actor: { kind: "system" } }, input);
  console.log(`${input.name} is invited. ${await deliver(db, env)}`);
  await db.destroy();
} catch (error) {
  if (error instanceof BadEnvironment) fail(...error.problems);
  if (isRefusal(error)) fail(error.message);
  throw error;
}
