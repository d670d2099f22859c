import { addDays, dateOf } from "#app/domain/calendar/calendar.ts";
import { tickTask } from "#app/domain/first-day/first-day.commands.server.ts";
import { writeAgreement } from "#app/domain/placement-agreement/placement-agreement.commands.server.ts";
import type { AgreementTerms } from "#app/domain/placement-agreement/placement-agreement.ts";
import { draftTerms } from "#app/domain/placement-agreement/placement-agreement-draft.queries.server.ts";
import {
  recordAgreement,
  signAgreement,
} from "#app/domain/placement-agreement/placement-agreement-sign.commands.server.ts";
import type { Cast } from "./placement-cast.ts";
import type { SeedJob } from "./placement-story.ts";
import { type Act, latest, workdayBy } from "./working-days.ts";

/** Each version as it was written and agreed, by name. */
export function agreementActs(cast: Cast, { agreement = [] }: SeedJob): Act[] {
  const { placement, specialist, employer, themself, seed } = cast;
  const placementId = placement.id;
  let written: AgreementTerms | null = null;
  return agreement.flatMap(({ day, terms, agreed }, after): Act[] => {
    const agreementId = seed.ctx.newId();
    const on = cast.workday(cast.on(day));
    const write = async () => {
      const ctx = specialist(on, "10:05");
      const before = written ?? (await draftTerms(ctx, placement, placement.specialistId));
      written = { ...before, ...terms };
      await writeAgreement(ctx, { placementId, id: agreementId, after, terms: written });
    };
    const name = { participant: placement.nameUsed, employer: placement.managerName };
    const acts: Act[] = [{ on, time: "10:05", tell: write }];
    if (agreed.participant !== undefined) {
      const saidOn = addDays(on, agreed.participant);
      const signing = { placementId, agreementId, name: name.participant };
      const said = { saidWords: "Yes. That is what we said.", saidHow: "By phone", saidOn };
      acts.push({
        on: saidOn,
        time: "12:20",
        tell: () =>
          themself
            ? signAgreement(themself(saidOn, "12:20"), signing)
            : recordAgreement(specialist(saidOn, "12:20"), {
                ...signing,
                side: "participant",
                ...said,
              }),
      });
    }
    if (agreed.employer !== undefined) {
      const date = cast.workday(addDays(on, agreed.employer));
      const ctx = employer(date, "15:10");
      const tell = () => signAgreement(ctx, { placementId, agreementId, name: ctx.actor.name });
      acts.push({ on: date, time: "15:10", tell });
    }
    if (agreed.specialist !== undefined) {
      const date = cast.workday(addDays(on, agreed.specialist));
      const ctx = specialist(date, "15:40");
      const tell = () => signAgreement(ctx, { placementId, agreementId, name: ctx.actor.name });
      acts.push({ on: date, time: "15:40", tell });
    }
    return acts;
  });
}

/** What was done before the first day, ticked by the side that did it. */
export function firstDayActs(cast: Cast, { firstDay = {} }: SeedJob): Act[] {
  const { placement, specialist, employer, themself, seed } = cast;
  return Object.entries(firstDay).map(([template, day]): Act => {
    const on = latest(dateOf(placement.createdAt), workdayBy(cast.on(day)));
    const tick = async () => {
      const { id, side } = await seed.ctx.db
        .selectFrom("firstDayTask")
        .select(["id", "side"])
        .where("placementId", "=", placement.id)
        .where("template", "=", template)
        .executeTakeFirstOrThrow();
      const who = { employer, participant: themself ?? specialist, specialist }[side];
      await tickTask(who(on, "11:30"), placement.id, id);
    };
    return { on, time: "11:30", tell: tick };
  });
}
