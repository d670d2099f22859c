import type { AdvertReport } from "#app/domain/advert/advert.ts";
import { countsInWords, missingWords, readingInWords, severities, words } from "./advert.words.ts";

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const part = (title: string, lines: readonly string[]) =>
  `${title}\n${"-".repeat(title.length)}\n${lines.join("\n")}`;

/** What was found, as a text to keep or to send to a colleague. The advert stands at its end, to be pasted again. */
export function advertSummary(
  text: string,
  { findings, missing, readingAge, hardest }: AdvertReport,
  day: string,
): string {
  const { summary, reading } = words;
  const notes = findings.flatMap(({ severity, text: said, why, instead }, place) => [
    `${place + 1}. “${oneLine(said)}”: ${severities[severity].name}`,
    `   ${summary.why} ${why}`,
    `   ${words.instead} ${instead}`,
    "",
  ]);
  const gaps = missing.flatMap((id) => [
    `${missingWords[id].name}. ${missingWords[id].why}`,
    `   ${words.missing.toCopy}: ${missingWords[id].sentence}`,
    "",
  ]);
  const sentences = hardest.map((one) => `- “${oneLine(one.text)}” (${reading.long(one.words)})`);
  return [
    `${summary.title}\n${summary.checkedOn(day)}`,
    part(
      countsInWords(findings) || (missing.length > 0 ? words.noWords : words.nothingTitle),
      notes,
    ),
    part(words.missing.title, gaps.length > 0 ? gaps : [words.missing.none, ""]),
    part(reading.title, [
      ...readingInWords(readingAge),
      ...(sentences.length > 0 ? ["", `${reading.hardest(sentences.length)}:`, ...sentences] : []),
      "",
    ]),
    part(summary.yours, [text.trim()]),
  ]
    .map((each) => each.trimEnd())
    .join("\n\n")
    .concat("\n");
}
