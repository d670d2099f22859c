import { expect, test } from "vitest";
import table from "#app/routes.ts";
import { createLog, loggablePath } from "./log.ts";

function written(about: object, how?: Parameters<typeof createLog>[2]): string {
  const lines: string[] = [];
  const to = { write: (line: string) => void lines.push(line) };
  createLog("info", to, how).info(about, "something happened");
  return lines.join("");
}

test.each([
  ["/vacancies?q=my+name", "/vacancies"],
  ["/link/abc123", "/link/[token]"],
  ["/link/abc123.data?x=1", "/link/[token]"],
  ["//link/abc123", "//link/[token]"],
  ["/review/abc123?done", "/review/[token]"],
  ["/still-open/abc123", "/still-open/[token]"],
  ["/open/abc123", "/open/[token]"],
  ["/vacancies/by-email/abc123?x", "/vacancies/by-email/[token]"],
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

const withTokens = table.flatMap(({ path = "" }) => (path.includes(":token") ? [`/${path}`] : []));
test.each(withTokens)("the token in %s is never logged, whatever it looks like", (address) => {
  const token = "0d1f5d1e-6a0c-4b61-8a52-3f6f1f0b8a11";
  const url = address.replace(":token", token);
  for (const known of [undefined, new Set(url.split("/"))])
    expect(loggablePath(url, known)).not.toContain(token);
});

const words = new Set(["specialist", "participants", "edit", "vacancies", "link"]);
test.each([
  ["/specialist/participants", "/specialist/participants"],
  ["/vacancies.data?page=2", "/vacancies.data"],
  [
    "/specialist/participants/0d1f5d1e-6a0c-4b61-8a52-3f6f1f0b8a11/edit",
    "/specialist/participants/0d1f5d1e-6a0c-4b61-8a52-3f6f1f0b8a11/edit",
  ],
  ["/specialist/participants/amara-okafor", "/specialist/participants/[…]"],
  ["/Amara%20Okafor/020%207946%200100", "/[…]/[…]"],
  ["/link/abc123", "/link/[token]"],
])("of the address %s no more is logged than %s, where the site's words are known", (url, path) => {
  expect(loggablePath(url, words)).toBe(path);
});

const unlucky = () =>
  Object.assign(
    new Error("duplicate for rosa@example.org:\nRosa Bell\n    at home, 020 7946 0100"),
    {
      code: "23505",
      detail: "Key (email)=(rosa@example.org) already exists.",
    },
  );

test("of an error its kind and its place are logged, and nothing that it says", () => {
  const line = written({ err: unlucky() });
  expect(line).toContain("23505");
  expect(line).toContain("log.test.ts");
  expect(line).not.toMatch(/rosa|bell|7946|duplicate/i);
});

test("where people are invented an error is logged with its words, and still without addresses and tokens", () => {
  const error = new Error("duplicate for rosa@example.org at /link/abc123 and /review/abc123");
  const line = written({ err: error }, { withWords: true });
  expect(line).toContain("duplicate");
  expect(line).not.toMatch(/rosa|abc123/);
});
