import type { Db } from "#db/connect.ts";
import type { EmailLinkTable, VacancyTable } from "#db/tables.ts";
import { findLink } from "../account/email-link.server.ts";
import { linkState } from "../account/email-link.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { EmployerActor } from "../policy.ts";
import { visibleTo } from "./vacancy.queries.server.ts";
import { isAsked, pausedUnanswered } from "./vacancy-still-open.ts";

export interface Question
  extends Pick<
    VacancyTable,
    | "id"
    | "title"
    | "status"
    | "closesOn"
    | "endedAt"
    | "pausedReason"
    | "touchedAt"
    | "publishedAt"
    | "updatedAt"
    | "stillOpenAskedAt"
  > {
  askedAt: string;
}
const columns = [
  "vacancy.id",
  "vacancy.title",
  "vacancy.status",
  "vacancy.closesOn",
  "vacancy.endedAt",
  "vacancy.pausedReason",
  "vacancy.touchedAt",
  "vacancy.publishedAt",
  "vacancy.updatedAt",
  "vacancy.stillOpenAskedAt",
] as const;

/** The question that waits for an answer: about one that is live, or that we paused because none came. */
const waiting = (vacancy: Omit<Question, "askedAt">): Question | null => {
  const waits = isAsked(vacancy) || pausedUnanswered(vacancy, "") !== null;
  const askedAt = vacancy.stillOpenAskedAt;
  return waits && askedAt !== null ? { ...vacancy, askedAt } : null;
};

/** Whether a vacancy is still open, if its employer is being asked just now. */
export async function findQuestion(db: Db, vacancyId: string): Promise<Question | null> {
  const row = await db
    .selectFrom("vacancy")
    .select(columns)
    .where("id", "=", vacancyId)
    .executeTakeFirst();
  return row ? waiting(row) : null;
}

/** Whom a link was sent to, if they still work there and the vacancy is still theirs to answer for. */
export interface Asked {
  actor: EmployerActor;
  vacancy: Omit<Question, "askedAt">;
  /** Null once somebody has answered what this link asks. */
  question: Question | null;
}

/** Null for a link of another kind, and for who has left or changed their address. */
export async function findAsked(db: Db, now: string, link: EmailLinkTable): Promise<Asked | null> {
  if (link.purpose !== "answerStillOpen" || !link.subjectId) return null;
  const actor = await colleagueOf(db, link, link.subjectId);
  if (!actor) return null;
  const vacancy = await visibleTo(db, actor, dateOf(now))
    .select(columns)
    .where("vacancy.id", "=", link.subjectId)
    .executeTakeFirst();
  if (!vacancy) return null;
  const { askedAt } = JSON.parse(link.payload ?? "{}") as { askedAt?: string };
  const question = waiting(vacancy);
  return { actor, vacancy, question: question?.askedAt === askedAt ? question : null };
}

async function colleagueOf(
  db: Db,
  link: EmailLinkTable,
  vacancyId: string,
): Promise<EmployerActor | null> {
  const found = await db
    .selectFrom("employerMember as member")
    .innerJoin("vacancy", "vacancy.employerId", "member.employerId")
    .innerJoin("employer", "employer.id", "member.employerId")
    .innerJoin("account", "account.id", "member.accountId")
    .select(["member.id as memberId", "member.role", "member.employerId"])
    .select(["employer.name as employerName", "account.id as accountId", "account.name"])
    .where("vacancy.id", "=", vacancyId)
    .where("member.accountId", "=", link.accountId)
    .where("member.removedAt", "is", null)
    .where("account.closedAt", "is", null)
    .where("account.email", "=", link.email)
    .executeTakeFirst();
  if (!found) return null;
  const workplaces = await db
    .selectFrom("employerMemberWorkplace")
    .select("workplaceId")
    .where("memberId", "=", found.memberId)
    .execute();
  return {
    kind: "employer",
    ...found,
    workplaceIds: found.role === "owner" ? "all" : workplaces.map(({ workplaceId }) => workplaceId),
  };
}

/**
 * What stands behind a mailed link.
 * - stopped: too old, replaced by a newer one, no longer theirs, or never made; all of them look alike
 * - answered: by this link, another one or on the vacancy's own page
 */
export type StillOpenView =
  | { state: "stopped" }
  | ({ state: "answered" | "ask" } & Pick<
      Question,
      "id" | "title" | "status" | "closesOn" | "endedAt" | "pausedReason" | "stillOpenAskedAt"
    > &
      Pick<Question, "touchedAt" | "publishedAt" | "updatedAt">);

/** What a link shows. Reading it changes nothing. */
export async function readStillOpenLink(
  db: Db,
  now: string,
  token: string,
): Promise<StillOpenView> {
  const link = await findLink(db, token);
  const asked = link && (await findAsked(db, now, link));
  if (!link || !asked || link.expiresAt <= now) return { state: "stopped" };
  if (!asked.question) return { state: "answered", ...asked.vacancy };
  return linkState(link, now) === "works"
    ? { state: "ask", ...asked.vacancy }
    : { state: "stopped" };
}
