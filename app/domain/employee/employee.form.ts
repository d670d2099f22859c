import * as z from "zod";
import {
  email,
  idField,
  oneOf,
  optionalPhone,
  optionalText,
  requiredText,
} from "../form/fields.ts";
import { employeeChannels } from "./employee.ts";

export const cardCodeForm = z.object({ code: requiredText("the code on your card", 40) });

const optionalEmail = () =>
  email()
    .optional()
    .transform((address) => address || null);

/** What somebody gives who asks for support: no condition, no reason, no employer. */
export const supportForm = z
  .object({
    chosenName: requiredText("the name you want us to use", 80),
    safeChannel: oneOf(employeeChannels, "Choose how it is safe to reach you."),
    phone: optionalPhone(),
    email: optionalEmail(),
    safeWhen: optionalText("when it is safe", 300).transform((words) => words ?? ""),
  })
  .superRefine((value, issue) => {
    if (value.safeChannel === "email" && !value.email)
      issue.addIssue({ code: "custom", path: ["email"], message: "Give your email address." });
    if (value.safeChannel !== "email" && !value.phone)
      issue.addIssue({ code: "custom", path: ["phone"], message: "Give your phone number." });
  });
export type SupportWishes = z.output<typeof supportForm>;

export const comeBackForm = z.object({ email: email("Give your email address.") });
export const tellForm = z.object({
  chosenName: requiredText("the name your employer should see", 80),
});
export const employeeWordsForm = z.object({
  messageId: idField,
  words: requiredText("your words", 3_000),
});
/** To the whole thread: what tells of health is asked about once, and is theirs to send. */
export const employeeThreadForm = employeeWordsForm.extend({
  keepsPrivateWords: z.literal("yes").optional(),
});
