import * as z from "zod";
import { wholeNumber } from "../form/fields.ts";
import { lapseDays, timetableFaults } from "./silence.ts";

const day = (what: string) => wholeNumber(what, 1, 40);

export const silenceForm = z
  .object({
    firstReminderDay: day("on which day the employer is reminded first"),
    secondReminderDay: day("on which day the employer is reminded again"),
    firstPromptDay: day("on which day the specialist is told first"),
    secondPromptDay: day("on which day the specialist is told again"),
    lapseDay: wholeNumber("on which day it ends", lapseDays.least, lapseDays.most),
  })
  .superRefine((timetable, ctx) => {
    for (const [path, message] of Object.entries(timetableFaults(timetable)))
      ctx.addIssue({ code: "custom", path: [path], message });
  });
