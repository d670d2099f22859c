import { describe, expect, test } from "vitest";
import { Conflict, Forbidden } from "../errors.ts";
import { nextStatus, type TransitionParty, terminalStatuses } from "../transitions.ts";
import {
  afterwards,
  isAhead,
  isOver,
  type MeetingTransition,
  meetingMoved,
  meetingStatuses,
  meetingTransitions,
} from "./meeting.ts";

const parties = ["employer", "participant", "specialist", "system", "visitor", "lead"] as const;
const names = Object.keys(meetingTransitions) as MeetingTransition[];

describe.each(names)("%s", (name) => {
  const { from, to, by } = meetingTransitions[name];
  const every = meetingStatuses.flatMap((status) =>
    parties.map((party) => [status, party] as const),
  );
  test.each(every)("from %s by the %s", (status, party: TransitionParty) => {
    const step = () => nextStatus(meetingTransitions, name, status, party, meetingMoved[status]);
    if (!by.includes(party)) expect(step).toThrow(Forbidden);
    else if (!from.includes(status)) expect(step).toThrow(Conflict);
    else expect(step()).toBe(to === "same" ? status : to);
  });
});

test("every status is reached, and four of them end it", () => {
  const reached = new Set(["asked", ...names.map((name) => meetingTransitions[name].to)]);
  expect(meetingStatuses.filter((status) => !reached.has(status))).toEqual([]);
  expect(terminalStatuses(meetingTransitions, meetingStatuses)).toEqual([
    "cancelled",
    "didNotHappen",
    "unclear",
  ]);
});

test("the portal itself neither chooses nor says how it went", () => {
  expect(names.filter((name) => meetingTransitions[name].by.includes("system"))).toEqual([
    "cancel",
    "remind",
    "askHowItWent",
  ]);
});

test.each([
  ["yes", null, "sayItHappened"],
  ["yes", "yes", "sayItHappened"],
  ["no", null, "sayItDidNot"],
  ["no", "no", "agreeItDidNot"],
  ["no", "yes", "differ"],
  ["yes", "no", "differ"],
] as const)("one side says %s after the other said %s: %s", (said, others, step) => {
  expect(afterwards(said, others)).toBe(step);
});

test("no single word writes down that a meeting did not happen", () => {
  expect(meetingTransitions[afterwards("no", null)].to).toBe("same");
});

const now = "2026-02-25T09:30:00.000Z";
test.each([
  ["asked", null, true, false],
  ["proposed", null, true, false],
  ["agreed", "2026-02-25T09:31:00.000Z", true, false],
  ["moving", "2026-02-25T09:31:00.000Z", true, false],
  ["agreed", "2026-02-25T09:30:00.000Z", false, true],
  ["moving", "2026-02-25T09:30:00.000Z", false, true],
  ["cancelled", "2026-02-25T09:31:00.000Z", false, false],
  ["happened", "2026-02-25T09:30:00.000Z", false, false],
] as const)("%s, ending at %s: ahead %s, over %s", (status, endsAt, ahead, over) => {
  expect(isAhead({ status, endsAt }, now)).toBe(ahead);
  expect(isOver({ status, endsAt }, now)).toBe(over);
});
