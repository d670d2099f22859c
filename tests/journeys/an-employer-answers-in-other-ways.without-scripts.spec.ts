import { expect, seatOf, test } from "#tests/support/journey.ts";

test("an employer asks, needs a little longer, and says not this time by phone", async ({
  browser,
  portal,
}) => {
  const marcus = await seatOf(browser, "employer");
  await marcus.goto("/employer/introductions");
  await marcus.getByRole("link", { name: /^Tomasz\b/ }).click();
  const path = new URL(marcus.url()).pathname;
  const send = marcus.getByRole("button", { name: "Send your answer" });

  await marcus.getByRole("radio", { name: "A question first" }).check();
  const form = marcus.locator("form").filter({ has: send });
  await form.getByRole("radio", { name: /^Tomasz/ }).check();
  await form.getByLabel("Your question").fill("Would an early start suit you?");
  await send.click();
  await expect(marcus.getByText("Your words are sent")).toBeVisible();

  const tomasz = await seatOf(browser, "tomasz");
  await tomasz.goto(path.replace("employer", "participant"));
  await expect(tomasz.getByText("Would an early start suit you?")).toBeVisible();
  await tomasz.getByRole("radio", { name: "Bramble Kitchens" }).check();
  await tomasz.getByLabel("Your note").fill("Yes, I bake before six at home.");
  await tomasz.getByRole("button", { name: "Send this note" }).click();
  await expect(tomasz.getByText("Yes, I bake before six at home.")).toBeVisible();
  const reply = await portal.lastMailTo("employer@demo.alongside.example");
  expect(reply?.text).toContain("/open/");
  expect(`${reply?.subject} ${reply?.text}`).not.toMatch(/Tomasz|bake/);
  await marcus.goto(path);
  await expect(marcus.getByText("Yes, I bake before six at home.")).toBeVisible();

  const longer = marcus.getByRole("radio", { name: "I need a little longer" });
  await longer.check();
  await marcus.getByLabel("Answer by", { exact: true }).selectOption({ index: 1 });
  await send.click();
  await expect(marcus.getByText("You have a little longer")).toBeVisible();
  await expect(longer).toHaveCount(0);

  const priya = await seatOf(browser, "specialist");
  await priya.goto(path.replace("employer", "specialist"));
  await priya.getByRole("link", { name: "Write down an answer by phone" }).click();
  await expect(priya.getByRole("radio", { name: "They need a little longer" })).toHaveCount(0);
  await priya.getByRole("radio", { name: "Not this time" }).check();
  await priya.getByLabel("Main reason").selectOption({ index: 1 });
  await priya.getByLabel("Who told you").fill("Marcus Webb");
  await priya.getByRole("button", { name: "Write this down" }).click();
  await expect(priya.getByText(/^Their reason: /)).toBeVisible();
  await expect(priya.getByText(/Marcus Webb/).first()).toBeVisible();

  await tomasz.reload();
  await expect(tomasz.getByText("Not this time", { exact: false }).first()).toBeVisible();
  await marcus.reload();
  await expect(marcus.getByRole("main")).not.toContainText("I bake before six");
});
