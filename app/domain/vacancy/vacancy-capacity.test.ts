import { expect, test } from "vitest";
import { addDays } from "../calendar/calendar.ts";
import {
  hasRoom,
  type OpenWithEmployer,
  ownRoomInWords,
  roomInWords,
  roomOf,
} from "./vacancy-capacity.ts";

const today = "2026-02-25";
/** It ends eleven days after its answer is due, without weekends to think of. */
const waits = (answerBy: string): OpenWithEmployer => ({
  status: "withEmployer",
  answerBy,
  lapsesOn: addDays(answerBy, 11),
});
const talks: OpenWithEmployer = {
  status: "interested",
  answerBy: "2026-02-20",
  lapsesOn: null,
};
const room = (most: number | null, open: OpenWithEmployer[], availableFrom: string | null = null) =>
  roomOf({ most, availableFrom, today }, open);

test.each([
  ["no limit", room(null, [talks, talks]), true],
  ["one of two", room(2, [talks]), true],
  ["two of two", room(2, [talks, talks]), false],
  ["three of two, since it was lowered", room(2, [talks, talks, talks]), false],
  ["not to be had yet", room(null, [], "2026-02-26"), false],
  ["to be had from today", room(null, [], today), true],
])("%s: room is %s", (_words, it, has) => {
  expect(hasRoom(it)).toBe(has);
});

test.each([
  [
    "the next answer, and the day it would be over",
    room(2, [waits("2026-03-04"), waits("2026-03-02")]),
    "Full: 2 of 2 introductions are open. The next answer is due by Monday 2 March. If none comes, free again on Friday 13 March at the latest.",
  ],
  [
    "an answer that is late has no day to be due, but one on which it is over",
    room(1, [waits("2026-02-20")]),
    "Full: 1 of 1 introductions is open. If no answer comes, free again on Tuesday 3 March at the latest.",
  ],
  [
    "more than it takes: as many have to end first",
    room(1, [waits("2026-03-02"), waits("2026-03-04")]),
    "Full: 2 of 1 introductions are open. The next answer is due by Monday 2 March. If none comes, free again on Sunday 15 March at the latest.",
  ],
  [
    "talked about, there is no day",
    room(2, [talks, talks]),
    "Full: 2 of 2 introductions are open. Free again when the employer has settled one of them.",
  ],
  [
    "the later of two things in the way comes first",
    room(1, [talks], "2027-01-12"),
    "From Tuesday 12 January 2027. Nobody new is introduced before then.",
  ],
  ["room", room(3, [talks]), "There is room. They take at most 3 at a time."],
])("its own area reads %s", (_words, it, said) => {
  const words = roomInWords(it, today, true);
  expect(`${words?.short}. ${words?.more}`).toBe(said);
});

test("another area reads that it is full and when that ends, and no number", () => {
  const full = roomInWords(room(2, [waits("2026-03-04"), waits("2026-03-02")]), today, false);
  expect(full?.short).toBe("Full just now");
  expect(full?.more).toBe("If no answer comes, free again on Friday 13 March at the latest.");
  expect(roomInWords(room(null, [talks]), today, false)).toBeNull();
});

test.each([
  [null, 4, "Any number"],
  [3, 0, "At most 3 at a time."],
  [3, 1, "At most 3 at a time. 1 is open with you now."],
  [3, 2, "At most 3 at a time. 2 are open with you now."],
])("the employer of %j, with %i open, reads: %s", (most, open, said) => {
  expect(ownRoomInWords({ most, open })).toBe(said);
});
