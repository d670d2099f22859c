import type { Db } from "#db/connect.ts";
import type { Letter } from "./letter.ts";

/** What a message may look up when it is written, which is when it is sent. */
export interface Writing {
  db: Db;
  now: string;
  newId: () => string;
  /** The ids its event carried. */
  data: Record<string, string>;
  /** Of a digest: the letters it took in that may still be sent. */
  gathered?: () => Promise<Letter[]>;
  /** Where answers by ordinary e-mail are taken: what their addresses are sealed with. */
  replyKey?: Uint8Array | null;
  /** Whose calendars' answers go to: of every invitation the service is the organiser. */
  organiser?: string;
  /** Where this installation stands, for addresses inside a calendar. */
  origin?: string;
  /** Who reads it, by the name they gave. */
  reader: { id: string; kind: "account" | "participant" | "address"; name: string; email: string };
}

export interface Message {
  audience: "employer" | "participant" | "staff" | "anyone";
  /** One line for staff: what makes it go out. */
  when: string;
  /** Null: what it was about has gone, or is no longer theirs to hear; nothing is sent. */
  write: (writing: Writing) => Promise<Letter | null>;
}

const service = "Alongside";

export const toEmployer = (
  writing: Writing,
  subject: string,
  paragraphs: string[],
  action?: Letter["action"],
): Letter => ({
  fromName: service,
  subject,
  // Somebody without an account gave their name to one question, not to their address.
  greeting: writing.reader.name ? `Hello ${writing.reader.name},` : "Hello,",
  paragraphs,
  ...(action && { action }),
  closing: ["Alongside", "Reply on the page itself: this address is not read."],
});

export const toStaff = (
  writing: Writing,
  subject: string,
  paragraphs: string[],
  action?: Letter["action"],
): Letter => ({
  fromName: service,
  subject,
  greeting: `Hello ${writing.reader.name},`,
  paragraphs,
  ...(action && { action }),
  closing: ["Alongside"],
});

/**
 * To a participant: from the name they chose, and naming neither the programme, an employer nor a job,
 * because somebody else may see the screen.
 */
export const toParticipant = (
  writing: Writing & { senderName: string },
  subject: string,
  paragraphs: string[],
  action?: Letter["action"],
): Letter => ({
  fromName: writing.senderName,
  subject,
  greeting: `Hello ${writing.reader.name},`,
  paragraphs,
  ...(action && { action }),
  closing: [writing.senderName],
});
