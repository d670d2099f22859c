import { writeFadingPlan } from "#app/domain/fading-plan/fading-plan.commands.server.ts";
import type { StepRecord } from "#app/domain/training/step-record.ts";
import { addTask, closeTask } from "#app/domain/training/training.commands.server.ts";
import { recordVisit } from "#app/domain/visit/visit.commands.server.ts";
import type { Cast } from "./placement-cast.ts";
import type { SeedJob, SeedVisit, Went } from "./placement-story.ts";
import { type Act, visitDays, workdayFrom } from "./working-days.ts";

/** Support as it was planned before the first day. */
export function fadingActs(cast: Cast, { fading }: SeedJob): Act[] {
  if (!fading) return [];
  const on = cast.workday(cast.on(-6));
  const plan = {
    weeks: fading.hours.map((hours, at) => ({ week: at + 1, minutes: hours * 60 })),
    naturalSupports: fading.naturalSupports.join("\n"),
    stepUpWhen: fading.stepUpWhen.join("\n"),
  };
  const tell = () => writeFadingPlan(cast.specialist(on, "16:00"), cast.placement.id, plan, "");
  return [{ on, time: "16:00", tell }];
}

/** Tasks to learn, from their templates, and those that were learned. */
export function trainingActs(cast: Cast, { training = [] }: SeedJob): Act[] {
  const { placement, specialist, seed } = cast;
  return training.flatMap(({ template, day, learnedOn }): Act[] => {
    const id = seed.ctx.newId();
    const begun = cast.workday(cast.on(day));
    const begin = () =>
      addTask(specialist(begun, "08:50"), placement.id, { id, from: template, title: null });
    const acts: Act[] = [{ on: begun, time: "08:50", tell: begin }];
    if (learnedOn === undefined) return acts;
    const learned = cast.workday(cast.on(learnedOn));
    const of = { placementId: placement.id, taskId: id };
    const close = () => closeTask(specialist(learned, "20:50"), of, true);
    return [...acts, { on: learned, time: "20:50", tell: close }];
  });
}

/** Visits on their days, each saying when the next is; the latest says it of one that is still to come. */
export function visitActs(cast: Cast, { visits = [], nextVisit }: SeedJob): Act[] {
  const { placement, specialist, seed } = cast;
  const { supportFrom } = placement;
  const held = visits.flatMap((ofWeek, at) =>
    visitDays({ supportFrom, week: at + 1, visits: ofWeek.length }, seed.today).flatMap(
      (on, place): { on: string; visit: SeedVisit }[] => {
        const visit = ofWeek[place];
        return visit ? [{ on, visit }] : [];
      },
    ),
  );
  const ahead = nextVisit && {
    nextOn: workdayFrom(seed.on(nextVisit.inDays)),
    nextAt: nextVisit.at,
    nextWay: "atWork" as const,
  };
  const none = { nextOn: null, nextAt: null, nextWay: null };
  return held.map(({ on, visit }, place): Act => {
    const after = held[place + 1];
    const next = after
      ? { nextOn: after.on, nextAt: after.visit.at ?? null, nextWay: after.visit.way }
      : (ahead ?? none);
    const typed = {
      id: seed.ctx.newId(),
      visitedOn: on,
      way: visit.way,
      withWhom: [...visit.with],
      minutes: visit.minutes,
      workedOn: visit.workedOn,
      nextStep: visit.nextStep ?? null,
      ...next,
    };
    const write = async () =>
      recordVisit(specialist(on, "20:30"), placement.id, typed, await stepsOf(cast, visit));
    return { on, time: "20:30", tell: write };
  });
}

async function stepsOf({ seed, placement }: Cast, { steps }: SeedVisit): Promise<StepRecord[]> {
  if (!steps) return [];
  const rows = await seed.ctx.db
    .selectFrom("trainingStep")
    .innerJoin("trainingTask", "trainingTask.id", "trainingStep.taskId")
    .select("trainingStep.id")
    .where("trainingTask.placementId", "=", placement.id)
    .where("trainingTask.templateId", "=", steps.template)
    .orderBy("trainingStep.position")
    .execute();
  return rows.flatMap(({ id }, at) => {
    const went = steps.went[at];
    return went ? [{ stepId: id, ...asRecorded(went) }] : [];
  });
}

const asRecorded = (went: Went): Omit<StepRecord, "stepId"> => {
  if (went === "alone") return { level: "independent", prompt: null };
  if (went === "notYet") return { level: "notYet", prompt: null };
  return { level: "prompted", prompt: went };
};
