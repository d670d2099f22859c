import { expect, linkIn, seatOf, test, visitor } from "#tests/support/journey.ts";

const title = "Window dresser";
const tola = { name: "Tola Balogun", email: "tola@peckham-pages.example" };

test("a specialist writes down a job heard of on a visit, and the employer says that it is right", async ({
  browser,
  portal,
}) => {
  const priya = await seatOf(browser, "specialist");
  await priya.goto("/specialist/vacancies");
  await priya.getByRole("link", { name: "Write up a job from a visit" }).click();
  await priya.getByLabel("Where is it?").selectOption("Peckham Pages: The shop");
  await priya.getByLabel("Job title").fill(title);
  await priya.getByRole("radio", { name: "Paid job" }).check();
  await priya.getByLabel("What would the person do?").fill("Dress the window\nPrice the books");
  await priya.getByLabel("Hours a week").fill("12");
  await priya.getByLabel("Pay an hour, in pounds").fill("13.85");
  await priya.getByLabel("Who confirms it?").fill(tola.email);
  await priya.getByRole("button", { name: "Send it to them to check" }).click();
  await expect(priya.getByRole("heading", { level: 1 })).toHaveText(title);
  const anyone = await visitor(browser);
  const board = new URL(priya.url()).pathname.replace("/specialist", "");
  expect((await anyone.goto(board))?.status()).toBe(404);

  const her = await visitor(browser);
  const link = linkIn(await portal.lastMailTo(tola.email));
  await her.goto(link);
  await expect(her.getByRole("heading", { level: 1 })).toHaveText(`Check the vacancy: ${title}`);
  await her.getByLabel("Your name").fill(tola.name);
  await her.getByLabel("New password").fill("a ladder and four lamps");
  await her.getByRole("button", { name: "Save and go on" }).click();
  await expect(her.getByText("Your specialist wrote this down. Is it right?")).toBeVisible();
  await expect(her.getByText("Dress the window")).toBeVisible();
  await her.getByRole("button", { name: "Say that this is right" }).click();
  await expect(her.getByText("Is it right?")).toHaveCount(0);

  // Only the contact is missing, so that is where it goes on.
  await her.getByRole("link", { name: "Go on with it" }).click();
  await expect(her.getByRole("heading", { level: 1 })).toHaveText("How to apply");
  await her.getByRole("checkbox", { name: "Through your local team" }).check();
  await her.getByLabel("Name", { exact: true }).fill(tola.name);
  await her.getByRole("textbox", { name: "Email" }).fill(tola.email);
  await her.getByRole("button", { name: "Save and continue" }).click();
  await expect(her.getByRole("heading", { level: 1 })).toHaveText("Who sees it, and when");
  await her.getByRole("button", { name: "Save and continue" }).click();
  await her.getByRole("button", { name: "Publish this vacancy" }).click();
  await expect(her.getByText("Your vacancy is live")).toBeVisible();
  await anyone.goto("/vacancies");
  await anyone.getByRole("link", { name: title }).click();
  await expect(anyone.getByText("Price the books")).toBeVisible();
  await expect(anyone.getByText(tola.name)).toBeVisible();

  expect((await anyone.goto(link))?.status()).toBe(200);
  await expect(anyone.getByRole("heading", { level: 1 })).toHaveText("This is done");
});
