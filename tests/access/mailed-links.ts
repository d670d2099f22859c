import { makeLink, type NewLink } from "#app/domain/account/email-link.server.ts";
import { askWithoutAccount } from "#app/domain/advice-request/advice-asking.commands.server.ts";
import { askForVacancies } from "#app/domain/saved-search/saved-search.commands.server.ts";
import type { Db } from "#db/connect.ts";
import type { LinkPurpose } from "#db/tables.ts";
import { account, as, newId, today, visitor } from "#tests/support/place.ts";
import type { Town } from "./town.ts";

/** Links that end messages are tested beside their own page: they open nothing. */
export type OpeningPurpose = Exclude<LinkPurpose, "stopMessages">;

export interface MailedLink {
  link: Omit<NewLink, "purpose">;
  /** Where it stands, before its token. */
  at: string;
  /** Who presses it, where it takes somebody signed in. */
  by?: string;
  /** What is pressed there, and where that leads: of some, elsewhere on the same page. */
  form: Record<string, string>;
  leadsTo: RegExp;
  /** What its page must not say to somebody it was not sent to, beside the address. */
  hidden: string[];
}

const password = "a long enough one";
const form = (intent: string, more: Record<string, string> = {}) => ({ intent, ...more });

async function addressOf(db: Db, accountId: string) {
  const { email } = await db
    .selectFrom("account")
    .select("email")
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  return email;
}

async function question(db: Db, email: string) {
  const id = newId();
  await askWithoutAccount(as(db, visitor), {
    id,
    kind: "general",
    stage: "inWork",
    title: "A quieter stock room",
    barriers: ["noise"],
    barrier: "The press runs all day.",
    task: "",
    name: "Rosa Blake",
    organisation: "Dock Street Bakery",
    email,
    phone: null,
    place: "southwark",
  });
  return id;
}

