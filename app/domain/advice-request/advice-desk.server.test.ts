import { expect, test } from "vitest";
import { withCover } from "#app/emails/cover.server.ts";
import { triggers } from "#app/emails/triggers.server.ts";
import type { Db } from "#db/connect.ts";
import type { AdviceRequestTable } from "#db/tables.ts";
import { adviceRow } from "#tests/support/advice.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { contextOf, people, testId, testNow } from "#tests/support/people.ts";
import { cancelAbsence, planAbsence } from "../absence/absence.commands.server.ts";
import { findAway, findAwayWords, listAbsences } from "../absence/absence.queries.server.ts";
import { removePhrase, savePhrase } from "../saved-phrase/saved-phrase.commands.server.ts";
import { listPhrases } from "../saved-phrase/saved-phrase.queries.server.ts";
import { handOverAdvice, inviteSecond, routeToMyArea } from "./advice-handing.commands.server.ts";
import { listHandovers } from "./advice-handing.queries.server.ts";
import { listSpecialistAdviceTasks } from "./advice-promises.queries.server.ts";
import { listQueue } from "./advice-queue.queries.server.ts";
import { replyToAdvice, takeAdvice } from "./advice-request.commands.server.ts";
import { findAdvice } from "./advice-request.queries.server.ts";
import { suggestOwn } from "./advice-suggesting.commands.server.ts";

const saying = (adviceRequestId: string, words: string) => ({
  adviceRequestId,
  messageId: testId(),
  words,
  toSpecialistAlone: false,
  noNames: false,
});
const titles = (rows: readonly { title: string | null }[]) => rows.map(({ title }) => title);

async function put(db: Db, title: string, said: Partial<AdviceRequestTable> = {}) {
  const id = testId();
  const here = { employerId: "bramble", areaId: "clf" };
  await db
    .insertInto("adviceRequest")
    .values(adviceRow({ id, title, askedAt: testNow, ...here, ...said }))
    .execute();
  return id;
}
const takenBy = (staffId: string, more: Partial<AdviceRequestTable> = {}) => ({
  status: "taken" as const,
  staffId,
  takenAt: testNow,
  ...more,
});
const week = { fromOn: "2026-11-23", untilOn: "2026-11-27" };

test("the queue shows what is urgent first, then the earliest promise, each view what is its own", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const old = (openedAt: string) => ({ askedAt: openedAt, openedAt });
  await put(db, "Late", takenBy("joel", old("2026-11-10T10:00:00.000Z")));
  await put(db, "New");
  await put(db, "Earlier", old("2026-11-20T10:00:00.000Z"));
  await put(db, "Urgent", { urgentSince: testNow, ...takenBy("priya") });
  await put(db, "Done", takenBy("priya", { status: "answered", answeredAt: testNow }));
  await put(db, "Shut", { status: "closed", closedAt: testNow });
  await put(db, "Elsewhere", { areaId: "midlands" });
  const asking = await put(db, "Asked back", takenBy("hana"));
  const hana = contextOf(db, place.hana);
  await replyToAdvice(hana, saying(asking, "Which till is it?"));
  const priya = contextOf(db, place.priya);
  const seen = async (view: Parameters<typeof listQueue>[1]) =>
    titles((await listQueue(priya, view, 1)).rows);
  expect(await seen("unanswered")).toEqual(["Urgent", "Late", "Earlier", "New", "Asked back"]);
  expect(await seen("mine")).toEqual(["Urgent", "Done"]);
  expect(await seen("waiting")).toEqual(["Asked back"]);
  expect(await seen("overdue")).toEqual(["Late"]);
  expect(await seen("closed")).toEqual(["Shut"]);
  expect((await listQueue(priya, "unanswered", 9)).page).toBe(1);
});

test("a queue of more than fifty turns its pages", async () => {
  const db = await freshDatabase();
  const { priya } = await people(db);
  for (let made = 0; made < 51; made += 1) {
    await put(db, `Question ${made}`);
    await put(db, `Shut ${made}`, { status: "closed", closedAt: testNow });
  }
  for (const view of ["unanswered", "closed"] as const) {
    const second = await listQueue(contextOf(db, priya), view, 2);
    expect([second.rows.length, second.page, second.pages]).toEqual([1, 2, 2]);
  }
});

