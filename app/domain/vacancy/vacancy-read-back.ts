import { readDays } from "../calendar/calendar.ts";
import { isEnvironmentDimension } from "../work-environment/work-environment.ts";
import { noOccupation } from "./vacancy.form.ts";
import type { FoundVacancy } from "./vacancy.queries.server.ts";
import { readWays } from "./vacancy.ts";
import { audienceOf } from "./vacancy-sharing.ts";
import type { WrittenVacancy } from "./vacancy-written.ts";

const orNull = (words: string) => words || null;

/** A vacancy in the shape in which it can be written: sent back as it is, it changes nothing. */
export function readBack(found: FoundVacancy): WrittenVacancy {
  const { payMinPence, payPeriod } = found;
  return {
    title: found.title,
    kind: found.kind,
    kindOfWork: found.kindOfWork,
    // Left out it would be read from the title.
    occupation: found.occupation ?? noOccupation,
    contract: found.contract,
    contractNote: orNull(found.contractNote),
    posts: found.places,
    summary: orNull(found.summary),
    pay:
      payMinPence !== null && payPeriod !== null
        ? { fromPence: payMinPence, toPence: found.payMaxPence, per: payPeriod }
        : null,
    insteadOfPay: orNull(found.insteadOfPay),
    hours: {
      fromMinutes: found.minutesMin,
      toMinutes: found.minutesMax,
      days: readDays(found.days),
      startsAt: found.startsAt,
      endsAt: found.endsAt,
      canChange: found.hoursCanChange,
    },
    hoursNote: orNull(found.hoursNote),
    pattern: orNull(found.pattern),
    startsOn: found.expectedStartOn,
    tasks: found.tasks.map(({ words, weight }) => ({ words, couldMove: weight === "movable" })),
    criteria: found.criteria.map(({ words, weight }) => ({ words, asked: weight })),
    skills: found.demands.map(({ skill, weight }) => ({ id: skill, asked: weight })),
    environment: found.environment.flatMap(({ dimension, level, canChange, note }) =>
      isEnvironmentDimension(dimension)
        ? [{ scale: dimension, level, canChange, note: orNull(note) }]
        : [],
    ),
    workplaceId: found.workplaceId,
    gettingThere: orNull(found.ownGettingThere),
    access: orNull(found.ownAccess),
    waysToApply: readWays(found.waysToApply),
    howToApply: orNull(found.howToApply),
    processAdjustments: orNull(found.processAdjustments),
    contact: {
      name: orNull(found.contactName),
      role: orNull(found.contactRole),
      email: orNull(found.contactEmail),
      phone: orNull(found.contactPhone),
    },
    closesOn: found.closesOn,
    sharing: {
      audience: audienceOf(found),
      specialistDays: found.specialistsFirstDays,
      mostIntroductions: found.mostIntroductions,
      availableFrom: found.availableFrom,
      publishOn: found.publishOn,
    },
  };
}
