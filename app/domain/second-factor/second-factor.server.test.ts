import { Secret, TOTP } from "otpauth";
import { describe, expect, test } from "vitest";
import { hashPassword } from "#app/domain/account/password.server.ts";
import { NotFound } from "#app/domain/errors.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, as, today } from "#tests/support/place.ts";
import { seal, stepOf, unseal } from "./authenticator-app.server.ts";
import { clearSecondFactorOf } from "./second-factor-clearing.commands.server.ts";

const later = (minutes: number) => new Date(Date.parse(today) + minutes * 60_000).toISOString();
const codeAt = (secret: string, instant: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(instant) });

const password = "four plain words here";

/** A browser: it keeps the cookies it is given, and goes nowhere by itself. */
async function browser(db: Db, { now = today, asksSecondStep = false } = {}) {
  const ask = await openPages(db, { now, asksSecondStep });
  const jar = new Map<string, string>();
  return {
    jar,
    async at(path: string, form?: Record<string, string>) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
      const answer = await ask(null, path, {
        headers: { cookie },
        ...(form && { method: "POST" as const, form }),
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === "" || /max-age=0/i.test(line)) jar.delete(name);
        else jar.set(name, value);
      }
      return answer;
    },
  };
}
type Browser = Awaited<ReturnType<typeof browser>>;

async function aSpecialist() {
  const db = await freshDatabase();
  const place = await aPlace(db);
  const priya = place.priya;
  await db
    .updateTable("account")
    .set({ passwordHash: await hashPassword(password) })
    .where("id", "=", priya.accountId)
    .execute();
  const { email } = await db
    .selectFrom("account")
    .select("email")
    .where("id", "=", priya.accountId)
    .executeTakeFirstOrThrow();
  return { db, place, priya, email };
}
const signIn = (at: Browser["at"], email: string, to = "") =>
  at(`/sign-in${to}`, { email, password, intent: "password" });

/** Sets the app up at `today`, and gives the key and the recovery codes. */
async function setUpApp({ at }: Browser) {
  const page = await at("/account/second-step/app");
  const key = /<code>([A-Z2-7 ]+)<\/code>/.exec(page.text)?.[1]?.replaceAll(" ", "") ?? "";
  const done = await at("/account/second-step/app", { code: codeAt(key, today) });
  return {
    key,
    codes: [...done.text.matchAll(/<code>([a-z2-9-]{14})<\/code>/g)].map((m) => m[1] ?? ""),
  };
}

async function withApp() {
  const there = await aSpecialist();
  const first = await browser(there.db);
  await signIn(first.at, there.email);
  return { ...there, first, ...(await setUpApp(first)) };
}

