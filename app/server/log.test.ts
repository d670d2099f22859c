import { expect, test } from "vitest";
import { createLog, loggablePath } from "./log.ts";

function written(about: object): string {
  const lines: string[] = [];
  createLog("info", { write: (line) => void lines.push(line) }).info(about, "something happened");
  return lines.join("");
}

test.each([
  ["/vacancies?q=my+name", "/vacancies"],
  ["/link/abc123", "/link/[token]"],
  ["/link/abc123.data?x=1", "/link/[token]"],
  ["//link/abc123", "//link/[token]"],
  ["/review/abc123?done", "/review/[token]"],
  ["/still-open/abc123", "/still-open/[token]"],
  ["/specialist/participants/p1", "/specialist/participants/p1"],
])("the address %s is logged as %s", (url, path) => {
  expect(loggablePath(url)).toBe(path);
});

test("secrets and personal data are left out, also one level down", () => {
  const line = written({
    password: "hunter2",
    account: { email: "rosa@example.org" },
    status: 200,
  });
  expect(line).toContain("200");
  expect(line).not.toMatch(/hunter2|rosa/);
});

test("an error is logged without the values that a database driver adds to it", () => {
  const error = Object.assign(
    new Error("duplicate for rosa@example.org at /link/abc123 and /review/abc123"),
    {
      code: "23505",
      detail: "Key (email)=(rosa@example.org) already exists.",
    },
  );
  const line = written({ err: error });
  expect(line).toContain("23505");
  expect(line).not.toMatch(/rosa|abc123/);
});
