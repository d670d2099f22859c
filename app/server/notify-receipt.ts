import * as z from "zod";
import type { FailureKind } from "#db/tables.ts";

/** What GOV.UK Notify says of a message once it knows how it fared. It says more, which we have no use for. */
const receipt = z.object({
  /** Our own id of the message. */
  reference: z.string().min(1).max(100),
  to: z.string().min(1).max(320),
  status: z.string().max(40),
});

export interface Receipt {
  messageId: string;
  address: string;
  /** Null: it arrived. */
  failure: FailureKind | null;
}

const failures: Record<string, FailureKind> = {
  "permanent-failure": "unknownAddress",
  // Full, switched off, or kept out as spam: Notify does not tell them apart.
  "temporary-failure": "other",
  // Between Notify and whoever carries it on: not the reader's address.
  "technical-failure": "serverDown",
};

/** Null: not a receipt, or of a state that changes nothing. */
export function readReceipt(body: string): Receipt | null {
  const read = receipt.safeParse(parse(body));
  if (!read.success) return null;
  const { reference: messageId, to: address, status } = read.data;
  if (status === "delivered") return { messageId, address, failure: null };
  const failure = failures[status];
  return failure ? { messageId, address, failure } : null;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
