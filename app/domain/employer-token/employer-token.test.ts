import { expect, test } from "vitest";
import { readBearer, tokenPrefix } from "./employer-token.ts";

const key = `${tokenPrefix}${"a".repeat(43)}`;

test.each([
  ["as it should be", `Bearer ${key}`, key],
  ["in small letters", `bearer ${key}`, key],
  ["with more room", `Bearer   ${key} `, key],
  ["no header", null, null],
  ["another way to sign in", "Basic YTpi", null],
  ["a key of somebody else's", "Bearer sk_live_123", null],
  ["one that was cut off", `Bearer ${key.slice(0, -1)}`, null],
  ["two keys", `Bearer ${key} ${key}`, null],
])("a key is read from its header: %s", (_, header, read) => {
  expect(readBearer(header)).toBe(read);
});
