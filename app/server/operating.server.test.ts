import type { AppLoadContext } from "@remix-run/node";
import { expect, onTestFinished, test } from "vitest";
import { tell } from "#app/domain/outbox/outbox.commands.server.ts";
import { sendDueMessages } from "#app/jobs/outbox.server.ts";
import { startScheduler } from "#app/jobs/scheduler.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { pagesFromSource } from "#tests/support/pages.ts";
import { aPlace, as, newId, system, today } from "#tests/support/place.ts";
import { answerRefusals } from "./answer-refusals.ts";
import { startServer } from "./http.ts";
import { createLog } from "./log.ts";
import { Metrics, routeClass } from "./metrics.ts";

const env = {
  production: true,
  demo: true,
  origin: "http://localhost:3000",
  reach: { phone: "020 7946 0145", email: "help@example.org" },
  trustedProxies: 0,
  asksSecondStep: false,
  secret: "of this test",
};
const token = "a token of at least twenty characters";

/** What a page says when it fails as badly as it can. */
class Unlucky extends Error {}
const failing = ({ request }: { request: Request; context: AppLoadContext }) => {
  throw new Unlucky(`Amara Okafor, 07700 900123, amara@example.org asked ${request.url}`);
};

async function serve({ isMeasured = true } = {}) {
  const db = await freshDatabase();
  const build = await pagesFromSource();
  const page = build.routes["routes/public/how-it-works"];
  if (!page) throw new Error("The page that is to fail is gone.");
  const lines: string[] = [];
  const clock = { now: today };
  const log = createLog("debug", { write: (line) => void lines.push(line) });
  const edge = { db, now: () => clock.now, newId, log };
  const server = await startServer({
    ...edge,
    build: answerRefusals({
      ...build,
      routes: {
        ...build.routes,
        [page.id]: { ...page, module: { ...page.module, loader: failing } },
      },
    }),
    env,
    port: 0,
    host: "127.0.0.1",
    files: (_, __, next) => next(),
    metrics: isMeasured ? { of: new Metrics(), token } : null,
  });
  onTestFinished(() => server.stop());
  const base = `http://127.0.0.1:${server.port}`;
  const health = async () => {
    const answer = await fetch(`${base}/healthz`);
    return [answer.status, await answer.text()];
  };
  return { ...edge, clock, base, lines, health };
}

test("/healthz says that mail has waited for longer than 15 minutes, and not what is held", async () => {
  const { db, clock, health } = await serve();
  await tell(db, as(db, system), "introduction.ask", { introductionId: "nobody" });
  clock.now = "2026-02-25T09:45:00.000Z";
  expect(await health()).toEqual([200, "ok\n"]);
  clock.now = "2026-02-25T09:52:00.000Z";
  expect(await health()).toEqual([200, "degraded: mail has waited for 22 minutes\n"]);
  await db.updateTable("outbox").set({ expandedAt: clock.now }).execute();
  expect(await health(), "looked at anew every few seconds").toEqual([
    200,
    "degraded: mail has waited for 22 minutes\n",
  ]);
  clock.now = "2026-02-25T09:52:05.000Z";
  expect(await health()).toEqual([200, "ok\n"]);
});

