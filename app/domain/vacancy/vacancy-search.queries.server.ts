import type { Db } from "#db/connect.ts";
import { containsText } from "#db/dialect.ts";
import type { VacancyStatus } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import type { StaffActor } from "../policy.ts";
import { visibleTo } from "./vacancy.queries.server.ts";

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
  "vacancy.summary",
  "vacancy.payMinPence",
  "vacancy.payMaxPence",
  "vacancy.payPeriod",
  "vacancy.minutesMin",
  "vacancy.minutesMax",
  "vacancy.days",
  "vacancy.places",
  "vacancy.hoursCanChange",
  "vacancy.publishedAt",
  "vacancy.closesOn",
  "vacancy.specialistId",
  "vacancy.draftedByStaffId",
  "employer.id as employerId",
  "employer.name as employerName",
  "workplace.name as workplaceName",
  "workplace.postcode as workplacePostcode",
  "authority.id as localAuthorityId",
  "authority.name as authorityName",
  "authority.areaId",
] as const;

function matching(query: Visible, { words, kindOfWork }: Filter): Visible {
  let found = query;
  const said = words?.trim();
  if (said)
    found = found.where((eb) =>
      eb.or([
        containsText(eb.ref("vacancy.title"), said),
        containsText(eb.ref("vacancy.summary"), said),
        containsText(eb.ref("employer.name"), said),
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

/** The public board, newest first: what anyone may read, 20 a page. */
export async function searchBoard(db: Db, asked: BoardSearch) {
  const { authority, page = 1, today } = asked;
  let board = matching(visibleTo(db, { kind: "visitor" }, today), asked);
  if (authority) board = board.where("authority.id", "=", authority);
  const rows = await board
    .select([...listed])
    .orderBy("vacancy.publishedAt", "desc")
    .orderBy("vacancy.id")
    .limit(boardPage)
    .offset((page - 1) * boardPage)
    .execute();
  return { rows, total: await total(board), pageSize: boardPage };
}

/** The local authorities that have something on the board, for its filter. */
export function listBoardAuthorities(db: Db, today: string) {
  return visibleTo(db, { kind: "visitor" }, today)
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
  let found = matching(visibleTo(ctx.db, actor, dateOf(ctx.now)), asked);
  if (asked.mine) found = found.where("vacancy.specialistId", "=", actor.staffId);
  if (asked.status) found = found.where("vacancy.status", "=", asked.status);
  const rows = await found
    .leftJoin("staff as named", "named.id", "vacancy.specialistId")
    .leftJoin("account as namedAccount", "namedAccount.id", "named.accountId")
    .select([...listed])
    .select("namedAccount.name as specialistName")
    .select((eb) =>
      eb.case().when("authority.areaId", "=", actor.areaId).then(0).else(1).end().as("elsewhere"),
    )
    .select((eb) => eb.case().when("vacancy.status", "=", "live").then(0).else(1).end().as("still"))
    .orderBy("elsewhere")
    .orderBy("still")
    .orderBy("vacancy.publishedAt", "desc")
    .orderBy("vacancy.id")
    .limit(staffPage)
    .offset(((asked.page ?? 1) - 1) * staffPage)
    .execute();
  return {
    rows: rows.map(({ elsewhere, still: _, ...row }) => ({ ...row, isHere: elsewhere === 0 })),
    total: await total(found),
    pageSize: staffPage,
  };
}
