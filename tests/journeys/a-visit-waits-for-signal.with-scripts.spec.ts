import type { Page } from "@playwright/test";
import type { Db } from "#db/connect.ts";
import { bringAxe, faultsOf } from "#tests/support/inspection.ts";
import { expect, seatOf, signIn, test } from "#tests/support/journey.ts";

const kept = "Kept on this phone. It will be sent when there is signal.";

/** Priya's phone, signed in, and where visits to Kwame are written down. */
async function phoneOf(page: Page) {
  const context = page.context();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/specialist/placements");
  await page
    .getByRole("link", { name: /^Kwame/ })
    .first()
    .click();
  await page.waitForURL(/placements\/[^/]+$/);
  const placement = new URL(page.url()).pathname;
  return { context, visits: `${placement}/visits`, placementId: placement.split("/").at(-1) ?? "" };
}

async function open(page: Page, visits: string) {
  await page.goto(`${visits}/new`);
  await expect(page.getByText("It is locked: only you can read it")).toBeVisible();
}

async function type(page: Page, workedOn: string) {
  await page.getByRole("radio", { name: "At work" }).first().check();
  await page.getByRole("checkbox", { name: "Kwame" }).check();
  await page.getByRole("radio", { name: "45 minutes" }).check();
  await page.getByLabel("What you worked on").fill(workedOn);
}
const press = (page: Page) => page.getByRole("button", { name: "Save the visit" }).click();

const written = (db: Db, workedOn: string) =>
  db.selectFrom("visit").select("id").where("workedOn", "=", workedOn).execute();

const lyingOn = (page: Page) =>
  page.evaluate(async () => JSON.stringify([{ ...localStorage }, await indexedDB.databases()]));

async function signOut(page: Page) {
  await page.goto("/sign-out");
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(/signed-out/);
}

test("two visits wait on a phone without signal through a closed tab, and arrive once each", async ({
  browser,
  portal,
}) => {
  const page = await seatOf(browser, "specialist");
  const { context, visits } = await phoneOf(page);
  await bringAxe(page);
  await open(page, visits);
  await type(page, "The closing sheet, with photographs.");
  await context.setOffline(true);
  await press(page);
  await expect(page.getByRole("status").getByText(kept)).toBeVisible();
  await expect(page.getByText(/^Waits for signal since \d\d:\d\d\.$/)).toHaveCount(1);
  // The open page goes on working: the next visit is another one.
  await expect(page.getByLabel("What you worked on")).toHaveValue("");
  await type(page, "Where the mops are kept.");
  await press(page);
  await expect(page.getByText(/^Waits for signal since/)).toHaveCount(2);
  expect(await faultsOf(page)).toEqual([]);
  const lying = await lyingOn(page);
  for (const word of ["closing", "photographs", "mops", "Kwame", "Bramble", "Kitchen", "atWork"])
    expect(lying).not.toContain(word);
  expect(await written(portal.db, "The closing sheet, with photographs.")).toEqual([]);

  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto(visits);
  await expect(later.getByRole("status").getByText(/^Sent at \d\d:\d\d\./)).toBeVisible();
  await later.getByRole("link", { name: "See the visits" }).click();
  await expect(later.getByText("The visit is written down")).toBeVisible();
  await expect(later.getByText("The closing sheet, with photographs.")).toHaveCount(1);
  await expect(later.getByText("Where the mops are kept.")).toHaveCount(1);
  await expect.poll(() => lyingOn(later)).not.toContain("alongside-visit");
});

test("signal that comes back on the open page sends a visit by itself, and an answer that was lost doubles nothing", async ({
  browser,
  portal,
}) => {
  const page = await seatOf(browser, "specialist");
  const { context, visits } = await phoneOf(page);
  await open(page, visits);
  await type(page, "Came back by itself.");
  await context.setOffline(true);
  await press(page);
  await expect(page.getByText(kept)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole("status").getByText(/^Sent at/)).toBeVisible();
  expect(await written(portal.db, "Came back by itself.")).toHaveLength(1);

  await page.route("**/visits/new", async (route) => {
    await route.fetch({ maxRedirects: 0 });
    await route.abort();
  });
  await type(page, "The answer was lost.");
  await press(page);
  await expect(page.getByText(kept)).toBeVisible();
  await page.unroute("**/visits/new");
  await page.getByRole("button", { name: /^Send now/ }).click();
  await expect(page.getByRole("status").getByText(/^Sent at/)).toBeVisible();
  expect(await written(portal.db, "The answer was lost.")).toHaveLength(1);
});

test("a portal that answers badly, or has signed the person out, costs no word", async ({
  browser,
  portal,
}) => {
  const page = await seatOf(browser, "specialist");
  const { context, visits } = await phoneOf(page);
  await open(page, visits);
  await page.route("**/visits/new", (route) => route.fulfill({ status: 503, body: "down" }));
  await type(page, "Through a bad answer.");
  await press(page);
  await expect(page.getByText("The portal does not answer well just now")).toBeVisible();
  await page.unroute("**/visits/new");

  await context.clearCookies();
  await type(page, "After the session ended.");
  await press(page);
  await expect(page.getByText("You are signed out")).toBeVisible();
  await page.getByRole("status").getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel("Email address").fill("specialist@demo.alongside.example");
  await page.getByLabel("Password", { exact: true }).fill("alongside demo");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("status").getByText(/^Sent at/)).toBeVisible();
  for (const words of ["Through a bad answer.", "After the session ended."])
    expect(await written(portal.db, words)).toHaveLength(1);
});

