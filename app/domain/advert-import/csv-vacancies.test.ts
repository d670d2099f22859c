import { expect, test } from "vitest";
import { csvColumns } from "./csv-columns.ts";
import { mostListLines } from "./csv-lines.ts";
import { readVacancyList } from "./csv-vacancies.ts";

const quay = {
  id: "quay",
  name: "Quay Road",
  address: "4 Quay Road, Brinmouth",
  postcode: "SE1 2AB",
  authorityName: "Southwark",
};
const dock = {
  id: "dock",
  name: "Dock Street",
  address: "31 Dock Street, Brinmouth",
  postcode: "SE16 4RT",
  authorityName: "Southwark",
};
const around = { workplaces: [quay, dock], today: "2026-12-01" };

function read(text: string) {
  const list = readVacancyList(text, around);
  if ("refused" in list) throw new Error(list.refused);
  return list;
}
const refused = (text: string) => {
  const list = readVacancyList(text, around);
  return "refused" in list ? list.refused : null;
};
/** The one line below those headings. */
const line = (headings: string, cells: string) => read(`${headings}\n${cells}`).lines[0];
const wrongWith = (headings: string, cells: string) =>
  line(headings, cells)?.wrong.map(({ column, words }) => `${column}: ${words}`);

test("a line in our template's words becomes what its examples say", () => {
  const headings = csvColumns.map(({ name }) => name).join(",");
  const examples = csvColumns.map(({ example }) => `"${example}"`).join(",");
  const { wrong, vacancy } = line(headings, examples) ?? {};
  expect(wrong).toEqual([]);
  expect(vacancy).toMatchObject({
    workplaceId: "quay",
    job: { title: "Kitchen assistant", kind: "paidJob", contract: "permanent", places: 2 },
    payAndHours: {
      payMin: 1285,
      payMax: 1340,
      payPeriod: "hour",
      hoursMin: 960,
      hoursMax: 1200,
      days: ["mon", "tue", "wed", "thu", "fri"],
      startsAt: "09:30",
      expectedStartOn: "2027-01-12",
    },
    apply: { closesOn: "2026-12-31", contactEmail: "marcus@bramble.example" },
    tasks: ["Prepare vegetables", "Wash up"],
    essential: ["Can read a recipe"],
  });
});

test.each([
  ["commas", "title,pay,pay period\nCook,13,hour"],
  ["semicolons", "title;pay;pay period\nCook;13;hour"],
  ["tabs", "title\tpay\tpay period\nCook\t13\thour"],
  ["a byte order mark and lines of Windows", "\ufefftitle,pay,pay period\r\nCook,13,hour\r\n"],
  ["a first line that says what parts the cells", "sep=;\ntitle;pay;pay period\nCook;13;hour"],
  ["headings as others write them", "Job Title,PAY (min),Pay_Period\nCook,£13.00,per hour"],
  ["empty lines and empty cells at the end", "title,pay,pay period,,\n\nCook,13,hour,,\n,,,,\n"],
])("a list with %s is read", (_, text) => {
  const { lines, unknown } = read(text);
  expect(unknown).toEqual([]);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.vacancy).toMatchObject({
    job: { title: "Cook" },
    payAndHours: { payMin: 1300, payPeriod: "hour" },
  });
});

test("commas, quotation marks and lines within quotation marks belong to the words", () => {
  const { lines } = read('title,tasks\n"Cook, ""early""","Chop\nStir"\nBaker,Bake | Sell\n');
  expect(lines.map(({ number, vacancy }) => [number, vacancy?.job.title, vacancy?.tasks])).toEqual([
    [2, 'Cook, "early"', ["Chop", "Stir"]],
    [4, "Baker", ["Bake", "Sell"]],
  ]);
});

