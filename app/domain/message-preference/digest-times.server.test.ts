import { expect, test } from "vitest";
import { nextDigestAt } from "./digest-times.server.ts";
import type { HearingAudience } from "./message-preference.ts";

test.each<[HearingAudience, string, string, string]>([
  ["employer", "a Wednesday morning", "2026-02-25T09:30:00.000Z", "2026-02-26T08:00:00.000Z"],
  ["employer", "before eight", "2026-02-25T07:59:59.000Z", "2026-02-25T08:00:00.000Z"],
  ["employer", "eight itself", "2026-02-25T08:00:00.000Z", "2026-02-26T08:00:00.000Z"],
  ["staff", "a Friday", "2026-02-27T12:00:00.000Z", "2026-03-02T08:00:00.000Z"],
  ["staff", "before Easter", "2026-04-02T12:00:00.000Z", "2026-04-07T07:00:00.000Z"],
  ["participant", "a Saturday", "2026-02-28T12:00:00.000Z", "2026-02-28T16:00:00.000Z"],
  ["participant", "summer time", "2026-03-28T18:00:00.000Z", "2026-03-29T15:00:00.000Z"],
])("%s hears of %s in the e-mail of its day", (audience, _, now, at) => {
  expect(nextDigestAt(audience, now)).toBe(at);
});
