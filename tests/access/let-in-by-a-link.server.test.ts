import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type MessageName, registry } from "#app/emails/registry.ts";
import { expandOutbox } from "#app/jobs/outbox.server.ts";
import { letterMaker } from "#app/jobs/outbox-letter.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, newId, today } from "#tests/support/place.ts";
import { withoutChance } from "./everything-they-see.ts";
import { matrix } from "./matrix.ts";
import { aTown, marked, putToThem, sendToEmployer, type Town } from "./town.ts";

/** What a mailed link to one introduction or job opens, and that it opens nothing beside it. */

// Some tests open every page there is: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

type Ask = Awaited<ReturnType<typeof openPages>>;

/** The newest letter to a reader, as the worker writes it. */
async function letterTo(db: Db, recipient: string, about: string, at = today) {
  const clock = { db, now: () => at, newId };
  const letterFor = letterMaker({ ...clock, origin: "http://localhost" });
  const log = { error: (said: object) => expect.fail(JSON.stringify(said)) };
  await expandOutbox({ ...clock, log, letterFor, send: async () => {} });
  const message = await db
    .selectFrom("message")
    .select(["name", "recipient", "data"])
    .where("recipient", "=", recipient)
    .where("data", "like", `%${about}%`)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  const letter = await letterFor(message);
  if (!letter) throw new Error(`${message.name} is not sent any more.`);
  const [link = ""] = letter.text.match(/\/open\/\S+/) ?? [];
  return { ...letter, link };
}

/** Presses a link as somebody who is not signed in. */
async function letIn(ask: Ask, link: string) {
  const { status, to, headers } = await ask(null, link, {
    method: "POST",
    form: { intent: "open" },
  });
  const [cookie = ""] = (headers.get("set-cookie") ?? "").split(";");
  return { status, to: to ?? "", cookie };
}
/** Without what is new each time a page is drawn: its nonce, and the ids that its forms are given. */
const plain = (text: string) =>
  text.replace(/nonce="[^"]*"/g, "").replace(/value="00000000-0000-4000-8000-\d{12}"/g, "");

/** What was written about somebody over time does not open by a mail that may have been passed on. */
const isHistory = (path: string) =>
  /^\/participant\/placements\/[^/]+\/(visits|training|support|support-notes|weeks)(\/|$)/.test(
    path,
  );

