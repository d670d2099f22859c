import { expect, linkIn, seatOf, test, visitor } from "#tests/support/journey.ts";

const worry = "Staff at the laundry are told to skip their breaks.";

test("anyone reports a concern without an account, and the lead reads it at once and settles it", async ({
  browser,
  portal,
}) => {
  const anyone = await visitor(browser);
  await anyone.goto("/");
  await anyone.getByRole("link", { name: "Report a concern" }).click();
  await expect(anyone.getByText("Call 999.")).toBeVisible();
  await anyone.getByRole("button", { name: "Send" }).click();
  await expect(anyone.getByRole("alert").first()).toBeFocused();
  await anyone.getByLabel("Where is this?").selectOption("Central London Forward");
  await anyone.getByLabel("What worries you?").fill(worry);
  await anyone.getByLabel("How can we reach you?").fill("020 7946 0999, after 6");
  await anyone.getByRole("button", { name: "Send" }).click();
  await expect(anyone.getByRole("heading", { level: 1 })).toHaveText("Thank you. We have it");

  const told = await portal.lastMailTo(
    "lead@demo.alongside.example",
    "A concern has been reported",
  );
  expect(told?.text).not.toContain("laundry");
  const ruth = await seatOf(browser, "lead");
  await ruth.goto("/area");
  await expect(ruth.getByRole("link", { name: /Read a concern/ }).first()).toBeVisible();
  await ruth.goto(linkIn(told));
  const concern = ruth.getByRole("article").filter({ hasText: worry });
  await expect(concern).toContainText("020 7946 0999, after 6");
  const done = "Rang them at half past six. Priya visits the laundry tomorrow.";
  await concern.getByLabel(/^What did you do about concern/).fill(done);
  await concern.getByRole("button", { name: /^Write it down and close/ }).click();
  await expect(concern).toContainText("Dealt with");
  await expect(concern).toContainText(done);

  // Leads of another place never read it.
  const helen = await seatOf(browser, "helen");
  await helen.goto("/area/concerns");
  await expect(helen.getByRole("main")).not.toContainText(worry);
});
