import {
  isAmong,
  type OneThing,
  pageOf,
  type ReaderSide,
  thingAt,
} from "#app/domain/one-thing/one-thing.ts";
import { makeReaderLink } from "#app/domain/one-thing/one-thing-link.commands.server.ts";
import type { Letter } from "./letter.ts";
import type { Message, Writing } from "./message.ts";

/**
 * Every mail about one introduction or one job, to a colleague at an employer or to the person themself, leads through a
 * link of its reader's own: it lets them in to that one thing without signing in. It is made as the mail is written, and
 * stored only as a hash.
 */
export async function withReaderLink(
  letter: Letter,
  { audience }: Pick<Message, "audience">,
  { db, now, newId, reader, data }: Writing,
): Promise<Letter> {
  if (audience !== "employer" && audience !== "participant") return letter;
  if (!letter.action || reader.kind !== readerOf[audience]) return letter;
  const { label, path: page } = letter.action;
  const of = thingAt(audience, page) ?? thingOfPlan(audience, page, data);
  if (!of) return letter;
  const accountId = reader.kind === "account" ? reader.id : null;
  const token = await makeReaderLink(
    db,
    { now, newId },
    { of, page, email: reader.email, accountId },
  );
  return { ...letter, action: { label, path: `/open/${token}` } };
}
/** Who speaks for an employer without an account is let in by a link of another kind. */
const readerOf = { employer: "account", participant: "participant" } as const;

/** A plan is opened with the thing that it belongs to. One about no introduced person belongs to none. */
function thingOfPlan(
  side: ReaderSide,
  page: string,
  { planId, introductionId, placementId }: Writing["data"],
): OneThing | null {
  if (!planId || !isAmong([pageOf(side, { planId })], page)) return null;
  if (introductionId) return { introductionId };
  return placementId ? { placementId } : null;
}
