import {
  costInWords,
  findAdjustment,
  fundersInWords,
  leadInWords,
} from "#app/domain/adjustment/adjustment.ts";
import { aboutInWords, type Explanation, type Reason } from "#app/domain/matching/matching.ts";
import { lowerFirst } from "#app/domain/work-environment/work-environment.ts";
import type { Bridge, ReasonGroups, Reason as Shown } from "./reasons.tsx";

/** An explanation in the three groups that a page shows; the wish stands above them and is left out. */
export function reasonGroups(personId: string, { reasons }: Explanation): ReasonGroups {
  const of = (result: Reason["result"]) =>
    reasons.filter((reason) => reason.about !== "wish" && reason.result === result);
  const shown = (reason: Reason) => shownReason(personId, reason);
  return {
    fits: of("fits").map((reason) => ({ ...shown(reason), work: { words: inShort(reason) } })),
    could: of("couldFit").map(shown),
    talk: of("toDiscuss").map(shown),
    unknown: of("notKnown").map((reason) => aboutInWords(reason.about)),
  };
}

/** A fit stands alone in a short line, so it names what it is about. */
const inShort = ({ about, work }: Reason) => `${aboutInWords(about)}: ${lowerFirst(work)}`;

function shownReason(personId: string, reason: Reason): Shown {
  const about = `${aboutInWords(reason.about)}.`;
  return {
    id: `${personId}-${reason.about}`,
    person: { about, words: `${reason.person}.` },
    work: { words: `${reason.work}.` },
    bridges: reason.adjustments.flatMap(bridge),
  };
}

function bridge(id: string): Bridge[] {
  const adjustment = findAdjustment(id);
  return adjustment
    ? [
        {
          name: adjustment.name,
          cost: costInWords(adjustment.costBand),
          payer: fundersInWords(adjustment.funders),
          ready: leadInWords(adjustment.leadDays),
        },
      ]
    : [];
}
