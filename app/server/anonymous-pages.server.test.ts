import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { connect, type Db } from "#db/connect.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, today } from "#tests/support/place.ts";
import { AnonymousPages } from "./anonymous-pages.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDatabase();
  await aPlace(db);
});

const job = "00000000-0000-4000-8000-000000000001";

/** A server whose pages say how often one was made, and what it is made of. */
async function serve(
  over: Db = db,
  more: { answer?: (url: string) => ResponseInit; wait?: () => Promise<void> } = {},
) {
  const seen = { made: 0, now: today };
  const pages = new AnonymousPages({ db: over, now: () => seen.now });
  const make = async (url: string) => {
    seen.made += 1;
    const { title } = await over.selectFrom("vacancy").select("title").executeTakeFirstOrThrow();
    await more.wait?.();
    return new Response(`made ${seen.made}: ${title} ${"again ".repeat(200)}`, {
      headers: { "Content-Type": "text/html" },
      ...more.answer?.(url),
    });
  };
  const server = createServer(async (incoming, outgoing) => {
    const url = incoming.url ?? "";
    if (pages.isFor(incoming)) return pages.answer(incoming, outgoing, () => make(url));
    outgoing.end(await (await make(url)).text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    fetch(base + path, { method, headers: { "Accept-Encoding": "identity", ...headers } });
  const words = async (path: string, headers?: Record<string, string>) =>
    (await (await get(path, headers)).text()).replace(/( again)+ $/, "");
  return { seen, get, words };
}

const rename = (title: string, by: Db = db) => by.updateTable("vacancy").set({ title }).execute();

test.each(["/vacancies", "/vacancies?near=Leeds&easy=noise", `/vacancies/${job}`])(
  "%s is made once, and again when something changes that it shows",
  async (path) => {
    const { words } = await serve();
    expect([await words(path), await words(path)]).toEqual(
      Array(2).fill("made 1: Kitchen assistant"),
    );
    await rename("Cook");
    expect([await words(path), await words(path)]).toEqual(Array(2).fill("made 2: Cook"));
    await db.updateTable("account").set({ name: "Somebody" }).execute();
    expect(await words(path)).toBe("made 2: Cook");
  },
);

test.each([
  "/vacancies/by-email",
  "/vacancies/feed.atom",
  "/",
  "/vacancies/",
  `/vacancies/${job}/x`,
  "/employer",
])("%s is none of those pages", async (path) => {
  const { words } = await serve();
  expect([await words(path), await words(path)]).toEqual([
    "made 1: Kitchen assistant",
    "made 2: Kitchen assistant",
  ]);
});

test("somebody signed in never gets a page that was kept, and theirs is never kept", async () => {
  const { words } = await serve();
  const signedIn = { cookie: "colours=dark; session=abc" };
  expect(await words("/vacancies", signedIn)).toContain("made 1");
  expect(await words("/vacancies")).toContain("made 2");
  expect(await words("/vacancies", { cookie: "__Host-session=abc" })).toContain("made 3");
  expect(await words("/vacancies", { cookie: "anything" })).toContain("made 4");
  expect(await words("/vacancies")).toContain("made 2");
});

test("each choice of colours has a page of its own, and so has each name of the site", async () => {
  const { words } = await serve();
  expect(await words("/vacancies", { cookie: "colours=dark" })).toContain("made 1");
  expect(await words("/vacancies", { cookie: "colours=light" })).toContain("made 2");
  expect(await words("/vacancies")).toContain("made 3");
  expect(await words("/vacancies", { cookie: "colours=dark" })).toContain("made 1");
});

test("a page that a browser has is not sent again until it is another", async () => {
  const { get } = await serve();
  const first = await get("/vacancies");
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[\w-]+-identity"$/);
  expect(first.headers.get("cache-control")).toBe("public, no-cache");
  expect(first.headers.get("vary")).toBe("Cookie, Accept-Encoding");
  const again = await get("/vacancies", { "If-None-Match": `"other", ${tag}` });
  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
  await rename("Cook");
  expect((await get("/vacancies", { "If-None-Match": tag })).status).toBe(200);
});

test.each([
  ["br, gzip", "br"],
  ["gzip;q=1.0, br;q=0", "gzip"],
  ["gzip;q=0", null],
  ["", null],
])("whoever takes %j gets %s", async (accepted, sent) => {
  const { get } = await serve();
  for (let turn = 0; turn < 2; turn += 1) {
    const answer = await get("/vacancies", { "Accept-Encoding": accepted });
    expect(answer.headers.get("content-encoding")).toBe(sent);
    expect(answer.headers.get("etag")).toContain(sent ?? "identity");
    expect(await answer.text()).toContain("made 1: Kitchen assistant");
  }
});

test("who asks for the head alone gets no page, and it is kept for the next", async () => {
  const { get, words } = await serve();
  const head = await get("/vacancies", {}, "HEAD");
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect(Number(head.headers.get("content-length"))).toBeGreaterThan(1000);
  expect(await words("/vacancies")).toContain("made 1");
});

test.each<[string, ResponseInit]>([
  ["a page that is not there", { status: 404 }],
  ["one that leads on", { status: 302, headers: { Location: "/" } }],
  ["one that sets a cookie", { headers: { "Set-Cookie": "a=b" } }],
])("%s is sent and not kept", async (_, init) => {
  const { get, seen } = await serve(db, { answer: () => init });
  const answer = await get("/vacancies", {}, "GET");
  expect(answer.headers.get("etag")).toBeNull();
  expect(answer.headers.get("cache-control")).not.toBe("public, no-cache");
  await get("/vacancies");
  expect(seen.made).toBeGreaterThan(1);
});

test("a day that turns in London drops every page", async () => {
  const { words, seen } = await serve();
  seen.now = "2026-06-30T22:59:59.000Z";
  expect(await words("/vacancies")).toContain("made 1");
  seen.now = "2026-06-30T23:00:00.000Z";
  expect(await words("/vacancies")).toContain("made 2");
});

test("those who ask at once wait for one page, and none gets what was made before a change", async () => {
  let go = () => {};
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  const { words, seen } = await serve(db, { wait: () => gate });
  const early = Promise.all([words("/vacancies"), words("/vacancies"), words("/vacancies")]);
  while (seen.made === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  // The other two ask PostgreSQL for the number of the board, each over a connection of its own.
  await new Promise((resolve) => setTimeout(resolve, 250));
  await rename("Cook");
  const late = words("/vacancies");
  while (seen.made === 1) await new Promise((resolve) => setTimeout(resolve, 5));
  go();
  expect(new Set(await early).size).toBe(1);
  expect(await late).toBe("made 2: Cook");
  expect(await words("/vacancies")).toBe("made 2: Cook");
});

test("a change made by another process drops the pages of this one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "alongside-pages-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const url = `sqlite:${join(folder, "board.sqlite")}`;
  const [here, there] = [connect(url), connect(url)];
  onTestFinished(() => Promise.all([here.destroy(), there.destroy()]).then(() => {}));
  await migrateToLatest(here);
  await aPlace(here);
  const { words } = await serve(here);
  expect(await words("/vacancies")).toContain("made 1");
  await rename("Cook", there);
  expect(await words("/vacancies")).toBe("made 2: Cook");
});

test("of more addresses than are kept the one asked for longest ago goes", async () => {
  const { words, seen } = await serve();
  for (let one = 0; one <= 1000; one += 1) await words(`/vacancies?page=${one}`);
  expect(seen.made).toBe(1001);
  expect(await words("/vacancies?page=1000")).toContain("made 1001:");
  expect(await words("/vacancies?page=0")).toContain("made 1002:");
});
