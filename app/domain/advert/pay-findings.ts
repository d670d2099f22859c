/** Pay that is not said, and pay below the legal minimum. */

import { minimumWage } from "#db/reference/minimum-wage.ts";
import { moneyInWords } from "../calendar/calendar.ts";
import { checkPay } from "../minimum-wage/minimum-wage.ts";
import { dayOfTheJob } from "./day-of-the-job.ts";
import { mostMinutesPerWeek } from "./hours.ts";
import { namesTheMinimum, type PayFigure } from "./pay.ts";
import { asPattern, isCovered, type Noticed, spansOf } from "./phrases.ts";
import { type PlainAdvert, sentenceAt } from "./plain-advert.ts";
import type { Role } from "./role.ts";

const whyMissing =
  "People who must know whether they can live on it, or what it does to their benefits, cannot tell, and do not apply.";
const showIt =
  "Show the figure or the range: “£12.71 to £13.40 an hour”, and what moves somebody up it";
const payWords =
  "(?:salar(?:y|ies)|pay|rates?(?: of pay)?|wages?|packages?|remuneration|hourly rate|pay rates?|basic(?: salary)?|earnings|compensation|daily rate|rewards? package|hourly|basic pay|salary package|base)";
const vague =
  "(?:(?:highly |very |extremely |market |most )?competitive|negotiable|neg|doe|d\\.o\\.e\\.?|tbc|tbd|tba|attractive|excellent|to be (?:discussed|agreed|confirmed|negotiated)|discussed at interview|on application|market rates?|generous|open|flexible|industry standard|fair|above average|great|good|the going rate)";
const depends =
  "(?:(?:is |will be |to be )?(?:commensurate|commensurable|dependent|dependant|depending|depends|based|according|subject|negotiable)(?: (?:with|on|upon|to|depending on|dependent on|based on|subject to))? ?(?:(?:your|the|relevant|skills?|qualifications?|age|previous|level of|individual),? ?(?:and |& |/ ?)?){0,4}(?:experience|skills?|ability|qualifications?|age|role|candidate|applicant)(?:(?:,| and| &|/) ?(?:experience|skills?|ability|qualifications?|age))?)";

const unsaid: readonly RegExp[] = [
  `(?:£ ?)?(?:highly |very |extremely |market |most |fully )?competitive (?:and (?:attractive|fair|negotiable) )?(?:(?:starting|annual|hourly|basic|base|market|local|weekly|salary|salary and benefits|pay and benefits|overall|total|monthly|daily|financial) ){0,2}${payWords}(?: ?(?:,|-)? ?${depends})?(?: (?:and|&|plus|\\+) (?:benefits|bonus|commission|package|tips|excellent benefits))?`,
  `${payWords}(?: range)? ?(?:is|are|will be|:|-|=|of)? ?(?:(?:is|:|-) )?£? ?(?:${vague}(?: ?(?:,|-|and|&|/|\\() ?${vague}){0,2})(?: ?(?:,|-|\\()? ?${depends})?(?! (?:of|for money|value|benefits|holiday|pension))`,
  `${payWords} ?(?:,|-|:|is|will be)? ?${depends}`,
  `£ ?\\(?(?:${vague}|depending|dependent|excellent|commensurate|market)(?: ?(?:,|-|and|&|\\+|/)? ?(?:${vague}|${depends}|benefits|bonus|package|depending on experience))?\\)?`,
  `(?:attractive|excellent|great|good|generous|fantastic|top|fair|decent|superb|market-leading|industry-leading|above average|outstanding|amazing|brilliant) (?:(?:starting|basic|annual|hourly|base|overall|salary|local|competitive) ){0,2}(?:salary|pay|rates of pay|pay rates?|wages?|remuneration|hourly rates?|rate of pay|salary package|earnings|earning potential|money)(?! (?:review|rise|day|slip|scheme|sacrifice|structure|progression))`,
  `(?:negotiable|competitive|neg)(?: ?(?:,|-)? ?(?:${depends}|doe))|competitive(?=\\n|$)`,
  `(?:attractive|generous|excellent|competitive|great) (?:salary |pay |remuneration |reward |rewards |total |overall ){0,2}packages?(?! (?:of benefits|deals|holidays?))`,
  `doe|d\\.o\\.e`,
  `(?:commission|ote)(?:-| )only|ote (?:uncapped|unlimited)|(?:uncapped|unlimited) (?:earnings?|earning potential|ote)(?: potential)?`,
  `(?:salary|pay|rate|wage)s? (?:details )?(?:to be |will be )?(?:discussed|agreed|confirmed|disclosed|negotiated)(?: (?:at|on|upon|during|with) [\\w ]{3,20})?|salary on (?:application|request)|ask (?:about|for) (?:pay|salary)`,
].map(asPattern);
const pricedForOthers = asPattern(
  `competitive (?:prices?|rates?|pricing)[^.\\n]{0,12}(?:for|to) (?:our |all )?(?:customers|clients|guests|tenants)|(?:interest|exchange|business|occupancy|heart|success|response|conversion|mortgage|council tax|retention|hygiene|pass)[\\w ]{0,8} rates?[\\w ,:-]{0,20}|(?:good|great|excellent|fair|top|generous)[\\w -]{0,12} (?:rates? of (?!pay)|value)[\\w ]{0,16}|open rates?|good money(?: management| skills| advice)|(?:benefits?|flexible|training|support|induction|holiday|pension|family|relocation|wellbeing) packages?[^.\\n]{0,30}|packages? (?:is|are|include)[^.\\n]{0,20}|good pay(?:ing)? (?:customers|clients)|(?:budgets?|deposits?|base) (?:is|are|:|-|of) [\\w ]{0,20}`,
);

