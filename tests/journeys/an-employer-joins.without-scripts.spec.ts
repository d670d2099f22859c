import type { Page } from "@playwright/test";
import { daysFromToday, expect, fillDate, seatOf, test, visitor } from "#tests/support/journey.ts";

const address = "femi@harbour-cycles.example";
const password = "three quiet bicycles";
const title = "Workshop assistant";
const next = "Save and continue";

test("an employer signs up, waits to be checked, and is on the board with a named person", async ({
  browser,
  portal,
}) => {
  const femi = await visitor(browser);
  await signUp(femi);
  await portal.deliverMail();
  await confirm(femi);

  await writeVacancy(femi);
  await femi.getByRole("button", { name: "Publish this vacancy" }).click();
  await expect(femi.getByText("Your vacancy is ready")).toBeVisible();
  await expect(femi.getByText("Waiting for a check of your organisation")).toBeVisible();
  const path = new URL(femi.url()).pathname.replace("/employer", "");
  const anyone = await visitor(browser);
  await anyone.goto("/vacancies");
  await expect(anyone.getByRole("main")).not.toContainText(title);
  expect((await anyone.goto(path))?.status()).toBe(404);

  const priya = await seatOf(browser, "specialist");
  await priya.goto("/specialist");
  await priya
    .getByRole("link", { name: /Harbour Cycles/ })
    .first()
    .click();
  await priya.getByLabel("Who did you speak to?").fill("Femi Adebayo, the owner");
  await priya.getByLabel("What did you check?").fill("Companies House, and an hour in the shop");
  await priya.getByRole("button", { name: "Say that they are checked" }).click();
  await expect(priya.getByText("Femi Adebayo, the owner")).toBeVisible();
  await expect(priya.getByText("Companies House, and an hour in the shop")).toBeVisible();

  expect(await portal.lastMailTo(address, "You can publish vacancies now")).toBeDefined();
  expect(await portal.lastMailTo(address, `Your vacancy is live: ${title}`)).toBeDefined();
  await anyone.goto("/vacancies");
  await anyone.getByRole("link", { name: title }).click();
  await expect(anyone.getByRole("heading", { level: 1 })).toHaveText(title);
  expect(await postingOn(anyone)).toMatchObject({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title,
    description: expect.stringContaining("Check in each bicycle"),
    datePosted: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    validThrough: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    employmentType: ["PART_TIME"],
    hiringOrganization: { "@type": "Organization", name: "Harbour Cycles" },
    jobLocation: { address: { postalCode: "SE16 7BA", addressCountry: "GB" } },
    baseSalary: { currency: "GBP", value: { value: 14.2, unitText: "HOUR" } },
  });

  const named = await portal.db
    .selectFrom("employer as e")
    .innerJoin("staff as s", "s.id", "e.specialistId")
    .innerJoin("account as a", "a.id", "s.accountId")
    .innerJoin("staff as c", "c.id", "s.coverStaffId")
    .innerJoin("account as ca", "ca.id", "c.accountId")
    .select(["a.name", "s.phone", "s.hours", "ca.name as coverName", "c.phone as coverPhone"])
    .where("e.name", "=", "Harbour Cycles")
    .executeTakeFirstOrThrow();
  await femi.goto("/employer");
  const person = femi.getByRole("complementary");
  for (const said of Object.values(named)) await expect(person).toContainText(said);
  const owed = femi.getByRole("region", { name: "What we owe you" });
  await expect(owed.getByRole("link", { name: `News on ${title}` })).toBeVisible();
  await expect(owed).toContainText("5 working days left");
});

