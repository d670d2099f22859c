import type { Db } from "#db/connect.ts";
import { containsText } from "#db/dialect.ts";
import type { VacancyStatus } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { searchOccupations } from "../occupation/occupation.ts";
import type { StaffActor } from "../policy.ts";
import { isInArea, visibleTo, withPlace } from "./vacancy.queries.server.ts";

export const boardPage = 20;
export const staffPage = 50;

export interface BoardSearch {
  words?: string | null;
  kindOfWork?: string | null;
  /** A local authority's id. */
  authority?: string | null;
  page?: number;
  today: string;
}
interface Filter {
  words?: string | null;
  kindOfWork?: string | null;
}
type Visible = ReturnType<typeof visibleTo>;

const listed = [
  "vacancy.id",
  "vacancy.title",
  "vacancy.kind",
  "vacancy.kindOfWork",
  "vacancy.status",
  "vacancy.payMinPence",
  "vacancy.payMaxPence",
  "vacancy.payPeriod",
  "vacancy.minutesMin",
  "vacancy.minutesMax",
  "vacancy.closesOn",
  "employer.name as employerName",
  "authority.name as authorityName",
] as const;

function matching(query: Visible, { words, kindOfWork }: Filter): Visible {
  let found = query;
  const said = words?.trim();
  // "Dishwasher" finds the kitchen porter whatever the title says.
  const jobs = searchOccupations(said ?? "", 5).map(({ id }) => id as string);
  if (said)
    found = found.where((eb) =>
      eb.or([
        containsText(eb.ref("vacancy.title"), said),
        containsText(eb.ref("vacancy.summary"), said),
        ...(jobs.length > 0 ? [eb("vacancy.occupation", "in", jobs)] : []),
        eb(
          "vacancy.employerId",
          "in",
          eb
            .selectFrom("employer")
            .select("employer.id")
            .where((of) => containsText(of.ref("employer.name"), said)),
        ),
      ]),
    );
  if (kindOfWork) found = found.where("vacancy.kindOfWork", "=", kindOfWork);
  return found;
}

const total = async (query: Visible) => {
  const counted = await query
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return Number(counted.total);
};

// Sorting whole rows costs several times what sorting their ids does, so a page is found first and read after.
const keysOf = (ids: readonly { id: string }[]) =>
  ids.length > 0 ? ids.map(({ id }) => id) : [""];

function inOrder<Row extends { id: string }>(ids: readonly { id: string }[], rows: readonly Row[]) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap(({ id }) => byId.get(id) ?? []);
}

/** The public board, newest first: what anyone may read, 20 a page. */
export async function searchBoard(db: Db, asked: BoardSearch) {
  const { authority, page = 1, today } = asked;
  let board = matching(visibleTo(db, { kind: "visitor" }, today), asked);
  if (authority)
    board = board.where("vacancy.workplaceId", "in", (eb) =>
      eb.selectFrom("workplace").select("id").where("localAuthorityId", "=", authority),
    );
  const ids = await board
    .select("vacancy.id")
    .orderBy("vacancy.publishedAt", "desc")
    .orderBy("vacancy.id")
    .limit(boardPage)
    .offset((page - 1) * boardPage)
    .execute();
  const rows = await withPlace(db.selectFrom("vacancy"))
    .where("vacancy.id", "in", keysOf(ids))
    .select([...listed])
    .execute();
  return { rows: inOrder(ids, rows), total: await total(board), pageSize: boardPage };
}

/** The local authorities that have something on the board, for its filter. */
export function listBoardAuthorities(db: Db, today: string) {
  return withPlace(visibleTo(db, { kind: "visitor" }, today))
    .select(["authority.id", "authority.name"])
    .where("authority.id", "is not", null)
    .distinct()
    .orderBy("authority.name")
    .execute();
}

export interface StaffSearch extends Filter {
  /** Only those for which this specialist is named. */
  mine?: boolean;
  status?: VacancyStatus | null;
  page?: number;
}

/** What staff of every area see, their own area's first, 50 a page. Unpaid kinds are among them. */
export async function listForStaff(ctx: Context<StaffActor>, asked: StaffSearch = {}) {
  const { actor } = ctx;
  const today = dateOf(ctx.now);
  let found = matching(visibleTo(ctx.db, actor, today), asked);
  if (asked.mine) found = found.where("vacancy.specialistId", "=", actor.staffId);
  if (asked.status) found = found.where("vacancy.status", "=", asked.status);
  const ids = await found
    .select("vacancy.id")
    .select((eb) =>
      eb.case().when(isInArea(eb, actor.areaId)).then(0).else(1).end().as("elsewhere"),
    )
    .select((eb) => eb.case().when("vacancy.status", "=", "live").then(0).else(1).end().as("still"))
    .orderBy("elsewhere")
    .orderBy("still")
    .orderBy("vacancy.publishedAt", "desc")
    .orderBy("vacancy.id")
    .limit(staffPage)
    .offset(((asked.page ?? 1) - 1) * staffPage)
    .execute();
  const rows = await withPlace(ctx.db.selectFrom("vacancy"))
    .leftJoin("staff as named", "named.id", "vacancy.specialistId")
    .leftJoin("account as namedAccount", "namedAccount.id", "named.accountId")
    .where("vacancy.id", "in", keysOf(ids))
    .select([...listed])
    .select("namedAccount.name as specialistName")
    .execute();
  return { rows: inOrder(ids, rows), total: await total(found), pageSize: staffPage };
}
