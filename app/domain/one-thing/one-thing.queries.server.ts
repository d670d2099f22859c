import type { Db } from "#db/connect.ts";
import type { EmailLinkTable } from "#db/tables.ts";
import { hashOfPass } from "../guest-pass/guest-pass.commands.server.ts";
import type { ParticipantActor } from "../policy.ts";
import { isAmong, pageOf } from "./one-thing.ts";

/** What a link says of itself. */
type Link = Pick<
  EmailLinkTable,
  "id" | "purpose" | "subjectId" | "accountId" | "email" | "payload"
>;

/** Who reads one thing by a mailed link, as of now, and which pages it opens to them. */
export type Reader = {
  linkId: string;
  pages: readonly string[];
  /** The page it leads to. */
  to: `/${string}`;
} & (
  | { side: "employer"; accountId: string; employerId: string; jobTitle: string }
  | { side: "participant"; person: Omit<ParticipantActor, "kind" | "byLinkId"> }
);

interface Thing {
  introductionId: string | null;
  placementId: string | null;
  participantId: string;
  employerId: string;
  workplaceId: string | null;
  jobTitle: string;
  /** The introduction that a job came of, where its plan was begun. */
  planBegunAt: string | null;
  /** To the employer: never before the yes, never after it was taken back. */
  isIntroductionOpen: boolean;
  isPlacementOpen: boolean;
}

