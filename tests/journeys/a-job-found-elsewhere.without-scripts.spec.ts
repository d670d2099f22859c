import {
  daysFromToday,
  expect,
  fillDate,
  linkIn,
  seatOf,
  test,
  visitor,
} from "#tests/support/journey.ts";

test("a job found elsewhere stays the person's own until they say yes; then its contact opens it without an account", async ({
  browser,
  portal,
}) => {
  const contact = "ola@harbour.example";
  const priya = await seatOf(browser, "specialist");
  await priya.goto("/specialist/participants");
  await priya.getByRole("link", { name: "Joe", exact: true }).click();
  await priya.getByRole("link", { name: "Write down a job found elsewhere" }).click();
  await priya.getByRole("radio", { name: "A new job, found on a visit or elsewhere" }).check();
  await priya.getByRole("radio", { name: "No, write it down" }).check();
  await priya.getByLabel("Name of the employer").fill("Harbour Kiosk");
  await priya.getByLabel("How many people work there?").selectOption("1-9");
  await priya.getByLabel("Address", { exact: true }).fill("2 Quay Road");
  await priya.getByLabel("Postcode").fill("SE1 2QH");
  await priya.getByLabel("Council area").selectOption({ label: "Southwark" });
  await priya.getByLabel("Job title").fill("Kiosk assistant");
  await fillDate(priya.getByRole("group", { name: "First day in the job" }), daysFromToday(0));
  await priya.getByLabel("Hours a week").fill("16");
  await priya.getByLabel("Pay in pounds").fill("3.00");
  await priya.getByLabel("For each").selectOption("hour");
  await priya.getByLabel("Their manager", { exact: true }).fill("Ola Bright");
  await priya.getByLabel("Their name").fill("Ola Bright");
  await priya.getByLabel("Their email address").fill(contact);
  await priya.getByRole("button", { name: "Write the job down" }).click();
  // Below the legal minimum: said, and what was typed is still there.
  await expect(priya.getByRole("alert")).toContainText("below the legal minimum");
  await expect(priya.getByLabel("Name of the employer")).toHaveValue("Harbour Kiosk");
  await priya.getByLabel("Pay in pounds").fill("13.50");
  await priya.getByRole("button", { name: "Write the job down" }).click();
  await expect(priya.getByText("Nobody at the employer knows of it.")).toBeVisible();
  const placement = new URL(priya.url()).pathname.split("/")[3];
  await priya.goto("/specialist/placements");
  await expect(priya.getByRole("cell", { name: "Kiosk assistant, Harbour Kiosk" })).toBeVisible();
  expect(await portal.lastMailTo(contact)).toBeUndefined();

  const joe = await seatOf(browser, "joe");
  await joe.goto(`/participant/placements/${placement}/telling`);
  await expect(joe.getByText("Harbour Kiosk does not know that you have support.")).toBeVisible();
  await expect(joe.getByText(`Ola Bright (${contact})`)).toBeVisible();
  await joe.getByRole("button", { name: "Yes, Harbour Kiosk may know" }).click();
  await expect(joe.getByText("knows, because you said yes")).toBeVisible();

  const mail = await portal.lastMailTo(contact);
  expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Joe|Kiosk assistant/);
  const ola = await visitor(browser);
  await ola.goto(linkIn(mail));
  await ola.getByRole("button", { name: "Open my page" }).click();
  await expect(ola.getByRole("heading", { level: 1 })).toContainText("Joe");
  await expect(ola.getByText("Priya Nair").first()).toBeVisible();

  await ola.goto(`/employer/placements/${placement}/account`);
  await ola.getByRole("button", { name: "Make an account for Harbour Kiosk" }).click();
  await expect(ola.getByText("A link is on its way")).toBeVisible();
  const own = await portal.lastMailTo(contact, "Make an account for Harbour Kiosk");
  const owner = await visitor(browser);
  await owner.goto(linkIn(own));
  await owner.getByLabel("Your name").fill("Ola Bright");
  await owner.getByLabel("New password").fill("quay and kiosk");
  await owner.getByRole("button", { name: "Save and go on" }).click();
  await owner.goto("/employer/placements");
  await expect(owner.getByRole("link", { name: "Joe, Kiosk assistant" })).toBeVisible();

  await joe.getByRole("button", { name: "Take it back" }).click();
  await expect(joe.getByText("You took your yes back.")).toBeVisible();
  await ola.goto(linkIn(mail));
  await expect(ola.getByRole("button", { name: "Send me a new link" })).toBeVisible();
  await ola.goto(`/employer/placements/${placement}`);
  await expect(ola.getByRole("heading", { level: 1 })).not.toContainText("Joe");
  await owner.goto("/employer/placements");
  await expect(owner.getByRole("link", { name: "Joe, Kiosk assistant" })).toHaveCount(0);
});
