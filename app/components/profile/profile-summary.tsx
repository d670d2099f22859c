import type { ReactNode } from "react";
import { findAdjustment } from "#app/domain/adjustment/adjustment.ts";
import { localAuthorityInWords } from "#app/domain/area/local-authority.ts";
import {
  dayInWords,
  listInWords,
  moneyInWords,
  timeInWords,
  weeklyHoursInWords,
} from "#app/domain/calendar/calendar.ts";
import { kindOfWorkInWords } from "#app/domain/kind-of-work/kind-of-work.ts";
import { occupationInWords } from "#app/domain/occupation/occupation.ts";
import { skillAnswers, skillInWords } from "#app/domain/skill/skill.ts";
import { durationInWords, travelWayInWords } from "#app/domain/travel/travel.ts";
import { contractLabels } from "#app/domain/vacancy/vacancy.ts";
import {
  knownSections,
  type ProfileSection,
  profileSections,
  type VocationalProfile,
  wishes,
} from "#app/domain/vocational-profile/vocational-profile.ts";
import {
  describeRange,
  environmentScales,
  findScale,
  isEnvironmentDimension,
  isLevel,
} from "#app/domain/work-environment/work-environment.ts";
import { weekInWords } from "#app/domain/working-week/working-week.ts";
import { Facts } from "../facts.tsx";
import type { ProfileWords } from "./profile.words.ts";

/** The whole profile to read, a section at a time; `to` is where a section is changed, if the reader may. */
export function ProfileSummary({
  profile,
  words,
  to,
}: {
  profile: VocationalProfile;
  words: ProfileWords;
  to?: (section: ProfileSection) => string;
}) {
  const known = knownSections(profile);
  return (
    <div className="stack">
      {profileSections.map((section) => (
        <section key={section} className="block" aria-labelledby={`section-${section}`}>
          <div className="section-head">
            <h2 id={`section-${section}`}>{words.sections[section].title}</h2>
            {to && (
              <a href={to(section)}>
                {words.change}
                <span className="visually-hidden"> “{words.sections[section].title}”</span>
              </a>
            )}
          </div>
          {known.has(section) ? (
            bodies[section](profile, words)
          ) : (
            <p className="soft">{words.nothingYet}</p>
          )}
        </section>
      ))}
    </div>
  );
}

const facts = (rows: [string, ReactNode][]) => (
  <Facts rows={rows.filter(([, detail]) => detail).map(([term, detail]) => ({ term, detail }))} />
);

const places = new Map<string, number>(environmentScales.map(({ id }, place) => [id, place]));

/** As the scales stand in the form, so that a reader finds them again. */
const inOrder = <Need extends { dimension: string }>(needs: readonly Need[]) =>
  needs.toSorted((a, b) => (places.get(a.dimension) ?? 0) - (places.get(b.dimension) ?? 0));

const bodies: Record<
  ProfileSection,
  (profile: VocationalProfile, words: ProfileWords) => ReactNode
> = {
  work: (profile, words) =>
    facts([
      [words.about.label, profile.about],
      ...wishes.map((wish): [string, ReactNode] => [
        words.wishes[wish],
        listInWords([
          ...profile.jobs
            .filter((job) => job.wish === wish)
            .map(({ occupation }) => occupationInWords(occupation)),
          ...Object.keys(profile.wishes)
            .filter((kind) => profile.wishes[kind] === wish)
            .map(kindOfWorkInWords),
        ]),
      ]),
    ]),
  hours: (profile, words) =>
    facts([
      [
        "Hours a week",
        (profile.minMinutes || profile.maxMinutes) &&
          weeklyHoursInWords(profile.minMinutes, profile.maxMinutes),
      ],
      [words.week.legend, profile.week && weekInWords(profile.week)],
      [words.earliestStart, profile.earliestStart && timeInWords(profile.earliestStart)],
      [words.latestFinish, profile.latestFinish && timeInWords(profile.latestFinish)],
      [words.availableFrom, profile.availableFrom && dayInWords(profile.availableFrom)],
      [words.notice, profile.noticeWeeks !== null && words.noticeWeeks(profile.noticeWeeks)],
      [
        words.contracts.legend,
        profile.contracts && listInWords(profile.contracts.map((each) => contractLabels[each])),
      ],
      ["Lowest pay", profile.payFloorPence && `${moneyInWords(profile.payFloorPence)} an hour`],
    ]),
  travel: (profile, words) =>
    facts([
      [words.home.label, profile.home],
      [
        words.travelWays,
        profile.travelWays && listInWords(profile.travelWays.map(travelWayInWords)),
      ],
      [
        words.longestJourney,
        profile.longestJourneyMinutes && durationInWords(profile.longestJourneyMinutes),
      ],
      [words.reach.legend, listInWords(profile.reach.map(localAuthorityInWords))],
      [words.travelNote.label, profile.travelNote],
    ]),
  learning: (profile, words) =>
    facts([
      [words.skills.label, profile.skills],
      ...skillAnswers.map((answer): [string, ReactNode] => [
        words.answers[answer],
        listInWords(
          profile.skillAnswers
            .filter((each) => each.answer === answer)
            .map(({ skill }) => skillInWords(skill)),
        ),
      ]),
      [words.learning.label, profile.learning],
    ]),
  environment: (profile, words) =>
    facts(
      inOrder(profile.environment).flatMap((need): [string, ReactNode][] => {
        const { dimension, fromLevel, toLevel, strength, note } = need;
        if (!isEnvironmentDimension(dimension) || !isLevel(fromLevel) || !isLevel(toLevel))
          return [];
        const range = `${describeRange(dimension, fromLevel, toLevel)}.`;
        const detail = [range, `${words.strength[strength]}.`, note].filter(Boolean).join(" ");
        return [[findScale(dimension).name, detail]];
      }),
    ),
  adjustments: (profile) => (
    <ul className="bullets">
      {profile.adjustments.map((each) => (
        <li key={each.adjustmentId}>
          {findAdjustment(each.adjustmentId)?.name ?? each.adjustmentId}
          {each.words && <>: “{each.words}”</>}
        </li>
      ))}
    </ul>
  ),
  strengths: (profile) => (
    <ul className="bullets">
      {profile.strengths.map((strength) => (
        <li key={strength.id} className="words">
          {strength.words}
        </li>
      ))}
    </ul>
  ),
};
