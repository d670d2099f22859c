import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/journey.ts";

/** Runs inside the page: what has the focus, and what can be seen of it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement as HTMLInputElement | null;
    if (!here || here === document.body) return { name: "", value: "", seen: true, tag: "" };
    const name =
      here.labels?.[0]?.textContent ?? here.getAttribute("aria-label") ?? here.textContent;
    const shown = [here, here.nextElementSibling, here.parentElement, here.closest("label, li")];
    const seen = shown.some((each) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    });
    return {
      name: (name ?? "").replace(/\s+/g, " ").trim(),
      value: here.value ?? "",
      tag: here.tagName.toLowerCase(),
      seen,
    };
  });

/** Presses Tab until the focus is on what is called so; it must be seen at each stop on the way. */
async function tabTo(page: Page, name: string | RegExp) {
  const passed: string[] = [];
  for (let stop = 0; stop < 150; stop++) {
    await page.keyboard.press("Tab");
    const here = await focused(page);
    expect(here.seen, `the focus is seen on "${here.name}"`).toBe(true);
    if (typeof name === "string" ? here.name.startsWith(name) : name.test(here.name)) return here;
    passed.push(here.name);
  }
  throw new Error(`Tab never came to ${name}, but to ${passed.join(" | ")}`);
}

async function press(page: Page, name: string | RegExp, key = "Enter") {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

async function type(page: Page, name: string, words: string) {
  await tabTo(page, name);
  await page.keyboard.type(words);
}

/** Enter on the first link of a page jumps over what every page repeats. */
async function skipToMain(page: Page) {
  await page.keyboard.press("Tab");
  expect((await focused(page)).name).toBe("Skip to main content");
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
}

async function signInByKeyboard(page: Page, address: string) {
  await page.goto("/sign-in");
  await skipToMain(page);
  await type(page, "Email address", `${address}@demo.alongside.example`);
  await type(page, "Password", "alongside demo");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}

test("an employer signs in and asks for advice", async ({ page }) => {
  await signInByKeyboard(page, "employer");
  await press(page, "Advice");
  await page.waitForURL(/\/employer\/advice$/);
  await skipToMain(page);
  await press(page, "Ask for advice");
  await page.waitForURL(/\/employer\/advice\/new/);
  await skipToMain(page);
  await press(page, /Somebody who works for you now/, "Space");
  await type(page, "In a few words", "Till shifts, when standing is hard");

  // Sent too soon, it comes back with the focus on what to put right, and what was typed.
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").first()).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Four hours on their feet at the till is too long.");
  await type(page, "Which task is it about?", "Serving at the till");
  await press(page, "Ask for advice");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Till shifts, when standing is hard",
  );
});

test("a participant reads, ticks what may be sent, reads it once more, and sends it", async ({
  page,
}) => {
  await signInByKeyboard(page, "participant");
  await skipToMain(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/participant\/introductions\//);
  await skipToMain(page);
  await press(page, "Next: the words they would see");
  await page.waitForURL(/\/words$/);
  await skipToMain(page);
  const first = page.getByRole("checkbox").first();
  while (!(await first.evaluate((each) => each === document.activeElement)))
    await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(first).toBeChecked();
  const name = page.getByRole("radio").first();
  while (!(await name.evaluate((each) => each === document.activeElement)))
    await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await expect(name).toBeChecked();
  await press(page, "Next: see it once more");
  await page.waitForURL(/\/decide$/);
  await skipToMain(page);
  await press(page, /^Yes, send this to /);
  await expect(page.getByText(/has your words\./)).toBeVisible();
});
