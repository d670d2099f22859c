/** What an advert leaves unsaid, read as a person would who wonders whether to apply. */
import type { AdvertPart } from "./advert.ts";
import { saysWhen } from "./hours.ts";
import { namesSomebody } from "./named-contact.ts";
import { namesPlaceAmong } from "./named-places.ts";
import { namesTheMinimum, type PayFigure } from "./pay.ts";
import type { PlainAdvert } from "./plain-advert.ts";
import type { Role } from "./role.ts";
import type { waysToApply } from "./ways-to-apply.ts";

export function missingParts(
  advert: PlainAdvert,
  pay: readonly PayFigure[],
  role: Role,
  ways: ReturnType<typeof waysToApply>,
): AdvertPart[] {
  const said: Record<AdvertPart, boolean> = {
    pay: pay.length > 0 || namesTheMinimum.test(advert.plain) || role.isVoluntary,
    hours: saysWhen(advert.plain),
    place: namesPlace(advert),
    "second-way-to-apply": ways.length > 1,
    adjustments: offersAdjustments(advert.plain),
    contact: namesSomebody(advert.text),
    "closing-date": saysWhenItCloses(advert.plain),
  };
  return (Object.keys(said) as AdvertPart[]).filter((part) => !said[part]);
}

const offers: readonly RegExp[] = [
  /(?<!cannot make any )(?<!cannot make )(?<!unable to make )(?<!no )\b(?:reasonable |workplace |any )?adjustments?\b(?! (?:can't|cannot|are not|to the rota))/,
  /\b(?:alternative|accessible|different|another|other) formats?\b|\blarge print\b|\beasy[- ]read\b|\bbraille\b|\bbsl interpreter/,
  /\b(?:need|needs|require|requires|want|like|help|assistance|any|with|support|have|your) (?:\w{1,12} ){0,4}(?:support|assistance|help|changes|adaptations|access (?:needs|requirements)|accommodations?)\b[^.\n]{0,70}\b(?:appl(?:y|ying|ication)|interviews?|recruitment|selection|process)\b/,
  /\b(?:support|help|assistance|changes)\b[^.\n]{0,40}\b(?:to apply|applying|(?:with|during|for|at|in) (?:your |the |an |any )?(?:\w{1,12} )?(?:application|interview|recruitment|selection))\b/,
  /\baccess (?:needs|requirements)\b|\b(?:make|happy to make|will make|can make) changes\b|\bwhat (?:would|we can do to) (?:help|make)[^.\n]{0,50}\b(?:interview|apply|application|easier)\b|\banything (?:that )?(?:would|we can (?:do|change)|to) (?:help|make)[^.\n]{0,40}\b(?:you|easier)\b|\baccommodate (?:your|any) (?:needs|disabilit\w{2,3})\b/,
];
const offersChange: readonly RegExp[] = [
  /\b(?:anything|something) (?:(?:that )?you(?:'d| would)? )?(?:need|want|like|prefer)(?:s|ed)? (?:to be )?(?:done|changed|adapted|adjusted|changing)\b/,
  /\b(?:will|can|happy to|able to|glad to|always) (?:adjust|adapt|make changes)\b/,
  /\b(?:need|like|want|prefer) (?:us|me) to (?:change|do|make|adapt|adjust)\b/,
  /\b(?:tell|let|ask|say|contact)\b[^.\n]{0,60}\b(?:would|could|might|can|to) (?:help|make|change|adapt|adjust)\b[^.\n]{0,50}\b(?:you|easier|part|apply\w{0,3}|meet\w{0,3}|interview)\b/,
  /\bwould help,? (?:you,? )?(?:please )?(?:say|tell|let|ask)\b/,
  /\btell \w{2,12} what you need\b|\bneeds? changing\b|\b(?:tell|told|telling) us about (?:your )?access\b/,
  /\bneed any (?:changes|help|support|adaptations)\b|\bhappy to (?:do|hold|run|offer|send|arrange|meet)\b[^.\n]{0,40}\b(?:instead|another|differently|in writing|by video)\b/,
  /\b(?:need|want|like|prefer) (?:something|anything|things) (?:changed|different|done|adapted)\b|\b(?:happy|glad|willing|free) to change (?:how|the|what|where|when|things)\b|\bchange how we interview\b/,
  /\b(?:talk|chat|speak|discuss)\b[^.\n]{0,20}\b(?:access|accessibility)\b/,
];
const refusesAdjustments =
  /\b(?:cannot|can't|unable to|not able to|won't|will not) (?:make|offer|provide)[^.\n]{0,20}adjustments?\b/;

function offersAdjustments(plain: string): boolean {
  const offered = plain.replace(refusesAdjustments, "");
  return [...offers, ...offersChange].some((pattern) => pattern.test(offered));
}

const placeSaid: readonly RegExp[] = [
  /\b[a-z]{1,2}\d{1,2}[a-z]?,? ?\d[a-z]{2}\b/,
  /\b(?:location|place of work|workplace|based at|based in|work base|base|where|address|site|venue|office)(?: is| will be)? ?[:-] ?\S/,
  /\b(?:remote(?:ly)?|home[- ]based|work(?:ing)? from home|home[- ]working|wfh|hybrid)\b/,
  /\b\d{1,4}[a-z]?,? (?:\w{2,15} ){1,3}(?:road|street|lane|avenue|way|close|drive|square|place|crescent|terrace|hill|row|parade|court|rd|st|ave)\b/,
  /\b(?:road|street|lane|avenue|square|crescent|terrace|parade|wharf|quay|industrial estate|business park|retail park|trading estate|shopping centre|high street|science park)\b(?! cleaner| sweeper| works)/,
];
/** "at our Leeds depot", "in Harrogate": capitals that a small-letter text has lost. */
const placeWithCapital: readonly RegExp[] = [
  /\b(?:at|from|in|to|of|for) (?:our|the|its) (?:\p{Lu}[\p{L}'-]{2,20} ){1,3}(?:depots?|sites?|shops?|stores?|offices?|branch|restaurants?|warehouses?|schools?|hospitals?|hotels?|centres?|campus|factory|yard|home|salon|clinic|café|cafe|kitchen|surgery|nursery|library|gym|pub|farm|studio|garage|workshop|hub|estate|park|museum|college|university|house|hall|gardens?)\b/u,
  /\b(?:[Bb]ased|[Ll]ocated|[Ss]ituated|[Ww]orking|[Ww]ork) (?:in|at|near|from|on|around|across|out of|just outside|close to) (?:the )?(?:\w{1,12} ){0,2}\p{Lu}\p{L}{2,}/u,
];

function namesPlace({ text, plain }: PlainAdvert): boolean {
  return (
    placeSaid.some((pattern) => pattern.test(plain)) ||
    placeWithCapital.some((pattern) => pattern.test(text)) ||
    namesPlaceAmong(text)
  );
}

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}";
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \\d{1,2}|[0-3]?\\d ?[/.-] ?(?:0?[1-9]|1[0-2])(?!\\d)(?: ?[/.-] ?\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d)`;
const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
const before = `(?:by|before|until|till|no later than)(?: (?:noon|midnight|midday|\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)|on|the|end|of|${weekday}|at|day|friday),?){0,5} ${date}`;
const closes: readonly RegExp[] = [
  new RegExp(
    `\\b(?:clos(?:es?|ing|ed)|deadline|advert (?:ends|expires)|expir(?:es|y)|ends on|vacancy ends|end date|apply (?:by|before)|applications? (?:by|before|close|due|in by))\\b[^\\n]{0,60}?(?:${date}|\\b${weekday}\\b)`,
  ),
  new RegExp(
    `(?<!\\b(?:start|starting|built|opened?|complete|work|employed|run)\\b[^.\\n]{0,12})\\b${before}`,
  ),
  new RegExp(
    `\\b(?:appl(?:y|ications?)|forms?|cvs?|letters?)\\b[^.\\n]{0,60}\\bby (?:\\w{1,12} ){0,3}${weekday}\\b`,
  ),
  /\b(?:no closing date|closing date(?: is)?:? ?(?:ongoing|rolling|none)|(?:rolling|ongoing|continuous) recruitment)\b/,
];
const saysWhenItCloses = (plain: string): boolean => closes.some((pattern) => pattern.test(plain));
