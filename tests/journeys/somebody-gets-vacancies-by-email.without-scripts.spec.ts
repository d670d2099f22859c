import { sendSavedSearches } from "#app/domain/saved-search/saved-search.commands.server.ts";
import { daysFromToday, expect, linkIn, seatOf, test } from "#tests/support/journey.ts";

const email = "rowan.ashby@inbox.example";
const title = "Lunch cook";

test("somebody without an account gets new vacancies of their search by email, until one press stops it", async ({
  browser,
  page,
  portal,
}) => {
  await page.goto("/vacancies");
  await page.getByLabel("What", { exact: true }).fill("cook");
  await page.getByLabel("Where", { exact: true }).fill("Rotherhithe");
  await page.getByRole("button", { name: "Show jobs" }).click();
  await expect(page.getByRole("link", { name: title })).toHaveCount(0);
  await page.getByRole("link", { name: "Email me new jobs like these" }).click();
  await expect(page.getByRole("main")).toContainText("“cook”, within 10 miles of Rotherhithe");

  await page.getByLabel("Your email address").fill("not an address");
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page.getByRole("alert")).toContainText("email address");
  await expect(page.getByLabel("Your email address")).toHaveValue("not an address");
  await page.getByLabel("Your email address").fill(email);
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page.getByText("Look in your email")).toBeVisible();

  // Until the link is pressed nothing else goes there.
  const look = (days: number) =>
    sendSavedSearches({
      db: portal.db,
      now: daysFromToday(days).toISOString(),
      newId: () => crypto.randomUUID(),
      actor: { kind: "system" },
    });
  const asked = await portal.lastMailTo(email);
  expect(asked?.subject).toBe("Vacancies by email: is this address yours?");
  const mails = async () => {
    await portal.deliverMail();
    const sent = portal.db.selectFrom("demoMail").select("subject");
    return (await sent.where("toAddress", "=", email).execute()).length;
  };
  await look(6);
  expect(await mails()).toBe(1);
  await page.goto(linkIn(asked));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Is this search yours?");
  await page.getByRole("button", { name: "Yes, send me these" }).click();
  await expect(page.getByRole("status")).toContainText("New vacancies will come by email");

  const marcus = await seatOf(browser, "employer");
  await marcus.goto("/employer/vacancies");
  await marcus.getByRole("link", { name: title }).click();
  await marcus.getByRole("button", { name: "Keep it as a draft" }).click();
  await marcus.goto(`${marcus.url().replace(/[?#].*$/, "")}/edit/check`);
  await marcus.getByRole("button", { name: "Publish this vacancy" }).click();
  await expect(marcus.getByRole("heading", { name: "Your vacancy is live" })).toBeVisible();

  await look(3);
  expect(await mails()).toBe(1);
  await look(8);
  const found = await portal.lastMailTo(email);
  expect(found?.subject).toBe("1 new vacancy for you");
  expect(found?.text).toContain(`${title}, Bramble Kitchens`);
  await page.goto(linkIn(found));
  await expect(page.getByRole("link", { name: title })).toBeVisible();

  // A week in which there was nothing new has no mail.
  await look(9);
  await look(16);
  expect(await mails()).toBe(2);
  const stop = found?.text.match(/https?:\/\/\S+\/vacancies\/by-email\/\S+/)?.[0] ?? "";
  await page.goto(stop);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vacancies by email");
  await page.getByRole("button", { name: "Stop these emails" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("These emails have stopped");
  const kept = portal.db.selectFrom("savedSearch").select("id").where("email", "=", email);
  expect(await kept.execute()).toEqual([]);
  await page.goto(stop);
  await expect(page.getByRole("button", { name: "Stop these emails" })).toHaveCount(0);
});
