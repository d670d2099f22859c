import { beforeEach, describe, expect, test } from "vitest";
import {
  askAdvice,
  takeAdvice,
} from "#app/domain/advice-request/advice-request.commands.server.ts";
import { findAdvice } from "#app/domain/advice-request/advice-request.queries.server.ts";
import { expandOutbox, sendDueMessages } from "#app/jobs/outbox.server.ts";
import { letterMaker } from "#app/jobs/outbox-letter.server.ts";
import type { Db } from "#db/connect.ts";
import { handOver } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, newId, type Place, today, visitor } from "#tests/support/place.ts";
import type { EmployeeActor } from "../policy.ts";
import {
  askForSupport,
  chooseNothing,
  forgetMyAddress,
  joinAdvice,
  sendMyLink,
  tellEmployer,
  undoChoice,
  writeToAdviser,
  writeToThread,
} from "./employee.commands.server.ts";
import { findEmployee, listEmployees, listEmployeeTasks } from "./employee.queries.server.ts";
import { acceptCode, makeCard } from "./employee-code.commands.server.ts";
import { openMyJob } from "./employee-link.commands.server.ts";
import {
  answerEmployee,
  makeParticipant,
  takeEmployee,
} from "./employee-support.commands.server.ts";

let db: Db;
let place: Place;
let question: string;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  question = await aQuestion("existingEmployee");
});

const aQuestion = (kind: "existingEmployee" | "general") =>
  askAdvice(as(db, place.bramble.owner), {
    id: newId(),
    subject: { kind, workplaceId: place.bramble.workplaceId },
    title: "Lifting at the counter",
    barrier: "Lifting trays for a whole shift.",
    task: "The counter",
    toSpecialistAlone: false,
    noNames: false,
    isUrgent: true,
  });
const used = () => handOver(db, place.bramble.owner, question);
const joined = async (): Promise<EmployeeActor> => {
  const employee = await used();
  await joinAdvice(as(db, employee));
  return { ...employee, joined: true };
};
const wishes = {
  chosenName: "Quillon",
  safeChannel: "phone" as const,
  phone: "01632 960999",
  email: null,
  safeWhen: "After six",
};
const words = (said: string) => ({ messageId: newId(), words: said });

/** Everything that is sent, by the worker of the outbox. */
async function mails() {
  const sent: { to: string; text: string; token: string }[] = [];
  const letterFor = letterMaker({ db, now: () => today, newId, origin: "http://localhost" });
  const log = { error: (about: object) => expect.fail(JSON.stringify(about)), info: () => {} };
  const send = async (mail: { to: string; text: string }) => {
    sent.push({ to: mail.to, text: mail.text, token: /link\/(\S+)/.exec(mail.text)?.[1] ?? "" });
  };
  const edge = { db, now: () => today, newId, letterFor, log, send };
  await expandOutbox(edge);
  await sendDueMessages(edge);
  return sent;
}
const addressOf = async (accountId: string) =>
  (await db.selectFrom("account").select("email").where("id", "=", accountId).executeTakeFirst())
    ?.email;

