import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { expect, onTestFinished, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { createMailer } from "./mailer.ts";

const mail = {
  id: "message-1",
  to: "rosa@example.org",
  fromName: "Your local team",
  subject: "Something needs you – £12 an hour",
  text: "Please sign in.",
  html: "<p>Please sign in.</p>",
};
const now = () => "2026-11-22T10:00:00.000Z";

/** A real SMTP server that keeps what it is given, or refuses it. */
async function postOffice(refuse = false) {
  const letters: { to: string[]; source: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map((each) => each.address);
        letters.push({ to, source: Buffer.concat(chunks).toString() });
        done(refuse ? new Error("mailbox full") : null);
      });
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const { port } = listening.address() as AddressInfo;
  return { letters, url: `smtp://127.0.0.1:${port}` };
}

async function mailerTo(smtpUrl: string | null, demo = false) {
  const db = await freshDatabase();
  const env = { demo, origin: "https://work.example.org", smtpUrl, mailFrom: "hello@example.org" };
  return { db, mailer: createMailer({ env, db, now }) };
}

test("mail leaves by SMTP with the chosen sender name and a stable message id", async () => {
  const office = await postOffice();
  const { mailer } = await mailerTo(office.url);
  await mailer.send(mail);
  await mailer.send(mail);
  expect(office.letters).toHaveLength(2);
  for (const { to, source } of office.letters) {
    expect(to).toEqual(["rosa@example.org"]);
    expect(source).toContain("Message-ID: <message-1@work.example.org>");
    expect(source).toMatch(/From: "?Your local team"? <hello@example.org>/);
    expect(source).toContain("Auto-Submitted: auto-generated");
  }
});

test("a line break in a subject or a comma in an address adds no header and no recipient", async () => {
  const office = await postOffice();
  const { mailer } = await mailerTo(office.url);
  await mailer.send({ ...mail, subject: "Hello\r\nBcc: thief@example.org" });
  await mailer.send({ ...mail, to: "rosa@example.org, thief@example.org" }).catch(() => {});
  for (const { to, source } of office.letters) {
    expect(to).not.toContain("thief@example.org");
    expect(source).not.toMatch(/^Bcc:/im);
  }
});

test("a server that refuses, or is not there, makes sending fail", async () => {
  const refusing = await mailerTo((await postOffice(true)).url);
  await expect(refusing.mailer.send(mail)).rejects.toThrow();
  const gone = await mailerTo("smtp://127.0.0.1:9");
  await expect(gone.mailer.send(mail)).rejects.toThrow();
  const none = await mailerTo(null);
  await expect(none.mailer.send(mail)).rejects.toThrow("SMTP_URL");
});

test("in demo mode mail is kept once and sent nowhere", async () => {
  const office = await postOffice();
  const { db, mailer } = await mailerTo(office.url, true);
  await mailer.send(mail);
  await mailer.send(mail);
  expect(office.letters).toEqual([]);
  expect(await db.selectFrom("demoMail").selectAll().execute()).toEqual([
    {
      id: "message-1",
      toAddress: "rosa@example.org",
      fromName: "Your local team",
      subject: "Something needs you – £12 an hour",
      text: "Please sign in.",
      html: "<p>Please sign in.</p>",
      sentAt: "2026-11-22T10:00:00.000Z",
    },
  ]);
});
