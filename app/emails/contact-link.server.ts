import { makeLink } from "#app/domain/account/email-link.server.ts";
import type { Letter } from "./letter.ts";
import type { Message, Writing } from "./message.ts";
import { withReaderLink } from "./reader-link.server.ts";
import { employerSideOf } from "./recipients.server.ts";

/**
 * Writes a message, and holds for every one what each would have to say for itself: about a job, it is sent to an
 * employer only while the job is open to its reader; and it leads its reader in by a link of their own.
 */
export async function writeMessage(message: Message, writing: Writing): Promise<Letter | null> {
  const { placementId } = writing.data;
  const isOfJob = message.audience === "employer" && placementId !== undefined;
  if (isOfJob && !(await isOpenTo(writing, placementId))) return null;
  const letter = await message.write(writing);
  if (!letter) return null;
  return isOfJob && writing.reader.kind === "address"
    ? withLinkOfTheirOwn(letter, writing, placementId)
    : withReaderLink(letter, message, writing);
}

/** Mail may have waited: what was taken back meanwhile is not spoken of, nor to whoever no longer speaks for them. */
async function isOpenTo({ db, reader }: Writing, placementId: string): Promise<boolean> {
  const known = await employerSideOf(db, placementId);
  return known.includes(
    reader.kind === "account" ? `account:${reader.id}` : `address:${reader.email}`,
  );
}

/** The page that a colleague with an account would go to, behind a link. */
async function withLinkOfTheirOwn(
  letter: Letter,
  writing: Writing,
  placementId: string,
): Promise<Letter> {
  const { action } = letter;
  const page = `/employer/placements/${placementId}`;
  if (action?.path !== page && !action?.path.startsWith(`${page}/`)) return letter;
  const token = await makeLink(writing.db, writing, {
    purpose: "openPlacement",
    email: writing.reader.email,
    subjectId: placementId,
    ...(action.path !== page && { payload: { to: action.path } }),
  });
  return { ...letter, action: { label: action.label, path: `/link/${token}` } };
}
