import { type RawBuilder, sql } from "kysely";
import type { Db } from "#db/connect.ts";
import { type AnyOf, entriesSaying, tagOf } from "#db/search.ts";
import { dateOf } from "../calendar/calendar.ts";
import { boxAround, kilometresBetween, type Position } from "../place/place.ts";
import {
  daysAsBits,
  everyDay,
  everyPart,
  firstKeyOf,
  partsAsBits,
  traitsAsBits,
  weekdayBits,
} from "./board-entry.ts";
import { reading, stretchesOf } from "./board-map.ts";
import type { BoardSearch } from "./board-search.ts";
import { askedWords, rootsOf } from "./board-words.ts";

/** How many of what was found are looked at: counted, ordered and shown. */
export const mostCandidates = 500;
const oneMore = mostCandidates + 1;
const kmOfAMile = 1.609344;
/** Where there are many jobs, the nearest are found without looking at all of them: first this far. */
const firstMiles = 2;
/** So many times as many as are wanted are looked for in the next ring, since they do not lie evenly. */
const toSpare = 1.5;

interface Row {
  key: number;
  kind: string | null;
  traits: number;
  /** Minutes a week, at least. */
  least: number | null;
  closes: string | null;
  north: number | null;
  east: number | null;
}
export interface Candidate extends Row {
  /** The lower the better: the words are its title, other names of the job, or stand elsewhere in it. */
  stage: number;
  miles: number | null;
}
export interface Candidates {
  /** In the order that was asked for. */
  inOrder: readonly Candidate[];
  /** Whether there are more than are looked at. */
  isCut: boolean;
}

interface Stage {
  texts: readonly AnyOf[];
  only?: RawBuilder<boolean>;
  order?: RawBuilder<unknown>;
}

/** The vacancies that a search finds: the nearest where there is a place, else those it wants first. */
export async function findCandidates(
  db: Db,
  asked: BoardSearch,
  at: Position | null,
  { today, newSince }: { today: string; newSince?: string | undefined },
): Promise<Candidates> {
  const conditions = conditionsOf(asked, today, at !== null);
  if (newSince !== undefined)
    // Live since then, or seen by specialists alone until then.
    conditions.push(
      sql`(e.key >= ${firstKeyOf(newSince)} or e.first_until >= ${dateOf(newSince)})`,
    );
  const found = new Map<number, Candidate>();
  for (const [stage, look] of stagesOf(asked, today, at !== null).entries()) {
    if (found.size > mostCandidates) break;
    const rows = at
      ? await nearest(db, look, conditions, at, asked.miles)
      : await first(db, look, conditions);
    for (const row of rows) if (!found.has(row.key)) found.set(row.key, { ...row, stage });
  }
  const inOrder = [...found.values()].sort(orderOf(asked, at !== null));
  return { inOrder: inOrder.slice(0, mostCandidates), isCut: found.size > mostCandidates };
}

function stagesOf(asked: BoardSearch, today: string, isNear: boolean): Stage[] {
  const words = askedWords(asked.words).map(rootsOf);
  const saying = (within: AnyOf["within"]): Stage => ({
    texts: [
      ...words.map((each) => ({ words: each, within })),
      ...(words.length > 0 && !isNear ? tagsOf(asked) : []),
    ],
  });
  const anywhere = saying(["title", "job", "more"]);
  if (asked.sort === "closing" && !isNear && words.length === 0)
    return [
      { ...anywhere, only: sql`e.closes_on >= ${today}`, order: sql`e.closes_on, e.key` },
      { ...anywhere, only: sql`e.closes_on is null` },
    ];
  if (asked.sort === "newest" || asked.sort === "nearest" || words.length === 0) return [anywhere];
  // Near a place each look costs more, and there are fewer to tell apart.
  return isNear
    ? [saying(["title", "job"]), anywhere]
    : [saying(["title"]), saying(["title", "job"]), anywhere];
}

/** Beside words, what an index would be asked for is asked of the text: both at once is quicker than one after the other. */
function tagsOf({ kindsOfWork, authority }: BoardSearch): AnyOf[] {
  const kinds = kindsOfWork.map((kind) => tagOf("kind", kind));
  const council = authority ? [tagOf("council", authority)] : [];
  return [kinds, council]
    .filter((words) => words.length > 0)
    .map((words) => ({ words, within: ["tags"] }));
}

function conditionsOf(asked: BoardSearch, today: string, isNear: boolean): RawBuilder<boolean>[] {
  const traits = traitsAsBits(asked);
  const { kindsOfWork, authority, hoursFrom, hoursTo, payFrom } = asked;
  // Near a place the map is the index to look in.
  const kind = isNear ? sql`coalesce(e.kind_of_work, '')` : sql`e.kind_of_work`;
  return [
    sql`(e.closes_on is null or e.closes_on >= ${today})`,
    sql`(e.first_until is null or e.first_until < ${today})`,
    ...(kindsOfWork.length > 0 ? [sql`${kind} in (${sql.join([...kindsOfWork])})`] : []),
    ...(authority ? [sql`e.local_authority_id = ${authority}`] : []),
    ...(traits ? [sql`(e.traits & ${traits}) = ${traits}`] : []),
    ...(hoursFrom === null ? [] : [sql`e.minutes_max >= ${Math.round(hoursFrom * 60)}`]),
    ...(hoursTo === null ? [] : [sql`e.minutes_min <= ${Math.round(hoursTo * 60)}`]),
    ...(payFrom === null ? [] : [sql`e.pence_an_hour >= ${payFrom}`]),
    ...(asked.days.length > 0 ? [noneBut("days", daysAsBits(asked.days), everyDay)] : []),
    ...whenOf(asked),
  ] as RawBuilder<boolean>[];
}

