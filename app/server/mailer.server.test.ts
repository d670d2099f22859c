import { simpleParser } from "mailparser";
import { describe, expect, onTestFinished, test } from "vitest";
import { NotSent } from "#app/domain/delivery/failure.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { postOffice } from "#tests/support/post-office.ts";
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

async function mailerTo(smtpUrl: string | null, demo = false) {
  const db = await freshDatabase();
  const replyDomain = "reply.example.org";
  const mailFrom = "hello@example.org";
  const env = { demo, origin: "https://work.example.org", smtpUrl, mailFrom, replyDomain };
  const mailer = createMailer({ env, db, now });
  onTestFinished(() => mailer.close());
  return { db, mailer };
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
    expect(source).not.toMatch(/^Reply-To:/im);
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

test("an answer to a message of a thread goes to its own address, and nowhere without a domain for it", async () => {
  const office = await postOffice();
  const { mailer } = await mailerTo(office.url);
  await mailer.send({ ...mail, replyTo: "thread+abc.def" });
  expect(office.letters[0]?.source).toMatch(/^Reply-To: thread\+abc.def@reply.example.org\r?$/im);
  const env = { demo: false, origin: "https://work.example.org", smtpUrl: office.url };
  const without = createMailer({
    env: { ...env, mailFrom: "a@b.example" },
    now,
    db: (await mailerTo(null)).db,
  });
  onTestFinished(() => without.close());
  await without.send({ ...mail, replyTo: "thread+abc.def" });
  expect(office.letters[1]?.source).not.toMatch(/^Reply-To:/im);
});

test.each(["REQUEST", "CANCEL"] as const)(
  "an invitation arrives as a part that calendars take in: %s",
  async (method) => {
    const office = await postOffice();
    const { mailer } = await mailerTo(office.url);
    const lines = ["BEGIN:VCALENDAR", `METHOD:${method}`, "END:VCALENDAR", ""];
    await mailer.send({ ...mail, calendar: { method, content: lines.join("\r\n") } });
    const source = office.letters[0]?.source ?? "";
    expect(source).toContain(`Content-Type: text/calendar; charset=utf-8; method=${method}`);
    const { attachments } = await simpleParser(source);
    const invitation = attachments.find(({ contentType }) => contentType === "text/calendar");
    expect(invitation?.content.toString()).toBe(lines.join("\r\n"));
    // Beside the words, not instead of them.
    expect(source).toContain("Content-Type: text/plain");
    expect(source).toContain("Content-Type: text/html");
  },
);

describe("what a server's refusal means", () => {
  const failure = async (rules: Parameters<typeof postOffice>[0]) => {
    const { mailer } = await mailerTo((await postOffice(rules)).url);
    const error = await mailer.send(mail).catch((thrown: unknown) => thrown);
    if (!(error instanceof NotSent)) throw error;
    expect(`${error.message} ${error.stack}`).not.toContain("rosa");
    return { kind: error.kind, isFinal: error.isFinal };
  };

  test.each([
    ["550 No such person here", "unknownAddress", true],
    ["550 5.1.1 rosa@example.org: unknown", "unknownAddress", true],
    ["553 5.1.3 Bad address", "unknownAddress", true],
    ["550 5.4.1 Recipient address rejected: Access denied", "unknownAddress", true],
    ["550 5.7.1 We take nothing from you", "refused", true],
    ["552 5.2.2 Mailbox full", "full", false],
    ["452 4.2.2 Mailbox full", "full", false],
    ["450 4.2.0 Come back later", "refused", false],
    ["421 4.3.2 Closing", "serverDown", false],
  ])("of a reader, %s", async (answer, kind, isFinal) => {
    expect(await failure({ answerTo: () => answer })).toEqual({ kind, isFinal });
  });

  test.each([
    ["554 5.7.1 Looks like spam", "refused", true],
    ["451 4.3.0 Try again", "serverDown", false],
    ["552 5.3.4 Too big", "refused", true],
    ["552 Mailbox full", "full", false],
  ])("of a letter, %s", async (answer, kind, isFinal) => {
    expect(await failure({ answerToLetter: () => answer })).toEqual({ kind, isFinal });
  });
});

test("a server that is not there makes sending fail for now", async () => {
  const gone = await mailerTo("smtp://127.0.0.1:9");
  await expect(gone.mailer.send(mail)).rejects.toMatchObject({
    kind: "serverDown",
    isFinal: false,
  });
  const none = await mailerTo(null);
  await expect(none.mailer.send(mail)).rejects.toThrow("SMTP_URL");
  expect(none.mailer.text).toBeNull();
});

test("in demo mode mail is kept once and sent nowhere, and a text message beside it", async () => {
  const office = await postOffice();
  const { db, mailer } = await mailerTo(office.url, true);
  await mailer.send(mail);
  await mailer.send(mail);
  await mailer.text?.({
    id: "message-2",
    to: "+447700900123",
    fromName: "Priya",
    body: "Priya: Hello.",
  });
  expect(office.letters).toEqual([]);
  expect(await db.selectFrom("demoMail").selectAll().orderBy("id").execute()).toEqual([
    {
      id: "message-1",
      channel: "email",
      toAddress: "rosa@example.org",
      fromName: "Your local team",
      subject: "Something needs you – £12 an hour",
      text: "Please sign in.",
      html: "<p>Please sign in.</p>",
      replyTo: null,
      sentAt: "2026-11-22T10:00:00.000Z",
    },
    {
      id: "message-2",
      channel: "text",
      toAddress: "+447700900123",
      fromName: "Priya",
      subject: "Text message",
      text: "Priya: Hello.",
      html: "",
      replyTo: null,
      sentAt: "2026-11-22T10:00:00.000Z",
    },
  ]);
});
