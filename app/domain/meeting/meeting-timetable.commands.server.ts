/** What the portal does about meetings by itself: a reminder the day before, and a question afterwards. */
import type { Db } from "#db/connect.ts";
import type { MeetingTable } from "#db/tables.ts";
import type { Context } from "../context.ts";
import { isRefusal } from "../errors.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { SystemActor } from "../policy.ts";
import { moveMeeting } from "./meeting-move.server.ts";
import { whoseIs } from "./meeting-of.queries.server.ts";
import { plusMinutes, remindFrom } from "./meeting-times.ts";

/** Nothing a reminder could be due for starts later than this. */
const lookAheadMinutes = 40 * 60;
const atOnce = 200;

/** Each agreed time is reminded of once. Who agreed on it later than that needs no reminder. Returns how many were told of. */
export async function remindOfMeetings(ctx: Context<SystemActor>): Promise<number> {
  const ahead = await agreed(ctx.db)
    .where("remindedAt", "is", null)
    .where("startsAt", ">", ctx.now)
    .where("startsAt", "<=", plusMinutes(ctx.now, lookAheadMinutes))
    .execute();
  let told = 0;
  for (const meeting of ahead) {
    const from = remindFrom(meeting.startsAt ?? "");
    if (from > ctx.now) continue;
    const isLate = (meeting.agreedAt ?? "") > from;
    const done = await once(ctx, meeting, "remind", { remindedAt: ctx.now }, async (trx) => {
      if (isLate) return;
      const sequence = String(meeting.sequence);
      await tell(trx, ctx, "meeting.tomorrow", { meetingId: meeting.id, sequence });
    });
    if (done && !isLate) told += 1;
  }
  return told;
}

/** Once the end has come both sides are asked whether they met. Returns how many meetings. */
export async function askHowMeetingsWent(ctx: Context<SystemActor>): Promise<number> {
  const over = await agreed(ctx.db)
    .where("askedAfterAt", "is", null)
    .where("endsAt", "<=", ctx.now)
    .execute();
  let asked = 0;
  for (const meeting of over) {
    const changes = { askedAfterAt: ctx.now, waitsFor: null };
    const done = await once(ctx, meeting, "askHowItWent", changes, async (trx) => {
      if (await isStillOfUse(trx, meeting))
        await tell(trx, ctx, "meeting.over", { meetingId: meeting.id });
    });
    if (done) asked += 1;
  }
  return asked;
}

/** An offer since, or an end, has answered what comes next. */
async function isStillOfUse(trx: Db, { introductionId }: MeetingTable): Promise<boolean> {
  if (introductionId === null) return true;
  const { status } = await trx
    .selectFrom("introduction")
    .select("status")
    .where("id", "=", introductionId)
    .executeTakeFirstOrThrow();
  return status === "meeting";
}

const agreed = (db: Db) =>
  db
    .selectFrom("meeting")
    .selectAll()
    .where("status", "in", ["agreed", "moving"])
    .orderBy("startsAt")
    .orderBy("id")
    .limit(atOnce);

/** Of several servers one does it, and what was cancelled or moved meanwhile is left alone. */
async function once(
  ctx: Context<SystemActor>,
  meeting: MeetingTable,
  step: "remind" | "askHowItWent",
  changes: Partial<MeetingTable>,
  then: (trx: Db) => Promise<void>,
): Promise<boolean> {
  try {
    await ctx.db.transaction().execute(async (trx) => {
      await moveMeeting(trx, ctx, meeting, await whoseIs(trx, meeting), step, "system", changes, {
        onlyIf: step === "remind" ? "remindedAt" : "askedAfterAt",
      });
      await then(trx);
    });
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}
