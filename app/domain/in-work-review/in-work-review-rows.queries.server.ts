/** Reviews as they are kept, for the server alone: what a page may show is chosen from them for each side. */
import type { Db } from "#db/connect.ts";
import type { PlacementSide } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { ReviewDates, Words } from "./in-work-review.ts";

export interface AnswerRow extends Words {
  side: PlacementSide;
  sharedAt: string | null;
  answeredOn: string;
  answeredByName: string;
  accountId: string | null;
  /** Who wrote it down, and how and when it was said. */
  recordedByName: string | null;
  saidHow: string | null;
  saidOn: string | null;
}
export interface ReviewRow extends ReviewDates {
  id: string;
  placementId: string;
  week: number;
  outcome: string;
  answers: Partial<Record<PlacementSide, AnswerRow>>;
}

/** All reviews of these placements in the order of their weeks. Three queries, however many. */
export async function listReviewRows(
  db: Db,
  placementIds: readonly string[],
): Promise<ReviewRow[]> {
  if (placementIds.length === 0) return [];
  const reviews = await db
    .selectFrom("inWorkReview as review")
    .innerJoin("placement", "placement.id", "review.placementId")
    .select(["review.id", "review.placementId", "review.week", "review.dueOn", "review.outcome"])
    .select(["review.closedAt", "placement.endedOn", "placement.openedToEmployerAt"])
    .where("review.placementId", "in", [...placementIds])
    .orderBy("review.dueOn")
    .orderBy("review.week")
    .execute();
  const [answers, notices] = await Promise.all([
    listAnswers(db, placementIds),
    listAsked(db, placementIds),
  ]);
  return reviews.map(({ closedAt, openedToEmployerAt, ...review }) => {
    const said = answers.get(review.id) ?? {};
    return {
      ...review,
      closedOn: closedAt && dateOf(closedAt),
      employerKnows: openedToEmployerAt !== null,
      askedOn: notices.get(review.id) ?? {},
      answeredOn: Object.fromEntries(
        Object.values(said).map(({ side, answeredOn }) => [side, answeredOn]),
      ),
      answers: said,
    };
  });
}

async function listAnswers(db: Db, placementIds: readonly string[]) {
  const rows = await db
    .selectFrom("reviewAnswer as answer")
    .innerJoin("inWorkReview as review", "review.id", "answer.reviewId")
    .leftJoin("staff", "staff.id", "answer.recordedByStaffId")
    .leftJoin("account", "account.id", "staff.accountId")
    .select(["answer.reviewId", "answer.side", "answer.feeling", "answer.goesWell"])
    .select(["answer.toChange", "answer.wouldHelp", "answer.sharedAt", "answer.answeredAt"])
    .select(["answer.answeredByName", "answer.accountId", "answer.saidHow", "answer.saidOn"])
    .select("account.name as recordedByName")
    .where("review.placementId", "in", [...placementIds])
    .execute();
  const byReview = new Map<string, ReviewRow["answers"]>();
  for (const { reviewId, answeredAt, ...row } of rows)
    byReview.set(reviewId, {
      ...byReview.get(reviewId),
      [row.side]: { ...row, answeredOn: dateOf(answeredAt) },
    });
  return byReview;
}

async function listAsked(db: Db, placementIds: readonly string[]) {
  const rows = await db
    .selectFrom("reviewNotice as notice")
    .innerJoin("inWorkReview as review", "review.id", "notice.reviewId")
    .select(["notice.reviewId", "notice.side", "notice.sentAt"])
    .where("review.placementId", "in", [...placementIds])
    .where("notice.kind", "=", "asked")
    .execute();
  const byReview = new Map<string, ReviewDates["askedOn"]>();
  for (const { reviewId, side, sentAt } of rows)
    byReview.set(reviewId, { ...byReview.get(reviewId), [side]: dateOf(sentAt) });
  return byReview;
}
