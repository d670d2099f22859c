import { expect, test, vi } from "vitest";
import { withdraw } from "#app/domain/introduction/introduction-withdrawal.commands.server.ts";
import { expandOutbox, sendDueMessages } from "#app/jobs/outbox.server.ts";
import { letterMaker } from "#app/jobs/outbox-letter.server.ts";
import { createMailer } from "#app/server/mailer.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { addresses, openPages } from "#tests/support/pages.ts";
import { aPlace, as, newId, type Place, today } from "#tests/support/place.ts";
import { draft, marked, putToThem, sayYes, sendToEmployer } from "./town.ts";

// Each test opens every page there is: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

const markers = [...Object.values(marked), "Amara", "amara"];

/** Every address that an employer can open without knowing a number, and those of their vacancy. */
function theirAddresses(place: Place): string[] {
  const fixed = addresses.filter(
    (address) =>
      !/[:*]/.test(address) && !/^\/(specialist|participant|area|sign-out)/.test(address),
  );
  const ofVacancy = addresses
    .filter((address) => /^\/(employer\/)?vacancies\/:id/.test(address) && !/:(?!id)/.test(address))
    .map((address) => address.replace(":id", place.job));
  return [
    ...fixed,
    ...ofVacancy,
    `/employer/advice/new?vacancy=${place.job}`,
    "/vacancies?words=Amara",
    `/vacancies?words=${marked.name}`,
    "/adjustments?words=vellum",
    `/demo/mailbox?to=${encodeURIComponent("marcus")}`,
  ];
}

/** What differs from one answer to the next of the very same page: nonces, and numbers made for its forms. */
const withoutChance = (page: string) =>
  page
    .replace(/nonce="[^"]*"/g, "")
    .replace(/00000000-0000-4000-8000-\d{12}/g, "number")
    // The addresses of a place made for one test are numbered too.
    .replace(/\.\d+@example\.com/g, "@example.com")
    .replace(/\b(id|for|name|aria-[a-z]+)="[^"]*:r[^"]*"/g, "");

async function deliver(db: Db) {
  const log = { error: (about: object) => expect.fail(JSON.stringify(about)), info: () => {} };
  const edge = { db, now: () => today, newId, log };
  const letterFor = letterMaker({ ...edge, origin: "http://localhost" });
  const env = { demo: true, origin: "http://localhost", smtpUrl: null, mailFrom: null };
  const { send } = createMailer({ env, db, now: () => today });
  await expandOutbox({ ...edge, letterFor, send });
  await sendDueMessages({ ...edge, letterFor, send });
}
async function mailsTo(db: Db, accountId: string) {
  await deliver(db);
  return db
    .selectFrom("demoMail")
    .innerJoin("account", "account.email", "demoMail.toAddress")
    .select(["subject", "text", "html"])
    .where("account.id", "=", accountId)
    .execute();
}

async function everythingTheySee(db: Db, place: Place, accountId: string, more: string[] = []) {
  const ask = await openPages(db);
  const pages: Record<string, string> = {};
  for (const address of [...theirAddresses(place), ...more]) {
    const { status, text } = await ask(accountId, address);
    // The demo's mailbox shows everybody's mail to whoever runs the demo: theirs alone is compared.
    const ofOthers = address.startsWith("/demo/mailbox");
    pages[address.replace(/[0-9a-f-]{36}/g, ":id")] = ofOthers
      ? `${status}`
      : `${status} ${withoutChance(text)}`;
  }
  const mails = await mailsTo(db, accountId);
  return { pages, mails: mails.map((mail) => withoutChance(JSON.stringify(mail))) };
}

type Seen = Awaited<ReturnType<typeof everythingTheySee>>;
/** Where two views part, with the words around that point: whole pages would fill the screen. */
function differences(seen: Seen, plain: Seen): string[] {
  const parts = (one: string, other: string) => {
    const at = [...one].findIndex((letter, index) => letter !== other[index]);
    return `“${one.slice(at - 60, at + 60)}” instead of “${other.slice(at - 60, at + 60)}”`;
  };
  const pages = Object.entries(seen.pages).flatMap(([address, page]) =>
    page === plain.pages[address] ? [] : [`${address}: ${parts(page, plain.pages[address] ?? "")}`],
  );
  const isMailSame = JSON.stringify(seen.mails) === JSON.stringify(plain.mails);
  return isMailSame ? pages : [...pages, `mails: ${seen.mails}`];
}

