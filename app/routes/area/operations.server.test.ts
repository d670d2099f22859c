import { expect, test } from "vitest";
import { registerJobs } from "#app/domain/recurring-job/recurring-job.commands.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace } from "#tests/support/place.ts";

/** The pages stand at half past nine. */
async function jobsOf(db: Awaited<ReturnType<typeof freshDatabase>>) {
  await registerJobs(db, [
    { name: "ask how jobs are going", everySeconds: 900 },
    { name: "send messages", everySeconds: 2 },
    { name: "tidy the board", dailyAt: "07:00" },
    { name: "end visits", everySeconds: 3600 },
  ]);
  const set = (name: string, at: string, failure: string | null = null) =>
    db
      .updateTable("recurringJob")
      .set({ lastBegunAt: at, ...(failure ? { lastFailedAt: at, failure } : { lastDoneAt: at }) })
      .where("name", "=", name)
      .execute();
  await set("ask how jobs are going", "2026-02-25T08:50:00.000Z");
  await set("send messages", "2026-02-25T09:29:30.000Z");
  await set("tidy the board", "2026-02-25T09:10:00.000Z", "SQLITE_BUSY");
}

test("staff read how the jobs of the portal go, in words, and what needs a look", async () => {
  const db = await freshDatabase();
  const place = await aPlace(db);
  await jobsOf(db);
  const ask = await openPages(db);
  const { status, text } = await ask(place.priya.accountId, "/area/operations");
  expect(status).toBe(200);
  const rows = [...text.matchAll(/<tr role="row">(<th scope="row".*?)<\/tr>/g)].map(
    ([, row = ""]) =>
      row
        .replace(/<svg.*?<\/svg>|<[^>]+>/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
  );
  expect(rows).toEqual([
    "Ask how jobs are going every 15 minutes 40 minutes ago Late",
    "End visits every hour Not yet Not run yet",
    "Send messages every 2 seconds less than a minute ago As it should be",
    "Tidy the board each day at 7am Not yet Failed Failed 20 minutes ago: SQLITE_BUSY",
  ]);
  expect(text).toContain("2 jobs need a look");
  expect(text).toContain("of the whole installation");
});

test("failures of the area are counted for all its staff, and lead on for leads alone", async () => {
  const db = await freshDatabase();
  const place = await aPlace(db);
  const at = "2026-02-25T09:00:00.000Z";
  const { areaId } = place.priya;
  await db
    .insertInto("outbox")
    .values({ id: "e", event: "employer.verified", data: "{}", createdAt: at, expandedAt: at })
    .execute();
  const message = {
    id: "m",
    outboxId: "e",
    name: "employer.verified",
    recipient: "address:rosa@example.org",
    data: "{}",
    status: "failed" as const,
    attempts: 8,
    nextAt: at,
    claimedAt: null,
    sentAt: null,
    lastError: "refused",
    createdAt: at,
  };
  await db.insertInto("message").values(message).execute();
  await db
    .insertInto("messageFailure")
    .values({ messageId: "m", areaId, kind: "refused", failedAt: at })
    .execute();
  const ask = await openPages(db);
  const own = await ask(place.priya.accountId, "/area/operations");
  const lead = await ask(place.lead.accountId, "/area/operations");
  expect(own.text).toContain("1 of those given up is of your area");
  expect(own.text).not.toContain("/area/messages-not-sent");
  expect(lead.text).toContain("/area/messages-not-sent");
  expect(own.text + lead.text).not.toContain("rosa@");
});
