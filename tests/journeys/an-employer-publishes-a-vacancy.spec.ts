import { expect, seatOf, test } from "#tests/support/journey.ts";

test("pay below every legal rate is refused with its reason, and what was typed is kept", async ({
  browser,
  portal,
}) => {
  const draft = await portal.db
    .selectFrom("vacancy")
    .select(["id", "payMinPence"])
    .where("title", "=", "Store room assistant")
    .executeTakeFirstOrThrow();
  const marcus = await seatOf(browser, "employer");
  await marcus.goto(`/employer/vacancies/${draft.id}/edit/pay-and-hours`);
  const pay = marcus.getByLabel("Pay, in pounds");
  await pay.fill("4.10");
  await marcus.getByLabel("For each").selectOption("hour");
  await marcus.getByLabel("Hours a week").first().fill("16");
  await marcus.getByLabel("Anything about the pattern").fill("Never on a Sunday.");
  await marcus.getByRole("button", { name: /continue/i }).click();

  const summary = marcus.getByRole("alert").first();
  await expect(summary).toContainText(/minimum/i);
  await expect(summary).toBeFocused();
  await expect(pay).toHaveValue("4.10");
  await expect(marcus.getByLabel("Anything about the pattern")).toHaveValue("Never on a Sunday.");
  const { payMinPence } = await portal.db
    .selectFrom("vacancy")
    .select("payMinPence")
    .where("id", "=", draft.id)
    .executeTakeFirstOrThrow();
  expect(payMinPence).toBe(draft.payMinPence);

  await pay.fill("14.20");
  await marcus.getByRole("button", { name: /continue/i }).click();
  await expect(marcus.getByRole("heading", { level: 1 })).not.toHaveText("Pay and hours");
});
