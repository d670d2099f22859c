import { describe, expect, test } from "vitest";
import { Conflict, Forbidden } from "../errors.ts";
import { nextStatus, openTransitions, type TransitionParty } from "../transitions.ts";
import {
  endedStatuses,
  type IntroductionTransition,
  introductionStatuses,
  introductionTransitions,
  isBeforeOffer,
  mayEmployerRead,
  readableByEmployer,
} from "./introduction.ts";
import { employerStatusWords, introductionMoved } from "./introduction.words.ts";

const names = Object.keys(introductionTransitions) as IntroductionTransition[];
const parties: TransitionParty[] = ["specialist", "participant", "employer", "lead", "system"];

test("every status but the first is reached by a transition", () => {
  const reached = new Set(names.map((name) => introductionTransitions[name].to));
  for (const status of introductionStatuses.slice(1)) expect(reached).toContain(status);
});

test("what has ended is exactly what nothing leaves, the start among it", () => {
  expect(endedStatuses).toEqual([
    "started",
    "declined",
    "notThisTime",
    "offerDeclined",
    "offerWithdrawn",
    "lapsed",
    "noLongerOpen",
    "withdrawn",
  ]);
});

describe.each(names)("%s", (name) => {
  const { from, to, by } = introductionTransitions[name];
  const cases = introductionStatuses.flatMap((status) =>
    parties.map((party) => ({ status, party })),
  );
  test.each(cases)("from $status by $party", ({ status, party }) => {
    const move = () => nextStatus(introductionTransitions, name, status, party, "It has moved on.");
    if (!by.includes(party)) expect(move).toThrow(Forbidden);
    else if (!from.includes(status)) expect(move).toThrow(Conflict);
    else expect(move()).toBe(to === "same" ? status : to);
  });
});

test("before the yes an employer can do nothing and read nothing", () => {
  for (const status of ["drafted", "withParticipant", "declined"] as const) {
    expect(openTransitions(introductionTransitions, status, "employer")).toEqual([]);
    expect(mayEmployerRead({ status, takenBackAt: null })).toBe(false);
    expect(Object.keys(employerStatusWords)).not.toContain(status);
  }
});

test.each(introductionStatuses)("words taken back are closed whatever the status: %s", (status) => {
  expect(mayEmployerRead({ status, takenBackAt: "2026-11-23T10:00:00.000Z" })).toBe(false);
});

test("an end closes the words, and a start does not", () => {
  for (const status of endedStatuses)
    expect(mayEmployerRead({ status, takenBackAt: null })).toBe(status === "started");
  expect(readableByEmployer).toContain("started");
});

test("an offer ends the time in which health may not be asked about", () => {
  expect(introductionStatuses.filter((status) => !isBeforeOffer(status))).toEqual([
    "offered",
    "offerAccepted",
    "started",
  ]);
});

test("whoever is too late is told what happened, without a name", () => {
  for (const status of introductionStatuses) expect(introductionMoved[status]).toMatch(/\.$/);
});
