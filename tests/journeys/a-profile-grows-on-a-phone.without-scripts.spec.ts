import { expect, seatOf, test } from "#tests/support/journey.ts";

test("a profile is written in three sittings on a phone", async ({ browser }) => {
  const phone = { width: 390, height: 844 };
  const sitting = async () => {
    const page = await seatOf(browser, "idris");
    await page.setViewportSize(phone);
    await page.goto("/participant/profile");
    return page;
  };
  const part = (page: Awaited<ReturnType<typeof sitting>>, name: string) =>
    page.getByRole("region", { name });

  const first = await sitting();
  await first.getByRole("link", { name: "Change “The work I want”" }).click();
  await first.getByLabel("A job I want (1)").fill("assistant");
  await first.getByRole("button", { name: "Save" }).click();
  await expect(first.getByRole("alert")).toContainText("could be several jobs");
  await first.getByLabel("A job I want (1)").fill("dishwasher");
  await first.getByRole("button", { name: "Save" }).click();
  await expect(part(first, "The work I want")).toContainText("Kitchen porter");
  await first.context().close();

  const second = await sitting();
  await expect(part(second, "The work I want")).toContainText("Kitchen porter");
  await second.getByRole("link", { name: "Change “My hours and days”" }).click();
  const week = second.getByRole("group", { name: "When I can work" });
  for (const slot of ["Monday, morning, 9am to 12", "Saturday, afternoon, 12 to 5pm"])
    await week.getByRole("checkbox", { name: slot }).check();
  await second.getByRole("checkbox", { name: "Permanent" }).check();
  await second.getByLabel("Notice I have to give").selectOption("2 weeks");
  const overflow = await second.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await second.getByRole("button", { name: "Save" }).click();
  await expect(part(second, "My hours and days")).toContainText("Saturday in the afternoon");
  await second.context().close();

  const third = await sitting();
  await third.getByRole("link", { name: "Change “What I can do and how I learn”" }).click();
  await third.getByText("Licences and tickets").click();
  await third.getByLabel("Food hygiene certificate").selectOption("I would like to learn it");
  await third.getByRole("button", { name: "Save" }).click();
  await expect(part(third, "What I can do and how I learn")).toContainText(
    "Food hygiene certificate",
  );
  await expect(part(third, "My hours and days")).toContainText("2 weeks");
});
