import { beforeEach, describe, expect, test } from "vitest";
import { expandOutbox, sendDueMessages } from "#app/jobs/outbox.server.ts";
import { letterMaker } from "#app/jobs/outbox-letter.server.ts";
import type { Db } from "#db/connect.ts";
import { adviceRow } from "#tests/support/advice.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, newId, type Place, today, visitor } from "#tests/support/place.ts";
import type { AskerActor } from "../policy.ts";
import { answerFeedback } from "./advice-feedback.commands.server.ts";
import { listFeedback } from "./advice-feedback.queries.server.ts";
import { openAdvice } from "./advice-link.commands.server.ts";
import {
  answerAdvice,
  closeAdvice,
  reopenAdvice,
  replyToAdvice,
  takeAdvice,
} from "./advice-request.commands.server.ts";
import { findAdvice } from "./advice-request.queries.server.ts";
import { listAdvice } from "./advice-row.queries.server.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  for (const id of ["hers", "other"])
    await db
      .insertInto("adviceRequest")
      .values(
        adviceRow({
          id,
          askedAt: today,
          kind: "existingEmployee",
          areaId: "central-london-forward",
          organisation: "Dock Street Bakery",
          askerName: "Rosa Blake",
          askerEmail: `${id}@example.org`,
        }),
      )
      .execute();
});

const rosa: AskerActor = { kind: "asker", name: "Rosa Blake", adviceRequestId: "hers" };
const said = (words: string, adviceRequestId = "hers", messageId = newId()) => ({
  adviceRequestId,
  messageId,
  words,
  toSpecialistAlone: false,
  noNames: false,
});
const stool = "Try a stool behind the till.";

async function mails() {
  const sent: { to: string; subject: string; token: string; text: string }[] = [];
  const letterFor = letterMaker({ db, now: () => today, newId, origin: "http://localhost" });
  const edge = {
    db,
    now: () => today,
    newId,
    letterFor,
    log: {
      error: (about: object) => {
        throw new Error(JSON.stringify(about));
      },
    },
    send: async ({ to, subject, text }: { to: string; subject: string; text: string }) => {
      sent.push({ to, subject, text, token: text.match(/\/link\/(\S+)/)?.[1] ?? "" });
    },
  };
  await expandOutbox(edge);
  await sendDueMessages(edge);
  return sent.filter(({ to }) => to === "hers@example.org");
}

test("whoever was let in by link reads and writes to their own request, and to no other", async () => {
  await replyToAdvice(as(db, rosa), said("It is the late shift."));
  const { messages } = await findAdvice(as(db, rosa), "hers");
  expect(messages).toMatchObject([{ from: "employer", author: "Rosa Blake" }]);
  expect((await listAdvice(as(db, rosa))).map(({ id }) => id)).toEqual(["hers"]);
  for (const refused of [
    () => findAdvice(as(db, rosa), "other"),
    () => replyToAdvice(as(db, rosa), said("Hello", "other")),
    () => closeAdvice(as(db, rosa), "other"),
  ])
    await expect(refused()).rejects.toThrow("could not find");
});

test("the desk reads how to reach whoever asked without an account", async () => {
  const { reach } = await findAdvice(as(db, place.priya), "hers");
  expect(reach).toEqual({ email: "hers@example.org", phone: "" });
});

test("a message is kept once however often it is sent, and its number opens no other request", async () => {
  const once = said("It is the late shift.");
  await replyToAdvice(as(db, rosa), once);
  await replyToAdvice(as(db, rosa), once);
  expect(await db.selectFrom("adviceMessage").select("id").execute()).toHaveLength(1);
  const other: AskerActor = { ...rosa, adviceRequestId: "other" };
  await expect(replyToAdvice(as(db, other), said("Mine", "other", once.messageId))).rejects.toThrow(
    "could not find",
  );
});

test("a condition is not kept in a reply either", async () => {
  const reply = replyToAdvice(as(db, rosa), said("Her epilepsy is worse at night."));
  await expect(reply).rejects.toThrow("Look at the words");
  expect(await db.selectFrom("adviceMessage").select("id").execute()).toEqual([]);
});

test("each step of the desk is mailed with a link that opens the request, and without a word of it", async () => {
  const desk = as(db, place.priya);
  const steps: [string, () => Promise<unknown>][] = [
    ["taken", () => takeAdvice(desk, "hers")],
    ["message", () => replyToAdvice(desk, said("Which hours are they?"))],
    ["answered", () => answerAdvice(desk, said(stool))],
    ["closed", () => closeAdvice(desk, "hers")],
  ];
  for (const [name, step] of steps) {
    await step();
    const [mail, ...more] = await mails();
    expect(more, name).toEqual([]);
    expect(mail?.text, name).not.toMatch(/stool|hours are they|quiet start/i);
    await expect(openAdvice(as(db, visitor), mail?.token ?? ""), name).resolves.toBeTruthy();
  }
  await reopenAdvice(as(db, rosa), said("The stool is too low."));
  await closeAdvice(as(db, rosa), "hers");
  // What they did themselves is no news to them.
  expect(await mails()).toEqual([]);
});

describe("what became of it", () => {
  const given = (more = {}) => ({
    adviceRequestId: "hers",
    question: "didItHelp" as const,
    answer: "partly" as const,
    words: "",
    ...more,
  });
  const stored = () =>
    db.selectFrom("adviceFeedback").select(["question", "answer", "words"]).execute();

  test("is asked once a request is closed, and a later answer replaces the first", async () => {
    await expect(answerFeedback(as(db, rosa), given())).rejects.toThrow("Close this request first");
    await closeAdvice(as(db, rosa), "hers");
    await answerFeedback(as(db, rosa), given());
    await answerFeedback(as(db, rosa), given({ answer: "yes", words: "The stool did." }));
    expect(await stored()).toEqual([
      { question: "didItHelp", answer: "yes", words: "The stool did." },
    ]);
    expect(await listFeedback(db, { id: "hers", status: "closed" })).toEqual([
      { question: "didItHelp", answer: "yes" },
    ]);
  });

  test("asks whether it is in place only after that was asked by mail", async () => {
    await closeAdvice(as(db, rosa), "hers");
    const inPlace = given({ question: "isItInPlace" });
    await expect(answerFeedback(as(db, rosa), inPlace)).rejects.toThrow();
    await db
      .insertInto("adviceNotice")
      .values({ adviceRequestId: "hers", kind: "isItInPlace", openedAt: today, sentAt: today })
      .execute();
    await answerFeedback(as(db, rosa), inPlace);
    expect(await stored()).toMatchObject([{ question: "isItInPlace" }]);
  });

  test("keeps no condition, and takes no answer from the desk or for another request", async () => {
    await closeAdvice(as(db, rosa), "hers");
    const words = "It did not help with her depression.";
    await expect(answerFeedback(as(db, rosa), given({ words }))).rejects.toThrow("Take out");
    await expect(answerFeedback(as(db, place.priya), given())).rejects.toThrow("could not find");
    const other = given({ adviceRequestId: "other" });
    await expect(answerFeedback(as(db, rosa), other)).rejects.toThrow("could not find");
    expect(await stored()).toEqual([]);
  });
});
