import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { begin, jobFound, jobKept } from "#tests/support/found-job.ts";
import { aPlace, as, newId, type Place, today } from "#tests/support/place.ts";
import { listEmployersToCheck } from "../area/area.queries.server.ts";
import {
  findEmployerForStaff,
  listEmployersForStaff,
} from "../employer/employer-directory.queries.server.ts";
import { verifyEmployer } from "../employer/employer-standing.commands.server.ts";
import { excludeEmployer } from "../excluded-employer/excluded-employer.commands.server.ts";
import type { StaffActor } from "../policy.ts";
import { beginPlacement } from "./placement-begin.commands.server.ts";
import type { BeginForm } from "./placement-begin.form.ts";
import { listPeopleToPlace, listWorkplacesToChoose } from "./placement-begin.queries.server.ts";
import { startPlacement } from "./placement-start.commands.server.ts";

let db: Db;
let place: Place;
beforeEach(async () => {
  db = await freshDatabase();
  place = await aPlace(db);
});
const rowOf = (id: string) =>
  db.selectFrom("placement").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const atBramble = (change: Partial<BeginForm> = {}) =>
  ({ employer: "listed", workplaceId: place.bramble.workplaceId, ...change }) as const;
const refused = (job: BeginForm) => begin(db, place.priya, place.amara, job);
const count = async (table: "placement" | "employer" | "inWorkReview") =>
  (await db.selectFrom(table).select("id").execute()).length;

describe("a job found elsewhere", () => {
  test("is agreed at a new employer without an account, and the employer does not know", async () => {
    const id = await begin(db, place.priya, place.amara);
    expect(await rowOf(id)).toMatchObject({
      status: "agreed",
      pathway: "outOfWork",
      introductionId: null,
      vacancyId: null,
      specialistId: place.priya.staffId,
      openedToEmployerAt: null,
      contactEmail: "ola@example.com",
      supportFrom: "2026-03-02",
      saidWords: null,
    });
    const audit = await db.selectFrom("auditEvent").select("action").execute();
    expect(audit.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["placement.found", "employer.writeDown"]),
    );
    expect(await count("inWorkReview")).toBe(0);
  });

  test("goes on from its start like any other", async () => {
    const id = await begin(db, place.priya, place.amara);
    await startPlacement(as(db, place.priya, "2026-03-02T10:00:00.000Z"), {
      placementId: id,
      startedOn: "2026-03-02",
      minutesPerWeek: 960,
      payPence: 1500,
      payPeriod: "hour",
      managerName: "Ola Bright",
      managerPhone: "01632 960171",
    });
    expect(await rowOf(id)).toMatchObject({ status: "started", openedToEmployerAt: null });
    expect(await count("inWorkReview")).toBe(6);
  });

  test("is written down once, however often and however fast the button is pressed", async () => {
    const job = jobFound();
    const ids = await Promise.all([1, 2, 3].map(() => begin(db, place.priya, place.amara, job)));
    expect(new Set(ids)).toEqual(new Set([job.id]));
    expect(await count("placement")).toBe(1);
    expect(await count("employer")).toBe(3);
    const told = await db
      .selectFrom("outbox")
      .select("id")
      .where("event", "=", "placement.begun")
      .execute();
    expect(told).toHaveLength(1);
  });

  test.each<[string, (job: BeginForm) => Promise<unknown>, string]>([
    ["pay below every legal rate", (job) => refused({ ...job, pay: 300 }), "pay"],
    [
      "words that say more than an employer needs",
      (job) => refused({ ...job, contactRole: "Knows of the epilepsy" }),
      "contactRole",
    ],
    ["a first day too far back", (job) => refused({ ...job, startsOn: "2025-01-01" }), "startsOn"],
    [
      "a workplace that is not there",
      (job) => refused({ ...job, employer: "listed", workplaceId: "nowhere" }),
      "workplaceId",
    ],
    [
      "a council where we are not at work",
      (job) => refused({ ...job, localAuthorityId: "nowhere" }),
      "localAuthorityId",
    ],
  ])("is refused for %s, and leaves nothing behind", async (_words, press, field) => {
    await expect(press(jobFound())).rejects.toMatchObject({
      status: 400,
      fields: { [field]: [expect.any(String)] },
    });
    expect(await count("placement")).toBe(0);
    expect(await count("employer")).toBe(2);
  });

  test("is refused where the person has left the employer out, or it is on hold", async () => {
    await excludeEmployer(as(db, place.amara), place.amara.participantId, place.bramble.employerId);
    const field = { workplaceId: [expect.stringContaining("left this employer out")] };
    await expect(refused(jobFound(atBramble()))).rejects.toMatchObject({ fields: field });
    await db
      .insertInto("employerSuspension")
      .values({
        id: newId(),
        employerId: place.rival.employerId,
        areaId: place.priya.areaId,
        staffId: place.lead.staffId,
        reason: "A concern",
        suspendedAt: today,
        liftedAt: null,
        liftedBy: null,
      })
      .execute();
    await expect(
      refused(jobFound({ ...atBramble(), workplaceId: place.rival.workplaceId })),
    ).rejects.toMatchObject({ fields: { workplaceId: [expect.stringContaining("on hold")] } });
  });

  test("is refused with the person's own address as that of the employer", async () => {
    await db
      .updateTable("participant")
      .set({ email: "Ola@example.com" })
      .where("id", "=", place.amara.participantId)
      .execute();
    await expect(refused(jobFound())).rejects.toMatchObject({
      fields: { contactEmail: [expect.stringContaining("own address")] },
    });
  });

  test("stands once for one person and workplace", async () => {
    await begin(db, place.priya, place.amara, jobFound(atBramble()));
    await expect(refused(jobFound(atBramble()))).rejects.toMatchObject({
      fields: { workplaceId: [expect.stringContaining("already")] },
    });
  });
});

