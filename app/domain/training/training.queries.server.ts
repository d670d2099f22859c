import type { Db } from "#db/connect.ts";
import type { Context } from "../context.ts";
import { NotFound } from "../errors.ts";
import { type OpenPlacement, openPlacement } from "../placement/placement-scope.queries.server.ts";
import type { LearnedStep, LearnedTask } from "./training.ts";
import { type TemplateGroup, templatesFor } from "./training-template.ts";

type Reader = Pick<Context, "db" | "actor" | "now">;

/** What a page about training says of its placement. */
export interface TrainingPlacement {
  id: string;
  nameUsed: string;
  jobTitle: string;
  employerName: string;
  status: OpenPlacement["placement"]["status"];
}
export interface Training {
  placement: TrainingPlacement;
  /** Those that are learned now come first. */
  tasks: LearnedTask[];
}

/** Everything that is learned in a placement. @throws NotFound, and Forbidden for a lead */
export async function findTraining(ctx: Reader, placementId: string): Promise<Training> {
  const { placement } = await openPlacement(ctx.db, ctx, placementId, "placement.readSupport");
  const { name } = await ctx.db
    .selectFrom("employer")
    .select("name")
    .where("id", "=", placement.employerId)
    .executeTakeFirstOrThrow();
  const tasks = await tasksOf(ctx.db, placementId);
  const { id, nameUsed, jobTitle, status } = placement;
  return {
    placement: { id, nameUsed, jobTitle, status, employerName: name },
    tasks: tasks.toSorted((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null)),
  };
}

/** One task of it. @throws as `findTraining` */
export async function findTask(ctx: Reader, placementId: string, taskId: string) {
  const { placement, tasks } = await findTraining(ctx, placementId);
  const task = tasks.find(({ id }) => id === taskId);
  if (!task) throw new NotFound();
  return { placement, task };
}

async function tasksOf(db: Db, placementId: string): Promise<LearnedTask[]> {
  const tasks = await db
    .selectFrom("trainingTask")
    .select(["id", "title", "createdAt", "closedAt"])
    .where("placementId", "=", placementId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  const steps = await db
    .selectFrom("trainingStep")
    .innerJoin("trainingTask as task", "task.id", "trainingStep.taskId")
    .select(["trainingStep.id", "trainingStep.words", "trainingStep.removedAt"])
    .select("trainingStep.taskId")
    .where("task.placementId", "=", placementId)
    .orderBy("trainingStep.position")
    .orderBy("trainingStep.id")
    .execute();
  const said = await db
    .selectFrom("stepRecord")
    .innerJoin("visit", "visit.id", "stepRecord.visitId")
    .select(["stepRecord.stepId", "stepRecord.level", "stepRecord.prompt"])
    .select(["visit.id as visitId", "visit.visitedOn"])
    .where("visit.placementId", "=", placementId)
    .orderBy("visit.visitedOn")
    .orderBy("visit.recordedAt")
    .orderBy("visit.id")
    .execute();
  return tasks.map((task) => {
    const learned = steps
      .filter(({ taskId }) => taskId === task.id)
      .map(
        ({ id, words, removedAt }): LearnedStep => ({
          id,
          words,
          removedAt,
          history: said
            .filter(({ stepId }) => stepId === id)
            .map(({ visitId, level, prompt }) => ({ visitId, level, prompt })),
        }),
      );
    const ids = new Set(learned.map(({ id }) => id));
    const visits = new Map(
      said.flatMap(({ stepId, visitId, visitedOn }) =>
        ids.has(stepId) ? [[visitId, { id: visitId, visitedOn }] as const] : [],
      ),
    );
    return {
      ...task,
      steps: learned.filter(({ removedAt }) => removedAt === null),
      removed: learned.filter((step) => step.removedAt !== null && step.history.length > 0),
      visits: [...visits.values()],
    };
  });
}

export interface TasksToBeginFrom {
  /** As the advert has them: their name alone. */
  advert: { id: string; words: string }[];
  templates: TemplateGroup[];
}

/** What a task may begin from: what the advert lists, and the templates, those of this job first. */
export async function listTasksToBeginFrom(
  ctx: Reader,
  placementId: string,
): Promise<TasksToBeginFrom> {
  const { placement } = await openPlacement(ctx.db, ctx, placementId, "placement.support");
  const vacancyId = placement.vacancyId ?? "";
  const vacancy = await ctx.db
    .selectFrom("vacancy")
    .select("occupation")
    .where("id", "=", vacancyId)
    .executeTakeFirst();
  const advert = await ctx.db
    .selectFrom("vacancyTask")
    .select(["id", "words"])
    .where("vacancyId", "=", vacancyId)
    .orderBy("position")
    .execute();
  const occupation = vacancy?.occupation ?? null;
  return { advert, templates: templatesFor({ occupation, title: placement.jobTitle }) };
}
