import SQLite from "better-sqlite3";
import { keepBoard } from "#app/domain/vacancy/board-keeping.commands.server.ts";
import type { Message } from "#app/emails/message.ts";
import { type MessageName, registry } from "#app/emails/registry.ts";
import { messageTopics, mustGoWords } from "#app/emails/topics.ts";
import { letterMaker, type Written } from "#app/jobs/outbox-letter.server.ts";
import { type Db, overSqlite } from "#db/connect.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { addEmployer, addPeople, sampleNow } from "./sample-people.server.ts";
import { addAdvice, addIntroductionAndJob, addLetters, addMeetings } from "./sample-work.server.ts";
import { inDigests, sampleOf } from "./samples.ts";
import { eventsOf } from "./which-events.server.ts";

/** The place is made once in a process, in memory: no row of anybody's is ever near it. */
let place: Promise<Db> | undefined;

function samplePlace(): Promise<Db> {
  place ??= made();
  return place;
}

async function made(): Promise<Db> {
  const db = overSqlite(new SQLite(":memory:"));
  await migrateToLatest(db);
  await addPeople(db);
  await addEmployer(db);
  await addIntroductionAndJob(db);
  await addMeetings(db);
  await addAdvice(db);
  await addLetters(db);
  await addDigests(db);
  await keepBoard(db);
  return db;
}

async function addDigests(db: Db): Promise<void> {
  const at = sampleNow;
  await db
    .insertInto("outbox")
    .values({ id: "outbox", event: "digest.due", data: "{}", createdAt: at, expandedAt: at })
    .execute();
  for (const name of inDigests) {
    const { recipient, data } = sampleOf(name);
    await db
      .insertInto("message")
      .values({
        id: name,
        outboxId: "outbox",
        name,
        recipient,
        data: JSON.stringify(data),
        status: "gathered",
        digestId: data.digestId ?? null,
        attempts: 0,
        nextAt: at,
        createdAt: at,
      })
      .execute();
  }
}

/** Does something in the sample place and leaves no trace of it: writing a letter makes links. */
async function inSamplePlace<Answer>(ask: (db: Db) => Promise<Answer>): Promise<Answer> {
  const trx = await (await samplePlace()).startTransaction().execute();
  try {
    return await ask(trx);
  } finally {
    await trx.rollback().execute();
  }
}

function writerIn(db: Db) {
  let made = 0;
  const write = letterMaker({
    db,
    now: () => sampleNow,
    newId: () => `made-${++made}`,
    origin: "https://alongside.example",
  });
  return (name: MessageName) => {
    const { recipient, data } = sampleOf(name);
    return write({ name, recipient, data: JSON.stringify(data) });
  };
}

/** A message as it would be sent this minute, by the same functions. Null: the sample place has nothing to say it of. */
export const previewOf = (name: MessageName): Promise<Written | null> =>
  inSamplePlace((db) => writerIn(db)(name));

export interface RegistryLine {
  name: MessageName;
  audience: Message["audience"];
  when: string;
  /** What happened when it was sent, as far as the sample place can tell. */
  events: readonly string[];
  /** How it may come, in words. */
  channels: string;
  /** Why its reader cannot switch it off; null: they can. */
  always: string | null;
  subject: string;
}

export const isMessage = (name: string): name is MessageName => Object.hasOwn(registry, name);

function channelsOf({ audience, mustGo }: { audience: Message["audience"]; mustGo: unknown }) {
  const safe = audience === "participant" ? ", or the text message that is their safe way" : "";
  return mustGo === null ? "As its reader chose" : `Email, at once${safe}`;
}

async function readRegistry(db: Db): Promise<RegistryLine[]> {
  const events = await eventsOf(db);
  const write = writerIn(db);
  const lines: RegistryLine[] = [];
  for (const name of Object.keys(registry) as MessageName[]) {
    const { audience, when } = registry[name];
    const { mustGo } = messageTopics[name];
    lines.push({
      name,
      audience,
      when,
      events: events.get(name) ?? [],
      channels: channelsOf({ audience, mustGo }),
      always: mustGo && mustGoWords[mustGo],
      subject: (await write(name))?.subject ?? "",
    });
  }
  return lines;
}

let lines: Promise<RegistryLine[]> | undefined;

/** Every message there is: what the registry page lists. The program says it, so it is read once in a process. */
export function listRegistry(): Promise<RegistryLine[]> {
  lines ??= inSamplePlace(readRegistry);
  return lines;
}

export const lineOf = async (name: MessageName) =>
  (await listRegistry()).find((line) => line.name === name);
