/**
 * Loads where postcodes are, from an open file of the ONS (Postcode Directory or NSPL, CSV) or of Ordnance Survey
 * (Code-Point Open, CSV), or from the folder that either comes in:
 *
 *     npm run places:import -- FILE
 */
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { createInterface } from "node:readline";
import { locateWorkplaces } from "#app/domain/place/place.commands.server.ts";
import { type PostcodeFile, postcodeFile } from "#app/domain/place/postcode-file.ts";
import { PostcodeImport } from "#app/domain/place/postcode-import.server.ts";
import { connect, type Db } from "#db/connect.ts";
import { listPendingMigrations } from "#db/migrate.ts";

/** A reason to stop that is said in one sentence. */
class CannotImport extends Error {}

interface Source {
  path: string;
  file: PostcodeFile;
}

const linesOf = (path: string) =>
  createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });

async function sourceOf(path: string): Promise<Source> {
  for await (const line of linesOf(path)) return { path, file: postcodeFile(line) };
  return { path, file: { kind: "neither" } };
}

/** The files to read, the names of councils first: in a folder those that are of use, alone only one that is. */
async function sourcesIn(path: string): Promise<Source[]> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new CannotImport(`There is no file or folder ${path}.`);
  if (found.isFile()) return [await sourceOf(path)];
  const names = (await readdir(path, { recursive: true })).sort();
  const files = names.filter((name) => name.toLowerCase().endsWith(".csv"));
  // The directory comes whole and, beside that, once more in parts.
  const whole = files.filter((name) => !name.split(sep).includes("multi_csv"));
  const isWhole = (sources: Source[]) => sources.some(({ file }) => file.kind === "directory");
  const sources = await Promise.all(whole.map((name) => sourceOf(join(path, name))));
  if (isWhole(sources) || whole.length === files.length) return sources;
  return Promise.all(files.map((name) => sourceOf(join(path, name))));
}

async function importPlaces(db: Db, paths: readonly string[]): Promise<string> {
  const pending = await listPendingMigrations(db);
  if (pending.length > 0)
    throw new CannotImport("The database is not up to date: run `npm run migrate` first.");
  const sources = (await Promise.all(paths.map(sourcesIn))).flat();
  const isPostcodes = ({ file }: Source) => file.kind === "directory" || file.kind === "codePoint";
  if (!sources.some(isPostcodes))
    throw new CannotImport(
      `${paths.join(", ")} is neither an ONS Postcode Directory (a CSV file with the columns pcds, lat and long) nor OS Code-Point Open (CSV files without a header).`,
    );
  const places = new PostcodeImport(db);
  for (const { path, file } of sources)
    if (file.kind === "names")
      for await (const line of linesOf(path)) places.learn(file.read(line));
  for (const { path, file } of sources) await takeIn(places, path, file);
  await places.finish();
  for (const line of places.wrongLines) process.stderr.write(`${line}\n`);
  if (places.wrong > places.wrongLines.length)
    process.stderr.write(`… and ${places.wrong - places.wrongLines.length} more.\n`);
  const count = (number: number, one: string) =>
    `${number.toLocaleString("en-GB")} ${one}${number === 1 ? "" : "s"}`;
  const located = await locateWorkplaces(db);
  return [
    `${count(places.taken, "postcode")} taken.`,
    `${count(places.skipped, "line")} skipped: no longer used, without a position or outside Great Britain.`,
    `${count(places.wrong, "line")} wrong.`,
    `${count(located, "workplace")} placed by postcode.`,
  ].join("\n");
}

async function takeIn(places: PostcodeImport, path: string, file: PostcodeFile) {
  if (file.kind !== "directory" && file.kind !== "codePoint") return;
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    if (line === "" || (number === 1 && file.kind === "directory")) continue;
    const full = places.take(file.read(line), () => `${basename(path)}, line ${number}`);
    if (full) await full;
  }
}

const paths = process.argv.slice(2);
const url = process.env.DATABASE_URL;
if (paths.length === 0 || !url) {
  process.stderr.write(
    url
      ? "Say which file: npm run places:import -- FILE\n"
      : "Set DATABASE_URL, for example sqlite:data/alongside.sqlite or postgres://…\n",
  );
  process.exit(1);
}
const db = connect(url);
try {
  console.log(await importPlaces(db, paths));
} catch (error) {
  if (!(error instanceof CannotImport)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  await db.destroy();
}