/** Whoever reads an introduction goes on to the job that came of it. */
async function introductionOf(db: Db, id: string): Promise<Thing | null> {
  const row = await db
    .selectFrom("introduction")
    .innerJoin("vacancy", "vacancy.id", "introduction.vacancyId")
    .leftJoin("introductionApproval as approval", "approval.introductionId", "introduction.id")
    .leftJoin("placement", "placement.introductionId", "introduction.id")
    .select(["introduction.id as introductionId", "introduction.participantId"])
    .select(["introduction.employerId", "vacancy.workplaceId", "vacancy.title as jobTitle"])
    .select(["introduction.status", "introduction.sentAt", "approval.takenBackAt"])
    .select(["placement.id as placementId", "placement.openedToEmployerAt"])
    .where("introduction.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const { status, sentAt, takenBackAt, openedToEmployerAt, ...thing } = row;
  return {
    ...thing,
    planBegunAt: thing.introductionId,
    isIntroductionOpen: sentAt !== null && takenBackAt === null && status !== "withdrawn",
    isPlacementOpen: openedToEmployerAt !== null,
  };
}

async function jobOf(db: Db, id: string): Promise<Thing | null> {
  const row = await db
    .selectFrom("placement")
    .select(["id as placementId", "participantId", "employerId", "workplaceId", "jobTitle"])
    .select(["openedToEmployerAt", "introductionId as planBegunAt"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const { openedToEmployerAt, ...thing } = row;
  return {
    ...thing,
    introductionId: null,
    isIntroductionOpen: false,
    isPlacementOpen: openedToEmployerAt !== null,
  };
}

/**
 * Asked anew at each opening and at each request of a visit, so that nothing has to be taken back from a link: it opens
 * nothing once its reader has no right of their own, or is no longer to be reached where it was sent.
 */
export async function findReader(db: Db, link: Link): Promise<Reader | null> {
  const id = link.subjectId ?? "";
  const thing =
    link.purpose === "openIntroduction"
      ? await introductionOf(db, id)
      : link.purpose === "openJob"
        ? await jobOf(db, id)
        : null;
  if (!thing) return null;
  return link.accountId === null ? personOf(db, link, thing) : colleagueOf(db, link, thing);
}

async function personOf(db: Db, link: Link, thing: Thing): Promise<Reader | null> {
  const row = await db
    .selectFrom("participant")
    .leftJoin("account", "account.id", "participant.accountId")
    .select(["participant.id", "participant.accountId", "participant.chosenName"])
    .select(["participant.specialistId", "participant.safeChannel"])
    .select(["participant.email", "participant.phone", "account.closedAt"])
    .where("participant.id", "=", thing.participantId)
    .where("participant.closedAt", "is", null)
    .executeTakeFirst();
  if (!row || row.closedAt !== null) return null;
  const safeAddress = { email: row.email, text: row.phone, phone: null, inPerson: null };
  if (safeAddress[row.safeChannel] !== link.email) return null;
  const { accountId, chosenName: name, id: participantId, specialistId } = row;
  return readerOf(db, link, thing, ["introductionId", "placementId"], {
    side: "participant",
    person: { accountId, name, participantId, specialistId },
  });
}

async function colleagueOf(db: Db, link: Link, thing: Thing): Promise<Reader | null> {
  const { employerId, workplaceId, jobTitle } = thing;
  const account = await db
    .selectFrom("employerMember as member")
    .innerJoin("account", "account.id", "member.accountId")
    .leftJoin("employerMemberWorkplace as named", (join) =>
      join
        .onRef("named.memberId", "=", "member.id")
        .on("named.workplaceId", "=", workplaceId ?? ""),
    )
    .leftJoin("employerSuspension as suspension", (join) =>
      join
        .onRef("suspension.employerId", "=", "member.employerId")
        .on("suspension.liftedAt", "is", null),
    )
    .select("account.id")
    .where("account.id", "=", link.accountId)
    .where("account.email", "=", link.email)
    .where("account.closedAt", "is", null)
    .where("account.emailConfirmedAt", "is not", null)
    .where("member.employerId", "=", employerId)
    .where("member.removedAt", "is", null)
    .where((eb) =>
      eb.or([
        eb("member.role", "=", "owner"),
        workplaceId === null ? eb.lit(true) : eb("named.workplaceId", "is not", null),
      ]),
    )
    .where("suspension.id", "is", null)
    .executeTakeFirst();
  if (!account) return null;
  return readerOf(
    db,
    link,
    thing,
    [
      ...(thing.isIntroductionOpen ? (["introductionId"] as const) : []),
      ...(thing.isPlacementOpen ? (["placementId"] as const) : []),
    ],
    { side: "employer", accountId: account.id, employerId, jobTitle },
  );
}

type Side =
  | Pick<Extract<Reader, { side: "employer" }>, "side" | "accountId" | "employerId" | "jobTitle">
  | Pick<Extract<Reader, { side: "participant" }>, "side" | "person">;

/** A plan that somebody has begun for that person in that job, whichever of the two its key is. */
async function plansOf(db: Db, { planBegunAt, placementId }: Thing): Promise<string[]> {
  const rows = await db
    .selectFrom("adjustmentPlan")
    .select("id")
    .where("kind", "=", "participant")
    .where((eb) =>
      eb.or([
        eb("introductionId", "=", planBegunAt ?? ""),
        eb("placementId", "=", placementId ?? ""),
      ]),
    )
    .execute();
  return rows.map(({ id }) => id);
}

async function readerOf(
  db: Db,
  link: Link,
  thing: Thing,
  open: readonly ("introductionId" | "placementId")[],
  of: Side,
): Promise<Reader | null> {
  const { introductionId, placementId } = thing;
  const pages = [
    ...(introductionId && open.includes("introductionId")
      ? [pageOf(of.side, { introductionId })]
      : []),
    ...(placementId && open.includes("placementId") ? [pageOf(of.side, { placementId })] : []),
  ];
  const [first] = pages;
  if (!first) return null;
  const { to } = JSON.parse(link.payload ?? "{}") as { to?: unknown };
  const plans = (await plansOf(db, thing)).map((planId) => pageOf(of.side, { planId }));
  const all = [...pages, ...plans];
  const isTheirs = typeof to === "string" && isAmong(all, to);
  return { linkId: link.id, pages: all, to: isTheirs ? (to as `/${string}`) : first, ...of };
}

/** Who a cookie lets in, if it still does: its link may be as old as it likes, but not ended. */
export async function findReaderOfPass(db: Db, pass: string, now: string): Promise<Reader | null> {
  const link = await db
    .selectFrom("guestPass as pass")
    .innerJoin("emailLink as link", "link.id", "pass.emailLinkId")
    .select(["link.id", "link.purpose", "link.subjectId", "link.accountId", "link.email"])
    .select("link.payload")
    .where("pass.id", "=", hashOfPass(pass))
    .where("pass.kind", "=", "reader")
    .where("pass.expiresAt", ">", now)
    .where("link.revokedAt", "is", null)
    .executeTakeFirst();
  return link ? findReader(db, link) : null;
}
