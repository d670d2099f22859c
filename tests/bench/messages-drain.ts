/** Two workers drain a queue into a sink, one of them killed now and then; what came of it is counted by the sink. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { connect, type Db } from "#db/connect.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { fillQueue, readerAt } from "./messages-queue.ts";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const children = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

function start(path: string, args: string[]): ChildProcess {
  const child = fork(file(path), args, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}
const ended = (child: ChildProcess) => new Promise((resolve) => child.once("exit", resolve));

interface Count {
  mails: number;
  readers: number;
  bytes: number;
}
export async function startSink() {
  const child = start("messages-sink.mjs", []);
  const { port } = await new Promise<{ port: number }>((resolve) => child.once("message", resolve));
  let asked = 0;
  const ask = <Answer>(what: string, more: object = {}) =>
    new Promise<Answer>((resolve) => {
      const of = ++asked;
      const hear = (answer: Answer & { of: number }) => {
        if (answer.of !== of) return;
        child.off("message", hear);
        resolve(answer);
      };
      child.on("message", hear);
      child.send({ of, what, ...more });
    });
  return {
    port: String(port),
    count: () => ask<Count>("count"),
    has: (readers: string[]) => ask<{ readers: string[] }>("has", { readers }),
    repeats: () => ask<{ repeats: { reader: string; mails: number; ids: number }[] }>("repeats"),
    forget: () => ask("forget"),
    stop: () => child.kill("SIGKILL"),
  };
}
export type Sink = Awaited<ReturnType<typeof startSink>>;

/** Letters of nodemailer a second, by as many processes as there are workers. */
export async function bareRate(sink: Sink, mails: number, bytes: number): Promise<number> {
  await sink.forget();
  const half = Math.ceil(mails / 2);
  const senders = [0, half].map((from) =>
    start("messages-bare.ts", [sink.port, String(half), String(from), String(bytes)]),
  );
  while ((await sink.count()).mails === 0) await pause(5);
  const began = performance.now();
  await Promise.all(senders.map(ended));
  const { mails: taken } = await sink.count();
  if (taken < mails) throw new Error(`The sink was handed ${taken} of ${mails}.`);
  return (1000 * taken) / (performance.now() - began);
}

const left = async (db: Db) => {
  const count = (rows: { rows: unknown } | undefined) => Number(rows?.rows ?? 0);
  const [waiting, untold] = await Promise.all([
    db
      .selectFrom("message")
      .select((eb) => eb.fn.countAll().as("rows"))
      .where("status", "=", "waiting")
      .executeTakeFirst(),
    db
      .selectFrom("outbox")
      .select((eb) => eb.fn.countAll().as("rows"))
      .where("expandedAt", "is", null)
      .executeTakeFirst(),
  ]);
  return count(waiting) + count(untold);
};

/** Whose mail the workers had in hand, and what the sink knew of it, when both stood still and one was killed. */
interface Kill {
  claimed: string[];
  inFlight: Set<string>;
}

export async function drain(
  url: string,
  sink: Sink,
  { messages, kills, tell }: { messages: number; kills: number; tell: (words: string) => void },
) {
  const db = connect(url);
  await migrateToLatest(db);
  await fillQueue(db, messages, tell);
  await sink.forget();
  const begin = () => start("messages-worker.ts", [url, sink.port]);
  const workers: [ChildProcess, ChildProcess] = [begin(), begin()];
  while ((await sink.count()).mails === 0) await pause(5);
  const began = performance.now();

  const killed: Kill[] = [];
  let taken = await sink.count();
  for (let quiet = 0; quiet < 20; ) {
    await pause(100);
    const before = taken.mails;
    taken = await sink.count();
    tell(`${taken.mails} sent, ${killed.length} killed`);
    quiet = taken.mails === before && (await left(db)) === 0 ? quiet + 1 : 0;
    const nextKill = ((killed.length + 1) * messages) / (kills + 1);
    if (killed.length < kills && taken.mails >= nextKill) {
      const victim = (killed.length % 2) as 0 | 1;
      killed.push(await kill(db, sink, workers, victim));
      workers[victim] = begin();
    }
  }
  // The last two seconds nothing came.
  const seconds = (performance.now() - began) / 1000 - 2;
  const drained = taken.mails;

  // What a killed worker held is taken up once its claim is old: nobody waits for that here.
  for (const worker of workers) worker.send(15 * 60_000);
  for (let turn = 0; turn < 300; turn += 1) {
    const { rows } = await db
      .selectFrom("message")
      .select((eb) => eb.fn.countAll().as("rows"))
      .where("status", "<>", "sent")
      .executeTakeFirstOrThrow();
    if (Number(rows) === 0) break;
    await pause(100);
  }
  for (const worker of workers) worker.kill("SIGKILL");
  const checked = await check(db, sink, killed, messages);
  await db.destroy();
  return {
    perSecond: drained / seconds,
    seconds,
    bytes: Math.round(taken.bytes / taken.mails),
    ...checked,
  };
}

async function kill(db: Db, sink: Sink, workers: ChildProcess[], victim: 0 | 1): Promise<Kill> {
  for (const worker of workers) worker.kill("SIGSTOP");
  // What stood in a socket still arrives.
  await pause(100);
  const rows = await db
    .selectFrom("message")
    .select("recipient")
    .where("status", "=", "sending")
    .execute();
  const claimed = rows.map(({ recipient }) => readerAt(recipient));
  const { readers } = await sink.has(claimed);
  const dying = workers[victim] as ChildProcess;
  const gone = ended(dying);
  dying.kill("SIGKILL");
  for (const worker of workers) worker.kill("SIGCONT");
  await gone;
  return { claimed, inFlight: new Set(readers) };
}

/** None lost, one id for each event, and no repeat of anything but what was in flight at a kill, once for each kill. */
async function check(db: Db, sink: Sink, killed: readonly Kill[], messages: number) {
  const { readers } = await sink.count();
  const { repeats } = await sink.repeats();
  const rows = await db
    .selectFrom("message")
    .select((eb) => [eb.fn.countAll().as("rows"), eb.fn.count("outboxId").distinct().as("events")])
    .where("status", "=", "sent")
    .executeTakeFirstOrThrow();
  const atKills = (reader: string) => killed.filter(({ inFlight }) => inFlight.has(reader)).length;
  return {
    lost: messages - readers,
    notWrittenDown: messages - Number(rows.rows),
    eventsWithTwoMessages: Number(rows.rows) - Number(rows.events),
    eventsWithTwoIds: repeats.filter(({ ids }) => ids > 1).length,
    repeats: repeats.reduce((sum, { mails }) => sum + mails - 1, 0),
    repeatsOfNothingInFlight: repeats.filter(({ reader, mails }) => mails - 1 > atKills(reader))
      .length,
    kills: killed.map(({ claimed, inFlight }) => ({
      claimed: claimed.length,
      inFlight: inFlight.size,
    })),
  };
}
