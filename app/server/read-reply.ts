/** What stands in a mail that came in. Nothing of it is kept but the words, and those only once they are known to be somebody's. */
import { type Attachment, type ParsedMail, simpleParser } from "mailparser";
import type { Bounce } from "#app/domain/delivery/bounce.commands.server.ts";

export interface ReadReply {
  /** The Message-ID; null where there is none. */
  messageId: string | null;
  /** Null unless exactly one address says that it wrote. */
  from: string | null;
  /** Every address it was sent to, as far as its head says. */
  to: string[];
  /** Written by a program: an absence note, a list, a report. */
  isAutomatic: boolean;
  /** As it came, with the mail that was answered below. */
  text: string;
  /** Files that somebody put in; a logo within the words is none. */
  files: number;
  /** An iCalendar object that answers an invitation, or asks for another time. */
  calendarReply: string | null;
  bounce: Bounce | null;
}

const reading = {
  skipImageLinks: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  maxHtmlLengthToParse: 500_000,
};

const nothing: ReadReply = {
  messageId: null,
  from: null,
  to: [],
  isAutomatic: false,
  text: "",
  files: 0,
  calendarReply: null,
  bounce: null,
};

export async function readReply(raw: Buffer): Promise<ReadReply> {
  // The parser gives up on what no mail program writes, such as a thousand parts within each other.
  const mail = await simpleParser(raw, reading).catch(() => null);
  if (mail === null) return nothing;
  return {
    messageId: mail.messageId ?? null,
    from: onlySender(mail),
    to: addressesOf(mail),
    isAutomatic: isAutomatic(mail),
    text: mail.text ?? "",
    files: mail.attachments.filter(isFile).length,
    calendarReply: calendarReplyIn(mail),
    bounce: bounceIn(mail, raw),
  };
}

const lower = (text: string | undefined) => (text ?? "").trim().toLowerCase();

function onlySender({ from }: ParsedMail): string | null {
  const [first, ...others] = from?.value ?? [];
  const address = lower(first?.address);
  return address !== "" && others.length === 0 ? address : null;
}

/** A mail server often hands a mail on under a name of its own, and writes down for whom it came. */
const writtenDown = ["delivered-to", "x-original-to", "envelope-to", "x-forwarded-to"];

function addressesOf({ to, cc, headers }: ParsedMail): string[] {
  const said = [to, cc]
    .flat()
    .flatMap((line) => line?.value ?? [])
    .flatMap((each) => [each, ...(each.group ?? [])])
    .map(({ address }) => lower(address));
  const noted = writtenDown.flatMap((name) => [headers.get(name) ?? []].flat());
  return [...said, ...noted.map((value) => lower(textOf(value)))]
    .map((address) => address.replace(/^<|>$/g, ""))
    .filter((address) => address.includes("@"));
}

/** A header as text, however its kind is read. */
const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "text" in value
    ? String(value.text)
    : String(value);

/** RFC 3834, and what programs wrote before it. */
function isAutomatic({ headers }: ParsedMail): boolean {
  const said = (name: string) => lower(headers.has(name) ? textOf(headers.get(name)) : "");
  return (
    !["", "no"].includes(said("auto-submitted")) ||
    headers.has("x-autoreply") ||
    headers.has("x-autorespond") ||
    headers.has("list") ||
    ["bulk", "junk", "list", "auto_reply"].includes(said("precedence"))
  );
}

const isCalendar = ({ contentType }: Attachment) =>
  /^(text|application)\/(calendar|ics)$/i.test(contentType);
const noFile =
  /^(application\/(pgp|x?-?pkcs7)-signature|application\/ms-tnef|text\/rfc822-headers|message\/)/i;

const isFile = (part: Attachment) =>
  !part.related && !isCalendar(part) && !noFile.test(part.contentType);

function calendarReplyIn({ attachments }: ParsedMail): string | null {
  const replies = attachments
    .filter(isCalendar)
    .map(({ content }) => content.toString("utf8"))
    .filter((text) => /^METHOD:(?:REPLY|COUNTER)\s*$/im.test(text));
  return replies[0] ?? null;
}

/** A report that a mail did not arrive (RFC 3464). That it is late only is none. */
function bounceIn(mail: ParsedMail, raw: Buffer): Bounce | null {
  const type = mail.headers.get("content-type") as { params?: Record<string, string> } | undefined;
  if (lower(type?.params?.["report-type"]) !== "delivery-status") return null;
  const field = (name: string) => new RegExp(`^${name}:\\s*(.+)$`, "im").exec(mail.text ?? "")?.[1];
  const address = lower(field("Final-Recipient")?.replace(/^.*;/, ""));
  if (lower(field("Action")) !== "failed" || !address.includes("@")) return null;
  const messageId = [...raw.toString("latin1").matchAll(/^Message-ID:\s*<([^>@\s]+)@[^>\s]+>/gim)]
    .map(([whole, id]) => ({ whole, id }))
    .filter(({ whole }) => !mail.messageId || !whole.includes(mail.messageId))
    .at(-1)?.id;
  return { address, kind: kindOf(lower(field("Status"))), ...(messageId && { messageId }) };
}

/** RFC 3463: what a status is about stands in its second number. */
function kindOf(status: string): Bounce["kind"] {
  if (/^\d\.2\.2\b/.test(status)) return "full";
  if (/^5\.1\./.test(status)) return "unknownAddress";
  return /^5\.7\./.test(status) ? "refused" : "other";
}