describe("each visit", () => {
  let db: Db;
  let town: Town;
  let ask: Ask;
  beforeAll(async () => {
    db = await freshDatabase();
    town = await aTown(db);
    ask = await openPages(db);
  });

  const visits = {
    "of a participant to their introduction": {
      recipient: () => `participant:${town.amara.participantId}`,
      of: () => town.waiting,
      own: () => [`/participant/introductions/${town.waiting}`],
    },
    "of a participant to the job that came of one": {
      recipient: () => `participant:${town.amara.participantId}`,
      of: () => town.agreed,
      own: () => [
        `/participant/introductions/${town.agreed}`,
        `/participant/placements/${town.placement}`,
        `/participant/plans/${town.openPlan}`,
      ],
    },
    "of a colleague to an introduction": {
      recipient: () => `account:${town.manager.accountId}`,
      of: () => town.sent,
      own: () => [`/employer/introductions/${town.sent}`],
    },
    "of an owner to the job that came of one": {
      recipient: () => `account:${town.bramble.owner.accountId}`,
      of: () => town.agreed,
      own: () => [
        `/employer/introductions/${town.agreed}`,
        `/employer/placements/${town.placement}`,
        `/employer/plans/${town.openPlan}`,
      ],
    },
  };

  describe.each(Object.entries(visits))("%s", (_, { recipient, of, own }) => {
    const begin = async () => letIn(ask, (await letterTo(db, recipient(), of())).link);
    const isOwn = (path: string) =>
      !isHistory(path) && own().some((page) => path === page || path.startsWith(`${page}/`));

    test("is, beside that one thing, a visit of nobody: page for page, byte for byte", async () => {
      const { cookie } = await begin();
      const wrong: string[] = [];
      for (const line of matrix) {
        const path = line.at?.(town) ?? line.address;
        if (isOwn(path)) continue;
        const asNobody = await ask(null, path);
        const inVisit = await ask(null, path, { headers: { cookie } });
        const same =
          asNobody.status === inVisit.status &&
          asNobody.to === inVisit.to &&
          plain(asNobody.text) === plain(inVisit.text);
        if (!same) wrong.push(`${path}: ${asNobody.status} ${inVisit.status}`);
      }
      expect(wrong).toEqual([]);
    });

    test("writes nothing anywhere else", async () => {
      const { cookie } = await begin();
      const wrong: string[] = [];
      for (const line of matrix) {
        const path = line.at?.(town) ?? line.address;
        if (isOwn(path) || path === "/visit-over") continue;
        const asNobody = await ask(null, path, { method: "POST" });
        const inVisit = await ask(null, path, { method: "POST", headers: { cookie } });
        if (asNobody.status !== inVisit.status)
          wrong.push(`${path}: ${asNobody.status} ${inVisit.status}`);
      }
      expect(wrong).toEqual([]);
    });

    test("shows that thing alone: no way to a list, to another record or to an account", async () => {
      const { to, cookie } = await begin();
      const opened = matrix
        .map((line) => line.at?.(town) ?? line.address)
        .filter((path) => isOwn(path));
      const ways: string[] = [];
      for (const path of new Set([...own(), to, ...opened])) {
        const { status, text, mistakes } = await ask(null, path, { headers: { cookie } });
        expect(mistakes, path).toEqual([]);
        // A file has no masthead.
        if (status !== 200 || /\.ics$|\/copy$/.test(path)) continue;
        expect(text).toContain("You are looking at one page, let in by your link.");
        const found = [...text.matchAll(/(?:href|action)="(\/(?:employer|participant)[^"]*)"/g)];
        ways.push(...found.flatMap(([, way = ""]) => (isOwn(way) ? [] : [`${path} → ${way}`])));
      }
      expect(ways).toEqual([]);
      expect((await ask(null, to, { headers: { cookie } })).status).toBe(200);
    });

    test("is no visit of who is signed in as somebody else", async () => {
      const { to, cookie } = await begin();
      const session = await signedIn(db, town.rival.owner.accountId);
      const answer = await ask(null, to, { headers: { cookie: `${cookie}; ${session}` } });
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain(marked.name);
      const { link } = await letterTo(db, recipient(), of());
      const page = await ask(town.rival.owner.accountId, link);
      expect(page.status).toBe(200);
      expect(page.text).toContain("This page is for another person");
      for (const telling of [marked.name, "Amara", "Baker", "Prep cook", "Kitchen porter"])
        expect(page.text).not.toContain(telling);
      const pressed = await ask(town.rival.owner.accountId, link, {
        method: "POST",
        form: { intent: "open" },
      });
      expect(pressed.headers.get("set-cookie")).toBeNull();
    });

    test("ends with one press", async () => {
      const { to, cookie } = await begin();
      await ask(null, "/visit-over", { method: "POST", headers: { cookie } });
      const answer = await ask(null, to, { headers: { cookie } });
      expect(answer.to).toBe(`/sign-in?to=${encodeURIComponent(to)}`);
    });
  });

  test("of a colleague is written down under their name, with the link it came by", async () => {
    const { to, cookie } = await letIn(
      ask,
      (await letterTo(db, `account:${town.manager.accountId}`, town.sent)).link,
    );
    await ask(null, to, { headers: { cookie } });
    const read = await db
      .selectFrom("auditEvent")
      .select(["actorName", "emailLinkId"])
      .where("action", "=", "introduction.firstRead")
      .where("subjectId", "=", town.sent)
      .where("actorAccountId", "=", town.manager.accountId)
      .execute();
    expect(read).toEqual([{ actorName: town.manager.name, emailLinkId: expect.any(String) }]);
  });

  test("of a participant takes words for their specialist alone, and shows none of them: mails are handed on", async () => {
    const page = `/participant/placements/${town.placement}/private`;
    const words = "Something that I tell one person alone.";
    const { cookie } = await letIn(
      ask,
      (await letterTo(db, `participant:${town.amara.participantId}`, town.agreed)).link,
    );
    const form = { noteId: newId(), words };
    const sent = await ask(null, page, { method: "POST", form, headers: { cookie } });
    expect(sent.to).toBe(`${page}?sent`);
    expect((await ask(town.amara.accountId, page)).text).toContain(words);
    const own = [page, `/participant/placements/${town.placement}`];
    for (const path of own) {
      const { status, text } = await ask(null, path, { headers: { cookie } });
      expect(status).toBe(200);
      expect(text).not.toContain(words);
    }
  });

  test("is what every mail about one of them leads to, but for staff, who sign in", async () => {
    const letterFor = letterMaker({ db, now: () => today, newId, origin: "http://localhost" });
    const messages = await db.selectFrom("message").selectAll().execute();
    const leads: Record<string, number> = { employer: 0, participant: 0, staff: 0, anyone: 0 };
    for (const message of messages) {
      const letter = await letterFor(message);
      if (!letter) continue;
      const { audience } = registry[message.name as MessageName];
      const isByLink = letter.text.includes("http://localhost/open/");
      expect(isByLink && audience === "staff", message.name).toBe(false);
      expect(letter.text, message.name).not.toMatch(
        /\/(employer|participant)\/(introductions|placements)\/\d/,
      );
      if (isByLink) leads[audience] = (leads[audience] ?? 0) + 1;
    }
    expect(leads.employer).toBeGreaterThan(5);
    expect(leads.participant).toBeGreaterThan(5);
  });

  test("of an employer opens no page of the person, nor the person's one of the employer's", async () => {
    const amara = await letIn(
      ask,
      (await letterTo(db, `participant:${town.amara.participantId}`, town.agreed)).link,
    );
    const owner = await letIn(
      ask,
      (await letterTo(db, `account:${town.bramble.owner.accountId}`, town.agreed)).link,
    );
    for (const [{ cookie }, side] of [
      [amara, "employer"],
      [owner, "participant"],
    ] as const)
      for (const page of [`introductions/${town.agreed}`, `placements/${town.placement}`])
        expect((await ask(null, `/${side}/${page}`, { headers: { cookie } })).to).toMatch(
          /^\/sign-in/,
        );
  });
});

