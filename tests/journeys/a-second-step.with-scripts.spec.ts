import { expect, signIn, test } from "#tests/support/journey.ts";
import { withDevice } from "#tests/support/passkey-device.ts";

test("a specialist signs in with a passkey, and with a recovery code on the day the phone is lost", async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  await withDevice(page);
  await signIn(page, "specialist");
  await page.goto("/account");
  await page.getByRole("link", { name: "Your second step" }).click();
  await page.getByRole("link", { name: "Add a passkey" }).click();
  await page.getByLabel("A name to know it by").fill("My phone");
  await page.getByRole("button", { name: "Make the passkey" }).click();
  await expect(
    page.getByRole("heading", { name: "Keep these codes somewhere safe" }),
  ).toBeVisible();
  const codes = await page.locator("code").allTextContents();
  expect(codes).toHaveLength(10);
  await page.getByRole("link", { name: "I have kept them" }).click();
  await expect(page.getByRole("heading", { name: "My phone" })).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, "specialist");
  await expect(page).toHaveURL(/\/sign-in\/second-step$/);
  await page.getByRole("button", { name: "Use your passkey" }).click();
  await expect(page).toHaveURL(/\/specialist$/);

  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, "specialist");
  await elsewhere.getByRole("textbox", { name: "A recovery code" }).fill(codes[0] ?? "");
  const withCode = elsewhere.getByRole("region", { name: "With a recovery code" });
  await withCode.getByRole("checkbox", { name: /Do not ask on this device/ }).check();
  await withCode.getByRole("button", { name: "Sign in" }).click();
  await expect(elsewhere).toHaveURL(/\/specialist$/);

  await elsewhere.goto("/account");
  await elsewhere.getByRole("button", { name: "Sign out everywhere" }).click();
  await signIn(elsewhere, "specialist");
  await expect(elsewhere).toHaveURL(/\/specialist$/);
});
