import { expect, test } from "vitest";
import type { Actor } from "../policy.ts";
import {
  nextStatus,
  openTransitions,
  type TransitionParty,
  terminalStatuses,
} from "../transitions.ts";
import {
  type AdviceTransition,
  adviceMoved,
  adviceParty,
  adviceStatuses,
  adviceTransitions,
  promiseState,
} from "./advice-request.ts";
import { type AdviceText, findingsByField, guardAdvice } from "./advice-request-guard.ts";

const parties: TransitionParty[] = ["specialist", "participant", "employer", "lead", "system"];
const names = Object.keys(adviceTransitions) as AdviceTransition[];

test.each(
  adviceStatuses.flatMap((status) =>
    parties.flatMap((party) => names.map((name) => ({ status, party, name }))),
  ),
)("$name by $party from $status follows the table", ({ status, party, name }) => {
  const { by, from, to } = adviceTransitions[name];
  const press = () => nextStatus(adviceTransitions, name, status, party, adviceMoved[status]);
  const open = openTransitions(adviceTransitions, status, party).includes(name);
  expect(open).toBe(by.includes(party) && from.includes(status));
  if (open) expect(press()).toBe(to === "same" ? status : to);
  else if (!by.includes(party)) expect(press).toThrow("That is not yours to do here.");
  else expect(press).toThrow(adviceMoved[status]);
});

test("every status is reached and none is the end: a closed request can be opened again", () => {
  const reached = new Set(["unconfirmed", ...Object.values(adviceTransitions).map((t) => t.to)]);
  expect(adviceStatuses.filter((status) => !reached.has(status))).toEqual([]);
  expect(terminalStatuses(adviceTransitions, adviceStatuses)).toEqual([]);
});

test.each([
  ["2026-11-24", null, "2026-11-24", "waiting"],
  ["2026-11-24", null, "2026-11-25", "late"],
  ["2026-11-24", "2026-11-24", "2026-12-01", "kept"],
  ["2026-11-24", "2026-11-25", "2026-12-01", "keptLate"],
] as const)("due %s, done %s, on %s is %s", (dueOn, doneOn, today, state) => {
  expect(promiseState(dueOn, doneOn, today)).toBe(state);
});

const text = (over: Partial<AdviceText>): AdviceText => ({
  side: "employer",
  kind: "existingEmployee",
  beforeOffer: false,
  toSpecialistAlone: false,
  noNames: false,
  ...over,
});
const because = (over: Partial<AdviceText>) => guardAdvice(text(over)).map((each) => each.because);

test.each<[string, Partial<AdviceText>, string[]]>([
  ["a name in the barrier", { barrier: "Our barista Sarah cannot stand for long." }, ["name"]],
  ["a condition in the task", { task: "The till, because of her dyslexia." }, ["privateWords"]],
  [
    "the barrier and the task alone",
    { barrier: "Standing for over half an hour.", task: "The till." },
    [],
  ],
  ["words they say are no name", { barrier: "Our barista Sarah cannot stand.", noNames: true }, []],
  [
    "a condition, whatever they tick",
    { barrier: "They have epilepsy.", noNames: true, toSpecialistAlone: true },
    ["privateWords"],
  ],
  [
    "a health question about an introduced person before an offer",
    { kind: "introduction", beforeOffer: true, barrier: "How many days off sick did they have?" },
    ["healthQuestion"],
  ],
  [
    "the same for the specialist alone",
    {
      kind: "introduction",
      beforeOffer: true,
      barrier: "How many days off sick did they have?",
      toSpecialistAlone: true,
    },
    [],
  ],
  [
    "the same once an offer is made",
    { kind: "introduction", barrier: "How many days off sick did they have?" },
    [],
  ],
  [
    "a specialist's condition word to any employer",
    { side: "specialist", kind: "vacancy", words: "Our autistic jobseekers like lists." },
    ["privateWords"],
  ],
  [
    "a specialist who has somebody in mind for the job",
    { side: "specialist", kind: "vacancy", words: "I support someone who would like this." },
    ["privateWords"],
  ],
  [
    "a specialist who counts people in general advice",
    { side: "specialist", kind: "general", words: "Two of my participants start late." },
    ["privateWords"],
  ],
  [
    "a specialist on the person whom both know",
    { side: "specialist", kind: "introduction", words: "One of my people will show you." },
    [],
  ],
  [
    "an employer's own question in general",
    { kind: "general", barrier: "How do we welcome autistic people?" },
    [],
  ],
])("the guard on %s", (_what, over, expected) => {
  expect(because(over)).toEqual(expected);
});

test("each finding is shown at its field with what could be said instead", () => {
  const found = guardAdvice(text({ barrier: "Our barista Sarah cannot stand for long." }));
  expect(findingsByField(found).barrier?.[0]).toMatch(/^Take out “Sarah”\. Leave the name out/);
});

const request = {
  id: "advice",
  status: "taken",
  askedBy: "ana",
  secondStaffId: null,
  employerId: "bramble",
  workplaceId: "quay",
  kind: "general",
  specialistId: "priya",
  teamId: "southwark",
  areaId: "clf",
} as const;
const staff = (over: object): Actor => ({
  kind: "staff",
  accountId: "a",
  name: "S",
  staffId: "someone",
  areaId: "clf",
  teamId: "hackney",
  role: "specialist",
  leads: [],
  ...over,
});

test("a request about an introduced person is that person's own specialist's and nobody else's", () => {
  const about = { ...request, kind: "introduction" } as const;
  expect(adviceParty(staff({ staffId: "priya" }), about)).toBe("ownSpecialist");
  for (const other of [
    staff({ teamId: "southwark" }),
    staff({ role: "lead", leads: ["southwark"] }),
    staff({}),
    staff({ areaId: "midlands" }),
  ])
    expect(adviceParty(other, about)).toBe("none");
  expect(adviceParty(staff({}), request)).toBe("areaStaff");
});
