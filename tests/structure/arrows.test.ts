import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const rules: { name: string }[] = createRequire(import.meta.url)(
  join(root, ".dependency-cruiser.cjs"),
).forbidden;

/** For each rule, a file that breaks it and the line that does. */
const planted: Record<string, { file: string; line: string }> = {
  "no-cycles": {
    file: "app/domain/vacancy/egg.ts",
    line: 'import { hen } from "./hen.ts";\nexport const egg = () => hen;',
  },
  "nothing-unresolved": {
    file: "app/domain/vacancy/lost.ts",
    line: 'export { lost } from "#app/domain/nowhere.ts";',
  },
  "db-knows-no-app": {
    file: "db/reference/planted.ts",
    line: 'export { vacancy } from "#app/domain/vacancy/vacancy.ts";',
  },
  "seed-knows-the-domain-alone": {
    file: "db/seed/planted.ts",
    line: 'export { card } from "#app/components/card.tsx";',
  },
  "domain-knows-no-web": {
    file: "app/domain/vacancy/webbed.ts",
    line: 'export { redirect } from "@remix-run/node";',
  },
  "only-server-files-open-the-database": {
    file: "app/domain/vacancy/opener.ts",
    line: 'export { connect } from "#db/connect.ts";',
  },
  "pure-files-stay-pure": {
    file: "app/domain/vacancy/impure.ts",
    line: 'export { listVacancies } from "./vacancy.queries.server.ts";',
  },
  "pages-write-no-sql": {
    file: "app/routes/employer/sql.server.ts",
    line: 'export { sql } from "kysely";',
  },
  "audiences-stay-apart": {
    file: "app/routes/employer/nosy.tsx",
    line: 'export { default } from "../participant/home.tsx";',
  },
  "components-know-no-page": {
    file: "app/components/knowing.tsx",
    line: 'export { default } from "#app/routes/participant/home.tsx";',
  },
  "the-edge-knows-no-page": {
    file: "app/emails/knowing.ts",
    line: 'export { card } from "#app/components/card.tsx";',
  },
  "pages-start-no-work": {
    file: "app/routes/employer/busy.tsx",
    line: 'export { startJobs } from "#app/jobs/recurring.ts";',
  },
  "the-program-knows-no-test": {
    file: "app/server/tested.ts",
    line: 'export { people } from "#tests/support/people.ts";',
  },
  "the-phone-needs-nothing": {
    file: "app/phone/heavy.ts",
    line: 'export { vacancy } from "#app/domain/vacancy/vacancy.ts";',
  },
  "no-developer-packages": {
    file: "app/server/developer.ts",
    line: 'export { test } from "vitest";',
  },
};

/** What the rules allow: none of these may be named in a violation. */
const allowed: Record<string, string> = {
  "db/connect.ts": "export const connect = () => 1;\nexport type Db = number;",
  "app/domain/vacancy/vacancy.ts":
    'import type { Db } from "#db/connect.ts";\nexport const vacancy = (db: Db) => db;',
  "app/domain/vacancy/hen.ts": 'import { egg } from "./egg.ts";\nexport const hen = () => egg;',
  "app/domain/vacancy/vacancy.queries.server.ts":
    'import { sql } from "kysely";\nimport { connect } from "#db/connect.ts";\nexport const listVacancies = () => [connect, sql];',
  "app/components/card.tsx":
    'import type { vacancy } from "#app/domain/vacancy/vacancy.ts";\nexport const card: typeof vacancy | null = null;',
  "app/routes/participant/home.tsx":
    'import { redirect } from "@remix-run/node";\nimport { card } from "#app/components/card.tsx";\nimport { listVacancies } from "#app/domain/vacancy/vacancy.queries.server.ts";\nexport default () => [card, redirect, listVacancies];',
  "app/jobs/recurring.ts":
    'import { connect } from "#db/connect.ts";\nexport const startJobs = () => connect;',
  "tests/support/people.ts": 'export { vacancy as people } from "#app/domain/vacancy/vacancy.ts";',
};

let folder: string;
let violations: { rule: string; from: string }[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "alongside-arrows-"));
  for (const file of [".dependency-cruiser.cjs", "package.json", "tsconfig.json"])
    await cp(join(root, file), join(folder, file));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const files = { ...allowed };
  for (const { file, line } of Object.values(planted)) files[file] = line;
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `${content}\n`);
  }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"),
      ...["--config", ".dependency-cruiser.cjs", "--output-type", "json", "app", "db", "tests"],
    ],
    { cwd: folder, maxBuffer: 50_000_000 },
  ).catch((error) => error);
  violations = JSON.parse(stdout).summary.violations.map(
    (found: { rule: { name: string }; from: string }) => ({
      rule: found.rule.name,
      from: found.from,
    }),
  );
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test("every rule has a planted violation", () => {
  expect(Object.keys(planted).sort()).toEqual(rules.map(({ name }) => name).sort());
});

test.each(Object.entries(planted))("the rule %s catches its violation", (rule, { file }) => {
  expect(violations).toContainEqual({ rule, from: file });
});

test.each(Object.keys(allowed).filter((file) => !file.endsWith("hen.ts")))(
  "%s breaks no rule",
  (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([]);
  },
);
