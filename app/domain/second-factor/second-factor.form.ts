import * as z from "zod";
import { requiredText } from "../form/fields.ts";

const code = (sentence: string) =>
  z.string({ error: sentence }).trim().min(1, sentence).max(40, "That is too long for a code.");

export const secondStepForm = z.object({
  code: code("Type the code that your app shows."),
  remember: z.literal("yes").optional(),
});
/** Sent by a script, when the device has done its part. */
export const passkeyStepForm = z.object({
  answer: z.string({ error: "Press the button to use your passkey." }).max(20_000),
  remember: z.literal("yes").optional(),
});
const shown = z.string().trim().max(40, "That is too long for a code.").default("");
export const appForm = z.object({
  code: code("Type the code that the app shows."),
  passcode: shown,
});
export const newPasskeyForm = z.object({
  name: requiredText("a name to know it by, such as “My phone”", 60),
  answer: z.string({ error: "Press the button to make a passkey." }).max(20_000),
  passcode: shown,
});
export const changeStepForm = z.object({
  code: code("Type a code from your app, or a recovery code."),
  passkeyId: z.string().max(1_500).optional(),
});
