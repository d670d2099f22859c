import { beforeAll, describe, expect, test } from "vitest";
import {
  findAdvice,
  listAdvice,
} from "#app/domain/advice-request/advice-request.queries.server.ts";
import { adviceParty } from "#app/domain/advice-request/advice-request.ts";
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
import type { Db } from "#db/connect.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { as } from "#tests/support/place.ts";
import { aTown, everybody, people, type Town, type Who } from "./town.ts";

let db: Db;
let town: Town;
beforeAll(async () => {
  db = await freshDatabase();
  town = await aTown(db);
});
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
      .select(["p.specialistId", "s.teamId", "s.areaId"])
      .execute();
    await agree(
      rows,
      await listPlacements(as(db, actor)),
      (row) => findPlacement(as(db, actor), row.id),
      (row) => may(placementParty(actor, row), "placement.readState"),
    );
  });

  test("lists and finds the requests for advice that the policy lets them read", async () => {
    const actor = actorOf(who);
    const rows = await db
      .selectFrom("adviceRequest as r")
      .innerJoin("workplace as w", "w.id", "r.workplaceId")
      .innerJoin("localAuthority as l", "l.id", "w.localAuthorityId")
      .leftJoin("staff as s", "s.id", "r.staffId")
      .select(["r.id", "r.kind", "r.employerId", "r.workplaceId", "l.areaId"])
      .select(["r.staffId as specialistId", "s.teamId"])
      .execute();
    await agree(
      rows,
      await listAdvice(as(db, actor)),
      (row) => findAdvice(as(db, actor), row.id),
      (row) => may(adviceParty(actor, row), "advice.read"),
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