describe("an app with codes", () => {
  test("is set up by its first code, gives ten recovery codes, and ends the other sessions", async () => {
    const { db, email } = await aSpecialist();
    const other = await browser(db);
    const own = await browser(db);
    await signIn(other.at, email);
    await signIn(own.at, email);
    const { codes } = await setUpApp(own);
    expect(new Set(codes).size).toBe(10);
    expect((await own.at("/specialist")).status).toBe(200);
    expect((await other.at("/specialist")).to).toContain("/sign-in");
  });

  test("is asked at the next sign-in: nobody is in before, and then they go where they were going", async () => {
    const { db, email, key } = await withApp();
    const { at } = await browser(db, { now: later(5) });
    expect((await signIn(at, email, "?to=/specialist/vacancies")).to).toBe("/sign-in/second-step");
    expect((await at("/specialist")).to).toContain("/sign-in");
    const wrong = await at("/sign-in/second-step", { code: "000000" });
    expect(wrong.status).toBe(400);
    const right = await at("/sign-in/second-step", { code: codeAt(key, later(5)) });
    expect(right.to).toBe("/specialist/vacancies");
    expect((await at("/specialist")).status).toBe(200);
  });

  test("takes each code once, also where two type it at once", async () => {
    const { db, email, key } = await withApp();
    const now = later(5);
    const both = await Promise.all([browser(db, { now }), browser(db, { now })]);
    for (const { at } of both) await signIn(at, email);
    const code = codeAt(key, now);
    const answers = await Promise.all(both.map(({ at }) => at("/sign-in/second-step", { code })));
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 400]);
  });

  test("a recovery code stands in for it, once, and its owner hears of it", async () => {
    const { db, email, codes, priya } = await withApp();
    const told = () =>
      db.selectFrom("outbox").select("id").where("event", "=", "secondFactor.changed").execute();
    const before = (await told()).length;
    const { at } = await browser(db, { now: later(5) });
    await signIn(at, email);
    const code = ` ${codes[3]?.toUpperCase().replaceAll("-", " ")}`;
    expect((await at("/sign-in/second-step", { code })).to).toBe("/specialist");
    expect(await told()).toHaveLength(before + 1);
    const again = await browser(db, { now: later(6) });
    await signIn(again.at, email);
    expect((await again.at("/sign-in/second-step", { code })).status).toBe(400);
    const stored = await db
      .selectFrom("recoveryCode")
      .select("hash")
      .where("accountId", "=", priya.accountId)
      .execute();
    expect(JSON.stringify(stored)).not.toContain(codes[0]);
  });

  test("five wrong codes end the sign-in: the first step is asked again", async () => {
    const { db, email, key } = await withApp();
    const { at } = await browser(db, { now: later(5) });
    await signIn(at, email);
    for (let wrong = 1; wrong < 5; wrong += 1)
      expect((await at("/sign-in/second-step", { code: "111 111" })).status).toBe(400);
    expect((await at("/sign-in/second-step", { code: "111111" })).to).toBe("/sign-in?again");
    const right = await at("/sign-in/second-step", { code: codeAt(key, later(5)) });
    expect(right.to).toBe("/sign-in?again");
  });

  test("is asked again after ten minutes of waiting", async () => {
    const { db, email, key } = await withApp();
    const early = await browser(db, { now: later(5) });
    await signIn(early.at, email);
    const late = await browser(db, { now: later(16) });
    for (const [name, value] of early.jar) late.jar.set(name, value);
    const code = codeAt(key, later(16));
    expect((await late.at("/sign-in/second-step", { code })).to).toBe("/sign-in?again");
  });

  test("a code may be tried twenty times an hour and no more, whoever has the password", async () => {
    const { db, email } = await withApp();
    const statuses: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      const { at } = await browser(db, { now: later(5 + round) });
      await signIn(at, email);
      for (let wrong = 0; wrong < 4; wrong += 1)
        statuses.push((await at("/sign-in/second-step", { code: "222222" })).status);
    }
    expect(statuses.filter((status) => status === 400).length).toBeLessThanOrEqual(20);
    expect(statuses.at(-1)).toBe(429);
  });

  test("goes only with a code, and then recovery codes and known devices go too", async () => {
    const { db, first, codes, priya } = await withApp();
    const refused = await first.at("/account/second-step", { intent: "app", code: "123456" });
    expect(refused.status).toBe(400);
    const [, second = ""] = codes;
    const gone = await first.at("/account/second-step", { intent: "app", code: second });
    expect(gone.to).toBe("/account/second-step?saved");
    for (const table of ["authenticatorApp", "recoveryCode", "knownDevice"] as const)
      expect(
        await db.selectFrom(table).selectAll().where("accountId", "=", priya.accountId).execute(),
      ).toEqual([]);
  });
});

