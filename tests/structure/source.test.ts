import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Rules about the source that the linters cannot say, each with a line that breaks it. */
interface Rule {
  says: string;
  /** The first thing wrong with this file, or null. */
  wrong: (path: string, text: string) => string | null;
  breaks: { path: string; text: string }[];
  keeps: { path: string; text: string }[];
}

const root = join(import.meta.dirname, "../..");
const first = (text: string, pattern: RegExp) => pattern.exec(text)?.[0] ?? null;
const isTest = (path: string) => /[.](test|spec)[.]tsx?$/.test(path) || path.startsWith("tests/");
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "$1");

const longest = 300;
const emptyNames = /(^|\/)(utils?|lib|helpers?|services?|managers?|common|misc)([./-]|$)/;
// Rule 3 of the portal: these are never asked and never kept.
const neverKept =
  /\b\w*(nino|national_?insurance|date_?of_?birth|birth_?date|dob|ethnicity|diagnos[ie]s|medical_?condition|benefits?)\w*\b(?=\s*[?:"']|\s+(text|integer))/i;
const forbiddenClock = /new Date\(\s*\)|Date\.now\(|Math\.random\(|randomUUID\(|performance\.now\(/;

const mailing =
  /insertInto\("message"\)|\bcreateMailer\b|\bmailer\.(send|text)\b|"nodemailer"|"notifications-node-client"/;
/** The worker, the ways out, where the program starts, and the place of invented people that previews are written in. */
const mayMail =
  /^(app\/(jobs\/|server\/(main|metrics|lead-create|[\w-]*mailer)\.ts$|server\/message-previews\/)|db\/seed\/tell-messages\.ts$)/;

const rules: Rule[] = [
  {
    says: "the domain is told the time and its ids",
    wrong: (path, text) =>
      /^app\/(domain|emails|components)\//.test(path) && !isTest(path)
        ? first(withoutComments(text), forbiddenClock)
        : null,
    breaks: [
      { path: "app/domain/vacancy/vacancy.ts", text: "const now = new Date();" },
      { path: "app/domain/vacancy/vacancy.commands.server.ts", text: "id: randomUUID()," },
    ],
    keeps: [
      { path: "app/domain/vacancy/vacancy.ts", text: "new Date(ctx.now); // never new Date()" },
      { path: "app/server/main.ts", text: "new Date().toISOString()" },
    ],
  },
  {
    says: "a file is short enough to read",
    wrong: (path, text) => {
      const lines = text.split("\n").length;
      return lines > longest && !isTest(path) && !/^db\/(seed|reference|migrations)\//.test(path)
        ? `${lines} lines`
        : null;
    },
    breaks: [{ path: "app/domain/a.ts", text: "\n".repeat(longest) }],
    keeps: [{ path: "app/domain/a.ts", text: "\n".repeat(longest - 1) }],
  },
  {
    says: "nothing is left for later",
    wrong: (path, text) =>
      path === "tests/structure/source.test.ts" ? null : first(text, /\b(TODO|FIXME|XXX|HACK)\b/),
    breaks: [{ path: "app/a.ts", text: "// TODO: finish" }],
    keeps: [{ path: "app/a.ts", text: "const todos = 1;" }],
  },
  {
    says: "no name stands for nothing",
    wrong: (path) => first(path, emptyNames),
    breaks: [
      { path: "app/utils/dates.ts", text: "" },
      { path: "app/domain/vacancy/helpers.ts", text: "" },
      { path: "app/server/services.ts", text: "" },
    ],
    keeps: [{ path: "app/domain/commons/library.ts", text: "" }],
  },
  {
    says: "only pages and settings export by default",
    wrong: (path, text) =>
      /^app\/(routes\/|routes\.ts|root|entry)|[.]config[.][jt]s$|demo-template/.test(path)
        ? null
        : first(withoutComments(text), /^export default\b/m),
    breaks: [{ path: "app/domain/a.ts", text: "export default 1;" }],
    keeps: [
      { path: "app/routes/public/home.tsx", text: "export default function Home() {}" },
      { path: "playwright.config.ts", text: "export default {};" },
    ],
  },
  {
    says: "nothing is sent that is not in the registry: messages are written down in one place, and mailed in another",
    wrong: (path, text) =>
      !/^(app|db)\//.test(path) || isTest(path) || mayMail.test(path)
        ? null
        : first(withoutComments(text), mailing),
    breaks: [
      { path: "app/domain/a/a.commands.server.ts", text: 'trx.insertInto("message").values(row)' },
      { path: "app/routes/a.tsx", text: 'import { createMailer } from "#app/server/mailer.ts";' },
      { path: "app/server/a.server.ts", text: "await edge.mailer.send(mail);" },
      { path: "app/server/a.ts", text: 'import { createTransport } from "nodemailer";' },
    ],
    keeps: [
      { path: "app/jobs/outbox.server.ts", text: 'trx.insertInto("message").values(row)' },
      {
        path: "app/domain/a.ts",
        text: 'await tell(trx, ctx, "account.resetAsked", { accountId });',
      },
    ],
  },
  {
    says: "no column and no field for what is never asked",
    wrong: (path, text) =>
      /^db\/(tables|migrations)|[.]form[.]ts$/.test(path)
        ? first(withoutComments(text), neverKept)
        : null,
    breaks: [
      { path: "db/tables/people.ts", text: "  nationalInsuranceNumber: string;" },
      { path: "db/tables/people.ts", text: "  dateOfBirth: string | null;" },
      { path: "db/migrations/1.ts", text: "    ethnicity text," },
      { path: "db/migrations/1.ts", text: "    diagnosis text not null," },
      { path: "app/domain/a/a.form.ts", text: "  benefits: z.string()," },
    ],
    keeps: [
      { path: "db/tables/people.ts", text: "  /** No diagnosis here. */\n  chosenName: string;" },
    ],
  },
];

const sources = globSync(["{app,db,tests}/**/*.{ts,tsx,mjs}", "*.{ts,js,mjs,cjs}"], { cwd: root })
  .filter((path) => !path.includes("node_modules"))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

test("there is source to look at", () => {
  expect(sources.length).toBeGreaterThan(50);
});

test.each(rules)("$says", ({ wrong }) => {
  const found = sources
    .map(({ path, text }) => [path, wrong(path, text)])
    .filter(([, problem]) => problem);
  expect(found).toEqual([]);
});

test.each(rules)("the rule '$says' catches what breaks it and nothing else", (rule) => {
  for (const { path, text } of rule.breaks) expect(rule.wrong(path, text), path).not.toBeNull();
  for (const { path, text } of rule.keeps) expect(rule.wrong(path, text), path).toBeNull();
});

test("every loader and action of a signed-in page asks first who it is", () => {
  const pages = sources.filter(({ path }) =>
    /^app\/routes\/(employer|specialist|participant|area)\//.test(path),
  );
  const open = pages
    .filter(({ path }) => !isTest(path) && path.endsWith(".tsx"))
    .flatMap(({ path, text }) =>
      ["loader", "action"]
        .filter((name) =>
          new RegExp(`export (async function|function|const) ${name}\\b`).test(text),
        )
        .filter((name) => {
          const from = text.search(new RegExp(`export (async function|function|const) ${name}\\b`));
          return !/require[A-Z]\w*\(/.test(text.slice(from, from + 900));
        })
        .map((name) => `${path}: ${name}`),
    );
  expect(open, "begin with require…").toEqual([]);
});
