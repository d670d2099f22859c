import { describe, expect, test } from "vitest";
import { sendingLimits, whenThereIsRoom } from "./sending-limits.ts";

const now = "2026-02-25T09:30:00.000Z";
const ago = (minutes: number) => new Date(Date.parse(now) - minutes * 60_000).toISOString();
const two = [
  { most: 2, minutes: 60 },
  { most: 3, minutes: 1440 },
];

describe("what one reader is sent at most", () => {
  test.each([
    { title: "nothing yet", sent: [], from: now },
    { title: "one less than the hour allows", sent: [ago(5)], from: now },
    { title: "an hour that is full", sent: [ago(5), ago(50)], from: ago(-10) },
    { title: "an hour that has just passed", sent: [ago(60), ago(61)], from: now },
    {
      title: "a full day with an empty hour",
      sent: [ago(100), ago(200), ago(1000)],
      from: ago(-440),
    },
    { title: "both full: the later counts", sent: [ago(1), ago(2), ago(3)], from: ago(-1437) },
    {
      title: "more than the day allows",
      sent: [ago(1), ago(2), ago(3), ago(700)],
      from: ago(-1437),
    },
  ])("$title", ({ sent, from }) => {
    expect(whenThereIsRoom(two, sent, now)).toBe(from);
    expect(whenThereIsRoom(two, [...sent].reverse(), now)).toBe(from);
  });

  test("is fewer texts than e-mails, and more of what was asked for than of the rest", () => {
    const most = (channel: "email" | "text", queue: "first" | "ordinary") =>
      sendingLimits[channel][queue].map((limit) => limit.most);
    for (const queue of ["first", "ordinary"] as const)
      most("text", queue).forEach((texts, at) => {
        expect(texts).toBeLessThan(most("email", queue)[at] ?? 0);
      });
    for (const channel of ["email", "text"] as const)
      most(channel, "ordinary").forEach((ordinary, at) => {
        expect(ordinary).toBeLessThan(most(channel, "first")[at] ?? 0);
      });
  });
});
