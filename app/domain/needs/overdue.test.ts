import { expect, test } from "vitest";
import { byTeam, type CountedOverdue } from "./overdue.ts";

const names = new Map([
  ["north", "North"],
  ["south", "South"],
]);
const counted = (teamId: string, kind: CountedOverdue["kind"], oldest: string, count = 1) => ({
  teamId,
  kind,
  oldest,
  count,
});

test("the team whose oldest has waited longest comes first; a team with nothing, or of another, is left out", () => {
  const rows = byTeam(
    [
      counted("north", "answers", "2026-11-20", 3),
      counted("south", "reviews", "2026-11-18"),
      counted("north", "starts", "2026-11-19"),
      counted("south", "starts", "2026-11-01", 0),
      counted("elsewhere", "answers", "2026-01-01"),
    ],
    names,
  );
  expect(rows).toEqual([
    {
      teamId: "south",
      teamName: "South",
      overdue: { reviews: { count: 1, oldest: "2026-11-18" } },
      oldest: "2026-11-18",
    },
    {
      teamId: "north",
      teamName: "North",
      overdue: {
        answers: { count: 3, oldest: "2026-11-20" },
        starts: { count: 1, oldest: "2026-11-19" },
      },
      oldest: "2026-11-19",
    },
  ]);
});