describe("a job that somebody keeps", () => {
  test("goes on with support from the day they agreed, counted from it, with its own reviews", async () => {
    const id = await begin(db, place.priya, place.amara, jobKept());
    expect(await rowOf(id)).toMatchObject({
      status: "started",
      pathway: "retention",
      startsOn: "2023-05-01",
      supportFrom: "2026-02-25",
      supportUntil: "2026-06-25",
      openedToEmployerAt: null,
      saidWords: "I want help to stay.",
      saidHow: "By phone",
      saidOn: "2026-02-25",
    });
    const spells = await db.selectFrom("workSpell").selectAll().execute();
    expect(spells).toMatchObject([{ kind: "work", fromOn: "2026-02-25", untilOn: null }]);
    const reviews = await db.selectFrom("inWorkReview").select("week").orderBy("week").execute();
    expect(reviews.map(({ week }) => week)).toEqual([1, 2, 4, 8, 13]);
  });

  test.each<[string, Partial<BeginForm>, string]>([
    ["support before they agreed", { supportFrom: "2026-02-20" }, "supportFrom"],
    ["support that begins tomorrow", { supportFrom: "2026-02-26" }, "supportFrom"],
    ["words that are still to be said", { saidOn: "2026-02-26" }, "saidOn"],
  ])("is refused for %s", async (_words, change, field) => {
    await expect(refused(jobKept(change))).rejects.toMatchObject({
      fields: { [field]: [expect.any(String)] },
    });
  });

  test("is not refused because the pay is unlawful: that is said, and asked about once", async () => {
    await expect(refused(jobKept({ pay: 300 }))).rejects.toMatchObject({
      fields: { payIsSo: [expect.stringContaining("below the legal minimum")] },
    });
    await refused(jobKept({ pay: 300, payIsSo: "yes" }));
    expect(await count("placement")).toBe(1);
  });

  test("may be at the very employer to whom they never want to be introduced", async () => {
    await excludeEmployer(as(db, place.amara), place.amara.participantId, place.bramble.employerId);
    await refused(jobKept(atBramble()));
    expect(await count("placement")).toBe(1);
  });

  test("is refused while another job of theirs goes on; a new one may be agreed meanwhile", async () => {
    await refused(jobKept());
    await expect(refused(jobKept(atBramble()))).rejects.toMatchObject({
      fields: { kind: [expect.stringContaining("is in work at Harbour Café")] },
    });
    await refused(jobFound(atBramble()));
    expect(await count("placement")).toBe(2);
  });
});

