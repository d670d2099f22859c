import type { Browser, Page } from "@playwright/test";
import { expect, linkIn, seatOf, test, visitor } from "#tests/support/journey.ts";

const title = "Till shifts, when standing all day does not work";
const name = "Sit-stand or perching stool";
const address = "rosa@dock-street.example";
type Portal = { lastMailTo(to: string, subject?: string): Promise<{ text: string } | undefined> };

test("asked without an account, answered, planned by both sides, put in place and looked at", async ({
  browser,
  portal,
}) => {
  const rosa = await visitor(browser);
  await ask(rosa, portal);
  const priya = await seatOf(browser, "specialist");
  await answer(priya);

  // The card is made without an account too, and used by somebody alone.
  await rosa.goto("/advice/request");
  await rosa.getByRole("link", { name: "Make a card" }).click();
  await rosa.getByRole("button", { name: "Make a card" }).click();
  const code = await rosa.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).textContent();
  const sam = await joinAsSam(browser, portal, code ?? "");
  await expect(sam.getByRole("link", { name: "Your adjustment plan" })).toBeVisible();
  await sam.getByRole("link", { name: "Your adjustment plan" }).click();
  await expect(sam.getByText("It can begin once your employer has an account here")).toBeVisible();

  await rosa.goto("/advice/request");
  await expect(rosa.getByText("Sam joined, and told you so on")).toBeVisible();
  await rosa.getByRole("link", { name: "Sign up as an employer" }).last().click();
  await signUp(rosa, portal);
  await rosa.goto("/employer/advice");
  await rosa.getByRole("link", { name: title }).first().click();

  // One press, and the idea is a line that has the employer's yes.
  await rosa.getByRole("button", { name: /^Put it on the plan/ }).click();
  await expect(rosa.getByText("The line is on the plan.")).toBeVisible();
  const lineOf = (page: Page) => page.getByRole("article", { name });
  await expect(lineOf(rosa)).toContainText("Still to agreeSam");

  // The worker comes back by a link, reads it, and is told what is still missing.
  const told = await portal.lastMailTo("sam@example.org", "There is something for you to read");
  expect(told?.text).not.toContain(name);
  const later = await visitor(browser);
  await later.goto(linkIn(told));
  await later.getByRole("button", { name: "Open my page" }).click();
  await later.getByRole("link", { name: "Read it and agree" }).click();
  await expect(later.getByRole("heading", { level: 1 })).toContainText("Adjustment plan");
  await later.getByRole("button", { name: /^I agree to this/ }).click();
  await expect(later.getByText(/Say what is done until it is there/).first()).toBeVisible();
  await later.goto("/advice/my-job/plan");
  await later.getByRole("link", { name: /^Change this line/ }).click();
  await later.getByLabel("What is done until then").fill("Somebody else does the last hour");
  await later.getByRole("button", { name: "Keep the change" }).click();

  await portal.lastMailTo(address);
  await rosa.reload();
  await rosa.getByRole("button", { name: /^I agree to this/ }).click();
  await expect(lineOf(rosa)).toContainText("Agreed, not there yet");
  await expect(lineOf(rosa)).toContainText("by Rosa Blake and Sam");
  await rosa.getByRole("button", { name: /^It is in place now/ }).click();
  await expect(rosa.getByText("Good. We ask in four weeks whether it works.")).toBeVisible();

  await later.goto("/advice/my-job/plan");
  await later.getByRole("link", { name: /^Say whether it works/ }).click();
  await later.getByRole("radio", { name: "Yes, it helps" }).check();
  await later.getByLabel("What you have seen").fill("I get through the whole shift.");
  await later.getByRole("button", { name: "Send" }).click();
  await expect(lineOf(later)).toContainText("I get through the whole shift.");

  // Everybody reads the same, and the worker takes a copy along.
  for (const page of [rosa, priya]) {
    if (page === priya) {
      await priya.goto("/specialist/plans");
      await priya
        .getByRole("link", { name: new RegExp(title) })
        .first()
        .click();
    } else await rosa.reload();
    await expect(lineOf(page)).toContainText("In place and looked at");
    await expect(lineOf(page)).toContainText("Yes, it helps");
  }

  // Another line comes straight from the library, and keeps the days its entry usually takes.
  await later.goto("/advice/my-job/plan");
  await later.getByRole("link", { name: "Add a line" }).click();
  await later.getByRole("link", { name: "Adjustments A to Z" }).last().click();
  await later.getByRole("link", { name: "Adjustable desk and chair" }).click();
  await later.getByRole("region", { name: "Put it on a plan" }).getByRole("link").click();
  await later.getByRole("button", { name: "Put it on the plan" }).click();
  await expect(later.getByText(/Say what is done until it is there/).first()).toBeVisible();
  await later.getByLabel("What is done until then").fill("The high table by the window");
  await later.getByRole("button", { name: "Put it on the plan" }).click();
  await expect(later.getByRole("article")).toHaveCount(2);

  const [file] = await Promise.all([
    later.waitForEvent("download"),
    later.getByRole("link", { name: "Take a copy for your next job" }).click(),
  ]);
  const copy = JSON.parse(
    await new Response(
      (await file.createReadStream()) as unknown as ReadableStream<Uint8Array>,
    ).text(),
  );
  expect(copy.adjustments).toMatchObject([{ adjustment: name, works: "yes" }]);
  expect(JSON.stringify(copy)).not.toContain("Sam");
});

