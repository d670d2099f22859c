import * as z from "zod";
import { email, phone, requiredText } from "../form/fields.ts";
import { passwordMaxLength, passwordMinLength } from "./account.ts";

/** Typed spaces are part of a password; nothing is trimmed. */
const typedPassword = (sentence: string) =>
  z
    .string({ error: sentence })
    .min(1, sentence)
    .max(passwordMaxLength, `The password can be at most ${passwordMaxLength} characters.`);

export const newPassword = () =>
  typedPassword("Choose a password.").min(
    passwordMinLength,
    `Choose a password of at least ${passwordMinLength} characters.`,
  );

export const personName = () => requiredText("your name", 120);

export const signInForm = z.object({
  email: email("Give your email address."),
  password: typedPassword("Give your password."),
});

export const resetForm = z.object({ email: email("Give your email address.") });
export const newPasswordForm = z.object({ password: newPassword() });
export const joinForm = z.object({ name: personName(), password: newPassword() });

const staffPlace = {
  phone: phone("Give the phone number you can be reached on."),
  hours: requiredText("the hours you can be reached", 200),
};
export const staffPlaceForm = z.object(staffPlace);
export const joinStaffForm = joinForm.extend(staffPlace);

export const nameForm = z.object({ name: personName() });
export const changePasswordForm = z.object({
  current: typedPassword("Give the password you have now."),
  password: newPassword(),
});
/** What shows who they are is asked for by the page: a password of whoever has one, a code of whoever has a second step. */
export const changeEmailForm = z.object({
  email: email("Give the new email address."),
  current: z
    .string()
    .max(passwordMaxLength, `The password can be at most ${passwordMaxLength} characters.`)
    .default(""),
  code: z.string().trim().max(40, "That is too long for a code.").default(""),
});
