import type { Page } from "@playwright/test";
import { fillDate } from "./journey.ts";

export interface MeetingToSuggest {
  kind: RegExp;
  length: string;
  times: { day: Date; time: string }[];
  place?: string;
}

/** Fills in the page on which a meeting is suggested, and sends it. */
export async function suggestOn(page: Page, { kind, length, times, place }: MeetingToSuggest) {
  await page.getByRole("radio", { name: kind }).check();
  await page.getByLabel("How long will it take?").selectOption(length);
  for (const [at, { day, time }] of times.entries()) {
    await fillDate(page.getByRole("group", { name: `Day ${at + 1}` }), day);
    await page.getByLabel(`Time ${at + 1}`).fill(time);
  }
  if (place) await page.getByLabel("Where").fill(place);
  await page.getByRole("button", { name: "Suggest these times" }).click();
}