/** One link of every kind, as a mail of the town would hold it, with what it takes to press it. */
export async function linksOf(db: Db, town: Town): Promise<Record<OpeningPurpose, MailedLink>> {
  const { bramble, kwame } = town;
  const rosa = await account(db, "Rosa Blake");
  const sami = await account(db, "Sami Odeh");
  await db.updateTable("account").set({ emailConfirmedAt: null }).where("id", "=", sami).execute();
  const ofRosa = { email: await addressOf(db, rosa), accountId: rosa };
  const owner = bramble.owner.accountId;
  const ofOwner = { email: await addressOf(db, owner), accountId: owner };
  const { email: kwames } = await db
    .updateTable("participant")
    .set({ accountId: null })
    .where("id", "=", kwame.participantId)
    .returning("email")
    .executeTakeFirstOrThrow();
  await db
    .updateTable("employee")
    .set({ comeBackEmail: "card@example.com" })
    .where("id", "=", town.joined)
    .execute();
  await db
    .updateTable("placement")
    .set({ contactName: "Ola Bright", contactEmail: "ola@example.com", status: "started" })
    .where("id", "=", town.placement)
    .execute();
  await db
    .updateTable("vacancy")
    .set({ stillOpenAskedAt: today })
    .where("id", "=", town.job)
    .execute();
  const opened = await question(db, "asked@example.com");
  await db
    .updateTable("adviceRequest")
    .set({ status: "open", openedAt: today })
    .where("id", "=", opened)
    .execute();
  const search = newId();
  const searcher = "search@example.com";
  await askForVacancies(as(db, visitor), { id: search, email: searcher, query: "words=porter" });
  const pressed = { at: "/link/", hidden: [] };
  const named = { name: "Noor Haddad", password };
  return {
    signIn: { ...pressed, link: ofRosa, form: form("sign-in"), leadsTo: /^\/$/ },
    confirmEmail: {
      ...pressed,
      link: { email: await addressOf(db, sami), accountId: sami },
      form: form("confirm"),
      leadsTo: /^\/$/,
    },
    resetPassword: { ...pressed, link: ofRosa, form: { password }, leadsTo: /^\/$/ },
    accountExists: { ...pressed, link: ofRosa, form: { password }, leadsTo: /^\/$/ },
    changeEmail: {
      ...pressed,
      link: { email: "rosa.elsewhere@example.com", accountId: rosa, subjectId: rosa },
      by: rosa,
      form: form("change-email"),
      leadsTo: /^\/account\?saved$/,
    },
    joinEmployer: {
      at: "/link/",
      link: {
        email: "colleague@example.com",
        subjectId: bramble.employerId,
        payload: { role: "manager", workplaceIds: [bramble.workplaceId] },
      },
      form: named,
      leadsTo: /^\/employer$/,
      hidden: ["Bramble Kitchens"],
    },
    joinStaff: {
      at: "/link/",
      link: {
        email: "worker@example.com",
        subjectId: "team-southwark",
        payload: { role: "specialist", name: "Noor Haddad" },
      },
      form: { ...named, phone: "020 7946 0103", hours: "Mornings" },
      leadsTo: /^\/specialist$|second-step/,
      hidden: ["Southwark Works", "Noor Haddad"],
    },
    joinAsParticipant: {
      at: "/link/",
      link: { email: kwames ?? "", subjectId: kwame.participantId },
      form: { password },
      leadsTo: /^\/participant$/,
      hidden: ["Kwame"],
    },
    confirmVacancy: {
      at: "/link/",
      link: { email: "kitchen@example.com", subjectId: town.unpublished },
      form: named,
      leadsTo: /^\/employer\/vacancies\//,
      hidden: [],
    },
    confirmAdvice: {
      at: "/link/",
      link: { email: "asks@example.com", subjectId: await question(db, "asks@example.com") },
      form: form("confirm"),
      leadsTo: /^\/advice\/request$/,
      hidden: ["A quieter stock room"],
    },
    openAdvice: {
      at: "/link/",
      link: { email: "asked@example.com", subjectId: opened },
      form: form("open"),
      leadsTo: /^\/advice\/request$/,
      hidden: ["A quieter stock room"],
    },
    openMyJob: {
      ...pressed,
      link: { email: "card@example.com", subjectId: town.joined },
      form: form("open"),
      leadsTo: /^\/advice\/my-job$/,
    },
    openPlacement: {
      at: "/link/",
      link: { email: "ola@example.com", subjectId: town.placement },
      form: form("open"),
      leadsTo: /^\/employer\/placements\//,
      hidden: ["Zephyrine", "Prep cook"],
    },
    openIntroduction: {
      at: "/open/",
      link: { ...ofOwner, subjectId: town.sent, payload: { to: null } },
      form: form("open"),
      leadsTo: /^\/employer\/introductions\//,
      hidden: ["Zephyrine", "Baker"],
    },
    openJob: {
      at: "/open/",
      link: { ...ofOwner, subjectId: town.placement, payload: { to: null } },
      form: form("open"),
      leadsTo: /^\/employer\/placements\//,
      hidden: ["Zephyrine", "Prep cook"],
    },
    answerReview: {
      at: "/review/",
      link: { ...ofOwner, subjectId: town.review, payload: { side: "employer" } },
      form: { feeling: "well", goesWell: "", toChange: "", wouldHelp: "" },
      leadsTo: /\?done$/,
      hidden: ["Zephyrine", "Prep cook"],
    },
    answerStillOpen: {
      at: "/still-open/",
      link: { ...ofOwner, subjectId: town.job, payload: { askedAt: today } },
      form: form("stillOpen"),
      leadsTo: /\?done=stillOpen$/,
      hidden: ["Kitchen assistant"],
    },
    savedSearch: {
      at: "/vacancies/by-email/",
      link: { email: searcher, subjectId: search },
      form: form("confirm"),
      leadsTo: /\?begun$/,
      hidden: ["porter"],
    },
  };
}

export const purposes = [
  "signIn",
  "confirmEmail",
  "resetPassword",
  "accountExists",
  "changeEmail",
  "joinEmployer",
  "joinStaff",
  "joinAsParticipant",
  "confirmVacancy",
  "confirmAdvice",
  "openAdvice",
  "openMyJob",
  "openPlacement",
  "openIntroduction",
  "openJob",
  "answerReview",
  "answerStillOpen",
  "savedSearch",
] as const satisfies OpeningPurpose[];

/** The mail's link. @returns its token and the address of its page */
export async function mailLink(db: Db, purpose: OpeningPurpose, { link, at }: MailedLink) {
  const token = await makeLink(db, as(db, visitor), { purpose, ...link });
  return { token, page: `${at}${token}` };
}
