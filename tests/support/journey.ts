import { randomUUID } from "node:crypto";
import { copyFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, test as base, type Locator, type Page } from "@playwright/test";
import type { ServerBuild } from "@remix-run/node";
import { sql } from "kysely";
import sirv from "sirv";
import { expandOutbox, sendDueMessages } from "#app/jobs/outbox.server.ts";
import { letterMaker } from "#app/jobs/outbox-letter.server.ts";
import { answerRefusals } from "#app/server/answer-refusals.ts";
import { startServer } from "#app/server/http.ts";
import { createLog } from "#app/server/log.ts";
import { createMailer } from "#app/server/mailer.ts";
import { connect, type Db } from "#db/connect.ts";

import { noteSent, sentQuery } from "./sent-messages.ts";

export { expect } from "@playwright/test";

interface Portal {
  origin: string;
  db: Db;
  /** Sends everything that waits, as the worker does every few seconds. */
  deliverMail(): Promise<void>;
  /** Delivers, and answers the newest mail to that address, or the newest with that subject. */
  lastMailTo(
    address: string,
    subject?: string,
  ): Promise<{ subject: string; text: string; html: string } | undefined>;
}

const built = new URL("../../build/", import.meta.url);

/** Every journey has the whole demo place to itself: nothing it does is seen by another. */
export const test = base.extend<{ portal: Portal }, { build: ServerBuild }>({
  build: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs.
    async ({}, use) => use(answerRefusals(await import(new URL("server/index.js", built).href))),
    { scope: "worker" },
  ],
  portal: [
    async ({ build }, use) => {
      const template = process.env.DEMO_TEMPLATE ?? "";
      const file = `${template}.${randomUUID()}`;
      copyFileSync(template, file);
      const db = connect(`sqlite:${file}`);
      const now = () => new Date().toISOString();
      const newId = () => randomUUID();
      const log = createLog(process.env.LOG_LEVEL ?? "error");
      const env = {
        production: true,
        demo: true,
        origin: "http://localhost",
        trustedProxies: 0,
        asksSecondStep: false,
        secret: "of tests, known to all",
        smtpUrl: null,
        mailFrom: null,
        reach: { phone: "020 7946 0145", email: "hello@alongside.example" },
      };
      const files = sirv(fileURLToPath(new URL("client", built)), { brotli: true, extensions: [] });
      const server = await startServer({
        build,
        files,
        env,
        db,
        now,
        newId,
        log,
        port: 0,
        host: "",
      });
      const origin = `http://localhost:${server.port}`;
      const mailer = createMailer({ env, db, now });
      const letterFor = letterMaker({ db, now, newId, origin });
      const outbox = { db, now, newId, log, letterFor, send: mailer.send, text: mailer.text };
      const deliverMail = async () => {
        await expandOutbox(outbox);
        // So many at a time.
        while ((await sendDueMessages(outbox)) > 0);
      };
      const lastMailTo = async (address: string, subject?: string) => {
        await deliverMail();
        return (
          db
            .selectFrom("demoMail")
            .leftJoin("message", "message.id", "demoMail.id")
            .leftJoin("outbox", "outbox.id", "message.outboxId")
            .select(["demoMail.subject", "demoMail.text", "demoMail.html"])
            .where("demoMail.toAddress", "=", address)
            .where((eb) => (subject ? eb("demoMail.subject", "=", subject) : eb.lit(true)))
            // Several leave at once, those that waited before the journey began among them: the newest tells of what
            // happened last, and of those of one event it is the one written last.
            .orderBy((eb) => eb.fn.coalesce("outbox.createdAt", "demoMail.sentAt"), "desc")
            .orderBy(sql`demo_mail.rowid`, "desc")
            .executeTakeFirst()
        );
      };
      await use({ origin, db, deliverMail, lastMailTo });
      await server.stop();
      const sent = await sql<{ name: string }>`${sql.raw(sentQuery)}`.execute(db);
      noteSent(sent.rows.map(({ name }) => name));
      await db.destroy();
      for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
    },
    { auto: true },
  ],
  baseURL: async ({ portal }, use) => use(portal.origin),
});

/** Signs in by hand, as anybody would: every demo account has the same password. */
export async function signIn(page: Page, address: string) {
  await page.goto("/sign-in");
  await page
    .getByLabel("Email address")
    .fill(address.includes("@") ? address : `${address}@demo.alongside.example`);
  await page.getByLabel("Password", { exact: true }).fill("alongside demo");
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Each person of a journey sits at a machine of their own. */
export async function seatOf(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, address);
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  return page;
}

/** Somebody who has no account, or is not signed in. */
export async function visitor(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

/** The address in a mail that is to be pressed. */
export function linkIn(mail: { text: string } | undefined): string {
  const [link] = mail?.text.match(/https?:\/\/\S+/) ?? [];
  if (!link)
    throw new Error(`There is no link in ${mail ? `“${mail.text}”` : "a mail never sent"}`);
  return link;
}

export const daysFromToday = (days: number) => new Date(Date.now() + days * 86_400_000);

/** Types a date into its three boxes. */
export async function fillDate(boxes: Locator, date: Date) {
  await boxes.getByLabel("Day").fill(String(date.getDate()));
  await boxes.getByLabel("Month").fill(String(date.getMonth() + 1));
  await boxes.getByLabel("Year").fill(String(date.getFullYear()));
}
