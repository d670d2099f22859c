import { expect, test } from "vitest";
import { inScript, jobPosting, type PostedVacancy } from "./job-posting.ts";

const vacancy: PostedVacancy = {
  id: "v1",
  title: "Kitchen assistant",
  kind: "paidJob",
  summary: "Lunch for 60 <daily>",
  tasks: [{ words: "Prepare vegetables" }],
  criteria: [{ words: "Comfortable around food", weight: "essential" }],
  demands: [
    { skill: "food-hygiene", weight: "byLaw" },
    { skill: "tills", weight: "learnable" },
  ],
  contract: "seasonal",
  publishedAt: "2026-02-20T10:00:00.000Z",
  closesOn: "2026-03-13",
  expectedStartOn: null,
  places: 2,
  payMinPence: 1285,
  payMaxPence: null,
  payPeriod: "hour",
  minutesMin: 960,
  minutesMax: null,
  employerName: "Bramble Kitchens",
  workplaceAddress: "4 Quay Road",
  workplacePostcode: "SE16 4DG",
  authorityName: "Southwark",
};
const posting = (change: Partial<PostedVacancy> = {}) =>
  jobPosting({ ...vacancy, ...change }, "https://alongside.example/vacancies/v1");

test("pay is said in pounds, with the same figure twice when there is no range", () => {
  expect(posting().baseSalary).toMatchObject({
    currency: "GBP",
    value: { minValue: 12.85, maxValue: 12.85, unitText: "HOUR" },
  });
});

test("what is not known is left out", () => {
  const bare = posting({ payMinPence: null, closesOn: null, minutesMin: null });
  expect(Object.keys(bare)).not.toEqual(
    expect.arrayContaining(["baseSalary", "validThrough", "workHours"]),
  );
  expect(bare).not.toHaveProperty("baseSalary");
  expect(bare).not.toHaveProperty("validThrough");
  expect(bare).not.toHaveProperty("workHours");
});

test.each([
  [34 * 60, ["PART_TIME", "TEMPORARY"]],
  [35 * 60, ["FULL_TIME", "TEMPORARY"]],
])("a week of %i minutes is %j", (minutesMin, expected) => {
  expect(posting({ minutesMin }).employmentType).toEqual(expected);
});

test("words of an employer cannot close the script they stand in, nor become markup", () => {
  const text = inScript(posting({ summary: "</script><b>now" }));
  expect(text).not.toContain("</script>");
  expect(JSON.parse(text).description).toContain("&lt;/script&gt;");
});