test.each([
  ["title", "", "title: Give the job title."],
  ["pay", "a lot", "pay from: Give the pay in pounds, like 12.71."],
  ["pay", "13", "pay period: Choose what the pay is for."],
  ["hours", "60", "hours from: The hours a week can be at most 48."],
  ["days", "Moonday", "days: Write days like “Mon, Wed” or “Monday to Friday”."],
  ["start time", "nine", "starts at: Give the start of a day like 09:30."],
  ["contract", "for ever", "contract: Write Permanent, Fixed term, Temporary, Seasonal or Casual."],
  ["closes", "31/02/2027", "closes: The closing date must be a real date, like 9 3 2027."],
  ["closes", "soon", "closes: The closing date must be a real date, like 9 3 2027."],
  ["closes", "30/11/2026", "closes: That day has passed."],
  ["places", "none", "places: Give how many places there are as a number from 1 to 500."],
  ["contact email", "marcus", "contact email: Give an email address like name@example.com."],
  ["tasks", "x".repeat(301), /^tasks: Each can be at most 300 characters/],
  ["tasks", Array(25).fill("Sweep").join("|"), "tasks: Write at most 24."],
  ["tasks", "An unpaid trial shift", /^tasks: .*paid/],
  ["kind", "Taster", /^kind: Write Paid job or Apprenticeship/],
  ["workplace", "Leeds", /^workplace: We cannot tell which of your workplaces/],
  ["workplace", "Brinmouth", /^workplace: We cannot tell which of your workplaces/],
])("%s “%s” is refused where it stands, in plain words", (heading, cell, sentence) => {
  const [headings, cells] =
    heading === "title" ? ["title,places", ",1"] : [`title,${heading}`, `Cook,"${cell}"`];
  expect(wrongWith(headings, cells)).toEqual([
    typeof sentence === "string" ? sentence : expect.stringMatching(sentence),
  ]);
  expect(line(headings, cells)?.vacancy).toBeNull();
});

test("pay below every legal minimum is refused as in the form", () => {
  const [said] = wrongWith("title,pay,pay period,hours", "Cook,5,hour,16") ?? [];
  expect(said).toMatch(/^pay from: .*minimum/i);
});

test.each([
  ["its name in any letters", "quay road", "quay"],
  ["its postcode without a space", "SE164RT", "dock"],
  ["a part of its address", "31 Dock Street", "dock"],
])("a workplace is known by %s", (_, cell, id) => {
  expect(line("title,workplace", `Cook,${cell}`)?.vacancy?.workplaceId).toBe(id);
});

test("a workplace is left open where a list names none, unless there is only one", () => {
  expect(line("title", "Cook")?.vacancy?.workplaceId).toBeNull();
  const list = readVacancyList("title\nCook", { ...around, workplaces: [quay] });
  expect(list).toMatchObject({ lines: [{ vacancy: { workplaceId: "quay" } }] });
});

test("more cells than headings, and the same line twice, are said", () => {
  expect(wrongWith("title,summary", "Cook,You cook, and serve")?.[0]).toMatch(/more cells than/);
  const { lines } = read("title\nCook\nBaker\nCook");
  expect(lines.map(({ wrong }) => wrong.map(({ words }) => words.slice(0, 31)))).toEqual([
    [],
    [],
    ["This is the same as line 2. If "],
  ]);
});

test("columns that we do not know are named, and what made a spreadsheet safe is taken off", () => {
  const list = read("title,salary band,summary\n'=Cook,C,'-quiet");
  expect(list.unknown).toEqual(["salary band"]);
  expect(list.lines[0]?.vacancy?.job).toMatchObject({ title: "=Cook", summary: "-quiet" });
});

test.each([
  ["nothing", "\n\n", /nothing in that list/],
  ["no line of headings", "Cook,13,hour", /first line has to name the columns/],
  ["headings alone", "title,pay", /only the line of headings/],
  ["one heading twice", "title,pay,rate\nCook,1,2", /Two columns say the same/],
  ["a quotation mark that never ends", 'title\nCook\n"Baker\nWaiter', /In line 3 a quotation mark/],
  ["a line without end", `title\n${"x".repeat(60_000)}`, /Line 2 is far too long/],
  ["too many lines", `title\n${"Cook\n".repeat(mostListLines + 1)}`, /more than 1,000 lines/],
  ["too many columns", `title${",x".repeat(200)}\nCook`, /more than 100 columns/],
  ["something else", '{"@type": "JobPosting"}', /first line has to name the columns/],
])("a list with %s is refused whole, with words", (_, text, sentence) => {
  expect(refused(text)).toMatch(sentence);
});
