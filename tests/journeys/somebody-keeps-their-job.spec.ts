import { expect, seatOf, test } from "#tests/support/journey.ts";

test("somebody whose job is at risk uses their card, and their employer hears of it when they say so", async ({
  browser,
  portal,
}) => {
  const marcus = await seatOf(browser, "employer");
  await marcus.goto("/employer/advice/new");
  await marcus.getByRole("radio", { name: "Somebody who works for you now" }).check();
  await marcus.getByLabel("In a few words").fill("Lifting at the counter");
  await marcus
    .getByLabel("What gets in the way, or what would you like to ask?")
    .fill("Lifting trays for a whole shift is too much.");
  await marcus.getByLabel("Which task is it about?").fill("The counter");
  await marcus.getByRole("checkbox", { name: "Their job is at risk" }).check();
  await marcus.getByRole("button", { name: "Ask for advice" }).click();
  await expect(marcus.getByText("Urgent: a job is at risk.")).toBeVisible();
  const page = new URL(marcus.url()).pathname;

  const priya = await seatOf(browser, "specialist");
  await priya.goto(page.replace("/employer/", "/specialist/"));
  await priya.getByRole("button", { name: "Take this request" }).click();

  await marcus.getByRole("link", { name: "Make a card" }).click();
  await marcus.getByRole("button", { name: "Make a card" }).click();
  const code = await marcus.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).textContent();
  const looked = async () => {
    await marcus.goto(page);
    return (await marcus.getByRole("main").textContent()) ?? "";
  };
  const before = await looked();

  // The employee, on a device of their own and with no account.
  const sam = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await sam.goto(`${portal.origin}/advice/card`);
  await sam.getByLabel("The code on your card").fill("AAAA-AAAA");
  await sam.getByRole("button", { name: "Go on" }).click();
  await expect(sam.getByText("This code does not open anything now")).toBeVisible();
  await sam.getByLabel("The code on your card").fill((code ?? "").toLowerCase().replace("-", " "));
  await sam.getByRole("button", { name: "Go on" }).click();
  await expect(sam.getByText("Your employer is not told that you are here")).toBeVisible();
  await sam.getByLabel("Your own email address").fill("sam@example.org");
  await sam.getByRole("button", { name: "Send me a link" }).click();
  await expect(sam.getByText("We have sent you a link.")).toBeVisible();
  await sam.getByRole("button", { name: "Join the conversation" }).click();
  await expect(sam.getByText("Lifting trays for a whole shift is too much.")).toBeVisible();
  await sam.getByLabel("Your words to the adviser").fill("The lower shelf is the hard one.");
  await sam.getByRole("button", { name: "Send to the adviser alone" }).click();
  await expect(sam.getByText("The lower shelf is the hard one.")).toBeVisible();

  await priya.goto("/specialist");
  await priya
    .getByRole("link", { name: "Answer somebody who joined the advice about their job" })
    .first()
    .click();
  await expect(priya.getByText("Their employer does not know")).toBeVisible();
  await priya.getByLabel("Your words to them").fill("A trolley would spare you that.");
  await priya.getByRole("button", { name: "Send to them alone" }).click();
  await priya.goto(page.replace("/employer/", "/specialist/"));
  await priya.getByLabel("Your words").fill("I have spoken to your employee.");
  await priya.getByRole("button", { name: "Send a message" }).click();
  await expect(priya.getByRole("alert").first()).toBeVisible();

  // Nothing of this shows.
  expect(await looked()).toBe(before);
  const mailsBefore = await portal.lastMailTo("employer@demo.alongside.example");

  // Back by the link, on another device.
  const link = await portal.lastMailTo("sam@example.org");
  const again = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await again.goto(`${portal.origin}/link/${/link\/(\S+)/.exec(link?.text ?? "")?.[1]}`);
  await again.getByRole("button", { name: "Open my page" }).click();
  await again.getByRole("link", { name: "Read it and write" }).click();
  await expect(again.getByText("A trolley would spare you that.")).toBeVisible();
  await again.getByLabel("The name your employer should see").fill("Sam");
  await again.getByRole("button", { name: "Tell my employer that I have joined" }).click();
  await again.getByLabel("Your words to both").fill("Shall we try the trolley on Monday?");
  await again.getByRole("button", { name: "Send to both" }).click();
  await expect(again.getByText("Your words are sent to both.")).toBeVisible();

  await marcus.goto(page);
  await expect(marcus.getByText("Sam joined, and told you so on")).toBeVisible();
  await expect(marcus.getByText("Shall we try the trolley on Monday?")).toBeVisible();
  await expect(marcus.getByText("The lower shelf is the hard one.")).toHaveCount(0);
  const mail = await portal.lastMailTo("employer@demo.alongside.example");
  expect(mail?.text).toContain(page);
  expect(mail?.text).not.toContain("Sam");
  expect(mailsBefore?.text ?? "").not.toContain("Sam");
});
