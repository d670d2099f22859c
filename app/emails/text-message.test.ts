import { describe, expect, test } from "vitest";
import type { Letter } from "./letter.ts";
import { segmentsOf, textOf } from "./text-message.ts";

describe("how many messages a phone company makes of some words", () => {
  test.each([
    ["nothing", "", 1],
    ["160 letters", "a".repeat(160), 1],
    ["one more", "a".repeat(161), 2],
    ["twice 153", "a".repeat(306), 2],
    ["one more than that", "a".repeat(307), 3],
    ["80 euro signs, of two places each", "€".repeat(80), 1],
    ["81 of them", "€".repeat(81), 2],
    ["a sign that does not fit the end of the first", `${"a".repeat(152)}€${"a".repeat(152)}`, 3],
    ["letters with marks that phones have", "é".repeat(160), 1],
    ["70 letters of which one is not in the seven bits", `ë${"a".repeat(69)}`, 1],
    ["71 of them", `ë${"a".repeat(70)}`, 2],
    ["134 of them", `ë${"a".repeat(133)}`, 2],
    ["135 of them", `ë${"a".repeat(134)}`, 3],
    ["35 small pictures, of two places each", "🙂".repeat(35), 1],
    ["36 of them", "🙂".repeat(36), 2],
    ["67 of them: none is cut in two", "🙂".repeat(67), 3],
  ])("%s", (_, words, segments) => {
    expect(segmentsOf(words)).toBe(segments);
  });
});

const letter = (more: Partial<Letter>): Letter => ({
  fromName: "Priya",
  subject: "There is an update for you",
  greeting: "Hello Amara,",
  paragraphs: ["There is some news on your page."],
  closing: ["Priya"],
  ...more,
});
const origin = "https://alongside.example";
const action = { label: "Read it", path: "/participant" };

describe("a message as a text message", () => {
  test("says who it is from, what is up, and where to read it, and greets nobody", () => {
    expect(textOf(letter({ action }), origin)).toBe(
      "Priya: There is an update for you. https://alongside.example/participant",
    );
  });

  test("says whom to ring when there is no page", () => {
    expect(textOf(letter({ ring: "Ring Priya on 020 7946 0145." }), origin)).toBe(
      "Priya: There is an update for you. Ring Priya on 020 7946 0145.",
    );
  });

  test("writes good print as a phone does", () => {
    const subject = "“Your” page – it’s ready…";
    expect(textOf(letter({ subject }), origin)).toBe(`Priya: "Your" page - it's ready...`);
  });

  test.each([
    { title: "a long subject", more: { subject: "So much to say. ".repeat(30), action } },
    { title: "a long name", more: { fromName: "Aëë".repeat(40), action } },
    { title: "both", more: { fromName: "Zoë".repeat(40), subject: "Ë".repeat(400), action } },
    { title: "no link at all", more: { subject: "Ë".repeat(400) } },
    {
      title: "the link of a token",
      more: { fromName: "Zoë", action: { label: "Go", path: `/link/${"x".repeat(43)}` } },
    },
  ])("takes two messages at most, with its link whole: $title", ({ more }) => {
    const text = textOf(letter(more), origin);
    expect(segmentsOf(text)).toBeLessThanOrEqual(2);
    if (more.action) expect(text).toMatch(new RegExp(`${more.action.path}$`));
  });
});