describe("a card", () => {
  test("keeps a hash of its code alone", async () => {
    const { code } = await makeCard(as(db, place.bramble.owner), question);
    const row = await db.selectFrom("employeeCode").selectAll().executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(code);
    expect(row.expiresAt).toBe("2026-03-25T09:30:00.000Z");
  });

  test("works once, until it is replaced, for 28 days", async () => {
    const first = await makeCard(as(db, place.bramble.owner), question);
    const second = await makeCard(as(db, place.manager), question);
    expect(await acceptCode(as(db, visitor), first.code)).toBeNull();
    expect(await acceptCode(as(db, visitor, "2026-03-25T09:30:00.000Z"), second.code)).toBeNull();
    expect(await acceptCode(as(db, visitor), second.code.toLowerCase())).not.toBeNull();
    expect(await acceptCode(as(db, visitor), second.code)).toBeNull();
  });

  test("of two who type it at once lets in one", async () => {
    const { code } = await makeCard(as(db, place.bramble.owner), question);
    const both = await Promise.all([1, 2].map(() => acceptCode(as(db, visitor), code)));
    expect(both.filter((pass) => pass !== null)).toHaveLength(1);
    expect(await db.selectFrom("employee").select("id").execute()).toHaveLength(1);
  });

  test("made twice at once is one card that works", async () => {
    await Promise.all([1, 2].map(() => makeCard(as(db, place.bramble.owner), question)));
    const live = await db
      .selectFrom("employeeCode")
      .select("id")
      .where("revokedAt", "is", null)
      .execute();
    expect(live).toHaveLength(1);
  });

  test("is made by those whose question it is, and for no other kind of question", async () => {
    await expect(makeCard(as(db, place.rival.owner), question)).rejects.toMatchObject({
      status: 404,
    });
    const general = await aQuestion("general");
    await expect(makeCard(as(db, place.bramble.owner), general)).rejects.toMatchObject({
      status: 409,
    });
  });

  test("that came later opens nothing of who used the one before", async () => {
    const first = await joined();
    const second = await used();
    expect(second.employeeId).not.toBe(first.employeeId);
    expect(second.joined).toBe(false);
    await expect(findEmployee(as(db, second), first.employeeId)).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe("support", () => {
  test("is a task for the area with what was given and no more, until one specialist takes it", async () => {
    const employee = await used();
    await askForSupport(as(db, employee), wishes);
    const [task] = await listEmployeeTasks(as(db, place.nadia));
    expect(task?.title).toBe("Somebody asks for support to keep their job");
    expect(JSON.stringify(task)).not.toContain("Quillon");
    expect(await listEmployeeTasks(as(db, place.owen))).toEqual([]);
    const told = (await mails()).filter(({ text }) => text.includes("asks for support"));
    expect(told).toHaveLength(4);
    expect(JSON.stringify(told)).not.toContain("Bramble");
    await takeEmployee(as(db, place.nadia), employee.employeeId);
    expect(await listEmployees(as(db, place.priya))).toEqual([]);
    expect(await listEmployees(as(db, place.lead))).toEqual([]);
    await expect(takeEmployee(as(db, place.priya), employee.employeeId)).rejects.toMatchObject({
      status: 404,
    });
  });

  test("becomes a place on somebody's list with one press, and with two no second", async () => {
    const employee = await used();
    await askForSupport(as(db, employee), wishes);
    const id = await makeParticipant(as(db, place.nadia), employee.employeeId);
    expect(await makeParticipant(as(db, place.nadia), employee.employeeId)).toBe(id);
    const person = await db
      .selectFrom("participant")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(person).toMatchObject({
      specialistId: place.nadia.staffId,
      chosenName: "Quillon",
      phone: "01632 960999",
      safeChannel: "phone",
      safeWhen: "After six",
      // Four months: their job is at risk, and that is how long the pathway lasts.
      participationEndsOn: "2026-06-25",
    });
  });

  test("taken back deletes what was given, and nobody sees them", async () => {
    const employee = await used();
    await askForSupport(as(db, employee), wishes);
    await takeEmployee(as(db, place.nadia), employee.employeeId);
    await undoChoice(as(db, employee));
    expect(await listEmployees(as(db, place.nadia))).toEqual([]);
    expect(await findEmployee(as(db, employee), employee.employeeId)).toMatchObject({
      phone: null,
      safeWhen: "",
      takenByStaffId: null,
    });
  });
});

describe("joining", () => {
  test("opens the conversation, and closes it again when they choose nothing", async () => {
    const before = await used();
    const refused = { status: 404 };
    await expect(findAdvice(as(db, before), question)).rejects.toMatchObject(refused);
    await joinAdvice(as(db, before));
    const page = await findAdvice(as(db, { ...before, joined: true }), question);
    expect(page.row.title).toBe("Lifting at the counter");
    await chooseNothing(as(db, before));
    expect(await listEmployees(as(db, place.priya))).toEqual([]);
  });

  test("words pass between them and the adviser alone", async () => {
    await takeAdvice(as(db, place.priya), question);
    const employee = await joined();
    await writeToAdviser(as(db, employee), words("The trays are too heavy."));
    await answerEmployee(as(db, place.priya), employee.employeeId, words("Thank you."));
    const { messages } = await findEmployee(as(db, place.priya), employee.employeeId);
    expect(messages.map(({ fromSide }) => fromSide)).toEqual(["employee", "specialist"]);
    for (const other of [place.dan, place.lead, place.nadia, place.bramble.owner])
      await expect(findEmployee(as(db, other), employee.employeeId)).rejects.toMatchObject({
        status: 404,
      });
    expect((await findAdvice(as(db, place.bramble.owner), question)).messages).toEqual([]);
  });

  test("lets nobody write where the employer reads before they have told them", async () => {
    const employee = await joined();
    const said = { ...words("Breaks help."), keepsPrivateWords: false };
    await expect(writeToThread(as(db, employee), said)).rejects.toMatchObject({ status: 409 });
    await tellEmployer(as(db, employee), "Quillon");
    await writeToThread(as(db, employee), said);
    await writeToThread(as(db, employee), said);
    const { messages } = await findAdvice(as(db, place.bramble.owner), question);
    expect(messages).toMatchObject([{ author: "Quillon", words: "Breaks help." }]);
  });

  test("asks once whether words about health are meant for the employer", async () => {
    const employee = await joined();
    await tellEmployer(as(db, employee), "Quillon");
    const said = words("My epilepsy is why.");
    const once = writeToThread(as(db, employee), { ...said, keepsPrivateWords: false });
    await expect(once).rejects.toMatchObject({ status: 400 });
    await writeToThread(as(db, employee), { ...said, keepsPrivateWords: true });
  });

  test("can be told to the employer only by who joined", async () => {
    const employee = await used();
    await expect(tellEmployer(as(db, employee), "Quillon")).rejects.toMatchObject({ status: 409 });
    await askForSupport(as(db, employee), wishes);
    await expect(tellEmployer(as(db, employee), "Quillon")).rejects.toMatchObject({ status: 409 });
  });
});

describe("the link to come back", () => {
  test("goes where they say, names no employer, and opens their page until they forget it", async () => {
    const employee = await used();
    await sendMyLink(as(db, employee), "quillon@example.org");
    const mail = (await mails()).find(({ to }) => to === "quillon@example.org");
    expect(mail?.text).toContain("Open your page");
    for (const secret of ["Bramble", "Lifting", "Quillon,", "employer", "job"])
      expect(mail?.text).not.toContain(secret);
    expect(await openMyJob(as(db, visitor), mail?.token ?? "")).not.toBe("");
    expect(await openMyJob(as(db, visitor), mail?.token ?? "")).not.toBe("");
    await forgetMyAddress(as(db, employee));
    await expect(openMyJob(as(db, visitor), mail?.token ?? "")).rejects.toMatchObject({
      status: 409,
    });
  });

  test("comes again when the adviser writes, and never to who left no address", async () => {
    await takeAdvice(as(db, place.priya), question);
    const employee = await joined();
    await mails();
    await answerEmployee(as(db, place.priya), employee.employeeId, words("Hello."));
    expect(await mails()).toEqual([]);
    await sendMyLink(as(db, employee), "quillon@example.org");
    await mails();
    await answerEmployee(as(db, place.priya), employee.employeeId, words("Hello again."));
    const sent = await mails();
    expect(sent.map(({ to }) => to)).toEqual(["quillon@example.org"]);
    expect(sent[0]?.text).not.toContain("Hello again");
  });

  test("is never sent to anybody at the employer", async () => {
    await takeAdvice(as(db, place.priya), question);
    await mails();
    const employee = await joined();
    await writeToAdviser(as(db, employee), words("The trays."));
    await sendMyLink(as(db, employee), "quillon@example.org");
    const to = (await mails()).map((mail) => mail.to);
    expect(to).not.toContain(await addressOf(place.bramble.owner.accountId));
    expect(to).toContain(await addressOf(place.priya.accountId));
  });
});

test("what cannot be written down does not happen", async () => {
  const employee = await joined();
  const { code } = await makeCard(as(db, place.bramble.owner), question);
  await db.schema.alterTable("auditEvent").renameTo("auditEventAway").execute();
  await expect(acceptCode(as(db, visitor), code)).rejects.toThrow();
  await expect(tellEmployer(as(db, employee), "Quillon")).rejects.toThrow();
  const kept = await db.selectFrom("employee").select("employerToldAt").execute();
  expect(kept).toEqual([{ employerToldAt: null }]);
});
