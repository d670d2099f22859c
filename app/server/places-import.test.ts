import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "#db/connect.ts";
import { migrateToLatest } from "#db/migrate.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "places-import-"));
const url = `sqlite:${join(folder, "test.sqlite")}`;

beforeAll(async () => {
  const db = connect(url);
  await migrateToLatest(db);
  await db.destroy();
});
afterAll(() => rmSync(folder, { recursive: true }));

function importing(...paths: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["app/server/places-import.ts", ...paths],
    { cwd: root, encoding: "utf8", env: { ...process.env, DATABASE_URL: url } },
  );
  return { stdout, stderr, status };
}
function file(name: string, ...lines: string[]) {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, lines.map((line) => `${line}\r\n`).join(""));
  return path;
}

test("a directory is taken in, and what is wrong is named by its line", () => {
  const path = file(
    "directory.csv",
    "pcds,doterm,oslaua,lat,long",
    "SE15 5AA,,E09000028,51.474,-0.07",
    "SE15 5AB,201001,E09000028,51.474,-0.07",
    "Peckham,,E09000028,51.474,-0.07",
    "SE15 5AD,,E09000028,51.476,-0.07",
  );
  const { stdout, stderr, status } = importing(path);
  expect(stderr).toBe("directory.csv, line 4: “Peckham” is not a postcode.\n");
  expect(stdout).toBe(
    "2 postcodes taken.\n1 line skipped: no longer used, without a position or outside Great Britain.\n1 line wrong.\n0 workplaces placed by postcode.\n",
  );
  expect(status).toBe(0);
});

test("a folder is read for what is in it: names of councils first, the same postcodes once", async () => {
  file("onspd/Data/multi_csv/part.csv", "pcds,doterm,lad25cd,lat,long", "LS1 1AA,,,53.8,-1.5");
  file("onspd/Data/whole.csv", "pcds,doterm,lad25cd,lat,long", "LS1 1AA,,E08000035,53.8,-1.5");
  file("onspd/Documents/names and codes.csv", "LAD25CD,LAD25NM,LAD25NMW", "E08000035,Leeds,");
  file("onspd/Documents/other.csv", "one,two", "1,2");
  const { stdout, status } = importing(join(folder, "onspd"));
  expect(stdout).toMatch(/^1 postcode taken/);
  expect(status).toBe(0);
  const db = connect(url);
  const row = await db
    .selectFrom("postcodePlace")
    .selectAll()
    .where("postcode", "=", "LS11AA")
    .executeTakeFirst();
  await db.destroy();
  expect(row?.localAuthorityId).toBe("leeds");
});

test("Code-Point Open comes in many files", () => {
  const line = (postcode: string) =>
    `"${postcode}",10,534190,176600,"E92000001","","","","E09000028","E05011109"`;
  file("codepo/Data/CSV/se.csv", line("SE15 5AA"), line("SE15 5AB"));
  file("codepo/Data/CSV/sw.csv", line("SW1A 1AA"));
  file("codepo/Doc/Code-Point_Open_Column_Headers.csv", "PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC");
  expect(importing(join(folder, "codepo")).stdout).toMatch(/^3 postcodes taken.\n0 lines skipped/);
});

test.each<[string, () => string[], RegExp]>([
  [
    "a file that is neither",
    () => [file("people.csv", "id,name", "1,Ada")],
    /is neither an ONS Postcode Directory/,
  ],
  ["an empty file", () => [file("empty.csv")], /is neither/],
  ["a folder without either", () => [join(folder, "onspd/Documents")], /is neither/],
  ["a file that is not there", () => [join(folder, "none.csv")], /^There is no file or folder/],
  ["no file named", () => [], /^Say which file: npm run places:import -- FILE/],
])("%s ends with one plain sentence", (_, paths, says) => {
  const { stdout, stderr, status } = importing(...paths());
  expect(stdout).toBe("");
  expect(stderr).toMatch(says);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(status).toBe(1);
});