async function aPlaceOfMine() {
  const db = await freshDatabase();
  const place = await aPlace(db);
  const introduced = { vacancyId: place.job, participant: place.amara, specialist: place.priya };
  return { db, place, introduced };
}

const before = {
  drafted: draft,
  "put to the person": putToThem,
};
test.each(Object.entries(before))(
  "while an introduction is %s, every page and mail of the employer is as if there were none",
  async (_, introduce) => {
    const without = await aPlaceOfMine();
    const within = await aPlaceOfMine();
    const id = await introduce(within.db, within.introduced);
    const address = `/employer/introductions/${id}`;
    for (const who of [(place: Place) => place.bramble.owner, (place: Place) => place.manager]) {
      const plain = await everythingTheySee(
        without.db,
        without.place,
        who(without.place).accountId,
        [address, `/employer/advice/new?introduction=${id}`],
      );
      const seen = await everythingTheySee(within.db, within.place, who(within.place).accountId, [
        address,
        `/employer/advice/new?introduction=${id}`,
      ]);
      expect(differences(seen, plain)).toEqual([]);
      for (const marker of markers) expect(JSON.stringify(seen.mails)).not.toContain(marker);
    }
  },
);

test("after the yes the employer reads exactly the approved words, and no mail carries them", async () => {
  const { db, place, introduced } = await aPlaceOfMine();
  const id = await putToThem(db, introduced);
  await sayYes(db, place.amara, id);
  const ask = await openPages(db);
  const { status, text } = await ask(
    place.bramble.owner.accountId,
    `/employer/introductions/${id}`,
  );
  expect(status).toBe(200);
  const inHtml = (words: string) => words.replaceAll("'", "&#x27;");
  expect(text).toContain(inHtml(marked.name));
  expect(text).toContain(inHtml(marked.own));
  expect(text).toContain(inHtml(marked.says));
  // Not ticked, so not sent.
  expect(text).not.toContain(inHtml(marked.helps));
  expect(text).not.toContain("Amara");
  const mails = await mailsTo(db, place.bramble.owner.accountId);
  expect(mails).toHaveLength(1);
  for (const marker of markers) expect(JSON.stringify(mails)).not.toContain(marker);
  expect(JSON.stringify(mails)).toContain(`/employer/introductions/${id}`);
});

test("another employer sees no trace of it, before or after the yes", async () => {
  const without = await aPlaceOfMine();
  const within = await aPlaceOfMine();
  const id = await sendToEmployer(within.db, within.introduced);
  const address = `/employer/introductions/${id}`;
  const plain = await everythingTheySee(
    without.db,
    without.place,
    without.place.rival.owner.accountId,
    [address],
  );
  const seen = await everythingTheySee(
    within.db,
    within.place,
    within.place.rival.owner.accountId,
    [address],
  );
  expect(differences(seen, plain)).toEqual([]);
});

test("once taken back, no page and no mail of the employer holds a word or the name", async () => {
  const { db, place, introduced } = await aPlaceOfMine();
  const id = await sendToEmployer(db, introduced);
  await deliver(db);
  await withdraw(as(db, place.amara), id);
  const { pages, mails } = await everythingTheySee(db, place, place.bramble.owner.accountId, [
    `/employer/introductions/${id}`,
  ]);
  for (const [address, page] of Object.entries(pages))
    for (const marker of markers) {
      // What they searched for themselves stands in the search box.
      if (address.includes(`=${marker}`)) continue;
      expect(page.includes(marker), `${marker} on ${address}`).toBe(false);
    }
  for (const marker of markers) expect(JSON.stringify(mails)).not.toContain(marker);
});
