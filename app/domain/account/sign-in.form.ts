import * as z from "zod";
import { email, requiredText } from "../form/fields.ts";
import { codeOf } from "./sign-in.ts";

export const signInMailForm = z.object({ email: email("Give your email address.") });

export const signInCodeForm = z.object({
  code: requiredText("the code", 40).transform((typed, ctx) => {
    const code = codeOf(typed);
    if (code !== null || typed === "") return code ?? "";
    ctx.addIssue({ code: "custom", message: "Give the six digits of the code, like 123 456." });
    return z.NEVER;
  }),
});
