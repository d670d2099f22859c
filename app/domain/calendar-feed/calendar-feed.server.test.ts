import { beforeEach, describe, expect, test } from "vitest";
import { loggablePath } from "#app/server/log.ts";
import type { Db } from "#db/connect.ts";
import { aTown, everybody, marked, people, type Town } from "#tests/access/town.ts";
import { checkedCalendar } from "#tests/support/calendar-check.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { meetingPlace } from "#tests/support/meeting.ts";
import { openPages } from "#tests/support/pages.ts";
import { as, newId, today, visitor } from "#tests/support/place.ts";
import { setPassword } from "../account/account-link.commands.server.ts";
import { makeLink } from "../account/email-link.server.ts";
import { makeFeed, stopFeed } from "./calendar-feed.commands.server.ts";

let db: Db;
let town: Town;
beforeEach(async () => {
  db = await freshDatabase();
  town = await aTown(db);
});
const actorOf = (who: (typeof everybody)[number]) => people[who](town);
async function feedOf(who: (typeof everybody)[number]) {
  const actor = actorOf(who);
  if (!actor?.accountId) throw new Error(`${who} has no account`);
  const { accountId } = actor;
  return { token: await makeFeed(as(db, actor), accountId), actor, accountId };
}
async function read(token: string) {
  const ask = await openPages(db);
  return ask(null, `/my-calendar/${token}/alongside.ics`);
}
const summaries = (text: string) =>
  [...text.replace(/\r\n /g, "").matchAll(/^SUMMARY:(.+?)\r?$/gm)].map(([, words]) => words).sort();

describe("everybody finds their own and nobody else's", () => {
  test.each(everybody.filter((who) => who !== "visitor"))("%s", async (who) => {
    const { token } = await feedOf(who);
    const { status, text, headers } = await read(token);
    expect(status).toBe(200);
    expect(headers.get("Cache-Control")).toBe("private, no-cache");
    const { method, events } = checkedCalendar(text);
    expect(method).toBe("PUBLISH");
    const isTheirs = ["employerOwner", "manager", "ownSpecialist", "ownParticipant"].includes(who);
    expect(events.length > 0, who).toBe(isTheirs);
    for (const secret of [...Object.values(marked), "Amara", "Connect to Work", "@example.com"])
      expect(text).not.toContain(secret);
  });
});

test("a participant's says neither employer nor job nor place", async () => {
  const { token } = await feedOf("ownParticipant");
  const { text } = await read(token);
  expect(new Set(summaries(text))).toEqual(new Set(["Appointment", "Time to look back"]));
  for (const telling of ["Bramble", meetingPlace, "interview", "Counter", "job", "employer"])
    expect(text).not.toContain(telling);
});

test("an employer's says the kind and no more; a specialist's names the employer, and no person", async () => {
  const [owner, specialist] = [await feedOf("employerOwner"), await feedOf("ownSpecialist")];
  const ofOwner = new Set(summaries((await read(owner.token)).text));
  expect([...ofOwner].sort()).toEqual([
    "A look back at a job is due",
    "A talk about how a job is going",
    "A visit",
  ]);
  expect(summaries((await read(specialist.token)).text)).toContain("A visit at Bramble Kitchens");
});

describe("the address", () => {
  test("is kept as a hash alone, and a new one stops it", async () => {
    const { token, actor, accountId } = await feedOf("ownParticipant");
    expect(JSON.stringify(await db.selectFrom("calendarFeed").selectAll().execute())).not.toContain(
      token,
    );
    const next = await makeFeed(as(db, actor), accountId);
    expect((await read(token)).status).toBe(404);
    expect((await read(next)).status).toBe(200);
    await stopFeed(as(db, actor), accountId);
    expect((await read(next)).status).toBe(404);
  });

  test("of a closed account, of nobody and one that was stopped are answered alike", async () => {
    const closed = await feedOf("manager");
    await db
      .updateTable("account")
      .set({ closedAt: today })
      .where("id", "=", closed.accountId)
      .execute();
    const stopped = await feedOf("ownParticipant");
    await stopFeed(as(db, stopped.actor), stopped.accountId);
    const answers = await Promise.all(
      [closed.token, stopped.token, "a".repeat(43), "short"].map(async (token) => {
        const { status, text } = await read(token);
        return { status, text };
      }),
    );
    expect(answers[0]?.status).toBe(404);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  test("stops with a new password, and when somebody signs out everywhere: whoever was in may have made it", async () => {
    const { token, accountId } = await feedOf("manager");
    const ask = await openPages(db);
    await ask(accountId, "/account", { method: "POST", form: { intent: "sign-out" } });
    expect((await read(token)).status).toBe(404);
    const next = await feedOf("manager");
    const link = { purpose: "resetPassword", email: "lena@example.com", accountId } as const;
    const reset = await makeLink(db, { now: today, newId }, link);
    await setPassword(as(db, visitor), reset, "resetPassword", "four plain words here");
    expect((await read(next.token)).status).toBe(404);
  });

  test("is never logged", () => {
    expect(loggablePath("/my-calendar/s3cr3t/alongside.ics?x=1")).toBe("/my-calendar/[token]");
  });
});

test("staff without a second step, where one is asked, read nothing by an address they had and get no new one", async () => {
  const { token, accountId } = await feedOf("ownSpecialist");
  const ask = await openPages(db, { asksSecondStep: true });
  const file = await ask(null, `/my-calendar/${token}/alongside.ics`);
  expect(checkedCalendar(file.text).events).toEqual([]);
  const made = await ask(accountId, "/account/calendar", {
    method: "POST",
    form: { intent: "make" },
  });
  expect(made.to).toBe("/account/second-step");
  // The one they had is theirs still, once the step is there.
  expect(checkedCalendar((await read(token)).text).events).not.toEqual([]);
});

test("somebody who works there no longer has an empty calendar", async () => {
  const { token, accountId } = await feedOf("manager");
  await db
    .updateTable("employerMember")
    .set({ removedAt: today })
    .where("accountId", "=", accountId)
    .execute();
  expect(checkedCalendar((await read(token)).text).events).toEqual([]);
});
