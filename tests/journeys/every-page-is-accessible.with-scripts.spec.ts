import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { askForReviews } from "#app/domain/in-work-review/in-work-review-asking.commands.server.ts";
import table from "#app/routes.ts";
import type { Db } from "#db/connect.ts";
import { bringAxe, faultsOf } from "#tests/support/inspection.ts";
import { expect, linkIn, seatOf, signIn, test } from "#tests/support/journey.ts";
import { withDevice } from "#tests/support/passkey-device.ts";
import {
  bringThingsIn,
  checkAdverts,
  keepASearch,
  sayWhetherItIsOpen,
} from "#tests/support/vacancy-pages.ts";

interface Mailbox {
  origin: string;
  db: Db;
  lastMailTo(address: string, subject?: string): Promise<{ text: string } | undefined>;
}

/** Whatever is no page is a file to keep, or an answer to another program: its module shows nothing. */
const isPage = ({ file }: { file: string }) => file.endsWith(".tsx");
const addresses = table
  .filter(isPage)
  .map(({ path }) => `/${path ?? ""}`)
  .filter((path) => path !== "/*");
const files = table.filter((each) => !isPage(each)).map(({ path }) => `/${path ?? ""}`);
const below = (folder: string) =>
  addresses.filter((path) => path === folder || path.startsWith(`${folder}/`));
const without =
  (...paths: string[]) =>
  (each: string) =>
    !paths.includes(each);
const letIn = ["/account", "/employer", "/specialist", "/participant", "/area"].flatMap(below);
/** By the link in a mail, without an account. */
const ofAskers = below("/advice/request");
/** By the code on a card, without an account. */
const ofEmployees = below("/advice/my-job");

/** Pages of one kind that are looked at; more of them may be opened for where they lead. */
const ofAKind = 3;

/** Answers its page only for a person and a vacancy, which the links to it name. */
const needsMore = "/specialist/introductions/new";
const needAnOwner = ["/employer/organisation/colleagues/:id", "/employer/organisation/keys"];
/** Of somebody in work: those of every job, and those of one that ended or came of no introduction. */
const inJobs = below("/participant/placements");
const ofKinds = ["telling", "hand-over", "ending", "learned"].map(
  (page) => `/participant/placements/:id/${page}`,
);
const atWork = [...inJobs.filter(without(...ofKinds)), "/participant/plans/:id"];
/** By the link in a mail, which answers once. */
const ofReviews = "/review/:token";
/** By links in mails about one vacancy, and about one search. */
const ofStillOpen = "/still-open/:token";
const ofSavedSearches = "/vacancies/by-email/:token";
/** By links in any mail: to the one thing that it is about, and to hear less. */
const ofMails = ["/open/:token", "/messages/stop/:token"];
const ofOneThing = ["/employer/introductions/:id", "/employer/introductions/:id/meeting"];
/** Between a password and a signed-in page. */
const ofSecondStep = "/sign-in/second-step";
/** Nothing leads there any more once the first day is over. */
const beforeTheJob = "/employer/placements/:id/first-day";
/** Of whoever speaks for an employer without an account, let in by a mail to one job. */
const needsNoAccount = "/employer/placements/:id/account";
const ofContacts = [
  "/employer/placements/:id",
  "/employer/placements/:id/agreement",
  "/employer/placements/:id/help",
  "/employer/placements/:id/days",
  "/employer/placements/:id/reviews/:reviewId",
  needsNoAccount,
];
const ofWaitingWords = [
  "/participant/introductions/:id/words",
  "/participant/introductions/:id/words/:itemId",
  "/participant/introductions/:id/changes",
  "/participant/introductions/:id/decide",
];
/** There once one is suggested. */
const ofMeeting = "/participant/introductions/:id/meeting";
const ofSentWords = "/participant/introductions/:id/take-back";

/** The board narrowed down, with a slip put right, with nothing found, with a place that is none, and further on. */
const boards = [
  "/vacancies?words=recieptionist&near=Peckham&miles=3&easy=noise&easy=stand&day=mon&from=10&to=30",
  "/vacancies?words=cleaner&kind=cleaning&when=evenings&change=1&pay=13&sort=closing",
  "/vacancies?words=lighthouse+keeper&near=Peckham",
  "/vacancies?near=Nowhere+at+all",
  "/vacancies?page=2",
];

