import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as ask } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import sirv from "sirv";
import { expect, onTestFinished, test } from "vitest";
import { connect as connectDatabase } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { type RunningServer, type ServerOptions, startServer } from "./http.ts";
import { bodyLimit } from "./incoming.ts";
import { createLog } from "./log.ts";

const route = (id: string, path: string, module: object) => ({
  id,
  path,
  ...(id !== "root" && { parentId: "root" }),
  module: { default: () => null, ...module },
});

/** The smallest application: /echo answers with what it got, /slow waits, every other page is 404. */
function application(seen: AppLoadContext[] = []): ServerBuild {
  const routes = {
    root: route("root", "", {}),
    echo: route("echo", "echo", {
      default: undefined,
      loader: ({ context }: { context: AppLoadContext }) => {
        seen.push(context);
        return new Response(`hello ${"again ".repeat(500)}`, {
          headers: { "Content-Type": "text/html" },
        });
      },
      action: async ({ request }: { request: Request }) =>
        Response.json(Object.fromEntries(await request.formData())),
    }),
    program: route("program", "api/echo", {
      default: undefined,
      loader: ({ request }: { request: Request }) => new Response(request.method),
      action: ({ request }: { request: Request }) =>
        Response.json({ done: request.method }, { headers: { "X-Frame-Options": "SAMEORIGIN" } }),
    }),
    slow: route("slow", "slow", {
      default: undefined,
      loader: async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return new Response("finished");
      },
    }),
  };
  const entry = (id: string) => ({ id, module: `/${id}.js`, hasLoader: true, hasAction: true });
  return {
    entry: {
      module: {
        default: (_: Request, status: number) => new Response("page", { status }),
        handleError: () => {},
      },
    },
    routes,
    assets: {
      entry: { imports: [], module: "" },
      routes: { root: entry("root") },
      url: "",
      version: "",
    },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: { v3_singleFetch: true },
    isSpaMode: false,
  } as unknown as ServerBuild;
}

const local = {
  production: true,
  demo: true,
  origin: "http://localhost:3000",
  reach: { phone: "020 7946 0100", email: "help@example.org" },
  trustedProxies: 0,
  asksSecondStep: false,
  secret: "of this test",
};
const real = { ...local, demo: false, origin: "https://work.example.org" };

async function serve(
  env = local,
  more: {
    seen?: AppLoadContext[];
    log?: (line: string) => void;
    files?: ServerOptions["files"];
  } = {},
) {
  const db = await freshDatabase();
  let ids = 0;
  const server = await startServer({
    build: application(more.seen),
    env,
    db,
    now: () => "2026-11-22T10:00:00.000Z",
    newId: () => `id-${++ids}`,
    log: more.log ? createLog("info", { write: more.log }) : createLog("silent"),
    port: 0,
    host: "127.0.0.1",
    files: more.files ?? ((_, __, next) => next()),
  });
  onTestFinished(() => server.stop());
  return { db, server, base: `http://127.0.0.1:${server.port}` };
}

const form = (body: string, headers: Record<string, string> = {}) => ({
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
  body,
});

/** Sends the bytes as they are: fetch would tidy a bad address or header. */
function raw({ port }: RunningServer, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.end(text));
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("close", () => resolve(Buffer.concat(chunks).toString()));
    socket.on("error", reject);
  });
}

test("every answer carries the security headers and its own request id", async () => {
  const { base } = await serve();
  const headers = ["x-content-type-options", "referrer-policy", "cross-origin-opener-policy"];
  for (const path of ["/echo", "/nowhere", "/%00"]) {
    const answer = await fetch(base + path);
    for (const name of headers) expect(answer.headers.get(name), `${name} of ${path}`).toBeTruthy();
    expect(answer.headers.get("permissions-policy")).toContain("camera=()");
    expect(answer.headers.get("x-request-id")).toMatch(/^id-/);
    expect(answer.headers.get("strict-transport-security")).toBeNull();
  }
  const secure = await fetch(`${(await serve(real)).base}/echo`);
  expect(secure.headers.get("strict-transport-security")).toContain("max-age=");
});

test("pages are compressed and not kept by a shared computer", async () => {
  const { base } = await serve();
  const answer = await fetch(`${base}/echo`, { headers: { "Accept-Encoding": "gzip" } });
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(await answer.text()).toContain("hello again");
});

test("a file of the build that has gone breaks off its own answer, and the next one comes", async () => {
  const built = await mkdtemp(join(tmpdir(), "alongside-build-"));
  onTestFinished(() => rm(built, { recursive: true }));
  await writeFile(join(built, "page.js.br"), "compressed");
  await writeFile(join(built, "page.js"), "as it is");
  const lines: string[] = [];
  const { base } = await serve(local, {
    files: sirv(built, { brotli: true }),
    log: (line) => lines.push(line),
  });
  const get = (path: string) => fetch(base + path, { headers: { "Accept-Encoding": "br, gzip" } });
  await rm(join(built, "page.js.br"));
  await expect(get("/page.js").then((answer) => answer.text())).rejects.toThrow();
  expect(lines.join("")).toContain("a file could not be read");
  expect((await get("/echo")).status).toBe(200);
});

