import { expect, seatOf, test } from "#tests/support/journey.ts";

test("an employer says which work they like to hear about, a specialist writes about it and nobody, and they answer", async ({
  browser,
  portal,
}) => {
  const colm = await seatOf(browser, "colm");
  await colm.goto("/employer/organisation");
  await colm.getByRole("link", { name: "Hearing from the local team" }).click();
  await colm.getByRole("checkbox", { name: "Kitchen and café" }).check();
  await colm.getByRole("button", { name: "Save" }).click();
  await expect(colm.getByRole("checkbox", { name: "Kitchen and café" })).toBeChecked();

  const priya = await seatOf(browser, "specialist");
  await priya.goto("/specialist/participants");
  await priya.getByRole("main").getByRole("link", { name: "Amara", exact: true }).click();
  await priya.getByRole("link", { name: "Employers to write to" }).click();
  const marsh = priya.getByRole("listitem").filter({ hasText: "Marsh and Moor Gardens" });
  await expect(marsh).toContainText("They asked to hear about kitchen and café.");
  await marsh.getByRole("link", { name: /^Write to them/ }).click();

  const letter = priya.getByLabel("Your letter");
  const offered = await letter.inputValue();
  await letter.fill("I support somebody who has cooked for years. Could she come by?");
  await priya.getByRole("button", { name: "See it as the employer will" }).click();
  await expect(priya.getByRole("alert")).toContainText("speaks of the work alone");
  await letter.fill(offered);
  await priya.getByRole("button", { name: "See it as the employer will" }).click();
  await expect(priya.getByText("Nothing is sent yet.")).toBeVisible();
  await priya.getByRole("button", { name: "Send it to Marsh and Moor Gardens" }).click();

  const mail = await portal.lastMailTo("colm@demo.alongside.example");
  expect(mail?.subject).toBe("The local team asks whether a visit is welcome");
  expect(mail?.text).not.toMatch(/Amara|kitchen/i);

  await colm.goto("/employer");
  await colm.getByRole("link", { name: "Answer a letter from the local team" }).click();
  await colm.getByRole("button", { name: "Send your answer" }).click();
  await expect(colm.getByRole("alert")).toContainText("Choose an answer");
  await colm.getByRole("radio", { name: /^Yes, come and see us/ }).check();
  await colm.getByRole("button", { name: "Send your answer" }).click();
  await expect(colm.getByText("You said that a visit is welcome.")).toBeVisible();

  await priya.goto("/specialist");
  await priya.getByRole("link", { name: "Read the answer of Marsh and Moor Gardens" }).click();
  await expect(priya.getByRole("region", { name: "Their answer" })).toContainText(
    "They would like to talk",
  );
  await priya.getByRole("button", { name: "I have read the answer" }).click();
  await expect(priya.getByRole("button", { name: "I have read the answer" })).toBeHidden();
});
