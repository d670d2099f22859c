import type { BounceKind, FailureKind } from "#db/tables.ts";

/** What a sender says when a message did not go. It carries no word of the mail server's: those may name the reader. */
export class NotSent extends Error {
  override readonly name = "NotSent";
  readonly kind: FailureKind;
  /** Trying again would end the same way. */
  readonly isFinal: boolean;
  constructor(kind: FailureKind, { isFinal = false } = {}) {
    super(kind);
    this.kind = kind;
    this.isFinal = isFinal;
  }
}

/** Minutes until the next try, by how many tries there were. After the last one staff see it as failed. */
export const backOffMinutes = [1, 5, 15, 60, 240, 720, 1440] as const;

/** In how many minutes. Null: it is given up. */
export interface NextTry {
  kind: FailureKind;
  inMinutes: number | null;
}

/** What becomes of a message that did not go. `tries`: how many there were before this one. */
export function afterFailure(error: unknown, tries: number): NextTry {
  const inMinutes = backOffMinutes[tries] ?? null;
  // What no sender said went wrong before there was anything to send.
  if (!(error instanceof NotSent)) return { kind: "notWritten", inMinutes };
  return { kind: error.kind, inMinutes: error.isFinal ? null : inMinutes };
}

/** Those that lie with an address. */
export const bounces: readonly BounceKind[] = ["unknownAddress", "full", "refused", "other"];
export const isBounce = (kind: FailureKind): kind is BounceKind =>
  (bounces as readonly FailureKind[]).includes(kind);

/** For staff: why, and who can do something about it. */
export const failureWords: Record<FailureKind, { why: string; toDo: string }> = {
  unknownAddress: {
    why: "There is no such address or number.",
    toDo: "It has to be put right first, by the reader or by whoever keeps their details.",
  },
  full: {
    why: "Their mailbox is full.",
    toDo: "Ask them another way to make room, then try again.",
  },
  refused: {
    why: "Their mail server did not take it.",
    toDo: "Their own IT can say why. Reach them another way meanwhile.",
  },
  serverDown: {
    why: "The mail service could not be reached for two days.",
    toDo: "Whoever runs the portal looks after that. Then try again.",
  },
  notSet: {
    why: "The mail service did not accept this portal’s own settings.",
    toDo: "Whoever runs the portal puts them right. Then try again.",
  },
  tooMany: {
    why: "The mail service asked us to slow down, for two days.",
    toDo: "Try again at a quieter hour.",
  },
  notWritten: {
    why: "A fault of the portal’s own kept it from being written.",
    toDo: "Tell whoever runs the portal: it stands in the log.",
  },
  other: {
    why: "It came back, and did not say why.",
    toDo: "Try again, or reach them another way.",
  },
};
