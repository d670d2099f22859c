import type { FormMetadata } from "@conform-to/react";
import {
  levelField,
  levelWords,
  promptField,
  prompts,
  promptWords,
  type StepToRecord,
  stepLevels,
  type TaskToRecord,
} from "#app/domain/training/step-record.ts";
import { Glyph } from "../glyph.tsx";

// biome-ignore lint/suspicious/noExplicitAny: the fields stand inside the form of any page
type AnyForm = FormMetadata<any, string[]>;
type Typed = Record<string, { level?: string; prompt?: string } | undefined>;

/**
 * How each step of what somebody learns went on one visit, to stand inside the form of that visit. Read back by
 * `parseStepRecords`; what was typed comes back with the errors of the form. Nothing is chosen beforehand.
 */
export function TrainingFields({ form, tasks }: { form: AnyForm; tasks: TaskToRecord[] }) {
  const typed = (form.initialValue as { step?: Typed } | undefined)?.step ?? {};
  return tasks.map((task) => (
    <fieldset key={task.id} className="steps-said">
      <legend className="as-h3">{task.title}</legend>
      {task.steps.map((step) => (
        <StepFields
          key={step.id}
          step={step}
          said={
            typed[step.id] ?? { level: step.recorded?.level, prompt: step.recorded?.prompt ?? "" }
          }
          formId={form.id}
          errors={form.allErrors}
        />
      ))}
    </fieldset>
  ));
}

function StepFields({
  step,
  said,
  formId,
  errors,
}: {
  step: StepToRecord;
  said: { level?: string; prompt?: string };
  formId: string;
  errors: Record<string, string[]>;
}) {
  const level = levelField(step.id);
  const prompt = promptField(step.id);
  const levelId = `${formId}-${level}`;
  const promptId = `${formId}-${prompt}`;
  const wrongLevel = errors[level]?.[0];
  const wrongPrompt = errors[prompt]?.[0];
  const offered = [
    ...stepLevels.map((value) => ({ value: value as string, label: levelWords[value] })),
    ...(step.recorded ? [{ value: "none", label: "Not worked on" }] : []),
  ];
  return (
    <fieldset
      className={wrongLevel || wrongPrompt ? "choices step-said invalid" : "choices step-said"}
      aria-describedby={wrongLevel ? `${levelId}-error` : undefined}
    >
      <legend>{step.words}</legend>
      {wrongLevel && <Wrong id={`${levelId}-error`} sentence={wrongLevel} />}
      <div className="choices-inline">
        {offered.map(({ value, label }, place) => (
          <label key={value} className="choice bare">
            <input
              type="radio"
              id={place === 0 ? levelId : `${levelId}-${value}`}
              name={level}
              value={value}
              defaultChecked={said.level === value}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <div className="field once-prompted">
        <label htmlFor={promptId}>Which prompt helped?</label>
        {wrongPrompt && <Wrong id={`${promptId}-error`} sentence={wrongPrompt} />}
        <select
          id={promptId}
          name={prompt}
          defaultValue={said.prompt ?? ""}
          aria-invalid={wrongPrompt ? true : undefined}
          aria-describedby={wrongPrompt ? `${promptId}-error` : undefined}
        >
          <option value="">Choose one</option>
          {prompts.map((value) => (
            <option key={value} value={value}>
              {promptWords[value]}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}

const Wrong = ({ id, sentence }: { id: string; sentence: string }) => (
  <p className="fielderror" id={id}>
    <Glyph name="stop" />
    <span>
      <span className="sr">Error: </span>
      {sentence}
    </span>
  </p>
);
