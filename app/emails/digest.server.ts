import { writeMessage } from "./contact-link.server.ts";
import type { Letter } from "./letter.ts";
import type { Writing } from "./message.ts";
import { hearingOfAll } from "./preferences.server.ts";
import { type MessageName, registry } from "./registry.ts";
import { messageTopics } from "./topics.ts";

/**
 * The letters that a day's e-mail took in, each written anew: what may no longer be said, and what its reader has switched
 * off meanwhile, is left out.
 */
export async function lettersInDigest(writing: Writing): Promise<Letter[]> {
  const { db, reader, data } = writing;
  const recipient = `${reader.kind}:${reader.id}`;
  const rows = await db
    .selectFrom("message")
    .select(["name", "data"])
    .where("digestId", "=", data.digestId ?? "")
    .where("recipient", "=", recipient)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  const hearing = await hearingOfAll(db, [recipient]);
  const letters: Letter[] = [];
  // A second link to the same would end the first.
  const different = new Map(rows.map((row) => [`${row.name} ${row.data}`, row]));
  for (const row of different.values()) {
    const name = row.name as MessageName;
    const { audience } = registry[name];
    if (hearing.how(recipient, messageTopics[name].topic, audience) === "portal") continue;
    const letter = await writeMessage(registry[name], { ...writing, data: JSON.parse(row.data) });
    if (letter) letters.push(letter);
  }
  return letters;
}
