import { expect, seatOf, test } from "#tests/support/journey.ts";

/** A page as a browser saves it: the advert, and all that stands around one. */
const savedPage = `<!DOCTYPE html>
<html lang="en"><head><title>Kitchen Assistant | Jobs at Bramble Kitchens</title>
<script>window.dataLayer = window.dataLayer || [];</script><style>.card { color: #333 }</style></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/jobs">All jobs</a></li></ul></nav></header>
<main><h1>Kitchen Assistant</h1>
<table><tr><th>Location</th><td>4 Quay Road, London</td></tr>
<tr><th>Salary</th><td>&pound;13.20 per hour</td></tr>
<tr><th>Hours</th><td>22.5 hours per week</td></tr>
<tr><th>Contract</th><td>Permanent</td></tr>
<tr><th>Closing date</th><td>1 March 2024</td></tr></table>
<h2>What you will do</h2><ul><li>Prepare vegetables &amp; salads</li><li>Wash up and put away</li></ul>
<h2>Essential</h2><ul><li>You can follow a recipe</li></ul>
<p>Apply with <a href="https://jobs.example/apply">our form</a>.</p></main>
<footer><p>We use cookies.</p></footer></body></html>`;

test("an employer brings a saved page in, sees which words it was read from, and mends one answer", async ({
  browser,
}) => {
  const marcus = await seatOf(browser, "employer");
  await marcus.goto("/employer/vacancies");
  await marcus.getByRole("link", { name: "Bring in an advert you have" }).click();
  await marcus.getByLabel("Your advert").fill("https://jobs.example/kitchen-assistant");
  await marcus.getByRole("button", { name: "Make a draft of it" }).click();
  await expect(marcus.getByRole("alert")).toContainText("We never open addresses");

  await marcus.getByLabel("Your advert").fill("");
  const file = { name: "kitchen.html", mimeType: "text/html", buffer: Buffer.from(savedPage) };
  await marcus.getByLabel("Or choose a file").setInputFiles(file);
  await marcus.getByRole("button", { name: "Make a draft of it" }).click();
  await expect(marcus.getByRole("heading", { level: 1 })).toHaveText(
    "What we took from your advert",
  );
  const row = (question: string) =>
    marcus.getByRole("row").filter({ has: marcus.getByRole("rowheader", { name: question }) });
  await expect(row("Job title")).toContainText("Kitchen Assistant");
  await expect(row("Pay")).toContainText("£13.20 an hour");
  await expect(row("Pay")).toContainText("£13.20 per hour");
  await expect(row("Hours")).toContainText("22½ hours a week");
  await expect(row("Tasks")).toContainText("Prepare vegetables & salads");
  await expect(row("Workplace")).toContainText("Quay Road kitchen");
  await expect(row("Closing date")).toContainText("that day has passed");
  const whole = marcus.getByRole("region", { name: "All of your advert" });
  await expect(whole).toContainText("You can follow a recipe");
  await expect(whole).not.toContainText("dataLayer");

  await row("Pay").getByRole("link", { name: "Change it" }).click();
  await expect(marcus.getByLabel("Pay, in pounds")).toHaveValue("13.20");
  await expect(marcus.getByRole("main")).toContainText("From your advert: “£13.20 per hour”");
  await marcus.getByLabel("Pay, in pounds").fill("13.60");
  await marcus.getByRole("button", { name: "Save and come back later" }).click();
  await expect(marcus.getByRole("main")).toContainText("£13.60 an hour");
  await expect(marcus.getByRole("main")).toContainText("Draft");

  await marcus.getByRole("link", { name: "See what we took from your advert" }).click();
  await expect(row("Pay")).toContainText("£13.60 an hour");
  await expect(row("Pay")).toContainText("“£13.20 per hour”");
});

test("an employer takes in the good lines of a list, and leaves the others out", async ({
  browser,
}) => {
  const marcus = await seatOf(browser, "employer");
  await marcus.goto("/employer/vacancies/import/csv");
  await marcus
    .getByLabel("Your list")
    .fill(
      "title,workplace,pay,pay period\nCook,Quay Road kitchen,14,hour\nBaker,Moon Base,14,hour",
    );
  await marcus.getByRole("button", { name: "See what each line becomes" }).click();
  await expect(marcus.getByRole("heading", { level: 1 })).toHaveText(
    "1 line of 2 cannot be taken in yet",
  );
  await expect(marcus.getByRole("row", { name: /Line 3/ })).toContainText(
    "workplace: We cannot tell which of your workplaces this is.",
  );
  await marcus.getByRole("button", { name: "Make 1 draft, and leave 1 line out" }).click();
  await expect(marcus.getByRole("status")).toContainText("1 draft is made");
  await marcus.getByRole("link", { name: "Cook" }).click();
  await expect(marcus.getByRole("heading", { level: 1 })).toHaveText("Cook");
  await expect(marcus.getByRole("main")).toContainText("Quay Road kitchen");
});
