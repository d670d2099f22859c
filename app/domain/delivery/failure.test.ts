import { describe, expect, test } from "vitest";
import { afterFailure, backOffMinutes, failureWords, isBounce, NotSent } from "./failure.ts";

describe("a message that did not go", () => {
  test("is tried again ever later, and given up after the last try", () => {
    const down = new NotSent("serverDown");
    expect(backOffMinutes.map((_, tries) => afterFailure(down, tries).inMinutes)).toEqual([
      1, 5, 15, 60, 240, 720, 1440,
    ]);
    expect(afterFailure(down, backOffMinutes.length)).toEqual({
      kind: "serverDown",
      inMinutes: null,
    });
  });

  test("is given up at once when another try would end the same way", () => {
    expect(afterFailure(new NotSent("unknownAddress", { isFinal: true }), 0)).toEqual({
      kind: "unknownAddress",
      inMinutes: null,
    });
  });

  test("says nothing of an error that came from elsewhere but that it was not written", () => {
    const error = new Error("no row for rosa@example.org");
    expect(afterFailure(error, 0)).toEqual({ kind: "notWritten", inMinutes: 1 });
  });

  test("lies with the address for some kinds alone", () => {
    const kinds = Object.keys(failureWords) as (keyof typeof failureWords)[];
    expect(kinds.filter(isBounce)).toEqual(["unknownAddress", "full", "refused", "other"]);
  });
});
