import type { Db } from "#db/connect.ts";
import { demoMailer } from "./demo-mailer.ts";
import type { Env } from "./env.ts";
import { notifyMails, notifyTexts } from "./notify-mailer.ts";
import { smtpMails } from "./smtp-mailer.ts";

export interface OutgoingMail {
  /** Stable from one attempt to the next, so that a mail sent twice is shown once. */
  id: string;
  to: string;
  fromName: string;
  subject: string;
  text: string;
  html: string;
  stopAddress?: string;
  /** What stands before the @ of the address that takes a reply. */
  replyTo?: string;
  calendar?: { method: "REQUEST" | "CANCEL"; content: string };
  /** It may have left already: an earlier try ended without our knowing. */
  isRepeat?: boolean;
}
export interface OutgoingText {
  /** As of a mail. */
  id: string;
  /** With its country: +447700900123. */
  to: string;
  /** The words begin with it too: a phone shows the number of the service. */
  fromName: string;
  body: string;
  isRepeat?: boolean;
}

type Send<Message> = (message: Message) => Promise<void>;
export interface Mails {
  send: Send<OutgoingMail>;
  /** Closes what was kept open to the mail server. */
  close(): void;
}

/** Each throws NotSent (app/domain/delivery/failure.ts) when a message was not taken: the outbox then tries again, or gives up. */
export interface Mailer extends Mails {
  /** Null: nothing is sent by text message from here. */
  text: Send<OutgoingText> | null;
}

export interface MailerNeeds {
  env: Pick<Env, "demo" | "origin" | "smtpUrl" | "mailFrom"> &
    Partial<Pick<Env, "notify" | "replyDomain">>;
  db: Db;
  now: () => string;
}

/**
 * E-mail by SMTP or else by GOV.UK Notify, text messages by Notify, each if it is set up. In demo mode nothing leaves, and
 * all of it can be read at /demo/mailbox.
 */
export function createMailer(needs: MailerNeeds): Mailer {
  const { env } = needs;
  if (env.demo) return demoMailer(needs);
  const { smtpUrl, mailFrom, notify = null, replyDomain = null } = env;
  const host = new URL(env.origin).hostname;
  const text = notify?.textTemplate ? notifyTexts(notify, notify.textTemplate) : null;
  if (smtpUrl && mailFrom)
    return { ...smtpMails({ url: smtpUrl, from: mailFrom, host, replyDomain }), text };
  return { ...(notify?.emailTemplate ? notifyMails(notify, notify.emailTemplate) : noMails), text };
}

const noMails: Mails = {
  async send() {
    throw new Error("SMTP_URL and MAIL_FROM are not set, so no mail can be sent.");
  },
  close() {},
};
