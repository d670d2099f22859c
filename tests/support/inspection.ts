import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const everything: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // The design holds text to 7:1, which is more than AA asks: what passes the one need not be tried on the other.
  rules: { "color-contrast-enhanced": { enabled: true }, "color-contrast": { enabled: false } },
  resultTypes: ["violations"],
};
/** What can differ between the colour schemes. */
const ofColour = ["color-contrast-enhanced", "link-in-text-block"];
const colours: RunOptions = { runOnly: ofColour, resultTypes: ["violations"] };
/** What can differ between the widths as well. */
const layout: RunOptions = {
  runOnly: [...ofColour, "target-size", "scrollable-region-focusable", "aria-hidden-focus"],
  resultTypes: ["violations"],
};

/** Call it once, before the first page: a page takes axe in faster as it opens than afterwards. */
export const bringAxe = (page: Page) => page.addInitScript({ path: axeFile });

const axe = (page: Page, options: RunOptions) =>
  page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, asked);
    return violations.map(({ id, nodes }) => {
      const where = nodes.slice(0, 3).map(({ target }) => target.join(" "));
      return `${id}: ${where.join(", ")}`;
    });
  }, options);

/** What a person meets whatever their colours and their width. Runs inside the page. */
function shape(): string[] {
  const wrong: string[] = [];
  const said = (element: Element) =>
    (element.getAttribute("aria-label") ?? element.textContent ?? "").replace(/\s+/g, " ").trim();
  for (const selector of ["h1", "main", "body > header", "body > footer"]) {
    const found = document.querySelectorAll(selector).length;
    if (found !== 1) wrong.push(`${found} of ${selector}`);
  }
  if (!document.documentElement.lang.startsWith("en")) wrong.push("no language");

  const goesTo = new Map<string, string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const before = goesTo.get(said(link));
    if (before !== undefined && before !== link.href)
      wrong.push(`two links say "${said(link)}": ${before} and ${link.href}`);
    goesTo.set(said(link), link.href);
  }
  for (const field of document.querySelectorAll<HTMLInputElement>("input, select, textarea")) {
    const named = [...(field.labels ?? [])].some((label) => said(label) !== "");
    if (field.type !== "hidden" && !named && !field.hasAttribute("aria-label"))
      wrong.push(`no label: ${field.name}`);
  }
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  for (const id of new Set(ids.filter((each, at) => ids.indexOf(each) !== at)))
    wrong.push(`two of #${id}`);
  return wrong;
}

interface Look {
  width: number;
  colorScheme: "light" | "dark";
  rules: RunOptions;
}
const wide: Look = { width: 1280, colorScheme: "light", rules: everything };
const narrow: Look = { width: 320, colorScheme: "dark", rules: layout };
const looks = {
  every: [wide, { ...wide, colorScheme: "dark", rules: colours }, narrow],
  again: [wide, narrow],
  oneOfMany: [{ ...narrow, rules: everything }],
} satisfies Record<string, Look[]>;

/** Everything wrong with the page that is open: wide and narrow, in light and dark. Fewer looks do for pages of a kind. */
export async function faultsOf(
  page: Page,
  { look = "every" }: { look?: keyof typeof looks } = {},
): Promise<string[]> {
  const faults = await page.evaluate(shape);
  for (const { width, colorScheme, rules } of looks[look]) {
    await page.setViewportSize({ width, height: 900 });
    // With less motion a change of scheme is there at once: axe would read a colour on its way.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found = await axe(page, rules);
    const scroll = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    if (scroll > 0) found.push(`scrolls sideways by ${scroll} px`);
    faults.push(...found.map((each) => `${width} px, ${colorScheme}: ${each}`));
  }
  return faults;
}
