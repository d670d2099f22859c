import { expect, seatOf, test } from "#tests/support/journey.ts";

test("the places that suit somebody are asked in parts, and what one part keeps no other touches", async ({
  browser,
}) => {
  const amara = await seatOf(browser, "participant");
  const suits = amara.getByRole("region", { name: "The places that suit me" });
  await amara.goto("/participant/profile");
  const before = (await suits.allInnerTexts()).join("\n");
  expect(before).toContain("Small team, same faces.");

  await amara.getByRole("link", { name: "Change “The places that suit me”" }).click();
  const parts = amara.getByRole("navigation", { name: "Four short parts" });
  await parts.getByRole("link", { name: "What the body does" }).click();
  await expect(amara.getByRole("heading", { level: 2, name: "What the body does" })).toBeVisible();
  const hands = amara.getByRole("group", { name: "Fine work with my hands I am fine with" });
  await expect(hands).toBeVisible();
  await expect(amara.getByRole("group", { name: "Noise I am fine with" })).toBeHidden();

  await hands.getByRole("checkbox").first().check();
  await amara.getByRole("button", { name: "Save and go on" }).click();
  await expect(
    amara.getByRole("heading", { level: 2, name: "People and communication" }),
  ).toBeVisible();
  await amara.getByRole("button", { name: "Save and stop here" }).click();
  await expect(amara).toHaveURL(/\/participant\/profile#section-environment$/);
  for (const line of before.split("\n").filter((each) => each.trim()))
    await expect(suits).toContainText(line.trim());
});

test("a word for a condition in a later part comes back at its field, on that part", async ({
  browser,
}) => {
  const amara = await seatOf(browser, "participant");
  await amara.goto("/participant/profile/environment?part=runs");
  const first = amara.getByRole("group").first();
  await first.getByRole("checkbox").first().check();
  await amara
    .getByLabel(/^Anything to add\?/)
    .first()
    .fill("Because I am autistic");
  await amara.getByRole("button", { name: "Save", exact: true }).click();
  await expect(amara.getByRole("alert")).toBeVisible();
  await expect(amara.getByRole("heading", { level: 2, name: "How the work runs" })).toBeVisible();
  await expect(amara.getByLabel(/^Anything to add\?/).first()).toHaveValue("Because I am autistic");
  await amara
    .getByRole("checkbox", { name: "Keep my words as they are. It is my choice." })
    .check();
  await amara.getByRole("button", { name: "Save", exact: true }).click();
  await expect(amara).toHaveURL(/\/participant\/profile#section-environment$/);
  await expect(amara.getByText("Because I am autistic")).toBeVisible();
});
