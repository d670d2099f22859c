import { randomUUID } from "node:crypto";
import type { Browser } from "@playwright/test";
import { askForReviews } from "#app/domain/in-work-review/in-work-review-asking.commands.server.ts";
import type { Db } from "#db/connect.ts";
import { expect, linkIn, seatOf, test, visitor } from "#tests/support/journey.ts";

type Mailbox = (address: string, subject: string) => Promise<{ text: string } | undefined>;

/** The review that Kwame's job has come to is due today; he may be written to at any hour. */
async function askToday(db: Db) {
  const now = `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`;
  const { placementId, id } = await db
    .selectFrom("inWorkReview as review")
    .innerJoin("placement", "placement.id", "review.placementId")
    .select(["review.id", "review.placementId"])
    .where("placement.nameUsed", "=", "Kwame")
    .where("review.week", "=", 8)
    .executeTakeFirstOrThrow();
  // Of what lies behind nobody is asked in this journey.
  await db
    .updateTable("inWorkReview")
    .set({ closedAt: now })
    .where("id", "!=", id)
    .where("dueOn", "<=", now.slice(0, 10))
    .execute();
  await db
    .updateTable("inWorkReview")
    .set({ dueOn: now.slice(0, 10), closedAt: null, closedByStaffId: null, outcome: "" })
    .where("id", "=", id)
    .execute();
  await db.deleteFrom("reviewNotice").where("reviewId", "=", id).execute();
  await db.deleteFrom("reviewAnswer").where("reviewId", "=", id).execute();
  await db
    .updateTable("participant")
    .set({ safeDays: null, safeFrom: null, safeUntil: null, safeChannel: "email" })
    .where("chosenName", "=", "Kwame")
    .execute();
  await askForReviews({ db, now, newId: () => randomUUID(), actor: { kind: "system" } });
  const { email } = await db
    .selectFrom("participant")
    .select("email")
    .where("chosenName", "=", "Kwame")
    .executeTakeFirstOrThrow();
  return { placementId, reviewId: id, kwame: email ?? "" };
}

async function openMail(browser: Browser, mailbox: Mailbox, address: string, subject: string) {
  const page = await visitor(browser);
  await page.goto(linkIn(await mailbox(address, subject)));
  return page;
}

const marcus = "employer@demo.alongside.example";
const asked = { kwame: "How are things going?", marcus: "Three short questions from us" };

test("the worker and the employer answer from their mail, the specialist closes with what was agreed", async ({
  browser,
  portal,
}) => {
  const { placementId, reviewId, kwame } = await askToday(portal.db);

  const his = await openMail(browser, portal.lastMailTo, kwame, asked.kwame);
  await expect(his.getByRole("heading", { level: 1 })).toHaveText("How is your job going?");
  await expect(his.getByText("Bramble")).toHaveCount(0);
  await expect(his.locator("input:checked")).toHaveCount(0);
  const send = { name: "Send my answers" };
  await his.getByLabel(/What goes well/).fill("The mornings suit me.");
  await his.getByRole("button", send).click();
  await expect(his.getByRole("alert")).toContainText("Choose how it is going.");
  await expect(his.getByLabel(/What goes well/)).toHaveValue("The mornings suit me.");
  await his.getByLabel("Some days are hard").check();
  await his.getByLabel(/Only Priya .* reads this/).fill("Evenings worry me.");
  await his.getByRole("button", send).click();
  await expect(his.getByRole("status")).toContainText("Thank you. Your answers are sent");
  await his.goto(linkIn(await portal.lastMailTo(kwame, asked.kwame)));
  await expect(his.getByText("The mornings suit me.")).toBeVisible();
  await expect(his.getByRole("button", send)).toHaveCount(0);

  const theirs = await openMail(browser, portal.lastMailTo, marcus, asked.marcus);
  await expect(theirs.getByText("Kwame can ask for a copy of it.")).toBeVisible();
  await theirs.getByLabel("It is going well", { exact: true }).check();
  await theirs.getByLabel(/What should change/).fill("Start the machine earlier.");
  await theirs.getByRole("button", send).click();
  await expect(theirs.getByRole("status")).toContainText("Thank you. Your answers are sent");

  const priya = await seatOf(browser, "specialist");
  await priya.goto(`/specialist/placements/${placementId}/reviews/${reviewId}`);
  await expect(priya.getByText("The mornings suit me.")).toBeVisible();
  await expect(priya.getByText("Start the machine earlier.")).toBeVisible();
  await priya.goto(`/specialist/placements/${placementId}/private`);
  await expect(priya.getByText("Evenings worry me.")).toBeVisible();
  await priya.goto(`/specialist/placements/${placementId}/reviews/${reviewId}`);
  await priya.getByRole("link", { name: "Close it with what you agreed" }).click();
  const close = { name: "Close the review" };
  await priya.getByLabel("What we agreed").fill("Mornings only, because of his epilepsy.");
  await priya.getByRole("button", close).click();
  await expect(priya.getByRole("alert")).toContainText("epilepsy");
  await priya.getByLabel("What we agreed").fill("Mornings only, from Monday.");
  await priya.getByRole("button", close).click();
  await expect(priya.getByRole("status")).toContainText("The review is closed");

  const atWork = await seatOf(browser, "employer");
  await atWork.goto(`/employer/placements/${placementId}/reviews/${reviewId}`);
  await expect(atWork.getByText("Mornings only, from Monday.")).toBeVisible();
  await expect(atWork.getByText("Start the machine earlier.")).toBeVisible();
  await expect(atWork.getByText("The mornings suit me.")).toHaveCount(0);

  const atHome = await seatOf(browser, "kwame");
  await atHome.goto(`/participant/placements/${placementId}/reviews/${reviewId}`);
  await expect(atHome.getByText("Mornings only, from Monday.")).toBeVisible();
  await expect(atHome.getByText("Start the machine earlier.")).toHaveCount(0);
  await atHome.getByRole("link", { name: /^Write to Priya .* alone$/ }).click();
  await expect(atHome.getByText("Evenings worry me.")).toBeVisible();
  await atHome.getByLabel("What would you like to say?").fill("Thank you for Monday.");
  await atHome.getByRole("button", { name: /^Send to Priya .* alone$/ }).click();
  await expect(atHome.getByText("Thank you for Monday.")).toBeVisible();
});

test("a link that is too old sends a new one to where it came from", async ({
  browser,
  portal,
}) => {
  await askToday(portal.db);
  const old = await portal.lastMailTo(marcus, asked.marcus);
  await portal.db
    .updateTable("emailLink")
    .set({ expiresAt: "2020-01-01T00:00:00.000Z" })
    .where("purpose", "=", "answerReview")
    .execute();
  const page = await visitor(browser);
  await page.goto(linkIn(old));
  await page.getByRole("button", { name: "Send me a new link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your mail");
  await expect(page.getByText(marcus)).toHaveCount(0);
  await page.goto(linkIn(await portal.lastMailTo(marcus, "Your new link")));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How is it going with Kwame?");
});
