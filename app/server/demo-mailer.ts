import type { Mailer, MailerNeeds } from "./mailer.ts";

/** Keeps what would have been sent, each once, for the page of the demo. */
export function demoMailer({ db, now }: Pick<MailerNeeds, "db" | "now">): Mailer {
  const keep = (letter: {
    id: string;
    channel: "email" | "text";
    toAddress: string;
    fromName: string;
    subject: string;
    text: string;
    html: string;
    replyTo?: string;
  }) =>
    db
      .insertInto("demoMail")
      .values({ ...letter, sentAt: now() })
      .onConflict((same) => same.column("id").doNothing())
      .execute();
  return {
    async send({ id, to, replyTo, ...mail }) {
      const { fromName, subject, text, html } = mail;
      const letter = { fromName, subject, text, html, ...(replyTo && { replyTo }) };
      await keep({ id, channel: "email", toAddress: to, ...letter });
    },
    async text({ id, to, fromName, body }) {
      const words = { subject: "Text message", text: body, html: "" };
      await keep({ id, channel: "text", toAddress: to, fromName, ...words });
    },
    close() {},
  };
}
