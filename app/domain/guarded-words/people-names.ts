import { type Finding, spansOf, withoutOverlaps } from "./finding.ts";

/** First names that are seldom anything else. Names from many places, because the people at work are. */
export const firstNames: ReadonlySet<string> = new Set(
  `Aaron Abdul Abigail Adam Adebayo Agnieszka Ahmed Aisha Alan Alex Ali Alice Alison Amanda Amelia Amina Amir Amy Andrea Andrew
  Andy Angela Anita Anna Anne Anthony Arjun Barbara Ben Benjamin Bethany Brian Callum Carl Caroline Catherine Charlie Chloe
  Chris Christine Christopher Claire Colin Craig Daniel Danielle Darren Dave David Dean Deborah Deepak Derek Diana Diane Donna
  Dorothy Edward Elaine Elizabeth Ella Ellie Emily Emma Eric Fatima Fatou Fiona Gareth Gary Gemma Geoff George Gillian Graham
  Gwen Hannah Harry Hassan Hayley Heather Helen Henry Hussein Ian Ibrahim Imran Isabel Isla Jack Jacob James Jamie Jane Janet
  Jasmine Jason Jean Jennifer Jenny Jessica Joan Joanna Joe John Jonathan Joseph Josh Joshua Julia Julie Karen Kate Katie Keith
  Kelly Kemi Ken Kevin Khadija Kim Kwame Laura Lauren Layla Leah Lee Leila Lewis Liam Linda Lisa Liz Louise Lucy Luke Maria Marie
  Martin Mary Matt Matthew Megan Mehmet Melissa Michael Michelle Mike Mohamed Mohammed Mollie Molly Muhammad Nadia Naomi Natalie
  Nathan Neil Ngozi Nicholas Nick Nicola Nigel Noah Oliver Olivia Oluwaseun Omar Owen Pamela Patricia Paul Paula Peter Philip
  Priya Rachel Raj Rajesh Rebecca Rhys Richard Robert Rosie Ruth Ryan Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah Scott
  Sean Sharon Shaun Simon Siobhan Sophie Stacey Stephanie Stephen Steve Steven Stuart Sunita Susan Tariq Thomas Tim Tina Tom Tony
  Tracey Valerie Vanessa Vikram Vincent Wayne Wendy William Yasmin Yusuf Zainab Zara Zoe`.split(
    /\s+/,
  ),
);

/** Words that begin with a capital and are no person, however they are used. */
const neverNames = new Set(
  `January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday Christmas Easter Ramadan Eid Diwali London Southwark Hackney Camden Lambeth Bedford Luton England Wales Britain
  Cardiff Manchester Birmingham Leeds Bristol Peckham Milton Keynes Northampton Northamptonshire Bedfordshire English Welsh British
  Teams Excel Word Outlook Windows Microsoft Google Apple Zoom Slack Amazon Tesco Sainsbury Asda Lidl Aldi Greggs Costa Pret
  Access Work Alongside Acas Equality Act Human Resources Occupational Health The This That These Those There They She He It We You
  I Our Your Their His Her My Who What When Where Why How If As But And Or So Because Since After Before During While Although
  Everyone Someone Anyone Nobody Staff Team Manager Managers Customers Noise Lighting Light Standing Lifting Walking Reading
  Writing Hearing Working Travel Kitchen Office Shop Warehouse Reception Head Chef Supervisor Colleagues HR IT NHS DSE GP Spring Summer Autumn Winter`.split(
    /\s+/,
  ),
);

const capital = "\\p{Lu}[\\p{L}'’-]+";
const verbs =
  "has|is|was|had|needs|needed|finds|found|can|can't|cannot|can’t|struggles|says|said|told|works|worked|started|gets|got|would|will|does|doesn't|doesn’t|wants|asked|uses|feels|came|comes|joined|likes";
const roles =
  "colleague|employee|worker|assistant|manager|supervisor|chef|cook|cleaner|barista|receptionist|apprentice|driver|team member|team leader|staff member|waiter|waitress|porter|picker|gardener|technician|carer|caretaker|officer|administrator";

