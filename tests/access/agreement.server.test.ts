import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { openPlan } from "#app/domain/adjustment-plan/adjustment-plan.commands.server.ts";
import { findPlan, listPlans } from "#app/domain/adjustment-plan/adjustment-plan.queries.server.ts";
import { planParty } from "#app/domain/adjustment-plan/adjustment-plan.ts";
import { askAdvice } from "#app/domain/advice-request/advice-request.commands.server.ts";
import { findAdvice } from "#app/domain/advice-request/advice-request.queries.server.ts";
import { adviceParty } from "#app/domain/advice-request/advice-request.ts";
import { listAdvice } from "#app/domain/advice-request/advice-row.queries.server.ts";
import { findApproach, visibleApproaches } from "#app/domain/approach/approach.queries.server.ts";
import { approachParty } from "#app/domain/approach/approach.ts";
import {
  askForSupport,
  joinAdvice,
  tellEmployer,
} from "#app/domain/employee/employee.commands.server.ts";
import { findEmployee, listEmployees } from "#app/domain/employee/employee.queries.server.ts";
import { employeeParty } from "#app/domain/employee/employee.ts";
import { takeEmployee } from "#app/domain/employee/employee-support.commands.server.ts";
import {
  findEmployerForStaff,
  listEmployersForStaff,
} from "#app/domain/employer/employer-directory.queries.server.ts";
import { isRefusal } from "#app/domain/errors.ts";
import { listStatesForLead } from "#app/domain/introduction/introduction.queries.server.ts";
import {
  findForEmployer,
  listForEmployer,
} from "#app/domain/introduction/introduction-employer.queries.server.ts";
import {
  findForParticipant,
  listForParticipant,
} from "#app/domain/introduction/introduction-participant.queries.server.ts";
import {
  findForSpecialist,
  listForSpecialist,
} from "#app/domain/introduction/introduction-specialist.queries.server.ts";
import {
  findProposal,
  visibleProposals,
} from "#app/domain/job-proposal/job-proposal.queries.server.ts";
import { proposalParty } from "#app/domain/job-proposal/job-proposal.ts";
import {
  findParticipant,
  listCaseload,
} from "#app/domain/participant/participant.queries.server.ts";
import { participantParty } from "#app/domain/participant/participant.ts";
import { findPlacement, listPlacements } from "#app/domain/placement/placement.queries.server.ts";
import { placementParty } from "#app/domain/placement/placement.ts";
import {
  type Actor,
  employerParty,
  may,
  type Party,
  type Permission,
  staffParty,
} from "#app/domain/policy.ts";
import { readBoardSearch } from "#app/domain/vacancy/board-search.ts";
import {
  findVacancy,
  listForEmployer as listVacanciesOf,
} from "#app/domain/vacancy/vacancy.queries.server.ts";
import { mayReadVacancy } from "#app/domain/vacancy/vacancy-access.ts";
import { sendNews } from "#app/domain/vacancy/vacancy-news.commands.server.ts";
import { listForStaff, searchBoard } from "#app/domain/vacancy/vacancy-search.queries.server.ts";
import { confirmVacancy } from "#app/domain/vacancy/vacancy-visit.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { as, employer, newId, today, vacancy } from "#tests/support/place.ts";
import { aTown, everybody, handOver, people, type Town, type Who } from "./town.ts";

let db: Db;
let town: Town;
beforeAll(async () => {
  db = await freshDatabase();
  town = await aTown(db);
  await vacanciesOfEverySort();
  await cardsOfEverySort();
});

