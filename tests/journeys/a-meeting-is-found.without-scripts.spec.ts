import type { Page } from "@playwright/test";
import { daysFromToday, expect, fillDate, seatOf, test } from "#tests/support/journey.ts";
import { type MeetingToSuggest, suggestOn } from "#tests/support/meeting-pages.ts";

const visit: MeetingToSuggest = {
  kind: /^A visit/,
  length: "30 minutes",
  times: [
    { day: daysFromToday(6), time: "10am" },
    { day: daysFromToday(7), time: "2pm" },
    { day: daysFromToday(8), time: "14:30" },
  ],
  place: "At the back door. Ask for Marcus.",
};

async function chooseOnPage(page: Page, words: RegExp) {
  await page.getByRole("radio", { name: words }).check();
  await page.getByRole("button", { name: "Choose this time" }).click();
  await expect(page.getByRole("heading", { name: "A time is agreed" })).toBeVisible();
}

test("three times, one chosen, changed, cancelled, found again, and a word from both afterwards", async ({
  browser,
  portal,
}) => {
  const marcus = await seatOf(browser, "employer");
  await marcus.goto("/employer/introductions");
  await marcus.getByRole("link", { name: /^Tomasz\b/ }).click();
  const introduction = new URL(marcus.url()).pathname;
  await marcus.getByRole("radio", { name: "Yes, we would like to meet" }).check();
  await marcus.getByRole("button", { name: "Send your answer" }).click();
  await expect(marcus).toHaveURL(/\/meeting/);
  // Nothing typed is lost when something is missing.
  await marcus.getByLabel("Where").fill(visit.place ?? "");
  await marcus.getByRole("button", { name: "Suggest these times" }).click();
  await expect(marcus.getByRole("alert")).toContainText("Give at least one day and time.");
  await expect(marcus.getByLabel("Where")).toHaveValue(visit.place ?? "");
  await suggestOn(marcus, visit);
  await expect(marcus.getByText("Your times are sent")).toBeVisible();

  const tomasz = await seatOf(browser, "tomasz");
  const theirs = introduction.replace("employer", "participant");
  await tomasz.goto(theirs);
  await chooseOnPage(tomasz, /2pm to 2:30pm/);
  await tomasz.goto(theirs);
  await expect(tomasz.getByText("You have agreed a time to meet.")).toBeVisible();

  const told = await portal.lastMailTo("tomasz@demo.alongside.example", "Your appointment");
  expect(told?.text).toContain("2pm to 2:30pm");
  expect(`${told?.subject} ${told?.text}`).not.toMatch(/Bramble|back door|kitchen/i);
  const toEmployer = await portal.lastMailTo(
    "employer@demo.alongside.example",
    "A meeting is agreed",
  );
  expect(`${toEmployer?.subject} ${toEmployer?.text}`).not.toContain("Tomasz");

  const file = await tomasz.request.get(`${theirs}/meeting.ics`);
  expect(file.headers()["content-type"]).toContain("text/calendar");
  expect(await file.text()).toContain("SUMMARY:Appointment");

  // To change: the time that is agreed holds until the other side chooses.
  await tomasz.goto(`${theirs}/meeting`);
  await tomasz.getByText("Change the time").click();
  await fillDate(tomasz.getByRole("group", { name: "Day 1" }), daysFromToday(9));
  await tomasz.getByLabel("Time 1").fill("11am");
  await tomasz.getByRole("button", { name: "Suggest these times instead" }).click();
  await expect(tomasz.getByText("Your times are sent")).toBeVisible();
  await marcus.goto(`${introduction}/meeting`);
  await expect(marcus.getByText("2pm to 2:30pm").first()).toBeVisible();
  await chooseOnPage(marcus, /11am to 11:30am/);
  const moved = await portal.lastMailTo("tomasz@demo.alongside.example", "Your appointment");
  expect(moved?.text).toContain("The time has changed. It is now");

  await marcus.goto(`${introduction}/meeting`);
  await marcus.getByText("Cancel this meeting").click();
  await marcus.getByRole("button", { name: "Yes, cancel it" }).click();
  await expect(marcus.getByText("The meeting is cancelled")).toBeVisible();
  expect(
    await portal.lastMailTo("tomasz@demo.alongside.example", "An appointment is cancelled"),
  ).toBeDefined();

  // Again, this time from the other side.
  await tomasz.goto(`${theirs}/meeting`);
  await suggestOn(tomasz, { ...visit, times: visit.times.slice(0, 1), place: "" });
  await marcus.goto(introduction);
  await chooseOnPage(marcus, /10am to 10:30am/);

  // The day comes and goes.
  const past = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  await portal.db
    .updateTable("meeting")
    .set({ startsAt: past(40), endsAt: past(10) })
    .where("status", "=", "agreed")
    .where("introductionId", "=", introduction.split("/").at(-1) ?? "")
    .execute();
  await marcus.goto("/employer");
  await marcus.getByRole("link", { name: "Say whether you met Tomasz" }).click();
  await marcus.getByRole("radio", { name: "No, it did not happen" }).check();
  await marcus.getByRole("radio", { name: "Another meeting" }).check();
  await marcus.getByRole("button", { name: "Send this" }).click();
  await expect(marcus.getByText("nobody is marked as missing")).toBeVisible();

  await tomasz.goto("/participant");
  await tomasz.getByRole("link", { name: "How was the meeting with Bramble Kitchens?" }).click();
  await tomasz.getByRole("radio", { name: "Yes, we met" }).check();
  await tomasz.getByRole("button", { name: "Send this" }).click();
  for (const [page, path] of [
    [tomasz, theirs],
    [marcus, introduction],
  ] as const) {
    await page.goto(`${path}/meeting`);
    await expect(page.getByText("You two remember it differently.").first()).toBeVisible();
  }
  const priya = await seatOf(browser, "specialist");
  await priya.goto("/specialist");
  await expect(priya.getByRole("link", { name: /^Ring Tomasz/ })).toBeVisible();
  // Nothing is lost by it: another time can be suggested.
  await suggestOn(marcus, { ...visit, times: visit.times.slice(0, 1) });
  await expect(marcus.getByText("Your times are sent")).toBeVisible();
});

test("somebody puts their meetings into their own calendar, and takes the address back", async ({
  browser,
}) => {
  const tomasz = await seatOf(browser, "tomasz");
  await tomasz.goto("/account");
  await tomasz.getByRole("link", { name: "See your meetings in your own calendar" }).click();
  const address = async (button: string) => {
    await tomasz.getByRole("button", { name: button }).click();
    return tomasz.getByLabel("Address of your calendar").inputValue();
  };
  const read = async (url: string) => (await tomasz.request.get(new URL(url).pathname)).status();
  const first = await address("Make an address for my calendar");
  expect(await read(first)).toBe(200);
  await tomasz.goto("/account/calendar");
  const second = await address("Make a new address");
  expect(await read(first)).toBe(404);
  expect(await read(second)).toBe(200);
  await tomasz.goto("/account/calendar");
  await tomasz.getByRole("button", { name: "Stop the address" }).click();
  await expect(tomasz.getByText("The address is stopped")).toBeVisible();
  expect(await read(second)).toBe(404);
});
