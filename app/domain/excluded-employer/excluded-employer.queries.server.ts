import type { Db } from "#db/connect.ts";
import { containsText } from "#db/dialect.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { findParticipant } from "../participant/participant.queries.server.ts";
import { may, type ParticipantActor, type StaffActor } from "../policy.ts";

export interface NamedEmployer {
  id: string;
  name: string;
}
export interface ExcludedEmployers {
  name: string;
  excluded: NamedEmployer[];
  /** What was looked for, and the employers of that name that are not left out yet. */
  asked: string;
  found: NamedEmployer[];
}
const mostFound = 10;

/**
 * The employers somebody has left out, and those a name finds: checked employers alone, which anyone may know of.
 * @throws NotFound for anyone who is neither the person nor their specialist.
 */
export async function listExcludedEmployers(
  ctx: Context<StaffActor | ParticipantActor>,
  participantId: string,
  words: string,
): Promise<ExcludedEmployers> {
  const { db } = ctx;
  const { party, person } = await findParticipant(db, ctx.actor, participantId);
  if (!may(party, "vocationalProfile.edit")) throw new NotFound();
  const excluded = await db
    .selectFrom("excludedEmployer as x")
    .innerJoin("employer as e", "e.id", "x.employerId")
    .select(["e.id", "e.name"])
    .where("x.participantId", "=", person.id)
    .orderBy("e.name")
    .orderBy("e.id")
    .execute();
  const asked = words.trim().slice(0, 100);
  return {
    name: person.chosenName,
    excluded,
    asked,
    found: asked ? await findCheckedEmployers(db, asked, excluded) : [],
  };
}

async function findCheckedEmployers(db: Db, words: string, without: readonly NamedEmployer[]) {
  const rows = await db
    .selectFrom("employer as e")
    .select(["e.id", "e.name"])
    .where((eb) => containsText(eb.ref("e.name"), words))
    .where("e.id", "in", db.selectFrom("employerVerification").select("employerId"))
    .orderBy("e.name")
    .orderBy("e.id")
    .limit(mostFound + without.length)
    .execute();
  const known = new Set(without.map(({ id }) => id));
  return rows.filter(({ id }) => !known.has(id)).slice(0, mostFound);
}

/** The people who left an employer out, as a question within another: to that employer they are simply not there. */
export const peopleWithout = (db: Db, employerId: string) =>
  db.selectFrom("excludedEmployer").select("participantId").where("employerId", "=", employerId);

export async function isExcluded(db: Db, participantId: string, employerId: string) {
  const row = await peopleWithout(db, employerId)
    .where("participantId", "=", participantId)
    .executeTakeFirst();
  return row !== undefined;
}
