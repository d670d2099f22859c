import { readFile } from "node:fs/promises";
import { expect, seatOf, test, visitor } from "#tests/support/journey.ts";

const advert = `Kitchen assistant

We are a fast-paced kitchen. You must be able-bodied and physically fit.
You wash pots, lay tables and help the chef.`;

test("somebody without an account pastes an advert, reads what shuts people out, mends it and takes it away", async ({
  browser,
  portal,
}) => {
  const tables = async () =>
    Promise.all(
      (["vacancy", "vacancySource", "outbox", "auditEvent"] as const).map(async (table) => {
        const { count } = await portal.db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as("count"))
          .executeTakeFirstOrThrow();
        return Number(count);
      }),
    );
  const before = await tables();
  const page = await visitor(browser);
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByText("Check an advert").click();
  await page.getByRole("button", { name: "Check this advert" }).click();
  await expect(page.getByRole("alert").first()).toBeFocused();

  await page.getByLabel("The advert").fill(advert);
  await page.getByRole("button", { name: "Check this advert" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What we found in your advert");
  expect(new URL(page.url()).search).toBe("");
  const main = page.getByRole("main");
  await expect(main).toContainText("1 to change before it goes out");
  const marked = main.locator("mark", { hasText: "able-bodied" });
  await expect(marked).toBeVisible();
  // From the words to their note, and back.
  const toNote = main.getByRole("link", { name: /note \d+: Change before it goes out/ });
  const number = (await toNote.getAttribute("href"))?.replace("#note-", "");
  await toNote.click();
  const note = page.locator(`#note-${number}`);
  await expect(note).toContainText("able-bodied");
  await expect(note).toContainText("Instead:");
  await note.getByRole("link", { name: /In the text/ }).click();
  expect(new URL(page.url()).hash).toBe(`#words-${number}`);
  await expect(main).toContainText("We make adjustments, both while we choose");

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Keep the notes as a text file" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("advert-check.txt");
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain("able-bodied");
  expect(text).toContain("You wash pots, lay tables and help the chef.");

  const again = page.getByLabel("The advert");
  await expect(again).toHaveValue(/able-bodied/);
  await again.fill(advert.replace("able-bodied and physically fit", "there from 8am"));
  await page.getByRole("button", { name: "Check it again" }).click();
  await expect(main).not.toContainText("to change before it goes out");
  await expect(main.locator("mark", { hasText: "fast-paced" })).toBeVisible();
  expect(await tables()).toEqual(before);
});

test("words that shut somebody out hold a vacancy back at their field, until they are mended", async ({
  browser,
  portal,
}) => {
  const { id } = await portal.db
    .selectFrom("vacancy")
    .select("id")
    .where("title", "=", "Store room assistant")
    .executeTakeFirstOrThrow();
  const marcus = await seatOf(browser, "employer");
  const words = marcus.getByLabel("The job in a few words");
  await marcus.goto(`/employer/vacancies/${id}/edit/job`);
  await words.fill("You must be able-bodied.");
  await marcus.getByRole("button", { name: "Save and continue" }).click();
  await marcus.goto(`/employer/vacancies/${id}/edit/check`);
  const stops = marcus.getByRole("region", { name: "Change these words before it goes out" });
  await expect(stops).toContainText("able-bodied");
  await expect(marcus.getByRole("button", { name: "Publish this vacancy" })).toHaveCount(0);
  await stops.getByRole("link", { name: "The job in a few words" }).click();
  await expect(marcus.getByRole("heading", { name: "About the words here" })).toBeVisible();
  await words.fill("You put away deliveries, with a trolley and a colleague.");
  await marcus.getByRole("button", { name: "Save and continue" }).click();
  await marcus.goto(`/employer/vacancies/${id}/edit/check`);
  await expect(stops).toHaveCount(0);
});
