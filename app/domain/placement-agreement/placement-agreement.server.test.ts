import { beforeEach, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { marked } from "#tests/access/town.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aJobAhead, type JobAhead, priyaIsAway } from "#tests/support/job-ahead.ts";
import { as, newId } from "#tests/support/place.ts";
import { proposeLine } from "../adjustment-plan/adjustment-plan.commands.server.ts";
import { agreeLine } from "../adjustment-plan/plan-line.commands.server.ts";
import { findFirstDay } from "../first-day/first-day.queries.server.ts";
import { withdraw } from "../introduction/introduction-withdrawal.commands.server.ts";
import { startPlacement } from "../placement/placement-start.commands.server.ts";
import type { ContactActor, EmployerActor, ParticipantActor, StaffActor } from "../policy.ts";
import { writeAgreement } from "./placement-agreement.commands.server.ts";
import { findAgreement, findDraft } from "./placement-agreement.queries.server.ts";
import type { AgreementTerms } from "./placement-agreement.ts";
import {
  askForChange,
  recordAgreement,
  signAgreement,
} from "./placement-agreement-sign.commands.server.ts";
import {
  listEmployerAgreementTasks,
  listParticipantAgreementTasks,
  listSpecialistAgreementTasks,
} from "./placement-agreement-tasks.queries.server.ts";

type Someone = EmployerActor | ContactActor | StaffActor | ParticipantActor;
let db: Db;
let job: JobAhead;
beforeEach(async () => {
  db = await freshDatabase();
  job = await aJobAhead(db);
  await db.deleteFrom("outbox").execute();
});

const at = (minute: number) => `2026-02-25T10:${String(minute).padStart(2, "0")}:00.000Z`;
async function write(
  changes: Partial<AgreementTerms> = {},
  by: StaffActor = job.priya,
  now?: string,
) {
  const { terms, after } = await findDraft(as(db, by, now), job.placementId);
  const { specialistName: _name, specialistPhone: _phone, ...typed } = terms;
  const id = newId();
  const written = { placementId: job.placementId, id, after, terms: { ...typed, ...changes } };
  await writeAgreement(as(db, by, now), written);
  return { ...written, again: () => writeAgreement(as(db, by, now), written) };
}
const sign = (actor: Someone, agreementId: string, now?: string) =>
  signAgreement(as(db, actor, now), {
    placementId: job.placementId,
    agreementId,
    name: actor.name,
  });
const read = (actor: Someone) => findAgreement(as(db, actor), job.placementId);
const numbers = async (actor: Someone) =>
  (await read(actor)).versions.map(({ version }) => version);
const told = async () => {
  const rows = await db
    .selectFrom("outbox")
    .select("event")
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return rows.map(({ event }) => event);
};
const said = { saidWords: "Yes, that is right", saidHow: "by phone", saidOn: "2026-02-24" };

test("a first version begins with the job, what was shared, and what may be read of the plan", async () => {
  const words = {
    barrier: "Standing",
    acts: "employer" as const,
    actsName: null,
    wantedBy: null,
    cost: null,
    payer: null,
    interim: "Ten minutes seated in each hour",
  };
  const of = { introductionId: job.introductionId };
  for (const adjustment of ["A stool at the till", "A quiet place to eat"]) {
    const lineId = newId();
    const planId = await proposeLine(as(db, job.priya), of, lineId, { ...words, adjustment });
    if (adjustment.startsWith("A quiet")) continue;
    await agreeLine(as(db, job.amara), { planId, lineId });
    await agreeLine(as(db, job.bramble.owner), { planId, lineId });
  }
  const { terms, after } = await findDraft(as(db, job.priya), job.placementId);
  expect(after).toBe(0);
  expect(terms).toMatchObject({
    tasks: "Prepare vegetables",
    minutesPerWeek: 960,
    workingPattern: "Tuesday to Friday, 10am to 2pm",
    place: "Quay Road, 1 Quay Road, SE1 2AB",
    startsOn: "2026-03-16",
    managerName: "Marcus Webb",
    specialistName: "Priya Nair",
    specialistPhone: "01632 960158",
    adjustments: "A stool at the till. Until it is there: Ten minutes seated in each hour",
    // Two of three lines were approved: the third is not here.
    employerMayKnow: `${marked.own}\n${marked.says}`,
  });
});

test("what was taken back, or never shared, is nothing but the job", async () => {
  await db
    .updateTable("introductionApproval")
    .set({ takenBackAt: at(0) })
    .execute();
  const { terms } = await findDraft(as(db, job.priya), job.placementId);
  expect(terms.employerMayKnow).toBe("Nothing but the job.");
});

test("while the specialist is away an agreement says how to reach whoever covers", async () => {
  await priyaIsAway(db, job);
  await write({}, job.dan);
  expect((await read(job.amara)).versions[0]).toMatchObject({
    specialistName: "Priya Nair",
    specialistPhone:
      "01632 960158. Priya is away until Tuesday 31 March. Dan covers: 01632 960158.",
  });
});

test("the person reads it first, and the employer’s side once they have agreed", async () => {
  const { id } = await write();
  expect(await numbers(job.amara)).toEqual([1]);
  for (const actor of [job.bramble.owner, job.manager, job.contact]) {
    expect(await numbers(actor)).toEqual([]);
    await expect(sign(actor, id)).rejects.toMatchObject({ status: 404 });
  }
  expect(await told()).toEqual(["agreement.toParticipant"]);
  await sign(job.amara, id);
  await sign(job.amara, id);
  for (const actor of [job.bramble.owner, job.manager, job.contact])
    expect(await numbers(actor)).toEqual([1]);
  expect((await told()).toSorted()).toEqual([
    "agreement.agreed",
    "agreement.toEmployer",
    "agreement.toParticipant",
  ]);
  await sign(job.contact, id);
  await sign(job.priya, id);
  const { standing } = await read(job.bramble.owner);
  expect(standing).toMatchObject({
    participant: { state: "agreed", signature: { name: "Amara", version: 1 } },
    employer: { state: "agreed", signature: { name: "Ines Webb" } },
    specialist: { state: "agreed", signature: { name: "Priya Nair" } },
  });
  expect((await told()).filter((event) => event === "agreement.agreed")).toHaveLength(2);
});

test("fewer hours ask all three again, and the employer goes on reading the version before", async () => {
  const first = await write();
  for (const actor of [job.amara, job.bramble.owner, job.priya]) await sign(actor, first.id);
  const second = await write({ minutesPerWeek: 720 });
  expect(await numbers(job.bramble.owner)).toEqual([1]);
  const { standing } = await read(job.bramble.owner);
  // That there is another version is not theirs to know yet.
  expect(standing.employer.state).toBe("agreed");
  expect((await read(job.priya)).standing.employer.state).toBe("notYet");
  await expect(sign(job.bramble.owner, second.id)).rejects.toMatchObject({ status: 404 });
  await expect(sign(job.amara, first.id)).rejects.toMatchObject({ status: 409 });
  await sign(job.amara, second.id);
  expect((await read(job.bramble.owner)).versions.at(-1)).toMatchObject({ changed: ["hours"] });
  await expect(sign(job.bramble.owner, first.id)).rejects.toMatchObject({ status: 409 });
  await sign(job.bramble.owner, second.id);
  expect((await read(job.priya)).standing.specialist.state).toBe("asked");
});

test("a new number to ring asks nobody, and is read by all at once", async () => {
  const first = await write();
  for (const actor of [job.amara, job.bramble.owner, job.priya]) await sign(actor, first.id);
  await db.deleteFrom("outbox").execute();
  await write({ managerPhone: "01632 960171" });
  expect(await told()).toEqual([]);
  expect(await numbers(job.bramble.owner)).toEqual([1, 2]);
  expect((await read(job.amara)).standing.employer).toMatchObject({
    state: "agreed",
    signature: { version: 1 },
  });
});

test("pressing twice writes one version, and of two written at once one stands", async () => {
  const first = await write();
  await first.again();
  expect(await numbers(job.priya)).toEqual([1]);
  const both = [newId(), newId()].map((id) => ({
    ...first,
    id,
    after: 1,
    terms: { ...first.terms, buddyName: id },
  }));
  const ends = await Promise.allSettled(both.map((one) => writeAgreement(as(db, job.priya), one)));
  expect(ends.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(ends.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { status: 409 },
  });
  expect(await numbers(job.priya)).toEqual([1, 2]);
});

test("a version that changes nothing is not written", async () => {
  await write();
  await expect(write()).rejects.toMatchObject({ status: 400 });
});

test.each([
  { field: "tasks", change: { tasks: "Easy tasks because of his autism" } },
  { field: "adjustments", change: { adjustments: "Time for chemotherapy" } },
  { field: "employerMayKnow", change: { employerMayKnow: "She has epilepsy" } },
  { field: "startsOn", change: { startsOn: "2026-02-24" } },
  { field: "startsOn", change: { startsOn: "2028-02-24" } },
  { field: "pay", change: { payPence: 300 } },
])("$field is refused with a sentence at its field: $change", async ({ field, change }) => {
  await expect(write(change)).rejects.toMatchObject({
    status: 400,
    fields: { [field]: [expect.any(String)] },
  });
});

test("words of a condition stay where the person chose them, in what the employer may know alone", async () => {
  const { terms, after } = await findDraft(as(db, job.priya), job.placementId);
  const chosen = { ...terms, employerMayKnow: "I have epilepsy, and a plan for it" };
  const written = { placementId: job.placementId, after, keepsPrivateWords: "yes" as const };
  const tasks = { ...chosen, tasks: "Nothing near ovens, for the epilepsy" };
  const refused = writeAgreement(as(db, job.priya), { ...written, id: newId(), terms: tasks });
  await expect(refused).rejects.toMatchObject({ fields: { tasks: [expect.any(String)] } });
  await writeAgreement(as(db, job.priya), { ...written, id: newId(), terms: chosen });
  expect((await read(job.amara)).versions[0]?.employerMayKnow).toBe(chosen.employerMayKnow);
});

test("what the employer may know is read from the newest version alone, and not once it was taken back", async () => {
  const first = await write({}, job.priya, at(1));
  await sign(job.amara, first.id, at(2));
  const second = await write({ employerMayKnow: "I like lists." }, job.priya, at(3));
  await sign(job.amara, second.id, at(4));
  const employers = async () =>
    (await read(job.bramble.owner)).versions.map(({ employerMayKnow }) => employerMayKnow);
  expect(await employers()).toEqual([null, "I like lists."]);
  expect((await read(job.amara)).versions.map((each) => each.employerMayKnow)).not.toContain(null);

  const now = "2026-03-16T12:00:00.000Z";
  const { owner } = job.bramble;
  await startPlacement(as(db, owner, now), {
    placementId: job.placementId,
    startedOn: "2026-03-16",
    minutesPerWeek: 960,
    payPence: 1500,
    payPeriod: "hour",
    managerName: "Marcus Webb",
    managerPhone: "01632 960171",
  });
  await withdraw(as(db, job.amara, "2026-03-17T12:00:00.000Z"), job.introductionId);
  expect(await employers()).toEqual([null, null]);
  expect(JSON.stringify(await read(owner))).not.toContain("lists");
});

test("what somebody said by phone is written down, and its words are read by them and the specialist alone", async () => {
  const { id } = await write();
  const signing = { placementId: job.placementId, agreementId: id, name: "Zephyrine", ...said };
  await expect(
    recordAgreement(as(db, job.priya), { ...signing, side: "employer" }),
  ).rejects.toMatchObject({ status: 404 });
  await recordAgreement(as(db, job.priya), { ...signing, side: "participant" });
  await recordAgreement(as(db, job.priya), { ...signing, side: "employer", name: "Marcus Webb" });
  const words = async (actor: Someone) => {
    const { standing } = await read(actor);
    return [standing.participant.signature?.saidWords, standing.employer.signature?.saidWords];
  };
  expect(await words(job.priya)).toEqual([said.saidWords, said.saidWords]);
  expect(await words(job.amara)).toEqual([said.saidWords, null]);
  expect(await words(job.bramble.owner)).toEqual([null, said.saidWords]);
  expect((await told()).toSorted()).toEqual([
    "agreement.recorded",
    "agreement.recorded",
    "agreement.toEmployer",
    "agreement.toParticipant",
  ]);
});

test.each([
  { field: "saidWords", change: { saidWords: " " } },
  { field: "saidHow", change: { saidHow: "" } },
  { field: "saidOn", change: { saidOn: "2026-02-26" } },
  { field: "name", change: { name: " " } },
])("without $field nothing is written down for somebody", async ({ field, change }) => {
  const { id } = await write();
  const signing = { placementId: job.placementId, agreementId: id, name: "Amara", ...said };
  await expect(
    recordAgreement(as(db, job.priya), { ...signing, ...change, side: "participant" }),
  ).rejects.toMatchObject({ status: 400, fields: { [field]: expect.any(Array) } });
});

test("an employer who may not know of the job has nothing written down for it", async () => {
  const { id } = await write();
  await sign(job.amara, id);
  await db.updateTable("placement").set({ openedToEmployerAt: null }).execute();
  const signing = { placementId: job.placementId, agreementId: id, name: "Marcus Webb", ...said };
  await expect(
    recordAgreement(as(db, job.priya), { ...signing, side: "employer" }),
  ).rejects.toMatchObject({ status: 409 });
  await expect(read(job.bramble.owner)).rejects.toMatchObject({ status: 404 });
});

test("what somebody would change is read by them and the specialist, until the next version answers it", async () => {
  const { id } = await write();
  await sign(job.amara, id);
  const wish = { placementId: job.placementId, agreementId: id };
  const mine = { ...wish, id: newId(), words: "Start at half past ten" };
  await askForChange(as(db, job.amara), mine);
  await askForChange(as(db, job.amara), mine);
  await askForChange(as(db, job.contact), { ...wish, id: newId(), words: "We open at nine" });
  const words = async (actor: Someone) => (await read(actor)).wishes.map((each) => each.words);
  expect(await words(job.amara)).toEqual(["Start at half past ten"]);
  expect(await words(job.bramble.owner)).toEqual(["We open at nine"]);
  expect((await words(job.priya)).toSorted()).toEqual([
    "Start at half past ten",
    "We open at nine",
  ]);
  await write({ workingPattern: "Tuesday to Friday, 10:30am to 2:30pm" });
  for (const actor of [job.amara, job.priya]) expect(await words(actor)).toEqual([]);
});

test("what all three agreed before the first day is what the job is, and its days follow", async () => {
  const { id } = await write({
    startsOn: "2026-03-23",
    minutesPerWeek: 720,
    managerName: "Lena Fox",
  });
  await sign(job.amara, id);
  await sign(job.bramble.owner, id);
  const row = () =>
    db
      .selectFrom("placement")
      .select(["startsOn", "supportFrom", "minutesPerWeek", "managerName", "supportUntil"])
      .executeTakeFirstOrThrow();
  expect(await row()).toMatchObject({ startsOn: "2026-03-16", minutesPerWeek: 960 });
  const before = (await row()).supportUntil;
  await sign(job.priya, id);
  expect(await row()).toMatchObject({
    startsOn: "2026-03-23",
    supportFrom: "2026-03-23",
    minutesPerWeek: 720,
    managerName: "Lena Fox",
  });
  expect((await row()).supportUntil > before).toBe(true);
  const { lines } = await findFirstDay(as(db, job.priya), job.placementId);
  expect(lines.find(({ words }) => /contract/.test(words))?.dueOn).toBe("2026-03-20");
});

test("once somebody has started, an agreement leaves what is recorded of the job", async () => {
  await db.updateTable("placement").set({ status: "started" }).execute();
  await expect(write({ startsOn: "2026-03-23" })).rejects.toMatchObject({ status: 400 });
  const { id } = await write({ minutesPerWeek: 720 });
  for (const actor of [job.amara, job.bramble.owner, job.priya]) await sign(actor, id);
  const { minutesPerWeek } = await db
    .selectFrom("placement")
    .select("minutesPerWeek")
    .executeTakeFirstOrThrow();
  expect(minutesPerWeek).toBe(960);
});

test("nobody else reads, writes or signs, and an ended job stays as it is", async () => {
  const { id } = await write();
  for (const actor of [job.dan, job.nadia, job.owen, job.joe, job.rival.owner]) {
    await expect(read(actor)).rejects.toMatchObject({ status: 404 });
    await expect(sign(actor, id)).rejects.toMatchObject({ status: 404 });
  }
  await expect(read(job.lead)).rejects.toMatchObject({ status: 403 });
  await expect(findDraft(as(db, job.lead), job.placementId)).rejects.toMatchObject({ status: 403 });
  await db.updateTable("placement").set({ status: "ended" }).execute();
  await expect(sign(job.amara, id)).rejects.toMatchObject({ status: 409 });
  await expect(write({ buddyName: "Sam" })).rejects.toMatchObject({ status: 409 });
  expect(await numbers(job.amara)).toEqual([1]);
});

test("each side has what waits for it among what needs doing", async () => {
  const titles = async () => ({
    specialist: (await listSpecialistAgreementTasks(as(db, job.priya))).map(({ title }) => title),
    participant: (await listParticipantAgreementTasks(as(db, job.amara))).length,
    employer: (await listEmployerAgreementTasks(as(db, job.bramble.owner))).length,
    contact: (await listEmployerAgreementTasks(as(db, job.contact))).length,
  });
  const nothing = { specialist: [], participant: 0, employer: 0, contact: 0 };
  const about = "the agreement of Zephyrine at Bramble Kitchens";
  expect(await titles()).toEqual({ ...nothing, specialist: [`Write ${about}`] });
  const { id } = await write();
  const mine = `Read and agree to ${about}`;
  expect(await titles()).toEqual({ ...nothing, specialist: [mine], participant: 1 });
  await sign(job.amara, id);
  expect(await titles()).toEqual({ ...nothing, specialist: [mine], employer: 1, contact: 1 });
  await sign(job.priya, id);
  const wish = { placementId: job.placementId, agreementId: id, id: newId(), words: "At nine" };
  await askForChange(as(db, job.bramble.owner), wish);
  expect(await titles()).toEqual({
    ...nothing,
    specialist: [`Read what would change in ${about}`],
  });
  expect(await listSpecialistAgreementTasks(as(db, job.lead))).toEqual([]);
});

test("for somebody without an account the specialist is asked to read it with them", async () => {
  await db.updateTable("participant").set({ accountId: null }).execute();
  const { id } = await write();
  await sign(job.priya, id);
  const [task] = await listSpecialistAgreementTasks(as(db, job.priya));
  expect(task?.title).toBe("Read the agreement with Zephyrine");
});
