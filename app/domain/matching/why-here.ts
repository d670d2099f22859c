/** Why somebody, or a job, stands where they stand, in one sentence that can be read aloud. */
import { listInWords } from "../calendar/calendar.ts";
import { type Judgement, standingInWords } from "../match-judgement/match-judgement.ts";
import { lowerFirst } from "../work-environment/work-environment.ts";
import { counted, places, type Range, wishRank } from "./match-order.ts";
import { aboutInWords, type Explanation, fieldOf, type Reason } from "./match-reason.ts";

const wishSaid: Readonly<Record<Explanation["wish"], string>> = {
  wanted: "it is work they want",
  acceptable: "it is work they would take",
  notKnown: "we do not know yet whether they want this work",
  notForMe: "they said that this work is not for them",
};

/** "First because it is work they want, 20 minutes away, and hours and pay fit." */
export function whyFirst(explanation: Explanation): string {
  const fits = explanation.reasons.filter(
    ({ about, result }) => fieldOf(about) === "practical" && result === "fits",
  );
  const short = fits.flatMap(({ brief }) => brief ?? []);
  const named = namedOf(fits.filter(({ brief }) => !brief));
  const verb = fits.length - short.length === 1 ? "fits" : "fit";
  const said = [wishSaid[explanation.wish], ...short].join(", ");
  const isWish = explanation.wish === "wanted" || explanation.wish === "acceptable";
  const opening = isWish ? "First because" : "First so far:";
  return `${opening} ${said}${named ? `, and ${named} ${verb}` : ""}.`;
}

/** Why somebody stands after the one before: the first thing that tells the two apart. */
export function whyAfter(before: Explanation, one: Explanation): string {
  // The page says the wish itself just above.
  if (wishRank[before.wish] !== wishRank[one.wish]) return "Here because of this wish.";
  for (const place of places) {
    const [theirs, ours] = [counted(before, place), counted(one, place)];
    if (theirs.length === ours.length) continue;
    const more = ours.filter(({ about }) => !theirs.some((reason) => reason.about === about));
    const how = place.result === "couldFit" ? "could fit with a change" : "to discuss";
    const verb = place.result === "couldFit" ? "" : more.length === 1 ? "is " : "are ";
    const liked = place.weight === "prefer" ? ", though it is a preference and no need" : "";
    return `Here because ${namedOf(more)} ${verb}${how}${liked}.`;
  }
  return "Level with the one before: nothing we know tells them apart.";
}

const namedOf = (reasons: readonly Reason[]) =>
  listInWords(reasons.map(({ about }) => lowerFirst(aboutInWords(about))));

interface Stands {
  range: Range;
  explanation: Explanation;
  judgement: Judgement | null;
}

/** Said of each after the one before it on the list; the first has none before. */
export function whyHere(one: Stands, before: Stands | undefined): string {
  const { range, judgement } = one;
  if ((range === "top" || range === "aside") && judgement) return standingInWords(judgement);
  if (range === "inJob" && before?.range !== "inJob")
    return "Here because they are in a job already.";
  if (!before) return whyFirst(one.explanation);
  if (before.range === "top") return whyFirst(one.explanation).replace(/^First/, "Next");
  return whyAfter(before.explanation, one.explanation);
}
