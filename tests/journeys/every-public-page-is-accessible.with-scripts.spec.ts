import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "#tests/support/journey.ts";

const pages = [
  "/",
  "/how-it-works",
  "/adjustments",
  "/accessibility",
  "/privacy",
  "/vacancies",
  "/no-such-page",
];
const widths = [1280, 320];
const schemes = ["light", "dark"] as const;

for (const path of pages)
  for (const colorScheme of schemes)
    test(`${path} has no accessibility finding in ${colorScheme} colours, wide and narrow`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
        );
        expect.soft(found, `${width} px`).toEqual([]);
        await expect.soft(page.getByRole("heading", { level: 1 }), "one h1").toHaveCount(1);
        const tooWide = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect.soft(tooWide, `sideways scrolling at ${width} px`).toBeLessThanOrEqual(0);
      }
    });
