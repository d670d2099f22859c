import { bringAxe, faultsOf } from "#tests/support/inspection.ts";
import { expect, signIn, test } from "#tests/support/journey.ts";

/** Forms sent empty, by whoever fills them in. */
const forms: [path: string, account: string | null, button: string | RegExp][] = [
  ["/sign-in", null, "Sign in"],
  ["/sign-up", null, "Sign up"],
  ["/reset", null, "Send me a link"],
  ["/report-a-concern", null, /^Send/],
  ["/employer/advice/new", "employer", /^Ask/],
  ["/employer/vacancies/new", "employer", /^Save and continue|^Continue|^Start/],
  ["/specialist/participants/new", "specialist", /^Add/],
];

for (const [path, account, button] of forms)
  test(`${path} sent empty says what is missing, and takes the reader there`, async ({
    page,
    javaScriptEnabled,
  }) => {
    if (javaScriptEnabled) await bringAxe(page);
    if (account) {
      await signIn(page, account);
      await page.waitForURL((url) => url.pathname !== "/sign-in");
    }
    // A page opened at a fragment, as the skip link leaves it, must not keep the summary from the focus.
    await page.goto(`${path}#main`);
    await page.getByRole("main").getByRole("button", { name: button }).last().click();
    const summary = page.getByRole("alert").first();
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    for (const link of await summary.getByRole("link").all()) {
      const field = page.locator((await link.getAttribute("href")) ?? "");
      await expect(field).toHaveCount(1);
    }
    await expect(page.locator("[aria-invalid='true']").first()).toHaveAttribute(
      "aria-describedby",
      /.+/,
    );
    if (javaScriptEnabled) expect(await faultsOf(page)).toEqual([]);
  });
