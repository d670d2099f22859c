import { beforeEach, describe, expect, test } from "vitest";
import {
  askAdvice,
  replyToAdvice,
  takeAdvice,
} from "#app/domain/advice-request/advice-request.commands.server.ts";
import { findAdvice } from "#app/domain/advice-request/advice-request.queries.server.ts";
import { sendNote } from "#app/domain/introduction/introduction-note.commands.server.ts";
import { notesFor } from "#app/domain/introduction/introduction-view.queries.server.ts";
import { withdraw } from "#app/domain/introduction/introduction-withdrawal.commands.server.ts";
import { uidOf } from "#app/domain/meeting/meeting-calendar.ts";
import { writePlacementNote } from "#app/domain/placement-note/placement-note.commands.server.ts";
import { findJobThread } from "#app/domain/placement-note/placement-note.queries.server.ts";
import type { Side } from "#app/domain/thread/thread.ts";
import { expandOutbox, type OutboxEdge, sendDueMessages } from "#app/jobs/outbox.server.ts";
import { letterMaker } from "#app/jobs/outbox-letter.server.ts";
import type { Db } from "#db/connect.ts";
import { sendToEmployer } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import type { JobAhead } from "#tests/support/job-ahead.ts";
import { aJobBegun, endJob, morningOf } from "#tests/support/job-begun.ts";
import { agreedMeeting } from "#tests/support/meeting.ts";
import { as, newId, vacancy } from "#tests/support/place.ts";
import type { OutgoingMail } from "./mailer.ts";
import { takeInReply } from "./take-in-reply.server.ts";

const replies = { domain: "reply.example.org", key: Buffer.from("a key for tests, of no worth") };
const now = morningOf("2026-03-04");

let db: Db;
let job: JobAhead;
beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobBegun(db);
  await deliver(morningOf("2026-03-02"));
});

async function deliver(at = now): Promise<OutgoingMail[]> {
  const mails: OutgoingMail[] = [];
  const clock = { db, now: () => at, newId };
  const edge: OutboxEdge = {
    ...clock,
    letterFor: letterMaker({ ...clock, origin: "https://work.example.org", replyKey: replies.key }),
    send: async (mail: OutgoingMail) => void mails.push(mail),
    log: {
      error: (about: object) => {
        throw new Error(JSON.stringify(about));
      },
    },
  } as OutboxEdge;
  for (let more = 1; more > 0; ) more = await expandOutbox(edge);
  for (let more = 1; more > 0; ) more = await sendDueMessages(edge);
  return mails;
}

let sent = 0;
interface Written {
  from?: string;
  to?: string;
  head?: string[];
  words?: string;
  body?: string[];
}
/** What a mail program sends when somebody presses "Reply" under a mail of ours. */
function answerTo(mail: OutgoingMail | undefined, written: Written = {}): Buffer {
  sent += 1;
  const { from = mail?.to, to = `${mail?.replyTo}@${replies.domain}`, head = [] } = written;
  const { words = "The quince jars are ready." } = written;
  const quoted = (mail?.text ?? "").split("\n").map((line) => `> ${line}`);
  const body = written.body ?? [
    "Content-Type: text/plain; charset=utf-8",
    "",
    words,
    "",
    "On Wed, 4 Mar 2026 at 10:00, Alongside <hello@work.example.org> wrote:",
    ...quoted,
  ];
  return Buffer.from(
    [
      `From: Somebody <${from}>`,
      `To: ${to}`,
      `Message-ID: <answer-${sent}@example.com>`,
      ...head,
      "MIME-Version: 1.0",
      ...body,
    ].join("\r\n"),
  );
}
const takeIn = (raw: Buffer, at = now) => takeInReply({ db, now: () => at, newId, replies }, raw);
const toFirst = async (words: Written = {}) => takeIn(answerTo((await deliver())[0], words));

const actorOf = (side: Side) =>
  ({ employer: job.bramble.owner, participant: job.amara, specialist: job.priya })[side];
const ways = [
  ["employer", "participant"],
  ["employer", "specialist"],
  ["participant", "employer"],
  ["participant", "specialist"],
  ["specialist", "employer"],
  ["specialist", "participant"],
] as const;

