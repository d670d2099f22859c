import { daysFromToday, expect, fillDate, seatOf, test, visitor } from "#tests/support/journey.ts";

const keep = { name: "Keep this" };

test("a specialist writes an application down in time, and a day to come is refused", async ({
  browser,
}) => {
  const owen = await seatOf(browser, "owen");
  await owen
    .getByRole("link", { name: /^Help Harpreet apply to Access to Work: \d+ days left/ })
    .click();
  await expect(owen.getByText(/^\d+ days left: until /)).toBeVisible();
  await owen.getByRole("link", { name: "Record the application" }).click();
  const day = owen.getByRole("group", { name: "The day of the application" });
  await fillDate(day, daysFromToday(3));
  await owen.getByRole("button", keep).click();
  await expect(owen.getByRole("alert")).toContainText("This day has not come yet.");
  await fillDate(day, daysFromToday(0));
  await owen.getByRole("button", keep).click();
  await expect(owen.getByText("The application is recorded.")).toBeVisible();
  await expect(owen.getByText("Applied, no decision yet")).toBeVisible();
  await owen.goto("/specialist");
  await expect(owen.getByRole("link", { name: /^Help Harpreet apply/ })).toHaveCount(0);
});

test("the worker records the decision, the employer that it was paid, and nobody is promised money", async ({
  browser,
}) => {
  const kwame = await seatOf(browser, "kwame");
  await kwame.goto("/participant/plans");
  await kwame.getByRole("link", { name: /^Kitchen porter/ }).click();
  const address = kwame.url();
  await kwame.getByRole("link", { name: "Record the decision" }).click();
  await kwame.getByRole("button", keep).click();
  await expect(kwame.getByRole("alert")).toContainText("Choose what was decided.");
  await kwame.getByLabel("It pays for a part").check();
  await kwame.getByRole("button", keep).click();
  await expect(kwame.getByText(/It pays for a part: decided on/)).toBeVisible();

  const marcus = await seatOf(browser, "employer");
  await marcus.goto(`/employer/plans/${address.split("/").at(-1)?.split(/[?#]/)[0]}`);
  await expect(marcus.getByText("Kwame applies. An employer cannot do it for them.")).toBeVisible();
  await expect(marcus.getByRole("link", { name: "Record the decision" })).toHaveCount(0);
  await expect(marcus.getByRole("link", { name: /^Change what is asked/ })).toHaveCount(0);
  await marcus.getByRole("link", { name: "Record that it was paid" }).click();
  await marcus.getByRole("button", keep).click();
  await expect(marcus.getByText("It is recorded as paid.")).toBeVisible();
});

test("anybody reads what it is from an adjustment that it may pay for", async ({ browser }) => {
  const anyone = await visitor(browser);
  await anyone.goto("/adjustments/phy-01");
  await anyone.getByRole("link", { name: "What Access to Work is, and who applies" }).click();
  await expect(anyone.getByRole("heading", { level: 1 })).toContainText("Access to Work");
  await expect(anyone.getByText("nothing here is a promise of money")).toBeVisible();
  await expect(anyone.getByText(/109 days on average/)).toContainText("National Audit Office");
  await expect(anyone.getByRole("link", { name: /^Check on GOV.UK/ }).first()).toBeVisible();
});
