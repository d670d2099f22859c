import { expect, linkIn, seatOf, test, visitor } from "#tests/support/journey.ts";

const title = "Till shifts, when standing all day does not work";
const answer = "Try a stool behind the till. I can bring one on Thursday.";

test("somebody asks without an account, reads an answer by link, and says that it helped", async ({
  browser,
  portal,
}) => {
  const rosa = await visitor(browser);
  await rosa.goto("/advice/ask");
  await expect(rosa).toHaveTitle("What it is about – Ask for advice – Alongside");
  await rosa.getByRole("radio", { name: /^Somebody who works here/ }).check();
  await rosa.getByRole("radio", { name: "In the job" }).check();
  await rosa.getByLabel("In a few words").fill("Help for Sarah on the till");
  await rosa.getByRole("button", { name: "Go on" }).click();

  // A name is stopped where it was typed, and kept nowhere.
  await expect(rosa.getByRole("alert").first()).toBeFocused();
  await rosa.getByLabel("In a few words").fill(title);
  await rosa.getByRole("button", { name: "Go on" }).click();
  await expect(rosa.getByRole("heading", { level: 1 })).toHaveText("What gets in the way?");
  await expect(rosa).toHaveTitle("What gets in the way – Ask for advice – Alongside");
  await rosa.getByRole("checkbox", { name: "Standing, walking or stairs" }).check();
  await rosa.getByLabel("Which task is it about?").fill("Serving at the till");
  await rosa.getByRole("button", { name: "Go on" }).click();
  await expect(
    rosa.getByRole("heading", { name: "People in this situation often try" }),
  ).toBeVisible();
  await expect(rosa.getByRole("link", { name: "Sit-stand or perching stool" })).toBeVisible();

  // Back and forth, and nothing is lost.
  await rosa.getByRole("button", { name: "Go back a page" }).click();
  await expect(rosa.getByLabel("Which task is it about?")).toHaveValue("Serving at the till");
  await rosa.getByRole("button", { name: "Go on" }).click();
  await rosa.getByLabel("Your name").fill("Rosa Blake");
  await rosa.getByLabel("Your organisation").fill("Dock Street Bakery");
  await rosa.getByLabel("Your email address").fill("rosa@dock-street.example");
  await rosa.getByRole("button", { name: "Send my question" }).click();
  await rosa.getByRole("radio", { name: "Southwark" }).check();
  await rosa.getByRole("button", { name: "Send my question" }).click();
  await expect(rosa.getByRole("heading", { level: 1 })).toHaveText("Check your email");

  const priya = await seatOf(browser, "specialist");
  await priya.goto("/specialist/advice");
  await expect(priya.getByRole("main")).not.toContainText(title);

  const asked = await portal.lastMailTo("rosa@dock-street.example");
  expect(asked?.text).not.toContain("till");
  await rosa.goto(linkIn(asked));
  await rosa.getByRole("button", { name: "Send my question" }).click();
  await expect(rosa.getByRole("heading", { level: 1 })).toHaveText(title);
  await rosa.goto(linkIn(asked));
  await expect(rosa.getByRole("heading", { level: 1 })).toHaveText(
    "This link does not open anything now",
  );
  await expect(rosa.getByRole("button", { name: "Send me a new link" })).toBeVisible();

  await priya.goto("/specialist/advice");
  await priya.getByRole("link", { name: title }).first().click();
  await priya.getByRole("button", { name: "Take this request" }).click();
  await priya.getByLabel("What gets in the way, or what could help").fill("standing");
  await priya.getByRole("button", { name: "Look in the library" }).click();
  await priya
    .getByRole("group", { name: /^Found for/ })
    .getByRole("checkbox")
    .first()
    .check();
  await priya.getByRole("button", { name: "Suggest the ticked ones" }).click();
  await priya.getByLabel("Your words").fill(answer);
  await priya.getByRole("button", { name: "Send as your answer" }).click();
  await expect(priya.getByText("Your answer is sent.")).toBeVisible();

  // Another day, another device: the mail lets her in, and says nothing of what was written.
  const told = await portal.lastMailTo("rosa@dock-street.example", "Your question is answered");
  expect(told?.text).not.toContain("stool");
  const later = await visitor(browser);
  await later.goto(linkIn(told));
  await later.getByRole("button", { name: "Open my question" }).click();
  await expect(later.getByText(answer)).toBeVisible();
  await expect(later.getByRole("heading", { name: "Ideas to discuss" })).toBeVisible();
  await expect(later.getByRole("heading", { name: "Your adviser" })).toBeVisible();
  await later.getByRole("button", { name: "Close this request" }).click();
  await later.getByRole("radio", { name: "Yes" }).check();
  await later.getByLabel("What helped, or what was missing?").fill("The stool did.");
  await later.getByRole("button", { name: "Send", exact: true }).click();
  await expect(later.getByText("Thank you. That helps the next person who asks.")).toBeVisible();
  await expect(later.getByRole("radio", { name: "Yes" })).toBeChecked();

  await later.getByRole("button", { name: "Leave, and close it here" }).click();
  await later.goto("/advice/request");
  await expect(later.getByRole("heading", { level: 1 })).toHaveText("Get a link to your question");
});
