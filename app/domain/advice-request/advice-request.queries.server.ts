import type { Db } from "#db/connect.ts";
import { findAwayWords } from "../absence/absence.queries.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { readBy, type Side, type ThreadWords } from "../thread/thread.ts";
import { lastReadOf } from "../thread/thread-reading.server.ts";
import { type AdviceRow, findAdviceRow } from "./advice-row.queries.server.ts";

/** To everybody in the thread. */
export interface AdviceMessage extends ThreadWords {
  claim: string;
}
export interface AdviceSuggestion {
  id: string;
  /** Null: written new, in ownWords. */
  adjustmentId: string | null;
  ownWords: string;
  note: string;
}
export interface AdvicePage {
  row: AdviceRow;
  /** Null once the introduction it was about is closed to the employer: neither words nor thread are read. */
  words: { barrier: string; task: string; claim: string; barriers: string[] } | null;
  askedByName: string;
  /** How to reach whoever asked without an account; null for everybody else, who is reached through theirs. */
  reach: { email: string; phone: string } | null;
  closedBySide: "employer" | "specialist" | "participant" | null;
  adviser: {
    name: string;
    phone: string;
    hours: string;
    teamName: string;
    /** While they are away: until when, and who covers. */
    away: string | null;
  } | null;
  messages: AdviceMessage[];
  suggestions: AdviceSuggestion[];
}

/** One request with its thread, as this person may see it. @throws NotFound */
export async function findAdvice(ctx: Context, id: string): Promise<AdvicePage> {
  const row = await findAdviceRow(ctx.db, ctx.actor, id);
  const request = await ctx.db
    .selectFrom("adviceRequest")
    .select([
      "barrier",
      "barriers",
      "task",
      "claim",
      "closedBySide",
      "askerName as askedByName",
      "staffId",
    ])
    .select(["askerEmail", "askerPhone"])
    .where("adviceRequest.id", "=", id)
    .executeTakeFirstOrThrow();
  const hidden = row.title === null;
  const { barrier, barriers, task, claim, staffId, askerEmail, askerPhone, ...rest } = request;
  return {
    row,
    ...rest,
    reach: !hidden && askerEmail ? { email: askerEmail, phone: askerPhone } : null,
    words: hidden ? null : { barrier, task, claim, barriers: JSON.parse(barriers) as string[] },
    adviser: hidden || staffId === null ? null : await adviserOf(ctx, staffId),
    messages: hidden ? [] : await messagesOf(ctx, id),
    suggestions: hidden ? [] : await suggestionsOf(ctx.db, id),
  };
}

async function adviserOf({ db, now }: Context, staffId: string) {
  const adviser = await db
    .selectFrom("staff")
    .innerJoin("account", "account.id", "staff.accountId")
    .innerJoin("team", "team.id", "staff.teamId")
    .select(["account.name", "staff.phone", "staff.hours", "team.name as teamName"])
    .where("staff.id", "=", staffId)
    .executeTakeFirstOrThrow();
  const away = await findAwayWords(db, { staffId, name: adviser.name }, dateOf(now));
  return { ...adviser, away };
}

async function messagesOf({ db, actor }: Context, id: string): Promise<AdviceMessage[]> {
  const [messages, lastRead] = await Promise.all([
    db
      .selectFrom("adviceMessage as message")
      .select(["message.id", "message.fromSide as from", "message.authorName as author"])
      .select(["message.words", "message.claim", "message.sentAt as at"])
      .where("message.adviceRequestId", "=", id)
      .orderBy("message.sentAt")
      .orderBy("message.id")
      .execute(),
    lastReadOf(db, { kind: "advice", id }),
  ]);
  const reader = sidesInAdvice[actor.kind] ?? "employer";
  return messages.map((message) => {
    const words = { ...message, to: null };
    return { ...words, readBy: readBy(words, reader, lastRead) };
  });
}

/** "participant" in advice is somebody who works there. Whoever is not named learns no more than an employer does. */
const sidesInAdvice: Partial<Record<Context["actor"]["kind"], Side>> = {
  staff: "specialist",
  employee: "participant",
};

const suggestionsOf = (db: Db, id: string) =>
  db
    .selectFrom("adviceSuggestion")
    .select(["id", "adjustmentId", "ownWords", "note"])
    .where("adviceRequestId", "=", id)
    .orderBy("suggestedAt")
    .orderBy("id")
    .execute();
