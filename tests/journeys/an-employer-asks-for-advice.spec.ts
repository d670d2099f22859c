import { expect, seatOf, test } from "#tests/support/journey.ts";

test("an employer asks about somebody who works there, and hears what would help", async ({
  browser,
  portal,
}) => {
  const marcus = await seatOf(browser, "employer");
  await marcus.goto("/employer/advice/new");
  await marcus.getByRole("radio", { name: "Somebody who works for you now" }).check();
  await marcus.getByLabel("In a few words").fill("Till shifts, when standing is hard");
  const barrier = marcus.getByLabel("What gets in the way, or what would you like to ask?");
  await barrier.fill("She has epilepsy and cannot stand at the till for four hours.");
  await marcus.getByLabel("Which task is it about?").fill("Serving at the till");
  await marcus.getByRole("button", { name: "Ask for advice" }).click();

  // The condition is shown to its author with other words, and is kept nowhere.
  await expect(marcus.getByRole("alert").first()).toBeVisible();
  const kept = await portal.db
    .selectFrom("adviceRequest")
    .select("id")
    .where("barrier", "like", "%epilepsy%")
    .execute();
  expect(kept).toEqual([]);
  await expect(marcus.getByLabel("Which task is it about?")).toHaveValue("Serving at the till");

  await barrier.fill("Four hours on their feet at the till is too long.");
  await marcus.getByRole("button", { name: "Ask for advice" }).click();
  await expect(marcus.getByRole("heading", { level: 1 })).toHaveText(
    "Till shifts, when standing is hard",
  );
  const page = new URL(marcus.url()).pathname;

  const priya = await seatOf(browser, "specialist");
  await priya.goto("/specialist/advice");
  await priya.getByRole("link", { name: "Till shifts, when standing is hard" }).first().click();
  await priya.getByRole("button", { name: "Take this request" }).click();
  await priya.getByLabel("What gets in the way, or what could help").fill("standing");
  await priya.getByRole("button", { name: "Look in the library" }).click();
  const first = priya
    .getByRole("group", { name: /^Found for/ })
    .getByRole("checkbox")
    .first();
  await first.check();
  await priya.getByRole("button", { name: "Suggest the ticked ones" }).click();
  await expect(priya.getByRole("heading", { name: "What was suggested" })).toBeVisible();
  await priya.getByLabel("Your words").fill("Try a stool behind the till. I can bring one.");
  await priya.getByRole("button", { name: "Send as your answer" }).click();
  await expect(priya.getByText("Your answer is sent.")).toBeVisible();

  const told = await portal.lastMailTo("employer@demo.alongside.example");
  expect(told?.text).toContain(page);
  await marcus.goto(page);
  await expect(marcus.getByText("Try a stool behind the till. I can bring one.")).toBeVisible();
  await expect(marcus.getByRole("heading", { name: "Ideas to discuss" })).toBeVisible();
  await expect(marcus.getByRole("heading", { name: "Your adviser" })).toBeVisible();
  await marcus.getByRole("button", { name: "Close this request" }).click();
  await expect(marcus.getByText("This request is closed.")).toBeVisible();

  // What became of it is asked on the page and on the way home.
  await marcus.goto("/employer");
  await marcus.getByRole("link", { name: /Did the advice on “Till shifts, when/ }).click();
  await marcus.getByRole("button", { name: "Send", exact: true }).click();
  await expect(marcus.getByRole("alert").first()).toContainText("Choose an answer.");
  await marcus.getByRole("group", { name: "Did it help?" }).getByLabel("Partly").check();
  await marcus.getByRole("button", { name: "Send", exact: true }).click();
  await expect(marcus.getByText("Thank you. It helps us to do better.")).toBeVisible();
  await marcus.goto("/employer");
  await expect(marcus.getByRole("link", { name: /Did the advice on “Till/ })).toHaveCount(0);
});
