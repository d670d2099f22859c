import type { Contract } from "#db/tables.ts";
import { oneLine, plainWords } from "./clean-words.ts";
import { closingOf } from "./closing-words.ts";
import { contractInWords, employmentTypeInWords } from "./contract-words.ts";
import { hoursInWords } from "./hours-words.ts";
import type { EmploymentType, ImportedVacancy, Read } from "./imported-vacancy.ts";
import { asList, member } from "./lenient-json.ts";
import type { Line } from "./line.ts";
import { linesOf } from "./lines-of.ts";
import { type Points, type PointsRead, readPoints } from "./points.ts";
import { payOfPosting } from "./posting-pay.ts";
import { readLines } from "./read-lines.ts";

const longest = 20_000;
const longestFrom = 200;

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
  return words === "" || /^(?:n\/?a|null|undefined|none|tbc|tba|confidential|-)$/i.test(words)
    ? null
    : words;
}

const read = (words: string | null): Read<string> | null =>
  words === null ? null : { value: words, from: words };

const mostPlaces = 10;

/** Where a posting names several places all of them are told: to choose one would be to guess. */
function placeOf(posting: unknown): Read<string> | null {
  const places = asList(member(posting, "jobLocation")).flatMap((place) => {
    const address =
      typeof place === "object" ? (asList(member(place, "address"))[0] ?? place) : place;
    const words =
      typeof address === "string" ? wordsOf(address) : (wordsOfAddress(address) ?? wordsOf(place));
    return words ?? [];
  });
  const [first] = places;
  if (first !== undefined)
    return { value: [...new Set(places)].slice(0, mostPlaces).join("; "), from: first };
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
  const whole: string[] = [];
  // A street often holds the whole address, and a town is its own region.
  for (const part of parts)
    if (!whole.some((one) => one.toLowerCase().includes(part.toLowerCase()))) whole.push(part);
  if (whole.length > 0) return whole.join(", ");
  const country = wordsOf(member(address, "addressCountry"));
  return country === null || country.length <= 3 ? null : country;
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

const tasksUnder = ["responsibilities"];
const askedUnder = ["qualifications", "skills", "experienceRequirements", "educationRequirements"];

/** The points of members that are about nothing else. The first of them says where they came from. */
function pointsUnder(posting: unknown, heading: string, names: readonly string[]): PointsRead {
  const lines = names.flatMap((name) =>
    asList(member(posting, name)).flatMap((value): readonly Line[] => {
      const words = typeof value === "string" ? value : member(value, "description");
      const isSaid =
        typeof words === "string" && !/^\W*no (?:requirements|experience)\W*$/i.test(words);
      return isSaid ? linesOf(words.slice(0, longest)) : [];
    }),
  );
  const read = readPoints([{ text: heading, kind: "heading", level: 1 }, ...lines]);
  const fromFirst = (points: Points | null) =>
    points && { ...points, from: (points.value[0] ?? "").slice(0, longestFrom) };
  return {
    tasks: fromFirst(read.tasks),
    essential: fromFirst(read.essential),
    desirable: fromFirst(read.desirable),
  };
}

/** Of two readings the one that says more. */
const fuller = (one: Points | null, other: Points | null): Points | null =>
  (one?.value.length ?? 0) >= (other?.value.length ?? 0) ? one : other;

function payFields(
  posting: unknown,
  told: ImportedVacancy,
): Pick<ImportedVacancy, "payMin" | "payMax" | "payPeriod"> {
  const pay = payOfPosting(posting);
  if (!pay) return told;
  const { payMin, payMax } = pay;
  const isSame = told.payMin?.value === payMin?.value || told.payMax?.value === payMax?.value;
  return { payMin, payMax, payPeriod: pay.payPeriod ?? (isSame ? told.payPeriod : null) };
}

/** What a JobPosting says itself: its members first, then its description. */
export function readPosting(posting: unknown, today: string): ImportedVacancy {
  const description = asList(member(posting, "description"))
    .filter((one) => typeof one === "string")
    .join("\n");
  const told = readLines({ lines: linesOf(description) }, today);
  const tasks = pointsUnder(posting, "Responsibilities", tasksUnder);
  const asked = pointsUnder(posting, "Requirements", askedUnder);
  const { payMin, payMax, payPeriod } = payFields(posting, told);
  const said = wordsOf(member(posting, "workHours"));
  const hours = (said === null ? null : hoursInWords(said)) ?? told;
  return {
    ...told,
    title: read(wordsOf(member(posting, "title") ?? member(posting, "name"))),
    organisation: read(wordsOf(member(posting, "hiringOrganization"))) ?? told.organisation,
    place: placeOf(posting) ?? told.place,
    payMin,
    payMax,
    payPeriod,
    hoursMin: hours.hoursMin,
    hoursMax: hours.hoursMax,
    contract: kindOf(posting, contractInWords) ?? told.contract,
    employmentType: timeOf(posting) ?? (saysBothTimes(posting) ? null : told.employmentType),
    closesOn: closingOf(wordsOf(member(posting, "validThrough")), today) ?? told.closesOn,
    tasks: fuller(tasks.tasks, told.tasks),
    essential: fuller(asked.essential, told.essential),
    desirable: fuller(asked.desirable, told.desirable),
  };
}

const timeOf = (posting: unknown) => kindOf(posting, employmentTypeInWords);
const saysBothTimes = (posting: unknown): boolean =>
  kindsOf(posting).some(({ words }) => /part/i.test(words)) && timeOf(posting) === null;
