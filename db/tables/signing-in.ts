/** Signing in by mail: what a browser asked for, and the code that answers it. */

import type { Generated } from "kysely";

export interface SignInRequestTable {
  id: string;
  /** As it was typed, in lower case: whether it has an account is looked at when the mail is planned. */
  email: string;
  /** The open half of the key that the asking browser holds. */
  browserKey: string;
  /** The open half of the key that was made with the mail, and thrown away. Null until there is a mail. */
  mailKey: string | null;
  /** Under the key that both halves agree on. Null: there is no code, or it no longer works. */
  codeHash: string | null;
  codeExpiresAt: string | null;
  /** Codes typed in, right or wrong. */
  tries: Generated<number>;
  /** Where the reader was going. Never an address that holds a token. */
  leadsTo: string | null;
  askedAt: string;
  usedAt: Generated<string | null>;
}