describe("who begins it", () => {
  test.each(["dan", "nadia", "owen", "lead"] as const)("is not %s", async (who) => {
    await expect(begin(db, place[who], place.amara)).rejects.toMatchObject({ status: 404 });
    expect(await listPeopleToPlace(as(db, place[who]))).not.toContainEqual(
      expect.objectContaining({ name: "Amara" }),
    );
  });

  test("is whoever stands in for the specialist today, in the specialist's name", async () => {
    await db
      .insertInto("staffAbsence")
      .values({
        id: newId(),
        staffId: place.priya.staffId,
        coverStaffId: place.dan.staffId,
        fromOn: "2026-02-23",
        untilOn: "2026-02-27",
        createdAt: today,
        cancelledAt: null,
      })
      .execute();
    const id = await begin(db, place.dan, place.amara);
    expect(await rowOf(id)).toMatchObject({ specialistId: place.priya.staffId });
    expect(await listPeopleToPlace(as(db, place.dan))).toMatchObject([
      { name: "Amara" },
      { name: "Joe" },
    ]);
  });

  test("is nobody once the record is closed", async () => {
    await db.updateTable("participant").set({ closedAt: today }).execute();
    await expect(begin(db, place.priya, place.amara)).rejects.toMatchObject({ status: 409 });
  });

  test("does not take over a job of somebody else with the same number", async () => {
    const job = jobFound();
    await begin(db, place.dan, place.joe, job);
    await expect(
      beginPlacement(as(db, place.priya), place.amara.participantId, job),
    ).rejects.toMatchObject({ status: 404 });
  });
});

test("workplaces are those of the area, and those anywhere that a name finds", async () => {
  const ctx = as(db, place.priya);
  expect(await listWorkplacesToChoose(ctx, "")).toMatchObject({
    here: [{ label: "Bramble Kitchens: Quay Road" }],
    found: [],
  });
  const { found } = await listWorkplacesToChoose(ctx, "larkfield");
  expect(found).toMatchObject([{ label: "Larkfield Garden Centre: Quay Road, Bedford" }]);
});

test("an employer that was only written down for somebody’s job is known to who supports them, and to no other staff", async () => {
  const { priya, dan, nadia, owen, lead, amara } = place;
  await begin(db, priya, amara);
  const { id } = await db
    .selectFrom("employer")
    .select("id")
    .where("name", "=", "Harbour Café")
    .executeTakeFirstOrThrow();
  const chosenBy = async (who: StaffActor) => {
    const { here, found } = await listWorkplacesToChoose(as(db, who), "Harbour");
    return [...here, ...found].some(({ label }) => label.startsWith("Harbour Café"));
  };
  expect(await chosenBy(priya)).toBe(true);
  for (const who of [dan, nadia, owen, lead]) expect(await chosenBy(who)).toBe(false);
  for (const who of [priya, dan, nadia, owen, lead]) {
    const ctx = as(db, who);
    // Nobody is asked to ring them, and nobody finds them by name or by number.
    expect((await listEmployersToCheck(ctx)).map(({ title }) => title)).not.toContain(
      "Check Harbour Café",
    );
    expect((await listEmployersForStaff(ctx, { words: "Harbour" })).rows).toEqual([]);
    await expect(findEmployerForStaff(ctx, id)).rejects.toMatchObject({ status: 404 });
    const check = verifyEmployer(ctx, id, { spokeTo: "Ola", checked: "Rang" });
    await expect(check).rejects.toMatchObject({ status: 404 });
  }
});