/** Who opens which addresses. The test fails if an address is left out here, or if nothing leads them to it. */
const audiences: {
  who: string;
  account?: string;
  opens: string[];
  /** What must be done before one of them is there; it answers where they are. */
  first?: (page: Page, portal: Mailbox) => Promise<string | string[]>;
  /** The same page in other states. */
  also?: string[];
}[] = [
  // The longest first, so that no worker waits for it at the end.
  {
    who: "a specialist",
    account: "specialist",
    opens: below("/specialist"),
    first: answerTheCard,
  },
  {
    who: "anybody",
    opens: addresses.filter(
      without(
        ...[...letIn, ...ofAskers, ...ofEmployees, ...ofMails],
        ...[ofReviews, ofStillOpen, ofSavedSearches, ofSecondStep],
      ),
    ),
    first: checkAndWrite,
    also: boards,
  },
  { who: "somebody with a mail in their hand", opens: ofMails, first: followMails },
  { who: "an employer let in to one introduction", opens: ofOneThing, first: openOneThing },
  { who: "somebody with a second step", opens: [ofSecondStep], first: stopAtTheSecondStep },
  { who: "somebody with a search kept by email", opens: [ofSavedSearches], first: keepASearch },
  { who: "somebody who is asked how a job goes", opens: [ofReviews], first: openTheReview },
  {
    who: "an employer who is asked whether a job is open",
    opens: [ofStillOpen],
    first: sayWhetherItIsOpen,
  },
  { who: "somebody who asked without an account", opens: ofAskers, first: askAndConfirm },
  { who: "an employee with a card", opens: ofEmployees, first: tellAndBegin },
  {
    who: "an employer's owner",
    account: "employer",
    opens: below("/employer").filter(without(needsNoAccount, beforeTheJob)),
    first: bringThingsIn,
  },
  {
    who: "an employer with whom somebody is about to start",
    account: "colm",
    opens: ["/employer", "/employer/placements", "/employer/placements/:id", beforeTheJob],
  },
  {
    who: "somebody who speaks for an employer without an account",
    opens: ofContacts,
    first: openTheJob,
  },
  {
    who: "a manager of one workplace",
    account: "manager",
    opens: below("/employer").filter(
      // Of the job at her workplace, which has ended, there is nothing to tell or to meet for any more.
      without(
        ...needAnOwner,
        needsNoAccount,
        beforeTheJob,
        "/employer/placements/:id/meeting",
        "/employer/placements/:id/days",
        "/employer/plans/:id",
      ),
    ),
  },
  { who: "a lead", account: "lead", opens: [...below("/area"), ...below("/account")] },
  {
    who: "a participant who was asked",
    account: "participant",
    opens: below("/participant").filter(without(...inJobs, "/participant/plans/:id", ofSentWords)),
    first: chooseWords,
  },
  {
    who: "a participant whose words were sent",
    account: "tomasz",
    opens: below("/participant").filter(
      without(...inJobs, "/participant/plans/:id", ...ofWaitingWords, ofMeeting),
    ),
  },
  {
    who: "a participant at work",
    account: "kwame",
    opens: ["/participant", "/participant/introductions/:id", "/participant/plans", ...atWork],
    first: lookBackToTheFirstDay,
  },
  {
    who: "a participant whose job has ended",
    account: "joe",
    opens: ["/participant", "/participant/placements/:id", ...ofKinds],
  },
];

/** The last page before words are sent is there only once they are chosen. */
async function chooseWords(page: Page): Promise<string> {
  await page.goto("/participant");
  await page.locator("main a[href^='/participant/introductions/']").first().click();
  await page.getByRole("link", { name: "Next: the words they would see" }).click();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Next: see it once more" }).click();
  await page.waitForURL(/\/decide$/);
  return new URL(page.url()).pathname;
}

