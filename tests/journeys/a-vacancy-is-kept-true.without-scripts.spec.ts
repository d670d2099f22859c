import { randomUUID } from "node:crypto";
import { keepBoardTrue } from "#app/domain/vacancy/vacancy-still-open.commands.server.ts";
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

const marcus = "employer@demo.alongside.example";
const agoIn = (days: number) => daysFromToday(-days).toISOString();

/** One live vacancy of Marcus', of which nobody has said anything for so many days; all others were touched today. */
async function quietFor(db: Db, days: number, askedAgo?: number) {
  const { id, title } = await db
    .selectFrom("vacancy")
    .innerJoin("employerMember as member", "member.employerId", "vacancy.employerId")
    .innerJoin("account", "account.id", "member.accountId")
    .select(["vacancy.id", "vacancy.title"])
    .where("account.email", "=", marcus)
    .where("vacancy.status", "=", "live")
    .where("vacancy.kind", "=", "paidJob")
    .orderBy("vacancy.publishedAt")
    .executeTakeFirstOrThrow();
  await db
    .updateTable("vacancy")
    .set({ touchedAt: agoIn(0) })
    .where("id", "!=", id)
    .execute();
  await db
    .updateTable("vacancy")
    .set({
      touchedAt: agoIn(days),
      stillOpenAskedAt: askedAgo === undefined ? null : agoIn(askedAgo),
      closesOn: null,
    })
    .where("id", "=", id)
    .execute();
  const now = `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`;
  await keepBoardTrue({ db, now, newId: () => randomUUID(), actor: { kind: "system" } });
  return { id, title };
}

test("a job is said to be open from a mail, put back after a pause, kept open longer, ended with a reason and listed again", async ({
  browser,
  portal,
}) => {
  const { id, title } = await quietFor(portal.db, 30);
  const asked = await portal.lastMailTo(marcus, `Is this job still open? ${title}`);
  const phone = await visitor(browser);
  await phone.goto(linkIn(asked));
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Is this job still open?");
  await expect(phone.locator("input:checked")).toHaveCount(0);
  await phone.getByRole("button", { name: "Yes, still open" }).click();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(
    "Thank you. It stays on the board",
  );
  await expect(phone.getByRole("status")).toContainText("It is on the board.");
  await phone.goto(linkIn(asked));
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("This has been answered");
  await expect(phone.getByRole("button", { name: "Yes, still open" })).toHaveCount(0);

  await quietFor(portal.db, 45, 15);
  const anyone = await visitor(browser);
  await anyone.goto(`/vacancies/${id}`);
  await expect(anyone.getByRole("heading", { name: title, level: 1 })).toHaveCount(0);
  const priya = await seatOf(browser, "specialist");
  await priya.goto(`/specialist/vacancies/${id}`);
  await expect(priya.getByText(/whether it is still open, and heard nothing/)).toBeVisible();
  await phone.goto(linkIn(await portal.lastMailTo(marcus, `Your vacancy is paused: ${title}`)));
  await phone.getByRole("button", { name: "Yes, still open: put it back on the board" }).click();
  await expect(phone.getByRole("status")).toContainText("It is on the board.");
  await anyone.goto(`/vacancies/${id}`);
  await expect(anyone.getByRole("heading", { name: title, level: 1 })).toBeVisible();

  const office = await seatOf(browser, "employer");
  await office.goto(`/employer/vacancies/${id}`);
  await office.getByRole("button", { name: /^4 weeks, until / }).click();
  await expect(office.getByText("Closes", { exact: true })).toBeVisible();
  await office.getByRole("link", { name: "See what was changed, and when" }).click();
  const closes = office.getByRole("row").filter({ hasText: "Closes" }).first();
  await expect(closes).toContainText("Not said");
  await office.getByRole("link", { name: title }).click();

  await office.getByRole("link", { name: "End it" }).click();
  await office.getByRole("button", { name: "End it" }).click();
  await expect(office.getByRole("alert")).toContainText("Choose why it ends.");
  await office.getByLabel("Something else").check();
  await office.getByLabel(/In a few words/).fill("We put two jobs together.");
  await office.getByRole("button", { name: "End it" }).click();
  await expect(office.getByText(/Closed on /)).toBeVisible();
  await priya.reload();
  await expect(
    priya.getByText("The employer said: Something else. We put two jobs together."),
  ).toBeVisible();

  await office.getByRole("link", { name: "List it again" }).click();
  await fillDate(office.getByRole("group", { name: /When does it close\?/ }), daysFromToday(30));
  await office.getByRole("button", { name: "List it again" }).click();
  await expect(office.getByRole("heading", { name: "Your vacancy is live" })).toBeVisible();
  expect(office.url()).not.toContain(id);
});

test("a link that is too old sends a new one to where it came from", async ({
  browser,
  portal,
}) => {
  const { title } = await quietFor(portal.db, 30);
  const old = await portal.lastMailTo(marcus, `Is this job still open? ${title}`);
  await portal.db
    .updateTable("emailLink")
    .set({ expiresAt: "2020-01-01T00:00:00.000Z" })
    .where("purpose", "=", "answerStillOpen")
    .execute();
  const page = await visitor(browser);
  await page.goto(linkIn(old));
  await page.getByRole("button", { name: "Send me a new link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your mail");
  await expect(page.getByText(marcus)).toHaveCount(0);
  await page.goto(linkIn(await portal.lastMailTo(marcus, "Your new link")));
  await page.getByRole("button", { name: "It is filled" }).click();
  await expect(page.getByRole("status")).toContainText("It is filled.");
});
