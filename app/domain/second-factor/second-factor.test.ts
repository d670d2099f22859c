import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readTypedCode, writeRecoveryCode } from "./second-factor.ts";

const chance = fc.uint8Array({ minLength: 64, maxLength: 64, max: 247 });

test("a recovery code that was written down is read again, however it is spaced", () => {
  fc.assert(
    fc.property(chance, (bytes) => {
      const code = writeRecoveryCode(bytes);
      expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
      const read = { kind: "recovery", code: code.replaceAll("-", "") };
      expect(readTypedCode(code)).toEqual(read);
      expect(readTypedCode(` ${code.toUpperCase().replaceAll("-", " ")} `)).toEqual(read);
    }),
  );
});

test("no sign of a recovery code is likelier than another", () => {
  const all = Uint8Array.from({ length: 248 }, (_, byte) => byte);
  const counts = new Map<string, number>();
  for (let at = 0; at < 248; at += 12) {
    const bytes = new Uint8Array(24);
    bytes.set(all.slice(at, at + 12));
    const code = writeRecoveryCode(bytes.slice(0, Math.max(12, bytes.length)));
    for (const sign of code.replaceAll("-", "").slice(0, Math.min(12, 248 - at)))
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  expect(counts.size).toBe(31);
  expect(new Set(counts.values())).toEqual(new Set([8]));
});

test("bytes that would favour a sign are left out", () => {
  const bytes = Uint8Array.from([255, 250, 248, ...Array.from({ length: 12 }, () => 0)]);
  expect(writeRecoveryCode(bytes)).toBe("aaaa-aaaa-aaaa");
});

test.each([
  ["123456", { kind: "app", code: "123456" }],
  ["123 456", { kind: "app", code: "123456" }],
  [" 123-456 ", { kind: "app", code: "123456" }],
  ["12345", null],
  ["1234567", null],
  ["", null],
  ["o0o0-o0o0-o0o0", null],
  ["abcd-efgh-jkm", null],
])("%j is read as %j", (typed, read) => {
  expect(readTypedCode(typed)).toEqual(read);
});