test("what was being typed is there again after the tab was closed, and thrown away only after asking", async ({
  browser,
  portal,
}) => {
  const page = await seatOf(browser, "specialist");
  const { context, visits } = await phoneOf(page);
  await open(page, visits);
  await type(page, "Half a thought");
  await expect.poll(() => lyingOn(page)).toContain("alongside-visit");
  await context.setOffline(true);
  await page.close();
  await context.setOffline(false);

  const later = await context.newPage();
  await later.goto(visits);
  await expect(later.getByText("Begun, and not sent.")).toBeVisible();
  await later.getByRole("link", { name: "Go on with it" }).click();
  await expect(later.getByLabel("What you worked on")).toHaveValue("Half a thought");
  await expect(later.getByRole("radio", { name: "45 minutes" })).toBeChecked();

  // The portal's own words about an answer, with everything that was typed.
  await later.getByLabel("Or another number of minutes").fill("900");
  await press(later);
  await expect(later.getByRole("alert").first()).toContainText("from 1 to 720");
  await expect(later.getByLabel("What you worked on")).toHaveValue("Half a thought");
  await later.goto(visits);
  await expect(later.getByText("Something in it has to be put right")).toBeVisible();
  later.once("dialog", (dialog) => dialog.dismiss());
  await later.getByRole("button", { name: /^Throw away/ }).click();
  await later.getByRole("button", { name: /^Put it right/ }).click();
  await expect(later.getByRole("alert").first()).toContainText("from 1 to 720");
  await later.getByLabel("Or another number of minutes").fill("50");
  await press(later);
  await later.waitForURL(/kept=/);
  expect(await written(portal.db, "Half a thought")).toHaveLength(1);

  await open(later, visits);
  await type(later, "Not worth keeping");
  await expect.poll(() => lyingOn(later)).toContain("alongside-visit");
  await later.goto(visits);
  later.once("dialog", (dialog) => dialog.accept());
  await later.getByRole("button", { name: /^Throw away/ }).click();
  await expect(later.getByText("Thrown away.")).toBeVisible();
  expect(await lyingOn(later)).not.toContain("alongside-visit");
});

test("the next one on the phone sees nothing, sends nothing, and loses the first one nothing", async ({
  browser,
  portal,
}) => {
  const page = await seatOf(browser, "specialist");
  const { context, visits } = await phoneOf(page);
  await open(page, visits);
  await type(page, "For Priya alone.");
  await context.setOffline(true);
  await press(page);
  await expect(page.getByText(kept)).toBeVisible();

  // Somebody else signs in beside the tab that was left open.
  const beside = await context.newPage();
  await page.route("**/visits/new", (route) => route.abort());
  await context.setOffline(false);
  await signOut(beside);
  await signIn(beside, "tom");
  await beside.waitForURL(/specialist$/);
  await page.unroute("**/visits/new");
  await page.getByRole("button", { name: /^Send now/ }).click();
  await expect(page.getByText("Somebody else is signed in here now")).toBeVisible();
  await expect(page.getByLabel("What you worked on")).toHaveCount(0);
  await expect(page.getByText(/^Waits for signal/)).toHaveCount(0);
  await page.close();
  expect(await written(portal.db, "For Priya alone.")).toEqual([]);

  // Tom covers for Priya from today: the same page, the same phone, another key.
  await cover(portal.db);
  await open(beside, visits);
  await expect(beside.getByLabel("What you worked on")).toHaveValue("");
  await expect(beside.getByRole("heading", { name: "On this phone" })).toHaveCount(0);
  expect(await lyingOn(beside)).toContain("alongside-visit");
  expect(await lyingOn(beside)).not.toContain("Priya alone");

  await signOut(beside);
  await signIn(beside, "specialist");
  await beside.waitForURL(/specialist$/);
  await beside.goto(visits);
  await expect(beside.getByRole("status").getByText(/^Sent at/)).toBeVisible();
  expect(await written(portal.db, "For Priya alone.")).toHaveLength(1);
});

test("a visit to a job that has ended meanwhile stays with its words, to be copied", async ({
  browser,
  portal,
}) => {
  const page = await seatOf(browser, "specialist");
  const { context, visits, placementId } = await phoneOf(page);
  await open(page, visits);
  await type(page, "The last shift.");
  await context.setOffline(true);
  await press(page);
  await expect(page.getByText(kept)).toBeVisible();
  await portal.db
    .updateTable("placement")
    .set({ status: "ended", endedOn: new Date().toISOString().slice(0, 10) })
    .where("id", "=", placementId)
    .execute();
  await context.setOffline(false);
  await expect(page.getByText("The job is recorded as ended")).toBeVisible();
  await page.goto(visits);
  await page.getByText("Show the words").click();
  await expect(page.getByText("What you worked on: The last shift.")).toBeVisible();
  await expect(page.getByText("How long: 45 minutes")).toBeVisible();
});

/** From today Tom stands in for Priya. */
async function cover(db: Db) {
  const staffOf = (email: string) =>
    db
      .selectFrom("staff")
      .innerJoin("account", "account.id", "staff.accountId")
      .select("staff.id")
      .where("email", "=", `${email}@demo.alongside.example`)
      .executeTakeFirstOrThrow();
  const now = new Date().toISOString();
  await db
    .insertInto("staffAbsence")
    .values({
      id: crypto.randomUUID(),
      staffId: (await staffOf("specialist")).id,
      coverStaffId: (await staffOf("tom")).id,
      fromOn: now.slice(0, 10),
      untilOn: now.slice(0, 10),
      createdAt: now,
      cancelledAt: null,
    })
    .execute();
}
