import type { Db } from "#db/connect.ts";
import { daysFromToday, expect, fillDate, linkIn, seatOf, test } from "#tests/support/journey.ts";

/** Kwame's job of the demo place, as it stood before his first day. */
async function kwameIsToStart(db: Db): Promise<string> {
  const { id } = await db
    .selectFrom("placement")
    .innerJoin("participant", "participant.id", "placement.participantId")
    .select("placement.id")
    .where("participant.chosenName", "=", "Kwame")
    .executeTakeFirstOrThrow();
  const startsOn = daysFromToday(14).toISOString().slice(0, 10);
  await db
    .updateTable("placement")
    .set({ status: "agreed", startsOn, supportFrom: startsOn })
    .where("id", "=", id)
    .execute();
  // What was agreed and done of it in the demo is still to come.
  const written = db.selectFrom("placementAgreement").select("id").where("placementId", "=", id);
  for (const of of ["placementSignature", "placementAgreementWish"] as const)
    await db.deleteFrom(of).where("agreementId", "in", written).execute();
  await db.deleteFrom("placementAgreement").where("placementId", "=", id).execute();
  await db
    .updateTable("firstDayTask")
    .set({ doneAt: null, doneByName: "", doneBySide: null })
    .where("placementId", "=", id)
    .execute();
  return id;
}

test("a job is agreed by three, the person first, and fewer hours ask all of them again", async ({
  browser,
  portal,
}) => {
  const id = await kwameIsToStart(portal.db);
  const priya = await seatOf(browser, "specialist");
  const kwame = await seatOf(browser, "kwame");
  const marcus = await seatOf(browser, "employer");

  await priya.goto(`/specialist/placements/${id}/agreement`);
  await priya.getByRole("link", { name: "Write the agreement" }).click();
  await expect(priya.getByLabel("What the job is")).toHaveValue(/Wash up by machine/);
  await expect(priya.getByLabel(/may know about Kwame/)).toHaveValue(/I am quick with the machine/);
  await priya.getByLabel("Hours a week").fill("200");
  await priya.getByLabel("Buddy").fill("Sofia Lang");
  await priya.getByRole("button", { name: "Put this to the three of us" }).click();
  await expect(priya.getByRole("alert")).toContainText("The hours a week can be at most 48.");
  await expect(priya.getByLabel("Buddy")).toHaveValue("Sofia Lang");
  await priya.getByLabel("Hours a week").fill("16");
  await priya.getByRole("button", { name: "Put this to the three of us" }).click();
  await expect(priya.getByRole("status")).toContainText("Kwame reads it first.");

  await marcus.goto(`/employer/placements/${id}/agreement`);
  await expect(marcus.getByText("There is no agreement yet")).toBeVisible();

  await kwame.goto(`/participant/placements/${id}/agreement`);
  await expect(kwame.getByText("Bramble Kitchens reads this once you have agreed")).toBeVisible();
  await kwame.getByRole("button", { name: "I agree to version 1" }).click();
  await expect(kwame.getByRole("alert")).toContainText("Give your name.");
  await kwame.getByLabel("Your name").fill("Kwame");
  await kwame.getByRole("button", { name: "I agree to version 1" }).click();
  await expect(kwame.getByRole("status")).toContainText("Bramble Kitchens can now read it too.");

  const mail = await portal.lastMailTo(
    "employer@demo.alongside.example",
    "An agreement about a job is ready for you to read",
  );
  expect(mail?.text).not.toContain("Kwame");
  await marcus.goto(new URL(linkIn(mail)).pathname);
  await expect(marcus.getByText("Sofia Lang")).toBeVisible();
  await marcus.getByLabel("Your name").fill("Marcus Webb");
  await marcus.getByRole("button", { name: "I agree to version 1" }).click();
  await expect(marcus.getByText(/^Marcus Webb agreed on/)).toBeVisible();
  await priya.reload();
  await priya.getByLabel("Your name").fill("Priya Nair");
  await priya.getByRole("button", { name: "I agree to version 1" }).click();
  await expect(priya.getByText("All three have agreed")).toBeVisible();

  await kwame.reload();
  await kwame.getByText("Something should be different").click();
  await kwame.getByLabel("What would you change?").fill("Three hours a day to begin with");
  await kwame.getByRole("button", { name: "Send this" }).click();
  await expect(kwame.getByText("A new version will answer it.")).toBeVisible();
  await marcus.reload();
  await expect(marcus.getByText("Three hours a day")).toHaveCount(0);

  await priya.reload();
  await expect(priya.getByText("Three hours a day to begin with")).toBeVisible();
  await priya.getByRole("link", { name: "Change the agreement" }).click();
  await priya.getByLabel("Hours a week").fill("15");
  await priya.getByRole("button", { name: "Write this version" }).click();
  await expect(priya.getByRole("status")).toContainText("The version is written");
  await marcus.reload();
  await expect(marcus.getByText("16 hours a week")).toBeVisible();
  await expect(marcus.getByText("15 hours a week")).toHaveCount(0);
  await kwame.goto(`/participant/placements/${id}/agreement`);
  await expect(kwame.getByText("Is now: 15 hours a week")).toBeVisible();
  await kwame.getByLabel("Your name").fill("Kwame");
  await kwame.getByRole("button", { name: "I agree to version 2" }).click();
  await expect(kwame.getByRole("status")).toContainText("Bramble Kitchens can now read it too.");
  await marcus.reload();
  await expect(marcus.getByText("Was: 16 hours a week")).toBeVisible();
  await marcus.getByLabel("Your name").fill("Marcus Webb");
  await marcus.getByRole("button", { name: "I agree to version 2" }).click();
  await expect(marcus.getByRole("status")).toContainText("Thank you. You have agreed");

  await priya.goto(`/specialist/placements/${id}/agreement`);
  await priya.getByLabel("Your name").fill("Priya Nair");
  await priya.getByRole("button", { name: "I agree to version 2" }).click();
  await expect(priya.getByText("All three have agreed")).toBeVisible();
  await priya.getByRole("link", { name: /^Version 1, written on/ }).click();
  await expect(priya.getByText("16 hours a week")).toBeVisible();
});

