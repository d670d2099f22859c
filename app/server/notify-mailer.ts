import { NotifyClient } from "notifications-node-client";
import { NotSent } from "#app/domain/delivery/failure.ts";
import type { NotifySettings } from "./env.ts";
import type { Mails, OutgoingMail, OutgoingText } from "./mailer.ts";

/**
 * GOV.UK Notify. Its template is no more than ((subject)) and ((body)), so that what is said stays in this repository. It
 * shows the service's own name as sender, takes no invitation as a part of its own and no address for a reply to a thread:
 * the page that each message leads to has both.
 */
export function notifyMails({ url, key }: NotifySettings, template: string): Mails {
  const client = new NotifyClient(url, key);
  return {
    send: async ({ id, to, subject, text, stopAddress, isRepeat }: OutgoingMail) => {
      if (isRepeat && (await hasAlready(client, id))) return;
      await client
        .sendEmail(template, to, {
          personalisation: { subject, body: asWritten(text) },
          reference: id,
          ...(stopAddress && { oneClickUnsubscribeURL: stopAddress }),
        })
        .catch(refuse);
    },
    close() {},
  };
}

export function notifyTexts({ url, key }: NotifySettings, template: string) {
  const client = new NotifyClient(url, key);
  return async ({ id, to, body, isRepeat }: OutgoingText): Promise<void> => {
    if (isRepeat && (await hasAlready(client, id))) return;
    await client.sendSms(template, to, { personalisation: { body }, reference: id }).catch(refuse);
  };
}

/** Notify takes the same reference twice, so whoever is not sure asks before sending again. */
async function hasAlready(client: NotifyClient, reference: string): Promise<boolean> {
  const { data } = await client.getNotifications(undefined, undefined, reference).catch(refuse);
  return data.notifications.length > 0;
}

/** Its templates read "[words](address)" as a link: nobody's name becomes one. */
const asWritten = (text: string) => text.replaceAll("](", "] (");

interface NotifyError {
  response?: { status: number; data?: { errors?: { error?: string; message?: string }[] } };
}

function refuse({ response }: NotifyError): never {
  if (!response) throw new NotSent("serverDown");
  const { status, data } = response;
  if (status === 429) throw new NotSent("tooMany");
  if (status >= 500) throw new NotSent("serverDown");
  const said = (data?.errors ?? []).map(({ message = "" }) => message).join(" ");
  // "email_address Not a valid email address", "phone_number Number is not valid", "… not possible to send to" and so on.
  if (status === 400 && /\b(email_address|phone_number)\b/i.test(said))
    throw new NotSent("unknownAddress", { isFinal: true });
  // A key on trial, a wrong template or a wrong clock: once that is put right, it may go.
  throw new NotSent("notSet");
}