const cues: readonly RegExp[] = [
  new RegExp(`(?<=\\b(?:${roles})(?:,| is| called| named)? )${capital}(?: ${capital})?`, "gu"),
  new RegExp(`(?<=\\b(?:called|named|name is|name’s|name's) )${capital}(?: ${capital})?`, "gu"),
  new RegExp(`\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.? ${capital}(?: ${capital})?`, "gu"),
  // Inside a sentence only: at its start any word has a capital.
  new RegExp(
    `(?<=[\\p{Ll},;:] )(?<!\\b(?:the|a|an|our|each|every) )${capital}(?: ${capital})?(?= (?:${verbs})\\b)`,
    "gu",
  ),
];
const anyCapital = new RegExp(`(?<![\\p{L}])${capital}(?: ${capital})?`, "gu");

const instead =
  "Leave the name out: say “the person”, or their job, such as “one of our baristas”.";

/**
 * Names in advice about an existing employee, which needs the barrier and the task, never who it is.
 * It would rather ask about a word too many than let a colleague's name through, but leaves months, places and brands alone.
 */
export function findNames(text: string, knownNames: readonly string[] = []): Finding[] {
  const spans: [number, number][] = knownNames.flatMap((name) => knownSpans(text, name));
  for (const cue of cues) {
    for (const [from, to] of spansOf(text, cue)) {
      const first = wordsOf(text.slice(from, to).replace(/^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? /, ""))[0];
      if (first && !neverNames.has(first)) spans.push([from, trimmed(text, from, to)]);
    }
  }
  for (const [from, to] of spansOf(text, anyCapital)) {
    const [first = "", second = ""] = wordsOf(text.slice(from, to));
    if (firstNames.has(first)) spans.push([from, trimmed(text, from, to)]);
    else if (firstNames.has(second)) spans.push([to - second.length, to]);
  }
  return withoutOverlaps(
    spans.map(([from, to]) => ({ kind: "name", found: text.slice(from, to), from, to, instead })),
  );
}

function wordsOf(words: string): string[] {
  return words.split(" ").map((word) => word.replace(/['’]s?$/, ""));
}

/** Drops a second word that is no surname, as in "Sarah Monday", and the 's of "Sarah's". */
function trimmed(text: string, from: number, to: number): number {
  const words = text.slice(from, to).split(" ");
  const last = words.at(-1) ?? "";
  const isName = words.length === 1 || !neverNames.has(last.replace(/['’]s$/, ""));
  const end = isName ? to : to - last.length - 1;
  return end - (/['’]s$/.exec(text.slice(from, end))?.[0].length ?? 0);
}

/** A full name in any case; one part of it only with its capital, and not where it is an everyday word. */
function knownSpans(text: string, name: string): [number, number][] {
  const parts = name.trim().split(/\s+/).filter(Boolean);
  const whole = parts.map(escaped).join("\\s+");
  if (whole === "") return [];
  // "Will" alone in any case would be every "will" of the text.
  const isAWord = parts.length === 1 && parts.some((part) => everydayNames.has(part));
  const spans = isAWord
    ? []
    : spansOf(text, new RegExp(`(?<![\\p{L}])${whole}(?![\\p{L}])`, "giu"));
  for (const part of parts.filter((one) => one.length > 2 && !neverNames.has(one))) {
    const pattern = new RegExp(`(?<![\\p{L}])${escaped(part)}(?![\\p{L}])`, "gu");
    const everyday = everydayNames.has(part);
    spans.push(
      ...spansOf(text, pattern).filter(([from]) => !everyday || insideSentence(text, from)),
    );
  }
  return spans;
}

const everydayNames = new Set(
  "Will Mark Grace Rose Hope Faith Joy Dawn Summer Bill Rob Frank Amber Robin Max Pat Sue Penny Guy Cook Baker Porter Young Long Short Brown White Green Black King Wood Woods Hill Field Stone Price Day Art Angel Basil Blessing Blue Charity Cherry Clay Cliff Comfort Dale Destiny Drew Earl Eve Forest Glen Grant Harmony Heath Hunter Iris Ivy Jade Jay Kit Lane Lily Melody Mercy Miles Olive Patience Pearl Precious Prince Ray Reed River Ruby Sage Sky Star Violet".split(
    " ",
  ),
);

function insideSentence(text: string, at: number): boolean {
  return /[\p{L},;:]\s$/u.test(text.slice(0, at));
}

function escaped(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
