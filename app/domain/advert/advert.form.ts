import * as z from "zod";
import { requiredText } from "../form/fields.ts";

/** Ten times the longest advert we have met, with the marks of its page around it. */
export const mostCharacters = 200_000;

const isControl = (code: number) => code < 32 && code !== 9 && (code < 10 || code > 13);

/** A document or a picture opened as if it were text: it has signs that no keyboard writes. */
function looksLikeAFile(text: string): boolean {
  if (["%PDF-", "PK\u0003\u0004", "{\\rtf"].some((sign) => text.startsWith(sign))) return true;
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd || isControl(code)) odd += 1;
  }
  return odd > 5 && odd > text.length / 100;
}

/** An advert as somebody pastes it: its words, or the HTML of its page. */
export const advertForm = z.object({
  pasted: requiredText("the advert: paste its words, or type a few lines of it", mostCharacters)
    .refine(
      (text) => !looksLikeAFile(text),
      "That looks like a file and not like words. Open the file, copy the words, and paste those.",
    )
    .refine(
      (text) => /\p{L}/u.test(text),
      "There are no words in that. Paste the advert as people read it.",
    ),
});
