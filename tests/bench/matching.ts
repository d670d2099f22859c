/**
 * `npm run bench:matching -- --participants 300000 --vacancies 100000 --areas 47`: ranking at the size of the nation.
 * Prints one JSON object a scenario. On SQLite unless DATABASE_URL says otherwise; the database is built once and kept
 * in the folder for temporary files. Run by hand.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import SQLite from "better-sqlite3";
import { showJobsFor } from "#app/domain/matching/jobs-for.commands.server.ts";
import { packWork } from "#app/domain/matching/pack-sides.ts";
import {
  dayNumber,
  packedVersion,
  roomForPerson,
  roomForWork,
  unpackPerson,
  unpackWork,
} from "#app/domain/matching/packed-sides.ts";
import { listPeopleToWeigh, type Whose } from "#app/domain/matching/people-to-weigh.server.ts";
import { openPage, rankPeople } from "#app/domain/matching/rank-people.server.ts";
import { workSide } from "#app/domain/matching/sides.queries.server.ts";
import { weigh } from "#app/domain/matching/weigh.ts";
import { boxAround, squaresIn } from "#app/domain/place/place.ts";
import { connect, type Db, isPostgres } from "#db/connect.ts";
import { migrations } from "#db/migrations/all.ts";
import { areaId, buildNation, type Size, teamId } from "./nation.ts";

const { values } = parseArgs({
  options: {
    participants: { type: "string", default: "300000" },
    vacancies: { type: "string", default: "100000" },
    areas: { type: "string", default: "47" },
    measure: { type: "string" },
  },
});
const areas = Number(values.areas);
const everywhere = Math.round(Number(values.participants) / areas);
const size: Size = {
  areas,
  peopleHere: everywhere,
  peopleElsewhere: everywhere,
  vacancies: Number(values.vacancies),
};
/** The same area with a tenth of the people in the others. */
const small: Size = { ...size, peopleElsewhere: Math.round(everywhere / 10) };
const fileOf = (of: Size) =>
  join(
    tmpdir(),
    // Built anew when its tables or what is packed in them have changed.
    `alongside-nation-${Object.keys(migrations).length}-${packedVersion}-${of.areas}-${of.peopleHere}-${of.peopleElsewhere}-${of.vacancies}.sqlite`,
  );
const turns = 120;
const today = "2026-11-23";

type Tell = (scenario: string, more: Record<string, unknown>) => void;
const tell: Tell = (scenario, more) => console.log(JSON.stringify({ scenario, ...more }));

/** Milliseconds of the clock at the median, of the slowest twentieth and of the slowest hundredth. */
async function timed(what: (turn: number) => unknown) {
  for (let turn = 0; turn < 10; turn += 1) await what(turn);
  const took: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now();
    await what(turn);
    took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  const upTo = (share: number) => Number((took[Math.ceil(turns * share) - 1] ?? 0).toFixed(2));
  return { median: upTo(0.5), p95: upTo(0.95), p99: upTo(0.99) };
}
const peakMiB = () => Math.round(process.resourceUsage().maxRSS / 1024);

async function measure(url: string, name: string) {
  const db = connect(url);
  const here = { areaId: areaId(0) };
  const team = { teamIds: [teamId(0, 0)] };
  /** Another vacancy each turn, as a lead would look at one after the other. */
  const page = (whose: Whose) => (turn: number) =>
    db.transaction().execute(async (trx) => {
      const work = await workSide(trx, `vacancy-${turn * 7}`, today);
      return openPage(trx, await rankPeople(trx, whose, work), work, 1);
    });
  const people = await listPeopleToWeigh(db, here);
  tell(`a${name}: one vacancy, an area’s people, the first 25 with reasons`, {
    ...(await timed(page(here))),
    rows: people.length,
    peakMiB: peakMiB(),
  });
  if (name === "") {
    tell("a2: the same for a team", {
      ...(await timed(page(team))),
      rows: (await listPeopleToWeigh(db, team)).length,
    });
    const works = await Promise.all(
      [1, 2, 3, 4, 5].map((one) => workSide(db, `vacancy-${one}`, today)),
    );
    await jobsFor(db, here);
    await pairs(
      people.map(({ packed }) => packed),
      works.map(packWork),
    );
    if (!isPostgres(url)) await limits(url.replace(/^sqlite:/, ""));
  }
  await db.destroy();
}

