import { makeLink } from "#app/domain/account/email-link.server.ts";
import {
  type InvitationPurpose,
  isWithdrawn,
} from "#app/domain/account/invitation.queries.server.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import type { LinkPurpose } from "#db/tables.ts";
import type { Letter } from "./letter.ts";
import type { Message, Writing } from "./message.ts";

/** A letter about getting in. */
export async function letter(
  writing: Writing,
  subject: string,
  paragraphs: string[],
  action: Letter["action"],
): Promise<Letter> {
  const fromName = await senderOf(writing);
  return {
    fromName,
    subject,
    greeting: writing.reader.name ? `Hello ${writing.reader.name},` : "Hello,",
    paragraphs,
    ...(action && { action }),
    closing: [fromName, "If you did not expect this, you can leave it. Nothing happens."],
  };
}

/** A participant's own account writes to them from the name they chose, like everything else that reaches them. */
async function senderOf({ db, reader, data }: Writing): Promise<string> {
  // An address of an account that is not, or no longer, the one it signs in with.
  const accountId = reader.kind === "account" ? reader.id : data.accountId;
  if (!accountId) return "Alongside";
  const person = await db
    .selectFrom("participant")
    .select("senderName")
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  return person?.senderName ?? "Alongside";
}

const link = async (
  writing: Writing,
  purpose: LinkPurpose,
  more: { accountId?: string; subjectId?: string; payload?: Record<string, unknown> } = {},
) =>
  `/link/${await makeLink(writing.db, writing, { purpose, email: writing.reader.email, ...more })}`;

/** Said in the link too, so that a fresh one can be made from it. */
const invited = ({ data, now }: Writing) => ({
  invitedBy: data.invitedBy ?? "",
  invitedAt: data.invitedAt ?? now,
});

const isTakenBack = (writing: Writing, purpose: InvitationPurpose, subjectId: string) =>
  isWithdrawn(writing.db, {
    purpose,
    subjectId,
    email: writing.reader.email,
    invitedAt: invited(writing).invitedAt,
  });

const split = (list: string | undefined) => (list ? list.split(",").filter(Boolean) : []);

