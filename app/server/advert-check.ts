/**
 * Checks an advert on standard input, text or HTML, for what shuts people out, and prints what it found as JSON:
 *
 *     npm run --silent advert:check < advert.txt
 *
 * {"findings": [{"rule", "severity", "text", "start", "end", "why", "instead"}], "missing", "readingAge", "hardest"}: the
 * rules are those of db/reference/advert-rules.ts, `start` and `end` count UTF-16 units of the input as it was given.
 * What cannot be an advert is named on the error output, and the exit code is 1.
 */
import { buffer } from "node:stream/consumers";
import { advertForm, mostCharacters } from "#app/domain/advert/advert.form.ts";
import { checkAdvert } from "#app/domain/advert/advert-check.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";

// Whoever reads our output may stop early: that is no error of ours.
process.stdout.on("error", () => process.exit(0));

// Not as text: that would leave out a byte order mark, and every place would be one too early.
const pasted = (await buffer(process.stdin)).toString("utf8");
if (pasted.length > mostCharacters) {
  refuse(
    `An advert can have ${mostCharacters.toLocaleString("en-GB")} characters at most; this has ${pasted.length.toLocaleString("en-GB")}.`,
  );
} else if (advertForm.safeParse({ pasted }).success) {
  const report = checkAdvert(pasted, dateOf(new Date().toISOString()));
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} else {
  refuse("This is not an advert that can be read: give its words, or the HTML of its page.");
}

function refuse(why: string) {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}
