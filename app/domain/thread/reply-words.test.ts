import { expect, test } from "vitest";
import { longestWithSignature, newWordsIn, withoutPersonal } from "./reply-words.ts";

const us = "Alongside <hello@alongside.example>";
const quoted = "> Hello Marcus,\n>\n> There is a reply for you about an introduction.\n";

test.each([
  ["Gmail", `Tuesday works.\n\nOn Wed, 25 Feb 2026 at 09:30, ${us} wrote:\n\n${quoted}`],
  [
    "Gmail, its line broken in two",
    `Tuesday works.\n\nOn Wed, 25 Feb 2026 at 09:30, Alongside\n<hello@alongside.example> wrote:\n\n${quoted}`,
  ],
  [
    "Outlook",
    `Tuesday works.\n\nFrom: ${us}\nSent: 25 February 2026 09:30\nTo: Marcus Webb\nSubject: There is a reply\n\nHello Marcus,`,
  ],
  [
    "Outlook on the web, with a rule",
    `Tuesday works.\n\n________________________________\nFrom: ${us}\nSent: 25 February 2026 09:30\nTo: Marcus Webb\nSubject: There is a reply\n\nHello`,
  ],
  [
    "an older Outlook",
    `Tuesday works.\n\n-----Original Message-----\nFrom: Alongside\nSent: Wednesday\n\nHello`,
  ],
  [
    "Apple Mail on a phone",
    `Tuesday works.\n\nSent from my iPhone\n\n> On 25 Feb 2026, at 09:30, ${us} wrote:\n> \n> Hello Marcus,\n`,
  ],
  ["Outlook for Android", "Tuesday works.\n\nGet Outlook for Android"],
  [
    "a German Gmail",
    `Tuesday works.\n\nAm Mi., 25. Feb. 2026 um 09:30 Uhr schrieb ${us}:\n\n${quoted}`,
  ],
  [
    "a German Outlook",
    `Tuesday works.\n\nVon: ${us}\nGesendet: Mittwoch, 25. Februar 2026 09:30\nAn: Marcus Webb\nBetreff: There is a reply\n\nHello`,
  ],
  [
    "a Welsh Gmail",
    `Tuesday works.\n\nAr Mer, 25 Chwef 2026 am 09:30 ysgrifennodd ${us}:\n\n${quoted}`,
  ],
  [
    "a Welsh Gmail, its line broken in two",
    `Tuesday works.\n\nAr Mer, 25 Chwef 2026 am 09:30 ysgrifennodd Alongside\n<hello@alongside.example>:\n\n${quoted}`,
  ],
  [
    "a Welsh Outlook",
    `Tuesday works.\n\nOddi wrth: ${us}\nAnfonwyd: 25 Chwefror 2026 09:30\nAt: Marcus Webb\nPwnc: There is a reply\n\nHello`,
  ],
  [
    "a Welsh older Outlook",
    "Tuesday works.\n\n-----Neges wreiddiol-----\nOddi wrth: Alongside\n\nHello",
  ],
  ["a program that only quotes", `Tuesday works.\n\n${quoted}`],
  [
    "somebody who writes below",
    `On Wed, 25 Feb 2026 at 09:30, ${us} wrote:\n${quoted}\nTuesday works.`,
  ],
  ["a signature", "Tuesday works.\n\n-- \nMarcus Webb\nBramble Kitchens\n01632 960171"],
  [
    "line ends of Windows",
    `Tuesday works.\r\n\r\nOn Wed, 25 Feb 2026 at 09:30, ${us} wrote:\r\n> Hello\r\n`,
  ],
  ["nothing but the words", "Tuesday works."],
])("the words are found in an answer from %s", (_, mail) => {
  expect(newWordsIn(mail)).toBe("Tuesday works.");
});

test.each([
  ["answers between the lines", "> Tuesday?\nYes.\n> Shoes?\nBlack ones.", "Yes.\nBlack ones."],
  [
    "words that only look like a mail's head",
    "On Tuesday Ines wrote to me.\nFrom: the back door, please.",
    "On Tuesday Ines wrote to me.\nFrom: the back door, please.",
  ],
  ["a list", "Bring:\n\n- shoes\n- a coat", "Bring:\n\n- shoes\n- a coat"],
  ["only the mail that was answered", `On Wed, 25 Feb 2026 at 09:30, ${us} wrote:\n${quoted}`, ""],
])("%s", (_, mail, words) => {
  expect(newWordsIn(mail)).toBe(words);
});

