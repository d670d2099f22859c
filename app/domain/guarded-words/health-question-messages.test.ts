import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { asksAboutHealth, type OfferStage } from "./guarded-words.ts";

interface Labelled {
  asks: boolean;
  message: string;
}

const file = readFileSync(new URL("health-question-messages.txt", import.meta.url), "utf8");
const [first = "", tunedWith = ""] = file.split("\ntuned with\n").map(String);
const split = messagesIn(first);
const heldOut = split.filter((_, at) => at % 3 === 2);
const tuned = [...split.filter((_, at) => at % 3 !== 2), ...messagesIn(tunedWith)];

const untouched = messagesIn(
  readFileSync(new URL("health-question-messages-untouched.txt", import.meta.url), "utf8"),
);

function messagesIn(text: string): Labelled[] {
  return text.split("\n").flatMap((line) => {
    const [, label, message] = /^(asks|fine): (.+)$/.exec(line) ?? [];
    return message ? [{ asks: label === "asks", message }] : [];
  });
}

const stops = (message: string, stage: OfferStage = "beforeOffer") =>
  asksAboutHealth(message, stage) !== null;

function figuresOf(messages: readonly Labelled[]) {
  const asking = messages.filter(({ asks }) => asks);
  const harmless = messages.filter(({ asks }) => !asks);
  return {
    asking: asking.length,
    harmless: harmless.length,
    reached: asking.filter(({ message }) => stops(message)).length / asking.length,
    falseAlarms: harmless.filter(({ message }) => stops(message)).length / harmless.length,
  };
}

describe.each([
  ["tuned with", tuned],
  ["held out", heldOut],
  ["untouched", untouched],
])("of the messages %s", (part, messages) => {
  test("at least 95% of the health questions are stopped, and at most 5% of the others", () => {
    const { asking, harmless, reached, falseAlarms } = figuresOf(messages);
    const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
    console.log(
      `The section 60 guard, messages ${part}: ${percent(reached)} of ${asking} health questions stopped, ${percent(falseAlarms)} false alarms in ${harmless} others.`,
    );
    expect(asking).toBeGreaterThanOrEqual(40);
    expect(harmless).toBeGreaterThanOrEqual(40);
    expect(reached).toBeGreaterThanOrEqual(0.95);
    expect(falseAlarms).toBeLessThanOrEqual(0.05);
  });
});

test("no message stands twice, so that nothing held out was tuned with", () => {
  const all = [...heldOut, ...tuned, ...untouched].map(({ message }) => message);
  expect(all.filter((message, at) => all.indexOf(message) !== at)).toEqual([]);
});

test("after an offer nothing is stopped", () => {
  expect(split.filter(({ message }) => stops(message, "afterOffer"))).toEqual([]);
});

test.each([
  ["the same", "My late husband had epilepsy. Is she the same?"],
  ["what it is for", "He mentioned tablets when he came in. What are they for?"],
  ["what happened", "She limped a bit when she popped in. What happened there?"],
  ["who must be fit", "The work is heavy and they must be fit. Is he?"],
  ["a demand", "It is all standing here. Will that be an issue for her?"],
])("a question that points back to %s is stopped", (_, text) => {
  expect(stops(text)).toBe(true);
  // The same question with nothing before it to point at asks nothing.
  expect(stops(text.replace(/^[^.]*\. /, "We liked the visit. "))).toBe(false);
});

test.each([
  ["a million letters without a stop", "a".repeat(1_000_000)],
  ["a million letters of words about health", "off sick days health ".repeat(50_000)],
  ["thousands of short sentences", "We open at ten. Is that fine? ".repeat(3_000)],
])("%s are read to the end", (_, text) => {
  expect(stops(`${text} Is she disabled?`)).toBe(true);
});