test("an adviser hands over with a note; the new one and whoever asked are told, and nobody else may hand it on", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const id = await put(db, "Till", takenBy("priya"));
  const handing = { adviceRequestId: id, toStaffId: "hana", note: "They open at six." };
  await expect(handOverAdvice(contextOf(db, place.joel), handing)).rejects.toThrow(
    /Only its adviser/,
  );
  await expect(
    handOverAdvice(contextOf(db, place.priya), { ...handing, toStaffId: "owen" }),
  ).rejects.toThrow(/colleague of your area/);
  await handOverAdvice(contextOf(db, place.priya), handing);
  const page = await findAdvice(contextOf(db, place.hana), id);
  expect(page.row.adviserId).toBe("hana");
  expect(await listHandovers(db, id)).toMatchObject([
    { fromName: "Priya Nair", toName: "Hana Yilmaz", asSecond: false, note: "They open at six." },
  ]);
  const planned = await triggers["advice.handedOver"](db, {
    adviceRequestId: id,
    toStaffId: "hana",
  });
  expect(planned.map(({ name, recipient }) => [name, recipient])).toEqual(
    expect.arrayContaining([["staff.adviceHandedOver", "account:account-hana"]]),
  );
  expect(planned.some(({ name }) => name === "employer.adviceHandedOver")).toBe(true);
  // A lead may hand over what is not theirs.
  await handOverAdvice(contextOf(db, place.lena), { ...handing, toStaffId: "joel" });
  expect((await findAdvice(contextOf(db, place.joel), id)).row.adviserId).toBe("joel");
});

test("what nobody has taken cannot be handed over", async () => {
  const db = await freshDatabase();
  const { priya } = await people(db);
  const id = await put(db, "Till");
  const handing = { adviceRequestId: id, toStaffId: "hana", note: "Please" };
  await expect(handOverAdvice(contextOf(db, priya), handing)).rejects.toThrow(/Take it first/);
});

test("a second specialist reads and writes beside the adviser", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const id = await put(db, "Till", takenBy("priya"));
  const asked = { adviceRequestId: id, toStaffId: "hana", note: "You know tills." };
  await inviteSecond(contextOf(db, place.priya), asked);
  const hana = contextOf(db, place.hana);
  await replyToAdvice(hana, saying(id, "A stool helps at many tills."));
  expect((await findAdvice(hana, id)).row).toMatchObject({
    adviserId: "priya",
    secondStaffName: "Hana Yilmaz",
  });
  expect(titles((await listQueue(hana, "mine", 1)).rows)).toEqual(["Till"]);
  expect(await listSpecialistAdviceTasks(hana)).toHaveLength(1);
});

test("a request from no area is seen by leads alone, and one lead routes it to their desk", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const id = await put(db, "From nowhere", { areaId: null, employerId: null, askerName: "Rowan" });
  const { rows } = await listQueue(contextOf(db, place.priya), "unanswered", 1);
  expect(rows).toEqual([]);
  await expect(routeToMyArea(contextOf(db, place.priya), id)).rejects.toThrow();
  await routeToMyArea(contextOf(db, place.lena), id);
  await expect(routeToMyArea(contextOf(db, place.lena), id)).rejects.toThrow(/come to an area/);
  expect(titles((await listQueue(contextOf(db, place.priya), "unanswered", 1)).rows)).toEqual([
    "From nowhere",
  ]);
  const acts = await db.selectFrom("auditEvent").select(["action", "detail"]).execute();
  expect(acts).toContainEqual({ action: "advice.routeToArea", detail: "to clf" });
});

test("an idea in own words says why, once for two presses, and never a condition", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const priya = contextOf(db, place.priya);
  const id = await put(db, "Till", takenBy("priya"));
  const idea = { id: testId(), adviceRequestId: id, ownWords: "A mat", note: "Softer to stand on" };
  await suggestOwn(priya, idea);
  await suggestOwn(priya, idea);
  expect((await findAdvice(priya, id)).suggestions).toMatchObject([
    { adjustmentId: null, ownWords: "A mat", note: "Softer to stand on" },
  ]);
  await expect(
    suggestOwn(priya, { ...idea, id: testId(), note: "It helps with her epilepsy" }),
  ).rejects.toThrow(/words again/);
});

