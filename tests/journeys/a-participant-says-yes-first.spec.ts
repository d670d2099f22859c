import type { Browser, Page } from "@playwright/test";
import { daysFromToday, expect, seatOf, test } from "#tests/support/journey.ts";
import { suggestOn } from "#tests/support/meeting-pages.ts";

const bookshop = { title: "Bookshop assistant", employer: "Peckham Pages" };
const ownWords = "I shelve by subject, then by author, and I notice the gaps.";
const specialistWords = "Amara put our whole library back in order in one afternoon.";
const privateLine = "Amara asked me to keep this one between us.";

/** Priya writes about Amara for the bookshop, and asks her. */
async function prepare(browser: Browser) {
  const priya = await seatOf(browser, "specialist");
  await priya.goto("/specialist/vacancies");
  await priya.getByRole("link", { name: bookshop.title }).first().click();
  await priya.getByRole("link", { name: "People who may want this job" }).click();
  await priya.getByRole("link", { name: "Prepare an introduction of Amara", exact: true }).click();
  await priya.getByLabel("Their words, line 1").fill(ownWords);
  await priya.getByLabel("Your words, line 1").fill(specialistWords);
  await priya.getByLabel("Your words, line 2").fill(privateLine);
  await priya.getByRole("button", { name: "Save the draft" }).click();
  await priya.getByRole("button", { name: "Ask Amara" }).click();
  await expect(priya.getByText("Amara is deciding. There is no deadline.")).toBeVisible();
  return priya;
}

const textOf = async (page: Page, role: "main" | "article") =>
  (await page.getByRole(role).allInnerTexts()).join("\n");
const idOf = (page: Page) => new URL(page.url()).pathname.split("/").pop() ?? "";

