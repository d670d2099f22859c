import { once } from "node:events";
import { request as ask } from "node:http";
import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { startServer } from "#app/server/http.ts";
import { createLog } from "#app/server/log.ts";
import { mailLimit, signatureOf } from "#app/server/signed-body.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { pagesFromSource } from "#tests/support/pages.ts";
import { newId, today } from "#tests/support/place.ts";
import { action } from "./mail.ts";

const inboundSecret = "what the mail server and we alone know";
const replies = { domain: "reply.example.org", key: Buffer.from("a key"), inboundSecret };
const seconds = String(Date.parse(today) / 1000);
const mail = Buffer.from(
  ["From: thief@example.net", "To: r-1@reply.example.org", "", "Let me in."].join("\r\n"),
);

let db: Db;
beforeEach(async () => {
  db = await freshDatabase();
});
const logged: object[] = [];
const handIn = async (
  headers: Record<string, string>,
  body: BodyInit = mail,
  settings: typeof replies | null = replies,
) => {
  const request = new Request("http://localhost/hooks/mail", {
    method: "POST",
    body,
    headers,
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });
  const log = { error: () => {}, info: (about: object) => void logged.push(about) };
  const context = {
    db,
    now: () => today,
    newId,
    log,
    env: { replies: settings },
  } as unknown as AppLoadContext;
  const answer = await action({ request, context, params: {} } as ActionFunctionArgs);
  return answer.status;
};
const signed = (body: Buffer = mail, at = seconds, secret = inboundSecret) => ({
  "X-Mail-Timestamp": at,
  "X-Mail-Signature": signatureOf(secret, at, body),
});

test("a mail under a right signature is taken, whoever it is from, and its log names nobody", async () => {
  expect(await handIn(signed())).toBe(200);
  expect(logged).toContainEqual({ outcome: "unknown" });
  expect(JSON.stringify(logged)).not.toMatch(/thief|reply\.example/);
});

test.each([
  ["no signature", {}],
  ["a signature by another", signed(mail, seconds, "somebody else's secret")],
  ["a signature of other words", signed(Buffer.from("Something else"))],
  [
    "a signature of another second",
    { ...signed(), "X-Mail-Timestamp": String(Number(seconds) + 1) },
  ],
  ["a signature of six minutes ago", signed(mail, String(Number(seconds) - 360))],
  ["a signature of a day to come", signed(mail, String(Number(seconds) + 86_400))],
  ["a time that is none", { ...signed(), "X-Mail-Timestamp": "now" }],
] as const)("%s opens nothing", async (_, headers) => {
  expect(await handIn({ ...headers } as Record<string, string>)).toBe(401);
});

test("where nobody may answer by e-mail there is no such address", async () => {
  await expect(handIn(signed(), mail, null)).rejects.toMatchObject({ init: { status: 404 } });
});

/** As many megabytes as asked for, and how many of them were taken. */
function megabytes(count: number) {
  const given = { count: 0 };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (given.count === count) return controller.close();
      given.count += 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  return { stream, given };
}

test("a mail of 20 MB that does not say its length is read no further than the limit", async () => {
  const { stream, given } = megabytes(20);
  expect(await handIn(signed(), stream)).toBe(413);
  expect(given.count).toBeLessThan(mailLimit / 1024 / 1024 + 3);
});

test("a mail of 20 MB that says its length is turned away before a byte of it is read", async () => {
  const server = await startServer({
    build: await pagesFromSource(),
    env: {
      production: false,
      demo: true,
      origin: "http://localhost",
      reach: { phone: "", email: "" },
      trustedProxies: 0,
      asksSecondStep: false,
    },
    db,
    now: () => today,
    newId,
    log: createLog("silent"),
    port: 0,
    host: "127.0.0.1",
    files: (_incoming, _outgoing, next) => next(),
  } as Parameters<typeof startServer>[0]);
  onTestFinished(() => server.stop());
  const sending = ask({
    port: server.port,
    host: "127.0.0.1",
    method: "POST",
    path: "/hooks/mail",
    headers: { ...signed(), "Content-Length": 20 * 1024 * 1024 },
  });
  sending.on("error", () => {});
  sending.flushHeaders();
  const [answer] = await once(sending, "response");
  expect(answer.statusCode).toBe(413);
  sending.destroy();
});