export const accountMessages = {
  "account.confirmEmail": {
    audience: "anyone",
    when: "Somebody signs up",
    write: async (writing) =>
      letter(
        writing,
        "Confirm your email address",
        [
          "Thank you for signing up. Press the link to confirm that this address is yours. It works for three days.",
        ],
        {
          label: "Confirm this address",
          path: await link(writing, "confirmEmail", { accountId: writing.reader.id }),
        },
      ),
  },
  "account.alreadyThere": {
    audience: "anyone",
    when: "Somebody signs up with an address that has an account",
    write: async (writing) =>
      letter(
        writing,
        "You already have an account",
        [
          "Somebody, perhaps you, signed up with this address. There is already an account, so nothing was changed.",
        ],
        {
          label: "Sign in, or choose a new password",
          path: await link(writing, "accountExists", { accountId: writing.reader.id }),
        },
      ),
  },
  "account.resetPassword": {
    audience: "anyone",
    when: "Somebody asks for a new password",
    write: async (writing) =>
      letter(
        writing,
        "Choose a new password",
        [
          "Press the link to choose a new password. It works for two hours. Until then your old password still works.",
        ],
        {
          label: "Choose a new password",
          path: await link(writing, "resetPassword", { accountId: writing.reader.id }),
        },
      ),
  },
  "account.secondStepChanged": {
    audience: "anyone",
    when: "The second step of an account was set up, changed or taken away, or a recovery code was used",
    write: async (writing) =>
      letter(
        writing,
        "Your second step was changed",
        [
          "The second step with which you sign in was set up, changed or taken away, or one of your recovery codes was used.",
          "If that was you, there is nothing to do. If it was not, change your password now and ring us.",
        ],
        { label: "See your second step", path: "/account/second-step" },
      ),
  },
  "account.joinEmployer": {
    audience: "anyone",
    when: "An owner invites a colleague",
    write: async (writing) => {
      const { employerId = "", role, workplaceIds, invitedBy } = writing.data;
      const employer = await writing.db
        .selectFrom("employer")
        .select("name")
        .where("id", "=", employerId)
        .executeTakeFirst();
      if (!employer || (await isTakenBack(writing, "joinEmployer", employerId))) return null;
      return letter(
        writing,
        `Join ${employer.name} on Alongside`,
        [
          `${invitedBy || "A colleague"} would like you to help with vacancies and introductions at ${employer.name}.`,
          "The link works for two weeks.",
        ],
        {
          label: "Join your colleagues",
          path: await link(writing, "joinEmployer", {
            subjectId: employerId,
            payload: { role, workplaceIds: split(workplaceIds), ...invited(writing) },
          }),
        },
      );
    },
  },
  "account.joinStaff": {
    audience: "anyone",
    when: "A lead invites somebody to the team",
    write: async (writing) => {
      const { teamId = "", role, name, invitedBy } = writing.data;
      const team = await writing.db
        .selectFrom("team")
        .select("name")
        .where("id", "=", teamId)
        .executeTakeFirst();
      if (!team || (await isTakenBack(writing, "joinStaff", teamId))) return null;
      return letter(
        writing,
        `Join ${team.name} on Alongside`,
        [
          `${invitedBy || "Your lead"} has set up your place in ${team.name}.`,
          "Press the link to choose a password. It works for two weeks.",
        ],
        {
          label: "Choose a password",
          path: await link(writing, "joinStaff", {
            subjectId: teamId,
            payload: { role, name, ...invited(writing) },
          }),
        },
      );
    },
  },
  "account.confirmVacancy": {
    audience: "employer",
    when: "A specialist writes up a vacancy heard of on a visit",
    write: async (writing) => {
      const { vacancyId = "", staffName } = writing.data;
      const vacancy = await writing.db
        .selectFrom("vacancy")
        .select("title")
        .where("id", "=", vacancyId)
        .executeTakeFirst();
      if (!vacancy) return null;
      return letter(
        writing,
        `Please check the vacancy we wrote down: ${vacancy.title}`,
        [
          `${staffName || "We"} wrote down the vacancy you spoke about. Nobody sees it until you say that it is right.`,
          "You can change anything. The link works for four weeks.",
        ],
        {
          label: "Check the vacancy",
          path: await link(writing, "confirmVacancy", { subjectId: vacancyId }),
        },
      );
    },
  },
  "account.confirmAdvice": {
    audience: "anyone",
    when: "Somebody asks for advice without an account",
    write: async (writing) => {
      const subjectId = writing.data.adviceRequestId ?? "";
      const asked = await writing.db
        .selectFrom("adviceRequest")
        .select("status")
        .where("id", "=", subjectId)
        .executeTakeFirst();
      if (asked?.status !== "unconfirmed") return null;
      return letter(
        writing,
        "Send your question about work",
        [
          "You asked us about getting work right for somebody. Press the link to say that this address is yours. Then we start on it.",
          "The link works for seven days. After that we delete the question.",
        ],
        { label: "Send my question", path: await link(writing, "confirmAdvice", { subjectId }) },
      );
    },
  },
  "account.openAdvice": {
    audience: "anyone",
    when: "Somebody who asked without an account wants a new link",
    write: async (writing) => {
      const subjectId = writing.data.adviceRequestId ?? "";
      const asked = await writing.db
        .selectFrom("adviceRequest")
        .select(["status", "askedAt"])
        .where("id", "=", subjectId)
        .executeTakeFirst();
      if (!asked || asked.status === "unconfirmed") return null;
      const day = dayInWords(dateOf(asked.askedAt));
      return letter(
        writing,
        `Your question of ${day}`,
        ["Here is a new link to your question. It works for four weeks."],
        { label: "Open my question", path: await link(writing, "openAdvice", { subjectId }) },
      );
    },
  },
} satisfies Record<string, Message>;
