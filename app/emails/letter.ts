/** A letter before it is rendered: a few short paragraphs and at most one thing to press. */
export interface Letter {
  /** The name it comes from. For participants, the one they chose. */
  fromName: string;
  subject: string;
  greeting: string;
  paragraphs: string[];
  /** A path of the portal, without its origin. */
  action?: { label: string; path: string };
  closing: string[];
}
export interface RenderedLetter {
  fromName: string;
  subject: string;
  text: string;
  html: string;
}

/** Plain text and HTML of the same words: no picture, nothing remote, nothing that reports back. */
export function render(letter: Letter, origin: string): RenderedLetter {
  const address = letter.action && `${origin}${letter.action.path}`;
  const text = [
    letter.greeting,
    ...letter.paragraphs,
    ...(letter.action && address ? [`${letter.action.label}:\n${address}`] : []),
    letter.closing.join("\n"),
  ].join("\n\n");
  const html = [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    `<meta name="viewport" content="width=device-width"><title>${inHtml(letter.subject)}</title></head>`,
    '<body style="margin:0;padding:24px;background:#f1f4ec;color:#241a24;font:17px/1.55 Verdana,sans-serif">',
    '<div style="max-width:36rem;padding:24px;background:#ffffff;border-radius:4px">',
    ...[letter.greeting, ...letter.paragraphs].map((words) => `<p>${inHtml(words)}</p>`),
    ...(letter.action && address
      ? [
          `<p><a href="${inHtml(address)}" style="color:#741a4c;font-weight:700">${inHtml(letter.action.label)}</a></p>`,
          `<p style="color:#4a3f4b">If the link does not open, copy this address:<br>${inHtml(address)}</p>`,
        ]
      : []),
    `<p>${letter.closing.map(inHtml).join("<br>")}</p>`,
    "</div></body></html>",
  ].join("\n");
  return { fromName: letter.fromName, subject: letter.subject, text: `${text}\n`, html };
}

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const inHtml = (words: string) => words.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
