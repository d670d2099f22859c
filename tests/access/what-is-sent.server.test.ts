import { beforeAll, expect, test, vi } from "vitest";
import { participantParty } from "#app/domain/participant/participant.ts";
import { type Actor, may } from "#app/domain/policy.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { expected, matrix } from "./matrix.ts";
import { aTown, everybody, marked, people, type Town, type Who } from "./town.ts";

/**
 * Rules 1, 2 and 7 in the bytes that leave: not what a page shows but all that its loader gives away. Anybody can ask
 * for it as data (`/employer.data`), whether the page itself uses it or not.
 */

// Each test opens every page there is: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

let db: Db;
let town: Town;
let everyone: Person[];
interface Person {
  id: string;
  specialistId: string;
  teamId: string;
  areaId: string;
  accountId: string | null;
  chosenName: string;
  email: string | null;
}
beforeAll(async () => {
  db = await freshDatabase();
  town = await aTown(db);
  everyone = await db
    .selectFrom("participant as p")
    .innerJoin("staff as s", "s.id", "p.specialistId")
    .select(["p.id", "p.specialistId", "p.accountId", "p.chosenName", "p.email"])
    .select(["s.teamId", "s.areaId"])
    .execute();
});

const asData = (path: string) => {
  const [pathname = "", search] = path.split("?");
  return `${pathname === "/" ? "/_root" : pathname}.data${search ? `?${search}` : ""}`;
};
/** The demo's mailbox is everybody's: it is how a newcomer reads the mails, and 404 outside demo mode. */
const lines = matrix.filter(({ address }) => !address.startsWith("/demo/"));
const placeOf = (line: (typeof matrix)[number]) => line.at?.(town) ?? line.address;
const actorOf = (who: Who): Actor => people[who](town) ?? { kind: "visitor" };

/** The words of Amara's introductions that an actor may read somewhere: approved ones, or all of them. */
const words: Record<Who, readonly (keyof typeof marked)[]> = {
  ...(Object.fromEntries(everybody.map((who) => [who, []])) as unknown as Record<Who, []>),
  employerOwner: ["name", "own", "says"],
  manager: ["name", "own", "says"],
  // A job they agreed on goes by the name they used there, and a lead reads names.
  ownLead: ["name"],
  ownSpecialist: ["name", "own", "says", "helps", "visit", "task"],
  ownParticipant: ["name", "own", "says", "helps", "visit", "task"],
};

/** Everything that must be in nothing that goes to them, with what it is. */
function hiddenFrom(who: Who): Record<string, string> {
  const actor = actorOf(who);
  const hidden: Record<string, string> = {};
  for (const person of everyone) {
    if (may(participantParty(actor, person), "participant.name")) continue;
    hidden[person.id] = `the number of ${person.chosenName}`;
    if (person.accountId) hidden[person.accountId] = `the account of ${person.chosenName}`;
    if (person.email) hidden[person.email] = `the address of ${person.chosenName}`;
    hidden[person.chosenName] = `the name of ${person.chosenName}`;
  }
  for (const [name, said] of Object.entries(marked))
    if (!words[who].includes(name as keyof typeof marked)) hidden[said] = `their ${name}`;
  const isEmployer = actor.kind === "employer";
  if (isEmployer) hidden[town.found] = "the number of a job that nobody there may know of";
  if (isEmployer || who === "visitor")
    for (const state of ["drafted", "waiting", "chosen"] as const)
      hidden[town[state]] = `the number of an introduction: ${state}`;
  return hidden;
}

const isIn = (text: string, what: string) =>
  /^[A-Z][a-z]+$/.test(what) ? new RegExp(`\\b${what}\\b`).test(text) : text.includes(what);

test.each(everybody)(
  "%s gets the data of a page exactly when they get the page, with nothing in it that is not theirs",
  async (who) => {
    const ask = await openPages(db);
    const accountId = people[who](town)?.accountId ?? null;
    const hidden = Object.entries(hiddenFrom(who));
    const wrong: string[] = [];
    for (const line of lines) {
      const path = asData(placeOf(line));
      const { status, text } = await ask(accountId, path);
      const due = expected(line, who);
      // A redirect is told to a script as 202.
      if (status !== (due === 302 ? 202 : due)) wrong.push(`${path}: ${status} instead of ${due}`);
      // What they typed into the address comes back in the way to sign in.
      for (const [what, is] of hidden)
        if (!path.includes(what) && isIn(text, what)) wrong.push(`${path}: ${is}`);
    }
    expect(wrong).toEqual([]);
  },
);