async function ask(rosa: Page, portal: Portal) {
  await rosa.goto("/advice/ask");
  await rosa.getByRole("radio", { name: /^Somebody who works here/ }).check();
  await rosa.getByRole("radio", { name: "In the job" }).check();
  await rosa.getByLabel("In a few words").fill(title);
  await rosa.getByRole("button", { name: "Go on" }).click();
  await rosa.getByRole("checkbox", { name: "Standing, walking or stairs" }).check();
  await rosa.getByLabel("Which task is it about?").fill("Serving at the till");
  await rosa.getByRole("button", { name: "Go on" }).click();
  await rosa.getByLabel("Your name").fill("Rosa Blake");
  await rosa.getByLabel("Your organisation").fill("Dock Street Bakery");
  await rosa.getByLabel("Your email address").fill(address);
  await rosa.getByRole("button", { name: "Send my question" }).click();
  await rosa.getByRole("radio", { name: "Southwark" }).check();
  await rosa.getByRole("button", { name: "Send my question" }).click();
  await rosa.goto(linkIn(await portal.lastMailTo(address)));
  await rosa.getByRole("button", { name: "Send my question" }).click();
  await expect(rosa.getByRole("heading", { level: 1 })).toHaveText(title);
}

async function answer(priya: Page) {
  await priya.goto("/specialist/advice");
  await priya.getByRole("link", { name: title }).first().click();
  await priya.getByRole("button", { name: "Take this request" }).click();
  await priya.getByLabel("What gets in the way, or what could help").fill("stool");
  await priya.getByRole("button", { name: "Look in the library" }).click();
  await priya
    .getByRole("group", { name: /^Found for/ })
    .getByRole("checkbox", { name: new RegExp(`^${name}`) })
    .check();
  await priya.getByRole("button", { name: "Suggest the ticked ones" }).click();
  await priya.getByLabel("Your words").fill("Try a stool behind the till.");
  await priya.getByRole("button", { name: "Send as your answer" }).click();
  await expect(priya.getByText("Your answer is sent.")).toBeVisible();
}

async function joinAsSam(browser: Browser, portal: Portal, code: string): Promise<Page> {
  const sam = await visitor(browser);
  await sam.goto("/advice/card");
  await sam.getByLabel("The code on your card").fill(code);
  await sam.getByRole("button", { name: "Go on" }).click();
  await expect(sam.getByRole("link", { name: "Read it and agree" })).toHaveCount(0);
  // There is no plan, and nothing of one, before they tell their employer.
  await sam.goto("/advice/my-job/plan");
  await expect(sam.getByRole("heading", { level: 1 })).toHaveText("My job");
  await sam.getByLabel("Your own email address").fill("sam@example.org");
  await sam.getByRole("button", { name: "Send me a link" }).click();
  await expect(sam.getByText("We have sent you a link.")).toBeVisible();
  await portal.lastMailTo("sam@example.org");
  await sam.getByRole("button", { name: "Join the conversation" }).click();
  await sam.getByLabel("The name your employer should see").fill("Sam");
  await sam.getByRole("button", { name: "Tell my employer that I have joined" }).click();
  return sam;
}

async function signUp(page: Page, portal: Portal) {
  await page.getByLabel("Name of the organisation").fill("Dock Street Bakery");
  await page.getByLabel("What does it do?").fill("Bakes bread.");
  await page.getByLabel("How many people work for you?").selectOption("1 to 9 people");
  await page.getByLabel("Name of the workplace").fill("The shop");
  await page.getByLabel("Address", { exact: true }).fill("5 Dock Street, London");
  await page.getByLabel("Postcode").fill("se167ba");
  await page.getByLabel("Council area").selectOption("Southwark");
  await page.getByLabel("Your name").fill("Rosa Blake");
  await page.getByLabel("Your work email").fill(address);
  await page.getByLabel("Choose a password").fill("three warm loaves");
  await page.getByRole("button", { name: "Sign up" }).click();
  await page.goto(linkIn(await portal.lastMailTo(address, "Confirm your email address")));
  await page.getByRole("button", { name: "Confirm this address" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hello, Rosa");
}
