import { describe, expect, test } from "vitest";
import type { JobChangeAnswer } from "#db/tables.ts";
import { Conflict, Forbidden } from "../errors.ts";
import { skillInWords } from "../skill/skill.ts";
import { nextStatus, type TransitionParty, terminalStatuses } from "../transitions.ts";
import {
  asItIs,
  asProposed,
  change,
  changedBy,
  changesInWords,
  type Job,
  type JobChange,
  mustHaves,
  sidesOf,
  wrongWith,
} from "./job-change.ts";
import {
  openProposals,
  outcomeOf,
  type ProposalTransition,
  proposalMoved,
  proposalStatuses,
  proposalTransitions,
  whyNotNow,
} from "./job-proposal.ts";

const names = Object.keys(proposalTransitions) as ProposalTransition[];
const parties: TransitionParty[] = ["specialist", "participant", "employer", "lead", "system"];

test("every status but the first is reached by a transition", () => {
  const reached = new Set<string>(names.map((name) => proposalTransitions[name].to));
  for (const status of proposalStatuses.slice(1)) expect(reached).toContain(status);
});

test("what is not open is over, and nothing leaves it", () => {
  const open: readonly string[] = openProposals;
  expect(terminalStatuses(proposalTransitions, proposalStatuses)).toEqual(
    proposalStatuses.filter((status) => !open.includes(status)),
  );
});

describe.each(names)("%s", (name) => {
  const { from, to, by } = proposalTransitions[name];
  const cases = proposalStatuses.flatMap((status) => parties.map((party) => ({ status, party })));
  test.each(cases)("from $status by $party", ({ status, party }) => {
    const move = () => nextStatus(proposalTransitions, name, status, party, proposalMoved[status]);
    if (!by.includes(party)) expect(move).toThrow(Forbidden);
    else if (!from.includes(status)) expect(move).toThrow(Conflict);
    else expect(move()).toBe(to === "same" ? status : to);
  });
});

test("no participant has a part in a proposal", () => {
  for (const name of names) expect(proposalTransitions[name].by).not.toContain("participant");
});

const job: Job = {
  minutesMin: 16 * 60,
  minutesMax: 20 * 60,
  days: "tue,wed,thu,fri",
  startsAt: "10:00",
  endsAt: "14:00",
  tasks: [
    { id: "t1", words: "Prepare vegetables", weight: "essential" },
    { id: "t2", words: "Carry deliveries", weight: "movable" },
  ],
  criteria: [
    { id: "c1", words: "A food hygiene certificate", weight: "essential" },
    { id: "c2", words: "Likes cooking", weight: "desirable" },
  ],
  demands: [
    { skill: "tills", weight: "essential" },
    { skill: "food-hygiene", weight: "byLaw" },
  ],
};
const carry = change("task", { words: "Carry deliveries" });
const prepare = change("task", { words: "Prepare vegetables" });
const fewer = change("hours", { minutes: 12 * 60 });
const monday = change("days", { days: "mon,tue" });
const later = change("times", { startsAt: "11:00", endsAt: "15:00" });
const training = change("training", { words: "A food hygiene certificate" });

const sides: [string, JobChange, string | null, string][] = [
  [
    "a task that could move",
    carry,
    "Part of this job, marked as one that could move.",
    "Done by someone else here.",
  ],
  ["a task of the job", prepare, "Part of this job.", "Done by someone else here."],
  ["fewer hours", fewer, "16 to 20 hours a week", "12 to 20 hours a week"],
  ["other days", monday, "Tuesday to Friday", "Monday and Tuesday"],
  ["other times", later, "10am to 2pm", "11am to 3pm"],
  [
    "training",
    training,
    "Needed from the first day.",
    "Not needed on the first day: it is taught on the job.",
  ],
];
test.each(sides)("says both sides of %s", (_, of, now, proposed) => {
  expect(asItIs(of, job)).toBe(now);
  expect(asProposed(of, job)).toBe(proposed);
});

const gone: [string, JobChange, Partial<Job>][] = [
  ["its task was taken out", carry, { tasks: job.tasks.slice(0, 1) }],
  ["the job already has as few hours", fewer, { minutesMin: 12 * 60 }],
  ["the hours are not said", fewer, { minutesMin: null }],
  ["the job already has these days", monday, { days: "mon,tue" }],
  ["the job already has these times", later, { startsAt: "11:00", endsAt: "15:00" }],
  ["nobody must have it any more", training, { criteria: job.criteria.slice(1) }],
  [
    "it is only good to have",
    training,
    { criteria: [{ id: "c1", words: "A food hygiene certificate", weight: "desirable" }] },
  ],
];
test.each(gone)("nothing is left to decide when %s", (_, of, since) => {
  expect(asItIs(of, { ...job, ...since })).toBeNull();
  expect(changedBy([of], { ...job, ...since })).toEqual({
    columns: {},
    movedTaskIds: [],
    trained: [],
    taughtSkills: [],
  });
});

