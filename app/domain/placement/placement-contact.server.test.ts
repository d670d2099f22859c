import { beforeEach, describe, expect, test } from "vitest";
import { writeMessage } from "#app/emails/contact-link.server.ts";
import { type Message, toEmployer } from "#app/emails/message.ts";
import { expandOutbox, sendDueMessages } from "#app/jobs/outbox.server.ts";
import { letterMaker } from "#app/jobs/outbox-letter.server.ts";
import type { OutgoingMail } from "#app/server/mailer.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { begin, jobFound, sayYesToTelling } from "#tests/support/found-job.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, as, newId, type Place, today, visitor } from "#tests/support/place.ts";
import { joinEmployer } from "../account/account-join.commands.server.ts";
import { askFreshLink } from "../account/link-renewal.commands.server.ts";
import { findGuest } from "../guest-pass/guest-pass.queries.server.ts";
import { tell } from "../outbox/outbox.commands.server.ts";
import type { ContactActor } from "../policy.ts";
import { listPlacements } from "./placement.queries.server.ts";
import { askForAccount, changeContact } from "./placement-contact.commands.server.ts";
import { openPlacementByLink } from "./placement-link.commands.server.ts";
import { closeToEmployer } from "./placement-telling.commands.server.ts";
import { findTelling } from "./placement-telling.queries.server.ts";

let db: Db;
let place: Place;
let id: string;
let mails: OutgoingMail[];
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
  mails = [];
  id = await begin(db, place.priya, place.amara);
});
const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString();

/** Sends what waits, and answers what went to the address. */
async function mailsTo(address: string, now = today) {
  const clock = { db, now: () => now, newId };
  const edge = {
    ...clock,
    letterFor: letterMaker({ ...clock, origin: "https://alongside.example" }),
    send: async (mail: OutgoingMail) => void mails.push(mail),
    log: { error: (about: object) => expect.fail(JSON.stringify(about)) },
  };
  await expandOutbox(edge);
  await sendDueMessages(edge);
  return mails.filter(({ to }) => to === address);
}
const tokenOf = (mail: OutgoingMail | undefined) =>
  /\/link\/(\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
const press = (token: string, now = today) => openPlacementByLink(as(db, visitor, now), token);
const contact: () => ContactActor = () => ({
  kind: "contact",
  name: "Ola Bright",
  placementId: id,
  employerId: employerId(),
});
let known = "";
const employerId = () => known;
async function opened() {
  await sayYesToTelling(db, place.amara, id);
  const row = await db.selectFrom("placement").selectAll().executeTakeFirstOrThrow();
  known = row.employerId;
  const [mail] = await mailsTo("ola@example.com");
  return { mail, token: tokenOf(mail) };
}
const other = {
  contactName: "Sam Reid",
  contactRole: "Owner",
  contactEmail: "sam@example.com",
  contactPhone: "",
};

describe("a contact without an account", () => {
  test("hears of it by mail once the person says yes, with no name in it, and is let in as often as they like", async () => {
    expect(await mailsTo("ola@example.com")).toEqual([]);
    const { mail, token } = await opened();
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Amara|Kiosk|risk/);
    for (const now of [today, inDays(1)]) {
      const { pass, to } = await press(token, now);
      expect(to).toBe(`/employer/placements/${id}`);
      expect(await findGuest(db, pass, now)).toMatchObject({ kind: "contact", name: "Ola Bright" });
    }
  });

  test("is led by any later mail to the page that it is about", async () => {
    await opened();
    const path = `/employer/placements/${id}/agreement`;
    const message: Message = {
      audience: "employer",
      when: "",
      write: async (writing) => toEmployer(writing, "News", ["News"], { label: "Read it", path }),
    };
    const written = (email: string) => {
      const reader = { kind: "address", id: email, name: "", email } as const;
      return writeMessage(message, { db, now: today, newId, data: { placementId: id }, reader });
    };
    const letter = await written("ola@example.com");
    const { to } = await press(letter?.action?.path.slice("/link/".length) ?? "");
    expect(to).toBe(path);
    expect(await written("somebody@example.com")).toBeNull();
  });

  test("is let in by every mail of those weeks, the older ones too", async () => {
    const { token } = await opened();
    await tell(db, as(db, place.priya), "placement.opened", { placementId: id });
    const all = await mailsTo("ola@example.com");
    expect(all).toHaveLength(2);
    for (const each of [token, tokenOf(all[1])]) expect((await press(each)).pass).not.toBe("");
    await expect(press(token, inDays(29))).rejects.toMatchObject({ status: 409 });
  });

  test("asks for a new link with one press on a dead one, once in ten minutes, and the page never shows the address", async () => {
    const { token } = await opened();
    const later = inDays(30);
    const ask = await openPages(db, { now: later });
    const page = await ask(null, `/link/${token}`);
    expect(page.status).toBe(404);
    expect(page.text).toContain("Send me a new link");
    expect(page.text).not.toContain("ola@example.com");
    for (const _ of [1, 2]) {
      const form = { intent: "fresh" };
      const answer = await ask(null, `/link/${token}`, { method: "POST", form });
      expect(answer).toMatchObject({ status: 302, to: `/link/${token}?sent` });
    }
    const all = await mailsTo("ola@example.com", later);
    expect(all).toHaveLength(2);
    expect((await press(tokenOf(all[1]), later)).pass).not.toBe("");
  });

  test("finds every way in shut once the person takes it back, and is written nothing that waited", async () => {
    const { token } = await opened();
    await askFreshLink(as(db, visitor, inDays(29)), token);
    await closeToEmployer(as(db, place.amara), { placementId: id });
    expect(await mailsTo("ola@example.com")).toHaveLength(1);
    await expect(press(token)).rejects.toMatchObject({ status: 409 });
    const ask = await openPages(db);
    // It looks as a link that is only too old does.
    expect((await ask(null, `/link/${token}`)).text).toContain("Send me a new link");
    await ask(null, `/link/${token}`, { method: "POST", form: { intent: "fresh" } });
    expect(await mailsTo("ola@example.com")).toHaveLength(1);
  });
});

