import { expect, test, vi } from "vitest";
import {
  settleJobChange,
  tellOfJobChanges,
} from "#app/domain/introduction/introduction-job-change.commands.server.ts";
import { findJobChange } from "#app/domain/introduction/introduction-job-change.queries.server.ts";
import { extendVacancy } from "#app/domain/vacancy/vacancy-extend.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { as, type Place, system, today } from "#tests/support/place.ts";
import { aPlaceOfMine, differences, everythingTheySee } from "./everything-they-see.ts";
import { draft, putToThem } from "./town.ts";

// Each test opens every page there is: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

/** A change, and all that follows from it two hours later. */
async function change(db: Db, place: Place) {
  const early = "2026-02-25T09:31:00.000Z";
  await extendVacancy(as(db, place.bramble.owner, early), place.job, { until: "2026-05-01" });
  await tellOfJobChanges(as(db, system, "2026-02-25T11:30:00.000Z"));
}

test.each(Object.entries({ "is drafted": draft, "was put to somebody": putToThem }))(
  "while an introduction %s, a change of the job tells its employer nothing, and neither does reading it",
  async (_, introduce) => {
    const [without, within] = [await aPlaceOfMine(), await aPlaceOfMine()];
    const id = await introduce(within.db, within.introduced);
    await change(without.db, without.place);
    await change(within.db, within.place);
    const found = await findJobChange(within.db, id);
    if (found) await settleJobChange(as(within.db, within.place.amara, today), id, found.versionId);
    for (const who of [(place: Place) => place.bramble.owner, (place: Place) => place.manager]) {
      const [plain, seen] = await Promise.all(
        [without, within].map(({ db, place }) =>
          everythingTheySee(db, place, who(place).accountId),
        ),
      );
      expect(seen && plain && differences(seen, plain)).toEqual([]);
    }
  },
);
