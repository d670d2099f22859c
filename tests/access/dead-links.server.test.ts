import { beforeAll, describe, expect, test } from "vitest";
import { withdrawColleagueInvitation } from "#app/domain/employer/colleague.commands.server.ts";
import { expandOutbox } from "#app/jobs/outbox.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { postOffice } from "#tests/support/job-begun.ts";
import { type Answer, openPages } from "#tests/support/pages.ts";
import { as, today } from "#tests/support/place.ts";
import {
  linksOf,
  type MailedLink,
  mailLink,
  type OpeningPurpose,
  purposes,
} from "./mailed-links.ts";
import { aTown, type Town } from "./town.ts";

const never = "n".repeat(43);
const long = "2020-01-01T00:00:00.000Z";
/** What a reader could tell one page by from another. */
const seen = ({ status, text, mistakes }: Answer, token: string) => ({
  status,
  mistakes,
  text: text.replaceAll(token, "").replace(/nonce="[^"]*"/g, ""),
});
const ends = {
  "is too old": { expiresAt: long },
  "gave way to a newer one": { revokedAt: today },
} as const;
/** These say that they did what they were for, and offer a link to sign in. */
const saysDone: readonly OpeningPurpose[] = [
  "confirmEmail",
  "resetPassword",
  "changeEmail",
  "joinEmployer",
  "joinStaff",
  "joinAsParticipant",
  "confirmVacancy",
];
/** Opened as often as one likes, or with a page of their own that says what was answered. */
const neverUsed: readonly OpeningPurpose[] = [
  "openAdvice",
  "openMyJob",
  "openPlacement",
  "openIntroduction",
  "openJob",
  "savedSearch",
  "answerReview",
  "answerStillOpen",
];

interface Within {
  db: Db;
  town: Town;
  ask: Awaited<ReturnType<typeof openPages>>;
  links: Record<OpeningPurpose, MailedLink>;
}
async function within(): Promise<Within> {
  const db = await freshDatabase();
  const town = await aTown(db);
  const links = await linksOf(db, town);
  await db.deleteFrom("outbox").execute();
  return { db, town, links, ask: await openPages(db) };
}
const fresh = (ask: Within["ask"], page: string) =>
  ask(null, page, { method: "POST", form: { intent: "fresh" } });

describe("the page of a link that opens nothing", () => {
  let here: Within;
  beforeAll(async () => {
    here = await within();
  });

  test.each(
    purposes.flatMap((purpose) =>
      Object.entries(ends).map(([how, change]) => ({ purpose, how, change })),
    ),
  )(
    "of kind $purpose that $how looks as one that was never made, and so does its press",
    async ({ purpose, change }) => {
      const { db, ask, links } = here;
      const { token, page } = await mailLink(db, purpose, links[purpose]);
      await db.updateTable("emailLink").set(change).execute();
      const unknown = `${links[purpose].at}${never}`;
      const answer = seen(await ask(null, page), token);
      expect(answer).toEqual(seen(await ask(null, unknown), never));
      expect(answer.status).toBe(404);
      expect(answer.text).toContain("Send me a new link");
      expect(answer.text).not.toContain(links[purpose].link.email);
      const pressed = await fresh(ask, page);
      expect(pressed).toMatchObject({ status: 302, to: `${page}?sent`, mistakes: [] });
      const sent = seen(await ask(null, `${page}?sent`), token);
      expect(sent).toEqual(seen(await ask(null, `${unknown}?sent`), never));
      expect(sent.text).toContain("Look in your mail");
    },
  );

  test("asks the same of the portal whether it was ever made or not", async () => {
    const { db, ask, links } = here;
    const { page } = await mailLink(db, "signIn", links.signIn);
    const written = async (path: string) => {
      await db.deleteFrom("outbox").execute();
      await fresh(ask, path);
      return (await db.selectFrom("outbox").select("event").execute()).map(({ event }) => event);
    };
    expect(await written(page)).toEqual(["link.freshAsked"]);
    expect(await written(`/link/${"m".repeat(43)}`)).toEqual(["link.freshAsked"]);
  });
});