test.each([
  ["2026-11-22", null],
  ["2026-11-23", "Priya is away until Friday 27 November. Joel covers: 020 7946 0102."],
  ["2026-11-27", "Priya is away today. Joel covers: 020 7946 0102."],
  ["2026-11-28", null],
])("on %s the card of somebody away from 23 to 27 November says %j", async (today, words) => {
  const db = await freshDatabase();
  const { priya } = await people(db);
  const planned = { id: testId(), ...week, coverStaffId: "joel" };
  await planAbsence(contextOf(db, priya, "2026-11-20T10:00:00.000Z"), planned);
  expect(await findAwayWords(db, { staffId: "priya", name: "Priya Nair" }, today)).toBe(words);
});

test("whoever covers has the requests, the tasks and the messages of somebody away", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const joel = contextOf(db, place.joel);
  const id = await put(db, "Till", takenBy("priya"));
  const told = async () =>
    (await withCover(db, await triggers["advice.nudge"](db, { adviceRequestId: id }), testNow)).map(
      ({ recipient }) => recipient,
    );
  expect(await told()).toEqual(["account:account-priya"]);
  await planAbsence(contextOf(db, place.priya), { id: testId(), ...week, coverStaffId: "joel" });
  expect(titles((await listQueue(joel, "mine", 1)).rows)).toEqual(["Till"]);
  expect((await listSpecialistAdviceTasks(joel)).map(({ detail }) => detail)).toEqual([
    "You cover for Priya Nair.",
  ]);
  expect(await told()).toEqual(["account:account-priya", "account:account-joel"]);
  await handOverAdvice(joel, { adviceRequestId: id, toStaffId: "hana", note: "She has time." });
});

test("an absence is one's own or of somebody one leads, overlaps nothing, and can be cancelled once", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const priya = contextOf(db, place.priya);
  const lena = contextOf(db, place.lena);
  const of = (staffId: string, coverStaffId: string) => ({
    id: testId(),
    staffId,
    coverStaffId,
    ...week,
  });
  await expect(planAbsence(priya, of("joel", "hana"))).rejects.toThrow();
  await expect(planAbsence(lena, of("hana", "joel"))).rejects.toThrow();
  await expect(planAbsence(priya, of("priya", "owen"))).rejects.toThrow(/your area/);
  const planned = of("joel", "hana");
  await planAbsence(lena, planned);
  await planAbsence(lena, planned);
  await expect(planAbsence(lena, of("joel", "priya"))).rejects.toThrow(/here already/);
  await expect(planAbsence(priya, of("priya", "joel"))).rejects.toThrow(/away on some/);
  expect(await listAbsences(contextOf(db, place.joel))).toMatchObject([{ mayCancel: true }]);
  expect(await listAbsences(contextOf(db, place.hana))).toMatchObject([{ mayCancel: false }]);
  await expect(cancelAbsence(contextOf(db, place.hana), planned.id)).rejects.toThrow();
  await cancelAbsence(contextOf(db, place.joel), planned.id);
  await expect(cancelAbsence(lena, planned.id)).rejects.toThrow(/cancelled already/);
  expect(await findAway(db, "joel", "2026-11-24")).toBeNull();
});

test("phrases are a team's own: any colleague changes or removes them, no other team reads them", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const [priya, joel, hana] = [place.priya, place.joel, place.hana].map((who) =>
    contextOf(db, who),
  );
  if (!priya || !joel || !hana) throw new Error("nobody");
  const phrase = { id: testId(), title: "Trial", words: "Try it for two weeks." };
  await savePhrase(priya, phrase);
  await savePhrase(joel, { ...phrase, words: "Try it for four weeks." });
  expect(await listPhrases(priya)).toEqual([{ ...phrase, words: "Try it for four weeks." }]);
  expect(await listPhrases(hana)).toEqual([]);
  await expect(savePhrase(hana, phrase)).rejects.toThrow();
  await expect(removePhrase(hana, phrase.id)).rejects.toThrow();
  await expect(
    savePhrase(priya, { id: testId(), title: "Words", words: "She has epilepsy." }),
  ).rejects.toThrow(/Take out/);
  await removePhrase(joel, phrase.id);
  expect(await listPhrases(priya)).toEqual([]);
});

test("of two who take a request at once the second hears who was first", async () => {
  const db = await freshDatabase();
  const place = await people(db);
  const id = await put(db, "Till");
  await takeAdvice(contextOf(db, place.priya), id);
  await expect(takeAdvice(contextOf(db, place.joel), id)).rejects.toThrow(/took this request/);
});