/** Support that is taken, support in no area, and advice without an adviser, beside the town's own. */
async function cardsOfEverySort() {
  const { bramble, dan, aboutStaff, advice } = town;
  const support = {
    chosenName: "Quillon",
    safeChannel: "phone" as const,
    phone: "01632 960999",
    email: null,
    safeWhen: "",
  };
  const taken = await handOver(db, bramble.owner, aboutStaff);
  await askForSupport(as(db, taken), support);
  await takeEmployee(as(db, dan), taken.employeeId);
  const nowhere = await handOver(db, bramble.owner, aboutStaff);
  await askForSupport(as(db, nowhere), support);
  await db
    .updateTable("employee")
    .set({ areaId: null })
    .where("id", "=", nowhere.employeeId)
    .execute();
  const unheard = await handOver(db, bramble.owner, aboutStaff);
  await joinAdvice(as(db, unheard));
  await db
    .updateTable("employee")
    .set({ adviceRequestId: advice })
    .where("id", "=", unheard.employeeId)
    .execute();
  await plansOfEmployees();
}

/** Plans with employees who told their employer: of a workplace, and of none, asked about by a manager. */
async function plansOfEmployees() {
  const { bramble, managerElsewhere, aboutStaff } = town;
  const ofNone = await askAdvice(as(db, bramble.owner), {
    id: newId(),
    subject: { kind: "existingEmployee", workplaceId: bramble.workplaceId },
    title: "Stairs to the store",
    barrier: "Stairs many times a day.",
    task: "The store",
    toSpecialistAlone: false,
    noNames: false,
  });
  await db
    .updateTable("adviceRequest")
    .set({ workplaceId: null, askedBy: managerElsewhere.accountId })
    .where("id", "=", ofNone)
    .execute();
  for (const question of [aboutStaff, ofNone]) {
    const told = { ...(await handOver(db, bramble.owner, question)), joined: true };
    await joinAdvice(as(db, told));
    await tellEmployer(as(db, told), "Quillon");
    await db
      .transaction()
      .execute((trx) => openPlan(trx, as(trx, told), { employeeId: told.employeeId }));
  }
}

/** Every status and every reason to be unseen: unpaid, past its day, unchecked, suspended, a visit's, without a place. */
async function vacanciesOfEverySort() {
  const { bramble, rival, manager, managerElsewhere, priya, nadia, owen, lead } = town;
  for (const at of [bramble, rival])
    for (const status of [
      ...(["draft", "awaitingVerification", "live", "paused", "filled", "closed"] as const),
    ])
      await vacancy(db, at, { status, title: `Cellar hand, ${status}` });
  await vacancy(db, bramble, { kind: "taster" });
  await vacancy(db, bramble, { closesOn: "2026-02-24" });
  for (const specialistsFirstUntil of ["2026-02-24", "2026-02-25"])
    await vacancy(db, bramble, { specialistsFirstUntil });
  for (const status of ["draft", "live", "paused"] as const)
    await vacancy(db, rival, { status, keptForSpecialistsAt: today });
  for (const by of [bramble.owner, manager, managerElsewhere])
    await vacancy(db, bramble, { status: "draft", workplaceId: null, createdBy: by.accountId });
  for (const by of [priya, nadia, owen])
    await vacancy(db, rival, {
      status: "draft",
      draftedByStaffId: by.staffId,
      createdBy: by.accountId,
    });
  const unchecked = await employer(db, "Quince and Daughters", "hackney", null);
  const suspended = await employer(db, "Thorn Logistics", "southwark", priya);
  for (const at of [unchecked, suspended]) {
    await vacancy(db, at);
    await vacancy(db, at, { status: "paused" });
  }
  await db
    .insertInto("employerSuspension")
    .values({
      id: newId(),
      employerId: suspended.employerId,
      areaId: lead.areaId,
      staffId: lead.staffId,
      reason: "Being looked into",
      suspendedAt: today,
      liftedAt: null,
      liftedBy: null,
    })
    .execute();
}
const actorOf = (who: Who): Actor => people[who](town) ?? { kind: "visitor" };
const signedIn = everybody.filter((who) => who !== "visitor");

/** Whether a `find…` answers: null and a refusal are both "there is no such thing". */
const finds = (found: Promise<unknown>) =>
  found.then(
    (row) => row !== null && row !== undefined,
    (error) => {
      if (isRefusal(error)) return false;
      throw error;
    },
  );