/** Amara reads, ticks what she wants sent, reads it once more, and sends it. */
async function sayYes(browser: Browser, id: string) {
  const amara = await seatOf(browser, "participant");
  await amara.goto(`/participant/introductions/${id}`);
  await expect(amara.getByText("They do not know why you use it.")).toBeVisible();
  await expect(amara.getByRole("listitem").filter({ hasText: "Bisi Adewale" })).toBeVisible();
  await amara.getByRole("link", { name: "Next: the words they would see" }).click();
  await expect(amara.getByRole("checkbox").first()).toBeVisible();
  await expect(amara.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await expect(amara.getByRole("radio", { checked: true })).toHaveCount(0);
  await amara.getByRole("checkbox", { name: ownWords }).check();
  await amara.getByRole("checkbox", { name: specialistWords }).check();
  await amara.getByRole("radio", { name: /^Southwark Jobs Team\b(?!, and)/ }).check();
  await amara.getByRole("button", { name: "Next: see it once more" }).click();
  await expect(amara.getByRole("heading", { level: 1 })).toHaveText("This is what will be sent");
  const letter = await textOf(amara, "article");
  expect(letter).toContain(ownWords);
  expect(letter).not.toContain(privateLine);
  return { amara, letter };
}

/** Everything the bookshop's owner can open that could tell of an introduction. */
async function whatTheBookshopSees(bisi: Page) {
  const seen: string[] = [];
  for (const path of ["/employer", "/employer/introductions", "/employer/placements"]) {
    await bisi.goto(path);
    seen.push(await textOf(bisi, "main"));
  }
  return seen;
}

test("a person reads exactly the page, says yes, is met, and starts the job", async ({
  browser,
  portal,
}) => {
  const bisi = await seatOf(browser, "bisi");
  const before = await whatTheBookshopSees(bisi);

  const priya = await prepare(browser);
  const id = idOf(priya);
  const asked = await portal.lastMailTo("participant@demo.alongside.example");
  for (const telling of [bookshop.employer, bookshop.title, "Connect to Work"])
    expect(`${asked?.subject} ${asked?.text}`).not.toContain(telling);
  expect(await whatTheBookshopSees(bisi)).toEqual(before);

  const { amara, letter } = await sayYes(browser, id);
  expect(await whatTheBookshopSees(bisi)).toEqual(before);
  expect((await bisi.goto(`/employer/introductions/${id}`))?.status()).toBe(404);

  await amara.getByRole("button", { name: `Yes, send this to ${bookshop.employer}` }).click();
  await expect(amara.getByText(`${bookshop.employer} has your words.`)).toBeVisible();

  const told = await portal.lastMailTo("bisi@demo.alongside.example");
  expect(told?.text).toContain("/open/");
  for (const introduced of ["Amara", ownWords, specialistWords])
    expect(`${told?.subject} ${told?.text}`).not.toContain(introduced);

  await bisi.goto("/employer/introductions");
  await bisi.getByRole("link", { name: /^Amara\b/ }).click();
  const read = await textOf(bisi, "main");
  for (const line of letter.split("\n").filter((each) => each.trim() !== ""))
    expect(read).toContain(line);
  expect(read).not.toContain(privateLine);

  await bisi.getByRole("radio", { name: "Yes, we would like to meet" }).check();
  await bisi.getByRole("button", { name: "Send your answer" }).click();
  await suggestOn(bisi, {
    kind: /^A visit/,
    length: "30 minutes",
    times: [{ day: daysFromToday(7), time: "2:30pm" }],
  });
  await expect(bisi.getByText("Your times are sent")).toBeVisible();

  await amara.reload();
  await amara.getByRole("radio", { name: /2:30pm to 3pm/ }).check();
  await amara.getByRole("button", { name: "Choose this time" }).click();
  await amara.goto(`/participant/introductions/${id}`);
  await expect(amara.getByText("You have agreed a time to meet.")).toBeVisible();

  await bisi.goto(`/employer/introductions/${id}`);
  await expect(bisi.getByText(/2:30pm to 3pm/)).toBeVisible();
  const day = new Date();
  const offer = bisi.getByRole("button", { name: "Offer the job" });
  const form = bisi.locator("form").filter({ has: offer });
  await form.getByLabel("Day").fill(String(day.getDate()));
  await form.getByLabel("Month").fill(String(day.getMonth() + 1));
  await form.getByLabel("Year").fill(String(day.getFullYear()));
  await form.getByLabel("Hours a week").fill("16");
  await form.getByLabel("Pay in pounds").fill("14.50");
  await form.getByLabel("For each").selectOption("hour");
  await form.getByLabel("Who will be their manager").fill("Bisi Adewale");
  await offer.click();
  await expect(bisi.getByText("Your offer is sent")).toBeVisible();

  await amara.reload();
  await amara.getByRole("button", { name: "Yes, I want this job" }).click();
  await expect(amara.getByText("You said yes to the job.").first()).toBeVisible();

  await bisi.goto(`/employer/introductions/${id}`);
  await bisi.getByRole("link", { name: "Prepare and record the start" }).click();
  const start = bisi.getByRole("button", { name: "Record the start" });
  const starting = bisi.locator("form").filter({ has: start });
  await starting.getByLabel("Day").fill(String(day.getDate()));
  await starting.getByLabel("Month").fill(String(day.getMonth() + 1));
  await starting.getByLabel("Year").fill(String(day.getFullYear()));
  await starting.getByLabel("Phone number of their manager").fill("020 7946 0123");
  await start.click();
  await expect(bisi.getByText("The start is recorded")).toBeVisible();

  const others = await portal.db
    .selectFrom("introduction")
    .innerJoin("participant", "participant.id", "introduction.participantId")
    .select(["introduction.id", "introduction.status"])
    .where("participant.chosenName", "=", "Amara")
    .where("introduction.id", "!=", id)
    .execute();
  expect(new Set(others.map((each) => each.status))).toEqual(new Set(["noLongerOpen"]));
  // The kitchen never had that introduction, so it hears nothing of its end.
  const marcus = await seatOf(browser, "employer");
  await marcus.goto("/employer/introductions");
  await expect(marcus.getByRole("main")).not.toContainText("Amara");
});

test("a person takes it back, and the employer is left with one line", async ({ browser }) => {
  const priya = await prepare(browser);
  const id = idOf(priya);
  const { amara } = await sayYes(browser, id);
  await amara.getByRole("button", { name: `Yes, send this to ${bookshop.employer}` }).click();
  const bisi = await seatOf(browser, "bisi");
  await bisi.goto(`/employer/introductions/${id}`);
  await expect(bisi.getByText(ownWords)).toBeVisible();

  await amara.getByRole("link", { name: "Take this back" }).click();
  await amara.getByRole("button", { name: "Yes, take it back" }).click();
  await expect(amara.getByText("You took this back.").first()).toBeVisible();

  await bisi.reload();
  await expect(bisi.getByRole("heading", { level: 1 })).toHaveText(
    "An introduction was taken back",
  );
  for (const gone of ["Amara", ownWords, bookshop.title])
    await expect(bisi.getByRole("main")).not.toContainText(gone);
});
