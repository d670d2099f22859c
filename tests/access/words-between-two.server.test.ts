import { beforeAll, expect, test, vi } from "vitest";
import { sendNote } from "#app/domain/introduction/introduction-note.commands.server.ts";
import { writePlacementNote } from "#app/domain/placement-note/placement-note.commands.server.ts";
import type { Side } from "#app/domain/thread/thread.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { as, newId } from "#tests/support/place.ts";
import { matrix } from "./matrix.ts";
import { aTown, everybody, people, type Town, type Who } from "./town.ts";

vi.setConfig({ testTimeout: 120_000 });

const sides: Side[] = ["employer", "participant", "specialist"];
const ways = sides.flatMap((from) =>
  sides.filter((to) => to !== from).map((to) => [from, to] as const),
);
/** Words that stand nowhere else: where they turn up, somebody has read them. */
const said = (thread: string, from: Side, to: Side) => `Kumquats of ${thread}: ${from} to ${to}`;

const actorOf = (town: Town, side: Side) =>
  ({ employer: town.bramble.owner, participant: town.amara, specialist: town.priya })[side];

let db: Db;
let town: Town;
let ask: Awaited<ReturnType<typeof openPages>>;
beforeAll(async () => {
  db = await freshDatabase();
  town = await aTown(db);
  for (const [from, to] of ways) {
    const ctx = as(db, actorOf(town, from));
    const id = town.placement;
    await writePlacementNote(ctx, {
      id: newId(),
      placementId: id,
      to,
      words: said("a job", from, to),
    });
    const note = { id: newId(), to, words: said("an introduction", from, to) };
    await sendNote(ctx, { ...note, introductionId: town.sent });
  }
  ask = await openPages(db);
});

const threads = [
  ["a job", "placements"],
  ["an introduction", "introductions"],
] as const;

/** Every page of theirs, whatever it is about. */
async function seenBy(who: Who): Promise<string> {
  const paths = matrix
    .filter(({ open }) => open.includes(who))
    .map((line) => line.at?.(town) ?? line.address);
  const side = readers[who];
  if (side) paths.push(`/${side}/introductions/${town.sent}`);
  const texts: string[] = [];
  for (const path of paths)
    texts.push((await ask(people[who](town)?.accountId ?? null, path)).text);
  return texts.join("\n");
}

const readers: Partial<Record<Who, Side>> = {
  employerOwner: "employer",
  manager: "employer",
  ownParticipant: "participant",
  ownSpecialist: "specialist",
};

test.each(everybody)(
  "on all pages of theirs, %s reads what is from or to their side, and no other words",
  async (who) => {
    const side = readers[who];
    const seen = await seenBy(who);
    for (const [thread] of threads)
      for (const [from, to] of ways) {
        const mayRead =
          side !== undefined && (side === "specialist" || side === from || side === to);
        expect([thread, from, to, seen.includes(said(thread, from, to))]).toEqual([
          thread,
          from,
          to,
          mayRead,
        ]);
      }
  },
);

/** Made anew with each page, so that a form is sent once. */
const withoutIds = (text: string) => text.replaceAll(/ value="[0-9a-f-]{36}"/g, "");

test.each(threads)(
  "of %s an employer's page is the same, byte for byte, before and after the person has read it",
  async (_, noun) => {
    const id = noun === "placements" ? town.placement : town.sent;
    const path = noun === "placements" ? `${noun}/${id}/messages` : `${noun}/${id}`;
    await db.deleteFrom("threadReading").execute();
    const see = async () => {
      const pages = [
        `/employer/${path}`,
        `/employer/${noun}/${id}`,
        `/employer/${noun}`,
        "/employer",
      ];
      const texts: string[] = [];
      for (const page of pages) texts.push((await ask(town.bramble.owner.accountId, page)).text);
      return withoutIds(texts.join("\n"));
    };
    await see();
    const before = await see();
    const theirs = await ask(town.amara.accountId, `/participant/${path}`);
    expect(theirs.status).toBe(200);
    const reading = await db
      .selectFrom("threadReading")
      .select("side")
      .where("threadId", "=", id)
      .where("side", "=", "participant")
      .execute();
    expect(reading).toHaveLength(1);
    // Not shown in a failure: two whole pages.
    expect((await see()) === before).toBe(true);
  },
);

test.each(threads)(
  "of %s the specialist and the person see on their pages who has read",
  async (_, noun) => {
    const id = noun === "placements" ? town.placement : town.sent;
    const path = noun === "placements" ? `${noun}/${id}/messages` : `${noun}/${id}`;
    await db.deleteFrom("threadReading").execute();
    const textOf = async (side: Side) =>
      (await ask(actorOf(town, side).accountId, `/${side}/${path}`)).text;
    expect(await textOf("participant")).not.toContain("Read by");
    await textOf("employer");
    await textOf("specialist");
    expect(await textOf("participant")).toMatch(/Read by Priya Nair and Bramble Kitchens/);
    expect(await textOf("specialist")).toMatch(/Read by \w+\./);
    expect(await textOf("employer")).toMatch(/Read by Priya Nair\./);
    expect(await textOf("employer")).not.toMatch(/Read by (?!Priya Nair\.)/);
  },
);

test("a link that a mail scanner fetches reads nothing", async () => {
  await db.deleteFrom("threadReading").execute();
  for (const [, noun] of threads)
    for (const side of ["employer", "participant", "specialist"]) {
      const id = noun === "placements" ? `${town.placement}/messages` : town.sent;
      await ask(null, `/${side}/${noun}/${id}`);
    }
  expect(await db.selectFrom("threadReading").selectAll().execute()).toEqual([]);
});

test("the form of the page is enough: pressed twice it is sent once, and an empty one keeps what was chosen", async () => {
  const here = `/participant/placements/${town.placement}/messages`;
  const form = { noteId: newId(), to: "specialist", words: "Kumquats by form" };
  for (const _ of [1, 2])
    expect(await ask(town.amara.accountId, here, { method: "POST", form })).toMatchObject({
      status: 302,
      to: `${here}?sent`,
    });
  const kept = await db
    .selectFrom("placementNote")
    .select("id")
    .where("words", "=", form.words)
    .execute();
  expect(kept).toHaveLength(1);
  const empty = await ask(town.amara.accountId, here, {
    method: "POST",
    form: { ...form, noteId: newId(), words: "" },
  });
  expect(empty.status).toBe(400);
  expect(empty.text).toContain("Give your words.");
});

test("a participant's words about a condition go to an employer only once they chose so, and nothing typed is lost", async () => {
  const here = `/participant/placements/${town.placement}/messages`;
  const form = { noteId: newId(), to: "employer", words: "It is my epilepsy." };
  const asked = await ask(town.amara.accountId, here, { method: "POST", form });
  expect(asked.status).toBe(400);
  expect(asked.text).toContain("It is my epilepsy.");
  expect(asked.text).toContain("Keep these words. I choose to say this.");
  const chosen = { ...form, keepsPrivateWords: "yes" };
  expect((await ask(town.amara.accountId, here, { method: "POST", form: chosen })).status).toBe(
    302,
  );
});
