/** The hours a week that an advert names. */

const each = "(?:(?: ?(?:per|a|/|each|p/?|every) ?(?:week|wk|w)\\b)|(?: weekly)| ?p\\.?/?w\\b)";
const weekly: readonly RegExp[] = [
  new RegExp(
    `\\b(\\d{1,2}(?:\\.\\d{1,2})?)(?: ?(?:-|to|or) ?(\\d{1,2}(?:\\.\\d{1,2})?))? ?-?(?:hours?|hrs?)(?: of work)?${each}`,
    "g",
  ),
  /\b(\d{1,2}(?:\.\d{1,2})?)(?: ?(?:-|to) ?(\d{1,2}(?:\.\d{1,2})?))? ?h\.?p\.?w\b/g,
  /\b(\d{1,2}(?:\.\d{1,2})?)(?: ?(?:-|to) ?(\d{1,2}(?:\.\d{1,2})?))? ?-?(?:hours?|hrs?)(?: |-)(?:contract|week|working week|post|role|position)\b/g,
  /\b(?:hours(?: of work| per week| a week| pw)?|working hours|contracted hours|weekly hours)(?: are| is)? ?[:-] ?(\d{1,2}(?:\.\d{1,2})?)(?: ?(?:-|to) ?(\d{1,2}(?:\.\d{1,2})?))?\b(?! ?(?:am|pm|:|\.\d\d))/g,
  // "£450 per week for 37 hours", "4 days a week (34 hours)"
  /\b(?:(?:per|a|each) week|weekly|p\.?w\.?)(?:,| -|:)? ?\(?(?:for|of|at|based on|over)? ?(\d{2}(?:\.\d{1,2})?)(?: ?(?:-|to) ?(\d{2}(?:\.\d{1,2})?))? ?-?(?:hours?|hrs?)\b(?! ?-?(?:shifts?|days?|notice|nights?|training|a day|per day))/g,
  /\b(?:full[- ]time|part[- ]time)(?: hours)?[,:( -]{1,3}(\d{1,2}(?:\.\d{1,2})?)(?: ?(?:-|to) ?(\d{1,2}(?:\.\d{1,2})?))? ?(?:hours?|hrs?)\b/g,
];

/** The most hours a week, in minutes: the wage is checked against them. Null: not said, or said in times of day. */
export function mostMinutesPerWeek(plain: string): number | null {
  const named = weekly
    .flatMap((pattern) => Array.from(plain.matchAll(pattern)))
    .filter(
      ({ index }) =>
        !/\b(?:overtime|up to|maximum of|notice)[^.\n]{0,12}$/.test(
          plain.slice(Math.max(0, index - 20), index),
        ),
    )
    .map(([, low, high]) => Number(high ?? low))
    .filter((hours) => hours >= 1 && hours <= 70);
  return named.length > 0 ? Math.round(Math.max(...named) * 60) : null;
}

const time =
  "(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|noon|midnight|o'clock)?|noon|midnight|midday)";
const day =
  "(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?";
const saysHours: readonly RegExp[] = [
  /\b\d{1,2}(?:\.\d{1,2})?(?: ?(?:-|to|or|\/) ?\d{1,2}(?:\.\d{1,2})?)? ?\+?-?(?:hours?|hrs?|h)\b(?! (?:of training|training|notice|of cpd|before|ago|after|later|of receipt|a day,? 7|a day,? seven|service|customer|helpline|support|emergency|on-call|care home|opt)|s? ?\/? ?7)/,
  /\b\d{1,2}(?:\.\d{1,2})? ?h\.?p\.?w\b/,
  new RegExp(
    `\\b(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m|p\\.m)\\.?|noon|midday) ?(?:-|to|until|till|til|and|/|–) ?${time}`,
  ),
  /\b\d{1,2}(?:[:.]\d{2})? ?(?:-|to|until|till) ?\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m|p\.m|noon|midnight)\b/,
  /\b\d{1,2}[:.]\d{2} ?(?:hrs)? ?(?:-|to|until|till|and) ?\d{1,2}[:.]\d{2}\b/,
  /\b[0-2]\d[0-5]\d ?(?:hrs|hours|h)? ?(?:-|to) ?[0-2]\d[0-5]\d\b/,
  new RegExp(`\\b${day}[^.\\n]{0,25}\\b\\d{1,2}(?:[:.]\\d\\d)? ?(?:-|to) ?\\d{1,2}\\b`),
  new RegExp(`\\b\\d{1,2} ?(?:-|to) ?\\d{1,2},? (?:on )?${day}`),
  /\b(?:an|one) hour (?:a|per|each) (?:week|day|month)\b/,
  /\b9 ?(?:-|to) ?5\b|\bnine to five\b/,
  /\b(?:one|two|three|four|five|six|seven|eight|ten|twelve|sixteen|twenty|thirty)(?:-|\s)?\w{0,5} hours?(?: (?:a|per|each) (?:week|day|shift))?\b/,
  /(?<!\b(?:away|stay|stays|out) )\b(?:one|two|three|four|five|six|\d)(?: \w{1,12})? (?:shifts?|days?|mornings?|afternoons?|evenings?|nights?)(?: of work)? (?:a|per|each|every) week\b/,
  new RegExp(
    `\\b(?:hours|days|shifts|shift pattern|working pattern)(?: of work)?: ?[^\\n]{0,40}(?:${day}|\\d|evening|morning|night|weekend)`,
  ),
  /\b\d (?:on|days on),? ?(?:and )?\d (?:off|days off)\b|\b(?:4|four) on,? (?:4|four) off\b/,
];

/** Whether a reader learns when, or how long, the work is. */
export const saysWhen = (plain: string): boolean =>
  saysHours.some((pattern) => pattern.test(plain));
