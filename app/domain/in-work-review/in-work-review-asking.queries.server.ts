import type { Db } from "#db/connect.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { NoticesSent } from "./in-work-review.ts";

/** The sides that are written to. The specialist has a line on their page instead. */
export const askedSides = ["participant", "employer"] as const;
export type AskedSide = (typeof askedSides)[number];

export interface ToAsk {
  reviewId: string;
  placementId: string;
  sent: NoticesSent;
}

/** Reviews of jobs that go on and this side may answer: open, without its answer, and the employer knowing of them. */
function openTo(db: Db, side: AskedSide) {
  const open = db
    .selectFrom("inWorkReview as review")
    .innerJoin("placement", "placement.id", "review.placementId")
    .leftJoin("reviewAnswer as answer", (join) =>
      join.onRef("answer.reviewId", "=", "review.id").on("answer.side", "=", side),
    )
    .where("review.closedAt", "is", null)
    .where("answer.reviewId", "is", null)
    .where("placement.status", "=", "started");
  return side === "employer" ? open.where("placement.openedToEmployerAt", "is not", null) : open;
}

/** What is due and was not said in full yet, the oldest first. */
export async function listToAsk(db: Db, side: AskedSide, today: string): Promise<ToAsk[]> {
  const notice = (kind: "asked" | "chasedOnce" | "chasedTwice") =>
    db
      .selectFrom("reviewNotice")
      .select(["reviewId", "sentAt"])
      .where("side", "=", side)
      .where("kind", "=", kind);
  const rows = await openTo(db, side)
    .leftJoin(notice("asked").as("asked"), "asked.reviewId", "review.id")
    .leftJoin(notice("chasedOnce").as("once"), "once.reviewId", "review.id")
    .leftJoin(notice("chasedTwice").as("twice"), "twice.reviewId", "review.id")
    .select(["review.id as reviewId", "review.placementId"])
    .select(["asked.sentAt as askedAt", "once.sentAt as onceAt"])
    .where("twice.reviewId", "is", null)
    .where("review.dueOn", "<=", today)
    .orderBy("review.dueOn")
    .orderBy("review.id")
    .execute();
  return rows.map(({ askedAt, onceAt, ...review }) => ({
    ...review,
    sent: { asked: askedAt && dateOf(askedAt), chasedOnce: onceAt && dateOf(onceAt) },
  }));
}

/** Whether a side may still be asked, looked at anew: mail waits, and people answer meanwhile. */
export async function mayStillAsk(db: Db, reviewId: string, side: AskedSide): Promise<boolean> {
  const open = await openTo(db, side)
    .select("review.id")
    .where("review.id", "=", reviewId)
    .executeTakeFirst();
  return open !== undefined;
}
