import type { Browser, Page } from "@playwright/test";
import type { Db } from "#db/connect.ts";
import {
  daysFromToday,
  expect,
  fillDate,
  linkIn,
  seatOf,
  test,
  visitor,
} from "#tests/support/journey.ts";

/**
 * From a specialist's draft to the first day, the employer and the person never sign in: each goes by the newest mail. The
 * person has no account at all.
 */

const bookshop = { title: "Bookshop assistant", employer: "Peckham Pages" };
const bisi = "bisi@demo.alongside.example";
const ownWords = "I shelve by subject, then by author, and I notice the gaps.";

type Mailbox = (address: string) => Promise<{ text: string } | undefined>;

/** Amara works through her specialist, and reads her mail at any hour. */
async function withoutAccount(db: Db): Promise<string> {
  const amara = db.updateTable("participant").where("chosenName", "=", "Amara");
  await amara
    .set({ accountId: null, safeChannel: "email", safeDays: null, safeFrom: null, safeUntil: null })
    .execute();
  const { email } = await db
    .selectFrom("participant")
    .select("email")
    .where("chosenName", "=", "Amara")
    .executeTakeFirstOrThrow();
  return email ?? "";
}

/** Priya writes about Amara for the bookshop, and asks her. */
async function putToHer(browser: Browser): Promise<Page> {
  const priya = await seatOf(browser, "specialist");
  await priya.goto("/specialist/vacancies");
  await priya.getByRole("link", { name: bookshop.title }).first().click();
  await priya.getByRole("link", { name: "People who may want this job" }).click();
  await priya.getByRole("link", { name: "Prepare an introduction of Amara", exact: true }).click();
  await priya.getByLabel("Their words, line 1").fill(ownWords);
  await priya.getByRole("button", { name: "Save the draft" }).click();
  await priya.getByRole("button", { name: "Ask Amara" }).click();
  return priya;
}