/** An employer asks, a specialist takes it, and the card's code lets in the one it is about. */
async function comeByCard(page: Page, portal: Mailbox): Promise<string> {
  const browser = page.context().browser();
  if (!browser) throw new Error("There is no browser for the employer.");
  const employer = await seatOf(browser, "employer");
  await employer.goto("/employer/advice/new");
  await employer.getByRole("radio", { name: "Somebody who works for you now" }).check();
  await employer.getByLabel("In a few words").fill("Lifting at the counter");
  await employer
    .getByLabel("What gets in the way, or what would you like to ask?")
    .fill("Lifting trays for a whole shift is too much.");
  await employer.getByLabel("Which task is it about?").fill("The counter");
  await employer.getByRole("button", { name: "Ask for advice" }).click();
  await employer.waitForURL(/\/employer\/advice\/(?!new)/);
  const asked = new URL(employer.url()).pathname;
  const specialist = await seatOf(browser, "specialist");
  await specialist.goto(asked.replace("/employer/", "/specialist/"));
  await specialist.getByRole("button", { name: "Take this request" }).click();
  await employer.getByRole("link", { name: "Make a card" }).click();
  await employer.getByRole("button", { name: "Make a card" }).click();
  const code = await employer.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).textContent();
  await page.goto(`${portal.origin}/advice/card`);
  await page.getByLabel("The code on your card").fill(code ?? "");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("button", { name: "Join the conversation" }).click();
  await page.waitForURL(/\/advice\/my-job\/advice/);
  return new URL(page.url()).pathname;
}

/** There is a plan only once they told their employer; the pages before that are looked at on the way. */
async function tellAndBegin(page: Page, portal: Mailbox): Promise<string> {
  await comeByCard(page, portal);
  expect.soft(await faultsOf(page), "before the employer is told").toEqual([]);
  await page.getByLabel("The name your employer should see").fill("Sam");
  await page.getByRole("button", { name: "Tell my employer that I have joined" }).click();
  await page.getByRole("link", { name: "Your adjustment plan" }).click();
  expect.soft(await faultsOf(page), "before there is a plan").toEqual([]);
  await page.getByRole("button", { name: "Begin the plan" }).click();
  await page.getByRole("link", { name: "Add a line" }).waitFor();
  return "/advice/my-job/plan?do=propose";
}

/** Nobody has used a card in the demo, so somebody does and writes to the specialist. */
async function answerTheCard(page: Page, portal: Mailbox): Promise<string> {
  const employee = await (await page.context().browser()?.newContext())?.newPage();
  if (!employee) throw new Error("There is no browser for the employee.");
  await comeByCard(employee, portal);
  await employee.getByLabel("Your words to the adviser").fill("The lower shelf is the hard one.");
  await employee.getByRole("button", { name: "Send to the adviser alone" }).click();
  await employee.getByText("The lower shelf is the hard one.").waitFor();
  return "/specialist";
}

/** What waits in a mailbox leads on; an advert is checked before that. */
async function checkAndWrite(page: Page, portal: Mailbox): Promise<string> {
  await checkAdverts(page);
  await page.goto("/reset");
  await page.getByLabel("Email address").fill("employer@demo.alongside.example");
  await page.getByRole("button").last().click();
  const subject = "Choose a new password";
  return new URL(linkIn(await portal.lastMailTo("employer@demo.alongside.example", subject)))
    .pathname;
}

const ngozi = "ngozi@quayside-dental.example";

/** Nothing leads there any more, and what was done for that day can still be read. */
async function lookBackToTheFirstDay(page: Page): Promise<string> {
  await page.goto("/participant");
  const job = page.locator("main a[href^='/participant/placements/']").first();
  return `${await job.getAttribute("href")}/first-day`;
}

/** The next review of Rosa's job falls due today. */
async function openTheReview(_page: Page, portal: Mailbox): Promise<string> {
  const { db } = portal;
  const now = `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`;
  const { id } = await db
    .selectFrom("inWorkReview as review")
    .innerJoin("placement", "placement.id", "review.placementId")
    .select("review.id")
    .where("placement.nameUsed", "=", "Rosa")
    .where("review.closedAt", "is", null)
    .orderBy("review.week")
    .executeTakeFirstOrThrow();
  await db
    .updateTable("inWorkReview")
    .set({ dueOn: now.slice(0, 10) })
    .where("id", "=", id)
    .execute();
  await askForReviews({ db, now, newId: () => randomUUID(), actor: { kind: "system" } });
  const asked = await portal.lastMailTo(ngozi, "Three short questions from us");
  return new URL(linkIn(asked)).pathname;
}

