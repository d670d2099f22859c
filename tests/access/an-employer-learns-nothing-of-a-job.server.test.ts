import { expect, test, vi } from "vitest";
import { proposeLine } from "#app/domain/adjustment-plan/adjustment-plan.commands.server.ts";
import { startPlacement } from "#app/domain/placement/placement-start.commands.server.ts";
import {
  closeToEmployer,
  keepFromEmployer,
} from "#app/domain/placement/placement-telling.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { begin, jobFound, jobKept, sayYesToTelling } from "#tests/support/found-job.ts";
import { as, newId, type Place } from "#tests/support/place.ts";
import {
  aPlaceOfMine,
  deliver,
  differences,
  everythingTheySee,
  mailsTo,
} from "./everything-they-see.ts";
import { marked } from "./town.ts";

// Each test opens every page there is: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

const job = "Zither tuner";
const atBramble = (place: Place) => ({
  employer: "listed" as const,
  workplaceId: place.bramble.workplaceId,
  nameUsed: marked.name,
  jobTitle: job,
});
const found = (db: Db, place: Place) =>
  begin(db, place.priya, place.amara, jobFound({ ...atBramble(place), startsOn: "2026-02-23" }));
const kept = (db: Db, place: Place) =>
  begin(db, place.priya, place.amara, jobKept(atBramble(place)));

/** A plan with a line that the person has said yes to. */
const plan = (db: Db, place: Place, placementId: string) =>
  proposeLine(as(db, place.amara), { placementId }, newId(), {
    adjustment: "A stool at the till",
    barrier: "Standing for a whole shift",
    acts: "employer",
    actsName: null,
    wantedBy: null,
    cost: null,
    payer: null,
    interim: "Ten minutes seated in each hour",
  });

const walks: Record<string, (db: Db, place: Place) => Promise<string>> = {
  "written down": found,
  "written down as one to keep": kept,
  "begun, with a plan": async (db, place) => {
    const id = await found(db, place);
    await startPlacement(as(db, place.priya), {
      placementId: id,
      startedOn: "2026-02-23",
      minutesPerWeek: 960,
      payPence: 1500,
      payPeriod: "hour",
      managerName: "Marcus Webb",
      managerPhone: "01632 960171",
    });
    await plan(db, place, id);
    return id;
  },
  "one they may not know of": async (db, place) => {
    const id = await kept(db, place);
    await plan(db, place, id);
    await keepFromEmployer(as(db, place.amara), { placementId: id });
    return id;
  },
};

test.each(Object.entries(walks))(
  "while a job that came of no introduction is %s, every page and mail of its employer is as if there were none",
  async (_, walk) => {
    const without = await aPlaceOfMine();
    const within = await aPlaceOfMine();
    const id = await walk(within.db, within.place);
    const addresses = ["", "/agreement", "/first-day", "/help", "/account"].map(
      (page) => `/employer/placements/${id}${page}`,
    );
    for (const who of [(place: Place) => place.bramble.owner, (place: Place) => place.manager]) {
      const plain = await everythingTheySee(
        without.db,
        without.place,
        who(without.place).accountId,
        addresses,
      );
      const seen = await everythingTheySee(
        within.db,
        within.place,
        who(within.place).accountId,
        addresses,
      );
      expect(differences(seen, plain)).toEqual([]);
      expect(seen.mails).toEqual(plain.mails);
    }
    const toContact = await within.db
      .selectFrom("demoMail")
      .select("subject")
      .where("toAddress", "=", "ola@example.com")
      .execute();
    expect(toContact).toEqual([]);
  },
);

test("after the yes the employer reads the job and who supports the person; no mail names either", async () => {
  const { db, place } = await aPlaceOfMine();
  const id = await kept(db, place);
  await sayYesToTelling(db, place.amara, id);
  const { pages } = await everythingTheySee(db, place, place.bramble.owner.accountId, [
    `/employer/placements/${id}`,
  ]);
  const page = pages["/employer/placements/:id"] ?? "";
  for (const said of [marked.name, job, "Priya Nair"]) expect(page).toContain(said);
  // That the job was at risk is theirs to tell, and so is what they said.
  expect(page).not.toMatch(/retention|at risk|keeping|help to stay/i);
  const mails = JSON.stringify(await mailsTo(db, place.bramble.owner.accountId));
  expect(mails).toContain("/open/");
  for (const said of [marked.name, job, "Amara", "risk"]) expect(mails).not.toContain(said);
});

test("once the yes is taken back, no page of the employer holds the name or the job", async () => {
  const { db, place } = await aPlaceOfMine();
  const id = await kept(db, place);
  await plan(db, place, id);
  await sayYesToTelling(db, place.amara, id);
  await deliver(db);
  await closeToEmployer(as(db, place.amara), { placementId: id });
  const { pages, mails } = await everythingTheySee(db, place, place.bramble.owner.accountId, [
    `/employer/placements/${id}`,
  ]);
  for (const [address, page] of Object.entries(pages)) {
    if (address.includes(`=${marked.name}`)) continue;
    for (const said of [marked.name, job, "A stool at the till"])
      expect(page.includes(said), `${said} on ${address}`).toBe(false);
  }
  for (const said of [marked.name, job, "stool"]) expect(JSON.stringify(mails)).not.toContain(said);
});
