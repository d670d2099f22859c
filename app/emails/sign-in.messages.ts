import { makeLink } from "#app/domain/account/email-link.server.ts";
import { makeCode } from "#app/domain/account/sign-in.commands.server.ts";
import { codeInWords, codeMinutes } from "#app/domain/account/sign-in.ts";
import { letter } from "./account.messages.ts";
import type { Message, Writing } from "./message.ts";

/** Null: it was used meanwhile, and another mail would only lie about. Undefined: nobody asked for a code, only for a link. */
async function askedFor({ db, data }: Writing) {
  if (!data.signInRequestId) return undefined;
  const request = await db
    .selectFrom("signInRequest")
    .select(["id", "email", "browserKey", "leadsTo"])
    .where("id", "=", data.signInRequestId)
    .where("usedAt", "is", null)
    .executeTakeFirst();
  return request ?? null;
}

export const signInMessages = {
  "account.signIn": {
    audience: "anyone",
    when: "Somebody asks to sign in without a password, or for a link in place of an old one",
    write: async (writing) => {
      const { db, reader } = writing;
      const request = await askedFor(writing);
      if (request === null) return null;
      const code = request && (await makeCode(db, writing, request));
      const token = await makeLink(db, writing, {
        purpose: "signIn",
        email: reader.email,
        accountId: reader.id,
        payload: { leadsTo: request?.leadsTo ?? null },
      });
      return letter(
        writing,
        code ? "Your code and your link to sign in" : "Your link to sign in",
        [
          ...(code
            ? [
                `Your code is ${codeInWords(code)}`,
                `Type it on the page where you asked for it. It works there for ${codeMinutes} minutes, and nowhere else.`,
                "Or press the link. It works on any phone or computer, once, for one hour.",
              ]
            : ["Press the link. It works on any phone or computer, once, for one hour."]),
          "Pass this on to nobody, whoever asks. We never ask for it.",
        ],
        { label: "Sign in", path: `/link/${token}` },
      );
    },
  },
} satisfies Record<string, Message>;
