import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { AdvertReport } from "#app/domain/advert/advert.ts";

const root = join(import.meta.dirname, "../..");

function check(input: string | Buffer) {
  const { stdout, stderr, status } = spawnSync("npm", ["run", "--silent", "advert:check"], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 20_000_000,
  });
  const report: AdvertReport | null = stdout === "" ? null : JSON.parse(stdout);
  return { report, stderr, status };
}

test("an advert is answered with what was found and where, what is missing and how it reads", () => {
  const advert =
    "\uFEFF<p>Cleaner 🧹 in Leeds, £12.71ph, 16hpw.</p>\r\n<p>Must be <b>physically</b> fit &amp; own&nbsp;car essential.</p>";
  const { report, stderr, status } = check(advert);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  if (!report) throw new Error(stderr);
  expect(Object.keys(report)).toEqual(["findings", "missing", "readingAge", "hardest"]);
  expect(report.findings.map(({ rule, text }) => [rule, text])).toEqual([
    ["vague-fitness", "Must be <b>physically</b> fit"],
    ["driving", "own&nbsp;car essential"],
  ]);
  for (const { text, start, end, severity, why, instead } of report.findings) {
    expect(advert.slice(start, end)).toBe(text);
    expect([severity, why.length > 20, instead.length > 10]).toEqual(["warn", true, true]);
  }
  expect(report.missing).toEqual(["second-way-to-apply", "adjustments", "contact", "closing-date"]);
}, 60_000);

test.each([
  ["5 MB", "a cleaner ".repeat(500_000), "200,000 characters at most; this has 5,000,000"],
  [
    "a picture",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    "not an advert",
  ],
  ["a document", "%PDF-1.7\n1 0 obj", "not an advert"],
  ["nothing", "", "not an advert"],
])(
  "%s is refused in words, with the exit code 1",
  (_, input, words) => {
    const { report, stderr, status } = check(input);
    expect({ report, status }).toEqual({ report: null, status: 1 });
    expect(stderr).toContain(words);
  },
  60_000,
);
