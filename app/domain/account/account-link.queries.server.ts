import type { Db } from "#db/connect.ts";
import type { EmailLinkTable, LinkPurpose } from "#db/tables.ts";
import { findByEmail, isTaken } from "./account.queries.server.ts";
import { findLink } from "./email-link.server.ts";
import { linkState } from "./email-link.ts";
import { readStaffPayload } from "./invitation.ts";
import { isForAnother } from "./link-reader.queries.server.ts";

/** Links that are read and answered on a page of their own. */
const ofOwnPages = [
  "answerReview",
  "answerStillOpen",
  "openIntroduction",
  "openJob",
  "savedSearch",
  "stopMessages",
] as const satisfies LinkPurpose[];
type OfOwnPage = (typeof ofOwnPages)[number];
const isOfOwnPage = (purpose: LinkPurpose): purpose is OfOwnPage =>
  (ofOwnPages as readonly LinkPurpose[]).includes(purpose);

/** Links that a press opens. */
export type PressedPurpose = Exclude<LinkPurpose, OfOwnPage>;
/** Joining an organisation, a team or one's own record: for the account of that very address, or a new one. */
export const isToJoin = (purpose: PressedPurpose): boolean =>
  purpose.startsWith("join") || purpose === "confirmVacancy";
/**
 * What is pressed by whoever is signed in as the account it is for. A new address may have been typed wrong: who reads that
 * mailbox has nothing to do with the account.
 */
export const takesTheAccount = (purpose: PressedPurpose): boolean =>
  isToJoin(purpose) || purpose === "changeEmail";
/** Once used these have done what they were for, and their page says so. The others open something, or ask for a fresh one. */
const saysDone: readonly PressedPurpose[] = [
  "confirmEmail",
  "resetPassword",
  "changeEmail",
  "joinEmployer",
  "joinStaff",
  "joinAsParticipant",
  "confirmVacancy",
];

/**
 * What stands behind a mailed link.
 * - stopped: too old, used, replaced by a newer one, taken back, or never made; all of them look alike
 * - another: somebody is signed in whom it was not sent to; they are told nothing of it
 */
export type LinkView =
  | { state: "stopped" | "done" | "another" }
  | {
      state: "works";
      purpose: PressedPurpose;
      /** The employer, team or vacancy it is about, by name. Never a person, nor an address: a page lies about. */
      about: string;
      /** The name that a lead gave a new colleague, to be put right by them. */
      name: string;
      /** Whether the address has an account, and whether the reader is signed in with it. */
      account: "none" | "signIn" | "signedIn";
    };

/** What a link would do, for its page. Reading it changes nothing. */
export async function readLink(
  db: Db,
  now: string,
  token: string,
  reader: string | null,
): Promise<LinkView> {
  const link = await findLink(db, token);
  if (!link || isOfOwnPage(link.purpose)) return { state: "stopped" };
  const { purpose } = link;
  const state = linkState(link, now);
  if (state === "used" && saysDone.includes(purpose)) return { state: "done" };
  if (state !== "works") return { state: "stopped" };
  const account = await findByEmail(db, link.email);
  if (purpose === "changeEmail" && (await isTaken(db, link))) return { state: "stopped" };
  if (reader !== null) {
    const isOther = isToJoin(purpose)
      ? account?.id !== reader
      : await isForAnother(db, link, reader);
    if (isOther) return { state: "another" };
  }
  const asksToSignIn = purpose === "changeEmail" || Boolean(account?.emailConfirmedAt);
  return {
    state,
    purpose,
    ...(await subject(db, link)),
    account: reader !== null ? "signedIn" : asksToSignIn ? "signIn" : "none",
  };
}

async function subject(db: Db, link: EmailLinkTable): Promise<{ about: string; name: string }> {
  const id = link.subjectId ?? "";
  if (link.purpose === "joinEmployer") {
    const row = await db
      .selectFrom("employer")
      .select("name")
      .where("id", "=", id)
      .executeTakeFirst();
    return { about: row?.name ?? "", name: "" };
  }
  if (link.purpose === "joinStaff") {
    const row = await db.selectFrom("team").select("name").where("id", "=", id).executeTakeFirst();
    return { about: row?.name ?? "", name: readStaffPayload(link).name };
  }
  if (link.purpose === "confirmVacancy") {
    const row = await db
      .selectFrom("vacancy")
      .select("title")
      .where("id", "=", id)
      .executeTakeFirst();
    return { about: row?.title ?? "", name: "" };
  }
  return { about: "", name: "" };
}

/** The name by which a participant was invited: that of the account they make. Not for a page. */
export async function findInvitedName(db: Db, token: string): Promise<string> {
  const link = await findLink(db, token);
  const person = await db
    .selectFrom("participant")
    .select("chosenName")
    .where("id", "=", link?.subjectId ?? "")
    .executeTakeFirst();
  return person?.chosenName ?? "";
}
