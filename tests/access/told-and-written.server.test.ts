import { beforeEach, describe, expect, test, vi } from "vitest";
import { expressInterest } from "#app/domain/introduction/introduction-answer.commands.server.ts";
import { closeIntroductions } from "#app/domain/introduction/introduction-closing.commands.server.ts";
import {
  askForChanges,
  decline,
  notNow,
} from "#app/domain/introduction/introduction-decision.commands.server.ts";
import { sendNote } from "#app/domain/introduction/introduction-note.commands.server.ts";
import { withdraw } from "#app/domain/introduction/introduction-withdrawal.commands.server.ts";
import { suggestMeeting } from "#app/domain/meeting/meeting.commands.server.ts";
import { expandOutbox } from "#app/jobs/outbox.server.ts";
import { letterMaker } from "#app/jobs/outbox-letter.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { agreedMeeting, aMeeting } from "#tests/support/meeting.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, as, newId, type Place, system, today } from "#tests/support/place.ts";
import { marked, putToThem, sayYes, sendToEmployer } from "./town.ts";

/** Who hears of what (rules 1, 2, 5 and 9), and what is written down before a page or a change is there (rule 6). */
vi.setConfig({ testTimeout: 60_000 });

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});
const introduced = () => ({
  vacancyId: place.job,
  participant: place.amara,
  specialist: place.priya,
});
const clock = () => ({ db, now: () => today, newId });
const letters = () => letterMaker({ ...clock(), origin: "http://localhost" });

async function messages() {
  const log = { error: (about: object) => expect.fail(JSON.stringify(about)) };
  await expandOutbox({ ...clock(), log, letterFor: letters(), send: async () => {} });
  return db.selectFrom("message").select(["name", "recipient", "data"]).execute();
}
const toEmployers = async () => {
  const owners = [place.bramble.owner, place.manager].map(
    ({ accountId }) => `account:${accountId}`,
  );
  return (await messages()).filter(({ recipient }) => owners.includes(recipient));
};

describe("before the yes no message reaches an employer", () => {
  const ways: Record<string, (id: string) => Promise<unknown>> = {
    "is asked": async () => {},
    "says no": (id) => decline(as(db, place.amara), id),
    "says not now": (id) => notNow(as(db, place.amara), id),
    "asks for changes": (id) => askForChanges(as(db, place.amara), { id, words: "Shorter" }),
    "takes it back": (id) => withdraw(as(db, place.amara), id),
    "starts elsewhere": () =>
      db
        .transaction()
        .execute((trx) =>
          closeIntroductions(
            trx,
            as(db, system),
            { participantId: place.amara.participantId, except: null },
            "startedElsewhere",
          ),
        ),
  };
  test.each(Object.entries(ways))("when the person %s", async (_, happen) => {
    await happen(await putToThem(db, introduced()));
    expect(await toEmployers()).toEqual([]);
  });
});

test("no mail about a meeting carries the name, a word or the place", async () => {
  const id = await sendToEmployer(db, introduced());
  const owner = as(db, place.bramble.owner);
  await agreedMeeting(owner, as(db, place.amara), { introductionId: id }, { people: "Ferris" });
  const told = await toEmployers();
  expect(told.map(({ name }) => name)).toContain("employer.meetingAgreed");
  for (const message of told) {
    const letter = await letters()(message);
    // What the employer wrote about its own place stands in its own calendar, and nowhere else.
    const { calendar, ...mail } = letter ?? {};
    for (const secret of [...Object.values(marked), "Amara", "blue door", "Ferris"])
      expect(JSON.stringify(mail)).not.toContain(secret);
    for (const secret of [...Object.values(marked), "Amara", "Ferris is"])
      expect(calendar?.content ?? "").not.toContain(secret);
  }
});

test("mail that waited says nothing of an introduction that was taken back meanwhile", async () => {
  const id = await sendToEmployer(db, introduced());
  const waiting = await toEmployers();
  expect(waiting.map(({ name }) => name)).toContain("employer.introductionWaiting");
  await withdraw(as(db, place.amara), id);
  for (const message of waiting) expect(await letters()(message)).toBeNull();
});

