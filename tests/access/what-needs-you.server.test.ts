import { beforeAll, describe, expect, test, vi } from "vitest";
import { listEmployerNeeds } from "#app/domain/needs/employer-needs.queries.server.ts";
import { listLeadNeeds } from "#app/domain/needs/lead-needs.queries.server.ts";
import { listOverdueByTeam } from "#app/domain/needs/overdue.queries.server.ts";
import type { ParticipantTask } from "#app/domain/needs/participant-needs.queries.server.ts";
import { listParticipantNeeds } from "#app/domain/needs/participant-needs.queries.server.ts";
import { listSpecialistNeeds } from "#app/domain/needs/specialist-needs.queries.server.ts";
import { participantParty } from "#app/domain/participant/participant.ts";
import { type Actor, employerParty, may, type Party } from "#app/domain/policy.ts";
import { remindOfSilence } from "#app/domain/silence/silence.commands.server.ts";
import { listSilences } from "#app/domain/silence/silence.queries.server.ts";
import { stepsDue } from "#app/domain/silence/silence-steps.server.ts";
import type { Task } from "#app/domain/task.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openPages } from "#tests/support/pages.ts";
import { aPlace, as, system } from "#tests/support/place.ts";
import { aTown, draft, everybody, marked, people, putToThem, type Town, type Who } from "./town.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Eight days after the town's introductions were sent: answers are overdue, and nothing has ended. */
const later = "2026-03-05T10:00:00.000Z";
const signedIn = everybody.filter((who) => who !== "visitor");

let db: Db;
let town: Town;
beforeAll(async () => {
  db = await freshDatabase();
  town = await aTown(db);
});

const actorOf = (who: Who) => {
  const actor = people[who](town);
  if (!actor) throw new Error("a visitor has no page");
  return actor;
};
async function needsOf(who: Who): Promise<(Task | ParticipantTask)[]> {
  const actor = actorOf(who);
  if (actor.kind === "employer") return listEmployerNeeds(as(db, actor, later));
  if (actor.kind === "participant") return listParticipantNeeds(as(db, actor, later));
  const ctx = as(db, actor, later);
  return [
    ...(await listSpecialistNeeds(ctx)),
    ...(actor.leads.length > 0 ? await listLeadNeeds(ctx) : []),
  ];
}

interface Row {
  id: string;
  status: string;
  employerId: string;
  workplaceId: string | null;
  participantId: string;
  specialistId: string;
  teamId: string;
  areaId: string;
}
const introductions = (): Promise<Row[]> =>
  db
    .selectFrom("introduction as i")
    .innerJoin("vacancy as v", "v.id", "i.vacancyId")
    .innerJoin("participant as p", "p.id", "i.participantId")
    .innerJoin("staff as s", "s.id", "p.specialistId")
    .select(["i.id", "i.status", "i.employerId", "v.workplaceId", "i.participantId"])
    .select(["p.specialistId", "s.teamId", "s.areaId"])
    .execute();
const partyIn = (actor: Actor, row: Row): Party =>
  actor.kind === "employer"
    ? employerParty(actor, row)
    : participantParty(actor, { ...row, id: row.participantId });

describe.each(signedIn)("%s", (who) => {
  test("is asked to answer, to decide and to ring about exactly the introductions that are theirs", async () => {
    const actor = actorOf(who);
    const asked = (await needsOf(who)).filter(({ title }) =>
      /^(Answer|Would you|Ring) /.test(title),
    );
    const lines = asked.filter(({ to }) => to.includes("/introductions/")).map(({ to }) => to);
    const due = (await introductions()).filter((row) => {
      const party = partyIn(actor, row);
      if (!may(party, "introduction.readApproved")) return false;
      if (actor.kind === "participant") return row.status === "withParticipant";
      return row.status === "withEmployer";
    });
    const area = { employer: "employer", participant: "participant", staff: "specialist" } as const;
    const under = area[actor.kind as keyof typeof area];
    expect(lines.toSorted()).toEqual(
      due.map(({ id }) => `/${under}/introductions/${id}`).toSorted(),
    );
  });

  test("finds that every line leads to a page that they may open", async () => {
    const ask = await openPages(db, { now: later });
    const { accountId } = actorOf(who);
    const shut: string[] = [];
    for (const { to, title } of await needsOf(who)) {
      const { status, mistakes } = await ask(accountId, to.split("#")[0] ?? to);
      if (status !== 200 || mistakes.length > 0) shut.push(`${title}: ${status} ${mistakes}`);
    }
    expect(shut).toEqual([]);
  });

  test("reads the overdue first, then the soonest, then what has waited longest", async () => {
    const actor = actorOf(who);
    if (actor.kind === "participant") return;
    const tasks: Task[] =
      actor.kind === "employer"
        ? await listEmployerNeeds(as(db, actor, later))
        : await listSpecialistNeeds(as(db, actor, later));
    const key = ({ dueOn, since }: Task) => (dueOn ? `1 ${dueOn} ${since}` : `2 ${since}`);
    expect(tasks.map(key)).toEqual(tasks.map(key).toSorted());
  });
});

