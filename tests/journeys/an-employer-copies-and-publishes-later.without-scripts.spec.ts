import { publishDue } from "#app/domain/vacancy/vacancy-publish-later.commands.server.ts";
import { daysFromToday, expect, fillDate, seatOf, test, visitor } from "#tests/support/journey.ts";

const next = "Save and continue";

test("an employer copies a vacancy, lets specialists have it first, and it goes live on its day", async ({
  browser,
  portal,
}) => {
  const marcus = await seatOf(browser, "employer");
  await marcus.goto("/employer/vacancies/new");
  await marcus.getByRole("link", { name: "Like an earlier one of yours" }).click();
  await marcus.getByRole("link", { name: "Kitchen assistant" }).first().click();
  await expect(marcus.getByRole("main")).toContainText("What comes along");
  await marcus.getByRole("button", { name: "Copy it" }).click();

  await expect(marcus.getByLabel("Job title")).toHaveValue("Kitchen assistant");
  await marcus.getByLabel("Job title").fill("Kitchen assistant, evenings");
  await marcus.getByRole("button", { name: next }).click();
  await expect(marcus.getByLabel("Pay, in pounds")).not.toHaveValue("");
  const draft = marcus.url().replace(/\/edit\/.*$/, "");

  await marcus.goto(`${draft}/edit/sharing`);
  await marcus.getByRole("radio", { name: /^Specialists first/ }).check();
  await marcus.getByRole("button", { name: next }).click();
  await expect(marcus.getByRole("alert")).toContainText("Give the number of days, from 1 to 28.");
  await expect(marcus.getByRole("radio", { name: /^Specialists first/ })).toBeChecked();
  await marcus.getByLabel("For how many days?").fill("3");
  await marcus.getByLabel("How many introductions at a time").fill("2");
  const day = daysFromToday(6);
  await fillDate(marcus.getByRole("group", { name: "When should it go live?" }), day);
  await marcus.getByRole("button", { name: next }).click();

  await expect(marcus.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
  await expect(marcus.getByRole("main")).toContainText(
    "Specialists for the first 3 days, then everyone",
  );
  await marcus.getByRole("button", { name: /^Publish it on/ }).click();
  await expect(marcus.getByRole("heading", { name: /^It goes live on/ })).toBeVisible();
  await marcus.goto("/employer/vacancies");
  await expect(
    marcus.getByRole("row", { name: /Kitchen assistant, evenings/ }).getByText(/Goes live on/),
  ).toBeVisible();

  // Taken back it is a draft like any other; then it is agreed again.
  await marcus.goto(draft);
  await marcus.getByRole("button", { name: "Keep it as a draft" }).click();
  await expect(marcus.getByRole("heading", { name: /^It goes live on/ })).toHaveCount(0);
  await marcus.goto(`${draft}/edit/sharing`);
  await fillDate(marcus.getByRole("group", { name: "When should it go live?" }), day);
  await marcus.getByRole("button", { name: next }).click();
  await marcus.getByRole("button", { name: /^Publish it on/ }).click();

  const at = new Date(day);
  at.setHours(12);
  const job = {
    db: portal.db,
    newId: () => crypto.randomUUID(),
    actor: { kind: "system" } as const,
  };
  expect(await publishDue({ ...job, now: new Date().toISOString() })).toBe(0);
  expect(await publishDue({ ...job, now: at.toISOString() })).toBe(1);

  await marcus.goto(draft);
  await expect(marcus.getByRole("main")).toContainText(/Specialists only until .*, then everyone/);
  const anyone = await visitor(browser);
  const path = new URL(draft).pathname.replace("/employer", "");
  expect((await anyone.goto(path))?.status()).toBe(404);
  const priya = await seatOf(browser, "specialist");
  await priya.goto(`/specialist${path}`);
  await expect(priya.getByRole("heading", { level: 1 })).toHaveText("Kitchen assistant, evenings");
  await expect(priya.getByRole("main")).toContainText("They take at most 2 at a time.");
});

test("an employer begins with how a job usually is, and takes out what is different", async ({
  browser,
}) => {
  const marcus = await seatOf(browser, "employer");
  await marcus.goto("/employer/vacancies/new");
  await marcus.getByRole("link", { name: "With how such a job usually is" }).click();
  await marcus.getByRole("link", { name: "Kitchen porter" }).click();
  await expect(marcus.getByRole("main")).toContainText("Wash pots, pans, plates and cutlery");
  await marcus.getByRole("button", { name: "Begin with this" }).click();
  await expect(marcus.getByLabel("Job title")).toHaveValue("Kitchen porter");
  await marcus.getByRole("radio", { name: /^Paid job/ }).check();
  await marcus.getByRole("button", { name: next }).click();
  await expect(marcus.getByLabel("Pay, in pounds")).toHaveValue("");
  await marcus.goto(marcus.url().replace("pay-and-hours", "tasks"));
  await expect(marcus.getByLabel("What is task 1?")).toHaveValue(/Wash pots/);
  await marcus.getByLabel("What is task 5?").fill("");
  await marcus.getByRole("button", { name: next }).click();
  await marcus.goto(marcus.url().replace(/\/edit\/.*$/, ""));
  await expect(marcus.getByRole("main")).toContainText("Peel and wash vegetables");
  await expect(marcus.getByRole("main")).not.toContainText("Put away deliveries");
});
