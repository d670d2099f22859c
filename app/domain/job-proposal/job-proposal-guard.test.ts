import { expect, test } from "vitest";
import { proposals } from "#db/seed/proposals.ts";
import { proposalTemplate } from "./job-proposal.ts";
import {
  proposalIsAboutTheJob,
  proposalNamesACondition,
  whyNotInProposal,
} from "./job-proposal-guard.ts";

const names = {
  people: ["Amara", "Joe", "Rose", "Kwame Mensah"],
  known: ["Priya Nair", "Marcus Webb", "Bramble Kitchens", "1 Quay Road"],
};

test.each([
  proposalTemplate,
  ...proposals.flatMap(({ words, takenBy }) => [words, takenBy ?? "Whoever opens up"]),
  "Carrying deliveries could move to someone else. Would this work for you?",
  "The early shift could be done by somebody else here.",
  "If someone else does it, the mornings are quieter.",
  "Whoever opens up in the morning",
  "The two porters on the early shift",
  "The early shift could take the deliveries, and the counter could take the phone.",
  "Marcus, would a start at eleven work on Tuesdays?",
  "Training on the job takes about two days, and the certificate is free.",
  "Fewer hours at first could help to fill the job sooner.",
  "Many employers find that a task moves more easily than a whole shift.",
  "The lifting could go to the early shift.",
  "The shift could start at ten, and end at two.",
  "We show how it works in a leaflet.",
  "Somebody else does this already in most cafés.",
  "The day could start with the quiet tasks.",
  "It is better for lunch when the deliveries are in by ten.",
])("a proposal may say: %s", (words) => {
  expect(whyNotInProposal(words, names)).toBeNull();
});

test.each([
  "I have somebody in mind for this.",
  "There is somebody who could start on Monday.",
  "Somebody else who lives near you could take it.",
  "Someone else with more strength would lift.",
  "Two people would apply if the lifting moved.",
  "Several people could do the rest of this job.",
  "One of my people cannot lift.",
  "She cannot lift.",
  "He would need Tuesdays off.",
  "They cannot lift.",
  "They can’t carry deliveries.",
  "They have experience of kitchens.",
  "They would be very good at the rest.",
  "The deliveries are too heavy for them.",
  "Mornings are hard for one of them.",
  "A start at ten would be better for her.",
  "Then I could introduce somebody.",
  "Expect an introduction soon.",
  "Without the lifting it would suit someone I support.",
  "This would open the job to a young man from Peckham.",
  "Amara could start on Monday.",
  "Joe asked about the deliveries.",
  "It would suit Kwame.",
  "The person I have for this wants mornings.",
  "A participant of ours would like the job without the phone.",
  "We support a jobseeker who likes kitchens.",
  "There is interest from my caseload.",
  "I know of someone.",
  "We have people waiting for work.",
  "We have someone lined up.",
  "The person cannot do mornings.",
  "Without the lifting it would suit someone.",
  "Three from my own jobseekers.",
  "Several from our team’s people.",
  "This person lives in Peckham.",
  "If you agree I can send you a CV.",
  "I could bring you a good application on Friday.",
  "With that changed, we could start on Monday.",
  "Ready to start next week.",
  "Somebody is on our books.",
  "The mornings are better for one.",
])("a proposal may not name, count or describe people: %s", (words) => {
  expect(whyNotInProposal(words, names)).toContain(proposalIsAboutTheJob);
});

test.each([
  "Autism makes the phone hard.",
  "With a bad back, lifting is out.",
  "Because of PIP the hours have to stay low.",
  "Whoever has epilepsy cannot climb.",
])("a proposal may not name a condition, a medicine, a benefit or the past: %s", (words) => {
  expect(whyNotInProposal(words, names)).toBe(proposalNamesACondition);
});

test("the refusal says what was written and how to say it of the job", () => {
  const refused = whyNotInProposal("She cannot lift.", names);
  expect(refused).toContain("You wrote “She”.");
  expect(refused).toContain("“the lifting could go to the early shift”");
});
