import { daysInWords, weekdays } from "#app/domain/calendar/calendar.ts";
import type { proposalForm } from "#app/domain/job-proposal/job-proposal.form.ts";
import { Ticks } from "./choices.tsx";
import { Fieldset, Hidden, type useFormState } from "./form.tsx";
import { SelectField, TextArea, TextField } from "./text-field.tsx";

export interface JobToChange {
  tasks: { id: string; words: string; weight: "essential" | "movable" }[];
  /** What somebody must have; training can take its place. */
  mustHave: { id: string; words: string }[];
  hours: string;
  days: string;
  times: string;
}

type Fields = ReturnType<typeof useFormState<typeof proposalForm>>["fields"];

const dayOptions = weekdays.map((value) => ({ value, label: daysInWords([value]) }));

/** What of a job could be otherwise, and the words that go above it. The same for a new proposal and for a draft. */
export function ProposalFields({ fields, job }: { fields: Fields; job: JobToChange }) {
  const others = [
    {
      value: "hours",
      label: "Fewer hours a week",
      hint: `Now: ${job.hours}`,
      more: (
        <TextField
          meta={fields.hours}
          label="The fewest hours a week"
          hint="For example 12. The most stays as it is."
          inputMode="decimal"
          width="short"
        />
      ),
    },
    {
      value: "days",
      label: "Other days",
      hint: `Now: ${job.days}`,
      more: <Ticks meta={fields.days} legend="Which days?" options={dayOptions} inline />,
    },
    {
      value: "times",
      label: "Another start or end of the day",
      hint: `Now: ${job.times}`,
      more: (
        <div className="stack">
          <TextField meta={fields.startsAt} label="Start" hint="For example 10:00" width="short" />
          <TextField meta={fields.endsAt} label="End" hint="For example 14:00" width="short" />
        </div>
      ),
    },
    ...(job.mustHave.length > 0
      ? [
          {
            value: "training",
            label: "Training on the job instead of something that somebody must have",
            more: (
              <SelectField
                meta={fields.criterion}
                label="Instead of"
                options={job.mustHave.map(({ id, words }) => ({ value: id, label: words }))}
                choose="Choose"
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <Hidden meta={fields.id} />
      <Fieldset legend="What could change" size="h2">
        {job.tasks.length > 0 && (
          <Ticks
            meta={fields.tasks}
            legend="Which tasks would move to someone else?"
            hint="At least one task stays."
            optional
            options={job.tasks.map(({ id, words, weight }) => ({
              value: id,
              label: words,
              hint:
                weight === "movable"
                  ? "The employer says that it could move."
                  : "The employer calls it part of this job. You can still ask.",
            }))}
          />
        )}
        <TextField
          meta={fields.takenBy}
          label="Who else might take them?"
          hint="A role, not a name. For example: whoever opens up in the morning."
          optional
        />
        <Ticks meta={fields.others} legend="What else could change?" optional options={others} />
      </Fieldset>
      <TextArea
        meta={fields.words}
        label="The words that go above it"
        hint="Of the job alone. Never say that there is somebody, what they are like, or how many there are."
        rows={9}
      />
    </>
  );
}
