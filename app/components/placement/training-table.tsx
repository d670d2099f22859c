import { dayInWords } from "#app/domain/calendar/calendar.ts";
import type { Practised } from "#app/domain/training/step-record.ts";
import { aloneOn, barsOf, type LearnedTask } from "#app/domain/training/training.ts";
import { FoldTable } from "../fold-table.tsx";
import { Bars } from "../scale-question.tsx";
import { soFar, type TrainingWords } from "./training.words.ts";

/** As many visits as stand beside one another. */
const shown = 3;

/** A task's steps by its last visits, and what they say. */
export function TrainingTable({
  task,
  today,
  words,
}: {
  task: LearnedTask;
  today: string;
  words: TrainingWords;
}) {
  if (task.steps.length === 0) return <p>{words.noSteps}</p>;
  if (task.visits.length === 0)
    return (
      <>
        <ol className="steps-in-order">
          {task.steps.map((step) => (
            <li key={step.id}>{step.words}</li>
          ))}
        </ol>
        <p className="soft">{words.noVisits}</p>
      </>
    );
  const visits = task.visits.slice(-shown);
  return (
    <div className="even-columns">
      <FoldTable
        caption={words.caption(task.title)}
        captionStyle="hidden"
        columns={[
          { key: "step", label: words.step },
          ...visits.map(({ id, visitedOn }) => ({ key: id, label: dateInWords(visitedOn, today) })),
        ]}
        rows={task.steps.map((step, place) => ({
          id: step.id,
          cells: {
            step: (
              <>
                {place + 1}. {step.words}
                <span className="under soft">{soFar(words, step)}</span>
              </>
            ),
            ...Object.fromEntries(
              visits.map(({ id }) => {
                const said = step.history.find(({ visitId }) => visitId === id);
                return [id, <HowItWent key={id} said={said} words={words} />];
              }),
            ),
          },
        }))}
        total={{
          id: "alone",
          cells: {
            step: words.alone,
            ...Object.fromEntries(
              visits.map(({ id }) => [
                id,
                words.aloneOf(aloneOn(task.steps, id), task.steps.length),
              ]),
            ),
          },
        }}
      />
      <p className="soft">{words.next(task)}</p>
    </div>
  );
}

/** "2 February": the day of the week would take a line of its own on a phone. */
const dateInWords = (date: string, today: string) => dayInWords(date, today).replace(/^\S+ /, "");

/** The bars repeat the words. */
function HowItWent({ said, words }: { said: Practised | undefined; words: TrainingWords }) {
  if (!said) return <span className="soft">{words.notWorkedOn}</span>;
  return (
    <span className="help-level">
      <Bars on={barsOf(said)} /> {words.practised(said)}
    </span>
  );
}
