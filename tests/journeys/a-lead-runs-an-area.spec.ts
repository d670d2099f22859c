import type { Page } from "@playwright/test";
import { expect, linkIn, seatOf, test, visitor } from "#tests/support/journey.ts";

const grace = { name: "Grace Okoro", email: "grace.okoro@southwark.example" };

test("a lead invites a specialist, and moves people to her with all that is open", async ({
  browser,
  portal,
}) => {
  const ruth = await seatOf(browser, "lead");
  await ruth.goto("/area/staff");
  await ruth.getByLabel("Their name").fill(grace.name);
  await ruth.getByLabel("Their work email").fill(grace.email);
  await ruth.getByLabel("Team", { exact: true }).selectOption("Southwark Jobs Team");
  await ruth.getByRole("radio", { name: /^Employment specialist/ }).check();
  await ruth.getByRole("button", { name: "Send the invitation" }).click();
  await expect(ruth.getByText("The invitation is on its way")).toBeVisible();

  const her = await visitor(browser);
  await her.goto(linkIn(await portal.lastMailTo(grace.email)));
  await expect(her.getByRole("heading", { level: 1 })).toHaveText("Join Southwark Jobs Team");
  await expect(her.getByLabel("Your name")).toHaveValue(grace.name);
  await her.getByLabel("Phone number employers can use").fill("020 7946 0157");
  await her.getByLabel("When you can be reached").fill("Monday to Friday, 9:00 to 15:00");
  await her.getByLabel("New password").fill("a garden of seven beds");
  await her.getByRole("button", { name: "Save and go on" }).click();
  await expect(her.getByText("0 people.")).toBeVisible();

  const tomasz = await move(ruth, "Tomasz Zielak");
  const kwame = await move(ruth, "Kwame");
  expect((await portal.lastMailTo(grace.email))?.subject).toBe("Somebody new is on your caseload");
  await her.goto("/specialist/introductions");
  await expect(her.getByRole("link", { name: /Tomasz/ })).toBeVisible();
  await her.goto("/specialist/placements");
  await expect(her.getByRole("link", { name: /Kwame/ })).toBeVisible();
  const priya = await seatOf(browser, "specialist");
  for (const person of [tomasz, kwame])
    expect((await priya.goto(`${person}/profile`))?.status()).toBe(404);

  // The employer reads her name and number where it read the old one.
  const marcus = await seatOf(browser, "employer");
  const ring = marcus.getByRole("link", { name: "Ring Grace Okoro on 020 7946 0157" });
  await marcus.goto("/employer/introductions");
  await marcus.getByRole("link", { name: /^Tomasz\b/ }).click();
  await expect(ring).toBeVisible();
  await marcus.goto("/employer/placements");
  await marcus.getByRole("link", { name: /^Kwame\b/ }).click();
  await expect(ring).toBeVisible();
});

test("a lead suspends an employer everywhere at once, and lifts it", async ({
  browser,
  portal,
}) => {
  const marcus = await seatOf(browser, "employer");
  await marcus.goto("/employer/introductions");
  await marcus.getByRole("link", { name: /^Tomasz\b/ }).click();
  const introduction = new URL(marcus.url()).pathname;
  const anyone = await visitor(browser);
  await anyone.goto("/vacancies?words=Bramble");
  const job = anyone.getByRole("main").getByRole("link", { name: "Kitchen assistant" });
  await job.click();
  const vacancy = new URL(anyone.url()).pathname;

  const ruth = await seatOf(browser, "lead");
  await ruth.goto("/area/employers");
  await ruth.getByRole("link", { name: "Bramble Kitchens" }).click();
  await ruth.getByLabel("Why?").fill("Two people were asked to work a day unpaid.");
  await ruth.getByRole("button", { name: "Suspend Bramble Kitchens" }).click();
  await expect(ruth.getByRole("button", { name: "Open Bramble Kitchens again" })).toBeVisible();

  await anyone.goto("/vacancies");
  await expect(anyone.getByRole("main")).not.toContainText("Bramble Kitchens");
  expect((await anyone.goto(vacancy))?.status()).toBe(404);
  await marcus.goto("/employer");
  await expect(marcus.getByText("Your account is on hold")).toBeVisible();
  await expect(marcus.getByRole("main")).not.toContainText("Tomasz");
  expect((await marcus.goto(introduction))?.status()).toBe(404);
  const specialist = "specialist@demo.alongside.example";
  expect(await portal.lastMailTo(specialist, "An employer is suspended")).toBeDefined();
  // Why is for leads alone.
  const told = await portal.lastMailTo(
    "employer@demo.alongside.example",
    "Your account is on hold",
  );
  expect(told?.text).toContain("ring us");
  expect(told?.text).not.toContain("unpaid");
  await expect(marcus.getByRole("main")).not.toContainText("unpaid");

  await ruth.getByRole("button", { name: "Open Bramble Kitchens again" }).click();
  await expect(ruth.getByRole("button", { name: "Suspend Bramble Kitchens" })).toBeVisible();
  await anyone.goto("/vacancies?words=Bramble");
  await expect(job).toBeVisible();
  await marcus.goto("/employer");
  await expect(marcus.getByText("Your account is on hold")).toHaveCount(0);
});

/** @returns the address of the person's page. */
async function move(ruth: Page, name: string) {
  await ruth.goto(`/area/caseloads?words=${encodeURIComponent(name)}`);
  const person = await ruth.getByRole("link", { name, exact: true }).getAttribute("href");
  await ruth.getByLabel("Who moves?").selectOption({ index: 1 });
  await ruth.getByLabel("Who supports them").selectOption(`${grace.name}, Southwark Jobs Team`);
  await ruth.getByRole("button", { name: "Move them" }).click();
  await expect(ruth.getByText("They have moved")).toBeVisible();
  return person ?? "";
}
