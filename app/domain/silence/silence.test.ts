import { expect, test } from "vitest";
import { silenceForm } from "./silence.form.ts";
import { timetableFaults, usualTimetable } from "./silence.ts";

const typed = (changes: Partial<Record<keyof typeof usualTimetable, string>>) => ({
  ...Object.fromEntries(Object.entries(usualTimetable).map(([day, value]) => [day, `${value}`])),
  ...changes,
});

test("the usual timetable is one", () => {
  expect(timetableFaults(usualTimetable)).toEqual({});
  expect(silenceForm.parse(typed({}))).toEqual(usualTimetable);
});

test.each([
  [{ secondReminderDay: "3" }, "secondReminderDay", "The second reminder comes after the first."],
  [{ secondPromptDay: "4" }, "secondPromptDay", "The second time comes after the first."],
  [
    { secondPromptDay: "20" },
    "lapseDay",
    "It can end only after the last reminder, on day 21 or later.",
  ],
  [{ lapseDay: "10" }, "lapseDay", "Give on which day it ends as a number from 11 to 60."],
  [
    { firstReminderDay: "0" },
    "firstReminderDay",
    "Give on which day the employer is reminded first as a number from 1 to 40.",
  ],
  [
    { firstReminderDay: "soon" },
    "firstReminderDay",
    "Give on which day the employer is reminded first as a number from 1 to 40.",
  ],
])("%j is refused", (changes, field, message) => {
  const { error } = silenceForm.safeParse(typed(changes));
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[field, message]]);
});
