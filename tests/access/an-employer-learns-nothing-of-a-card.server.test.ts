import { beforeAll, describe, expect, test, vi } from "vitest";
import {
  answerAdvice,
  askAdvice,
  replyToAdvice,
  takeAdvice,
} from "#app/domain/advice-request/advice-request.commands.server.ts";
import { suggestAdjustments } from "#app/domain/advice-request/advice-suggesting.commands.server.ts";
import {
  askForSupport,
  chooseNothing,
  joinAdvice,
  sendMyLink,
  tellEmployer,
  undoChoice,
  writeToAdviser,
  writeToThread,
} from "#app/domain/employee/employee.commands.server.ts";
import {
  answerEmployee,
  makeParticipant,
} from "#app/domain/employee/employee-support.commands.server.ts";
import type { EmployeeActor } from "#app/domain/policy.ts";
import type { Db } from "#db/connect.ts";
import { openPages } from "#tests/support/pages.ts";
import { as, newId, type Place } from "#tests/support/place.ts";
import {
  aPlaceOfMine,
  deliver,
  differences,
  everythingTheySee,
  mailsTo,
  withoutChance,
} from "./everything-they-see.ts";
import { handOver } from "./town.ts";

// Each test opens every page there is: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const secret = {
  name: "Quillonia",
  words: "The zeppelin noise is too much.",
  email: "q@quillon.example",
};

async function aQuestion(db: Db, place: Place) {
  const id = await askAdvice(as(db, place.bramble.owner), {
    id: newId(),
    subject: { kind: "existingEmployee", workplaceId: place.bramble.workplaceId },
    title: "Lifting at the counter",
    barrier: "Lifting trays for a whole shift.",
    task: "The counter",
    toSpecialistAlone: false,
    noNames: false,
    isUrgent: true,
  });
  await takeAdvice(as(db, place.priya), id);
  await answerAdvice(as(db, place.priya), {
    adviceRequestId: id,
    messageId: newId(),
    words: "A trolley takes the weight.",
    toSpecialistAlone: false,
    noNames: false,
  });
  return id;
}
interface Within {
  db: Db;
  place: Place;
  employee: EmployeeActor;
}
const joinedAs = (employee: EmployeeActor) => ({ ...employee, joined: true });

const afterUse: Record<string, (within: Within) => Promise<void>> = {
  "was used and nothing chosen": async () => {},
  "was used and the choice is to do nothing": ({ db, employee }) => chooseNothing(as(db, employee)),
  "was used, support begun and a link sent": async ({ db, place, employee }) => {
    await askForSupport(as(db, employee), {
      chosenName: secret.name,
      safeChannel: "phone",
      phone: "01632 960999",
      email: null,
      safeWhen: "",
    });
    await makeParticipant(as(db, place.priya), employee.employeeId);
    await sendMyLink(as(db, employee), secret.email);
  },
  "was used, the advice joined and the adviser written to": async ({ db, place, employee }) => {
    await joinAdvice(as(db, employee));
    const actor = joinedAs(employee);
    await writeToAdviser(as(db, actor), { messageId: newId(), words: secret.words });
    await answerEmployee(as(db, place.priya), employee.employeeId, {
      messageId: newId(),
      words: "I hear you.",
    });
  },
  "was used and every choice taken back": async ({ db, employee }) => {
    await joinAdvice(as(db, employee));
    await undoChoice(as(db, joinedAs(employee)));
  },
};

const codeOn = (page: string) => />([A-Z0-9]{4}-[A-Z0-9]{4})</.exec(page)?.[1] ?? "none";

/** All they can open, the page with a new card made now among it, the code alone left out. */
async function seenBy(db: Db, place: Place, question: string, accountId: string) {
  const page = `/employer/advice/${question}`;
  const seen = await everythingTheySee(db, place, accountId, [page, `${page}/card`]);
  const ask = await openPages(db);
  const made = await ask(accountId, `${page}/card`, { method: "POST" });
  expect(made.status).toBe(200);
  const after = await everythingTheySee(db, place, accountId, [page, `${page}/card`]);
  const code = codeOn(made.text);
  const card = made.text.replaceAll(code, "code").replaceAll(code.replace("-", ""), "code");
  return { seen, after, card };
}

async function aCard(use: ((within: Within) => Promise<void>) | null) {
  const { db, place } = await aPlaceOfMine();
  const question = await aQuestion(db, place);
  // In both places a card was made; in one it is used.
  const employee = await handOver(db, place.bramble.owner, question, use !== null);
  if (use && employee) await use({ db, place, employee });
  const owner = await seenBy(db, place, question, place.bramble.owner.accountId);
  return { db, place, question, employee, owner };
}

describe("before they tell their employer themselves", () => {
  let plain: Awaited<ReturnType<typeof aCard>>;
  beforeAll(async () => {
    plain = await aCard(null);
  });

  test.each(Object.entries(afterUse))(
    "when the card %s, every page and mail of the employer is as if it lay in a drawer",
    async (_, use) => {
      const { owner, db, place } = await aCard(use);
      expect(differences(owner.seen, plain.owner.seen)).toEqual([]);
      expect(differences(owner.after, plain.owner.after)).toEqual([]);
      expect(withoutChance(owner.card)).toBe(withoutChance(plain.owner.card));
      const all = JSON.stringify([owner, await mailsTo(db, place.manager.accountId)]);
      for (const words of Object.values(secret)) expect(all).not.toContain(words);
    },
  );
});

