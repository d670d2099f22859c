import type { Db } from "#db/connect.ts";
import { expect, seatOf, test } from "#tests/support/journey.ts";

/** Kwame is in work at Bramble Kitchens; Priya supports him and Marcus, who runs the kitchen. Nobody has called yet. */
async function findJob({ db }: { db: Db }) {
  await db.deleteFrom("helpCall").execute();
  return db
    .selectFrom("placement")
    .select("id")
    .where("nameUsed", "=", "Kwame")
    .where("status", "=", "started")
    .executeTakeFirstOrThrow();
}

test("either side asks for help with one press, hears by when, and reads what was done", async ({
  browser,
  portal,
}) => {
  const { id } = await findJob(portal);
  const [kwame, marcus, priya] = await Promise.all([
    seatOf(browser, "kwame"),
    seatOf(browser, "employer"),
    seatOf(browser, "specialist"),
  ]);
  const mailsTo = async (subject: string) =>
    (await portal.lastMailTo("specialist@demo.alongside.example", subject))?.text;

  await kwame.goto(`/participant/placements/${id}/help`);
  const tab = await kwame.context().newPage();
  await tab.goto(kwame.url());
  await expect(kwame.getByRole("strong").first()).toHaveText(
    /^Priya will .+ by (5pm|midday) .+\.$/,
  );
  await kwame.getByRole("button", { name: "I need help now" }).click();
  await expect(kwame.getByRole("status")).toContainText(/Priya will .+ by (5pm|midday)/);
  await expect(kwame.getByRole("button", { name: "I need help now" })).toHaveCount(0);
  // Pressed again where it was open before: still one call.
  await tab.getByRole("button", { name: "I need help now" }).click();
  await expect(tab.getByRole("status")).toContainText("You asked for help on");
  expect(await portal.db.selectFrom("helpCall").select("id").execute()).toHaveLength(1);
  expect(await mailsTo("Help is needed now with a job")).not.toContain("Kwame");

  await marcus.goto(`/employer/placements/${id}/help`);
  await expect(marcus.getByText("You asked for help")).toHaveCount(0);
  const about = marcus.getByLabel("What is it about?");
  await about.fill("x".repeat(1001));
  await marcus.getByRole("button", { name: "I need help now" }).click();
  await expect(marcus.getByRole("alert")).toContainText("at most 1,000 characters");
  await expect(about).toHaveValue("x".repeat(1001));
  await about.fill("The rota changed and the morning is loud.");
  await marcus.getByRole("button", { name: "I need help now" }).click();
  await expect(marcus.getByRole("status")).toContainText("The rota changed");

  await priya.goto(`/specialist/placements/${id}/help`);
  const ofKwame = priya.getByRole("region", { name: "Kwame needs help now" });
  const ofMarcus = priya.getByRole("region", { name: "Marcus Webb at Bramble Kitchens" });
  await expect(ofMarcus).toContainText("The rota changed and the morning is loud.");
  await ofMarcus.getByLabel("What did you do?").fill("We spoke about his autism.");
  await ofMarcus.getByRole("button", { name: "I have answered" }).click();
  await expect(ofMarcus.getByRole("alert")).toContainText("You wrote “autism”.");
  await expect(ofKwame.getByRole("alert")).toHaveCount(0);
  await ofMarcus.getByLabel("What did you do?").fill("We moved the loud jobs to the afternoon.");
  await ofMarcus.getByRole("button", { name: "I have answered" }).click();
  await ofKwame.getByLabel("What did you do?").fill("I rang and came by at three.");
  await ofKwame.getByRole("button", { name: "I have answered" }).click();
  await expect(priya.getByText("No call waits.")).toBeVisible();

  await marcus.goto(`/employer/placements/${id}/help`);
  await expect(marcus.getByText("We moved the loud jobs to the afternoon.")).toBeVisible();
  await expect(marcus.getByText("came by at three")).toHaveCount(0);
  await expect(marcus.getByRole("button", { name: "I need help now" })).toBeVisible();

  // What was written about him, Kwame reads; what Marcus wrote stays between Marcus and Priya.
  await kwame.goto(`/participant/placements/${id}/support-notes`);
  await expect(kwame.getByText("I rang and came by at three.")).toBeVisible();
  await expect(kwame.getByText("We moved the loud jobs to the afternoon.")).toBeVisible();
  await expect(kwame.getByText("The rota changed")).toHaveCount(0);
});

test("a warning is closed by writing down what was done, which the person reads and a lead does not", async ({
  browser,
  portal,
}) => {
  const { id } = await findJob(portal);
  const weeksAgo = new Date(Date.now() - 14 * 86_400_000).toISOString();
  await portal.db
    .insertInto("privateNote")
    .values({
      id: crypto.randomUUID(),
      placementId: id,
      reviewId: null,
      feeling: "notWell",
      words: "The turnips outnumber us.",
      recordedByStaffId: null,
      saidHow: null,
      saidOn: null,
      writtenAt: weeksAgo,
    })
    .execute();
  const [kwame, priya, lead] = await Promise.all([
    seatOf(browser, "kwame"),
    seatOf(browser, "specialist"),
    seatOf(browser, "lead"),
  ]);
  await lead.goto("/area/placements");
  const row = lead.getByRole("row", { name: /Kwame/ });
  await expect(row).toContainText("Not going well");

  await priya.goto(`/specialist/placements/${id}/warnings`);
  const warning = priya.getByRole("region", { name: "Not going well" });
  await expect(warning).toContainText("In their own words to you");
  await expect(priya.getByText("turnips")).toHaveCount(0);
  const summary = warning.getByText("Write down what you did about it, or say why it is fine");
  const note = warning.getByLabel("In a sentence or two");
  if (!(await note.isVisible())) await summary.click();
  await note.fill("We agreed a quieter start.");
  await warning.getByRole("button", { name: "Write it down" }).click();
  await expect(warning.getByRole("alert")).toContainText("Choose whether you did something");
  await expect(note).toHaveValue("We agreed a quieter start.");
  await warning.getByLabel("What I did about it").check();
  await warning.getByRole("button", { name: "Write it down" }).click();
  await expect(priya.getByRole("status")).toContainText("Kwame can read what you wrote.");
  await expect(warning).toHaveCount(0);

  await kwame.goto(`/participant/placements/${id}/support-notes`);
  await expect(kwame.getByText("We agreed a quieter start.")).toBeVisible();
  await lead.goto("/area/placements");
  await expect(row).not.toContainText("Not going well");
});