/** Ngozi speaks for Quayside Dental Practice: her mail says that there is something to read of one job. */
async function openTheJob(page: Page, portal: Mailbox): Promise<string> {
  const mail = await portal.lastMailTo(ngozi);
  await page.goto(linkIn(mail));
  expect.soft(await faultsOf(page), "before the job is opened").toEqual([]);
  await page.getByRole("button", { name: "Open my page" }).click();
  await page.waitForURL(/\/employer\/placements\//);
  const job = new URL(page.url()).pathname.split("/")[3];
  return `/employer/placements/${job}`;
}

/** What a mail to an employer leads to: the reminder to answer is one that cannot be stopped. */
async function linkOf(kind: string, subject: string, portal: Mailbox): Promise<string> {
  const mail = await portal.lastMailTo("employer@demo.alongside.example", subject);
  return new RegExp(kind.replace(":token", "[\\w-]+")).exec(mail?.text ?? "")?.[0] ?? "";
}
const reminder = "A reminder: an introduction waits for your answer";
const proposal = "A proposal about your vacancy: Café assistant";

/** What anybody sees of links: living ones, those that open nothing any more, and somebody else's. */
async function followMails(page: Page, portal: Mailbox): Promise<string[]> {
  const open = await linkOf("/open/:token", reminder, portal);
  const stop = await linkOf("/messages/stop/:token", proposal, portal);
  const look = async (path: string, because: string) => {
    await page.goto(portal.origin + path);
    expect.soft(await faultsOf(page), because).toEqual([]);
  };
  for (const dead of ["/open/none", "/messages/stop/none", "/link/none", "/link/none?sent"])
    await look(dead, dead);
  await signIn(page, "participant");
  await page.waitForURL(/\/participant$/);
  for (const anothers of [open, stop]) await look(anothers, "a link for somebody else");
  await page.context().clearCookies();
  return [open, stop];
}

/** Let in by the link of a mail, and as far as that leads. */
async function openOneThing(page: Page, portal: Mailbox): Promise<string[]> {
  const open = await linkOf("/open/:token", reminder, portal);
  await page.goto(portal.origin + open);
  await page.getByRole("main").getByRole("button").click();
  await page.waitForURL(/\/employer\/introductions\//);
  const { pathname } = new URL(page.url());
  return [pathname, `${pathname}/meeting`];
}

async function stopAtTheSecondStep(page: Page): Promise<string> {
  await withDevice(page);
  await signIn(page, "specialist");
  await page.waitForURL(/\/specialist$/);
  await page.goto("/account/second-step/passkey");
  await page.getByLabel("A name to know it by").fill("My phone");
  await page.getByRole("button", { name: "Make the passkey" }).click();
  await page.getByRole("heading", { name: "Keep these codes somewhere safe" }).waitFor();
  expect.soft(await faultsOf(page), "the recovery codes").toEqual([]);
  await page.context().clearCookies();
  await signIn(page, "specialist");
  await page.waitForURL(/\/sign-in\/second-step$/);
  return ofSecondStep;
}

/** The pages between are answers to a form, so they are looked at on the way. */
async function askAndConfirm(page: Page, portal: Mailbox): Promise<string> {
  const goOn = async (name: string) => {
    await page.getByRole("button", { name }).click();
    const heading = await page.getByRole("heading", { level: 1 }).textContent();
    expect.soft(await faultsOf(page), `${heading}`).toEqual([]);
  };
  await page.goto("/advice/ask?about=existingEmployee");
  await goOn("Go on");
  await page.getByRole("radio", { name: "In the job" }).check();
  await page.getByLabel("In a few words").fill("Help for Sarah on the till");
  await goOn("Go on");
  await page.getByLabel("In a few words").fill("Standing at the till");
  await goOn("Go on");
  await page.getByRole("checkbox", { name: "Standing, walking or stairs" }).check();
  await goOn("Go on");
  await page.getByLabel("Your name").fill("Rosa Blake");
  await page.getByLabel("Your organisation").fill("Dock Street Bakery");
  await page.getByLabel("Your email address").fill("rosa@dock-street.example");
  await goOn("Send my question");
  await page.getByRole("radio", { name: "Southwark" }).check();
  await goOn("Send my question");
  await page.goto(linkIn(await portal.lastMailTo("rosa@dock-street.example")));
  await goOn("Send my question");
  await goOn("Close this request");
  return new URL(page.url()).pathname;
}

const isOf = (path: string) => (each: string) =>
  new RegExp(`^${each.replace(/[.*]/g, "\\$&").replace(/:\w+/g, "[^/]+")}$`).test(path);
const patternOf = (path: string) =>
  addresses.find((each) => each === path) ??
  (files.some(isOf(path)) ? undefined : addresses.find(isOf(path)));

const linksOf = (page: Page) =>
  page.locator("a[href^='/']").evaluateAll((all) =>
    all.map((each) => {
      const { pathname, search } = new URL((each as HTMLAnchorElement).href);
      return { to: pathname + search, path: pathname };
    }),
  );

const isEntry = (path: string) => patternOf(path) === "/adjustments/:id";

test("every address is somebody's to open", () => {
  const opened = new Set(audiences.flatMap(({ opens }) => opens));
  expect(addresses.filter((path) => !opened.has(path))).toEqual([]);
});

for (const { who, account, opens, first, also = [] } of audiences)
  test(`every page that ${who} can open is accessible`, async ({ page, portal }) => {
    test.setTimeout(600_000);
    await bringAxe(page);
    if (account) await signIn(page, account);
    const made = first && (await first(page, portal));

    const waiting = opens.filter((path) => !path.includes(":") && path !== needsMore);
    waiting.push(`${opens[0] === "/" ? "" : opens[0]}/no/such/page`);
    waiting.push(...[made ?? []].flat());
    waiting.push(...also);
    const missing = new Set(opens);
    // One page of each kind is opened, and others only where they may lead on to a kind that is still missing.
    const more: string[] = [];
    const looked = new Map<string, number>();
    const titles = new Map<string, string>();
    const known = new Set(waiting);
    const leadsOn = (path: string) =>
      [...missing].some((each) => each.startsWith(`${patternOf(path)}/`));
    /** Of the kind that was opened least, where none is known to lead on. */
    const leastSeen = () =>
      more
        .map((to, at) => ({ at, seen: looked.get(patternOf(to.split("?")[0] ?? "") ?? "") ?? 0 }))
        .toSorted((a, b) => a.seen - b.seen)[0]?.at ?? -1;
    const another = () => {
      const first = more.findIndex(leadsOn);
      const at = first < 0 && missing.size > 0 ? leastSeen() : first;
      return at < 0 ? undefined : more.splice(at, 1)[0];
    };
    for (let next = waiting.shift(); next; next = waiting.shift() ?? another()) {
      const answer = await page.goto(next);
      const pattern = patternOf(new URL(page.url()).pathname) ?? "/*";
      missing.delete(pattern);
      expect.soft(answer?.status(), next).toBe(pattern === "/*" ? 404 : 200);
      const seen = (looked.get(pattern) ?? 0) + 1;
      looked.set(pattern, seen);
      const look = seen === 1 ? "every" : "again";
      if (seen <= ofAKind || also.includes(next))
        expect.soft(await faultsOf(page, { look }), next).toEqual([]);
      const title = await page.title();
      expect.soft(titles.get(title) ?? pattern, `${next} is called "${title}"`).toBe(pattern);
      titles.set(title, pattern);
      for (const { to, path } of await linksOf(page)) {
        const kind = patternOf(path) ?? "";
        if (known.has(to) || !opens.includes(kind)) continue;
        known.add(to);
        if (
          missing.has(kind) &&
          !waiting.some((each) => patternOf(each.split("?")[0] ?? "") === kind)
        )
          waiting.push(to);
        else if (kind.includes(":")) more.push(to);
      }
    }
    expect([...missing]).toEqual([]);
  });

test("every entry of the adjustments library is accessible", async ({ page }) => {
  test.setTimeout(300_000);
  await bringAxe(page);
  await page.goto("/adjustments");
  const entries = new Set((await linksOf(page)).map(({ path }) => path).filter(isEntry));
  expect(entries.size).toBe(70);
  for (const entry of entries) {
    await page.goto(entry);
    expect.soft(await faultsOf(page, { look: "oneOfMany" }), entry).toEqual([]);
  }
});
