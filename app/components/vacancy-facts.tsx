import { type ShownVacancy, vacancyFacts } from "#app/domain/vacancy/vacancy-facts.ts";
import {
  findScale,
  isEnvironmentDimension,
  whatPeopleRead,
} from "#app/domain/work-environment/work-environment.ts";
import type { CanChange } from "#db/tables.ts";
import { Facts } from "./facts.tsx";

/** The plain facts of a vacancy, as everyone reads them. */
export const VacancyFacts = ({ vacancy, today }: { vacancy: ShownVacancy; today: string }) => (
  <Facts rows={vacancyFacts(vacancy, today)} />
);

/** Tasks: what the job is, and what could move to somebody else. */
export function VacancyTasks({
  tasks,
}: {
  tasks: { id: string; words: string; weight: "essential" | "movable" }[];
}) {
  const essential = tasks.filter((task) => task.weight === "essential");
  const movable = tasks.filter((task) => task.weight === "movable");
  return (
    <>
      <ul className="bullets">
        {essential.map((task) => (
          <li key={task.id}>{task.words}</li>
        ))}
      </ul>
      {movable.length > 0 && (
        <>
          <h3>Could be done by somebody else</h3>
          <ul className="bullets">
            {movable.map((task) => (
              <li key={task.id}>{task.words}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What the work is like, scale by scale, and what can change. “Told aloud” says nothing without the name of its scale. */
export function WorkIsLike({
  environment,
}: {
  environment: { dimension: string; level: number; canChange: CanChange | null; note: string }[];
}) {
  const said = environment.flatMap(({ dimension, level, canChange, note }) =>
    isEnvironmentDimension(dimension)
      ? [
          {
            term: findScale(dimension).name,
            detail: whatPeopleRead(dimension, level as 0, canChange, note),
          },
        ]
      : [],
  );
  if (said.length === 0) return <p>The employer has not said yet. You can ask.</p>;
  return (
    <div className="block">
      <Facts rows={said} />
    </div>
  );
}
