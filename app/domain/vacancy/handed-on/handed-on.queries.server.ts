import type { Db } from "#db/connect.ts";
import { dateOf } from "../../calendar/calendar.ts";
import type { Context } from "../../context.ts";
import type { VisitorActor } from "../../policy.ts";
import { findVacancy, visibleTo, withPlace } from "../vacancy.queries.server.ts";
import type { HandedOn } from "./handed-on.ts";

const visitor = { kind: "visitor" } as const;

/** Everything that leaves the portal; no contact is among it. */
const columns = [
  "vacancy.id",
  "vacancy.title",
  "vacancy.kind",
  "vacancy.kindOfWork",
  "vacancy.contract",
  "vacancy.places",
  "vacancy.placesFilled",
  "vacancy.summary",
  "vacancy.payMinPence",
  "vacancy.payMaxPence",
  "vacancy.payPeriod",
  "vacancy.insteadOfPay",
  "vacancy.minutesMin",
  "vacancy.minutesMax",
  "vacancy.days",
  "vacancy.startsAt",
  "vacancy.endsAt",
  "vacancy.pattern",
  "vacancy.hoursCanChange",
  "vacancy.hoursNote",
  "vacancy.expectedStartOn",
  "vacancy.gettingThere",
  "vacancy.access",
  "vacancy.waysToApply",
  "vacancy.howToApply",
  "vacancy.processAdjustments",
  "vacancy.closesOn",
  "vacancy.availableFrom",
  "vacancy.publishedAt",
  "vacancy.specialistsFirstUntil",
  "vacancy.createdAt",
  "vacancy.updatedAt",
  "employer.name as employerName",
  "employer.about as employerAbout",
  "workplace.name as workplaceName",
  "workplace.address as workplaceAddress",
  "workplace.postcode as workplacePostcode",
  "workplace.gettingThere as workplaceGettingThere",
  "workplace.access as workplaceAccess",
  "workplace.localAuthorityId",
  "authority.name as authorityName",
] as const;

/** Of a longer list SQLite would look at every vacancy of every checked employer, at fifty times the time. */
const atATime = 40;

/** The vacancies of these ids, in their order, as anybody may read them today. What nobody may read is left out. */
export async function listHandedOn(
  db: Db,
  ids: readonly string[],
  today: string,
): Promise<HandedOn[]> {
  const read: HandedOn[] = [];
  for (let at = 0; at < ids.length; at += atATime)
    read.push(...(await readSome(db, ids.slice(at, at + atATime), today)));
  return read;
}

async function readSome(db: Db, ids: readonly string[], today: string): Promise<HandedOn[]> {
  const rows = await withPlace(visibleTo(db, visitor, today))
    .select([...columns])
    .where("vacancy.id", "in", ids)
    .execute();
  const [tasks, criteria, demands, environment] = await partsOf(db, ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { workplaceGettingThere, workplaceAccess, ...said } = row;
    return {
      ...said,
      availableFrom: stillAhead(said.availableFrom, today),
      // The workplace speaks where the vacancy itself is silent, as on its page.
      gettingThere: said.gettingThere || (workplaceGettingThere ?? ""),
      access: said.access || (workplaceAccess ?? ""),
      tasks: tasks.get(id) ?? [],
      criteria: criteria.get(id) ?? [],
      demands: demands.get(id) ?? [],
      environment: environment.get(id) ?? [],
    };
  });
}

async function partsOf(db: Db, ids: readonly string[]) {
  const tasks = db
    .selectFrom("vacancyTask")
    .select(["vacancyId", "words", "weight"])
    .where("vacancyId", "in", ids)
    .orderBy("position");
  const criteria = db
    .selectFrom("vacancyCriterion")
    .select(["vacancyId", "words", "weight"])
    .where("vacancyId", "in", ids)
    .orderBy("position");
  const demands = db
    .selectFrom("vacancyDemand")
    .select(["vacancyId", "skill", "weight"])
    .where("vacancyId", "in", ids)
    .orderBy("position");
  const environment = db
    .selectFrom("vacancyEnvironment")
    .select(["vacancyId", "dimension", "level", "canChange", "note"])
    .where("vacancyId", "in", ids)
    .orderBy("dimension");
  return Promise.all([
    tasks.execute().then(byVacancy),
    criteria.execute().then(byVacancy),
    demands.execute().then(byVacancy),
    environment.execute().then(byVacancy),
  ]);
}

const byVacancy = <Row extends { vacancyId: string }>(rows: Row[]) =>
  Map.groupBy(rows, ({ vacancyId }) => vacancyId);

const stillAhead = (day: string | null, today: string) => (day && day > today ? day : null);

/** One, as its page reads it. @throws NotFound for what is hidden as for what never was */
export async function findHandedOn(ctx: Context<VisitorActor>, id: string): Promise<HandedOn> {
  const found = await findVacancy(ctx, id);
  return { ...found, availableFrom: stillAhead(found.availableFrom, dateOf(ctx.now)) };
}