/** Known, and nothing outside of what was asked for. */
const noneBut = (column: "days" | "parts", bits: number, all: number) =>
  sql<boolean>`(${sql.ref(`e.${column}`)} <> 0 and (${sql.ref(`e.${column}`)} & ${all & ~bits}) = 0)`;

function whenOf({ pattern }: BoardSearch): RawBuilder<boolean>[] {
  if (pattern.length === 0) return [];
  const parts = partsAsBits(pattern);
  const either = [
    ...(parts ? [noneBut("parts", parts, everyPart)] : []),
    ...(pattern.includes("weekends") ? [noneBut("days", everyDay & ~weekdayBits, everyDay)] : []),
  ];
  return [sql`(${sql.join(either, sql` or `)})`];
}

const columns = sql`e.key, e.kind_of_work as kind, e.traits, e.minutes_min as least,
  e.closes_on as closes, e.latitude as north, e.longitude as east`;
const all = (conditions: readonly RawBuilder<boolean>[]) => sql.join([...conditions], sql` and `);

async function first(db: Db, { texts, only, order }: Stage, conditions: RawBuilder<boolean>[]) {
  const { from, where, newest } = entriesSaying(db, texts, null);
  const { rows } = await sql<Row>`select ${columns} from ${from}
    where ${all([where, ...(only ? [only] : []), ...conditions])}
    order by ${order ?? sql`${newest} desc`} limit ${oneMore}`.execute(db);
  return rows.map((row) => ({ ...row, miles: null }));
}

/** In wider and wider rings, each as wide as the one before lets expect, until there are enough or the distance is reached. */
async function nearest(
  db: Db,
  { texts }: Stage,
  conditions: RawBuilder<boolean>[],
  at: Position,
  miles: number,
) {
  let reach = Math.min(firstMiles, miles);
  for (;;) {
    const rows = await within(db, texts, conditions, at, reach);
    const inside = rows.flatMap((row) => {
      const away = milesBetween(at, row);
      return away <= reach ? [{ ...row, miles: away }] : [];
    });
    // All that were read lie inside: none outside can be nearer.
    const isFull = rows.length === oneMore && inside.length === rows.length;
    if (isFull || reach === miles) return inside;
    const wider = reach * Math.sqrt((toSpare * oneMore) / Math.max(1, inside.length));
    reach = Math.min(miles, Math.max(2 * reach, wider));
  }
}

const milesBetween = ({ latitude, longitude }: Position, { north, east }: Row) =>
  kilometresBetween(latitude, longitude, north ?? latitude, east ?? longitude) / kmOfAMile;

async function within(
  db: Db,
  texts: readonly AnyOf[],
  conditions: RawBuilder<boolean>[],
  at: Position,
  miles: number,
) {
  const box = boxAround(at, miles * kmOfAMile);
  const { along, south, north } = stretchesOf(box);
  const { from, where, geo } = entriesSaying(db, texts, along);
  const { row, height, up, mask } = reading;
  const upTheMap = sql`(${geo} >> ${row}) * ${height} + ((${geo} >> ${up}) & ${mask})`;
  // As good as exact at these distances: a degree to the east is that much shorter than one to the north.
  const shorter = Math.cos((at.latitude * Math.PI) / 180) ** 2;
  const here = [
    sql<boolean>`${upTheMap} between ${south} and ${north}`,
    sql<boolean>`e.latitude between ${box.south} and ${box.north}`,
    sql<boolean>`e.longitude between ${box.west} and ${box.east}`,
  ];
  const { rows } = await sql<Row>`select ${columns} from ${from}
    where ${all([where, ...here, ...conditions])}
    order by (e.latitude - ${at.latitude}) * (e.latitude - ${at.latitude})
      + (e.longitude - ${at.longitude}) * (e.longitude - ${at.longitude}) * ${shorter}, e.key desc
    limit ${oneMore}`.execute(db);
  return rows;
}

const newestFirst = (a: Candidate, b: Candidate) => b.key - a.key;
const nearestFirst = (a: Candidate, b: Candidate) =>
  (a.miles ?? 0) - (b.miles ?? 0) || newestFirst(a, b);
const closingFirst = (a: Candidate, b: Candidate) =>
  a.closes === b.closes ? newestFirst(a, b) : (a.closes ?? "9") < (b.closes ?? "9") ? -1 : 1;

function orderOf({ sort }: BoardSearch, isNear: boolean) {
  if (sort === "newest") return newestFirst;
  if (sort === "closing") return closingFirst;
  const within = isNear ? nearestFirst : newestFirst;
  return (a: Candidate, b: Candidate) => a.stage - b.stage || within(a, b);
}
