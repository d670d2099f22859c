import { expect } from "vitest";
import { expandOutbox, sendDueMessages } from "#app/jobs/outbox.server.ts";
import { letterMaker } from "#app/jobs/outbox-letter.server.ts";
import { createMailer } from "#app/server/mailer.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { addresses, openPages } from "#tests/support/pages.ts";
import { aPlace, newId, type Place, today } from "#tests/support/place.ts";
import { marked } from "./town.ts";

/** Two places that differ in one thing are the same to whoever must not learn of it: every page and mail, letter by letter. */

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
export const withoutChance = (page: string) =>
  page
    // A calendar folds its long lines, in the middle of a number too.
    .replace(/\r\n /g, "")
    .replace(/nonce="[^"]*"/g, "")
    // A link of the reader's own is drawn anew for each mail.
    .replace(/\/(open|link|review|still-open|messages\/stop)\/[\w-]{43}/g, "/$1/token")
    // The key of an app, its picture, and what a passkey is to sign.
    .replace(/<code>[A-Z2-7 ]{39}<\/code>|data-passkey="[^"]*"|<path d="M[^"]*" fill="#000"/g, "")
    .replace(/00000000-0000-4000-8000-\d{12}/g, "number")
    // The addresses of a place made for one test are numbered too.
    .replace(/\.(?:<wbr\/>)?\d+@(?:<wbr\/>)?example/g, "@example")
    .replace(/\b(id|for|name|aria-[a-z]+)="[^"]*:r[^"]*"/g, "");

export async function deliver(db: Db) {
  const log = { error: (about: object) => expect.fail(JSON.stringify(about)), info: () => {} };
  const edge = { db, now: () => today, newId, log };
  const letterFor = letterMaker({ ...edge, origin: "http://localhost" });
  const env = { demo: true, origin: "http://localhost", smtpUrl: null, mailFrom: null };
  const { send } = createMailer({ env, db, now: () => today });
  await expandOutbox({ ...edge, letterFor, send });
  await sendDueMessages({ ...edge, letterFor, send });
}
export async function mailsTo(db: Db, accountId: string) {
  await deliver(db);
  return db
    .selectFrom("demoMail")
    .innerJoin("account", "account.email", "demoMail.toAddress")
    .select(["subject", "text", "html"])
    .where("account.id", "=", accountId)
    .execute();
}

export async function everythingTheySee(
  db: Db,
  place: Place,
  accountId: string,
  more: string[] = [],
) {
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
  // All of one moment: PostgreSQL answers them in any order.
  return { pages, mails: mails.map((mail) => withoutChance(JSON.stringify(mail))).sort() };
}

type Seen = Awaited<ReturnType<typeof everythingTheySee>>;
/** Where two views part, with the words around that point: whole pages would fill the screen. */
export function differences(seen: Seen, plain: Seen): string[] {
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

export async function aPlaceOfMine() {
  const db = await freshDatabase();
  const place = await aPlace(db);
  const introduced = { vacancyId: place.job, participant: place.amara, specialist: place.priya };
  return { db, place, introduced };
}
