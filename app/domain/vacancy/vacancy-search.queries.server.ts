import type { Db } from "#db/connect.ts";
import { containsText } from "#db/dialect.ts";
import type { VacancyStatus } from "#db/tables.ts";
import { dateOf } from "../calendar/calendar.ts";
import type { Context } from "../context.ts";
import { searchOccupations } from "../occupation/occupation.ts";
import type { StaffActor } from "../policy.ts";
import { type Candidate, findCandidates } from "./board-candidates.queries.server.ts";
import { countFacets } from "./board-facets.ts";
import { keepBoard } from "./board-keeping.commands.server.ts";
import { findSearchedPlace } from "./board-place.queries.server.ts";
import { type BoardSearch, readBoardSearch } from "./board-search.ts";
import { findMeant } from "./board-vocabulary.queries.server.ts";
import { isInArea, visibleTo, withPlace } from "./vacancy.queries.server.ts";

export const boardPage = 20;
export const staffPage = 50;

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
  "vacancy.availableFrom",
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

interface BoardAsked {
  today: string;
  /** Only what anyone can read since this instant, and could not before. */
  newSince?: string;
  /** How many make a page. */
  pageSize?: number;
}

/**
 * The public board: what anyone may read, and of that what a search finds. Of at most 500 candidates, the nearest where
 * there is a place, else the newest (closing first where that is asked for): those are counted and put in order.
 */
export async function searchBoard(
  db: Db,
  search: BoardSearch,
  { today, newSince, pageSize = boardPage }: BoardAsked,
) {
  const when = { today, newSince };
  const { inOrder, isCut, place, meant } = await look(db, search, when);
  const pages = Math.max(1, Math.ceil(inOrder.length / pageSize));
  const shown = inOrder.slice((search.page - 1) * pageSize, search.page * pageSize);
  return {
    rows: await readShown(db, shown, when),
    /** Of what is looked at: at most 500, and more than that when `isCut`. */
    total: inOrder.length,
    isCut,
    pages,
    pageSize,
    place,
    /** The words that were looked for in place of those typed, which found nothing. */
    meant,
    facets: countFacets(inOrder),
  };
}

/** What is in question, in its order, and what was made of the place and the words that were asked for. */
async function look(db: Db, search: BoardSearch, when: Omit<BoardAsked, "pageSize">) {
  await keepBoard(db);
  const place = await findSearchedPlace(db, search.near);
  const at = place?.kind === "found" ? place.at : null;
  const asTyped = await findCandidates(db, search, at, when);
  const isNone = asTyped.inOrder.length === 0 && search.words !== "";
  const meant = isNone ? await findMeantOnBoard(db, search.words, when.today) : null;
  const found = meant ? await findCandidates(db, { ...search, words: meant }, at, when) : asTyped;
  return { ...found, place, meant };
}

/** The same as ids alone, all that were looked at: for whoever reads each through the scope. */
export async function listOnBoard(db: Db, search: BoardSearch, today: string) {
  const { inOrder, place } = await look(db, search, { today });
  const keys = inOrder.map(({ key }) => key);
  if (keys.length === 0) return { ids: [], place };
  const entries = await db
    .selectFrom("boardEntry")
    .select(["key", "vacancyId"])
    .where("key", "in", keys)
    .execute();
  const byKey = new Map(entries.map(({ key, vacancyId }) => [key, vacancyId]));
  return { ids: keys.flatMap((key) => byKey.get(key) ?? []), place };
}

export type FoundOnBoard = Awaited<ReturnType<typeof searchBoard>>;

/** Words put right, if those are on the board today: one that has gone is not brought up again. */
async function findMeantOnBoard(db: Db, typed: string, today: string): Promise<string | null> {
  const meant = await findMeant(db, typed);
  const anywhere = meant && readBoardSearch(new URLSearchParams([["words", meant]]));
  return anywhere && (await countOnBoard(db, anywhere, today)) > 0 ? meant : null;
}

/** Through the scope once more: an entry that is out of date shows nothing that may not be seen. */
async function readShown(
  db: Db,
  shown: readonly Candidate[],
  { today, newSince }: Pick<BoardAsked, "today" | "newSince">,
) {
  if (shown.length === 0) return [];
  const byKey = new Map(shown.map((each) => [each.key, each]));
  let scope = withPlace(visibleTo(db, { kind: "visitor" }, today));
  if (newSince !== undefined)
    scope = scope.where((eb) =>
      eb.or([
        eb("vacancy.publishedAt", ">", newSince),
        eb("vacancy.specialistsFirstUntil", ">=", dateOf(newSince)),
      ]),
    );
  const rows = await scope
    .innerJoin("boardEntry as entry", "entry.vacancyId", "vacancy.id")
    .where("entry.key", "in", [...byKey.keys()])
    .select([...listed])
    .select(["entry.key", "entry.traits", "workplace.positionFrom", "vacancy.publishedAt"])
    .execute();
  const read = new Map(rows.map((row) => [row.key, row]));
  return shown.flatMap(({ key, miles }) => {
    const row = read.get(key);
    return row ? [{ ...row, miles }] : [];
  });
}

/** How many a search finds, up to 500, for a sentence about a wider one. */
export async function countOnBoard(db: Db, search: BoardSearch, today: string): Promise<number> {
  const place = await findSearchedPlace(db, search.near);
  const at = place?.kind === "found" ? place.at : null;
  return (await findCandidates(db, { ...search, sort: "newest" }, at, { today })).inOrder.length;
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
    .select(["vacancy.keptForSpecialistsAt", "vacancy.specialistsFirstDays"])
    .select("vacancy.specialistsFirstUntil")
    .select("namedAccount.name as specialistName")
    .execute();
  return { rows: inOrder(ids, rows), total: await total(found), pageSize: staffPage };
}
