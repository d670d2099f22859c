import {
  costInWords,
  findAdjustment,
  fundersInWords,
  leadInWords,
} from "#app/domain/adjustment/adjustment.ts";
import { listInWords } from "#app/domain/calendar/calendar.ts";
import { aboutInWords, type Explanation, type Reason } from "#app/domain/matching/matching.ts";
import { inThisJob } from "#app/domain/matching/matching-environment.ts";
import { ifMoved } from "#app/domain/matching/movable-tasks.ts";
import { lowerFirst } from "#app/domain/work-environment/work-environment.ts";
import type { Bridge, ReasonGroups, Reason as Shown } from "./reasons.tsx";

/** Whom the words speak to: the person themself, or the specialist who knows them. */
type Reader = "participant" | "specialist";

/** Every reason that an introduction keeps from the day it was drafted. No order of merit and no count. */
export function keptReasons({ reasons }: Explanation, reader: Reader): ReasonGroups {
  const groups = grouped(reasons, (reason) => shown(reason, reader));
  if (reader === "specialist") return groups;
  return {
    ...groups,
    fits: withResult(reasons, "fits").map((reason) => ({
      ...shown(reason, reader),
      work: { words: ended(levelByName(reason) ?? reason.work) },
    })),
  };
}

/**
 * The same in the denser form of a list of people: the wish stands above and is left out, and each fit is one short line.
 * `personId` keeps the marks of two people on one page apart.
 */
export function listedReasons(
  personId: string,
  explanation: Explanation,
  /** The vacancy to whose employer a change may be proposed from here; null: another area’s. */
  proposeTo: string | null,
): ReasonGroups {
  const inList = (reason: Reason): Shown => {
    const { bridges, ...row } = shown(reason, "specialist");
    return {
      ...row,
      bridges: bridges?.map((each) => proposable(each, proposeTo)),
      id: `${personId}-${reason.about}`,
    };
  };
  const groups = grouped(withoutWish(explanation), inList);
  const inShort = (reason: Reason) =>
    (reason.said && `${aboutInWords(reason.about)}. ${whatWasSaid(reason.said)}`) ??
    levelByName(reason) ??
    `${aboutInWords(reason.about)}: ${lowerFirst(reason.work)}`;
  return {
    ...groups,
    fits: withResult(withoutWish(explanation), "fits").map((reason) => ({
      ...inList(reason),
      work: { words: inShort(reason) },
    })),
  };
}

/** What they said of the kind of work, or of this very job. */
export function wishInWords({ reasons }: Explanation): string {
  const wish = reasons.find(({ about }) => about === "wish");
  return wish ? ended(wish.person) : "";
}

export interface Brief {
  kind: "could" | "talk" | "fits";
  words: string;
}

/** What the reasons come to, for somebody who reads down a list: "Could fit with a perching stool." */
export function reasonsInBrief(explanation: Explanation): Brief[] {
  const reasons = withoutWish(explanation);
  const could = withResult(reasons, "couldFit");
  const joined = ({ adjustments }: Reason) => adjustments.flatMap(bridge).slice(0, 1);
  const bridges = could.flatMap(joined).map(({ name }) => lowerFirst(name));
  const unbridged = could.filter((reason) => joined(reason).length === 0);
  const moves = unbridged.flatMap((reason) => reason.moves ?? []);
  const named = [...new Map(moves.map((each) => [each.task, each])).values()];
  const bare = unbridged.filter((reason) => !reason.moves?.length);
  return [
    ...(bridges.length > 0
      ? [brief("could", `Could fit with ${listInWords([...new Set(bridges)])}.`)]
      : []),
    ...(named.length > 0 ? [brief("could", `Could fit ${ifMoved(named)}.`)] : []),
    ...(bare.length > 0 ? [brief("could", `Nearly fits: ${abouts(bare)}.`)] : []),
    ...(["talk", "fits"] as const).flatMap((kind) => {
      const these = withResult(reasons, kind === "talk" ? "toDiscuss" : "fits");
      const head = kind === "talk" ? "To discuss" : "Fits";
      return these.length > 0 ? [brief(kind, `${head}: ${abouts(these)}.`)] : [];
    }),
  ];
}

const brief = (kind: Brief["kind"], words: string): Brief => ({ kind, words });

const abouts = (reasons: Reason[]) =>
  listInWords(reasons.map(({ about }) => lowerFirst(aboutInWords(about))));

const withoutWish = ({ reasons }: Explanation) => reasons.filter(({ about }) => about !== "wish");

const withResult = (reasons: Reason[], result: Reason["result"]) =>
  reasons.filter((reason) => reason.result === result);

function grouped(reasons: Reason[], show: (reason: Reason) => Shown): ReasonGroups {
  return {
    fits: withResult(reasons, "fits").map(show),
    could: withResult(reasons, "couldFit").map(show),
    talk: withResult(reasons, "toDiscuss").map(show),
    unknown: withResult(reasons, "notKnown").map(({ about }) => aboutInWords(about)),
  };
}

/** "They need a quiet room" as the person themself reads it. */
const toThem = (words: string) =>
  words
    .replace(/^They\b/, "You")
    .replace(/\bthey\b/g, "you")
    .replace(/\btheir\b/g, "your");

function shown(reason: Reason, reader: Reader): Shown {
  const person = reader === "participant" ? toThem(reason.person) : reason.person;
  const bridges = [...reason.adjustments.flatMap(bridge), ...(reason.moves ?? []).map(moving)];
  return {
    id: reason.about,
    person: { about: `${aboutInWords(reason.about)}.`, words: ended(person) },
    work: { words: ended(reason.work) },
    // The price and the payer are the specialist's to arrange: beside their own need the person reads what it is.
    bridges: reader === "participant" ? bridges.slice(0, 2).map(({ name }) => ({ name })) : bridges,
    ...(reason.said && reader === "specialist" && { note: whatWasSaid(reason.said) }),
  };
}

const portalWould: Readonly<Record<Reason["result"], string>> = {
  fits: "fits",
  couldFit: "could fit",
  toDiscuss: "to discuss",
  notKnown: "not known yet",
};
const whatWasSaid = ({ by, note, was }: NonNullable<Reason["said"]>) =>
  `As ${by} knows it: ${ended(note)} The portal would say: ${portalWould[was]}.`;

/** "Noise: “quiet talk”", where one line has to say both what it is about and how it is. */
const levelByName = ({ about, work }: Reason) =>
  work.startsWith(inThisJob)
    ? `${aboutInWords(about)}: ${work.slice(inThisJob.length)}`
    : undefined;

const ended = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`);

/** A task that could be somebody else's, as a bridge beside the adjustments. */
const moving = ({ task, words }: NonNullable<Reason["moves"]>[number]): Bridge => ({
  task,
  name: `“${words}” moves to somebody else`,
  cost: "Usually free",
  payer: "The employer says it could move",
});

/** What could move leads to where it is proposed to the employer, in words of the job alone. */
const proposable = (one: Bridge, vacancyId: string | null): Bridge =>
  one.task && vacancyId
    ? { ...one, to: `/specialist/vacancies/${vacancyId}/proposals/new?task=${one.task}` }
    : one;

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
