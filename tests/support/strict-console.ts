import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

// React and Node report real mistakes by console.error and carry on: here such a line fails the test.
let errors: MockInstance<typeof console.error>;

beforeEach(() => {
  errors = vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
  const lines = errors.mock.calls.map((parts) => parts.map(String).join(" "));
  errors.mockRestore();
  expect(lines, "console.error was called").toEqual([]);
});
