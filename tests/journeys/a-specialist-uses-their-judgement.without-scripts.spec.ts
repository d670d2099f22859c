import { expect, seatOf, test } from "#tests/support/journey.ts";

test("a specialist keeps somebody at the top, knows a journey better, and says a reason differently", async ({
  browser,
}) => {
  const priya = await seatOf(browser, "specialist");
  await priya.goto("/specialist/vacancies?words=Kitchen+assistant");
  await priya
    .getByRole("main")
    .getByRole("link", { name: /^Kitchen assistant/ })
    .click();
  await priya.getByRole("link", { name: "People who may want this job" }).click();
  const first = priya.getByRole("article").first();
  const yasmin = priya.getByRole("article", { name: "Yasmin" });
  await expect(first).not.toHaveAccessibleName("Yasmin");
  await yasmin.getByRole("link", { name: "Say what you know better of Yasmin" }).click();

  const standing = priya.getByRole("region", { name: "Where Yasmin stands on the list" });
  await standing.getByRole("radio", { name: "Keep at the top" }).check();
  await standing.getByRole("button", { name: "Save where they stand" }).click();
  await expect(priya.getByRole("alert")).toContainText("why");
  await standing.getByLabel("Why?").fill("She cooked with Marcus at the open day.");
  await standing.getByRole("radio", { name: "Keep at the top" }).check();
  await standing.getByRole("button", { name: "Save where they stand" }).click();
  await expect(standing).toContainText("Kept at the top by Priya Nair");

  const journey = priya.getByRole("region", { name: "The journey" });
  await journey.getByLabel("Minutes from door to door").fill("900");
  await journey.getByRole("button", { name: "Save the journey" }).click();
  await expect(priya.getByRole("alert")).toBeVisible();
  await journey.getByLabel("Minutes from door to door").fill("25");
  await journey.getByLabel("How they go").selectOption("Bus or tram");
  await journey.getByLabel("How do you know?").fill("We practised it together.");
  await journey.getByRole("button", { name: "Save the journey" }).click();
  await expect(journey).toContainText("25 minutes by bus, as the specialist knows it");

  const different = priya.getByRole("region", { name: "A reason you would say differently" });
  await different.getByLabel("What is it about?").selectOption({ index: 1 });
  await different.getByRole("radio", { name: "To discuss" }).check();
  await different.getByLabel("What do you know?").fill("She starts a course in spring.");
  await different.getByRole("button", { name: "Save what you know" }).click();
  await expect(different).toContainText("as Priya Nair knows it: She starts a course in spring.");

  await priya.getByRole("main").getByRole("link", { name: "Kitchen assistant" }).click();
  await expect(first).toHaveAccessibleName("Yasmin");
  await expect(first).toContainText("Kept at the top by Priya Nair: She cooked with Marcus");
  await yasmin.getByRole("link", { name: "Change what you know of Yasmin" }).click();
  await standing.getByRole("button", { name: "Put Yasmin back in the order" }).click();
  await priya.getByRole("main").getByRole("link", { name: "Kitchen assistant" }).click();
  await expect(first).not.toHaveAccessibleName("Yasmin");
});
