import { expect, linkIn, seatOf, test, visitor } from "#tests/support/journey.ts";

test("a specialist proposes a change to a job, in words of the job alone, and the employer agrees to part of it", async ({
  browser,
  portal,
}) => {
  const [specialist, employer] = await Promise.all([
    seatOf(browser, "specialist"),
    seatOf(browser, "employer"),
  ]);
  await specialist.goto("/specialist/vacancies?words=Kitchen+assistant");
  await specialist.getByRole("link", { name: /Kitchen assistant/ }).click();
  await specialist.getByRole("link", { name: "Write a proposal" }).click();
  await specialist.getByLabel(/Carry deliveries up from the yard/).check();
  await specialist.getByLabel(/Clear down and wash up/).check();
  await specialist.getByLabel("Who else might take them?").fill("Amara’s colleagues");
  await specialist.getByLabel(/Fewer hours a week/).check();
  await specialist.getByRole("button", { name: "See it as the employer will" }).click();

  // A tick asks for its answer; then the words are read.
  await expect(specialist.getByRole("alert")).toContainText("Give the fewest hours a week.");
  await specialist.getByLabel("The fewest hours a week").fill("10");
  await specialist.getByRole("button", { name: "See it as the employer will" }).click();
  await expect(specialist.getByRole("alert")).toContainText("speaks of the job alone");
  await specialist.getByLabel("Who else might take them?").fill("Whoever opens up");
  const words = specialist.getByLabel("The words that go above it");
  const template = await words.inputValue();
  await words.fill(`${template} I have somebody in mind.`);
  await specialist.getByRole("button", { name: "See it as the employer will" }).click();
  await expect(specialist.getByRole("alert")).toContainText("You wrote “I have somebody”.");
  await expect(specialist.getByRole("button", { name: /send/i })).toHaveCount(0);
  await words.fill(template);
  await specialist.getByRole("button", { name: "See it as the employer will" }).click();

  await expect(specialist.getByRole("heading", { level: 1 })).toHaveText(
    "This is what the employer will read",
  );
  await employer.goto("/employer");
  await expect(
    employer.getByRole("link", { name: "Look at our proposal: Kitchen assistant" }),
  ).toHaveCount(0);
  await specialist.getByRole("button", { name: "Send it to the employer" }).click();
  await expect(specialist.getByText("With the employer")).toBeVisible();

  const mail = await portal.lastMailTo(
    "employer@demo.alongside.example",
    "A proposal about your vacancy: Kitchen assistant",
  );
  expect(mail?.text).not.toContain("deliveries");
  const { pathname } = new URL(linkIn(mail));
  await employer.goto("/employer");
  await employer.getByRole("link", { name: "Look at our proposal: Kitchen assistant" }).click();
  expect(new URL(employer.url()).pathname).toBe(pathname);
  await expect(employer.getByText("10 to 20 hours a week")).toBeVisible();

  const answerTo = (change: RegExp, label: string) =>
    employer.getByRole("group", { name: change }).getByLabel(label);
  await answerTo(/Carry deliveries/, "Agree").check();
  await employer.getByRole("button", { name: "Send your answer" }).click();
  await expect(employer.getByRole("alert")).toContainText("Choose an answer.");
  await expect(answerTo(/Carry deliveries/, "Agree")).toBeChecked();
  await answerTo(/Clear down/, "Keep it as it is").check();
  await answerTo(/Hours a week/, "Agree").check();
  await employer.getByLabel("Anything to say about it?").fill("Washing up has to stay.");
  await employer.getByRole("button", { name: "Send your answer" }).click();
  await expect(
    employer.getByRole("heading", { name: "Thank you. What you agreed to is in the job" }),
  ).toBeVisible();

  await employer.getByRole("link", { name: "Kitchen assistant" }).first().click();
  await expect(employer.getByText("10 to 20 hours a week")).toBeVisible();
  await expect(employer.getByRole("heading", { name: "Done by someone else here" })).toBeVisible();

  const anyone = await visitor(browser);
  await anyone.goto("/vacancies?words=Kitchen+assistant");
  await anyone.getByRole("link", { name: "Kitchen assistant", exact: true }).click();
  await expect(anyone.getByText("10 to 20 hours a week")).toBeVisible();
  await expect(anyone.getByText("Clear down and wash up")).toBeVisible();
  await expect(anyone.getByText("Carry deliveries up from the yard")).toHaveCount(0);

  await specialist.goto("/specialist");
  await specialist
    .getByRole("link", {
      name: "Read the answer to a proposal: Kitchen assistant, Bramble Kitchens",
    })
    .click();
  await expect(specialist.getByText("Washing up has to stay.")).toBeVisible();
  await specialist.getByRole("button", { name: "I have read it" }).click();
  await specialist.goto("/specialist");
  await expect(specialist.getByRole("link", { name: /Read the answer to a proposal/ })).toHaveCount(
    0,
  );
});

test("a job that was edited meanwhile, and a proposal that is taken back, are said kindly", async ({
  browser,
}) => {
  const [specialist, employer] = await Promise.all([
    seatOf(browser, "specialist"),
    seatOf(browser, "employer"),
  ]);
  await employer.goto("/employer");
  await employer.getByRole("link", { name: "Look at our proposal: Café assistant" }).click();
  const proposal = employer.url();
  await employer.goto(`${proposal.split("/proposals/")[0]}/edit/tasks`);
  await employer.getByLabel("What is task 4?").fill("");
  await employer.getByRole("button", { name: "Save and continue" }).click();
  await employer.goto(proposal);
  await expect(employer.getByText("There is nothing left to decide here.")).toBeVisible();
  await expect(employer.getByRole("group", { name: /Start and end of a day/ })).toBeVisible();

  await specialist.goto(new URL(proposal).pathname.replace("/employer/", "/specialist/"));
  await specialist.getByRole("button", { name: "Take it back" }).click();
  await expect(specialist.getByText("Taken back")).toBeVisible();
  await expect(specialist.getByRole("link", { name: "Write a proposal" })).toBeVisible();
  await employer
    .getByRole("group", { name: /Start and end of a day/ })
    .getByLabel("Agree")
    .check();
  await employer.getByRole("button", { name: "Send your answer" }).click();
  await expect(employer.getByText("This proposal was taken back.")).toBeVisible();
  await employer.goto(proposal);
  await expect(
    employer.getByRole("heading", { name: "This proposal was taken back" }),
  ).toBeVisible();
  await expect(employer.getByText("Cash up at the end of the day")).toHaveCount(0);
});
