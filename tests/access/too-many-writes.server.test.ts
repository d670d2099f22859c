import { expect, test } from "vitest";
import { makeLink } from "#app/domain/account/email-link.server.ts";
import { countWrite } from "#app/server/rate-limit.server.ts";
import { adviceRow } from "#tests/support/advice.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, as, visitor } from "#tests/support/place.ts";
import { sendToEmployer } from "./town.ts";

async function town() {
  const db = await freshDatabase();
  const place = await aPlace(db);
  const ask = await openPages(db);
  const press = (accountId: string, path: string, form: Record<string, string>) =>
    ask(accountId, path, { method: "POST", form });
  return { db, place, ask, press };
}

test("an employer's account that sends in too much is told to wait, on every form alike; reading goes on", async () => {
  const { place, ask, press } = await town();
  const { bramble, job } = place;
  const { accountId } = bramble.owner;
  const path = `/employer/vacancies/${job}`;
  for (let time = 0; time < 600; time += 1) await countWrite(accountId, "write");
  expect((await press(accountId, path, { intent: "pause" })).status).toBe(429);
  expect((await press(accountId, `${path}/edit/job`, { title: "Cook" })).status).toBe(429);
  expect((await ask(accountId, path)).status).toBe(200);
});

test("replies on advice and answers to introductions are counted together", async () => {
  const { db, place, press } = await town();
  const { bramble } = place;
  const { accountId } = bramble.owner;
  const askedAt = "2026-02-25T09:30:00.000Z";
  await db
    .insertInto("adviceRequest")
    .values(
      adviceRow({
        id: "asked",
        askedAt,
        employerId: bramble.employerId,
        workplaceId: bramble.workplaceId,
        askedBy: accountId,
      }),
    )
    .execute();
  const reply = (messageId: string) =>
    press(accountId, "/employer/advice/asked", {
      intent: "reply",
      messageId,
      words: "And at two?",
    });
  expect((await reply("00000000-0000-4000-8000-00000000aaa1")).status).toBe(302);
  for (let time = 0; time < 119; time += 1) await countWrite(accountId, "words");
  expect((await reply("00000000-0000-4000-8000-00000000aaa2")).status).toBe(429);
  expect(await db.selectFrom("adviceMessage").select("words").execute()).toHaveLength(1);
});

test("what a participant does in a visit by their mailed link and signed in is counted together; reading goes on", async () => {
  const { db, place, ask, press } = await town();
  const { accountId, participantId } = place.amara;
  const introduced = { vacancyId: place.job, participant: place.amara, specialist: place.priya };
  const id = await sendToEmployer(db, introduced);
  const { email } = await db
    .selectFrom("participant")
    .select("email")
    .where("id", "=", participantId)
    .executeTakeFirstOrThrow();
  const to = `/participant/introductions/${id}`;
  const link = { purpose: "openIntroduction", email: email ?? "", subjectId: id } as const;
  const token = await makeLink(db, as(db, visitor), { ...link, payload: { to } });
  const opened = await ask(null, `/open/${token}`, { method: "POST", form: { intent: "open" } });
  const [cookie = ""] = (opened.headers.get("set-cookie") ?? "").split(";");
  const visit = (method: "GET" | "POST") =>
    ask(null, to, { method, form: { intent: "none" }, headers: { cookie } });
  expect((await visit("POST")).status).not.toBe(429);
  for (let time = 0; time < 599; time += 1) await countWrite(participantId, "write");
  expect((await visit("POST")).status).toBe(429);
  expect((await press(accountId ?? "", to, { intent: "none" })).status).toBe(429);
  expect((await visit("GET")).status).toBe(200);
});