describe("another contact", () => {
  test("is told nothing before the person says yes again; the one before finds nothing any more", async () => {
    const { token } = await opened();
    const { pass } = await press(token);
    await changeContact(as(db, place.priya), id, other);
    expect((await findTelling(as(db, place.amara), id)).state).toBe("askAgain");
    expect(await findGuest(db, pass, today)).toBeNull();
    await expect(press(token)).rejects.toMatchObject({ status: 409 });
    expect(await mailsTo("sam@example.com")).toEqual([]);
    await sayYesToTelling(db, place.amara, id);
    const [mail] = await mailsTo("sam@example.com");
    expect((await press(tokenOf(mail))).pass).not.toBe("");
    expect(await mailsTo("ola@example.com")).toHaveLength(1);
  });

  test("number or role of the same one changes nothing of the yes", async () => {
    const { token } = await opened();
    const same = { contactName: "Ola Bright", contactEmail: "ola@example.com" };
    await changeContact(as(db, place.priya), id, {
      ...same,
      contactRole: "Manager",
      contactPhone: "01632 960171",
    });
    expect((await findTelling(as(db, place.amara), id)).state).toBe("told");
    expect((await press(token)).pass).not.toBe("");
  });

  test.each<[string, object, string]>([
    ["the person's own address", { contactEmail: "amara@example.com" }, "contactEmail"],
    ["words that say too much", { contactRole: "Knows of the epilepsy" }, "contactRole"],
  ])("is refused with %s", async (_words, change, field) => {
    await db.updateTable("participant").set({ email: "amara@example.com" }).execute();
    await expect(
      changeContact(as(db, place.priya), id, { ...other, ...change }),
    ).rejects.toMatchObject({ fields: { [field]: [expect.any(String)] } });
  });

  test("is changed by the specialist's side alone", async () => {
    await expect(changeContact(as(db, place.dan), id, other)).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe("an account for the employer", () => {
  const joiner = { kind: "new", name: "Ola Bright", passwordHash: "hash" } as const;

  test("is made by a mailed link as its owner, who then sees the job, and waits to be checked like any other", async () => {
    await opened();
    await askForAccount(as(db, contact()), id);
    await askForAccount(as(db, contact()), id);
    const all = await mailsTo("ola@example.com");
    expect(all.map(({ subject }) => subject)).toEqual([
      "There is a page for you about support at work",
      "Make an account for Harbour Café",
    ]);
    const accountId = await joinEmployer(as(db, visitor), tokenOf(all[1]), joiner);
    const member = await db
      .selectFrom("employerMember")
      .selectAll()
      .where("accountId", "=", accountId)
      .executeTakeFirstOrThrow();
    expect(member).toMatchObject({ role: "owner", employerId: employerId() });
    const owner = {
      kind: "employer",
      accountId,
      name: "Ola Bright",
      memberId: member.id,
      employerId: employerId(),
      employerName: "Harbour Café",
      role: "owner",
      workplaceIds: "all",
    } as const;
    expect(await listPlacements(as(db, owner))).toHaveLength(1);
    const events = await db.selectFrom("outbox").select("event").execute();
    expect(events).toContainEqual({ event: "employer.awaitsVerification" });
    // From now on one mail reaches them, not two.
    await tell(db, as(db, place.priya), "placement.opened", { placementId: id });
    expect((await mailsTo("ola@example.com")).length).toBe(3);
  });

  test.each<[string, () => Promise<unknown>]>([
    [
      "the person has taken back their yes",
      () => closeToEmployer(as(db, place.amara), { placementId: id }),
    ],
    ["somebody else speaks for it", () => changeContact(as(db, place.priya), id, other)],
    [
      "a colleague was first",
      () =>
        db
          .insertInto("employerMember")
          .values({
            id: newId(),
            employerId: employerId(),
            accountId: place.manager.accountId,
            role: "owner",
            createdAt: today,
            removedAt: null,
          })
          .execute(),
    ],
  ])("is not made once %s", async (_words, happens) => {
    await opened();
    await askForAccount(as(db, contact()), id);
    const token = tokenOf((await mailsTo("ola@example.com"))[1]);
    await happens();
    await expect(joinEmployer(as(db, visitor), token, joiner)).rejects.toMatchObject({
      status: 409,
    });
  });

  test("that is there already is joined by its owners' invitation alone", async () => {
    const job = jobFound({ employer: "listed", workplaceId: place.bramble.workplaceId });
    id = await begin(db, place.dan, place.joe, job);
    await sayYesToTelling(db, place.joe, id);
    known = place.bramble.employerId;
    await askForAccount(as(db, contact()), id);
    expect(await mailsTo("ola@example.com")).toHaveLength(1);
    const asked = mails.filter(({ subject }) => subject === "Somebody asks to join your account");
    expect(asked).toHaveLength(1);
    expect(asked[0]?.text).toContain("/employer/organisation/colleagues");
  });
});