const writeOnJob = (from: Side, to: Side) =>
  writePlacementNote(as(db, actorOf(from), now), {
    id: newId(),
    placementId: job.placementId,
    to,
    words: "Shall we say Tuesday?",
  });
const onJob = async (side: Side) =>
  (await findJobThread(as(db, actorOf(side), now), job.placementId)).notes;

const anIntroduction = async () =>
  sendToEmployer(db, {
    vacancyId: await vacancy(db, job.bramble, { specialistId: job.priya.staffId }),
    participant: job.joe,
    specialist: job.dan,
  });
/** Joe's, with Dan beside him: Amara has started elsewhere. */
const introduced = (side: Side) =>
  ({ employer: job.bramble.owner, participant: job.joe, specialist: job.dan })[side];
const writeOnIntroduction = (id: string, from: Side, to: Side) =>
  sendNote(as(db, introduced(from), now), {
    id: newId(),
    introductionId: id,
    to,
    words: "Shall we say Tuesday?",
  });

describe("an answer is passed on", () => {
  test.each(ways)("on a job, to words from the %s to the %s", async (from, to) => {
    await writeOnJob(from, to);
    const [mail] = await deliver();
    expect(mail?.text).toContain("You can answer this email.");
    expect(await takeIn(answerTo(mail))).toBe("taken");
    for (const side of ["employer", "participant", "specialist"] as const) {
      const mayRead = side === from || side === to || side === "specialist";
      const words = (await onJob(side)).map((note) => note.words);
      expect(words.includes("The quince jars are ready.")).toBe(mayRead);
    }
    expect(await onJob(from)).toContainEqual(
      expect.objectContaining({ from: to, to: from, words: "The quince jars are ready." }),
    );
  });

  test.each(ways)("on an introduction, to words from the %s to the %s", async (from, to) => {
    const id = await anIntroduction();
    await deliver();
    await writeOnIntroduction(id, from, to);
    const [mail] = await deliver();
    expect(await takeIn(answerTo(mail))).toBe("taken");
    const others = (["employer", "participant"] as const).filter(
      (side) => side !== from && side !== to,
    );
    for (const side of others) expect(await notesFor(db, id, side)).toEqual([]);
    expect((await notesFor(db, id, from)).map((note) => [note.from, note.to, note.words])).toEqual([
      [from, to, "Shall we say Tuesday?"],
      [to, from, "The quince jars are ready."],
    ]);
  });

  test("in advice, from either side", async () => {
    const asked = {
      subject: { kind: "general", workplaceId: null } as const,
      title: "Jars",
      barrier: "Heavy lids",
    };
    const insisted = { toSpecialistAlone: false, noNames: false };
    const owner = as(db, job.bramble.owner, now);
    const id = await askAdvice(owner, { id: newId(), ...asked, task: "", ...insisted });
    await takeAdvice(as(db, job.priya, now), id);
    await deliver();
    const words = "Which lids?";
    await replyToAdvice(as(db, job.priya, now), {
      adviceRequestId: id,
      messageId: newId(),
      words,
      ...insisted,
    });
    expect(await toFirst({ words: "The big ones." })).toBe("taken");
    expect(await toFirst({ words: "I have an idea." })).toBe("taken");
    const { messages } = await findAdvice(owner, id);
    expect(messages.map((message) => [message.from, message.words])).toEqual([
      ["specialist", "Which lids?"],
      ["employer", "The big ones."],
      ["specialist", "I have an idea."],
    ]);
  });

  test("from who speaks for an employer without an account", async () => {
    await db
      .updateTable("placement")
      .set({ contactEmail: "ines@example.com", contactName: "Ines Webb" })
      .where("id", "=", job.placementId)
      .execute();
    await writeOnJob("participant", "employer");
    const mail = (await deliver()).find(({ to }) => to === "ines@example.com");
    expect(await takeIn(answerTo(mail))).toBe("taken");
    expect(await onJob("participant")).toContainEqual(
      expect.objectContaining({ author: "Ines Webb", from: "employer" }),
    );
  });

  test("from somebody who is supported and has no account", async () => {
    await db
      .updateTable("participant")
      .set({ accountId: null })
      .where("id", "=", job.amara.participantId)
      .execute();
    await writeOnJob("specialist", "participant");
    expect(await toFirst()).toBe("taken");
    expect(await onJob("specialist")).toContainEqual(
      expect.objectContaining({ from: "participant", to: "specialist", author: "Zephyrine" }),
    );
  });

  test("and under no name: an answer need not go to whom the mail comes from", async () => {
    await writeOnJob("employer", "participant");
    const [mail] = await deliver();
    expect(mail?.fromName).toBe("Priya");
    expect(mail?.text).toContain("your answer goes to whoever wrote them");
  });

  test("once, however often it is handed in", async () => {
    await writeOnJob("employer", "specialist");
    const raw = answerTo((await deliver())[0]);
    expect([await takeIn(raw), await takeIn(raw)]).toEqual(["taken", "again"]);
    expect(await onJob("specialist")).toHaveLength(2);
  });

  test("without the phone number, the address and the full name under a participant's words", async () => {
    await db
      .updateTable("participant")
      .set({ chosenName: "Amara Okafor" })
      .where("id", "=", job.amara.participantId)
      .execute();
    await writeOnJob("employer", "participant");
    const words =
      "Tuesday is good. Ring 07700 900171.\r\n\r\nKind regards,\r\nAmara Okafor\r\n14 Quay Road\r\nLondon SE1 2AB\r\namara@example.com";
    await toFirst({ words });
    const read = JSON.stringify(await onJob("employer"));
    expect(read).toContain("Tuesday is good. Ring [phone number left out].");
    expect(read).not.toMatch(/Okafor|07700|Quay|SE1|amara@/);
  });

  test("and says that a file with it was not kept", async () => {
    await writeOnJob("employer", "participant");
    const part = (...lines: string[]) => ["--b", ...lines];
    const body = [
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      ...part("Content-Type: text/plain", "", "See the letter."),
      ...part(
        "Content-Type: application/pdf",
        "Content-Disposition: attachment; filename=letter.pdf",
        "",
        "A diagnosis.",
      ),
      "--b--",
    ];
    expect(await toFirst({ body })).toBe("takenWithoutFile");
    const [toThem, back] = [await onJob("employer"), await deliver()];
    expect(toThem.at(-1)?.words).toBe("See the letter.");
    expect(back.map(({ subject }) => subject)).toContain("About your answer");
    expect(JSON.stringify(toThem)).not.toContain("diagnosis");
  });
});

