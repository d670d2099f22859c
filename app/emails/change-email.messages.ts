import { isTaken } from "#app/domain/account/account.queries.server.ts";
import { makeLink, revokeLinks } from "#app/domain/account/email-link.server.ts";
import { letter } from "./account.messages.ts";
import type { Message, Writing } from "./message.ts";

/** Undefined: it was closed meanwhile. */
const accountOf = ({ db, data }: Writing) =>
  db
    .selectFrom("account")
    .select(["id", "email"])
    .where("id", "=", data.accountId ?? "")
    .where("closedAt", "is", null)
    .executeTakeFirst();

export const changeEmailMessages = {
  "account.changeEmail": {
    audience: "anyone",
    when: "Somebody asks to use another address for their account; to that address",
    write: async (writing) => {
      const { db, reader } = writing;
      const account = await accountOf(writing);
      if (!account || account.email === reader.email) return null;
      if (await isTaken(db, reader))
        return letter(
          writing,
          "This address has an account already",
          [
            "Somebody, perhaps you, asked to use this address for another account. It has one of its own, so nothing was changed.",
          ],
          { label: "Sign in with this address", path: "/sign-in" },
        );
      const change = { purpose: "changeEmail", subjectId: account.id } as const;
      // Whatever address was asked for before this one.
      await revokeLinks(db, writing, change);
      const token = await makeLink(db, writing, {
        ...change,
        email: reader.email,
        accountId: account.id,
      });
      return letter(
        writing,
        "Confirm your new email address",
        [
          "You asked to use this address for your account. Press the link where you are signed in. It works for one day.",
          "Until then nothing changes.",
        ],
        { label: "Use this address", path: `/link/${token}` },
      );
    },
  },
  "account.emailChangeAsked": {
    audience: "anyone",
    when: "Somebody asks to use another address for their account; to the one it has",
    write: async (writing) => {
      if (!(await accountOf(writing))) return null;
      // Which address it is stands in no mail to this one: who reads it here may be the reason to leave it.
      return letter(
        writing,
        "Your email address is to change",
        [
          "Somebody, perhaps you, asked to use another email address for your account.",
          "If that was you, there is nothing to do. If it was not, choose a new password now, press “Sign out everywhere” on the page of your account, and ring us.",
        ],
        { label: "See your account", path: "/account" },
      );
    },
  },
} satisfies Record<string, Message>;