/** Another person each turn, and the jobs around them, as their specialist opens them. */
async function jobsFor(db: Db, { areaId: area }: { areaId: string }) {
  const people = await db
    .selectFrom("participant")
    .innerJoin("staff", "staff.id", "participant.specialistId")
    .innerJoin("vocationalProfile as p", "p.participantId", "participant.id")
    .select(["participant.id", "staff.id as staffId", "staff.teamId"])
    .where("staff.areaId", "=", area)
    .where("p.longestJourneyMinutes", ">=", 45)
    .where("p.homeLatitude", "is not", null)
    .orderBy("participant.id")
    .limit(turns)
    .execute();
  const newId = () => crypto.randomUUID();
  const open = (turn: number) => {
    const { id, staffId, teamId } = people[turn % people.length] as (typeof people)[number];
    const actor = {
      kind: "staff" as const,
      accountId: staffId,
      name: staffId,
      staffId,
      areaId: area,
      teamId,
      role: "specialist" as const,
      leads: [],
    };
    return showJobsFor({ db, now: `${today}T09:00:00.000Z`, newId, actor }, id);
  };
  // Whoever looks first packs what was never packed: so it is in use, and so it is not measured.
  for (let turn = 0; turn < turns; turn += 1) await open(turn);
  const pages: number[] = [];
  tell("b: one person, the live jobs around them, the first 25 with reasons", {
    ...(await timed(async (turn) => pages.push((await open(turn)).pages))),
    rows: `about ${Math.round((pages.reduce((sum, one) => sum + one, 0) / pages.length) * 25)} a turn`,
    peakMiB: peakMiB(),
  });
}

/** The engine alone, on people that are read: weighed, grouped by key and ordered, without sentences. */
async function pairs(packedPeople: readonly string[], packedWorks: readonly string[]) {
  const people = packedPeople.map((packed) => {
    const room = roomForPerson();
    unpackPerson(packed, room);
    return room;
  });
  const works = packedWorks.map((packed) => {
    const room = roomForWork();
    unpackWork(packed, room);
    return room;
  });
  const keys = new Float64Array(people.length);
  const day = dayNumber(today) ?? 0;
  const all = people.length * works.length;
  const took = await timed(() => {
    for (const work of works) {
      for (let one = 0; one < people.length; one += 1)
        // The key and the place in one number, so that those who stand level keep the order of their ids.
        keys[one] = weigh(people[one] as Int32Array, work, day) * 65_536 + one;
      keys.sort();
    }
  });
  tell("c: pairs weighed and ordered, without sentences", {
    ...took,
    pairsASecond: Math.round((all / took.median) * 1000),
  });
}

/** What SQLite alone needs to hand over the same rows: packed as they are kept, and from the plain tables. */
async function limits(file: string) {
  const database = new SQLite(file, { readonly: true });
  const of = "select id from staff where area_id = ?";
  const packed = database.prepare(
    `select participant_id, packed from person_to_weigh where specialist_id in (${of})`,
  );
  tell("d: the limit, the same packed rows read by one bare statement", {
    ...(await timed(() => packed.all(areaId(0)))),
    rows: packed.all(areaId(0)).length,
  });
  const whose = `participant_id in (select id from participant where specialist_id in (${of}))`;
  const plain = [
    "vocational_profile",
    "profile_wish",
    "profile_reach",
    "profile_environment",
    "profile_adjustment",
  ].map((table) => database.prepare(`select * from ${table} where ${whose}`));
  tell("d, plain: the same people from the tables of their profiles", {
    ...(await timed(() => plain.map((statement) => statement.all(areaId(0)).length))),
    rows: plain.reduce((sum, statement) => sum + statement.all(areaId(0)).length, 0),
  });
  const jobs = database.prepare(
    `select v.id, v.workplace_id, v.updated_at, w.packed_from, w.packed from vacancy v
     join vacancy_to_weigh w on w.vacancy_id = v.id
     where v.status = 'live' and v.workplace_id in (select id from workplace where square in (${londonSquares}))`,
  );
  tell("d, for b: the packed jobs of as many squares read by one bare statement", {
    ...(await timed(() => jobs.all())),
    rows: jobs.all().length,
  });
  database.close();
}
const londonSquares = squaresIn(boxAround({ latitude: 51.45, longitude: -0.1 }, 12)).join(", ");

const given = process.env.DATABASE_URL;
if (values.measure !== undefined) await measure(values.measure, process.env.BENCH_NAME ?? "");
else {
  tell("machine", {
    cpu: cpus()[0]?.model,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
    database: given && isPostgres(given) ? "PostgreSQL" : "SQLite",
    ...size,
  });
  const runs: [string, Size, string][] = given
    ? [["", size, given]]
    : [
        ["", size, `sqlite:${fileOf(size)}`],
        [", a tenth elsewhere", small, `sqlite:${fileOf(small)}`],
      ];
  for (const [name, of, url] of runs) {
    const isThere = !isPostgres(url) && existsSync(url.replace(/^sqlite:/, ""));
    const start = performance.now();
    await buildNation(url, of, (words) => process.stderr.write(`\r${words}   `));
    if (!isThere)
      process.stderr.write(`\rbuilt in ${Math.round((performance.now() - start) / 1000)} s\n`);
    // In a process of its own, so that building leaves nothing in its memory.
    spawnSync(process.execPath, [...process.execArgv, import.meta.filename, "--measure", url], {
      stdio: "inherit",
      env: { ...process.env, BENCH_NAME: name },
    });
  }
}