test("the log names requests, jobs and messages, and nobody in them", async () => {
  const { base, lines, db, now, log } = await serve();
  const place = await aPlace(db);
  const secret = "abcDEF123-secret-token-of-a-link";
  const asked = [
    `/link/${secret}`,
    `/vacancies/by-email/${secret}`,
    `/still-open/${secret}.data`,
    "/specialist/participants/Amara%20Okafor",
    "/specialist/participants/amara-okafor/edit?phone=07700900123",
    "/vacancies?words=Amara+Okafor&near=SE15+4AB",
    "/how-it-works?of=Amara+Okafor",
    "/07700%20900123/amara@example.org",
  ];
  const headers = {
    Cookie: `session=${secret}`,
    Authorization: `Bearer ${secret}`,
    "User-Agent": "Amara Okafor's own",
  };
  for (const path of asked) await fetch(base + path, { headers, redirect: "manual" });
  const form = {
    email: "amara@example.org",
    password: "Okafor 1987",
    words: "Amara Okafor was not paid",
    contact: "07700 900123",
  };
  for (const path of ["/sign-in", "/report-a-concern", "/how-it-works", "/reset"])
    await fetch(base + path, {
      method: "POST",
      headers: { ...headers, Origin: base },
      body: new URLSearchParams(form),
      redirect: "manual",
    });
  await expect.poll(() => lines.filter((line) => line.includes('"answered"')).length).toBe(12);
  const ofRequests = lines.splice(0);

  const unlucky = () => Promise.reject(new Unlucky("550 amara@example.org Amara Okafor"));
  await tell(db, as(db, place.priya), "employer.verified", {
    employerId: place.bramble.employerId,
  });
  const jobs = startScheduler({ db, now, newId, log }, [
    { name: "fail", everySeconds: 900, run: unlucky },
    {
      name: "send messages",
      everySeconds: 2,
      beside: true,
      run: async (line) => {
        await db
          .insertInto("message")
          .values({
            id: newId(),
            outboxId: (await db.selectFrom("outbox").select("id").executeTakeFirstOrThrow()).id,
            name: "employer.verified",
            recipient: "address:amara@example.org",
            data: "{}",
            status: "waiting",
            attempts: 0,
            nextAt: today,
            claimedAt: null,
            sentAt: null,
            lastError: null,
            createdAt: today,
          })
          .execute();
        const outbox = { db, now, newId, log: line, letterFor: unlucky, send: unlucky };
        await sendDueMessages(outbox as unknown as Parameters<typeof sendDueMessages>[0]);
      },
    },
  ]);
  await jobs.stop();

  const all = [...ofRequests, ...lines].join("");
  expect(all).not.toMatch(/amara|okafor|07700|900123|1987|paid|SE15|abcDEF123|secret-token/i);
  for (const line of ofRequests) expect(JSON.parse(line)).toHaveProperty("requestId");
  for (const line of lines) {
    expect(JSON.parse(line)).toHaveProperty("job");
    expect(JSON.parse(line)).toHaveProperty("run");
  }
  // Enough is left to find what failed.
  const failed = ofRequests.map((line) => JSON.parse(line)).find(({ err }) => err);
  expect(failed.err).toMatchObject({ type: "Error" });
  expect(failed.err.stack).toContain("operating.server.test");
  expect(lines.join("")).toContain("employer.verified");
});

test("the numbers are for whoever brings the token, and are no page without one", async () => {
  const { base, db, log, now } = await serve();
  const as = (authorization: string) =>
    fetch(`${base}/metrics`, { headers: { authorization } }).then(({ status }) => status);
  expect(await as("")).toBe(401);
  expect(await as("Bearer another token of twenty")).toBe(401);
  expect(await as(`Basic ${token}`)).toBe(401);
  const person = "0d1f5d1e-6a0c-4b61-8a52-3f6f1f0b8a11";
  await fetch(`${base}/specialist/participants/${person}?name=Amara`, { redirect: "manual" });
  await fetch(`${base}/${person}`);
  const jobs = startScheduler({ db, now, newId, log }, [
    { name: "count", everySeconds: 900, run: async () => {} },
  ]);
  await jobs.stop();
  const answer = await fetch(`${base}/metrics`, { headers: { authorization: `Bearer ${token}` } });
  const text = await answer.text();
  expect(answer.headers.get("content-type")).toContain("text/plain");
  expect(text).toContain('alongside_request_seconds_count{class="specialist",status="302"} 1');
  expect(text).toContain('alongside_request_seconds_count{class="other",status="404"} 1');
  expect(text).toContain("alongside_outbox_unsent 0");
  expect(text).toContain('alongside_job_age_seconds{job="count"} 0');
  expect(text).toContain("nodejs_eventloop_lag_seconds");
  expect(text).toContain("process_resident_memory_bytes");
  expect(text).not.toContain(person);

  const closed = await serve({ isMeasured: false });
  const there = await fetch(`${closed.base}/metrics`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(there.status).toBe(404);
});

test.each([
  ["/", "other"],
  ["/specialist/participants/p1?name=Amara", "specialist"],
  ["/vacancies.csv", "vacancies"],
  ["/Amara", "other"],
  ["", "other"],
])("of %s the numbers say no more than %s", (url, name) => {
  expect(routeClass(url)).toBe(name);
});
