import type { FailureKind, MessageChannel } from "#db/tables.ts";

/** For whom a message was, as far as whoever reads the list may know. */
export interface FailedReader {
  kind: "staff" | "employer" | "participant" | "account" | "address";
  /** Null: not theirs to know. */
  name: string | null;
}
export interface FailedMessage {
  id: string;
  name: string;
  channel: MessageChannel;
  kind: FailureKind;
  failedAt: string;
  reader: FailedReader;
}

export const readerWords: Record<FailedReader["kind"], string> = {
  staff: "A colleague",
  employer: "Somebody at an employer",
  participant: "Somebody we support",
  account: "Somebody with an account",
  address: "Somebody without an account",
};
