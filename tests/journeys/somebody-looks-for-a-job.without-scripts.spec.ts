import { expect, seatOf, test, visitor } from "#tests/support/journey.ts";

test("somebody looks for a job by words, place and what the work is like, and it is gone when it is paused", async ({
  browser,
}) => {
  const reader = await visitor(browser);
  await reader.goto("/vacancies");
  const jobs = reader.getByRole("list").filter({ has: reader.getByRole("heading", { level: 3 }) });
  const heading = reader.getByRole("heading", { level: 2 }).first();

  // A slip is put right, and what was typed stays.
  await reader.getByLabel("What", { exact: true }).fill("kichen asistant");
  await reader.getByRole("button", { name: "Show jobs" }).first().click();
  await expect(reader.getByRole("status")).toContainText("Showing results for “kitchen assistant”");
  await expect(reader.getByLabel("What", { exact: true })).toHaveValue("kichen asistant");
  await expect(jobs.getByRole("link", { name: "Kitchen assistant" }).first()).toBeVisible();

  // Near a place, with how far it is.
  await reader.getByLabel("What", { exact: true }).fill("");
  await reader.getByLabel("Where", { exact: true }).fill("Peckham");
  await reader.getByLabel("How far").selectOption("5 miles");
  await reader.getByRole("button", { name: "Show jobs" }).first().click();
  await expect(heading).toContainText("within 5 miles of Peckham (Southwark)");
  await expect(jobs).toContainText(/about \d miles?|less than a mile/);

  // The folded choices, and each can be taken away by itself.
  await reader.getByText("More to choose from").click();
  await reader.getByRole("checkbox", { name: "Quiet" }).check();
  await reader.getByRole("checkbox", { name: "Hours or tasks can change" }).check();
  await reader.getByRole("button", { name: "Show jobs" }).last().click();
  await expect(reader.getByText("More to choose from (2 chosen)")).toBeVisible();
  await expect(jobs).toContainText("Quiet");
  const few = await heading.textContent();
  await reader.getByRole("link", { name: /^Take away: Quiet/ }).click();
  expect(reader.url()).not.toContain("easy=");
  await expect(heading).not.toHaveText(few ?? "");
  await reader.getByRole("link", { name: "Newest" }).click();
  await expect(reader.getByRole("link", { name: "Newest" })).toHaveAttribute(
    "aria-current",
    "true",
  );

  // The address is the search: somebody else sees the same.
  const address = reader.url();
  const friend = await visitor(browser);
  await friend.goto(address);
  await expect(friend.getByRole("heading", { level: 2 }).first()).toHaveText(
    (await heading.textContent()) ?? "",
  );

  // Nothing, and what would find some.
  await reader.goto("/vacancies?words=kitchen&near=Truro");
  await expect(reader.getByText("Nothing like that just now.")).toBeVisible();
  await reader.getByRole("link", { name: "Leave out: Within 10 miles of Truro" }).click();
  await jobs.getByRole("link", { name: "Kitchen assistant" }).first().click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Kitchen assistant");
  const job = reader.url();

  // Its employer pauses it: at once it is nowhere, also where it was read a moment ago.
  const marcus = await seatOf(browser, "employer");
  await marcus.goto(job.replace("/vacancies/", "/employer/vacancies/"));
  await marcus.getByRole("button", { name: "Pause" }).first().click();
  await expect(marcus.getByRole("main")).toContainText("Paused");
  await reader.goto(job);
  await expect(reader.getByRole("heading", { level: 1 })).not.toHaveText("Kitchen assistant");
  await reader.goto("/vacancies?words=kitchen+assistant+bramble");
  await expect(reader.locator(`a[href="${new URL(job).pathname}"]`)).toHaveCount(0);
});
