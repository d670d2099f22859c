import { makeLink } from "#app/domain/account/email-link.server.ts";
import type { Letter } from "./letter.ts";
import type { Writing } from "./message.ts";
import type { MessageName } from "./registry.ts";
import { messageTopics } from "./topics.ts";

/** With what ends such messages for this reader alone, where they may be switched off and have no way of their own. */
export async function withStop(
  letter: Letter,
  name: MessageName,
  { db, now, newId, reader }: Writing,
): Promise<Letter> {
  const { topic, mustGo } = messageTopics[name];
  if (mustGo !== null || letter.stop) return letter;
  const token = await makeLink(
    db,
    { now, newId },
    {
      purpose: "stopMessages",
      email: reader.email,
      accountId: reader.kind === "account" ? reader.id : null,
      subjectId: `${reader.kind}:${reader.id}`,
      payload: { topic },
    },
  );
  return { ...letter, stop: { label: "Hear less of this", path: `/messages/stop/${token}` } };
}