test.each([
  "/%00",
  "/echo%00",
  "/%E0%A4%A",
  "/%ff",
  "/echo?q=%00",
  "/echo?q%00=a",
  "/echo?q=%ff",
  "/echo?q=%E0%A4%A",
  "/echo?q=%zz",
  "/echo?q=%",
  "//elsewhere.example/echo",
])("the address %s is answered 400", async (path) => {
  const { server } = await serve();
  expect(
    await raw(server, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
  ).toMatch(/^HTTP\/1.1 400 /);
});

test.each(["", "a b", "[::1", "x:y:z"])("the host %j is answered 400", async (host) => {
  const { server } = await serve();
  expect(
    await raw(server, `GET /echo HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
  ).toMatch(/^HTTP\/1.1 400 /);
});

test("a form sent from this host reaches its page", async () => {
  const { base } = await serve();
  const answer = await fetch(`${base}/echo`, form("name=Rosa&words=a+b", { Origin: base }));
  expect(await answer.json()).toEqual({ name: "Rosa", words: "a b" });
});

test.each([
  ["another origin", { Origin: "https://elsewhere.example" }],
  ["the origin null", { Origin: "null" }],
  ["another port", { Origin: "http://127.0.0.1:1" }],
  ["an origin that is no address", { Origin: "nonsense" }],
  ["a referrer of another site", { Referer: "https://elsewhere.example/form" }],
  ["no origin at all", {}],
])("a form with %s is answered 403", async (_, headers) => {
  const { base } = await serve();
  const answer = await fetch(`${base}/echo`, form("name=Rosa", headers as Record<string, string>));
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain("came from another site");
});

test.each(["PUT", "PATCH", "DELETE"])(
  "%s is checked for its origin, and used by no page",
  async (method) => {
    const { base } = await serve();
    expect((await fetch(`${base}/echo`, { method })).status).toBe(403);
    expect((await fetch(`${base}/echo`, { method, headers: { Origin: base } })).status).toBe(405);
  },
);

test.each(["POST", "PUT", "PATCH", "DELETE"])(
  "a program may send %s from anywhere to an address for programs, which answers for itself",
  async (method) => {
    const { base } = await serve(real);
    const headers = { Origin: "https://elsewhere.example", "Content-Type": "application/json" };
    const asked = { method, headers, body: '{"words":"any"}' };
    const answer = await fetch(`${base}/api/echo`, asked);
    expect([answer.status, await answer.json()]).toEqual([200, { done: method }]);
    // What an answer says of itself stands above what is said of all.
    expect(answer.headers.get("x-frame-options")).toBe("SAMEORIGIN");
    expect((await fetch(`${base}/apiary`, asked)).status).toBe(403);
  },
);

test("a method that nobody knows reaches no address for programs", async () => {
  const { server } = await serve();
  const asked = "TRACE /api/echo HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
  expect(await raw(server, asked)).toMatch(/^HTTP\/1.1 405 /);
});

test("a real installation believes its own origin alone, also behind a proxy that changes the host", async () => {
  const { base } = await serve(real);
  const ours = await fetch(`${base}/echo`, form("name=Rosa", { Origin: real.origin }));
  expect(ours.status).toBe(200);
  const referred = await fetch(
    `${base}/echo`,
    form("name=Rosa", { Referer: `${real.origin}/sign-in` }),
  );
  expect(referred.status).toBe(200);
  const forwarded = form("name=Rosa", {
    Origin: real.origin,
    "X-Forwarded-Host": "elsewhere.example",
  });
  expect((await fetch(`${base}/echo`, forwarded)).status).toBe(200);
  expect((await fetch(`${base}/echo`, form("name=Rosa", { Origin: base }))).status).toBe(403);
});

test("a body over the limit is answered 413, whether or not it says its length", async () => {
  const { base, server } = await serve();
  const tooLong = `words=${"x".repeat(bodyLimit)}`;
  const declared = await fetch(`${base}/echo`, form(tooLong, { Origin: base }));
  expect(declared.status).toBe(413);
  const status = await new Promise((resolve, reject) => {
    const headers = {
      Origin: base,
      "Content-Type": "application/x-www-form-urlencoded",
      "Transfer-Encoding": "chunked",
    };
    const sending = ask(
      { host: "127.0.0.1", port: server.port, path: "/echo", method: "POST", headers },
      (answer) => resolve(answer.resume().statusCode),
    );
    sending.on("error", reject);
    sending.end(tooLong);
  });
  expect(status).toBe(413);
});

test.each([
  ["a null byte", "application/x-www-form-urlencoded", "name=a%00b"],
  ["a raw null byte", "application/x-www-form-urlencoded", "name=a\0b"],
  ["a broken multipart body", "multipart/form-data; boundary=x", "--x\r\nnot a part"],
  ["a multipart body without a boundary", "multipart/form-data", "name=a"],
  [
    "a file",
    "multipart/form-data; boundary=x",
    '--x\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\nhello\r\n--x--\r\n',
  ],
  ["JSON", "application/json", "{"],
  ["an unknown type", "text/plain", "hello"],
])("a body with %s is answered 400", async (_, type, body) => {
  const { base } = await serve();
  const answer = await fetch(`${base}/echo`, form(body, { Origin: base, "Content-Type": type }));
  expect(answer.status).toBe(400);
});

test("a file may be sent where an advert or a list is brought in, and a page longer than that is 413", async () => {
  const { base } = await serve();
  const send = (path: string, file: BlobPart) => {
    const body = new FormData();
    body.set("file", new File([file], "page.html"));
    return fetch(`${base}${path}`, { method: "POST", headers: { Origin: base }, body });
  };
  for (const path of ["/employer/vacancies/import", "/employer/vacancies/import/csv?taken=1"]) {
    // This small application has no such page: 404 says that the form was let in.
    expect((await send(path, "a\0b")).status).toBe(404);
    expect((await send(path, "x".repeat(5 * 1024 * 1024))).status).toBe(413);
  }
  for (const path of ["/echo", "/check-an-advert", "/employer/vacancies/imports"])
    expect((await send(path, "hello")).status).toBe(400);
});

test("a multipart form without files, and an empty body without a type, are forms", async () => {
  const { base } = await serve();
  const parts = new FormData();
  parts.set("name", "Rosa");
  const many = await fetch(`${base}/echo`, {
    method: "POST",
    headers: { Origin: base },
    body: parts,
  });
  expect(await many.json()).toEqual({ name: "Rosa" });
  const none = await fetch(`${base}/echo`, { method: "POST", headers: { Origin: base } });
  expect(await none.json()).toEqual({});
});

test("/healthz says whether the database answers, to any host", async () => {
  const { base, db } = await serve(real);
  expect((await fetch(`${base}/healthz`)).status).toBe(200);
  await db.destroy();
  expect((await fetch(`${base}/healthz`)).status).toBe(503);
});

test("the log holds neither queries, tokens, bodies nor addresses", async () => {
  const lines: string[] = [];
  const { base } = await serve(local, { log: (line) => lines.push(line) });
  await fetch(`${base}/link/secret-token?email=rosa@example.org`);
  await fetch(`${base}/echo`, form("password=hunter2", { Origin: base, Cookie: "session=abc" }));
  await expect.poll(() => lines.length).toBe(2);
  expect(lines.join("")).toContain("/link/[token]");
  expect(lines.join("")).not.toMatch(/secret-token|rosa|hunter2|127\.0\.0\.1|session/);
});

test("a caller's address is its own, or what our proxies say, never what the caller says", async () => {
  const addressSeen = async (trustedProxies: number) => {
    const seen: AppLoadContext[] = [];
    const { base } = await serve({ ...local, trustedProxies }, { seen });
    await fetch(`${base}/echo`, { headers: { "X-Forwarded-For": "1.1.1.1, 2.2.2.2" } });
    return seen[0]?.clientAddress;
  };
  expect(await addressSeen(0)).toBe("127.0.0.1");
  expect(await addressSeen(1)).toBe("2.2.2.2");
  expect(await addressSeen(2)).toBe("1.1.1.1");
});

test("stopping lets a request that has begun finish, and takes no new one", async () => {
  const { base, server } = await serve();
  const begun = fetch(`${base}/slow`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const stopped = server.stop();
  await expect(fetch(`${base}/echo`, { headers: { Connection: "close" } })).rejects.toThrow();
  const answer = await begun;
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe("finished");
  await stopped;
});

test("demo mode answers on both loopback addresses where there are two", async () => {
  const { server } = await serve();
  expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200);
  const six = await fetch(`http://[::1]:${server.port}/healthz`).catch(() => null);
  const hasSix = await import("node:os").then(({ networkInterfaces }) =>
    Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1")),
  );
  expect(six?.status).toBe(hasSix ? 200 : undefined);
});

test("a port that is taken is said plainly by the error's code", async () => {
  const { server, db } = await serve();
  const again = startServer({
    build: application(),
    env: local,
    db,
    now: () => "",
    newId: () => "",
    log: createLog("silent"),
    port: server.port,
    host: "127.0.0.1",
    files: (_, __, next) => next(),
  });
  await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("a database that is not there does not keep /healthz waiting", async () => {
  const gone = connectDatabase("postgres://nobody@127.0.0.1:9/none");
  const server = await startServer({
    build: application(),
    env: local,
    db: gone,
    now: () => "",
    newId: () => "id",
    log: createLog("silent"),
    port: 0,
    host: "127.0.0.1",
    files: (_, __, next) => next(),
  });
  onTestFinished(() => server.stop());
  expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(503);
  await gone.destroy();
});