const name = "Amara Okafor";
test.each([
  [
    "a name in full under a greeting",
    "Yes, Tuesday.\n\nKind regards,\nAmara Okafor",
    "Yes, Tuesday.\n\nKind regards,",
  ],
  ["a name in full alone", "Yes, Tuesday.\n\nAmara Okafor", "Yes, Tuesday."],
  ["a name after a dash", "Yes, Tuesday.\n– Amara Okafor.", "Yes, Tuesday."],
  [
    "a whole signature",
    "Yes, Tuesday.\n\nMany thanks\n\nAmara Okafor\nFlat 3, 14 Quay Road\nLondon SE1 2AB\n07700 900171\namara@example.org",
    "Yes, Tuesday.\n\nMany thanks",
  ],
  ["a greeting in Welsh", "Iawn.\n\nCofion gorau\nAmara Okafor", "Iawn.\n\nCofion gorau"],
  [
    "what is added below",
    "Yes.\n\nBest wishes\nAmara Okafor\nPS I can do Thursday too.",
    "Yes.\n\nBest wishes\nPS I can do Thursday too.",
  ],
  [
    "a phone number",
    "Ring me on 07700 900171 after two.",
    "Ring me on [phone number left out] after two.",
  ],
  ["a phone number in brackets", "Ring (020) 7946 0171.", "Ring [phone number left out]."],
  ["a phone number with its country", "Ring +44 (0)7700 900 171.", "Ring [phone number left out]."],
  ["a phone number written together", "Ring 07700900171", "Ring [phone number left out]"],
  [
    "an email address",
    "Write to amara.o@example.org please",
    "Write to [email address left out] please",
  ],
  [
    "an address",
    "I live at 14 Quay Road, London SE1 2AB now.",
    "I live at [address left out] now.",
  ],
  ["a street", "I live at 14b Old Quay Road, near you.", "I live at [address left out], near you."],
  ["a Welsh street", "I live at 3 Heol y Bryn.", "I live at [address left out]."],
  ["a postcode", "The bus goes from SE1 2AB.", "The bus goes from [address left out]."],
  [
    "an address over several lines",
    "Post it to me:\n\nFlat 3\n14 Quay Road\nLondon\nSE1 2AB\n\nYes to Tuesday.",
    "Post it to me:\n\n[address left out]\n\nYes to Tuesday.",
  ],
])("of a participant's answer %s is left out", (_, words, shown) => {
  expect(withoutPersonal(words, name)).toBe(shown);
});

test.each([
  "I can start on 02.03.2026 at 9.30 or on 16/03/2026.",
  "Between 10 and 12, for 16 hours a week, at £12.50.",
  "Thanks for the way you wrote it.\nI would like to come on Tuesday, and I have a question about the shoes that I am to bring.",
  "Order 66 came at 10:30.",
  "Best\n\nThis is how I would do it, with three more things that I thought of when I read your words a second time.",
])("words stay as they are: %s", (words) => {
  expect(withoutPersonal(words, name)).toBe(words);
});

test("a mail made to keep a reader of patterns busy takes no time", () => {
  for (const nasty of [
    `Ar ${"a ".repeat(20_000)}`,
    "On ".repeat(15_000),
    `${"0 ".repeat(20_000)}x`,
    `${"1 a ".repeat(10_000)}`,
    `${"Flat 1, 2 a a a a ".repeat(3_000)}`,
    `${"a.".repeat(20_000)}@`,
    `${"\n> ".repeat(15_000)}x`,
    `${"\n".repeat(20_000)}x`,
    `${" \n".repeat(10_000)}x`,
    `${"\u2028".repeat(20_000)}x`,
  ]) {
    const began = performance.now();
    withoutPersonal(newWordsIn(nasty).slice(0, longestWithSignature), name);
    expect(performance.now() - began).toBeLessThan(1_500);
  }
});
