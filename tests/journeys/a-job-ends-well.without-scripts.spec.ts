import { daysFromToday, expect, fillDate, seatOf, test } from "#tests/support/journey.ts";

test("support is handed over and a job ends: each side speaks for itself, and what was learned is the person's to take", async ({
  browser,
  portal,
}) => {
  const [specialist, employer, kwame] = await Promise.all([
    seatOf(browser, "specialist"),
    seatOf(browser, "employer"),
    seatOf(browser, "kwame"),
  ]);
  const { id } = await portal.db
    .selectFrom("placement")
    .innerJoin("participant", "participant.id", "placement.participantId")
    .innerJoin("account", "account.id", "participant.accountId")
    .select("placement.id")
    .where("account.email", "=", "kwame@demo.alongside.example")
    .where("placement.status", "=", "started")
    .executeTakeFirstOrThrow();
  const page = (side: string, of = "") => `/${side}/placements/${id}${of}`;

  // Written with what is known, read by the person first, changed as he asks, and only then sent.
  await specialist.goto(page("specialist", "/hand-over"));
  await specialist.getByRole("link", { name: /Write the hand-over|Write it again/ }).click();
  await expect(specialist.getByLabel("Who to call")).toHaveValue(/Southwark Jobs Team/);
  await specialist.getByLabel("Who helps at work, and how").fill("Rosa helps with his anxiety.");
  await specialist.getByLabel("What works").fill("A written list for the close");
  await specialist.getByRole("button", { name: "Save" }).click();
  await expect(specialist.getByRole("alert")).toContainText("You wrote “anxiety”.");
  await expect(specialist.getByLabel("What works")).toHaveValue("A written list for the close");
  await specialist.getByLabel("Who helps at work, and how").fill("Rosa shows what is new");
  await specialist.getByRole("button", { name: "Save" }).click();
  await employer.goto(page("employer", "/hand-over"));
  await expect(employer.getByRole("heading", { level: 1 })).toHaveText(
    "We could not find that page",
  );
  await kwame.goto(page("participant", "/hand-over"));
  await expect(kwame.getByText("Your employer cannot see it.")).toBeVisible();
  await kwame.getByLabel("What should be different?").fill("Say that Lena helps on Fridays.");
  await kwame.getByRole("button", { name: "Ask for this change" }).click();
  await specialist.goto(page("specialist", "/hand-over"));
  await expect(specialist.getByText("Say that Lena helps on Fridays.")).toBeVisible();
  await expect(specialist.getByRole("button", { name: "Send the hand-over" })).toHaveCount(0);
  await specialist.getByRole("link", { name: "Change it" }).click();
  await specialist
    .getByLabel("Who helps at work, and how")
    .fill("Rosa shows what is new\nLena helps on Fridays");
  await specialist.getByRole("button", { name: "Save" }).click();
  await specialist.getByRole("button", { name: "Send the hand-over" }).click();
  await expect(specialist.getByRole("alert")).toContainText("Tick that you went through it");
  await specialist.getByLabel(/I went through these words together/).check();
  await fillDate(specialist.getByRole("group", { name: "On which day?" }), daysFromToday(0));
  await specialist.getByRole("button", { name: "Send the hand-over" }).click();
  await expect(specialist.getByRole("heading", { name: "Sent to the employer" })).toBeVisible();
  await employer.goto(page("employer", "/hand-over"));
  await expect(employer.getByText("Lena helps on Fridays")).toBeVisible();

  // The employer records the end, with a reason of its own.
  await employer.goto(page("employer"));
  await employer.getByText("Record that the job has ended").click();
  await fillDate(employer.getByRole("group", { name: /last day/ }), daysFromToday(0));
  await employer.getByLabel("The hours or the pattern did not work out").check();
  await employer.getByLabel("Anything to add").fill("Evenings were what we needed.");
  await employer.getByRole("button", { name: "Record the end" }).click();
  await expect(employer.getByRole("heading", { name: "The end is recorded" })).toBeVisible();

  // The person says his own, if he wants to, and reads nothing of theirs.
  await kwame.goto(page("participant", "/ending"));
  await expect(kwame.getByText("A job that ends is nobody’s fault.")).toBeVisible();
  await kwame.getByRole("button", { name: "Keep what I said" }).click();
  await expect(kwame.getByRole("alert")).toContainText("you would rather not say");
  await kwame.getByLabel("The hours or the days did not work for me").check();
  await kwame.getByLabel("In your own words").fill("I liked the team. I want mornings.");
  await kwame.getByRole("button", { name: "Keep what I said" }).click();
  await expect(kwame.getByText("I liked the team. I want mornings.")).toBeVisible();
  await expect(kwame.getByText("You are back in the search for work.")).toBeVisible();
  await expect(kwame.getByText("Evenings were what we needed.")).toHaveCount(0);
  await employer.goto(page("employer", "/ending"));
  await expect(employer.getByText("Evenings were what we needed.")).toBeVisible();
  await expect(employer.getByText("I want mornings")).toHaveCount(0);
  await specialist.goto(page("specialist", "/ending"));
  await expect(specialist.getByText("Evenings were what we needed.")).toBeVisible();
  await expect(specialist.getByText("I liked the team. I want mornings.")).toBeVisible();

  // What the job taught is offered; one thing is taken, and the profile says so.
  await specialist.getByRole("link", { name: "Offer what was learned" }).click();
  // From what the vacancy said of the work, and one thing more.
  await expect(specialist.getByText(/The job: Up to 15 kg/)).toBeVisible();
  await specialist
    .getByLabel("Something else the job taught")
    .selectOption({ label: "Smells and chemicals" });
  await specialist.getByRole("button", { name: "Add it to this page" }).click();
  const smells = specialist.getByRole("region", { name: "Smells and chemicals" });
  await smells.getByLabel("Offer this").check();
  await specialist.getByRole("button", { name: /Offer it to/ }).click();
  await expect(specialist.getByRole("alert")).toContainText("say in a few words");
  await expect(smells.getByLabel("Offer this")).toBeChecked();
  await smells.getByLabel("Everyday smells, such as cooking or cleaning").check();
  await smells.getByLabel("They like it best, but other ways can work").check();
  await smells.getByLabel(/What the job taught/).fill("The smells of a kitchen were fine.");
  await specialist.getByRole("button", { name: /Offer it to/ }).click();
  await expect(specialist.getByText(/Waits for/)).toBeVisible();
  await kwame.goto(page("participant", "/learned"));
  await expect(kwame.getByText("The smells of a kitchen were fine.").first()).toBeVisible();
  await kwame.getByRole("button", { name: /Take it into my profile/ }).click();
  await expect(kwame.getByText("You took this into your profile")).toBeVisible();
  await kwame.goto("/participant/profile/environment?part=around");
  await expect(
    kwame
      .getByRole("group", { name: "Smells I am fine with" })
      .getByLabel("Everyday smells, such as cooking or cleaning"),
  ).toBeChecked();

  // Straight back in the search, and counted in the employer's note of the year.
  await specialist.goto("/specialist/vacancies?words=Kitchen+assistant");
  await specialist
    .getByRole("link", { name: /Kitchen assistant/ })
    .first()
    .click();
  await specialist.goto(`${specialist.url()}/matches`);
  await expect(specialist.getByRole("heading", { name: /Kwame/ })).toBeVisible();
  await expect(
    specialist.getByRole("link", { name: "Kitchen porter, Bramble Kitchens" }),
  ).toHaveCount(0);
  await employer.goto("/employer/organisation");
  await employer.getByRole("link", { name: "What you contributed" }).click();
  await expect(employer.getByRole("row", { name: /People who started a job/ })).toBeVisible();
  await expect(employer.getByText("Kwame")).toHaveCount(0);
});
