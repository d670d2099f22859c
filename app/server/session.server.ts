import { createHash } from "node:crypto";
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from "lucia";
import { askedOften } from "#db/asked-often.ts";
import type { Db } from "#db/connect.ts";

/** Lucia is retired upstream: this file and its test are all that know it. */

const hashOf = (id: string) => createHash("sha256").update(id).digest("base64url");
declare module "lucia" {
  interface Register {
    DatabaseSessionAttributes: { begunAt?: string };
  }
}

const asSession = (row: { accountId: string; expiresAt: number }, id: string): DatabaseSession => ({
  id,
  userId: row.accountId,
  expiresAt: new Date(row.expiresAt),
  attributes: {},
});

const openSession = askedOften((db, hash) =>
  db
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.accountId")
    .select(["session.accountId", "session.expiresAt"])
    .where("session.id", "=", hash)
    .where("account.closedAt", "is", null),
);

class KyselyAdapter implements Adapter {
  readonly #db: Db;
  constructor(db: Db) {
    this.#db = db;
  }
  async getSessionAndUser(id: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const row = await openSession(this.#db, hashOf(id));
    return row ? [asSession(row, id), { id: row.accountId, attributes: {} }] : [null, null];
  }
  async getUserSessions(accountId: string): Promise<DatabaseSession[]> {
    const rows = await this.#db
      .selectFrom("session")
      .selectAll()
      .where("accountId", "=", accountId)
      .execute();
    return rows.map((row) => asSession(row, row.id));
  }
  async setSession(session: DatabaseSession) {
    await this.#db
      .insertInto("session")
      .values({
        id: hashOf(session.id),
        accountId: session.userId,
        expiresAt: session.expiresAt.getTime(),
        begunAt: session.attributes.begunAt ?? null,
      })
      .execute();
  }
  async updateSessionExpiration(id: string, expiresAt: Date) {
    await this.#db
      .updateTable("session")
      .set({ expiresAt: expiresAt.getTime() })
      .where("id", "=", hashOf(id))
      .execute();
  }
  async deleteSession(id: string) {
    await this.#db.deleteFrom("session").where("id", "=", hashOf(id)).execute();
  }
  async deleteUserSessions(accountId: string) {
    await this.#db.deleteFrom("session").where("accountId", "=", accountId).execute();
  }
  async deleteExpiredSessions() {
    await this.#db.deleteFrom("session").where("expiresAt", "<=", Date.now()).execute();
  }
}

const makers = new WeakMap<Db, Map<boolean, Lucia>>();

/** One Lucia for each database and cookie kind; `secure` follows the configured origin. */
export function sessionsOf(db: Db, secure: boolean): Lucia {
  const known = makers.get(db) ?? new Map<boolean, Lucia>();
  makers.set(db, known);
  const made =
    known.get(secure) ??
    new Lucia(new KyselyAdapter(db), {
      sessionExpiresIn: new TimeSpan(14, "d"),
      sessionCookie: {
        name: secure ? "__Host-session" : "session",
        attributes: { secure, sameSite: "lax", path: "/" },
      },
    });
  known.set(secure, made);
  return made;
}

/** Ends every session of an account but the one that the request came with. */
export async function endOtherSessions(
  trx: Db,
  request: Request,
  secure: boolean,
  accountId: string,
): Promise<void> {
  const kept = sessionsOf(trx, secure).readSessionCookie(request.headers.get("Cookie") ?? "");
  await trx
    .deleteFrom("session")
    .where("accountId", "=", accountId)
    .where("id", "!=", kept === null ? "" : hashOf(kept))
    .execute();
}

/** When the session that the request came with was begun: they showed who they are then. */
export async function begunAtOf(db: Db, request: Request, secure: boolean): Promise<string | null> {
  const id = sessionsOf(db, secure).readSessionCookie(request.headers.get("Cookie") ?? "");
  const row = await db
    .selectFrom("session")
    .select("begunAt")
    .where("id", "=", id === null ? "" : hashOf(id))
    .executeTakeFirst();
  return row?.begunAt ?? null;
}
