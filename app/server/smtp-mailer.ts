import { createTransport } from "nodemailer";
import { NotSent } from "#app/domain/delivery/failure.ts";
import type { FailureKind } from "#db/tables.ts";
import type { Mails } from "./mailer.ts";

interface Smtp {
  url: string;
  from: string;
  /** Of our own pages: what makes the ids of our mail ours. */
  host: string;
  replyDomain: string | null;
}

/** As many connections are kept, so that a mail waits for no handshake. */
const connections = 10;

export function smtpMails({ url, from, host, replyDomain }: Smtp): Mails {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    maxMessages: 500,
    // The outbox tries again, and counts.
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // Nothing in a mail may read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, to, fromName, subject, text, html, stopAddress, replyTo, calendar }) {
      const mail = {
        messageId: `<${id}@${host}>`,
        from: { name: fromName, address: from },
        // As an object: a comma in an address can then not make two recipients.
        to: { name: "", address: to },
        ...(replyTo &&
          // Under no name: an answer need not go to whom the mail comes from.
          replyDomain && { replyTo: { name: "", address: `${replyTo}@${replyDomain}` } }),
        subject,
        text,
        html,
        ...(calendar && {
          icalEvent: { method: calendar.method, filename: "invite.ics", content: calendar.content },
        }),
        headers: {
          "Auto-Submitted": "auto-generated",
          // One press in the mail program itself (RFC 8058).
          ...(stopAddress && {
            "List-Unsubscribe": `<${stopAddress}>`,
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          }),
        },
      };
      await transport.sendMail(mail).catch((error) => {
        throw whatFailed(error);
      });
    },
    close() {
      transport.close();
    },
  };
}

interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/** What a server's answer means for the message: RFC 5321 says which are for ever, RFC 3463 what they are about. */
function whatFailed(error: SmtpError): NotSent {
  const { code = "", command = "", responseCode = 0, response = "" } = error;
  // Signing in, or an address of ours that it does not send for: the next mail fares no better.
  if (code === "EAUTH" || code === "ENOAUTH" || /^(AUTH|MAIL FROM)/.test(command))
    return new NotSent(responseCode >= 500 || code.includes("AUTH") ? "notSet" : "tooMany");
  if (responseCode < 400) return new NotSent("serverDown");
  const about = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? "";
  const kind = kindOf(command, responseCode, about.slice(2));
  // A mailbox that is full today may have room tomorrow, whatever its server says.
  return new NotSent(kind, { isFinal: responseCode >= 500 && kind !== "full" });
}

function kindOf(command: string, code: number, about: string): FailureKind {
  if (about === "2.2" || (about === "" && (code === 452 || code === 552))) return "full";
  // 4.3 and 4.4 are about the server and its network; else it is this reader who has to be waited for.
  if (code < 500) return code === 421 || /^[34]\./.test(about) ? "serverDown" : "refused";
  const isOfReader = /^RCPT/.test(command) && !/^[37]\./.test(about);
  return isOfReader ? "unknownAddress" : "refused";
}
