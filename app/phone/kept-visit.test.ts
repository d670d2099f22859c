import { expect, test } from "vitest";
import {
  afterwards,
  asText,
  draftFor,
  isDue,
  isTheEnd,
  type KeptVisit,
  type Outcome,
  outcomeOf,
} from "./kept-visit.ts";

const to = "/specialist/placements/p1/visits/new";
const visit = (change: Partial<KeptVisit> = {}): KeptVisit => ({
  id: "v1",
  to,
  title: "Kwame at Bramble Kitchens",
  fields: [["id", "v1"]],
  told: [],
  state: "waiting",
  why: null,
  keptAt: "2026-02-25T14:05:00.000Z",
  ...change,
});
const here = (path: string) => `https://alongside.example${path}`;
const list = here("/specialist/placements/p1/visits");

test.each<[string, number, string, Outcome["kind"] | string]>([
  ["the list that names it", 200, `${list}?kept=v1`, "sent"],
  ["the list that names it, though it could not be drawn", 503, `${list}?kept=v1`, "sent"],
  ["the list that names another", 200, `${list}?kept=v2`, "notNow"],
  ["the page to sign in", 200, here(`/sign-in?to=${encodeURIComponent(to)}`), "signIn"],
  ["a page that is fine for no known reason", 200, here(to), "notNow"],
  ["some other page", 200, here("/"), "notNow"],
  ["an error of the portal", 500, here(to), "notNow"],
  ["a proxy without a portal", 502, here(to), "notNow"],
  ["too many at once", 429, here(to), "notNow"],
  ["its own form with errors", 400, here(to), "toFix"],
  ["somebody else signed in", 401, here(to), "somebodyElse"],
  ["a job that has ended", 409, here(to), "ended"],
  ["a job that is not theirs any more", 404, here(to), "notYours"],
  ["a job that they only lead", 403, here(to), "notYours"],
  ["more than the portal takes", 413, here(to), "notTaken"],
])("%s (%i) says what became of the visit", (_, status, url, said) => {
  const outcome = outcomeOf({ status, url }, visit());
  expect(outcome.kind === "refused" ? outcome.why : outcome.kind).toBe(said);
});

const outcomes: Outcome[] = [
  { kind: "noSignal" },
  { kind: "notNow" },
  { kind: "signIn" },
  { kind: "somebodyElse" },
  { kind: "toFix" },
  { kind: "refused", why: "ended" },
];

test("nothing but its arrival takes a visit off the phone", () => {
  expect(afterwards(visit(), { kind: "sent", at: list })).toBeNull();
  for (const outcome of outcomes)
    expect(afterwards(visit(), outcome), outcome.kind).toMatchObject({ fields: [["id", "v1"]] });
});

test.each<[Outcome["kind"], KeptVisit["state"]]>([
  ["noSignal", "waiting"],
  ["notNow", "waiting"],
  ["signIn", "waiting"],
  ["somebodyElse", "waiting"],
  ["toFix", "toFix"],
  ["refused", "refused"],
])("after %s it is %s", (kind, state) => {
  const outcome = outcomes.find((each) => each.kind === kind) as Outcome;
  expect(afterwards(visit(), outcome)?.state).toBe(state);
});

test("what stops one visit alone lets the next one be tried", () => {
  const stops = outcomes.filter(isTheEnd).map(({ kind }) => kind);
  expect(stops).toEqual(["noSignal", "notNow", "signIn", "somebodyElse"]);
});

test.each([
  ["typing", false, false],
  ["waiting", true, true],
  ["toFix", false, false],
  ["refused", true, false],
] as const)(
  "one that is %s is tried when a page opens: %s, and by the clock: %s",
  (state, opened, again) => {
    expect(isDue(visit({ state }), "opened")).toBe(opened);
    expect(isDue(visit({ state }), "again")).toBe(again);
  },
);

test("a form takes up what was being typed at it: the one asked for, else the newest, never one that was sent", () => {
  const kept = [
    visit({ id: "old", state: "typing" }),
    visit({ id: "new", state: "typing" }),
    visit({ id: "sent" }),
    visit({ id: "elsewhere", state: "typing", to: "/specialist/placements/p2/visits/new" }),
  ];
  expect(draftFor(kept, { to, asked: null })?.id).toBe("new");
  expect(draftFor(kept, { to, asked: "old" })?.id).toBe("old");
  expect(draftFor(kept, { to, asked: "sent" })?.id).toBe("new");
  expect(draftFor([], { to, asked: null })).toBeUndefined();
});

test("its words can be taken elsewhere, each answer with its question", () => {
  const told: KeptVisit["told"] = [
    ["Where", "At work"],
    ["Next step", "Photos"],
  ];
  expect(asText(visit({ told }))).toBe(
    "Kwame at Bramble Kitchens\nWhere: At work\nNext step: Photos",
  );
});
