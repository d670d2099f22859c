import { answerWords, notByMail } from "#app/domain/thread/answer-by-mail.ts";
import { makeReplyAddress } from "#app/domain/thread/reply-address.server.ts";
import type { Side } from "#app/domain/thread/thread.ts";
import type { Letter } from "./letter.ts";
import type { Message, Writing } from "./message.ts";

function threadIn({ introductionId, adviceRequestId, placementId }: Writing["data"]) {
  if (introductionId) return { kind: "introduction", id: introductionId } as const;
  if (adviceRequestId) return { kind: "advice", id: adviceRequestId } as const;
  return placementId ? ({ kind: "placement", id: placementId } as const) : null;
}
const sides = { employer: "employer", participant: "participant", staff: "specialist" } as const;

/**
 * A message about words in a thread, whose data says from which side they came: its reader may answer by ordinary
 * e-mail, where that is set up, and is told whose eyes the answer is for.
 */
export function answerable(message: Message): Message {
  const { audience } = message;
  if (audience === "anyone") return message;
  return {
    ...message,
    write: async (writing) => {
      const letter = await message.write(writing);
      return letter && withAnswer(letter, await replyTo(writing, sides[audience]));
    },
  };
}

async function replyTo(writing: Writing, reader: Side) {
  const thread = threadIn(writing.data);
  const wrote = writing.data.from as Side | undefined;
  if (!writing.replyKey || !thread || !wrote) return null;
  const address = await makeReplyAddress(writing.db, writing, writing.replyKey, {
    thread,
    recipient: `${writing.reader.kind}:${writing.reader.id}`,
    fromSide: reader,
    toSide: wrote,
  });
  return { address, words: answerWords(reader, thread.kind, wrote) };
}

function withAnswer(letter: Letter, reply: { address: string; words: string } | null): Letter {
  const closing = letter.closing.filter((line) => line !== notByMail);
  if (!reply) return { ...letter, closing: [...closing, notByMail] };
  const { address, words } = reply;
  return { ...letter, paragraphs: [...letter.paragraphs, words], closing, replyTo: address };
}