/** What was sent back, and to whom; nothing else may have left. */
async function sentBack() {
  const mails = await deliver();
  return mails.map(({ to, subject, text }) => ({ to, subject, text }));
}

describe("an answer is not passed on, and its writer is told so once", () => {
  test.each([
    ["no words", { words: "" }, "empty", "no words of yours"],
    ["too many words", { words: "quince ".repeat(400) }, "tooLong", "at most 2,000"],
    ["a whole book", { words: "quince ".repeat(4_000) }, "tooLong", "at most 2,000"],
  ] as const)("with %s", async (_, written, outcome, said) => {
    await writeOnJob("employer", "specialist");
    expect(await toFirst(written)).toBe(outcome);
    const back = await sentBack();
    expect(back).toHaveLength(1);
    expect(back[0]?.text).toContain(said);
    expect(await onJob("specialist")).toHaveLength(1);
  });

  test("when it asks about health before an offer: as on the page, and nothing of it is kept", async () => {
    const id = await anIntroduction();
    await deliver();
    await writeOnIntroduction(id, "participant", "employer");
    expect(await toFirst({ words: "Does he have a disability?" })).toBe("stopped");
    const [back] = await sentBack();
    expect(back?.subject).toBe("Your answer was not passed on");
    expect(back?.text).toContain("You can always ask:");
    expect(await notesFor(db, id, "specialist")).toHaveLength(1);
    const kept = await db.selectFrom("outbox").select("data").execute();
    expect(JSON.stringify(kept)).not.toContain("Does he have");
  });

  test("when it asks about health in advice on somebody introduced, and nothing of it is kept", async () => {
    const introductionId = await anIntroduction();
    await deliver();
    const insisted = { toSpecialistAlone: false, noNames: false };
    const adviceRequestId = await askAdvice(as(db, job.bramble.owner, now), {
      id: newId(),
      subject: { kind: "introduction", introductionId },
      title: "The first talk",
      barrier: "How to ask clearly",
      task: "",
      ...insisted,
    });
    await takeAdvice(as(db, job.dan, now), adviceRequestId);
    await deliver();
    const reply = { adviceRequestId, messageId: newId(), words: "One at a time.", ...insisted };
    await replyToAdvice(as(db, job.dan, now), reply);
    expect(await toFirst({ words: "Does he have a disability?" })).toBe("stopped");
    expect((await sentBack())[0]?.text).toContain("You can always ask:");
    const kept = [
      ...(await db.selectFrom("adviceMessage").select("words").execute()),
      ...(await db.selectFrom("outbox").select("data").execute()),
    ];
    expect(JSON.stringify(kept)).not.toContain("Does he have");
  });

  test("when a specialist's or a participant's words say more than an employer needs", async () => {
    await writeOnJob("employer", "specialist");
    expect(await toFirst({ words: "Her epilepsy is why." })).toBe("wordsToChange");
    await deliver();
    await writeOnJob("employer", "participant");
    expect(await toFirst({ words: "My epilepsy is why." })).toBe("wordsToChange");
    const [back] = await sentBack();
    expect(back?.text).toContain("You decide: on your page");
    expect(back?.text).not.toContain("epilepsy");
    expect(JSON.stringify(await onJob("employer"))).not.toContain("epilepsy");
  });

  test("when the job has ended meanwhile", async () => {
    await writeOnJob("employer", "participant");
    const [mail] = await deliver();
    await endJob(db, job, "2026-03-04");
    await deliver();
    expect(await takeIn(answerTo(mail))).toBe("ended");
    expect((await sentBack()).map(({ to }) => to)).toEqual([mail?.to]);
  });

  test("when the introduction was taken back meanwhile: an employer hears no word of it", async () => {
    const id = await anIntroduction();
    await deliver();
    await writeOnIntroduction(id, "participant", "employer");
    const [mail] = await deliver();
    await withdraw(as(db, job.joe, now), id);
    await deliver();
    expect(["ended", "closed"]).toContain(await takeIn(answerTo(mail)));
    expect(await notesFor(db, id, "participant")).toHaveLength(1);
    const back = await sentBack();
    expect(JSON.stringify(back)).not.toMatch(/Joe|Zephyrine|taken back/);
  });

  test("when the mail it answers is older than four weeks", async () => {
    await writeOnJob("employer", "specialist");
    const [mail] = await deliver();
    expect(await takeIn(answerTo(mail), morningOf("2026-04-02"))).toBe("expired");
  });

  test("when a calendar sent it", async () => {
    await writeOnJob("employer", "specialist");
    const body = [
      "Content-Type: text/calendar; method=REPLY",
      "",
      "BEGIN:VCALENDAR",
      "METHOD:REPLY",
      "END:VCALENDAR",
    ];
    expect(await toFirst({ body })).toBe("calendar");
  });

  test("when they are not one of the employer's any more", async () => {
    await writeOnJob("participant", "employer");
    const mail = (await deliver()).find(({ text }) => text.startsWith("Hello Lena"));
    await db
      .updateTable("employerMember")
      .set({ removedAt: now })
      .where("id", "=", job.manager.memberId)
      .execute();
    expect(await takeIn(answerTo(mail))).toBe("closed");
    expect(await onJob("participant")).toHaveLength(1);
  });
});

