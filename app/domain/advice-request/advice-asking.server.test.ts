import { beforeEach, describe, expect, test } from "vitest";
import { expandOutbox, sendDueMessages } from "#app/jobs/outbox.server.ts";
import { letterMaker } from "#app/jobs/outbox-letter.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import {
  account,
  aPlace,
  as,
  colleague,
  newId,
  type Place,
  system,
  today,
  visitor,
} from "#tests/support/place.ts";
import { confirmAddress } from "../account/account.commands.server.ts";
import type { Actor } from "../policy.ts";
import {
  askFreshLink,
  askWithoutAccount,
  deleteUnconfirmed,
} from "./advice-asking.commands.server.ts";
import type { Asked } from "./advice-asking.form.ts";
import { confirmAdvice, openAdvice } from "./advice-link.commands.server.ts";
import { findAdviceRow, listAdvice } from "./advice-row.queries.server.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});

const typed = (said: Partial<Asked> = {}): Asked => ({
  id: newId(),
  kind: "general",
  stage: "inWork",
  title: "A quieter stock room",
  barriers: ["noise"],
  barrier: "The radio and the press run all day.",
  task: "Counting stock",
  name: "Rosa Blake",
  organisation: "Dock Street Bakery",
  email: "rosa@example.org",
  phone: null,
  place: "southwark",
  ...said,
});

/** What was mailed since: to whom, and the token of the link in it. */
async function mails(now = today) {
  const sent: { to: string; subject: string; token: string; text: string }[] = [];
  const letterFor = letterMaker({ db, now: () => now, newId, origin: "http://localhost" });
  const edge = {
    db,
    now: () => now,
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
  return sent;
}

async function confirmed(said: Partial<Asked> = {}) {
  const asked = typed(said);
  await askWithoutAccount(as(db, visitor), asked);
  const [mail] = await mails();
  await confirmAdvice(as(db, visitor), mail?.token ?? "");
  await mails();
  return asked.id;
}
const rowOf = (id: string) =>
  db.selectFrom("adviceRequest").selectAll().where("id", "=", id).executeTakeFirst();
const canRead = (actor: Actor, id: string) =>
  findAdviceRow(db, actor, id).then(
    () => true,
    () => false,
  );
const everybody = () => {
  const { priya, dan, nadia, owen, lead, otherLead, amara, bramble, rival, manager } = place;
  return [priya, dan, nadia, owen, lead, otherLead, amara, bramble.owner, rival.owner, manager];
};

test("a question is seen by nobody until its address is confirmed, and then by its area", async () => {
  const asked = typed();
  await askWithoutAccount(as(db, visitor), asked);
  for (const actor of everybody()) {
    expect(await canRead(actor, asked.id)).toBe(false);
    expect(await listAdvice(as(db, actor))).toEqual([]);
  }
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail?.to).toBe("rosa@example.org");
  expect(mail?.text).not.toContain("stock room");
  await confirmAdvice(as(db, visitor), mail?.token ?? "");
  expect(await rowOf(asked.id)).toMatchObject({
    status: "open",
    openedAt: today,
    areaId: "central-london-forward",
    employerId: null,
    barriers: '["noise"]',
  });
  expect(await canRead(place.priya, asked.id)).toBe(true);
  expect(await canRead(place.owen, asked.id)).toBe(false);
  expect(await canRead(place.bramble.owner, asked.id)).toBe(false);
  expect((await mails()).every(({ subject }) => subject === "An employer asks for advice")).toBe(
    true,
  );
});

test("a second press of the same form keeps the first and mails nothing more", async () => {
  const asked = typed();
  await askWithoutAccount(as(db, visitor), asked);
  await askWithoutAccount(as(db, visitor), { ...asked, title: "Another", email: "x@example.org" });
  expect(await rowOf(asked.id)).toMatchObject({ title: asked.title, askerEmail: asked.email });
  expect(await mails()).toHaveLength(1);
});

test("a confirming link works once", async () => {
  await askWithoutAccount(as(db, visitor), typed());
  const [mail] = await mails();
  await confirmAdvice(as(db, visitor), mail?.token ?? "");
  await expect(confirmAdvice(as(db, visitor), mail?.token ?? "")).rejects.toThrow(
    "no longer works",
  );
});

test("a place in no area is kept and shown to every lead, and to no specialist", async () => {
  const id = await confirmed({ place: "none" });
  expect(await rowOf(id)).toMatchObject({ areaId: null, localAuthorityId: null });
  for (const actor of [place.lead, place.otherLead]) expect(await canRead(actor, id)).toBe(true);
  for (const actor of [place.priya, place.owen]) expect(await canRead(actor, id)).toBe(false);
});

test("a place that is in no list is refused", async () => {
  const asked = typed({ place: "atlantis" });
  await expect(askWithoutAccount(as(db, visitor), asked)).rejects.toThrow("council area");
  expect(await rowOf(asked.id)).toBeUndefined();
});

