import type { Db } from "#db/connect.ts";
import { type Planned, send } from "./plans.server.ts";
import type { MessageName } from "./registry.ts";

/** To the address of a saved search, whoever's that is. */
export const toSearcher =
  (name: MessageName) =>
  async (
    db: Db,
    { savedSearchId, ...data }: { savedSearchId: string; since?: string },
  ): Promise<Planned[]> => {
    const search = await db
      .selectFrom("savedSearch")
      .select("email")
      .where("id", "=", savedSearchId)
      .executeTakeFirst();
    return search ? send(name, [`address:${search.email}`], { savedSearchId, ...data }) : [];
  };