const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id).sort();

async function agree<Row extends { id: string }>(
  rows: readonly Row[],
  listed: readonly { id: string }[],
  find: ((row: Row) => Promise<unknown>) | null,
  isAllowed: (row: Row) => boolean,
) {
  const allowed = ids(rows.filter(isAllowed));
  expect(ids(listed)).toEqual(allowed);
  if (!find) return;
  const found: Row[] = [];
  for (const row of rows) if (await finds(find(row))) found.push(row);
  expect(ids(found)).toEqual(allowed);
}

const staffOf = () =>
  db
    .selectFrom("staff")
    .innerJoin("participant", "participant.specialistId", "staff.id")
    .select(["participant.id as participantId", "staff.id as specialistId"])
    .select(["staff.teamId", "staff.areaId"]);

describe.each(signedIn)("%s", (who) => {
  test("lists and finds the people whose name the policy lets them read", async () => {
    const actor = actorOf(who);
    const rows = (await staffOf().execute()).map((row) => ({ ...row, id: row.participantId }));
    const listed =
      actor.kind === "staff"
        ? (await listCaseload(as(db, actor))).rows
        : actor.kind === "participant"
          ? [{ id: actor.participantId }]
          : [];
    await agree(
      rows,
      listed,
      (row) => findParticipant(db, actor, row.id),
      (row) => may(participantParty(actor, row), "participant.name"),
    );
  });

  test("lists and finds the introductions that the policy opens to them", async () => {
    const actor = actorOf(who);
    const rows = await db
      .selectFrom("introduction as i")
      .innerJoin("vacancy as v", "v.id", "i.vacancyId")
      .innerJoin("participant as p", "p.id", "i.participantId")
      .innerJoin("staff as s", "s.id", "p.specialistId")
      .select(["i.id", "i.employerId", "i.participantId", "i.askedAt", "i.sentAt"])
      .select(["v.workplaceId", "p.specialistId", "s.teamId", "s.areaId"])
      .execute();
    const party = (row: (typeof rows)[number]): Party => {
      if (actor.kind === "staff") return staffParty(actor, row);
      // The employer knows of it from the yes on, and of the end that came after.
      if (actor.kind === "employer") return row.sentAt ? employerParty(actor, row) : "none";
      if (actor.kind === "participant")
        return row.participantId === actor.participantId && row.askedAt ? "owner" : "none";
      return "none";
    };
    const mayDo = (permission: Permission) => (row: (typeof rows)[number]) =>
      may(party(row), permission);
    if (actor.kind === "employer")
      await agree(
        rows,
        await listForEmployer(db, actor),
        (row) => findForEmployer(db, actor, row.id),
        mayDo("introduction.readApproved"),
      );
    if (actor.kind === "participant")
      await agree(
        rows,
        await listForParticipant(db, actor),
        (row) => findForParticipant(db, actor, row.id),
        mayDo("introduction.readDraft"),
      );
    if (actor.kind === "staff") {
      const listed = await Promise.all(
        (["open", "ended"] as const).map((show) => listForSpecialist(db, actor, { show })),
      );
      await agree(
        rows,
        listed.flat(),
        (row) => findForSpecialist(db, actor, row.id),
        mayDo("introduction.readDraft"),
      );
      await agree(
        rows,
        await listStatesForLead(db, actor),
        null,
        (row) => party(row) === "teamLead" && mayDo("introduction.readState")(row),
      );
    }
  });

  test("lists and finds the jobs that the policy lets them read", async () => {
    const actor = actorOf(who);
    const rows = await db
      .selectFrom("placement as pl")
      .innerJoin("participant as p", "p.id", "pl.participantId")
      .innerJoin("staff as s", "s.id", "p.specialistId")
      .select(["pl.id", "pl.participantId", "pl.employerId", "pl.workplaceId"])
      .select(["p.specialistId", "s.teamId", "s.areaId", "pl.openedToEmployerAt"])
      .select(sql<null>`null`.as("coverStaffId"))
      .execute();
    await agree(
      rows,
      await listPlacements(as(db, actor)),
      (row) => findPlacement(as(db, actor), row.id),
      (row) => may(placementParty(actor, row), "placement.readState"),
    );
  });

  test("lists and finds the adjustment plans that the policy lets them read", async () => {
    const actor = actorOf(who);
    const rows = await db
      .selectFrom("adjustmentPlan as plan")
      .leftJoin("participant as p", "p.id", "plan.participantId")
      .leftJoin("vacancy as v", "v.id", "plan.vacancyId")
      .leftJoin("adviceRequest as r", "r.id", "plan.adviceRequestId")
      .select(["r.askedBy", "r.staffId as adviserId"])
      .select(["plan.id", "plan.kind", "plan.employerId", "plan.workplaceId", "plan.employeeId"])
      .select(["plan.participantId", "p.specialistId as ofPerson", "v.specialistId as ofJob"])
      .execute();
    await agree(
      rows.map((row) => ({
        ...row,
        specialistId: row.kind === "employee" ? row.adviserId : (row.ofPerson ?? row.ofJob),
        closedToEmployer: row.id === town.closedPlan,
      })),
      await listPlans(as(db, actor)),
      (row) => findPlan(as(db, actor), row.id),
      (row) => may(planParty(actor, row), "plan.read"),
    );
  });

  test("lists and finds the proposals about jobs that the policy lets them read", async () => {
    const actor = actorOf(who);
    if (actor.kind !== "employer" && actor.kind !== "staff") return;
    const rows = await db
      .selectFrom("jobProposal as proposal")
      .innerJoin("vacancy as v", "v.id", "proposal.vacancyId")
      .leftJoin("workplace as w", "w.id", "v.workplaceId")
      .leftJoin("localAuthority as l", "l.id", "w.localAuthorityId")
      .select(["proposal.id", "proposal.vacancyId", "proposal.sentAt"])
      .select(["v.employerId", "v.workplaceId", "v.createdBy", "v.status", "v.kind", "v.closesOn"])
      .select(["v.specialistId", "l.areaId"])
      .execute();
    expect(rows.some(({ sentAt }) => sentAt === null)).toBe(true);
    await agree(
      rows,
      await visibleProposals(db, actor, today.slice(0, 10)).select("jobProposal.id").execute(),
      (row) => findProposal(as(db, actor), row.vacancyId, row.id),
      (row) => {
        const place = {
          ...row,
          draftedInArea: null,
          verifiedAt: null,
          suspendedAt: null,
          keptForSpecialistsAt: null,
          specialistsFirstUntil: null,
        };
        const isTheirs = actor.kind === "staff" || row.sentAt !== null;
        return isTheirs && may(proposalParty(actor, place), "jobProposal.read");
      },
    );
  });

  test("lists and finds the letters about a kind of work that the policy lets them read", async () => {
    const actor = actorOf(who);
    if (actor.kind !== "employer" && actor.kind !== "staff") return;
    const rows = await db.selectFrom("approach").selectAll().execute();
    expect(rows.some(({ sentAt }) => sentAt === null)).toBe(true);
    await agree(
      rows,
      await visibleApproaches(db, actor).select("approach.id").execute(),
      (row) => findApproach(as(db, actor), row.id),
      (row) => may(approachParty(actor, row), "approach.read"),
    );
  });

  test("lists and finds the requests for advice that the policy lets them read", async () => {
    const actor = actorOf(who);
    const rows = await db
      .selectFrom("adviceRequest as r")
      .leftJoin("staff as s", "s.id", "r.staffId")
      .select(["r.id", "r.status", "r.kind", "r.employerId", "r.workplaceId", "r.areaId"])
      .select(["r.askedBy", "r.secondStaffId"])
      .select(["r.staffId as specialistId", "s.teamId"])
      .execute();
    await agree(
      rows,
      await listAdvice(as(db, actor)),
      (row) => findAdvice(as(db, actor), row.id),
      (row) => may(adviceParty(actor, row), "advice.read"),
    );
  });

  test("lists and finds those who used a card as the policy, and their own choice, lets them", async () => {
    const actor = actorOf(who);
    const rows = await db
      .selectFrom("employee as e")
      .innerJoin("adviceRequest as r", "r.id", "e.adviceRequestId")
      .select(["e.id", "e.choice", "e.areaId", "e.takenByStaffId", "r.staffId as adviserId"])
      .execute();
    await agree(
      rows,
      await listEmployees(as(db, actor)),
      (row) => findEmployee(as(db, actor), row.id),
      (row) => may(employeeParty(actor, row), "employee.read"),
    );
  });

  test("finds every employer when they are staff of any area", async () => {
    const actor = actorOf(who);
    if (actor.kind !== "staff") return;
    const rows = await db.selectFrom("employer").select("id").execute();
    await agree(
      rows,
      (await listEmployersForStaff(as(db, actor))).rows,
      (row) => findEmployerForStaff(as(db, actor), row.id),
      () => may("otherStaff", "employer.read"),
    );
  });
});

