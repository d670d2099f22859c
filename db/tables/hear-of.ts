/** What people hear of, and how. */

/** What people choose by: a handful of subjects, and not a hundred messages. */
export type MessageTopic =
  | "account"
  | "introductions"
  | "meetings"
  | "jobs"
  | "reviews"
  | "plans"
  | "advice"
  | "vacancies"
  | "letters"
  | "caseload"
  | "colleagues"
  | "news"
  | "safety"
  | "help"
  | "searches"
  | "digest";

/** By e-mail at once, in one e-mail a day, by text message, or nowhere but on the page itself. */
export type HowToHear = "email" | "daily" | "text" | "portal";

export interface MessagePreferenceTable {
  /** As a message names its recipient, `account:ID` and so on; `employer:ID` for what an organisation has set for everybody there. */
  reader: string;
  topic: MessageTopic;
  how: HowToHear;
  setAt: string;
}
