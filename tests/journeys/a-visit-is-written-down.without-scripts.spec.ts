import { expect, seatOf, test } from "#tests/support/journey.ts";

test("a visit is written down with six presses and a line of words, and the person reads the same words", async ({
  browser,
}) => {
  const priya = await seatOf(browser, "specialist");
  await priya.setViewportSize({ width: 390, height: 844 });
  await priya.goto("/specialist/placements");
  await priya
    .getByRole("link", { name: /^Kwame/ })
    .first()
    .click();
  await priya.waitForURL(/placements\/[^/]+$/);
  const placement = new URL(priya.url()).pathname;

  // The day is there already; nothing else has to be opened, looked up or scrolled sideways to.
  await priya.goto(`${placement}/visits/new`);
  const began = Date.now();
  await priya.getByRole("radio", { name: "At work" }).first().check();
  await priya.getByRole("checkbox", { name: "Kwame" }).check();
  await priya.getByRole("checkbox", { name: "their manager" }).check();
  await priya.getByRole("radio", { name: "1½ hours" }).check();
  await priya.getByLabel("What you worked on").fill("Stacking the trays by colour.");
  await priya.getByRole("button", { name: "Save the visit" }).click();
  await expect(priya.getByText("The visit is written down")).toBeVisible();
  expect(Date.now() - began).toBeLessThan(60_000);

  const kwame = await seatOf(browser, "kwame");
  const his = placement.replace("/specialist/", "/participant/");
  await kwame.goto(`${his}/visits`);
  await expect(kwame.getByText("Stacking the trays by colour.")).toBeVisible();
  await expect(kwame.getByText(/^At your work, 1½ hours, with you and/)).toBeVisible();

  await priya
    .getByRole("link", { name: /^Change or take back/ })
    .first()
    .click();
  await priya.getByLabel("What you worked on").fill("Stacking the trays by size.");
  await priya.getByRole("button", { name: "Save the change" }).click();
  await expect(priya.getByText("The visit is changed")).toBeVisible();
  await kwame.reload();
  await expect(kwame.getByText("Stacking the trays by size.")).toBeVisible();
  await expect(kwame.getByText(/^Changed on/)).toBeVisible();

  const marcus = await seatOf(browser, "employer");
  for (const path of [`${placement}/visits`, `${his}/visits`]) {
    const answer = await marcus.goto(path);
    expect(answer?.status()).toBe(404);
  }

  await priya
    .getByRole("link", { name: /^Change or take back/ })
    .first()
    .click();
  await priya.getByRole("button", { name: "Take this visit back" }).click();
  await expect(priya.getByText("The visit is taken back")).toBeVisible();
  await kwame.reload();
  await expect(kwame.getByText("Stacking the trays by size.")).toHaveCount(0);
});
