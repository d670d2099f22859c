import { mayStillAsk } from "#app/domain/in-work-review/in-work-review-asking.queries.server.ts";
import { findAddressee } from "#app/domain/in-work-review/in-work-review-link.queries.server.ts";
import { findAsked } from "#app/domain/vacancy/vacancy-still-open-link.queries.server.ts";
import type { Db } from "#db/connect.ts";
import type { EmailLinkTable } from "#db/tables.ts";
import { type Planned, send } from "./plans.server.ts";
import { employerSideOf } from "./recipients.server.ts";

/** The page of one job, while whoever reads at that address speaks for its employer without an account. */
export async function freshJobLink(db: Db, link: EmailLinkTable): Promise<Planned[]> {
  const placement = await db
    .selectFrom("placement")
    .select(["id", "employerId"])
    .where("id", "=", link.subjectId ?? "")
    .executeTakeFirst();
  const recipient = `address:${link.email}` as const;
  if (!placement || !(await employerSideOf(db, placement.id)).includes(recipient)) return [];
  const { id: placementId, employerId } = placement;
  return send("employer.placementLink", [recipient], { placementId, employerId });
}

/** A review, while that side may still answer it. */
export async function freshAnswerLink(db: Db, link: EmailLinkTable): Promise<Planned[]> {
  const to = await findAddressee(db, link);
  if (!to || !(await mayStillAsk(db, to.reviewId, to.side))) return [];
  const { reviewId, side, placement } = to;
  const data = { placementId: placement.id, reviewId, side };
  if (side === "participant")
    return send("participant.reviewLink", [`participant:${placement.participantId}`], data);
  return send(
    "employer.reviewLink",
    [link.accountId ? `account:${link.accountId}` : `address:${link.email}`],
    data,
  );
}

/** Whether a job is still open, while that is asked. */
export async function freshStillOpen(
  db: Db,
  link: EmailLinkTable,
  now: string,
): Promise<Planned[]> {
  const asked = await findAsked(db, now, link);
  if (!asked || asked.vacancy.stillOpenAskedAt === null || !link.accountId) return [];
  return send("employer.stillOpenLink", [`account:${link.accountId}`], {
    vacancyId: asked.vacancy.id,
  });
}
