import { beforeEach, expect, test } from "vitest";
import { writeAgreement } from "#app/domain/placement-agreement/placement-agreement.commands.server.ts";
import { findDraft } from "#app/domain/placement-agreement/placement-agreement.queries.server.ts";
import { signAgreement } from "#app/domain/placement-agreement/placement-agreement-sign.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { marked } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aJobAhead, type JobAhead } from "#tests/support/job-ahead.ts";
import { as, newId, today } from "#tests/support/place.ts";
import { placementAgreementMessages } from "./placement-agreement.messages.ts";
import { triggers } from "./triggers.server.ts";

let db: Db;
let job: JobAhead;
beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobAhead(db);
  const { terms } = await findDraft(as(db, job.priya), job.placementId);
  const agreementId = newId();
  const { placementId } = job;
  await writeAgreement(as(db, job.priya), { placementId, id: agreementId, after: 0, terms });
  await signAgreement(as(db, job.amara), { placementId, agreementId, name: marked.name });
});

const letterTo = (kind: "account" | "address") =>
  placementAgreementMessages["employer.agreementToRead"].write({
    db,
    now: today,
    newId,
    data: { placementId: job.placementId },
    reader: { id: "someone", kind, name: "Ines Webb", email: "ines@example.com" },
  });

test("the employer’s letter says that there is something to read, and nothing of whom or what", async () => {
  const letter = await letterTo("account");
  expect(letter?.action?.path).toBe(`/employer/placements/${job.placementId}/agreement`);
  expect(JSON.stringify(letter)).not.toMatch(new RegExp(`${marked.name}|Kitchen assistant|Amara`));
});

test("who has no account is let in by a link of their own", async () => {
  expect((await letterTo("address"))?.action?.path).toMatch(/^\/link\//);
});

test.each([
  { that: "the job is over", change: { status: "neverStarted" } },
  { that: "it is closed to the employer", change: { openedToEmployerAt: null } },
] as const)("a letter that waited is not sent once $that", async ({ change }) => {
  await db.updateTable("placement").set(change).execute();
  expect(await letterTo("account")).toBeNull();
});

test("nor before the person has agreed to anything", async () => {
  await db.deleteFrom("placementSignature").execute();
  expect(await letterTo("account")).toBeNull();
});

test("what was written down for a side is told to that side alone", async () => {
  const { placementId } = job;
  const names = async (side: "participant" | "employer") => {
    const planned = await triggers["agreement.recorded"](db, { placementId, side });
    return [...new Set(planned.map(({ name }) => name))];
  };
  expect(await names("participant")).toEqual(["participant.update"]);
  expect(await names("employer")).toEqual(["employer.agreementRecorded"]);
});