/** Opens the newest mail to somebody and presses its link, and the one button behind it. */
async function byMail(page: Page, mailbox: Mailbox, address: string) {
  await page.goto(linkIn(await mailbox(address)));
  await page.getByRole("main").getByRole("button").click();
  await expect(page.getByText("You are looking at one page, let in by your link.")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Main" })).toHaveCount(0);
}

/** Three short pages: the job, the words, and once more what would be sent. */
async function saysYes(amara: Page) {
  await amara.getByRole("link", { name: "Next: the words they would see" }).click();
  await amara.getByRole("checkbox", { name: ownWords }).check();
  await amara.getByRole("radio", { name: /^Southwark Jobs Team\b(?!, and)/ }).check();
  await amara.getByRole("button", { name: "Next: see it once more" }).click();
  await amara.getByRole("button", { name: `Yes, send this to ${bookshop.employer}` }).click();
  await expect(amara.getByText(`${bookshop.employer} has your words.`)).toBeVisible();
}

async function isInterested(shop: Page) {
  await expect(shop.getByText(ownWords)).toBeVisible();
  await shop.getByRole("radio", { name: "Yes, we would like to meet" }).check();
  await shop.getByRole("button", { name: "Send your answer" }).click();
  await expect(shop.getByText("Sent: you would like to meet")).toBeVisible();
}

/** The shop suggests a time, and Amara chooses it. */
async function agreeToMeet(shop: Page, amara: Page, toHers: () => Promise<void>) {
  await shop.getByRole("radio", { name: "A visit, to look round" }).check();
  await shop.getByLabel("How long will it take?").selectOption({ index: 1 });
  await fillDate(shop.getByRole("group", { name: "Day 1" }), daysFromToday(7));
  await shop.getByLabel("Time 1").fill("2pm");
  await shop.getByRole("button", { name: "Suggest these times" }).click();
  await expect(shop.getByText("Your times are sent")).toBeVisible();
  await toHers();
  await amara.getByRole("radio", { name: /2pm/ }).check();
  await amara.getByRole("button", { name: "Choose this time" }).click();
  await expect(amara.getByText("A time is agreed")).toBeVisible();
}

async function offersTheJob(shop: Page) {
  const offer = shop.getByRole("button", { name: "Offer the job" });
  const form = shop.locator("form").filter({ has: offer });
  await fillDate(form, new Date());
  await form.getByLabel("Hours a week").fill("16");
  await form.getByLabel("Pay in pounds").fill("14.50");
  await form.getByLabel("For each").selectOption("hour");
  await form.getByLabel("Who will be their manager").fill("Bisi Adewale");
  await offer.click();
  await expect(shop.getByText("Your offer is sent")).toBeVisible();
}

async function recordsTheStart(shop: Page) {
  const start = shop.getByRole("button", { name: "Record the start" });
  const form = shop.locator("form").filter({ has: start });
  await fillDate(form, new Date());
  await form.getByLabel("Phone number of their manager").fill("020 7946 0123");
  await start.click();
  await expect(shop.getByText("The start is recorded")).toBeVisible();
}

test("a whole introduction, from the draft to the first day, by mailed links alone", async ({
  browser,
  portal,
}) => {
  const hers = await withoutAccount(portal.db);
  const priya = await putToHer(browser);
  const id = new URL(priya.url()).pathname.split("/").pop() ?? "";
  const amara = await visitor(browser);
  const shop = await visitor(browser);

  await byMail(amara, portal.lastMailTo, hers);
  await expect(amara.getByText("Sign in to see the rest")).toHaveCount(0);
  await saysYes(amara);

  await byMail(shop, portal.lastMailTo, bisi);
  await isInterested(shop);

  await agreeToMeet(shop, amara, () => byMail(amara, portal.lastMailTo, hers));

  await byMail(shop, portal.lastMailTo, bisi);
  await shop.goto(`/employer/introductions/${id}`);
  await offersTheJob(shop);

  await byMail(amara, portal.lastMailTo, hers);
  await amara.getByRole("button", { name: "Yes, I want this job" }).click();
  await expect(amara.getByText("You said yes to the job.").first()).toBeVisible();

  await byMail(shop, portal.lastMailTo, bisi);
  await recordsTheStart(shop);

  // Her visit goes on to the job that came of it.
  const { status, placementId } = await portal.db
    .selectFrom("introduction")
    .innerJoin("placement", "placement.introductionId", "introduction.id")
    .select(["introduction.status", "placement.id as placementId"])
    .where("introduction.id", "=", id)
    .executeTakeFirstOrThrow();
  expect(status).toBe("started");
  await amara.goto(`/participant/placements/${placementId}`);
  await expect(amara.getByRole("heading", { level: 1 })).toContainText(bookshop.title);
  const firstDay = await amara.goto(`/participant/placements/${placementId}/first-day`);
  expect(firstDay?.status()).toBe(200);
  await amara.getByRole("button", { name: "Close this page" }).click();
  await expect(amara.getByRole("heading", { level: 1 })).toHaveText(
    "The page is closed on this device",
  );

  // Neither ever signed in.
  const sessions = await portal.db
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.accountId")
    .select("account.email")
    .execute();
  expect(sessions.map(({ email }) => email)).toEqual(["specialist@demo.alongside.example"]);
});

test("nothing else is open in a visit, and a link that is too old is sent again by one press", async ({
  browser,
  portal,
}) => {
  const hers = await withoutAccount(portal.db);
  await putToHer(browser);
  const amara = await visitor(browser);
  const link = linkIn(await portal.lastMailTo(hers));
  await byMail(amara, portal.lastMailTo, hers);
  for (const path of ["/participant", "/participant/profile", "/participant/sharing"]) {
    await amara.goto(path);
    expect(new URL(amara.url()).pathname).toBe("/sign-in");
  }
  await portal.db.updateTable("emailLink").set({ expiresAt: "2020-01-01T00:00:00.000Z" }).execute();
  await amara.goto(link);
  await amara.getByRole("button", { name: "Send me a new link" }).click();
  await expect(amara.getByRole("heading", { level: 1 })).toHaveText("Look in your mail");
  await byMail(amara, portal.lastMailTo, hers);
  await expect(amara.getByRole("link", { name: "Next: the words they would see" })).toBeVisible();
});
