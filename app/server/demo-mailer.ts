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
  }) =>
    db
      .insertInto("demoMail")
      .values({ ...letter, sentAt: now() })
      .onConflict((same) => same.column("id").doNothing())
      .execute();
  return {
    async send({ id, to, fromName, subject, text, html }) {
      await keep({ id, channel: "email", toAddress: to, fromName, subject, text, html });
    },
    async text({ id, to, fromName, body }) {
      const words = { subject: "Text message", text: body, html: "" };
      await keep({ id, channel: "text", toAddress: to, fromName, ...words });
    },
    close() {},
  };
}