test("each side ticks what it does before the first day, and the employer reads nothing of the bus", async ({
  browser,
  portal,
}) => {
  const id = await kwameIsToStart(portal.db);
  const marcus = await seatOf(browser, "employer");
  await marcus.goto(`/employer/placements/${id}/first-day`);
  await marcus.getByRole("button", { name: /^Done ?: Check the right to work/ }).click();
  await expect(marcus.getByText(/Done on .*, said Marcus Webb/)).toBeVisible();
  await expect(marcus.getByText("Practise the way to work")).toHaveCount(0);

  const kwame = await seatOf(browser, "kwame");
  await kwame.goto(`/participant/placements/${id}/first-day`);
  await kwame.getByRole("button", { name: /^Done ?: Know whom to ask for/ }).click();
  await expect(kwame.getByText(/Done on .*, said Kwame/)).toBeVisible();
  await kwame.getByRole("button", { name: /^Not done after all ?: Know whom/ }).click();
  await expect(kwame.getByRole("status")).toContainText("The tick is taken off");

  const priya = await seatOf(browser, "specialist");
  await priya.goto(`/specialist/placements/${id}/first-day`);
  await priya.getByRole("button", { name: /^Done ?: Find out what to bring/ }).click();
  await expect(priya.getByText(/Done, as Priya Nair noted on/)).toBeVisible();
  await priya.getByText("Add something to the list").click();
  await priya.getByLabel("What is to be done").fill("Read up on his epilepsy");
  await priya.getByRole("radio", { name: "Bramble Kitchens", exact: true }).check();
  await priya.getByLabel("Yes, it is about Bramble Kitchens alone").check();
  await fillDate(priya.getByRole("group", { name: "By when?" }), daysFromToday(5));
  await priya.getByRole("button", { name: "Put it on the list" }).click();
  await expect(priya.getByRole("alert")).toContainText("You wrote “epilepsy”.");
  await priya.getByLabel("What is to be done").fill("Put up the checklist by the sinks");
  await priya.getByRole("button", { name: "Put it on the list" }).click();
  await expect(priya.getByRole("status")).toContainText("It is on the list");
  await marcus.reload();
  await expect(
    marcus.getByText("Put up the checklist by the sinks", { exact: true }),
  ).toBeVisible();
});
