import type { MessageChannel } from "./flow.ts";

/** Why a message did not go. Codes of ours: what a mail server says may name its reader. */
export type FailureKind =
  | "unknownAddress"
  | "full"
  | "refused"
  | "serverDown"
  | "notSet"
  | "tooMany"
  | "notWritten"
  | "other";
/** Those that lie with the address, and that whoever knows the reader can put right. */
export type BounceKind = Extract<FailureKind, "unknownAddress" | "full" | "refused" | "other">;

/** A message that was given up, until somebody tries it again or says that it is no longer needed. */
export interface MessageFailureTable {
  messageId: string;
  /** Where its reader belongs. Null: nowhere that we know of. */
  areaId: string | null;
  kind: FailureKind;
  failedAt: string;
}

export interface AddressTroubleTable {
  channel: Exclude<MessageChannel, "portal">;
  /** As the mail went out: lower case, or a number with its country. */
  address: string;
  kind: BounceKind;
  /** Refused as it was handed over, or taken and sent back: only what was refused is proved wrong by the next one that is taken. */
  noticed: "whenSent" | "afterwards";
  firstAt: string;
  lastAt: string;
}
