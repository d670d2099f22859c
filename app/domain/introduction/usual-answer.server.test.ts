import { expect, test } from "vitest";
import { sendToEmployer } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aPlace, as, vacancy } from "#tests/support/place.ts";
import { expressInterest, notThisTime } from "./introduction-answer.commands.server.ts";
import { lapseOverdue } from "./introduction-closing.commands.server.ts";
import { findUsualAnswer } from "./usual-answer.queries.server.ts";

test("three answers are enough to say what is usual; what lapsed stands beside it, and another employer's stay apart", async () => {
  const db = await freshDatabase();
  const { bramble, rival, amara, priya, owen } = await aPlace(db);
  /** Sent on Wednesday 25 February 2026. */
  const sent = async () => {
    const vacancyId = await vacancy(db, bramble, { specialistId: priya.staffId });
    return sendToEmployer(db, { vacancyId, participant: amara, specialist: priya });
  };
  const on = (day: string) => as(db, bramble.owner, `2026-${day}T10:00:00.000Z`);
  const usual = () => findUsualAnswer(as(db, owen), bramble.employerId);

  await expressInterest(on("02-26"), await sent());
  await notThisTime(on("03-02"), { id: await sent(), reason: "hours" });
  expect(await usual()).toEqual({ days: null, of: 2, unanswered: 0 });
  await expressInterest(on("03-13"), await sent());
  await sent();
  await lapseOverdue(as(db, { kind: "system" }, "2026-03-25T08:00:00.000Z"));
  expect(await usual()).toEqual({ days: 3, of: 3, unanswered: 1 });
  expect(await findUsualAnswer(as(db, owen), rival.employerId)).toEqual({
    days: null,
    of: 0,
    unanswered: 0,
  });
});
