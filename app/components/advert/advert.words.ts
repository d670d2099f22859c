import type { AdvertPart, AdvertSeverity } from "#app/domain/advert/advert.ts";

/** What a severity is called beside a finding, and how so many of them are counted. */
export const severities: Readonly<
  Record<AdvertSeverity, { name: string; count: (n: number) => string }>
> = {
  stop: {
    name: "Change before it goes out",
    count: (n) => `${n} to change before it goes out`,
  },
  warn: {
    name: "Shuts people out",
    count: (n) => `${n} that ${n === 1 ? "shuts" : "shut"} people out`,
  },
  tip: { name: "A tip", count: (n) => `${n} ${n === 1 ? "tip" : "tips"}` },
};

/** “2 to change before it goes out, 5 that shut people out, 3 tips”; empty when there is nothing to count. */
export const countsInWords = (findings: readonly { severity: AdvertSeverity }[]): string =>
  (Object.keys(severities) as AdvertSeverity[])
    .map((severity) => ({
      severity,
      n: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => severities[severity].count(n))
    .join(", ");

interface MissingWords {
  name: string;
  why: string;
  /** To copy into the advert; what stands in brackets is for the employer to fill in. */
  sentence: string;
}
export const missingWords: Readonly<Record<AdvertPart, MissingWords>> = {
  pay: {
    name: "The pay",
    why: "Without it nobody can tell whether they could live on the job, and many do not ask.",
    sentence: "Pay: £[least] to £[most] an hour.",
  },
  hours: {
    name: "The hours",
    why: "People plan travel, care and rest around them.",
    sentence:
      "Hours: [number] a week, [days], from [start] to [end]. If other times would suit you better, tell us.",
  },
  place: {
    name: "Where the work is",
    why: "People need to know whether they can get there and get in.",
    sentence:
      "Place: [address]. The nearest stop is [name], [number] minutes away. The way in is [without steps, or how many].",
  },
  "second-way-to-apply": {
    name: "A second way to apply",
    why: "A form, a call or a letter is easy for one person and impossible for the next.",
    sentence:
      "Apply by email to [address], by phone on [number], or by post to [address]. If another way suits you better, tell us.",
  },
  adjustments: {
    name: "That you make adjustments",
    why: "People who need something to be different do not know whether they may ask.",
    sentence:
      "We make adjustments, both while we choose and once you work here: for example the questions in advance, more time, a quiet room, or somebody beside you. Tell [name] what helps, on [number] or at [email address]. You do not have to say why.",
  },
  contact: {
    name: "Somebody to talk to",
    why: "A name and a number let people ask before they decide.",
    sentence: "Questions? Talk to [name], [what they do], on [number] or at [email address].",
  },
  "closing-date": {
    name: "When it closes",
    why: "People who need time or help to apply cannot plan without a date.",
    sentence: "Apply by [date, at least ten working days from now]. We answer everybody by [date].",
  },
};

const [youngest, oldest] = [9, 18];

/** What the figure says and what it means for the people who read. */
export function readingInWords(age: number | null): string[] {
  if (age === null) return ["It is too short to say how easily it reads."];
  const whole = Math.round(age);
  const from =
    whole > oldest
      ? `By the length of its words and sentences, it is written for readers older than ${oldest}.`
      : `By the length of its words and sentences, it reads easily from about the age of ${whole > youngest ? whole : `${youngest} or younger`}.`;
  if (whole <= 11) return [from, "That is plain. Keep it so."];
  return [
    from,
    whole <= 14
      ? "Most adults read such a text with ease, but not all."
      : "Many adults find such a text hard, and some stop reading.",
    "Nearly one adult in five in England finds longer texts difficult (Survey of Adult Skills, 2023). Short sentences and everyday words help them, and nobody minds.",
  ];
}

export const words = {
  advert: "Your advert",
  advertHint: "A number leads to its note.",
  notes: "Notes",
  note: "note",
  inText: "In the text",
  instead: "Instead:",
  noWords: "No words in it shut people out.",
  nothingTitle: "We found nothing that shuts people out. Well done.",
  nothing:
    "We look for words and gaps that we know. Somebody who reads it for the first time may still see more: ask them.",
  missing: {
    title: "What is missing",
    lede: "Each with words to copy. Fill in what stands in brackets.",
    none: "Nothing that people need to know is missing.",
    count: (n: number) =>
      n === 1
        ? "1 thing that people need to know is missing"
        : `${n} things that people need to know are missing`,
    toCopy: "Words to copy",
  },
  reading: {
    title: "How easily it reads",
    hardest: (n: number) =>
      n === 1 ? "The hardest sentence" : `The ${n === 2 ? "two" : "three"} hardest sentences`,
    long: (n: number) => `${n} ${n === 1 ? "word" : "words"}`,
  },
  vacancy: {
    here: "About the words here",
    advised: "Words that could shut people out",
    advice: "You can publish as it is.",
    stops: "Change these words before it goes out",
  },
  summary: {
    title: "What we found in an advert",
    checkedOn: (day: string) => `Checked on ${day}. Nothing was stored.`,
    why: "Why:",
    yours: "The advert as it was",
  },
} as const;
