/** Bare node:http: for each address the SQL that the portal asked for it, and then the bytes that the portal sent. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import SQLite from "better-sqlite3";

export interface Recorded {
  asked: { sql: string; parameters: unknown[] }[];
  type: string;
  body: string;
}

if (process.argv[1] === import.meta.filename) {
  const [, , file = "", database = "", port = "0"] = process.argv;
  const recorded = new Map(
    Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, Recorded>),
  );
  const db = new SQLite(database);
  db.pragma("cache_size = -16000");
  const prepared = new Map<string, SQLite.Statement>();
  const ask = ({ sql, parameters }: Recorded["asked"][number]) => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    return statement.reader ? statement.all(...parameters) : statement.run(...parameters);
  };
  const bytes = new Map([...recorded].map(([path, { body }]) => [path, Buffer.from(body)]));
  createServer((incoming, answer) => {
    const path = incoming.url ?? "";
    recorded.get(path)?.asked.forEach(ask);
    answer.writeHead(200, { "Content-Type": recorded.get(path)?.type ?? "text/plain" });
    answer.end(bytes.get(path));
  }).listen(Number(port), "127.0.0.1");
}
