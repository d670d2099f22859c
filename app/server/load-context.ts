import type { Db } from "#db/connect.ts";
import type { ReplySettings, SendsBy } from "./env.ts";
import type { KeyFor } from "./secret.ts";

/** What the HTTP server hands to every loader and action. The only door to the clock, ids and the database. */
export interface Edge {
  db: Db;
  /** ISO-8601 instant in UTC. */
  now: () => string;
  newId: () => string;
  /** What pages may know of the environment; env.ts reads and checks the whole of it. */
  env: {
    readonly demo: boolean;
    readonly origin: string | null;
    /** Whether staff must have a second factor, or may. */
    readonly asksSecondStep: boolean;
    /** The telephone and e-mail of the service itself. */
    readonly reach: { readonly phone: string; readonly email: string };
    /** Answers by ordinary e-mail, where they are taken. */
    readonly replies?: ReplySettings | null;
    /** By what messages leave: for the page of operations. */
    readonly sendsBy?: SendsBy;
    /** What GOV.UK Notify sends along when it says how a message fared. */
    readonly notifyCallbackToken?: string | null;
  };
  /** The keys of this installation, by what they are for. */
  keyFor: KeyFor;
  log: { error(about: object, words: string): void; info(about: object, words: string): void };
  requestId: string;
  /** For rate limits alone; never stored, never logged. */
  clientAddress: string;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends Edge {}
  interface Future {
    v3_singleFetch: true;
  }
}