describe("a device that is theirs", () => {
  const signInAndStay = async (there: Awaited<ReturnType<typeof withApp>>) => {
    const device = await browser(there.db, { now: later(5) });
    await signIn(device.at, there.email);
    const code = codeAt(there.key, later(5));
    await device.at("/sign-in/second-step", { code, remember: "yes" });
    return device;
  };
  const on = async (device: Browser, db: Db, now: string) => {
    const again = await browser(db, { now });
    for (const [name, value] of device.jar) again.jar.set(name, value);
    again.jar.delete("session");
    return again;
  };
  const day = 24 * 60;

  test.each([
    ["on the next day it is not asked", day, "/specialist"],
    ["after 29 days it is not asked", 29 * day, "/specialist"],
    ["after 31 days it is asked", 31 * day, "/sign-in/second-step"],
  ])("%s", async (_, minutes, to) => {
    const there = await withApp();
    const device = await signInAndStay(there);
    const { at } = await on(device, there.db, later(minutes));
    expect((await signIn(at, there.email)).to).toBe(to);
  });

  test("is asked again once they say so, and for everybody else at once", async () => {
    const there = await withApp();
    const device = await signInAndStay(there);
    await there.db
      .updateTable("knownDevice")
      .set({ accountId: there.place.lead.accountId })
      .execute();
    const other = await on(device, there.db, later(day));
    expect((await signIn(other.at, there.email)).to).toBe("/sign-in/second-step");
    await there.db.updateTable("knownDevice").set({ accountId: there.priya.accountId }).execute();
    await there.first.at("/account/second-step", { intent: "forget" });
    const own = await on(device, there.db, later(day));
    expect((await signIn(own.at, there.email)).to).toBe("/sign-in/second-step");
  });
});

describe("staff", () => {
  test.each(["/specialist", "/specialist/participants", "/specialist/vacancies", "/area"])(
    "without a second step get no %s where one is asked, and are shown how to set it up",
    async (path) => {
      const { db, place } = await aSpecialist();
      const ask = await openPages(db, { asksSecondStep: true });
      expect((await ask(place.lead.accountId, path)).to).toBe("/account/second-step");
      expect((await ask(place.lead.accountId, "/account/second-step")).text).toContain(
        "Until then none of your other pages open",
      );
    },
  );

  test("who set one up get their pages, and others never needed one", async () => {
    const { db, place, email } = await aSpecialist();
    const own = await browser(db, { asksSecondStep: true });
    await signIn(own.at, email);
    await setUpApp(own);
    expect((await own.at("/specialist")).status).toBe(200);
    const ask = await openPages(db, { asksSecondStep: true });
    expect((await ask(place.manager.accountId, "/employer")).status).toBe(200);
  });

  test("who lost everything are helped by a lead of their team, and by nobody else", async () => {
    const { db, place, priya, first, email } = await withApp();
    await expect(clearSecondFactorOf(as(db, place.otherLead), priya.staffId)).rejects.toThrow(
      NotFound,
    );
    await clearSecondFactorOf(as(db, place.lead), priya.staffId);
    expect((await first.at("/specialist")).to).toContain("/sign-in");
    const { at } = await browser(db, { now: later(5) });
    expect((await signIn(at, email)).to).toBe("/specialist");
    await expect(clearSecondFactorOf(as(db, place.lead), priya.staffId)).rejects.toThrow(
      "They have no second step now.",
    );
  });
});

describe("the key of an app", () => {
  const key = Buffer.alloc(32, 1);
  test("opens with the key of the installation, for its own account, and with nothing else", () => {
    const sealed = seal(key, "priya", "JBSWY3DPEHPK3PXP");
    expect(unseal(key, "priya", sealed)).toBe("JBSWY3DPEHPK3PXP");
    expect(unseal(key, "ben", sealed)).toBeNull();
    expect(unseal(Buffer.alloc(32, 2), "priya", sealed)).toBeNull();
    expect(sealed).not.toContain("JBSWY3DPEHPK3PXP");
  });

  test.each([
    [-61, false],
    [-30, true],
    [0, true],
    [30, true],
    [61, false],
  ])("a code of %s seconds off now is taken: %s", (seconds, isTaken) => {
    const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    const other = new Date(Date.parse(today) + seconds * 1000).toISOString();
    expect(stepOf(secret, codeAt(secret, other), today) !== null).toBe(isTaken);
  });
});
