import { beforeAll, expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { saidOfTheEnd } from "#tests/support/job-ended.ts";
import { addresses, openPages } from "#tests/support/pages.ts";
import { deliver } from "./everything-they-see.ts";
import { aTown, everybody, people, type Town, type Who } from "./town.ts";

/** Who may come across which words about a job that ended. Nobody else ever does, on any page. */
const readers: Record<keyof typeof saidOfTheEnd, readonly Who[]> = {
  employer: ["employerOwner", "manager", "ownSpecialist"],
  participant: ["ownParticipant", "ownSpecialist"],
  specialist: ["ownParticipant", "ownSpecialist"],
  learned: ["ownParticipant", "ownSpecialist"],
};

let town: Town;
let ask: Awaited<ReturnType<typeof openPages>>;
let mails: string;
beforeAll(async () => {
  const db = await freshDatabase();
  town = await aTown(db);
  ask = await openPages(db, { demo: false });
  await deliver(db);
  const sent = await db.selectFrom("demoMail").select(["subject", "text"]).execute();
  mails = JSON.stringify(sent);
});

/** Every address that holds no number, and all those of the job that ended. */
const placesOf = (ended: string) =>
  addresses
    .filter((address) => !/[*]|sign-out/.test(address))
    .filter((address) => !address.includes(":") || /placements\/:id(\/[a-z-]+)*$/.test(address))
    .map((address) => address.replace(":id", ended));

test.each(everybody)(
  "%s reads what is theirs to read of an end, and no other side's words",
  async (who) => {
    const accountId = people[who](town)?.accountId ?? null;
    const pages: string[] = [];
    for (const place of placesOf(town.ended)) pages.push((await ask(accountId, place)).text);
    const seen = pages.join("\n");
    const read = Object.entries(saidOfTheEnd).flatMap(([side, words]) =>
      seen.includes(words) ? [side] : [],
    );
    const due = Object.entries(readers).flatMap(([side, may]) => (may.includes(who) ? [side] : []));
    expect(read).toEqual(due);
  },
  60_000,
);

test("no mail carries a word of it", () => {
  expect(mails.length).toBeGreaterThan(100);
  for (const words of Object.values(saidOfTheEnd)) expect(mails).not.toContain(words);
});
