import {
  addStepsForm,
  addTaskForm,
  changeStepForm,
  renameForm,
} from "#app/domain/training/training.form.ts";
import type { TasksToBeginFrom } from "#app/domain/training/training.queries.server.ts";
import type { LearnedStep, LearnedTask } from "#app/domain/training/training.ts";
import { Button } from "../button.tsx";
import { ConfirmForm } from "../confirm-form.tsx";
import { Hidden, PlainForm, useFormState } from "../form.tsx";
import { SelectField, TextArea, TextField } from "../text-field.tsx";

/** A task from the advert, from a template, or from nothing but its name. */
export function AddTaskForm({
  id,
  from,
  result,
}: {
  id: string;
  from: TasksToBeginFrom;
  result: unknown;
}) {
  const { form, fields } = useFormState(addTaskForm, result, { id }, { id: "add" });
  const advert = from.advert.map(({ id, words }) => ({ value: id, label: words }));
  return (
    <PlainForm form={form}>
      <Hidden meta={fields.id} />
      <SelectField
        meta={fields.from}
        label="Begin from"
        hint="Tasks of the advert bring their name. The others bring steps that you then make to fit."
        optional
        choose="Nothing: I write it myself"
        options={[
          ...(advert.length > 0 ? [{ group: "In the advert of this job", items: advert }] : []),
          ...from.templates.map(({ job, templates }) => ({
            group: job,
            items: templates.map(({ id, title }) => ({ value: id, label: title })),
          })),
        ]}
      />
      <TextField
        meta={fields.title}
        label="What the task is"
        hint="As it is said at work. For example: Close the wash-up area. Leave it empty to keep the name you began from."
        optional
      />
      <div className="actions">
        <Button>Add the task</Button>
      </div>
    </PlainForm>
  );
}

/** The steps in order, each with what can be done to it. One is changed at a time. */
export function StepsToChange({
  task,
  changing,
  result,
}: {
  task: LearnedTask;
  changing: string | null;
  result: unknown;
}) {
  return (
    <ol className="steps-to-change" id="steps">
      {task.steps.map((step, place) => (
        <li key={step.id} id={`step-${step.id}`}>
          {step.id === changing ? (
            <ChangeStepForm step={step} result={result} />
          ) : (
            <p className="words">{step.words}</p>
          )}
          <div className="meta">
            {place > 0 && <Move step={step} to={place} label="Up" />}
            {place < task.steps.length - 1 && <Move step={step} to={place + 2} label="Down" />}
            {step.id !== changing && (
              <a href={`?step=${step.id}#step-${step.id}`}>
                Change<span className="visually-hidden">: {step.words}</span>
              </a>
            )}
            <Press intent="removeStep" step={step} label="Take out" />
          </div>
        </li>
      ))}
    </ol>
  );
}

const Move = ({ step, to, label }: { step: LearnedStep; to: number; label: string }) => (
  <Press intent="moveStep" step={step} label={label} to={to} />
);

function Press({
  intent,
  step,
  label,
  to,
}: {
  intent: string;
  step: LearnedStep;
  label: string;
  to?: number;
}) {
  return (
    <form method="post">
      <Hidden name="stepId" value={step.id} />
      {to && <Hidden name="to" value={String(to)} />}
      <Button variant="second" name="intent" value={intent}>
        {label}
        <span className="visually-hidden">: {step.words}</span>
      </Button>
    </form>
  );
}

function ChangeStepForm({ step, result }: { step: LearnedStep; result: unknown }) {
  const { form, fields } = useFormState(
    changeStepForm,
    result,
    { stepId: step.id, words: step.words },
    { id: "change", intent: "changeStep" },
  );
  return (
    <PlainForm form={form}>
      <Hidden meta={fields.stepId} />
      <TextField
        meta={fields.words}
        label="The step"
        hint="Say the same thing better. If it is another step now, take this one out and add a new one, so that what was recorded stays true."
      />
      <div className="actions">
        <Button name="intent" value="changeStep">
          Keep these words
        </Button>
        <a href="?">Leave it as it is</a>
      </div>
    </PlainForm>
  );
}

export function AddStepsForm({ result }: { result: unknown }) {
  const { form, fields } = useFormState(
    addStepsForm,
    result,
    {},
    { id: "steps-form", intent: "addSteps" },
  );
  return (
    <PlainForm form={form}>
      <TextArea
        meta={fields.steps}
        label="Steps to add"
        hint="One on each line. Begin with what the hands do: Empty the sink. One act a step."
        rows={6}
      />
      <div className="actions">
        <Button name="intent" value="addSteps">
          Add these steps
        </Button>
      </div>
    </PlainForm>
  );
}

export function RenameForm({ title, result }: { title: string; result: unknown }) {
  const { form, fields } = useFormState(
    renameForm,
    result,
    { title },
    { id: "rename", intent: "rename" },
  );
  return (
    <PlainForm form={form}>
      <TextField meta={fields.title} label="What the task is" />
      <div className="actions">
        <Button variant="second" name="intent" value="rename">
          Keep this name
        </Button>
      </div>
    </PlainForm>
  );
}

export function CloseForm({ isClosed }: { isClosed: boolean }) {
  return isClosed ? (
    <ConfirmForm intent="open" label="Open this task again">
      <p>It is closed: its steps are not asked about with a visit.</p>
    </ConfirmForm>
  ) : (
    <ConfirmForm intent="close" label="Close this task">
      <p>
        When it is learned, or not part of the job any more. What was recorded stays, and you can
        open it again.
      </p>
    </ConfirmForm>
  );
}
