import type { Db } from "#db/connect.ts";
import type { EmailLinkTable, PlacementTable } from "#db/tables.ts";
import { findLink } from "../account/email-link.server.ts";
import { linkState } from "../account/email-link.ts";
import { goesOn } from "../placement/placement.ts";
import type { Words } from "./in-work-review.ts";
import { type AskedSide, askedSides } from "./in-work-review-asking.queries.server.ts";

/** Whom a link was sent to, if that is still somebody who speaks for this side of this job. */
export interface Addressee {
  side: AskedSide;
  reviewId: string;
  placement: PlacementTable;
  /** As their answer is signed. */
  name: string;
  accountId: string | null;
}

function sideOfLink(link: EmailLinkTable): AskedSide | undefined {
  const { side } = JSON.parse(link.payload ?? "{}") as { side?: string };
  return askedSides.find((known) => known === side);
}

/** Null for a link of another kind, and for who has left, changed their address or was not to know of it after all. */
export async function findAddressee(db: Db, link: EmailLinkTable): Promise<Addressee | null> {
  const side = sideOfLink(link);
  if (link.purpose !== "answerReview" || !link.subjectId || !side) return null;
  const placement = await db
    .selectFrom("placement")
    .innerJoin("inWorkReview as review", "review.placementId", "placement.id")
    .selectAll("placement")
    .where("review.id", "=", link.subjectId)
    .executeTakeFirst();
  if (!placement) return null;
  const who =
    side === "participant"
      ? await participantAt(db, placement, link)
      : await colleagueAt(db, placement, link);
  return who && { side, reviewId: link.subjectId, placement, ...who };
}

/** Only while this is the safe way to reach them. */
async function participantAt(db: Db, { participantId }: PlacementTable, { email }: EmailLinkTable) {
  const person = await db
    .selectFrom("participant")
    .select(["chosenName as name", "accountId", "safeChannel", "email", "phone"])
    .where("id", "=", participantId)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!person) return null;
  const { name, accountId, safeChannel } = person;
  const address = { email: person.email, text: person.phone, phone: null, inPerson: null };
  return address[safeChannel] === email ? { name, accountId } : null;
}

async function colleagueAt(db: Db, placement: PlacementTable, link: EmailLinkTable) {
  if (placement.openedToEmployerAt === null) return null;
  if (link.accountId === null)
    return placement.contactEmail === link.email
      ? { name: placement.contactName, accountId: null }
      : null;
  const colleague = await db
    .selectFrom("employerMember as member")
    .innerJoin("account", "account.id", "member.accountId")
    .leftJoin("employerMemberWorkplace as named", (join) =>
      join
        .onRef("named.memberId", "=", "member.id")
        .on("named.workplaceId", "=", placement.workplaceId ?? ""),
    )
    .select(["account.name", "account.id as accountId", "member.role", "named.workplaceId"])
    .where("member.accountId", "=", link.accountId)
    .where("member.employerId", "=", placement.employerId)
    .where("member.removedAt", "is", null)
    .where("account.closedAt", "is", null)
    .where("account.email", "=", link.email)
    .executeTakeFirst();
  if (!colleague) return null;
  const { name, accountId, role, workplaceId } = colleague;
  const isTheirs = role === "owner" || placement.workplaceId === null || workplaceId !== null;
  return isTheirs ? { name, accountId } : null;
}

interface About {
  specialistName: string;
  /** Of an employer's link, which has shown whose address it is; never of a participant's: a phone lies about. */
  job: { nameUsed: string; jobTitle: string } | null;
}
/**
 * What stands behind a mailed link.
 * - stopped: too old, replaced by a newer one, no longer theirs, or never made; all of them look alike
 * - answered: their side has answered, by another link or another way; not what
 */
export type ReviewLinkView =
  | { state: "stopped" }
  | ({ state: "answered" | "closed" | "ended" | "answer"; side: AskedSide } & About)
  | ({ state: "read"; side: AskedSide; own: Words & { isShared: boolean } } & About);

/** What a link shows. Reading it changes nothing. */
export async function readReviewLink(db: Db, now: string, token: string): Promise<ReviewLinkView> {
  const link = await findLink(db, token);
  const to = link && (await findAddressee(db, link));
  if (!link || !to) return { state: "stopped" };
  const { side, reviewId, placement } = to;
  const about: About = {
    specialistName: await specialistOf(db, placement),
    job:
      side === "employer" ? { nameUsed: placement.nameUsed, jobTitle: placement.jobTitle } : null,
  };
  const [answer, review] = await Promise.all([
    db
      .selectFrom("reviewAnswer")
      .select(["feeling", "goesWell", "toChange", "wouldHelp", "sharedAt"])
      .where("reviewId", "=", reviewId)
      .where("side", "=", side)
      .executeTakeFirst(),
    db
      .selectFrom("inWorkReview")
      .select("closedAt")
      .where("id", "=", reviewId)
      .executeTakeFirstOrThrow(),
  ]);
  const state = linkState(link, now);
  // The link that answered shows the answer again until it is too old.
  if (answer && state === "used" && link.expiresAt > now) {
    const { sharedAt, ...words } = answer;
    return { state: "read", side, own: { ...words, isShared: sharedAt !== null }, ...about };
  }
  if (answer) return { state: "answered", side, ...about };
  if (!goesOn(placement)) return { state: "ended", side, ...about };
  if (review.closedAt !== null) return { state: "closed", side, ...about };
  return state === "works" ? { state: "answer", side, ...about } : { state: "stopped" };
}

async function specialistOf(db: Db, { participantId }: PlacementTable): Promise<string> {
  const { name } = await db
    .selectFrom("participant")
    .innerJoin("staff", "staff.id", "participant.specialistId")
    .innerJoin("account", "account.id", "staff.accountId")
    .select("account.name")
    .where("participant.id", "=", participantId)
    .executeTakeFirstOrThrow();
  return name;
}