export function noticePay(
  advert: PlainAdvert,
  pay: readonly PayFigure[],
  role: Role,
  isWhole: boolean,
  today: string,
): Noticed[] {
  if (pay.length > 0) {
    if (role.isVoluntary || /\bself[- ]employed\b|\bfreelance\b/.test(advert.plain)) return [];
    const onDate = dayOfTheJob(advert.plain) ?? today;
    const hours = hoursOf(advert.plain);
    return pay.flatMap((figure) => belowMinimum(advert, figure, role, onDate, hours));
  }
  if (namesTheMinimum.test(advert.plain) || role.isVoluntary) return [];
  const harmless = spansOf(advert.plain, pricedForOthers);
  const found = unsaid
    .flatMap((pattern) => spansOf(advert.plain, pattern))
    .filter(([start, end]) => !isCovered(harmless, start, end))
    .map(
      ([start, end]): Noticed => ({
        rule: "pay-missing",
        start,
        end,
        why: whyMissing,
        instead: showIt,
      }),
    );
  if (found.length > 0 || !isWhole) return found;
  const end = advert.text.trimEnd().length;
  return [{ rule: "pay-missing", start: end, end, why: whyMissing, instead: showIt }];
}

/** The least that counts as a full week where the hours are not said: what comes out below even so, is below. */
const shortestFullWeek = 35 * 60;
const forSomeAges =
  /\b(?:aged?|under|ages|over|years? old|age \d|(?<![£.,\d])(?:16|17|18|20|21)\+?(?: ?-|s\b| and| or| to|-))/;
const otherWork =
  /\b(?:sleep|on-call|retainer|stand-?by|self-?employed|freelance|subcontract|lodg|accommodation|tips|bonus|commission|uplift|enhancement|supplement|additional|extra|overtime premium|on top|top-up|unsocial|plus)\b/;

function belowMinimum(
  advert: PlainAdvert,
  pay: PayFigure,
  role: Role,
  onDate: string,
  hours: Hours,
): Noticed[] {
  const { plain } = advert;
  if (pay.period === null || onDate < (minimumWage[0]?.from ?? "")) return [];
  const [from, to] = sentenceAt(advert, pay.start);
  const before = plain.slice(Math.max(from, pay.start - 40), pay.start);
  if (otherWork.test(before)) return [];
  const minutes = minutesFor(hours, pay);
  if (pay.period !== "hour" && minutes === null) return [];
  const { verdict, sentence } = checkPay({
    minPence: pay.minPence,
    maxPence: pay.maxPence,
    period: pay.period,
    minutesPerWeek: minutes,
    kind: role.isApprenticeship ? "apprenticeship" : "paidJob",
    onDate,
  });
  if (verdict !== "someAgesOnly" && verdict !== "belowEveryRate") return [];
  const around = plain.slice(Math.max(from, pay.start - 60), Math.min(to, pay.end + 60));
  if (verdict === "someAgesOnly" && forSomeAges.test(around)) return [];
  return [
    {
      rule: "pay-below-NMW",
      start: pay.start,
      end: pay.end,
      why: sentence,
      instead: `Pay at least ${moneyInWords(leastFor(role, onDate))} an hour, and say for which ages if it is less`,
      ...(verdict === "someAgesOnly" ? { severity: "warn" as const } : {}),
    },
  ];
}

/** What the whole advert says of hours: read once, for it may name a thousand figures. */
interface Hours {
  readonly mostMinutes: number | null;
  readonly isTermTime: boolean;
  readonly isFullTime: boolean;
}

const hoursOf = (plain: string): Hours => ({
  mostMinutes: mostMinutesPerWeek(plain),
  isTermTime: /\bterm[- ]time\b|\b(?:38|39|40|41|42|44) weeks\b/.test(plain),
  isFullTime: /\bfull[- ]time\b/.test(plain),
});

function minutesFor({ mostMinutes, isTermTime, isFullTime }: Hours, pay: PayFigure): number | null {
  if (pay.period === "hour") return null;
  // Pay of a whole post is for its hours, and a year of terms has fewer weeks than we could know.
  if (isTermTime && !pay.proRata) return null;
  if (pay.proRata) return Math.max(mostMinutes ?? 0, shortestFullWeek);
  if (mostMinutes !== null)
    return pay.period === "year" && mostMinutes < 20 * 60 && pay.minPence > 1_500_000
      ? shortestFullWeek
      : mostMinutes;
  return isFullTime ? shortestFullWeek : null;
}

function leastFor(role: Role, onDate: string): number {
  const rate = role.isApprenticeship ? "apprentice" : "adult";
  const rows = minimumWage.filter((row) => row.rate === rate);
  return (rows.findLast((row) => row.from <= onDate) ?? rows[0])?.pencePerHour ?? 0;
}