describe("nobody is written to, and nothing is passed on", () => {
  test.each([
    ["a stranger", { from: "thief@example.net" }, "stranger"],
    ["an absence note", { head: ["Auto-Submitted: auto-replied"] }, "automatic"],
    ["another address", { to: "hello@reply.example.org" }, "unknown"],
    [
      "a forged address",
      { to: `r-${"0".repeat(32)}-${"0".repeat(24)}@reply.example.org` },
      "unknown",
    ],
  ] as const)("for %s", async (_, written, outcome) => {
    await writeOnJob("employer", "specialist");
    expect(await toFirst({ ...written, head: "head" in written ? [...written.head] : [] })).toBe(
      outcome,
    );
    expect(await sentBack()).toEqual([]);
    expect(await onJob("specialist")).toHaveLength(1);
  });

  test("for an address in whose seal one letter is another", async () => {
    await writeOnJob("employer", "specialist");
    const [mail] = await deliver();
    const forged = mail?.replyTo?.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    expect(await takeIn(answerTo(mail, { to: `${forged}@${replies.domain}` }))).toBe("unknown");
  });

  test("for a colleague who answers from the address that another was given", async () => {
    await writeOnJob("participant", "employer");
    const [first, second] = await deliver();
    expect(await takeIn(answerTo(first, { from: second?.to }))).toBe("stranger");
  });

  test("for who spoke for an employer that may not know any more", async () => {
    await db
      .updateTable("placement")
      .set({ contactEmail: "ines@example.com", contactName: "Ines Webb" })
      .where("id", "=", job.placementId)
      .execute();
    await writeOnJob("participant", "employer");
    const mail = (await deliver()).find(({ to }) => to === "ines@example.com");
    await db
      .updateTable("placement")
      .set({ openedToEmployerAt: null })
      .where("id", "=", job.placementId)
      .execute();
    expect(await takeIn(answerTo(mail))).toBe("stranger");
    expect(await sentBack()).toEqual([]);
  });
});