describe("one press", () => {
  test.each(purposes)(
    "on a link of kind %s that is too old sends one that works, to its own address and to no other, once",
    async (purpose) => {
      const { db, ask, links } = await within();
      const { token, page } = await mailLink(db, purpose, links[purpose]);
      await db.updateTable("emailLink").set({ expiresAt: long }).execute();
      for (const _ of [1, 2]) await fresh(ask, page);
      const mails = await postOffice(db).deliver(today);
      expect(mails.map(({ to }) => to)).toEqual([links[purpose].link.email]);
      const path = new RegExp(`https://[^/]+(${links[purpose].at}\\S{43})`);
      const [, newer = ""] = path.exec(mails[0]?.text ?? "") ?? [];
      expect(newer).not.toContain(token);
      expect((await ask(null, newer)).status).toBe(200);
    },
  );

  test.each(purposes.filter((purpose) => !neverUsed.includes(purpose)))(
    "on a used link of kind %s sends a way in",
    async (purpose) => {
      const { db, ask, links } = await within();
      const { page } = await mailLink(db, purpose, links[purpose]);
      const { by = null, form } = links[purpose];
      const pressed = await ask(by, page, { method: "POST", form });
      expect(pressed.to).toMatch(links[purpose].leadsTo);
      await db.deleteFrom("outbox").execute();
      const { status, text } = await ask(null, page);
      const isDone = saysDone.includes(purpose);
      expect(status).toBe(isDone ? 200 : 404);
      expect(text).toContain(isDone ? "This is done" : "This link does not open anything now");
      await fresh(ask, page);
      const [mail, ...more] = await postOffice(db).deliver(today);
      expect(more).toEqual([]);
      expect(mail?.to).toBe(links[purpose].link.email);
      expect(mail?.text).toMatch(/\/link\/\S{43}/);
    },
  );

  test("on a link that works sends nothing", async () => {
    const { db, ask, links } = await within();
    for (const purpose of purposes) {
      const { page } = await mailLink(db, purpose, links[purpose]);
      await fresh(ask, page);
    }
    expect(await postOffice(db).deliver(today)).toEqual([]);
  });
});

describe("no press brings back", () => {
  test("an invitation that its maker took back; the page says what it says of every other", async () => {
    const { db, town, ask, links } = await within();
    const { token, page } = await mailLink(db, "joinEmployer", links.joinEmployer);
    const { id } = await db
      .selectFrom("emailLink")
      .select("id")
      .where("purpose", "=", "joinEmployer")
      .executeTakeFirstOrThrow();
    await withdrawColleagueInvitation(as(db, town.bramble.owner), id);
    const unknown = await ask(null, `/link/${never}`);
    expect(seen(await ask(null, page), token)).toEqual(seen(unknown, never));
    await fresh(ask, page);
    expect(await postOffice(db).deliver(today)).toEqual([]);
    expect(await db.selectFrom("message").selectAll().execute()).toEqual([]);
  });

  test("an invitation taken back while the mail of a press still waited", async () => {
    const { db, town, ask, links } = await within();
    const { page } = await mailLink(db, "joinEmployer", links.joinEmployer);
    const { id } = await db
      .updateTable("emailLink")
      .set({ expiresAt: long })
      .where("purpose", "=", "joinEmployer")
      .returning("id")
      .executeTakeFirstOrThrow();
    await fresh(ask, page);
    const post = postOffice(db);
    await expandOutbox(post.edgeAt(today));
    await withdrawColleagueInvitation(as(db, town.bramble.owner), id);
    expect(await post.deliver(today)).toEqual([]);
  });

  test("the part of an older invitation: only what the newest says", async () => {
    const { db, ask, links } = await within();
    const { link } = links.joinEmployer;
    const asOwner = {
      ...links.joinEmployer,
      link: { ...link, payload: { role: "owner", workplaceIds: [] } },
    };
    const { page } = await mailLink(db, "joinEmployer", asOwner);
    await db.updateTable("emailLink").set({ createdAt: long }).execute();
    await mailLink(db, "joinEmployer", links.joinEmployer);
    await fresh(ask, page);
    await postOffice(db).deliver(today);
    const { payload } = await db
      .selectFrom("emailLink")
      .select("payload")
      .where("purpose", "=", "joinEmployer")
      .where("revokedAt", "is", null)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(payload ?? "")).toMatchObject({ role: "manager" });
  });

  test.each(["joinEmployer", "joinStaff"] as const)(
    "%s that was made more than 60 days ago",
    async (purpose) => {
      const { db, ask, links } = await within();
      const { page } = await mailLink(db, purpose, links[purpose]);
      await db
        .updateTable("emailLink")
        .set({ expiresAt: long, createdAt: "2025-12-01T00:00:00.000Z" })
        .execute();
      await fresh(ask, page);
      expect(await postOffice(db).deliver(today)).toEqual([]);
    },
  );

  test.each(["signIn", "resetPassword", "accountExists", "confirmEmail", "changeEmail"] as const)(
    "%s of an account that was closed",
    async (purpose) => {
      const { db, ask, links } = await within();
      const { page } = await mailLink(db, purpose, links[purpose]);
      await db.updateTable("emailLink").set({ expiresAt: long }).execute();
      await db
        .updateTable("account")
        .set({ closedAt: today })
        .where("id", "=", links[purpose].link.accountId ?? "")
        .execute();
      await fresh(ask, page);
      expect(await postOffice(db).deliver(today)).toEqual([]);
    },
  );
});
