import * as z from "zod";
import { email, oneOf, phone, requiredText, someOf, wholeNumber } from "../form/fields.ts";

export const staffInvitationForm = z.object({
  name: requiredText("their name", 100),
  email: email("Give their email address."),
  teamId: requiredText("the team", 100),
  role: oneOf(["specialist", "lead"], "Choose what they will do."),
});
export const staffClosingForm = z.object({
  handTo: requiredText("who takes over their vacancies and employers", 100),
});
export const teamForm = z.object({
  name: requiredText("the team's name, as employers and participants should read it", 100),
  phone: phone("Give the team's phone number."),
  email: email("Give the team's email address."),
  hours: requiredText("when somebody answers, like Monday to Friday, 9:00 to 17:00", 100),
});
export const areaForm = z
  .object({
    runBy: requiredText("who runs this area", 200),
    phone: phone("Give the area's phone number."),
    email: email("Give the area's email address."),
    hours: requiredText("when somebody answers", 100),
    supportWeeks: wholeNumber("how many weeks you support somebody at work", 1, 104),
    acknowledgeDays: wholeNumber("within how many days somebody takes up a question", 1, 20),
    answerDays: wholeNumber("within how many days a question is answered", 1, 40),
    apologiseDays: wholeNumber("after how many days you say sorry", 1, 60),
  })
  .superRefine(({ acknowledgeDays, answerDays, apologiseDays }, ctx) => {
    if (answerDays < acknowledgeDays)
      ctx.addIssue({
        code: "custom",
        path: ["answerDays"],
        message: "An answer cannot be promised before somebody takes it up.",
      });
    if (apologiseDays < answerDays)
      ctx.addIssue({
        code: "custom",
        path: ["apologiseDays"],
        message: "You can only say sorry after the day of the answer.",
      });
  });
export const authoritiesForm = (ids: string[]) =>
  z.object({
    authorities: ids.length > 0 ? someOf(ids as [string, ...string[]]) : z.array(z.string()),
  });
export const verificationForm = z.object({
  spokeTo: requiredText("who you spoke to", 200),
  checked: requiredText("what you checked", 1000),
});
export const suspensionForm = z.object({
  reason: requiredText("why. The employer does not read this", 1000),
});
export const concernForm = z.object({ note: requiredText("what you did about it", 1000) });
export const moveForm = z.object({
  participantId: requiredText("who moves", 100),
  toStaffId: requiredText("who supports them from now on", 100),
});

export type StaffInvitation = z.output<typeof staffInvitationForm>;
export type TeamDetails = z.output<typeof teamForm>;
export type AreaDetails = z.output<typeof areaForm>;
export type Verification = z.output<typeof verificationForm>;
