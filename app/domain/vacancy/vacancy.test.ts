import { expect, test } from "vitest";
import {
  nextStatus,
  openTransitions,
  type TransitionParty,
  terminalStatuses,
} from "../transitions.ts";
import {
  type Described,
  encouraged,
  isOpen,
  missingForPublication,
  stepNotes,
  type VacancyStatus,
  type VacancyTransition,
  vacancyMoved,
  vacancyStatuses,
  vacancyTransitions,
} from "./vacancy.ts";
import { checkVacancyPay } from "./vacancy-pay.ts";

const names = Object.keys(vacancyTransitions) as VacancyTransition[];
const parties: TransitionParty[] = ["employer", "specialist", "participant", "lead", "system"];
const every = names.flatMap((name) =>
  vacancyStatuses.flatMap((status) => parties.map((party) => [name, status, party] as const)),
);

test.each(every)("%s from %s by %s follows the table", (name, status, party) => {
  const { from, to, by } = vacancyTransitions[name];
  const press = () => nextStatus(vacancyTransitions, name, status, party, vacancyMoved[status]);
  const mayPress = by.includes(party);
  if (mayPress && from.includes(status)) expect(press()).toBe(to === "same" ? status : to);
  else expect(press).toThrow(expect.objectContaining({ status: mayPress ? 409 : 403 }));
  expect(openTransitions(vacancyTransitions, status, party).includes(name)).toBe(
    mayPress && from.includes(status),
  );
});

test.each([
  ["draft", ["publish", "publishLater", "keepAsDraft", "awaitVerification", "close"]],
  ["awaitingVerification", ["close"]],
  ["live", ["pause", "sayStillOpen", "extend", "fillPlace", "freePlace", "fill", "close"]],
  ["paused", ["resume", "extend", "fillPlace", "freePlace", "fill", "close"]],
  ["filled", ["relist"]],
  ["closed", ["relist"]],
] satisfies [VacancyStatus, VacancyTransition[]][])(
  "an employer's buttons when %s",
  (status, buttons) => {
    expect(openTransitions(vacancyTransitions, status, "employer")).toEqual(buttons);
  },
);

test("every status is reached from a draft, and only filled and closed are the end", () => {
  const reached = new Set<string>(["draft"]);
  for (const _ of names)
    for (const { from, to } of Object.values(vacancyTransitions))
      if (to !== "same" && from.some((status) => reached.has(status))) reached.add(to);
  expect([...reached].sort()).toEqual([...vacancyStatuses].sort());
  expect(terminalStatuses(vacancyTransitions, vacancyStatuses)).toEqual(["filled", "closed"]);
});

const least: Described = {
  title: "Kitchen assistant",
  kind: "paidJob",
  kindOfWork: null,
  summary: "",
  payMinPence: 1300,
  payMaxPence: null,
  payPeriod: "hour",
  insteadOfPay: "",
  minutesMin: 960,
  minutesMax: null,
  days: null,
  hoursCanChange: null,
  workplaceId: "w",
  gettingThere: "",
  access: "",
  waysToApply: "",
  processAdjustments: "",
  contactName: "Marcus",
  contactEmail: "",
  contactPhone: "020 7946 0000",
  closesOn: null,
  tasks: [{ weight: "essential" }],
  environment: [],
};

test("title, pay, hours, place, tasks and a contact are enough to publish", () => {
  expect(missingForPublication(least)).toEqual([]);
});

test.each([
  ["a title", { title: "" }, "job"],
  ["pay", { payMinPence: null }, "pay-and-hours"],
  ["what the pay is for", { payPeriod: null }, "pay-and-hours"],
  ["what an unpaid kind gives", { kind: "taster", payMinPence: null }, "pay-and-hours"],
  ["hours", { minutesMin: null }, "pay-and-hours"],
  ["a task", { tasks: [] }, "tasks"],
  ["a place", { workplaceId: null }, "place"],
  ["a contact's name", { contactName: "" }, "apply"],
  ["a way to reach them", { contactPhone: "" }, "apply"],
] satisfies [string, Partial<Described>, string][])(
  "without %s, its step says so",
  (_words, gap, step) => {
    const vacancy = { ...least, ...gap };
    expect(missingForPublication(vacancy).map((each) => each.step)).toEqual([step]);
    expect(stepNotes(vacancy)).toMatchObject({ [step]: "missing" });
  },
);

test.each(["taster", "supportedInternship"] as const)(
  "a %s says what it gives instead of pay",
  (kind) => {
    const unpaid = { ...least, kind, payMinPence: null, payPeriod: null };
    expect(missingForPublication({ ...unpaid, insteadOfPay: "Travel and lunch" })).toEqual([]);
  },
);

test("the rest is encouraged, until it is said", () => {
  expect(encouraged(least)).not.toEqual([]);
  const full: Described = {
    ...least,
    kindOfWork: "kitchen-and-cafe",
    summary: "Help.",
    days: "mon,tue",
    hoursCanChange: "partly",
    tasks: [{ weight: "essential" }, { weight: "movable" }],
    environment: [{}],
    gettingThere: "Bus 12",
    access: "Step-free",
    waysToApply: "phone,localTeam",
    processAdjustments: "Questions in advance",
    closesOn: "2026-03-31",
  };
  expect(encouraged(full)).toEqual([]);
  expect(encouraged({ ...full, waysToApply: "phone" }).map(({ step }) => step)).toEqual(["apply"]);
  expect(new Set(Object.values(stepNotes(full)))).toEqual(new Set(["done"]));
});

test.each([
  ["live", null, true],
  ["live", "2026-02-25", true],
  ["live", "2026-02-24", false],
  ["paused", null, false],
  ["closed", "2026-03-25", false],
] satisfies [VacancyStatus, string | null, boolean][])(
  "%s, closing on %s: open is %s",
  (status, closesOn, open) => {
    expect(isOpen({ status, closesOn }, "2026-02-25")).toBe(open);
  },
);

const pay = (payMinPence: number, expectedStartOn: string | null) =>
  checkVacancyPay({ ...least, payMinPence, expectedStartOn }, "2026-02-25").verdict;

test("pay is measured on the expected start, and never on a day gone by", () => {
  expect(pay(754, null)).toBe("belowEveryRate");
  expect(pay(755, "2025-01-01")).not.toBe("belowEveryRate");
  expect(pay(755, "2026-04-01")).toBe("belowEveryRate");
});
