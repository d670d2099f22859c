import type { Db } from "#db/connect.ts";
import type { PlacementSide, PlacementTable, ReviewAnswerTable } from "#db/tables.ts";
import { record } from "../audit/audit.commands.server.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { Conflict, Forbidden, Invalid } from "../errors.ts";
import { privateWordsIn, privateWordsInWords } from "../introduction/introduction-guard.ts";
import { sideOf } from "../placement/placement.ts";
import { placementEntry } from "../placement/placement-move.server.ts";
import { openPlacementToChange } from "../placement/placement-scope.queries.server.ts";
import type { ContactActor, EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import { keepPrivateNote } from "../private-note/private-note.commands.server.ts";
import { takeReview, withdrawLinks } from "./in-work-review.commands.server.ts";
import type { Feeling } from "./in-work-review.ts";

export interface Answered {
  feeling: Feeling;
  goesWell: string | null;
  toChange: string | null;
  wouldHelp: string | null;
  /** Of a participant: whether their employer may read this. Not chosen is no. */
  share?: "yes" | "no" | null;
  /** "yes": words of a condition, medicine or benefit stay in what is shared, because they choose so. */
  keepsPrivateWords?: "yes" | null;
  /** Of a participant: what only their specialist reads. */
  privateWords?: string | null;
  noteId?: string;
}
interface By {
  name: string;
  accountId: string | null;
  recordedByStaffId?: string;
  saidHow?: string;
  saidOn?: string;
}
interface About {
  placementId: string;
  reviewId: string;
}

/** The answer of whoever is signed in, or was let in, for their side. */
export function answerReview(
  ctx: Context<ParticipantActor | EmployerActor | ContactActor | StaffActor>,
  { placementId, reviewId }: About,
  answer: Answered,
): Promise<void> {
  return ctx.db.transaction().execute(async (trx) => {
    const open = await openPlacementToChange(trx, ctx, placementId, "placement.read");
    const side = sideOf(open.party);
    if (side === null) throw new Forbidden();
    const { actor } = ctx;
    const accountId = "accountId" in actor ? actor.accountId : null;
    await keepAnswer(trx, ctx, open.placement, { reviewId, side }, answer, {
      name: actor.name,
      accountId,
    });
  });
}

export interface RecordedAnswer extends About {
  side: "participant" | "employer";
  /** Who said it; of a participant the name they use. */
  saidBy: string;
  saidHow: string;
  saidOn: string;
}

/** What somebody told their specialist, by phone or face to face, written down for them. */
export async function recordAnswer(
  ctx: Context<StaffActor>,
  { placementId, reviewId, side, saidBy, saidHow, saidOn }: RecordedAnswer,
  answer: Answered,
): Promise<void> {
  if (saidOn > dateOf(ctx.now))
    throw new Invalid("That day has not come yet.", {
      saidOn: ["Give the day they told you. It cannot be in the future."],
    });
  await ctx.db.transaction().execute(async (trx) => {
    const open = await openPlacementToChange(trx, ctx, placementId, "placement.support");
    if (side === "employer" && open.placement.openedToEmployerAt === null)
      throw new Conflict("This employer does not know of the support, so it has said nothing.");
    await keepAnswer(trx, ctx, open.placement, { reviewId, side }, answer, {
      name: saidBy,
      accountId: null,
      recordedByStaffId: ctx.actor.staffId,
      saidHow,
      saidOn,
    });
  });
}

/**
 * Keeps one answer of one side, in the caller's transaction, which has seen to it that they may.
 * @throws Conflict when the side has answered, or the review is closed; Invalid for words to think over once more
 */
export async function keepAnswer(
  trx: Db,
  ctx: Context,
  placement: PlacementTable,
  { reviewId, side }: { reviewId: string; side: PlacementSide },
  answer: Answered,
  by: By,
): Promise<void> {
  const isShared = side === "participant" && answer.share === "yes";
  if (isShared) checkShared(answer);
  await takeReview(trx, ctx, placement.id, reviewId);
  const row: ReviewAnswerTable = {
    reviewId,
    side,
    feeling: answer.feeling,
    goesWell: answer.goesWell ?? "",
    toChange: answer.toChange ?? "",
    wouldHelp: answer.wouldHelp ?? "",
    sharedAt: isShared ? ctx.now : null,
    answeredAt: ctx.now,
    answeredByName: by.name,
    accountId: by.accountId,
    recordedByStaffId: by.recordedByStaffId ?? null,
    saidWords: null,
    saidHow: by.saidHow ?? null,
    saidOn: by.saidOn ?? null,
  };
  const written = await trx
    .insertInto("reviewAnswer")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows !== 1n) {
    if (await isTheSame(trx, row)) return;
    throw new Conflict(
      side === "employer"
        ? "Somebody on your side has answered this already. Their answer stands, and nothing of yours was kept."
        : "This was answered a moment ago. That answer stands, and nothing of this one was kept.",
    );
  }
  if (side !== "specialist") await withdrawLinks(trx, ctx, reviewId, side);
  const act = by.recordedByStaffId ? "recordReviewAnswer" : "answerReview";
  // An employer's record of what happened must not say that the person answered.
  const entry = placementEntry(act, placement);
  await record(trx, ctx, { ...entry, employerId: null, detail: `${side}, ${reviewId}` });
  const words = side === "participant" ? answer.privateWords?.trim() : "";
  if (words && answer.noteId)
    await keepPrivateNote(trx, ctx, placement, { id: answer.noteId, reviewId, words });
}

/** They may say what they like of themselves; before it leaves they see once what it says. */
function checkShared(answer: Answered) {
  if (answer.keepsPrivateWords === "yes") return;
  const texts = [answer.goesWell, answer.toChange, answer.wouldHelp].map((words) => words ?? "");
  const found = privateWordsIn(texts);
  if (found.length > 0)
    throw new Invalid("Some of these words say more than an employer needs.", {
      keepsPrivateWords: [found.map(privateWordsInWords).join(" ")],
    });
}

/** Pressing twice is the same as once. */
async function isTheSame(trx: Db, row: ReviewAnswerTable): Promise<boolean> {
  const { answeredAt: _, sharedAt, ...same } = row;
  const there = await trx
    .selectFrom("reviewAnswer")
    .selectAll()
    .where("reviewId", "=", row.reviewId)
    .where("side", "=", row.side)
    .executeTakeFirst();
  if (!there) return false;
  const isAlike = Object.entries(same).every(
    ([key, value]) => there[key as keyof ReviewAnswerTable] === value,
  );
  return isAlike && (there.sharedAt === null) === (sharedAt === null);
}
