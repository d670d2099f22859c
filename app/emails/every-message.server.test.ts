import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Written } from "#app/jobs/outbox-letter.server.ts";
import { createMailer } from "#app/server/mailer.ts";
import { previewOf } from "#app/server/message-previews/message-previews.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { today } from "#tests/support/place.ts";
import { postOffice } from "#tests/support/post-office.ts";
import { type MessageName, registry } from "./registry.ts";
import { segmentsOf } from "./text-message.ts";

/** Every message there is, each as it would be sent this minute. */
const names = Object.keys(registry) as MessageName[];
const origin = "https://alongside.example";
const letters = new Map<MessageName, Written>();
beforeAll(async () => {
  for (const name of names) {
    const letter = await previewOf(name);
    if (letter) letters.set(name, letter);
  }
});

const letterOf = (name: MessageName) => {
  const letter = letters.get(name);
  if (!letter) throw new Error(`nothing was written of ${name}`);
  return letter;
};
const addressesIn = (words: string) => words.match(/\bhttps?:[^\s"'<>]+/gi) ?? [];

describe("every message that leaves", () => {
  test("reads well in a screen reader, and in plain text", () => {
    for (const name of names) {
      const { html, text, subject } = letterOf(name);
      expect(html, name).toMatch(/^<!doctype html><html lang="en-GB">/);
      expect(html.match(/<title>([^<]+)<\/title>/)?.[1], name).toBeTruthy();
      // One run of paragraphs, in the order in which they are said: no table to be read out, no heading to be lost in.
      expect(html, name).not.toMatch(
        /<(table|h[1-6]|img|svg|picture|video|audio|object|iframe|form|script)\b/i,
      );
      expect(html.match(/<p\b/g)?.length, name).toBeGreaterThan(1);
      expect(subject.length, name).toBeLessThanOrEqual(100);
      expect(text, name).not.toMatch(/<\/?[a-z]+\b|&(amp|lt|gt|quot);/i);
      for (const address of addressesIn(text))
        expect(html, name).toContain(address.replace(/&/g, "&amp;"));
    }
  });

  test("leads nowhere but here, and reports nothing back", () => {
    for (const name of names) {
      const { html, text, short } = letterOf(name);
      for (const address of addressesIn(`${html} ${text} ${short}`))
        expect(address.startsWith(`${origin}/`), `${name}: ${address}`).toBe(true);
      expect(html, name).not.toMatch(/url\(|@import|\bsrc\s*=|background\s*=|utm_|\bping\s*=/i);
    }
  });

  test("says in its words too how such mail is stopped, where it can be", () => {
    for (const name of names) {
      const { html, text, stopAddress } = letterOf(name);
      if (!stopAddress) continue;
      expect(html, name).toContain(stopAddress);
      expect(text, name).toContain(stopAddress);
    }
  });

  test("fits into two text messages", () => {
    for (const name of names) expect(segmentsOf(letterOf(name).short), name).toBeLessThanOrEqual(2);
  });
});

test("none takes 30 KB on its way, head and both forms and all", async () => {
  const office = await postOffice();
  const db = await freshDatabase();
  const env = { demo: false, origin, smtpUrl: office.url, mailFrom: "hello@alongside.example" };
  const mailer = createMailer({ env, db, now: () => today });
  onTestFinished(() => mailer.close());
  for (const name of names) {
    const { by: _by, short: _short, ...mail } = letterOf(name);
    await mailer.send({ id: name, ...mail, to: "rosa@example.org" });
    const { source = "" } = office.letters.at(-1) ?? {};
    expect(Buffer.byteLength(source), name).toBeLessThan(30 * 1024);
    expect(source, name).toContain("Content-Type: text/plain");
    expect(source, name).toContain("Content-Type: text/html");
    expect(/^List-Unsubscribe:\s/im.test(source), name).toBe(Boolean(mail.stopAddress));
    expect(/^List-Unsubscribe-Post:\s/im.test(source), name).toBe(Boolean(mail.stopAddress));
  }
});
