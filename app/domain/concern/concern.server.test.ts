import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, newId, today, visitor } from "#tests/support/place.ts";
import { raiseConcern } from "./concern.commands.server.ts";

test.each([
  ["an area", "south-midlands", "south-midlands"],
  ["no place", null, null],
  ["a place we do not know", "atlantis", null],
])(
  "a concern from %s is kept for its leads, with what was said and no more",
  async (_case, areaId, kept) => {
    const db = await freshDatabase();
    await aPlace(db);
    const typed = { id: newId(), areaId, words: "A worry.", contact: null };
    await raiseConcern(as(db, visitor), typed);
    // Pressed twice.
    await raiseConcern(as(db, visitor), typed);
    const rows = await db.selectFrom("concern").selectAll().execute();
    const { id } = typed;
    expect(rows).toEqual([
      {
        id,
        areaId: kept,
        words: "A worry.",
        contact: "",
        raisedAt: today,
        handledAt: null,
        handledBy: null,
        handledNote: null,
      },
    ]);
    const told = await db.selectFrom("outbox").select(["event", "data"]).execute();
    expect(told.map(({ event, data }) => [event, JSON.parse(data)])).toEqual([
      ["concern.raised", { concernId: id }],
    ]);
    const acts = await db.selectFrom("auditEvent").select(["action", "actorName"]).execute();
    expect(acts).toEqual([{ action: "concern.raise", actorName: expect.any(String) }]);
    expect(JSON.stringify([told, acts])).not.toContain("worry");
  },
);
