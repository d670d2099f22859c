import type { Db } from "#db/connect.ts";
import type { FeedbackAnswer, FeedbackQuestion } from "#db/tables.ts";
import type { AdviceStatus } from "./advice-request.ts";

/** The questions that stand open: did it help, once it is closed; is it in place, once that was asked weeks later. */
export async function listFeedbackAsked(
  db: Db,
  row: { id: string; status: AdviceStatus },
): Promise<FeedbackQuestion[]> {
  if (row.status !== "closed") return [];
  const later = await db
    .selectFrom("adviceNotice")
    .select("sentAt")
    .where("adviceRequestId", "=", row.id)
    .where("kind", "=", "isItInPlace")
    .executeTakeFirst();
  return later ? ["didItHelp", "isItInPlace"] : ["didItHelp"];
}

export interface AskedBack {
  question: FeedbackQuestion;
  answer: FeedbackAnswer | null;
}

/** The same with what was answered, for the page of a request its reader has found. */
export async function listFeedback(
  db: Db,
  row: { id: string; status: AdviceStatus },
): Promise<AskedBack[]> {
  const given = await db
    .selectFrom("adviceFeedback")
    .select(["question", "answer"])
    .where("adviceRequestId", "=", row.id)
    .execute();
  const asked = await listFeedbackAsked(db, row);
  return asked.map((question) => ({
    question,
    answer: given.find((each) => each.question === question)?.answer ?? null,
  }));
}