describe("a calendar's answer", () => {
  const answering = (uid: string, from: string, to: string) =>
    Buffer.from(
      [
        `From: <${from}>`,
        `To: ${to}`,
        "Message-ID: <calendar@example.com>",
        "Auto-Submitted: auto-generated",
        "Content-Type: text/calendar; method=REPLY",
        "",
        "BEGIN:VCALENDAR",
        "METHOD:REPLY",
        "BEGIN:VEVENT",
        `UID:${uid}`,
        "SEQUENCE:0",
        "DTSTAMP:20260304T100000Z",
        `ATTENDEE;PARTSTAT=DECLINED:mailto:${from}`,
        "END:VEVENT",
        "END:VCALENDAR",
      ].join("\r\n"),
    );
  /** A meeting that is agreed, and to each reader's address the one that their own invitation names as its organiser. */
  async function invited() {
    const introductionId = await anIntroduction();
    const { owner } = job.bramble;
    const both = [as(db, owner, now), as(db, job.joe, now)] as const;
    const uid = uidOf(await agreedMeeting(...both, { introductionId }));
    const organisers = new Map<string, string>();
    for (const { to, calendar } of await deliver()) {
      const lines = calendar?.content.replace(/\r\n /g, "") ?? "";
      const [, organiser] = /^ORGANIZER[^\r]*mailto:([^\r]+)/m.exec(lines) ?? [];
      if (organiser) organisers.set(to, organiser.replace(/@.*/, `@${replies.domain}`));
    }
    const { email } = await db
      .selectFrom("account")
      .select("email")
      .where("id", "=", owner.accountId)
      .executeTakeFirstOrThrow();
    const person = await db
      .selectFrom("participant")
      .select("email")
      .where("id", "=", job.joe.participantId)
      .executeTakeFirstOrThrow();
    const theirs = (of: string | null) => [of ?? "", organisers.get(of ?? "") ?? ""] as const;
    return { uid, owner: theirs(email), joe: theirs(person.email) };
  }
  const declined = () =>
    db.selectFrom("outbox").select("id").where("event", "=", "meeting.declined").execute();

  test("goes to its meeting, once, from the address that the invitation went to", async () => {
    const { uid, owner } = await invited();
    const raw = answering(uid, ...owner);
    expect([await takeIn(raw), await takeIn(raw)]).toEqual(["calendarTaken", "again"]);
    expect(await declined()).toHaveLength(1);
  });

  test("is not believed of somebody who knows the meeting's number, and writes under the other side's name", async () => {
    const { uid, owner, joe } = await invited();
    expect(await takeIn(answering(uid, joe[0], owner[1]))).toBe("stranger");
    expect(await takeIn(answering(uid, joe[0], `meetings@${replies.domain}`))).toBe("unknown");
    expect(await declined()).toEqual([]);
    expect(await takeIn(answering(uid, ...joe))).toBe("calendarTaken");
  });

  test("to no meeting of theirs is answered by nothing", async () => {
    const nowhere = `meetings@${replies.domain}`;
    const raw = answering("meeting-0@alongside", "thief@example.net", nowhere);
    expect(await takeIn(raw)).toBe("unknown");
    expect(await sentBack()).toEqual([]);
  });
});
