import { describe, expect, test } from "vitest";
import { NotSent } from "#app/domain/delivery/failure.ts";
import { notifyStandIn, problems } from "#tests/support/notify-stand-in.ts";
import { notifyMails, notifyTexts } from "./notify-mailer.ts";

const template = "8c2f1a52-9d3e-4c0b-8f57-6a1f0f6c2d11";
const mail = {
  id: "message-1",
  to: "rosa@example.org",
  fromName: "Your local team",
  subject: "Something needs you",
  text: "Hello [Rosa](https://elsewhere.example),\n\nRead it:\nhttps://work.example.org/employer",
  html: "<p>Not used here</p>",
};
const text = { id: "message-2", to: "+447700900123", fromName: "Priya", body: "Priya: Hello." };

const senders = (standIn: { url: string; key: string }) => {
  const settings = { ...standIn, emailTemplate: template, textTemplate: template };
  return {
    send: notifyMails(settings, template).send,
    text: notifyTexts(settings, template),
  };
};

describe("GOV.UK Notify", () => {
  test("takes an e-mail and a text message with their words and their ids", async () => {
    const standIn = await notifyStandIn();
    const { send, text: sendText } = senders(standIn);
    await send({ ...mail, stopAddress: "https://work.example.org/stop/1" });
    await sendText(text);
    expect(standIn.taken).toEqual([
      {
        kind: "email",
        reference: "message-1",
        to: "rosa@example.org",
        body: {
          template_id: template,
          email_address: "rosa@example.org",
          reference: "message-1",
          one_click_unsubscribe_url: "https://work.example.org/stop/1",
          personalisation: {
            subject: "Something needs you",
            // A name made up to be a link is none.
            body: "Hello [Rosa] (https://elsewhere.example),\n\nRead it:\nhttps://work.example.org/employer",
          },
        },
      },
      {
        kind: "sms",
        reference: "message-2",
        to: "+447700900123",
        body: {
          template_id: template,
          phone_number: "+447700900123",
          reference: "message-2",
          personalisation: { body: "Priya: Hello." },
        },
      },
    ]);
  });

  test("is asked first whether it has a message that may have gone already", async () => {
    const standIn = await notifyStandIn();
    const { send, text: sendText } = senders(standIn);
    for (const isRepeat of [false, true, true]) {
      await send({ ...mail, isRepeat });
      await sendText({ ...text, isRepeat });
    }
    expect(standIn.taken.map(({ reference }) => reference)).toEqual(["message-1", "message-2"]);
    await send({ ...mail, id: "message-3", isRepeat: true });
    expect(standIn.taken.at(-1)?.reference).toBe("message-3");
  });

  test.each([
    ["email", "unknownAddress", true],
    ["number", "unknownAddress", true],
    ["trial", "notSet", false],
    ["busy", "tooMany", false],
    ["broken", "serverDown", false],
  ] as const)("answers %s, which is %s, for ever: %s", async (problem, kind, isFinal) => {
    const { send, text: sendText } = senders(await notifyStandIn(() => problems[problem]));
    for (const sending of [() => send(mail), () => sendText(text)]) {
      const error = await sending().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(NotSent);
      expect(error).toMatchObject({ kind, isFinal });
    }
  });

  test("sends away whoever has another key, which is ours to put right", async () => {
    const { url, key } = await notifyStandIn();
    const { send } = senders({ url, key: key.replace(/.$/, "0") });
    await expect(send(mail)).rejects.toMatchObject({ kind: "notSet", isFinal: false });
  });

  test("that is not there fails for now", async () => {
    const { key } = await notifyStandIn();
    const { send } = senders({ url: "http://127.0.0.1:9", key });
    await expect(send(mail)).rejects.toMatchObject({ kind: "serverDown", isFinal: false });
    await expect(send({ ...mail, isRepeat: true })).rejects.toMatchObject({ kind: "serverDown" });
  });
});