async function signedIn(db: Db, accountId: string) {
  const { sessionsOf } = await import("#app/server/session.server.ts");
  const { id } = await sessionsOf(db, false).createSession(accountId, {});
  return `session=${id}`;
}

describe("a link that is looked at", () => {
  let db: Db;
  let ask: Ask;
  let link: string;
  let introductionId: string;
  let place: Awaited<ReturnType<typeof aPlace>>;
  beforeEach(async () => {
    db = await freshDatabase();
    place = await aPlace(db);
    ask = await openPages(db);
    introductionId = await putToThem(db, {
      vacancyId: place.job,
      participant: place.amara,
      specialist: place.priya,
    });
    ({ link } = await letterTo(db, `participant:${place.amara.participantId}`, introductionId));
  });
  const stored = async () => ({
    passes: await db.selectFrom("guestPass").selectAll().execute(),
    links: await db.selectFrom("emailLink").selectAll().execute(),
    audit: await db.selectFrom("auditEvent").selectAll().execute(),
    introduction: await db.selectFrom("introduction").selectAll().execute(),
  });

  test("opens nothing and changes nothing, however often a program looks", async () => {
    const before = await stored();
    for (let time = 0; time < 3; time += 1) {
      const { status, headers, text } = await ask(null, link);
      expect(status).toBe(200);
      expect(headers.get("set-cookie")).toBeNull();
      for (const telling of [marked.name, "Amara", "Bramble", "Kitchen"])
        expect(text).not.toContain(telling);
    }
    expect(await stored()).toEqual(before);
  });

  test("leads who is signed in as its reader straight to the page", async () => {
    const { status, to } = await ask(place.amara.accountId, link);
    expect([status, to]).toEqual([302, `/participant/introductions/${introductionId}`]);
  });

  test("says the same, letter by letter, when it is too old and when it was never made", async () => {
    await db.updateTable("emailLink").set({ expiresAt: today }).execute();
    const [old, never] = [await ask(null, link), await ask(null, "/open/no-such-link")];
    const said = ({ status, text }: typeof old, token: string) => ({
      status,
      text: plain(text).replaceAll(token, "TOKEN"),
    });
    expect(said(old, link.slice("/open/".length))).toEqual(said(never, "no-such-link"));
    const press = (path: string) => ask(null, path, { method: "POST", form: { intent: "fresh" } });
    for (const path of [link, "/open/no-such-link"])
      expect((await press(path)).to).toBe(`${path}?sent`);
    const again = await letterTo(db, `participant:${place.amara.participantId}`, introductionId);
    expect(again.link).not.toBe(link);
    expect((await letIn(ask, again.link)).to).toBe(`/participant/introductions/${introductionId}`);
  });

  test("lets somebody without an account read and say no, and saying it twice is the same as once", async () => {
    await db.updateTable("participant").set({ accountId: null }).execute();
    const letter = await letterTo(db, `participant:${place.amara.participantId}`, introductionId);
    expect(letter.text).toContain("Ring ");
    const { to, cookie } = await letIn(ask, letter.link);
    const page = await ask(null, to, { headers: { cookie } });
    expect(page.status).toBe(200);
    expect(page.text).not.toContain("Sign in to see the rest");
    for (const _ of [1, 2])
      await ask(null, `${to}/decide`, {
        method: "POST",
        form: { intent: "decline" },
        headers: { cookie },
      });
    const said = await db
      .selectFrom("auditEvent")
      .select(["actorKind", "actorAccountId", "actorName", "emailLinkId"])
      .where("action", "=", "introduction.decline")
      .execute();
    expect(said).toEqual([
      {
        actorKind: "participant",
        actorAccountId: null,
        actorName: place.amara.name,
        emailLinkId: expect.any(String),
      },
    ]);
    // Read again afterwards: the same link shows what they said.
    const later = await letIn(ask, letter.link);
    expect((await ask(null, later.to, { headers: { cookie: later.cookie } })).status).toBe(200);
  });
});

test("an employer let in to one introduction reads the same, letter by letter, whether or not another is prepared", async () => {
  const seen = async (isAnotherThere: boolean) => {
    const db = await freshDatabase();
    const place = await aPlace(db);
    const introduced = { vacancyId: place.job, participant: place.amara, specialist: place.priya };
    const id = await sendToEmployer(db, introduced);
    const owner = place.bramble.owner.accountId;
    const { link, text } = await letterTo(db, `account:${owner}`, id);
    if (isAnotherThere)
      await putToThem(db, { ...introduced, participant: place.joe, specialist: place.dan });
    const ask = await openPages(db);
    const before = await ask(null, link);
    const { to, cookie } = await letIn(ask, link);
    const page = await ask(null, to, { headers: { cookie } });
    return [text, before.text, to, page.text].map(withoutChance);
  };
  expect(await seen(true)).toEqual(await seen(false));
});
