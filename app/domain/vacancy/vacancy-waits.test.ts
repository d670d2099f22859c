import { expect, test } from "vitest";
import { blankVacancy } from "./blank-vacancy.ts";
import { waitsFor } from "./vacancy-waits.ts";

const today = "2026-02-25";
const blank = blankVacancy("v", "e", "a", `${today}T09:30:00.000Z`);
const live = { ...blank, status: "live" as const };
const nothing = { hasProposal: false, hasIntroduction: false, newsOn: null };
const asked = { stillOpenAskedAt: `${today}T09:30:00.000Z` };

test.each<[string, object, object, string | null]>([
  ["a draft", blank, {}, "For you: finish it"],
  [
    "a draft with an agreed day",
    { ...blank, publishOn: "2026-03-02", scheduledAt: today },
    {},
    "For its day: Monday 2 March",
  ],
  [
    "a draft from a visit",
    { ...blank, draftedByStaffId: "s" },
    {},
    "For you: check what we wrote down",
  ],
  [
    "one that awaits a check",
    { ...blank, status: "awaitingVerification" },
    {},
    "For us: a talk with you",
  ],
  ["a pause of their own", { ...live, status: "paused" }, {}, "For you: open it again, or end it"],
  [
    "a pause of ours",
    { ...live, status: "paused", pausedReason: "pay" },
    {},
    "For you: check the pay",
  ],
  [
    "a question nobody answered",
    { ...live, status: "paused", pausedReason: "noAnswer" },
    {},
    "For you: open it again or close it",
  ],
  ["a live one", live, { newsOn: "2026-03-04" }, "For us: news by Wednesday 4 March"],
  [
    "an introduction before all else",
    { ...live, ...asked },
    { hasIntroduction: true },
    "For you: answer an introduction",
  ],
  [
    "the question whether it is open",
    { ...live, ...asked },
    {},
    "For you: say whether it is still open",
  ],
  [
    "a closing date that passed",
    { ...live, closesOn: "2026-02-24" },
    {},
    "For you: open it for longer, or end it",
  ],
  [
    "all places taken",
    { ...live, places: 2, placesFilled: 2 },
    {},
    "For you: mark it as filled, or leave it open",
  ],
  ["a proposal", live, { hasProposal: true }, "For you: answer a proposal about the job"],
  ["a day to come", { ...live, availableFrom: "2026-03-02" }, {}, "For its day: Monday 2 March"],
  ["one that has ended", { ...blank, status: "closed" }, {}, null],
])("%s", (_words, vacancy, beside, waits) => {
  expect(waitsFor(vacancy as typeof blank, { ...nothing, ...beside }, today)).toBe(waits);
});