test("a participant reads of no day by which, and of nothing that is late", async () => {
  for (const who of ["ownParticipant", "otherParticipant"] as const)
    for (const task of await needsOf(who)) {
      expect(task).not.toHaveProperty("dueOn");
      const words = `${task.title} ${task.detail}`.replace(/there is no deadline/i, "");
      expect(words).not.toMatch(/\b(late|overdue|due|deadline|reminded|hurry)\b/i);
    }
});

test("a lead reads how much is overdue in their teams, and nobody's name; another area's lead reads none of it", async () => {
  const mine = await listOverdueByTeam(as(db, town.lead, later));
  expect(mine.map(({ teamId, overdue }) => [teamId, overdue.answers])).toEqual([
    [town.southwark.id, { count: expect.any(Number), oldest: "2026-03-04" }],
  ]);
  expect(JSON.stringify(mine)).not.toMatch(new RegExp(`${marked.name}|Amara|Joe|Priya|Bramble`));
  const inTime = await listOverdueByTeam(as(db, town.lead, "2026-03-04T10:00:00.000Z"));
  expect(inTime.flatMap(({ overdue }) => overdue.answers ?? [])).toEqual([]);
  expect(await listOverdueByTeam(as(db, town.otherLead, later))).toEqual([]);
  expect(await listOverdueByTeam(as(db, town.priya, later))).toEqual([]);
});

test("an employer's lines are the same whether or not somebody thinks about them", async () => {
  const nobody = await freshDatabase();
  const empty = await aPlace(nobody);
  const before = await listEmployerNeeds(as(nobody, empty.bramble.owner, later));
  const { job, amara, priya } = empty;
  await draft(nobody, { vacancyId: job, participant: amara, specialist: priya });
  await putToThem(nobody, { vacancyId: job, participant: empty.joe, specialist: empty.dan });
  expect(await listEmployerNeeds(as(nobody, empty.bramble.owner, later))).toEqual(before);
});

test("what the job would send and what the page shows agree before and after it runs", async () => {
  const shown = async () =>
    (await needsOf("ownSpecialist"))
      .filter(({ title }) => title.startsWith("Ring "))
      .map(({ to }) => to.split("/").at(-1));
  const due = (await listSilences(db))
    .filter(({ silence }) =>
      stepsDue(silence, "2026-03-05").some(({ kind }) => kind === "promptSpecialist"),
    )
    .map(({ id }) => id);
  expect((await shown()).toSorted()).toEqual(due.toSorted());
  expect(due.length).toBeGreaterThan(0);
  await remindOfSilence(as(db, system, later));
  expect((await shown()).toSorted()).toEqual(due.toSorted());
});

test("each press on a home page does what it says, and its line is gone", async () => {
  const { bramble, priya, amara } = town;
  await db
    .updateTable("participant")
    .set({ safeChannel: "phone" })
    .where("id", "=", amara.participantId)
    .execute();
  await db
    .insertInto("outbox")
    .values({ id: "told", event: "participant.invited", data: "{}", createdAt: later })
    .execute();
  await db
    .insertInto("message")
    .values({
      id: "told",
      outboxId: "told",
      name: "staff.tellParticipant",
      recipient: `account:${priya.accountId}`,
      data: JSON.stringify({ participantId: amara.participantId }),
      status: "sent",
      attempts: 0,
      nextAt: later,
      claimedAt: null,
      sentAt: later,
      lastError: null,
      createdAt: later,
    })
    .execute();
  await db
    .updateTable("vacancy")
    .set({ stillOpenAskedAt: later })
    .where("id", "=", town.job)
    .execute();
  const ask = await openPages(db, { now: later });
  for (const [who, accountId] of [
    ["ownSpecialist", priya.accountId],
    ["employerOwner", bramble.owner.accountId],
  ] as const) {
    const acts = async () => (await needsOf(who)).flatMap(({ act }) => act ?? []);
    const found = await acts();
    expect(found.map(({ intent }) => intent).toSorted()).toEqual(
      who === "ownSpecialist" ? ["take", "told"] : ["stillOpen"],
    );
    for (const { to, intent, fields } of found) {
      const { status, mistakes } = await ask(accountId, to, {
        method: "POST",
        form: { intent, ...fields },
      });
      expect([status, mistakes], intent).toEqual([302, []]);
    }
    expect(await acts()).toEqual([]);
  }
});
