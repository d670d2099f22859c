import { createTransport } from "nodemailer";
import type { Db } from "#db/connect.ts";
import type { Env } from "./env.ts";

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
}

export interface Mailer {
  /** Throws when the mail was not taken: the outbox then tries again later. */
  send(mail: OutgoingMail): Promise<void>;
}

type Needs = {
  env: Pick<Env, "demo" | "origin" | "smtpUrl" | "mailFrom">;
  db: Db;
  now: () => string;
};

/** By SMTP in a real installation; in demo mode mail goes nowhere and can be read at /demo/mailbox. */
export function createMailer(needs: Needs): Mailer {
  if (needs.env.demo) return demoMailer(needs);
  const { smtpUrl, mailFrom, origin } = needs.env;
  return smtpUrl && mailFrom ? smtpMailer(smtpUrl, mailFrom, new URL(origin).hostname) : noMailer;
}

function smtpMailer(url: string, from: string, host: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // Nothing in a mail may read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, to, fromName, subject, text, html, stopAddress }) {
      await transport.sendMail({
        messageId: `<${id}@${host}>`,
        from: { name: fromName, address: from },
        // As an object: a comma in an address can then not make two recipients.
        to: { name: "", address: to },
        subject,
        text,
        html,
        headers: {
          "Auto-Submitted": "auto-generated",
          // One press in the mail program itself (RFC 8058).
          ...(stopAddress && {
            "List-Unsubscribe": `<${stopAddress}>`,
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          }),
        },
      });
    },
  };
}

function demoMailer({ db, now }: Needs): Mailer {
  return {
    async send({ id, to, fromName, subject, text, html }) {
      await db
        .insertInto("demoMail")
        .values({ id, toAddress: to, fromName, subject, text, html, sentAt: now() })
        .onConflict((same) => same.column("id").doNothing())
        .execute();
    },
  };
}

const noMailer: Mailer = {
  async send() {
    throw new Error("SMTP_URL and MAIL_FROM are not set, so no mail can be sent.");
  },
};