test("days and times that were never said can still be proposed", () => {
  const silent = { ...job, days: null, startsAt: null, endsAt: null };
  expect(asItIs(monday, silent)).toBe("Not said");
  expect(asItIs(later, silent)).toBe("Not said");
});

test("what is agreed is what the job takes over, and nothing else", () => {
  expect(changedBy([carry, fewer, later, training], job)).toEqual({
    columns: { minutesMin: 720, minutesMax: 1200, startsAt: "11:00", endsAt: "15:00" },
    movedTaskIds: ["t2"],
    trained: [{ id: "c1", words: "A food hygiene certificate: taught on the job" }],
    taughtSkills: [],
  });
  expect(changedBy([monday], job).columns).toEqual({ days: "mon,tue" });
});

test("a skill of our list is taught there from then on, and what a law asks never stands in the list", () => {
  expect(mustHaves(job).map(({ id }) => id)).toEqual(["tills", "c1"]);
  const tills = change("training", { words: skillInWords("tills") });
  expect(asItIs(tills, job)).toBe("Needed from the first day.");
  expect(changedBy([tills], job)).toMatchObject({ trained: [], taughtSkills: ["tills"] });
  const law = change("training", { words: skillInWords("food-hygiene") });
  expect(asItIs(law, job)).toBeNull();
});

test("where one number of hours was said, it becomes the most", () => {
  const exact = { ...job, minutesMax: null };
  expect(changedBy([fewer], exact).columns).toEqual({ minutesMin: 720, minutesMax: 960 });
  expect(asProposed(fewer, exact)).toBe("12 to 16 hours a week");
});

test("a long line that training takes the place of still fits", () => {
  const words = "A".repeat(300);
  const long = { ...job, criteria: [{ id: "c1", words, weight: "essential" as const }] };
  const [line] = changedBy([change("training", { words })], long).trained;
  expect(line?.words).toHaveLength(300);
});

const outcomes: [JobChangeAnswer[], string][] = [
  [["agree"], "agree"],
  [["agree", "agree"], "agree"],
  [["agree", "gone"], "agree"],
  [["agree", "keep"], "agreeInPart"],
  [["agree", "keep", "gone"], "agreeInPart"],
  [["keep"], "decline"],
  [["keep", "gone"], "decline"],
  [["gone"], "noLongerOpen"],
];
test.each(outcomes)("answers of %j come to %s", (answers, outcome) => {
  expect(outcomeOf(answers)).toBe(outcome);
});

const wrongs: [string, JobChange[], string][] = [
  ["no change at all", [], "tasks"],
  ["every task", [carry, prepare], "tasks"],
  ["a task that is not there", [change("task", { words: "Fly" })], "tasks"],
  ["as many hours as now", [change("hours", { minutes: 960 })], "hours"],
  ["more hours than now", [change("hours", { minutes: 1200 })], "hours"],
  ["the same days", [change("days", { days: "tue,wed,thu,fri" })], "days"],
  ["the same times", [change("times", { startsAt: "10:00", endsAt: "14:00" })], "startsAt"],
  ["training for what is not asked", [change("training", { words: "Likes cooking" })], "criterion"],
];
test.each(wrongs)("refuses %s", (_, changes, field) => {
  expect(Object.keys(wrongWith(changes, job))).toEqual([field]);
});
test.each([[[carry]], [[prepare]], [[fewer, monday, later, training]]])(
  "takes a good list",
  (changes) => {
    expect(wrongWith(changes, job)).toEqual({});
  },
);

const when: [Parameters<typeof whyNotNow>[0], boolean][] = [
  [{ status: "live", suspendedAt: null }, true],
  [{ status: "paused", suspendedAt: null }, true],
  [{ status: "draft", suspendedAt: null }, false],
  [{ status: "awaitingVerification", suspendedAt: null }, false],
  [{ status: "filled", suspendedAt: null }, false],
  [{ status: "closed", suspendedAt: null }, false],
  [{ status: "live", suspendedAt: "2026-02-25T09:30:00.000Z" }, false],
  [{ status: "paused", suspendedAt: "2026-02-25T09:30:00.000Z" }, false],
];
test.each(when)("a proposal about a job that is %j may be written: %s", (vacancy, isFine) => {
  expect(whyNotNow(vacancy) === null).toBe(isFine);
});

test("an answered change is shown beside the job as it was, not as it is", () => {
  const moved = { ...job, tasks: job.tasks.slice(0, 1) };
  const answered = { ...carry, position: 1, was: "Part of this job.", answer: "agree" as const };
  expect(sidesOf([answered], moved)[0]?.now).toBe("Part of this job.");
  expect(sidesOf([{ ...answered, was: null, answer: null }], moved)[0]?.now).toBeNull();
});

test.each([
  [[carry], "One task moves"],
  [[carry, prepare, fewer], "2 tasks move and fewer hours"],
  [[monday, later, training], "Other days, other times and training on the job"],
])("a list is said in a line", (changes, words) => {
  expect(changesInWords(changes)).toBe(words);
});
