import { expect, test } from "vitest";
import { importAdvert } from "./import-advert.ts";

test.each(["CA$68,000 – CA$92,000 per year", "€30,000 a year", "AED 18,000 - 22,000 per month"])(
  "%s is no pay in pounds",
  (pay) => {
    const [read] = importAdvert(`Teacher\nSalary: ${pay}`, "2026-11-28");
    expect(read).toMatchObject({ title: { value: "Teacher" }, payMin: null, payMax: null });
  },
);

test("a sum without a sign beside its label is in pounds", () => {
  const [read] = importAdvert("Teacher\nSalary: 24,000 - 26,000 per annum", "2026-11-28");
  expect(read).toMatchObject({ payMin: { value: 24_000 }, payMax: { value: 26_000 } });
});
