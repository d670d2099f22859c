import { expect, seatOf, test } from "#tests/support/journey.ts";

test("a person leaves an employer out, and is not there for its jobs until they take it off again", async ({
  browser,
}) => {
  const [participant, specialist] = await Promise.all([
    seatOf(browser, "joe"),
    seatOf(browser, "specialist"),
  ]);
  await specialist.goto("/specialist/vacancies?words=Café+assistant");
  await specialist.getByRole("link", { name: /Café assistant/ }).click();
  await specialist.getByRole("link", { name: "People who may want this job" }).click();
  const joe = specialist.getByRole("heading", { name: "Joe", exact: true });
  await expect(joe).toBeVisible();
  const matches = specialist.url();

  await participant.goto("/participant/profile");
  await participant.getByRole("link", { name: "Leave an employer out" }).click();
  await participant.getByLabel("Name of the employer").fill("bramble");
  await participant.getByRole("button", { name: "Find" }).click();
  await participant.getByRole("button", { name: "Never introduce me to Bramble Kitchens" }).click();
  await expect(participant.getByRole("status")).toContainText("Left out from now on");

  await specialist.goto(matches);
  await expect(specialist.getByText("First", { exact: false }).first()).toBeVisible();
  await expect(joe).toHaveCount(0);
  await specialist.goto("/specialist/participants");
  await specialist.getByRole("link", { name: "Joe", exact: true }).click();
  await specialist.getByRole("link", { name: "Jobs they may want" }).click();
  await expect(specialist.getByRole("heading", { level: 1 })).toHaveText("Jobs Joe may want");
  await expect(specialist.getByRole("heading", { name: /Bramble Kitchens/ })).toHaveCount(0);

  await participant.getByRole("button", { name: /Take off the list.*Bramble Kitchens/ }).click();
  await specialist.goto(matches);
  await expect(joe).toBeVisible();
});
