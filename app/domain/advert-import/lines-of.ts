import { decoded } from "./clean-words.ts";
import type { Line } from "./line.ts";
import { readPage } from "./page.ts";
import { textLines } from "./text-lines.ts";

const element =
  /<\/?(?:p|div|span|br|ul|ol|li|h[1-6]|table|tr|td|th|dl|dt|dd|strong|b|em|a|section|article|main|body|html|head|header|script|style|meta|title|nav|font|center|!doctype|i|u|img|form)\b[^<>]*>/i;

/** Whether a text is marked up: "<" alone is no sign of it. */
export const isMarkup = (text: string): boolean => element.test(text);

/** The lines of plain text or of HTML, also of HTML that was escaped. */
export function linesOf(text: string): readonly Line[] {
  if (isMarkup(text)) return readPage(text).lines;
  const once = decoded(text);
  return isMarkup(once) ? readPage(once).lines : textLines(text);
}
