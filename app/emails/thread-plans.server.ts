import type { Events } from "#app/domain/outbox/outbox.ts";
import type { Side } from "#app/domain/thread/thread.ts";
import type { Db } from "#db/connect.ts";
import { advice, introduction, type Planned, placement, send } from "./plans.server.ts";
import type { Recipient } from "./recipients.server.ts";

/** From which side words came decides to whom an answer by e-mail goes: each message about words carries it. */
const from = (planned: Planned[], side: Side): Planned[] =>
  planned.map((message) => ({ ...message, data: { ...message.data, from: side } }));

const aboutIntroduction = {
  employer: { employer: "employer.note" },
  specialist: { specialist: "staff.note" },
  participant: { participant: "participant.words" },
} as const;

export async function introductionNote(
  db: Db,
  { introductionId, noteId }: Events["introduction.noteSent"],
): Promise<Planned[]> {
  const note = await db
    .selectFrom("introductionNote")
    .select(["fromSide", "toSide", "releasedAt"])
    .where("id", "=", noteId)
    .executeTakeFirstOrThrow();
  const planned = await introduction(aboutIntroduction[note.toSide])(db, { introductionId });
  // What the specialist passed on is in the specialist's words, and is answered to them.
  return from(planned, note.releasedAt === null ? note.fromSide : "specialist");
}

const aboutJob = {
  employer: { employer: "employer.jobNote" },
  specialist: { specialist: "staff.jobNote" },
  participant: { participant: "participant.words" },
} as const;

export async function placementNote(
  db: Db,
  { placementId, noteId }: Events["placement.noteSent"],
): Promise<Planned[]> {
  const { fromSide, toSide } = await db
    .selectFrom("placementNote")
    .select(["fromSide", "toSide"])
    .where("id", "=", noteId)
    .executeTakeFirstOrThrow();
  return from(await placement(aboutJob[toSide])(db, { placementId }), fromSide);
}

export async function adviceMessage(
  db: Db,
  { adviceRequestId, messageId }: Events["advice.messageSent"],
): Promise<Planned[]> {
  const { fromSide } = await db
    .selectFrom("adviceMessage")
    .select("fromSide")
    .where("id", "=", messageId)
    .executeTakeFirstOrThrow();
  const planned = await advice(
    fromSide === "employer" ? null : "employer.adviceReply",
    fromSide === "specialist" ? null : "staff.adviceReply",
  )(db, { adviceRequestId });
  return from(planned, fromSide);
}

const returned = {
  employer: "employer.answerReturned",
  participant: "participant.answerReturned",
  specialist: "staff.answerReturned",
} as const;

/** To whoever answered by e-mail and to nobody else. */
export const answerReturned = async (
  _db: Db,
  { recipient, side, ...data }: Events["thread.answerReturned"],
): Promise<Planned[]> => send(returned[side], [recipient as Recipient], { ...data, side });
