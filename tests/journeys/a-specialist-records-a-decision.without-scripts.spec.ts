import type { Page } from "@playwright/test";
import { daysFromToday, expect, fillDate, seatOf, test } from "#tests/support/journey.ts";

const bookshop = { title: "Bookshop assistant", employer: "Peckham Pages" };
const strength = "I read the shelf and see what is missing.";
const ownWords = "Yes. Tell them about the shelves, leave out the rest.";
const address = "delroy@post.example";

test("a person without an account decides with their specialist, is sent what was written, and takes it back", async ({
  browser,
  portal,
}) => {
  const ruth = await seatOf(browser, "lead");
  const before = await recordedBy(ruth, "Priya Nair");
  const priya = await seatOf(browser, "specialist");
  await addDelroy(priya);
  await prepare(priya);

  await priya.getByRole("link", { name: "Write down what Delroy decided" }).click();
  await expect(priya.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await expect(priya.getByRole("radio", { checked: true })).toHaveCount(0);
  await priya.getByRole("radio", { name: /^Yes, send the ticked lines/ }).check();
  await priya.getByRole("checkbox", { name: strength }).check();
  await priya.getByRole("radio", { name: "Southwark Jobs Team", exact: true }).check();
  await priya.getByLabel("What they said, in their own words").fill(ownWords);
  await priya.getByLabel("How they told you").fill("At the library");
  await priya.getByRole("button", { name: "Write this down" }).click();
  await expect(priya.getByText("You wrote down Delroy’s yes")).toBeVisible();
  await expect(priya.getByText(new RegExp(`^At the library, .*: ${ownWords}`))).toBeVisible();
  await expect(priya.getByText(/^Priya Nair\. At the library, \w+day \d/)).toBeVisible();
  const introduction = new URL(priya.url()).pathname;

  // By his safe way, from the name he chose, with how to undo it and nothing that tells of the job.
  const sent = await portal.lastMailTo(address);
  expect(sent?.subject).toBe("What we wrote down for you");
  expect(sent?.text).toContain("you told us yes");
  expect(sent?.text).toContain("020 7946 0158");
  for (const telling of [bookshop.employer, bookshop.title, "Connect to Work", strength, ownWords])
    expect(`${sent?.subject} ${sent?.text}`).not.toContain(telling);
  expect(await recordedBy(ruth, "Priya Nair")).toBe(before + 1);

  const bisi = await seatOf(browser, "bisi");
  await bisi.goto(introduction.replace("specialist", "employer"));
  await expect(bisi.getByText(strength)).toBeVisible();
  for (const unsent of [ownWords, "At the library", "Delroy sorts", "Connect to Work"])
    await expect(bisi.getByRole("main")).not.toContainText(unsent);

  // He rings, as the message says. No reason is asked.
  await priya.getByText("Take this back for Delroy").click();
  await priya.getByRole("button", { name: "Take it back for Delroy" }).click();
  await expect(priya.getByText("no employer can read them")).toBeVisible();
  await bisi.reload();
  await expect(bisi.getByRole("heading", { level: 1 })).toHaveText(
    "An introduction was taken back",
  );
  for (const gone of ["Delroy", strength, bookshop.title])
    await expect(bisi.getByRole("main")).not.toContainText(gone);
});

/** How many decisions a lead sees that this specialist wrote down for people. */
async function recordedBy(ruth: Page, specialist: string) {
  await ruth.goto("/area/specialists");
  const row = ruth.getByRole("row").filter({ hasText: specialist });
  return Number(await row.getByRole("cell").nth(2).textContent());
}

async function addDelroy(priya: Page) {
  await priya.goto("/specialist");
  await priya.getByRole("link", { name: "Add somebody" }).click();
  await priya.getByLabel("Name they want to be called").fill("Delroy");
  await priya.getByLabel("First half of their postcode").fill("SE5");
  const ends = priya.getByRole("group", { name: "When does their participation end?" });
  await fillDate(ends, daysFromToday(200));
  await priya.getByLabel("Their email address").fill(address);
  await priya.getByRole("radio", { name: "By email" }).check();
  await priya.getByLabel("Whose name should messages come from?").fill("Priya");
  await priya.getByRole("button", { name: "Add them to your people" }).click();
  await expect(priya.getByRole("heading", { level: 1 })).toHaveText("Delroy");

  await priya.getByRole("link", { name: "Open the profile" }).click();
  await priya.getByRole("link", { name: "Change “The work they want”" }).click();
  await priya.getByLabel("Shop", { exact: true }).selectOption("Wanted");
  await priya.getByRole("button", { name: "Save" }).click();
  await priya.getByRole("link", { name: "Change “Strengths, in their own words”" }).click();
  await priya.getByLabel("Strength 1").fill(strength);
  await priya.getByRole("button", { name: "Save" }).click();
  await expect(priya.getByText(strength)).toBeVisible();
}

async function prepare(priya: Page) {
  await priya.goto("/specialist/vacancies");
  await priya.getByRole("link", { name: bookshop.title }).first().click();
  await priya.getByRole("link", { name: "People who may want this job" }).click();
  const delroy = priya.getByRole("article", { name: "Delroy" });
  await expect(delroy.getByText("They want this kind of work.")).toBeVisible();
  await delroy.getByRole("link", { name: "Prepare an introduction of Delroy" }).click();
  await expect(priya.getByLabel("Their words, line 1")).toHaveValue(strength);
  await priya.getByLabel("Your words, line 1").fill("Delroy sorts faster than I can read.");
  await priya.getByRole("button", { name: "Save the draft" }).click();
  await expect(priya.getByText("Delroy has no account.")).toBeVisible();
  await priya.getByRole("button", { name: "Ask Delroy" }).click();
}
