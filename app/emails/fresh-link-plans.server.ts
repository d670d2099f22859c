import { findByEmail } from "#app/domain/account/account.queries.server.ts";
import { normalEmail } from "#app/domain/account/account.ts";
import { linkState } from "#app/domain/account/email-link.ts";
import { findReader } from "#app/domain/one-thing/one-thing.queries.server.ts";
import type { Events } from "#app/domain/outbox/outbox.ts";
import type { Db } from "#db/connect.ts";
import type { EmailLinkTable, LinkPurpose } from "#db/tables.ts";
import { freshAnswerLink, freshJobLink, freshStillOpen } from "./fresh-job-link-plans.server.ts";
import { freshInvitation, freshOwnPage, freshVacancyToCheck } from "./fresh-join-plans.server.ts";
import { freshReaderLink } from "./one-thing-plans.server.ts";
import { type Planned, send } from "./plans.server.ts";

/** What goes out in place of a link that opens nothing now: only what its reader may still have, looked at anew. */
export type Renewal = (db: Db, link: EmailLinkTable, now: string) => Promise<Planned[]>;

/** A second press within so many minutes finds the mail of the first on its way. */
const oneMailMinutes = 10;

/** To the account behind a link, while that is still its address. */
const toAccount =
  (choose: (account: { emailConfirmedAt: string | null }, link: EmailLinkTable) => AccountMail) =>
  async (db: Db, link: EmailLinkTable): Promise<Planned[]> => {
    const account = await findByEmail(db, link.email);
    if (!account || account.id !== link.accountId) return [];
    return send(choose(account, link), [`account:${account.id}`]);
  };
type AccountMail = "account.confirmEmail" | "account.resetPassword" | "account.signIn";

/** To the new address, until the account has it. Whoever has changed their password since has ended it for good. */
async function freshChange(db: Db, link: EmailLinkTable): Promise<Planned[]> {
  if (link.usedAt) return toAccount(() => "account.signIn")(db, link);
  if (link.revokedAt || !link.accountId) return [];
  return send("account.changeEmail", [`address:${link.email}`], { accountId: link.accountId });
}

/** Of a question that was asked without an account: to confirm it, or to read it. */
async function freshAdvice(db: Db, link: EmailLinkTable): Promise<Planned[]> {
  const asked = await db
    .selectFrom("adviceRequest")
    .select(["id", "status"])
    .where("id", "=", link.subjectId ?? "")
    .where("askerEmail", "=", link.email)
    .executeTakeFirst();
  if (!asked) return [];
  return send(
    asked.status === "unconfirmed" ? "account.confirmAdvice" : "account.openAdvice",
    [`address:${link.email}`],
    { adviceRequestId: asked.id },
  );
}

async function freshMyJob(db: Db, link: EmailLinkTable): Promise<Planned[]> {
  const employee = await db
    .selectFrom("employee")
    .select("id")
    .where("id", "=", link.subjectId ?? "")
    .where("comeBackEmail", "=", link.email)
    .executeTakeFirst();
  return employee
    ? send("employee.comeBack", [`address:${link.email}`], { employeeId: employee.id })
    : [];
}

async function freshSearch(db: Db, link: EmailLinkTable): Promise<Planned[]> {
  const search = await db
    .selectFrom("savedSearch")
    .select("id")
    .where("id", "=", link.subjectId ?? "")
    .where("email", "=", normalEmail(link.email))
    .executeTakeFirst();
  return search
    ? send("anyone.savedSearchAsked", [`address:${link.email}`], { savedSearchId: search.id })
    : [];
}

/** One introduction or job, while its reader has a right of their own to it. */
async function freshOneThing(db: Db, link: EmailLinkTable): Promise<Planned[]> {
  return (await findReader(db, link)) ? freshReaderLink(db, link) : [];
}

/** Complete by type: who makes a new kind of link says here what comes in its place. */
const renewals: Record<LinkPurpose, Renewal> = {
  signIn: toAccount(() => "account.signIn"),
  confirmEmail: toAccount(({ emailConfirmedAt }) =>
    emailConfirmedAt === null ? "account.confirmEmail" : "account.signIn",
  ),
  accountExists: toAccount(() => "account.signIn"),
  // Once it was used, its page offers a link to sign in.
  resetPassword: toAccount((_, { usedAt }) =>
    usedAt ? "account.signIn" : "account.resetPassword",
  ),
  changeEmail: freshChange,
  joinEmployer: freshInvitation,
  joinStaff: freshInvitation,
  joinAsParticipant: freshOwnPage,
  confirmVacancy: freshVacancyToCheck,
  confirmAdvice: freshAdvice,
  openAdvice: freshAdvice,
  openMyJob: freshMyJob,
  openPlacement: freshJobLink,
  openIntroduction: freshOneThing,
  openJob: freshOneThing,
  answerReview: freshAnswerLink,
  answerStillOpen: freshStillOpen,
  savedSearch: freshSearch,
  // It ends messages and opens nothing: every later message has one of its own, and an account has a page to choose on.
  stopMessages: toAccount(() => "account.signIn"),
};

/** Sends what may be sent, to the address that the old link went to and to no other; of a link that was never made, nothing. */
export async function freshLink(
  db: Db,
  { tokenHash, askedAt }: Events["link.freshAsked"],
): Promise<Planned[]> {
  const since = new Date(Date.parse(askedAt) - oneMailMinutes * 60_000).toISOString();
  const link = await db
    .selectFrom("emailLink")
    .selectAll()
    .where("tokenHash", "=", tokenHash)
    .executeTakeFirst();
  if (!link || linkState(link, askedAt) === "works") return [];
  const asked = await db
    .updateTable("emailLink")
    .set({ freshAskedAt: askedAt })
    .where("id", "=", link.id)
    .where((eb) => eb.or([eb("freshAskedAt", "is", null), eb("freshAskedAt", "<=", since)]))
    .executeTakeFirst();
  return asked.numUpdatedRows === 0n ? [] : renewals[link.purpose](db, link, askedAt);
}
