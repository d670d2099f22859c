import type { Contract } from "#db/tables.ts";
import { oneLine, plainWords } from "./clean-words.ts";
import { closingOf } from "./closing-words.ts";
import { contractInWords, employmentTypeInWords } from "./contract-words.ts";
import { hoursInWords } from "./hours-words.ts";
import type { EmploymentType, ImportedVacancy, Read } from "./imported-vacancy.ts";
import { asList, member } from "./lenient-json.ts";
import type { Line } from "./line.ts";
import { linesOf } from "./lines-of.ts";
import { payOfPosting } from "./posting-pay.ts";
import { readLines } from "./read-lines.ts";

const longest = 20_000;

/** The words of a value that should be a text, or of an object that has a name. */
function wordsOf(value: unknown): string | null {
  const [first] = asList(value);
  const said =
    typeof first === "object"
      ? (member(first, "name") ?? member(first, "@value") ?? member(first, "legalName"))
      : first;
  if (typeof said !== "string" && typeof said !== "number") return null;
  const text = String(said).slice(0, longest);
  const words = /<[a-z/!]/i.test(text)
    ? oneLine(
        linesOf(text)
          .map((line) => line.text)
          .join(" "),
      )
    : plainWords(text);
  return words === "" || /^(?:n\/?a|null|undefined|none|tbc|tba|-)$/i.test(words) ? null : words;
}

const read = (words: string | null): Read<string> | null =>
  words === null ? null : { value: words, from: words };

function placeOf(posting: unknown): Read<string> | null {
  for (const place of asList(member(posting, "jobLocation"))) {
    const address =
      typeof place === "object" ? (asList(member(place, "address"))[0] ?? place) : place;
    const words =
      typeof address === "string" ? wordsOf(address) : (wordsOfAddress(address) ?? wordsOf(place));
    if (words) return read(words);
  }
  const isRemote = asList(member(posting, "jobLocationType")).some(
    (type) => typeof type === "string" && /telecommute|remote/i.test(type),
  );
  const said = wordsOf(member(posting, "jobLocationType"));
  return isRemote && said ? { value: "Remote", from: said } : null;
}

function wordsOfAddress(address: unknown): string | null {
  const parts = ["streetAddress", "addressLocality", "addressRegion", "postalCode"]
    .map((name) => wordsOf(member(address, name)))
    .filter((part) => part !== null);
  const whole = parts.reduce<string[]>(
    (kept, part) =>
      kept.some((one) => one.toLowerCase().includes(part.toLowerCase())) ? kept : [...kept, part],
    [],
  );
  return whole.length > 0 ? whole.join(", ") : wordsOf(member(address, "addressCountry"));
}

/** "FULL_TIME" and "Full Time, Permanent" are said alike. */
function kindsOf(posting: unknown): { words: string; raw: string }[] {
  return asList(member(posting, "employmentType")).flatMap((type) => {
    const raw = wordsOf(type);
    return raw === null
      ? []
      : [{ raw, words: raw.replaceAll("_", " ").replace(/\bother\b/gi, "") }];
  });
}

function kindOf<Value extends Contract | EmploymentType>(
  posting: unknown,
  reader: (text: string) => Read<Value> | null,
): Read<Value> | null {
  const kinds = kindsOf(posting);
  const found = reader(kinds.map(({ words }) => words).join(", "));
  const from = kinds.find(({ words }) => reader(words))?.raw;
  return found && from ? { value: found.value, from } : null;
}

/** Criteria and tasks that have a member of their own. */
function linesUnder(posting: unknown, heading: string, names: readonly string[]): Line[] {
  const lines = names.flatMap((name) =>
    asList(member(posting, name)).flatMap((value) => {
      if (typeof value === "string") return linesOf(value.slice(0, longest));
      const words = wordsOf(
        member(value, "description") ?? member(value, "credentialCategory") ?? value,
      );
      return words ? [{ text: words, kind: "text" } as const] : [];
    }),
  );
  return lines.length > 0 ? [{ text: heading, kind: "heading", level: 2 }, ...lines] : [];
}

/** What a JobPosting says itself: its members first, then its description. */
export function readPosting(posting: unknown, today: string): ImportedVacancy {
  const description = asList(member(posting, "description"))
    .filter((one) => typeof one === "string")
    .join("\n");
  const told = linesOf(description);
  const lines = readLines({ lines: told }, today);
  const apart = readLines(
    {
      lines: [
        ...linesUnder(posting, "Responsibilities", ["responsibilities"]),
        ...linesUnder(posting, "Requirements", [
          "qualifications",
          "skills",
          "experienceRequirements",
          "educationRequirements",
        ]),
      ],
    },
    today,
  );
  const pay = payOfPosting(posting);
  const hours = wordsOf(member(posting, "workHours"));
  const workHours = hours === null ? null : hoursInWords(hours);
  const isSamePay =
    lines.payPeriod &&
    pay &&
    (lines.payMin?.value === pay.payMin?.value || lines.payMax?.value === pay.payMax?.value);
  return {
    ...lines,
    title: read(wordsOf(member(posting, "title") ?? member(posting, "name"))),
    organisation: read(wordsOf(member(posting, "hiringOrganization"))) ?? lines.organisation,
    place: placeOf(posting) ?? lines.place,
    ...(pay && {
      payMin: pay.payMin,
      payMax: pay.payMax,
      payPeriod: pay.payPeriod ?? (isSamePay ? lines.payPeriod : null),
    }),
    ...(workHours && { hoursMin: workHours.hoursMin, hoursMax: workHours.hoursMax }),
    contract: kindOf(posting, contractInWords) ?? lines.contract,
    employmentType:
      kindOf(posting, employmentTypeInWords) ??
      (kindsOf(posting).some(({ words }) => /part/i.test(words)) ? null : lines.employmentType),
    closesOn: closingOf(wordsOf(member(posting, "validThrough")), today) ?? lines.closesOn,
    tasks: apart.tasks ?? lines.tasks,
    essential: apart.essential ?? lines.essential,
    desirable: lines.desirable ?? apart.desirable,
  };
}
