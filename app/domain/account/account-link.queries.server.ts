import type { Db } from "#db/connect.ts";
import type { EmailLinkTable, LinkPurpose } from "#db/tables.ts";
import { findByEmail } from "./account.queries.server.ts";
import { readStaffPayload } from "./account-join.commands.server.ts";
import { findLink } from "./email-link.server.ts";
import { type LinkState, linkState } from "./email-link.ts";

/** Links that are read and answered on a page of their own. */
const ofOwnPages = [
  "answerReview",
  "answerStillOpen",
  "savedSearch",
] as const satisfies LinkPurpose[];
type OfOwnPage = (typeof ofOwnPages)[number];
const isOfOwnPage = (purpose: LinkPurpose): purpose is OfOwnPage =>
  (ofOwnPages as readonly LinkPurpose[]).includes(purpose);

/** Links that a press opens. */
export type PressedPurpose = Exclude<LinkPurpose, OfOwnPage>;
export type LinkView =
  | { state: "unknown" }
  | { state: Exclude<LinkState, "works">; purpose: PressedPurpose }
  | {
      state: "works";
      purpose: PressedPurpose;
      email: string;
      /** The employer, team or vacancy it is about, by name; the name a newcomer was invited by. */
      about: string;
      name: string;
      /** Whether the address has an account, and whether the reader is signed in with it. */
      account: "none" | "signIn" | "signedIn" | "signedInAsOther";
    };

/** What a link would do, for its page. Reading it changes nothing. */
export async function readLink(
  db: Db,
  now: string,
  token: string,
  reader: string | null,
): Promise<LinkView> {
  const link = await findLink(db, token);
  if (!link) return { state: "unknown" };
  const { purpose } = link;
  if (isOfOwnPage(purpose)) return { state: "unknown" };
  const state = linkState(link, now);
  if (state !== "works") return { state, purpose };
  const account = await findByEmail(db, link.email);
  return {
    state,
    purpose,
    email: link.email,
    ...(await subject(db, link)),
    account:
      reader !== null
        ? account?.id === reader
          ? "signedIn"
          : "signedInAsOther"
        : account?.emailConfirmedAt
          ? "signIn"
          : "none",
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
  if (link.purpose === "joinAsParticipant") {
    const row = await db
      .selectFrom("participant")
      .select("chosenName")
      .where("id", "=", id)
      .executeTakeFirst();
    return { about: "", name: row?.chosenName ?? "" };
  }
  if (link.purpose === "openPlacement") {
    const row = await db
      .selectFrom("placement")
      .select(["nameUsed", "jobTitle", "openedToEmployerAt"])
      .where("id", "=", id)
      .executeTakeFirst();
    return { about: row?.openedToEmployerAt ? `${row.nameUsed}, ${row.jobTitle}` : "", name: "" };
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
