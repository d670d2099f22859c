import type { Db } from "#db/connect.ts";
import type { Actor } from "./policy.ts";

/** What a command needs from outside. Made at the edge alone. */
export interface Context<A extends Actor = Actor> {
  db: Db;
  /** The instant of this request, ISO-8601 in UTC. */
  now: string;
  newId: () => string;
  actor: A;
}
