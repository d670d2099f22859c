import type { ReplyOutcome } from "#app/domain/thread/reply-outcome.ts";
import { type MailEdge, takeInReply } from "./take-in-reply.server.ts";

/** An answer typed in the demo's mailbox, taken in as if a mail program had sent it. */
export function answerInDemo(
  edge: MailEdge,
  mail: { toAddress: string; replyTo: string },
  words: string,
): Promise<ReplyOutcome> {
  const lines = [
    `From: <${mail.toAddress}>`,
    `To: <${mail.replyTo}@${edge.replies.domain}>`,
    `Message-ID: <${edge.newId()}@demo.invalid>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(words).toString("base64"),
  ];
  return takeInReply(edge, Buffer.from(lines.join("\r\n")));
}