test("once they say so, the employer hears it, with the name they chose and what they write to both", async () => {
  const { db, place } = await aPlaceOfMine();
  const question = await aQuestion(db, place);
  const employee = await handOver(db, place.bramble.owner, question);
  await joinAdvice(as(db, employee));
  const actor = joinedAs(employee);
  await writeToAdviser(as(db, actor), { messageId: newId(), words: secret.words });
  await deliver(db);
  const before = (await mailsTo(db, place.bramble.owner.accountId)).length;
  await tellEmployer(as(db, actor), secret.name);
  await writeToThread(as(db, actor), {
    messageId: newId(),
    words: "Two short breaks would do.",
    keepsPrivateWords: false,
  });
  const ask = await openPages(db);
  const { text } = await ask(place.bramble.owner.accountId, `/employer/advice/${question}`);
  expect(text).toContain(`${secret.name} joined`);
  expect(text).toContain("Two short breaks would do.");
  expect(text).not.toContain(secret.words);
  const mails = await mailsTo(db, place.bramble.owner.accountId);
  expect(mails.length).toBe(before + 2);
  expect(JSON.stringify(mails)).not.toContain(secret.name);
});

describe("words of staff where the employer reads them", () => {
  const words = "I have spoken to your employee about the trays.";
  const said = (adviceRequestId: string) => ({
    adviceRequestId,
    messageId: newId(),
    words,
    toSpecialistAlone: false,
    noNames: true,
  });

  test.each([
    ["nobody used the card", false],
    ["somebody joined", true],
  ])("are stopped when they say who is in touch, though %s", async (_, isUsed) => {
    const { db, place } = await aPlaceOfMine();
    const question = await aQuestion(db, place);
    if (isUsed) await joinAdvice(as(db, await handOver(db, place.bramble.owner, question)));
    const priya = as(db, place.priya);
    const stopped = { status: 400 };
    await db.updateTable("adviceRequest").set({ status: "taken" }).execute();
    await expect(replyToAdvice(priya, said(question))).rejects.toMatchObject(stopped);
    await expect(answerAdvice(priya, said(question))).rejects.toMatchObject(stopped);
    await expect(
      suggestAdjustments(priya, {
        adviceRequestId: question,
        adjustmentIds: ["A01"],
        note: words,
      }),
    ).rejects.toMatchObject(stopped);
  });

  test("may say so once the employer knows", async () => {
    const { db, place } = await aPlaceOfMine();
    const question = await aQuestion(db, place);
    const employee = await handOver(db, place.bramble.owner, question);
    await joinAdvice(as(db, employee));
    await tellEmployer(as(db, joinedAs(employee)), secret.name);
    await db.updateTable("adviceRequest").set({ status: "taken" }).execute();
    await replyToAdvice(as(db, place.priya), said(question));
  });
});

test("whoever is signed in for an employer cannot try a code, right or wrong, and uses none up", async () => {
  const { db, place } = await aPlaceOfMine();
  const question = await aQuestion(db, place);
  const ask = await openPages(db);
  const owner = place.bramble.owner.accountId;
  const made = await ask(owner, `/employer/advice/${question}/card`, { method: "POST" });
  const code = codeOn(made.text);
  expect(code).not.toBe("none");
  const answers = [];
  for (const typed of [code, "AAAA-AAAA"])
    answers.push(await ask(owner, "/advice/card", { method: "POST", form: { code: typed } }));
  expect(answers.map(({ status }) => status)).toEqual([400, 400]);
  const right = await ask(null, "/advice/card", {
    method: "POST",
    form: { code: ` ${code.toLowerCase().replace("-", " ")} ` },
  });
  expect([right.status, right.to]).toEqual([302, "/advice/my-job"]);
});

test("a code that was used, replaced, is too old or never was is answered the same", async () => {
  const { db, place } = await aPlaceOfMine();
  const question = await aQuestion(db, place);
  const ask = await openPages(db);
  const make = async () => {
    const made = await ask(place.bramble.owner.accountId, `/employer/advice/${question}/card`, {
      method: "POST",
    });
    return codeOn(made.text);
  };
  const type = (code: string, at = ask) =>
    at(null, "/advice/card", { method: "POST", form: { code } });
  const replaced = await make();
  const used = await make();
  expect((await type(used)).status).toBe(302);
  const old = await make();
  const later = await openPages(db, { now: "2026-03-26T09:30:00.000Z" });
  const typed = [
    [replaced, ask],
    [used, ask],
    [old, later],
    ["AAAA-AAAA", ask],
  ] as const;
  const bare: string[] = [];
  for (const [code, at] of typed) {
    const { status, text } = await type(code, at);
    bare.push(`${status} ${withoutChance(text).replaceAll(code, "")}`);
  }
  expect(bare[0]).toMatch(/^400 /);
  expect(bare[0]).toContain("This code does not open anything now");
  expect(new Set(bare).size).toBe(1);
});
