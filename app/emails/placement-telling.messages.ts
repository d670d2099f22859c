import { makeLink } from "#app/domain/account/email-link.server.ts";
import { placementPage } from "./employer.messages.ts";
import { type Message, toEmployer, toStaff, type Writing } from "./message.ts";

/** To who speaks for an employer: that there is a page, never about whom. */
const forEmployer = (
  when: string,
  subject: string,
  paragraphs: (writing: Writing) => string[],
  action: { label: string; path: (writing: Writing) => string | Promise<string> },
): Message => ({
  audience: "employer",
  when,
  write: async (writing) =>
    toEmployer(writing, subject, paragraphs(writing), {
      label: action.label,
      path: await action.path(writing),
    }),
});
const openPage = {
  label: "Open the page",
  path: (writing: Writing) => placementPage(writing.data, writing),
};

export const placementTellingMessages = {
  "employer.placementOpened": forEmployer(
    "Somebody says yes to their employer knowing of their support",
    "There is a page for you about support at work",
    ({ reader }) => [
      "Somebody who works with you, or is about to, would like you to know that our local team supports them at work.",
      "The page says who it is, what the job is, and how to reach the person who supports you both.",
      ...(reader.kind === "address" ? ["You need no account. The link works for four weeks."] : []),
    ],
    openPage,
  ),
  "employer.placementLink": forEmployer(
    "Who speaks for an employer asks for a new link to a job",
    "A new link to your page",
    () => ["Here is a new link to the page about support at work. It works for four weeks."],
    openPage,
  ),
  "employer.makeAccount": {
    audience: "employer",
    when: "Who speaks for an employer without an account wants one, and nobody there has one",
    write: async (writing) => {
      const { employerId = "", placementId } = writing.data;
      const employer = await writing.db
        .selectFrom("employer")
        .select("name")
        .where("id", "=", employerId)
        .executeTakeFirst();
      if (!employer) return null;
      const token = await makeLink(writing.db, writing, {
        purpose: "joinEmployer",
        email: writing.reader.email,
        subjectId: employerId,
        payload: { role: "owner", workplaceIds: [], placementId },
      });
      return toEmployer(
        writing,
        `Make an account for ${employer.name}`,
        [
          "You asked for an account. You would be the owner: you can invite colleagues and publish vacancies. Your local team rings you once, before the first one goes live.",
          "The link works for two weeks. If you leave it, your page goes on as it is.",
        ],
        { label: "Make the account", path: `/link/${token}` },
      );
    },
  },
  "employer.contactAsksToJoin": {
    audience: "employer",
    when: "Who speaks for an employer without an account wants to join it",
    write: async (writing) => {
      const placement = await writing.db
        .selectFrom("placement")
        .select(["contactName", "contactEmail"])
        .where("id", "=", writing.data.placementId ?? "")
        .executeTakeFirst();
      if (!placement?.contactEmail) return null;
      return toEmployer(
        writing,
        "Somebody asks to join your account",
        [
          `${placement.contactName}, who gave the address ${placement.contactEmail}, speaks with us about a job at your organisation and asks to join your account.`,
          "If you know them, invite them on the page of your colleagues and choose what they may do. If not, leave it: nothing happens.",
        ],
        { label: "See your colleagues", path: "/employer/organisation/colleagues" },
      );
    },
  },
  "staff.tellingDecided": {
    audience: "staff",
    when: "Somebody decides whether their employer may know of their support",
    write: async (writing) =>
      toStaff(
        writing,
        "There is a decision about telling an employer",
        [
          "Somebody you support has decided whether their employer may know. Look before you next speak with the employer.",
        ],
        {
          label: "See the decision",
          path: `/specialist/placements/${writing.data.placementId}/telling`,
        },
      ),
  },
} satisfies Record<string, Message>;
