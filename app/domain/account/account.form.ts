import * as z from "zod";
import { email } from "../form/fields.ts";
import { passwordMaxLength } from "./account.ts";

/** Typed spaces are part of a password; nothing is trimmed. */
const typedPassword = (sentence: string) =>
  z
    .string({ error: sentence })
    .min(1, sentence)
    .max(
      passwordMaxLength,
      `The password can be at most ${passwordMaxLength.toLocaleString("en-GB")} characters.`,
    );

export const signInForm = z.object({
  email: email("Give your email address."),
  password: typedPassword("Give your password."),
});