test.each(["I am autistic.", "I take insulin at noon."])(
  "words for a meeting are looked at like any other an employer reads: %s",
  async (note) => {
    const id = await sendToEmployer(db, introduced());
    const about = { introductionId: id };
    await expressInterest(as(db, place.bramble.owner), id);
    const said = aMeeting({ note });
    const kept = { ...said, keepsPrivateWords: "yes" as const };
    const refused = { status: 400, fields: { note: expect.anything() } };
    await expect(suggestMeeting(as(db, place.amara), about, said)).rejects.toMatchObject(refused);
    await expect(suggestMeeting(as(db, place.priya), about, kept)).rejects.toMatchObject(refused);
    expect(await suggestMeeting(as(db, place.amara), about, kept)).toEqual({ outcome: "sent" });
  },
);

test("a question that was held is told to the specialist alone", async () => {
  const id = await sendToEmployer(db, introduced());
  await messages();
  await db.deleteFrom("message").execute();
  await sendNote(as(db, place.bramble.owner), {
    id: newId(),
    introductionId: id,
    to: "participant",
    words: "Does she have any health conditions?",
    insist: "yes",
  });
  expect((await messages()).map(({ name }) => name)).toEqual(["staff.noteHeld"]);
});

describe("what cannot be written down does not happen", () => {
  const away = () => db.schema.alterTable("auditEvent").renameTo("auditEventAway").execute();

  test("a yes, a no, a taking back: nothing moves and nobody is told", async () => {
    const asked = await putToThem(db, introduced());
    const told = () => db.selectFrom("outbox").select("id").execute();
    const before = await told();
    await away();
    await expect(sayYes(db, place.amara, asked)).rejects.toThrow();
    await expect(decline(as(db, place.amara), asked)).rejects.toThrow();
    await expect(withdraw(as(db, place.amara), asked)).rejects.toThrow();
    const row = await db.selectFrom("introduction").select(["status", "sentAt"]).executeTakeFirst();
    expect(row).toEqual({ status: "withParticipant", sentAt: null });
    expect(await told()).toEqual(before);
  });

  test("a profile, a match page and an introduction are not sent", async () => {
    const id = await sendToEmployer(db, introduced());
    await away();
    const ask = await openPages(db);
    const pages = [
      [place.priya.accountId, `/specialist/participants/${place.amara.participantId}/profile`],
      [place.priya.accountId, `/specialist/vacancies/${place.job}/matches`],
      [place.bramble.owner.accountId, `/employer/introductions/${id}`],
    ] as const;
    for (const [who, path] of pages)
      for (const address of [path, `${path}.data`]) {
        const { status, text } = await ask(who, address);
        expect(status, address).toBe(500);
        for (const secret of [marked.name, marked.own, "Amara"]) expect(text).not.toContain(secret);
      }
  });
});

test("each page that shows somebody leaves its line before it is sent", async () => {
  const id = await sendToEmployer(db, introduced());
  const ask = await openPages(db);
  await ask(place.priya.accountId, `/specialist/participants/${place.amara.participantId}/profile`);
  await ask(place.priya.accountId, `/specialist/vacancies/${place.job}/matches`);
  await ask(place.bramble.owner.accountId, `/employer/introductions/${id}.data`);
  const rows = await db
    .selectFrom("auditEvent")
    .select("action")
    .where("participantId", "=", place.amara.participantId)
    .where("action", "in", ["vocationalProfile.open", "match.show", "introduction.firstRead"])
    .orderBy("action")
    .execute();
  expect(rows.map(({ action }) => action)).toEqual([
    "introduction.firstRead",
    "match.show",
    "vocationalProfile.open",
  ]);
});

test("a mail that waited is not sent once e-mail is no longer their safe way", async () => {
  await putToThem(db, introduced());
  const theirs = (await messages()).filter(({ recipient }) => recipient.startsWith("participant:"));
  expect(theirs).toHaveLength(1);
  await db.updateTable("participant").set({ safeChannel: "phone" }).execute();
  for (const message of theirs) expect(await letters()(message)).toBeNull();
});

test.each([
  { where: "a place", areaId: "central-london-forward", heard: ["lead"] },
  { where: "no place", areaId: "", heard: ["lead", "otherLead"] },
] as const)("a concern about $where reaches its leads at once", async ({ areaId, heard }) => {
  const ask = await openPages(db);
  const form = { id: newId(), words: "Somebody asked for money.", areaId };
  expect((await ask(null, "/report-a-concern", { method: "POST", form })).status).toBe(302);
  const told = (await messages()).filter(({ name }) => name === "staff.concern");
  const leads = heard.map((who) => `account:${place[who].accountId}`);
  expect(told.map(({ recipient }) => recipient).sort()).toEqual(leads.sort());
});
