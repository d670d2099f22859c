import { addDays, mondayOf } from "#app/domain/calendar/calendar.ts";
import { closeWarning } from "#app/domain/early-warning/early-warning.commands.server.ts";
import { readOpenWarnings } from "#app/domain/early-warning/warning-facts.queries.server.ts";
import { reportDays } from "#app/domain/fewer-days/fewer-days.commands.server.ts";
import { noteEvidence } from "#app/domain/outcome-evidence/outcome-evidence.commands.server.ts";
import { changeHours } from "#app/domain/work-spell/work-spell.commands.server.ts";
import type { Cast } from "./placement-cast.ts";
import type { SeedJob } from "./placement-story.ts";
import type { Act } from "./working-days.ts";

/** Hours as they changed, and weeks of which the employer told fewer days. */
export function hoursActs(cast: Cast, { hours = [], shortWeeks = [] }: SeedJob): Act[] {
  const { placement, employer, seed } = cast;
  const placementId = placement.id;
  const changed = hours.map(({ day, hoursPerWeek }): Act => {
    const fromOn = cast.on(day);
    const change = { placementId, id: seed.ctx.newId(), fromOn, minutesPerWeek: hoursPerWeek * 60 };
    return {
      on: fromOn,
      time: "13:05",
      tell: () => changeHours(employer(fromOn, "13:05"), change),
    };
  });
  const told = shortWeeks.map(({ week, days }): Act => {
    const weekOf = mondayOf(cast.on(7 * (week - 1)));
    const on = cast.workday(addDays(weekOf, 4));
    const tell = () => reportDays(employer(on, "12:10"), { placementId, weekOf, days });
    return { on, time: "12:10", tell };
  });
  return [...changed, ...told];
}

/** What was done about warnings that arose. */
export function warningActs(cast: Cast, { closedWarnings = [] }: SeedJob): Act[] {
  const { placement, specialist, seed } = cast;
  return closedWarnings.map(({ rule, day, did, note }): Act => {
    const on = cast.workday(cast.on(day));
    const close = async () => {
      const open = (await readOpenWarnings(seed.ctx.db, [placement.id], on)).get(placement.id);
      const found = open?.find((each) => each.rule === rule);
      if (!found) throw new Error(`no warning of ${rule} to close on ${on}`);
      const { cause } = found;
      await closeWarning(specialist(on, "16:25"), placement.id, { rule, cause, did, note });
    };
    return { on, time: "16:25", tell: close };
  });
}

/** What shows that an outcome was reached. */
export function evidenceActs(cast: Cast, { evidence = [] }: SeedJob): Act[] {
  const { placement, specialist, seed } = cast;
  return evidence.map(({ definition, kind, day, upTo, note }): Act => {
    const on = cast.workday(cast.on(day));
    const noted = { id: seed.ctx.newId(), definition, kind, upTo: cast.on(upTo), note };
    const tell = () => noteEvidence(specialist(on, "16:40"), placement.id, noted);
    return { on, time: "16:40", tell };
  });
}
