/** What a mail says about answering it. Pure. */
import type { Side, ThreadKind } from "./thread.ts";

/** Who reads an answer, said before it is written: a mail comes from us, and its name alone does not say where an answer goes. */
export function answerWords(reader: Side, kind: ThreadKind, wrote: Side): string {
  const may = "You can answer this email.";
  if (kind === "advice") return `${may} Your answer goes into the conversation.`;
  if (reader === "participant")
    return wrote === "specialist"
      ? `${may} Your answer goes to the person who supports you, and to nobody else. We take out your address and phone number.`
      : `${may} Take care: the words on your page are not from the person who supports you, and your answer goes to whoever wrote them. We take out your address and phone number.`;
  if (reader === "specialist")
    return wrote === "employer"
      ? `${may} Your answer goes to the employer, and not to the person you support.`
      : `${may} Your answer goes to the person you support, and not to the employer.`;
  return wrote === "specialist"
    ? `${may} Your answer goes to the specialist alone.`
    : `${may} Your answer goes to the person who wrote, and their specialist can read it too.`;
}

export const notByMail = "Reply on the page itself: this address is not read.";