async function signUp(page: Page) {
  await page.goto("/");
  const header = page.getByRole("banner");
  await header.getByRole("link", { name: "Sign up as an employer" }).click();
  await page.getByLabel("Name of the organisation").fill("Harbour Cycles");
  await page.getByLabel("What does it do?").fill("Mends bicycles, and teaches people to.");
  await page.getByLabel("How many people work for you?").selectOption("1 to 9 people");
  await page.getByLabel("Disability Confident level").selectOption("Committed (level 1)");
  await fillDate(page.getByRole("group", { name: "Level held since" }), daysFromToday(-90));
  await page.getByLabel("Name of the workplace").fill("The workshop");
  await page.getByLabel("Address", { exact: true }).fill("5 Harbour Street, London");
  await page.getByLabel("Postcode").fill("se167ba");
  await page.getByLabel("Council area").selectOption("Southwark");
  await page.getByLabel("Your name").fill("Femi Adebayo");
  await page.getByLabel("Your work email").fill(address);
  await page.getByLabel("Choose a password").fill(password);
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your email");
}

/** Reads the demo's mailbox as a visitor of the demo does. */
async function confirm(page: Page) {
  await page.goto(`/demo/mailbox?to=${address}`);
  await page.getByRole("link", { name: /^Confirm your email address/ }).click();
  await page.getByRole("link", { name: /\/link\// }).click();
  await page.getByRole("button", { name: "Confirm this address" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hello, Femi");
  await expect(page.getByText("We check every organisation")).toBeVisible();
}

/** Every step from nothing, with a night between the second and the third. */
async function writeVacancy(page: Page) {
  await page.getByRole("link", { name: "Add a vacancy" }).first().click();
  await page.getByLabel("Job title").fill(title);
  await page.getByRole("radio", { name: /^Paid job/ }).check();
  await page.getByLabel("The job in a few words").fill("You keep the workshop moving.");
  await page.getByRole("button", { name: next }).click();

  await page.getByLabel("Pay, in pounds").fill("14.20");
  await page.getByLabel("For each").selectOption("Hour");
  await page.getByLabel("Hours a week").fill("16");
  await page.getByRole("button", { name: "Save and come back later" }).click();
  await page.goto("/employer");
  await page.getByRole("table").getByRole("link", { name: title }).click();
  await page.getByRole("link", { name: "Go on with it" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tasks");
  await page.getByLabel("What is task 1?").fill("Check in each bicycle");
  await page
    .getByRole("group", { name: "Who could do task 1?" })
    .getByLabel(/part of this/)
    .check();
  await page.getByLabel("What is task 2?").fill("Answer the phone");
  await page
    .getByRole("group", { name: "Who could do task 2?" })
    .getByLabel(/could move/)
    .check();
  await page.getByLabel("What else would be good to have").fill("You ride a bicycle.");
  await page.getByRole("button", { name: next }).click();

  const scale = page
    .getByRole("group")
    .filter({ has: page.getByRole("radio") })
    .first();
  await scale.getByRole("radio").nth(2).check();
  await scale.getByRole("radio", { name: "Partly" }).check();
  await page.getByRole("button", { name: next }).click();

  await page.getByLabel("Workplace").selectOption({ index: 1 });
  await page.getByLabel("Getting there").fill("Canada Water station is 6 minutes on foot.");
  await page.getByLabel("Getting in and around").fill("Level. The toilet is step-free.");
  await page.getByRole("button", { name: next }).click();

  await page.getByRole("checkbox", { name: "Through your local team" }).check();
  await page.getByRole("checkbox", { name: "Coming in to talk" }).check();
  await page.getByLabel("Name", { exact: true }).fill("Femi Adebayo");
  await page.getByRole("textbox", { name: "Phone" }).fill("020 7946 0777");
  await fillDate(page.getByRole("group", { name: "When does it close?" }), daysFromToday(30));
  await page.getByRole("button", { name: next }).click();

  // Who sees it, and when, is asked of everybody and needs no answer.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who sees it, and when");
  await page.getByRole("button", { name: next }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
  const answers = page.getByRole("main");
  for (const said of ["£14.20", "16 hours", "Check in each bicycle", "Femi Adebayo"])
    await expect(answers).toContainText(said);
}

async function postingOn(page: Page) {
  const script = page.locator('script[type="application/ld+json"]');
  return JSON.parse((await script.textContent()) ?? "");
}
