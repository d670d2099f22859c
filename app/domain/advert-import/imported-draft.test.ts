import { expect, test } from "vitest";
import { draftOf, nothingRead, saysOfAJob } from "./imported-draft.ts";
import type { ImportedVacancy } from "./imported-vacancy.ts";
import { isOnlyAnAddress, keptSource } from "./vacancy-source.ts";
import { matchWorkplace } from "./workplace-match.ts";

const quay = {
  id: "quay",
  name: "The café",
  address: "4 Quay Road, Brinmouth",
  postcode: "SE1 2AB",
  authorityName: "Southwark",
};
const mill = {
  id: "mill",
  name: "Mill Lane",
  address: "9 Mill Lane, Brinmouth",
  postcode: "SE5 8QQ",
  authorityName: "Southwark",
};
const today = "2026-12-01";
const read = <Value>(value: Value, from = String(value)) => ({ value, from });
const draft = (posting: Partial<ImportedVacancy>, workplaces = [quay, mill]) =>
  draftOf({ ...nothingRead, ...posting }, { workplaces, today });

test("what the advert says is filled in with its words, and nothing else is", () => {
  const { columns, tasks, criteria, lines } = draft({
    title: read("Kitchen assistant"),
    payMin: read(12.71, "£12.71ph"),
    payPeriod: read("hour" as const, "£12.71ph"),
    hoursMin: read(37.5, "37.5 hpw"),
    tasks: read(["Wash up"], "• Wash up"),
    desirable: read(["Food hygiene"], "Desirable: food hygiene"),
  });
  expect(columns).toEqual({
    title: "Kitchen assistant",
    payMinPence: 1271,
    payMaxPence: null,
    payPeriod: "hour",
    minutesMin: 2250,
    minutesMax: null,
    contract: null,
    workplaceId: null,
    closesOn: null,
  });
  expect([tasks, criteria]).toEqual([
    ["Wash up"],
    [{ words: "Food hygiene", weight: "desirable" }],
  ]);
  expect(lines.map(({ field, words }) => [field, words])).toEqual([
    ["title", "Kitchen assistant"],
    ["payMin", "£12.71ph"],
    ["payPeriod", "£12.71ph"],
    ["hoursMin", "37.5 hpw"],
    ["tasks", "• Wash up"],
    ["desirable", "Desirable: food hygiene"],
  ]);
});

test.each<[string, Partial<ImportedVacancy>, string, string]>([
  ["a closing date that has passed", { closesOn: read("2026-11-30") }, "closesOn", "over"],
  ["a place that is none of theirs", { place: read("Leeds") }, "workplaceId", "elsewhere"],
  ["a place that two of theirs are in", { place: read("Brinmouth") }, "workplaceId", "elsewhere"],
  ["pay beyond the form", { payMin: read(1_000_000) }, "payMin", "unfit"],
  ["no pay at all", { payMin: read(0) }, "payMin", "unfit"],
  ["hours beyond the form", { hoursMin: read(168) }, "hoursMin", "unfit"],
  ["a most below the least", { payMin: read(14), payMax: read(12) }, "payMax", "unfit"],
  ["a title of work without pay", { title: read("Unpaid trial shift") }, "title", "unpaid"],
])("%s is left out, and its words say why", (_, posting, field, leftOut) => {
  const { columns, lines } = draft(posting);
  expect(lines).toContainEqual(expect.objectContaining({ field, leftOut }));
  const filled = Object.entries(columns).filter(([, value]) => value !== null);
  expect(filled).toEqual(field === "payMax" ? [["payMinPence", 1400]] : []);
});

test("the closing date itself still counts", () => {
  expect(draft({ closesOn: read(today) }).columns.closesOn).toBe(today);
});

test("a task of work without pay is left out, and the others stay", () => {
  const { tasks, lines } = draft({ tasks: read(["Wash up", "Come for an unpaid trial shift"]) });
  expect(tasks).toEqual(["Wash up"]);
  expect(lines).toContainEqual({
    field: "unpaid",
    words: "Come for an unpaid trial shift",
    leftOut: "unpaid",
  });
});

test("long words are shortened between two words, and long lists end at the most", () => {
  const { columns, tasks } = draft({
    title: read(`Kitchen assistant ${"for the early shift ".repeat(10)}`),
    tasks: read(Array.from({ length: 40 }, (_, place) => `Task ${place}`)),
  });
  expect(columns.title?.length).toBeLessThanOrEqual(120);
  expect(columns.title).toMatch(/ \w+…$/);
  expect(tasks).toHaveLength(24);
});

test("pay for full-time hours brings its warning along", () => {
  const posting = {
    payMin: read(24_000, "£24k"),
    notes: [{ about: "fullTimeRate" as const, from: "pro rata (0.6 FTE)" }],
  };
  expect(draft(posting).lines).toContainEqual({
    field: "fullTimeRate",
    words: "pro rata (0.6 FTE)",
    leftOut: null,
  });
});

test.each([
  ["Apprentice baker", "apprenticeship"],
  ["Supported internship at a hospital", "supportedInternship"],
  ["Baker", undefined],
])("“%s” says of itself what kind it is", (title, kind) => {
  expect(draft({ title: read(title) }).columns.kind).toBe(kind);
});

test.each([
  ["its postcode", "Café at SE12AB", "quay"],
  ["another postcode, though the street is theirs", "4 Quay Road, SE1 9ZZ", undefined],
  ["its name", "Our café: The Café, Brinmouth", "quay"],
  ["its street", "9 Mill Lane, Brinmouth", "mill"],
  ["a town that both are in", "Brinmouth", undefined],
  ["a council that both are in", "Southwark", undefined],
])("a workplace is found by %s only where there is no doubt", (_, words, id) => {
  expect(matchWorkplace(words, [quay, mill])?.id).toBe(id);
});

test("a town tells the one workplace that is in it, and a whole city does not", () => {
  expect(matchWorkplace("Brinmouth", [quay])?.id).toBe("quay");
  const london = { ...quay, address: "4 Quay Road, London", authorityName: "London" };
  expect(matchWorkplace("London", [london])).toBeUndefined();
});

test.each<[string, Partial<ImportedVacancy>, boolean]>([
  ["a title and tasks", { title: read("Cook"), tasks: read(["Cook"]) }, true],
  ["a title alone, as any page has", { title: read("Welcome") }, false],
  ["pay and hours without a title", { payMin: read(13), hoursMin: read(16) }, true],
  ["nothing", {}, false],
])("%s: whether that is a job", (_, posting, is) => {
  expect(saysOfAJob({ ...nothingRead, ...posting })).toBe(is);
});

test.each([
  ["https://jobs.example/cook", true],
  ["  www.jobs.example/cook  ", true],
  ["Cook, see https://jobs.example", false],
])("“%s”: whether it is only an address", (pasted, is) => {
  expect(isOnlyAnAddress(pasted)).toBe(is);
});

test("a source is kept to 200 KB, in whole signs, without what no database keeps", () => {
  const kept = keptSource(`a\u0000b${"é".repeat(200_000)}`);
  expect(kept.startsWith("ab")).toBe(true);
  expect(new TextEncoder().encode(kept).length).toBeLessThanOrEqual(200 * 1024 + 3);
  expect(kept).not.toMatch(/\ufffd/);
});
