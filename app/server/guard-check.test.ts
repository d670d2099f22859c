import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

function check(input: string) {
  const { stdout, stderr, status } = spawnSync("npm", ["run", "--silent", "guard:check"], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 10_000_000,
  });
  const answers = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  return { answers, stderr, status };
}
const line = (id: string | number, message: string, stage = "beforeOffer") =>
  `${JSON.stringify({ id, message, stage })}\n`;

test("each line is answered in its order, and an offer ends the stopping", () => {
  const { answers, status } = check(
    [
      line("a", "Is she disabled?"),
      line(2, "Can she start on Monday?"),
      line("c", "Is she disabled?", "afterOffer"),
      line("d", `${"word ".repeat(200_000)}. Has he got a dissability?`),
      line("e", ""),
    ].join(""),
  );
  expect(status).toBe(0);
  expect(answers.map(({ id, asksHealth }) => [id, asksHealth])).toEqual([
    ["a", true],
    [2, false],
    ["c", false],
    ["d", true],
    ["e", false],
  ]);
  expect(answers[0].why).toContain("Equality Act 2010");
  expect(answers[1].why).toBe("");
}, 60_000);

test("a line that cannot be read is named, the others are answered, and the exit code says so", () => {
  const { answers, stderr, status } = check(
    `${line("a", "Is he ill?")}\nnot json\n{"id":"b","message":5,"stage":"beforeOffer"}\n{"id":"c","message":"Hi","stage":"later"}\n[]\n${line("d", "Thank you.")}`,
  );
  expect(answers.map(({ id }) => id)).toEqual(["a", "d"]);
  expect(stderr).toContain("Line 3 is left out: this is not JSON.");
  expect(stderr).toContain("Line 4 is left out: message must be a text.");
  expect(stderr).toContain('Line 5 is left out: stage must be "beforeOffer" or "afterOffer".');
  expect(stderr).toContain(
    "Line 6 is left out: the line must be an object with id, message and stage.",
  );
  expect(stderr).toContain("4 of 7 lines could not be read.");
  expect(status).toBe(1);
}, 60_000);
