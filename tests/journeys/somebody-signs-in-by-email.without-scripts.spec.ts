import type { Page } from "@playwright/test";
import { expect, linkIn, seatOf, signIn, test, visitor } from "#tests/support/journey.ts";

const marcus = "employer@demo.alongside.example";
const subject = "Your code and your link to sign in";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** From a page that needs an account, by the button that asks for no password. */
async function askForMail(page: Page, address: string) {
  await page.goto("/employer/vacancies");
  await page.getByRole("link", { name: "Email me a link and a code" }).click();
  await page.getByLabel("Email address").fill(address);
  await page.getByRole("button", { name: "Email me a link and a code" }).click();
  await expect(heading(page)).toHaveText("Look in your email");
}

test("by the link of a mail, on another device, once", async ({ browser, portal }) => {
  const atWork = await visitor(browser);
  await askForMail(atWork, marcus);
  const link = linkIn(await portal.lastMailTo(marcus, subject));

  const onPhone = await visitor(browser);
  await onPhone.goto(link);
  await onPhone.goto(link);
  await expect(onPhone.getByText(marcus)).toHaveCount(0);
  await onPhone.getByRole("button", { name: "Sign in" }).click();
  await expect(onPhone).toHaveURL("/employer/vacancies");

  const another = await visitor(browser);
  await another.goto(link);
  await expect(heading(another)).toHaveText("This link does not open anything now");
});

test("by the code, pasted as it stands in the mail, and only where it was asked for", async ({
  browser,
  portal,
}) => {
  const page = await visitor(browser);
  await askForMail(page, marcus);
  const mail = await portal.lastMailTo(marcus, subject);
  const code = /\d{3} \d{3}/.exec(mail?.text ?? "")?.[0] ?? "";

  const elsewhere = await visitor(browser);
  await askForMail(elsewhere, "nobody@example.org");
  await elsewhere.getByLabel("Code").fill(code);
  await elsewhere.getByRole("button", { name: "Sign in" }).click();
  await expect(elsewhere.getByRole("alert")).toContainText("That code does not work here.");
  await expect(elsewhere.getByLabel("Code")).toHaveValue(code);

  await page.getByLabel("Code").fill("12 34");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toContainText("Give the six digits of the code");
  await page.getByLabel("Code").fill(` ${code.replace(" ", "-")} `);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/employer/vacancies");
});

test("by a fresh link in place of one that is too old", async ({ browser, portal }) => {
  const page = await visitor(browser);
  await askForMail(page, marcus);
  const old = linkIn(await portal.lastMailTo(marcus, subject));
  await portal.db
    .updateTable("emailLink")
    .set({ expiresAt: "2020-01-01T00:00:00.000Z" })
    .where("purpose", "=", "signIn")
    .execute();
  await page.goto(old);
  await page.getByRole("button", { name: "Send me a new link" }).click();
  await expect(heading(page)).toHaveText("Look in your mail");
  await expect(page.getByText(marcus)).toHaveCount(0);
  await page.goto(linkIn(await portal.lastMailTo(marcus, "Your link to sign in")));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/employer");
});

test("by a link for another than who is signed in here: it names nobody, and one press goes on with it", async ({
  browser,
  portal,
}) => {
  await askForMail(await visitor(browser), marcus);
  const link = linkIn(await portal.lastMailTo(marcus, subject));
  const shared = await seatOf(browser, "participant");
  await shared.goto(link);
  await expect(heading(shared)).toHaveText("This page is for another person");
  for (const said of [marcus, "Marcus"])
    await expect(shared.getByRole("main")).not.toContainText(said);
  await shared.getByRole("link", { name: "Stay signed in" }).click();
  await expect(shared).toHaveURL("/participant");
  await shared.goto(link);
  await shared.getByRole("button", { name: "Sign out here and go on" }).click();
  await expect(heading(shared)).toHaveText("Sign in");
  await shared.getByRole("button", { name: "Sign in" }).click();
  await expect(shared).toHaveURL("/employer/vacancies");
});

test("an owner takes an invitation back, and its link brings no other", async ({
  browser,
  portal,
}) => {
  const page = await visitor(browser);
  await signIn(page, "employer");
  await page.goto("/employer/organisation/colleagues");
  const invited = "kit@bramble.example";
  await page.getByLabel("Their work email").fill(invited);
  await page.getByRole("radio", { name: /^Owner/ }).check();
  await page.getByRole("button", { name: "Send the invitation" }).click();
  const mail = await portal.lastMailTo(invited);
  await page.goto("/employer/organisation/colleagues");
  await page.getByRole("button", { name: `Take back the invitation to ${invited}` }).click();
  await expect(page.getByRole("status")).toContainText("The invitation is taken back");
  await expect(page.getByText(invited)).toHaveCount(0);

  const kit = await visitor(browser);
  await kit.goto(linkIn(mail));
  await kit.getByRole("button", { name: "Send me a new link" }).click();
  await expect(heading(kit)).toHaveText("Look in your mail");
  expect(await portal.lastMailTo(invited)).toEqual(mail);
});
