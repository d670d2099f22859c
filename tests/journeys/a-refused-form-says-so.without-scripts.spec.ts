import { bringAxe, faultsOf } from "#tests/support/inspection.ts";
import { expect, signIn, test } from "#tests/support/journey.ts";

/** Forms sent empty, by whoever fills them in. */
const forms: Record<string, [path: string, button: string | RegExp][]> = {
  anybody: [
    ["/sign-in", "Sign in"],
    ["/sign-up", "Sign up"],
    ["/reset", "Send me a link"],
    ["/report-a-concern", /^Send/],
  ],
  employer: [
    ["/employer/advice/new", /^Ask/],
    ["/employer/vacancies/new", /^Save and continue|^Continue|^Start/],
  ],
  specialist: [["/specialist/participants/new", /^Add/]],
};

for (const [who, theirs] of Object.entries(forms))
  test(`a form that ${who} sends empty says what is missing, and takes them there`, async ({
    page,
    javaScriptEnabled,
  }) => {
    if (javaScriptEnabled) await bringAxe(page);
    if (who !== "anybody") {
      await signIn(page, who);
      await page.waitForURL((url) => url.pathname !== "/sign-in");
    }
    for (const [path, button] of theirs)
      await test.step(path, async () => {
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
  });