test.each([
  { field: "title", words: "Help for Sarah at the till" },
  { field: "barrier", words: "She has epilepsy and cannot stand." },
  { field: "task", words: "Tills, with her depression" },
])("somebody who works there: a name or a condition in the $field is not kept", async (said) => {
  const asked = typed({ kind: "existingEmployee", [said.field]: said.words });
  await expect(askWithoutAccount(as(db, visitor), asked)).rejects.toThrow("Look at the words");
  expect(await db.selectFrom("adviceRequest").select("id").execute()).toEqual([]);
});

describe("a question joins the organisation of its address", () => {
  test("at once, where a colleague has confirmed it", async () => {
    const { email } = await db
      .selectFrom("account")
      .select("email")
      .where("id", "=", place.manager.accountId)
      .executeTakeFirstOrThrow();
    const id = await confirmed({ email });
    expect(await rowOf(id)).toMatchObject({
      employerId: place.bramble.employerId,
      askedBy: place.manager.accountId,
    });
    expect(await canRead(place.manager, id)).toBe(true);
    expect(await canRead(place.bramble.owner, id)).toBe(true);
    expect(await canRead(place.rival.owner, id)).toBe(false);
  });

  test("later, when the address is confirmed at an organisation, and not before", async () => {
    const id = await confirmed();
    const at = { id: place.bramble.employerId, name: "Bramble Kitchens" };
    const rosa = await colleague(db, at, "Rosa Blake", { role: "owner" });
    await db
      .updateTable("account")
      .set({ email: "rosa@example.org", emailConfirmedAt: null })
      .where("id", "=", rosa.accountId)
      .execute();
    expect(await canRead(rosa, id)).toBe(false);
    await db.transaction().execute((trx) => confirmAddress(trx, as(db, visitor), rosa.accountId));
    expect(await canRead(rosa, id)).toBe(true);
  });

  test("never an account that somebody else made with that address and cannot confirm", async () => {
    const at = { id: place.rival.employerId, name: "Larkfield Garden Centre" };
    const stranger = await colleague(db, at, "Not Rosa", { role: "owner" });
    await db
      .updateTable("account")
      .set({ email: "rosa@example.org", emailConfirmedAt: null })
      .where("id", "=", stranger.accountId)
      .execute();
    expect(await rowOf(await confirmed())).toMatchObject({ employerId: null, askedBy: null });
  });

  test("never by an address that is confirmed at none, nor while the question is unconfirmed", async () => {
    const alone = await account(db, "Rosa");
    await db
      .updateTable("account")
      .set({ email: "rosa@example.org", emailConfirmedAt: null })
      .where("id", "=", alone)
      .execute();
    const asked = typed();
    await askWithoutAccount(as(db, visitor), asked);
    await db.transaction().execute((trx) => confirmAddress(trx, as(db, visitor), alone));
    expect(await rowOf(asked.id)).toMatchObject({ status: "unconfirmed", employerId: null });
  });
});

describe("a fresh link", () => {
  test("goes to an address for each question it asked, and to no other", async () => {
    const first = await confirmed();
    await confirmed({ title: "Another" });
    await confirmed({ email: "somebody.else@example.org" });
    await askFreshLink(as(db, visitor), "rosa@example.org");
    const sent = await mails();
    expect(sent.map(({ to }) => to)).toEqual(["rosa@example.org", "rosa@example.org"]);
    const opened = await Promise.all(sent.map(({ token }) => openAdvice(as(db, visitor), token)));
    expect(new Set(opened).size).toBe(2);
    expect(await canRead({ kind: "asker", name: "Rosa", adviceRequestId: first }, first)).toBe(
      true,
    );
  });

  test("for an address that asked nothing sends nothing, and writes as much", async () => {
    await askFreshLink(as(db, visitor), "nobody@example.org");
    expect(await db.selectFrom("outbox").select("event").execute()).toHaveLength(1);
    expect(await mails()).toEqual([]);
  });

  test("confirms a question whose first mail was lost", async () => {
    const asked = typed();
    await askWithoutAccount(as(db, visitor), asked);
    const [lost] = await mails();
    await askFreshLink(as(db, visitor), asked.email);
    const [again] = await mails();
    await expect(confirmAdvice(as(db, visitor), lost?.token ?? "")).rejects.toThrow();
    await confirmAdvice(as(db, visitor), again?.token ?? "");
    expect(await rowOf(asked.id)).toMatchObject({ status: "open" });
  });
});

test("what nobody confirmed within seven days is deleted, and nothing else", async () => {
  const kept = await confirmed();
  const asked = typed();
  await askWithoutAccount(as(db, visitor), asked);
  const [mail] = await mails();
  await deleteUnconfirmed(as(db, system, "2026-03-04T09:29:00.000Z"));
  expect(await rowOf(asked.id)).toBeDefined();
  const late = "2026-03-04T09:31:00.000Z";
  await deleteUnconfirmed(as(db, system, late));
  expect(await rowOf(asked.id)).toBeUndefined();
  expect(await rowOf(kept)).toBeDefined();
  await expect(confirmAdvice(as(db, visitor, late), mail?.token ?? "")).rejects.toThrow();
});
