/** A letter before it is rendered: a few short paragraphs and at most one thing to press. */
export interface Letter {
  /** The name it comes from. For participants, the one they chose. */
  fromName: string;
  subject: string;
  greeting: string;
  paragraphs: string[];
  /** Several things in one letter, each with where it leads. */
  lines?: { words: string; path: string | null }[];
  /** A path of the portal, without its origin. */
  action?: { label: string; path: string };
  /** Whom to ring, for a text message about what has no page. */
  ring?: string;
  /** Where mail of this kind is stopped, for who asked for it once and may not want it any more. */
  stop?: { label: string; path: string };
  closing: string[];
  /** A message to a thread: what stands before the @ of the address that takes its reply, already signed. */
  replyTo?: string;
  /** An invitation, update or cancellation that calendars take in. */
  calendar?: CalendarPart;
}
export interface CalendarPart {
  method: "REQUEST" | "CANCEL";
  /** The whole iCalendar object. */
  content: string;
}
export interface RenderedLetter {
  fromName: string;
  subject: string;
  text: string;
  html: string;
  /** An address that stops such mail when it is posted to, for mail programs that offer it (RFC 8058). */
  stopAddress?: string;
  replyTo?: string;
  calendar?: CalendarPart;
}

const button =
  "display:inline-block;padding:12px 24px;background:#741a4c;color:#ffffff;border-radius:8px;font-weight:700;text-decoration:none";
const plainLink = 'class="plain" style="color:#741a4c"';
const soft = "color:#4a3f4b;font-size:16px";

/** What the page's own colours are in the dark. A reader that ignores it shows the light ones, whole. */
const inTheDark = [
  "body{background:#141916!important;color:#eff2ea!important}",
  ".sheet{background:#1d2420!important}",
  ".go{background:#f3aecb!important;color:#2e0a1d!important}",
  ".soft,.soft a{color:#c9d1c6!important}",
  ".plain{color:#f3aecb!important}",
].join("");

/** Plain text and HTML of the same words: no picture, nothing remote, nothing that reports back. */
export function render(letter: Letter, origin: string): RenderedLetter {
  const address = letter.action && `${origin}${letter.action.path}`;
  const stopAddress = letter.stop && `${origin}${letter.stop.path}`;
  const lines = (letter.lines ?? []).map(({ words, path }) => ({
    words,
    at: path && `${origin}${path}`,
  }));
  const text = [
    letter.greeting,
    ...letter.paragraphs,
    ...lines.map(({ words, at }) => (at ? `${words}:\n${at}` : words)),
    ...(letter.action && address ? [`${letter.action.label}:\n${address}`] : []),
    ...(letter.stop && stopAddress ? [`${letter.stop.label}:\n${stopAddress}`] : []),
    letter.closing.join("\n"),
  ].join("\n\n");
  const html = [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<meta name="viewport" content="width=device-width"><title>${inHtml(letter.subject)}</title>`,
    `<style>@media (prefers-color-scheme:dark){${inTheDark}}</style></head>`,
    '<body style="margin:0;padding:16px;background:#f1f4ec;color:#241a24;font:17px/1.55 Verdana,sans-serif">',
    '<div class="sheet" style="max-width:34rem;margin:0 auto;padding:24px;background:#ffffff;border-radius:28px 4px 4px 28px">',
    ...[letter.greeting, ...letter.paragraphs].map((words) => `<p>${inHtml(words)}</p>`),
    ...(lines.length > 0 ? [`<ul>${lines.map(inList).join("")}</ul>`] : []),
    ...(letter.action && address
      ? [
          `<p style="margin:24px 0"><a class="go" href="${inHtml(address)}" style="${button}">${inHtml(letter.action.label)}</a></p>`,
          `<p class="soft" style="${soft}">If the button does not open, copy this address:<br><span style="word-break:break-all">${inHtml(address)}</span></p>`,
        ]
      : []),
    ...(letter.stop && stopAddress
      ? [`<p><a ${plainLink} href="${inHtml(stopAddress)}">${inHtml(letter.stop.label)}</a></p>`]
      : []),
    `<p>${letter.closing.map(inHtml).join("<br>")}</p>`,
    "</div></body></html>",
  ].join("\n");
  return {
    fromName: letter.fromName,
    subject: letter.subject,
    text: `${text}\n`,
    html,
    ...(stopAddress && { stopAddress }),
    ...(letter.replyTo && { replyTo: letter.replyTo }),
    ...(letter.calendar && { calendar: letter.calendar }),
  };
}

const inList = ({ words, at }: { words: string; at: string | null }) =>
  `<li style="margin:12px 0">${at ? `<a ${plainLink} href="${inHtml(at)}">${inHtml(words)}</a>` : inHtml(words)}</li>`;

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const inHtml = (words: string) => words.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
