/**
 * Reads an advert on standard input, as text, HTML or JSON-LD, and prints as JSON what it says:
 *
 *     npm run --silent advert:import < advert.html
 *
 * Every field is {"value", "from"} or null; pay is in pounds. Several postings are printed as an array.
 */
import { text } from "node:stream/consumers";
import { mostPostings, readAdverts, refusalOf } from "#app/domain/advert-import/import-advert.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";

process.stdout.on("error", () => process.exit(0));

const pasted = await text(process.stdin);
const refusal = refusalOf(pasted);
if (refusal) {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 1;
} else {
  const { vacancies, hasMore } = readAdverts(pasted, dateOf(new Date().toISOString()));
  const printed = vacancies.map(({ notes: _, ...fields }) => fields);
  process.stdout.write(`${JSON.stringify(printed.length === 1 ? printed[0] : printed, null, 2)}\n`);
  if (hasMore)
    process.stderr.write(`There are more postings: the first ${mostPostings} are shown.\n`);
}
