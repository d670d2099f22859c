import type { Db } from "#db/connect.ts";
import { containsText } from "#db/dialect.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import type { StaffActor } from "../policy.ts";
import { visibleTo } from "../vacancy/vacancy.queries.server.ts";
import { standingOf } from "./employer-standing.ts";
import { knownEmployers } from "./known-employers.server.ts";

export const directoryPage = 50;

const withStanding = (db: Db) =>
  db
    .selectFrom("employer as e")
    .leftJoin("employerVerification as v", "v.employerId", "e.id")
    .leftJoin("employerSuspension as s", (join) =>
      join.onRef("s.employerId", "=", "e.id").on("s.liftedAt", "is", null),
    )
    .leftJoin("staff as st", "st.id", "e.specialistId")
    .leftJoin("account as a", "a.id", "st.accountId")
    .where("e.id", "in", knownEmployers(db));

/** Employers are shared by all areas: staff find every one that is known; their own area's stand first. */
export async function listEmployersForStaff(
  { db, actor }: Context<StaffActor>,
  asked: { words?: string; page?: number } = {},
) {
  const here = db
    .selectFrom("workplace as w")
    .innerJoin("localAuthority as l", "l.id", "w.localAuthorityId")
    .select("w.employerId")
    .where("l.areaId", "=", actor.areaId);
  let employers = withStanding(db);
  const words = asked.words?.trim();
  if (words) employers = employers.where((eb) => containsText(eb.ref("e.name"), words));
  const [rows, counted] = await Promise.all([
    employers
      .select([
        "e.id",
        "e.name",
        "e.sizeBand",
        "v.verifiedAt",
        "s.suspendedAt",
        "a.name as specialistName",
      ])
      .select((eb) => eb.case().when("e.id", "in", here).then(0).else(1).end().as("elsewhere"))
      .orderBy("elsewhere")
      .orderBy("e.name")
      .limit(directoryPage)
      .offset(((asked.page ?? 1) - 1) * directoryPage)
      .execute(),
    employers.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow(),
  ]);
  return {
    rows: rows.map((row) => ({ ...row, isHere: row.elsewhere === 0, standing: standingOf(row) })),
    total: counted.total,
  };
}

/** Everything staff read about an employer. @throws NotFound */
export async function findEmployerForStaff({ db, actor, now }: Context<StaffActor>, id: string) {
  const employer = await withStanding(db)
    .selectAll("e")
    .select(["v.verifiedAt", "v.spokeTo", "v.checked", "v.areaId as verifiedByArea"])
    .select(["s.suspendedAt", "s.reason as suspendedBecause", "s.areaId as suspendedByArea"])
    .select(["a.name as specialistName"])
    .where("e.id", "=", id)
    .executeTakeFirst();
  if (!employer) throw new NotFound();
  const [workplaces, colleagues, vacancies, areas] = await Promise.all([
    db
      .selectFrom("workplace as w")
      .innerJoin("localAuthority as l", "l.id", "w.localAuthorityId")
      .select(["w.id", "w.name", "w.address", "w.postcode", "l.name as authorityName", "l.areaId"])
      .where("w.employerId", "=", id)
      .where("w.closedAt", "is", null)
      .orderBy("w.createdAt")
      .execute(),
    db
      .selectFrom("employerMember as m")
      .innerJoin("account as a", "a.id", "m.accountId")
      .select(["m.id", "a.name", "a.email", "m.role"])
      .where("m.employerId", "=", id)
      .where("m.removedAt", "is", null)
      .orderBy("m.createdAt")
      .execute(),
    visibleTo(db, actor, dateOf(now))
      .select(["vacancy.id", "vacancy.title", "vacancy.status", "vacancy.closesOn"])
      .where("vacancy.employerId", "=", id)
      .orderBy("vacancy.createdAt", "desc")
      .limit(50)
      .execute(),
    db.selectFrom("area").select(["id", "name"]).execute(),
  ]);
  const areaName = (areaId: string | null) => areas.find((area) => area.id === areaId)?.name ?? "";
  return {
    ...employer,
    standing: standingOf(employer),
    verifiedByAreaName: areaName(employer.verifiedByArea),
    suspendedByAreaName: areaName(employer.suspendedByArea),
    isHere: workplaces.some((workplace) => workplace.areaId === actor.areaId),
    workplaces,
    colleagues,
    vacancies,
  };
}

/** Open workplaces in the actor's own area, with whose they are. */
export function listWorkplacesHere({ db, actor }: Context<StaffActor>) {
  return db
    .selectFrom("workplace as w")
    .innerJoin("localAuthority as l", "l.id", "w.localAuthorityId")
    .innerJoin("employer as e", "e.id", "w.employerId")
    .select(["w.id", "w.name", "w.employerId", "e.name as employerName"])
    .where("l.areaId", "=", actor.areaId)
    .where("w.closedAt", "is", null)
    .where("e.id", "in", knownEmployers(db))
    .orderBy("e.name")
    .orderBy("w.name")
    .execute();
}
