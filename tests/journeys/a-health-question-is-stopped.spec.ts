import { expect, seatOf, test } from "#tests/support/journey.ts";

const asked = "Does he have any health problems we should know about?";

test("a question about health is stopped before an offer, with a question that may be asked", async ({
  browser,
  portal,
}) => {
  const marcus = await seatOf(browser, "employer");
  await marcus.goto("/employer/introductions");
  await marcus.getByRole("link", { name: /^Tomasz\b/ }).click();
  await marcus.getByRole("radio", { name: "A question first" }).check();
  const answer = marcus.getByRole("button", { name: "Send your answer" });
  const form = marcus.locator("form").filter({ has: answer });
  await form.getByRole("radio", { name: /^Tomasz/ }).check();
  await form.getByLabel("Your question").fill(asked);
  await answer.click();

  await expect(marcus.getByRole("heading", { name: "These words were not sent" })).toBeVisible();
  await expect(
    marcus.getByRole("paragraph").filter({ hasText: "Equality Act 2010" }),
  ).toBeVisible();
  await expect(marcus.getByText("You can always ask:")).toBeVisible();
  await expect(form.getByLabel("Your question")).toHaveValue(asked);
  const written = () =>
    portal.db.selectFrom("introductionNote").select("id").where("words", "=", asked).execute();
  expect(await written()).toEqual([]);

  // They insist: it goes to the specialist alone, who decides.
  await form.getByRole("checkbox", { name: /^Send these words to .* alone$/ }).check();
  await answer.click();
  await expect(marcus.getByText("Sent to the specialist alone")).toBeVisible();
  const tomasz = await seatOf(browser, "tomasz");
  await tomasz.goto("/participant");
  await tomasz
    .getByRole("link", { name: /Kitchen assistant|Bramble/ })
    .first()
    .click();
  await expect(tomasz.getByRole("main")).not.toContainText(asked);
  const priya = await seatOf(browser, "specialist");
  await priya.goto(new URL(tomasz.url()).pathname.replace("participant", "specialist"));
  await expect(priya.getByText(asked)).toBeVisible();
});