describe.each(everybody)("%s", (who) => {
  test("lists, counts, searches, finds and acts on the vacancies that the policy opens to them", async () => {
    const actor = actorOf(who);
    const day = today.slice(0, 10);
    const rows = await db
      .selectFrom("vacancy as v")
      .leftJoin("workplace as w", "w.id", "v.workplaceId")
      .leftJoin("localAuthority as l", "l.id", "w.localAuthorityId")
      .leftJoin("staff as s", "s.id", "v.draftedByStaffId")
      .leftJoin("employerVerification as ev", "ev.employerId", "v.employerId")
      .leftJoin("employerSuspension as es", "es.employerId", "v.employerId")
      .select(["v.id", "v.title", "v.employerId", "v.workplaceId", "v.createdBy", "v.status"])
      .select(["v.kind", "v.closesOn", "l.areaId", "s.areaId as draftedInArea"])
      .select(["ev.verifiedAt", "es.suspendedAt"])
      .select(["v.keptForSpecialistsAt", "v.specialistsFirstUntil"])
      .execute();
    const isAllowed = (row: (typeof rows)[number]) => mayReadVacancy(actor, row, day);
    const lists = async (words?: string) => {
      if (actor.kind === "staff") return listForStaff(as(db, actor), { words });
      if (actor.kind !== "employer") {
        const query = new URLSearchParams(words === undefined ? [] : [["words", words]]);
        return searchBoard(db, readBoardSearch(query), { today: day, pageSize: 500 });
      }
      const own = await listVacanciesOf(as(db, actor));
      const found = own.filter(({ title }) => title.includes(words ?? ""));
      return { rows: found, total: found.length };
    };
    const everything = await lists();
    await agree(
      rows,
      everything.rows,
      (row) => findVacancy({ ...as(db, actor), db }, row.id),
      isAllowed,
    );
    expect(everything.total).toBe(rows.filter(isAllowed).length);
    const searched = await lists("Cellar");
    const cellar = rows.filter(({ title }) => title.includes("Cellar")).filter(isAllowed);
    expect(ids(searched.rows)).toEqual(ids(cellar));
    expect(searched.total).toBe(cellar.length);
    // A button they do not see answers as if there were no such vacancy; one they see says why not.
    const press = (id: string) => {
      if (actor.kind === "staff") return sendNews(as(db, actor), id, "Two people are interested.");
      if (actor.kind === "employer") return confirmVacancy(as(db, actor), id);
      return null;
    };
    for (const row of rows) {
      const status = await press(row.id)?.then(
        () => 200,
        (error) => (isRefusal(error) ? error.status : Promise.reject(error)),
      );
      if (status !== undefined)
        expect(status !== 404, `${row.title} of ${row.employerId}`).toBe(isAllowed(row));
    }
  });
});
