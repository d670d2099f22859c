/** Pages about vacancies that are answers to a form, or stand behind a link in a mail: looked at on the way to them. */
import type { Page } from "@playwright/test";
import type { Db } from "#db/connect.ts";
import { faultsOf } from "./inspection.ts";
import { expect, linkIn } from "./journey.ts";

interface Mailbox {
  db: Db;
  lastMailTo(address: string, subject?: string): Promise<{ text: string } | undefined>;
}

/** The answer has its own heading once it is there. */
async function look(page: Page, heading: string | RegExp) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  expect.soft(await faultsOf(page), `${heading}`).toEqual([]);
}
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

const shutsOut = `Cleaner, evenings

We are a young, dynamic team in a fast-paced office. You must be physically fit and have your own car.
GCSE maths and English required. Clean four floors, empty the bins and lock up.
£13.60 an hour, 15 hours a week. Only people we choose will hear from us.`;

/** An advert with much to say about it, one with nothing, and none at all. */
export async function checkAdverts(page: Page): Promise<void> {
  const check = async (advert: string) => {
    await page.goto("/check-an-advert");
    await page.getByLabel("The advert").fill(advert);
    await press(page, "Check this advert");
  };
  await check("");
  await look(page, "Check an advert");
  await check(shutsOut);
  await look(page, "What we found in your advert");
  await check("You sweep paths and water plants.");
  await look(page, "What we found in your advert");
}

const posting = (title: string) => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title,
  hiringOrganization: { "@type": "Organization", name: "Bramble Kitchens" },
  description: "<p>You wash up and put away.</p>",
});

/** What comes in by paste: nothing, several to choose from, a list with wrong lines, and a key that is shown once. */
export async function bringThingsIn(page: Page): Promise<string> {
  await page.goto("/employer/vacancies/import");
  await press(page, "Make a draft of it");
  await look(page, "Bring in an advert");
  const several = JSON.stringify([posting("Kitchen porter"), posting("Dish washer")]);
  await page.getByLabel("Your advert").fill(several);
  await press(page, "Make a draft of it");
  await look(page, "Which job is it?");

  await page.goto("/employer/vacancies/import/csv");
  const heading = "title,workplace,pay,pay period";
  const lines = ["Cook,Quay Road kitchen,14,hour", "Baker,Moon Base,14,hour", ",,,"];
  await page.getByLabel("Your list").fill([heading, ...lines].join("\n"));
  await press(page, "See what each line becomes");
  await look(page, /^\d+ lines? of \d+ cannot be taken in yet$/);
  await press(page, "Make 1 draft, and leave");
  expect.soft(await faultsOf(page), "what became of the list").toEqual([]);

  await page.goto("/employer/organisation/keys");
  await page.getByLabel("What is it for?").fill("Rota system");
  await press(page, "Make a key");
  await look(page, "Keys for your own system");
  return "/employer";
}

/** Somebody without an account asks for vacancies, says that the address is theirs, and stops them. */
export async function keepASearch(page: Page, portal: Mailbox): Promise<string> {
  const email = "jo.marsh@inbox.example";
  await page.goto("/vacancies/by-email?words=porter&near=Peckham&easy=noise&easy=stand");
  await page.getByLabel("Your email address").fill(email);
  await press(page, "Send me the link");
  await page.getByText("Look in your email").waitFor();
  await look(page, "Get new vacancies by email");
  const link = linkIn(await portal.lastMailTo(email));
  await page.goto(link);
  await look(page, "Is this search yours?");
  await press(page, "Yes, send me these");
  await page.getByText("New vacancies will come by email").waitFor();
  await look(page, "Vacancies by email");
  return new URL(link).pathname;
}

/** Marcus was asked in a mail; the answers that keep a job open and that end it are pages too. */
export async function sayWhetherItIsOpen(page: Page, portal: Mailbox): Promise<string> {
  const mail = await portal.lastMailTo(
    "employer@demo.alongside.example",
    "Is this job still open? Sunday café assistant",
  );
  const link = linkIn(mail);
  await page.goto(link);
  await look(page, "Is this job still open?");
  await press(page, "Yes, still open");
  await look(page, "Thank you. It stays on the board");
  return new URL(link).pathname;
}
