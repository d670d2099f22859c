import type { Db } from "#db/connect.ts";
import type { AdviceNoticeKind, Nation } from "#db/tables.ts";
import { mayEmployerRead } from "../introduction/introduction.ts";
import { type AdviceStatus, adviceWorkingDays } from "./advice-request.ts";

export interface NoticeRow {
  id: string;
  status: AdviceStatus;
  openedAt: string;
  takenAt: string | null;
  closedAt: string | null;
  nation: Nation;
  answerDays: number;
  apologiseDays: number;
  /** What was sent about this opening already. */
  sent: AdviceNoticeKind[];
}

/** After this long nobody is asked any more what became of advice. */
const longestDays = 60;

/**
 * Requests about which something may be due: without an answer, or closed not long ago. Not one about an introduction
 * that is closed to the employer, of which nothing is said again.
 */
export async function listNoticeRows(db: Db, now: string): Promise<NoticeRow[]> {
  const since = new Date(Date.parse(now) - longestDays * 86_400_000).toISOString();
  const rows = await db
    .selectFrom("adviceRequest as request")
    .leftJoin("area", "area.id", "request.areaId")
    .leftJoin("introduction", "introduction.id", "request.introductionId")
    .select(["request.id", "request.status", "request.openedAt", "request.takenAt"])
    .select(["request.closedAt", "area.nation", "area.answerDays", "area.apologiseDays"])
    .select(["introduction.status as introductionStatus", "request.introductionId"])
    .select((eb) =>
      eb
        .selectFrom("introductionApproval as approval")
        .select("approval.takenBackAt")
        .whereRef("approval.introductionId", "=", "request.introductionId")
        .orderBy("approval.approvedAt", "desc")
        .limit(1)
        .as("takenBackAt"),
    )
    .where((eb) =>
      eb.or([
        eb("request.status", "in", ["open", "taken"]),
        eb.and([eb("request.status", "=", "closed"), eb("request.closedAt", ">", since)]),
      ]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("employerSuspension as suspension")
            .select("suspension.id")
            .whereRef("suspension.employerId", "=", "request.employerId")
            .where("suspension.liftedAt", "is", null),
        ),
      ),
    )
    .orderBy("request.id")
    .execute();
  const sent = await sentOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const { openedAt, introductionStatus, introductionId, takenBackAt, ...rest } = row;
    if (openedAt === null) return [];
    if (introductionStatus && !mayEmployerRead({ status: introductionStatus, takenBackAt }))
      return [];
    return [
      {
        ...rest,
        openedAt,
        nation: row.nation ?? "england",
        answerDays: row.answerDays ?? adviceWorkingDays.answer,
        apologiseDays: row.apologiseDays ?? adviceWorkingDays.apologise,
        sent: sent.get(`${row.id} ${openedAt}`) ?? [],
      },
    ];
  });
}

async function sentOf(db: Db, ids: readonly string[]): Promise<Map<string, AdviceNoticeKind[]>> {
  const sent = new Map<string, AdviceNoticeKind[]>();
  if (ids.length === 0) return sent;
  const rows = await db
    .selectFrom("adviceNotice")
    .select(["adviceRequestId", "kind", "openedAt"])
    .where("adviceRequestId", "in", [...ids])
    .execute();
  for (const { adviceRequestId, kind, openedAt } of rows) {
    const key = `${adviceRequestId} ${openedAt}`;
    sent.set(key, [...(sent.get(key) ?? []), kind]);
  }
  return sent;
}
