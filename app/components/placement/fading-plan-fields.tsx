import { type fadingPlanForm, weekField } from "#app/domain/fading-plan/fading-plan.form.ts";
import { weekGroups } from "#app/domain/fading-plan/fading-plan.ts";
import { Button } from "../button.tsx";
import { Fieldset, Hidden, PlainForm, type useFormState } from "../form.tsx";
import { TextArea, TextField } from "../text-field.tsx";

type State = ReturnType<typeof useFormState<typeof fadingPlanForm>>;

/** Hours week by week, with a suggestion that fills them, and the words that belong to them. */
export function FadingPlanFields({ form, fields }: State) {
  return (
    <PlainForm form={form}>
      <Hidden meta={fields.seen} />
      {/* Enter in any field presses the first button of a form: it shall keep the plan, not fill the weeks anew. */}
      <button type="submit" name="intent" value="write" hidden tabIndex={-1} />
      <Fieldset
        legend="Begin with a suggestion"
        size="h2"
        hint="It fills the weeks below in even steps, in place of what stands there. Then change any week."
      >
        <TextField
          meta={fields.startHours}
          label="Start with this many hours in week 1"
          inputMode="decimal"
          width="short"
        />
        <TextField
          meta={fields.untilWeek}
          label="Step down to 1 hour by this week"
          hint="For example 13"
          inputMode="numeric"
          width="short"
        />
        <div className="actions">
          <Button variant="second" name="intent" value="suggest">
            Fill in the weeks
          </Button>
        </div>
      </Fieldset>
      <Fieldset
        legend="Hours of support, week by week"
        size="h2"
        hint="A number like 4 or 2.5. Leave a week empty when nothing is planned for it."
      >
        {weekGroups.map(({ from, to }) => (
          <Fieldset key={from} legend={`Weeks ${from} to ${to}`}>
            <div className="week-grid">
              {Array.from({ length: to - from + 1 }, (_, at) => from + at).map((week) => (
                <TextField
                  key={week}
                  meta={fields[weekField(week)]}
                  label={`Week ${week}`}
                  inputMode="decimal"
                  width="short"
                />
              ))}
            </div>
          </Fieldset>
        ))}
      </Fieldset>
      <Fieldset legend="Who takes over, and when you come back" size="h2">
        <TextArea
          meta={fields.naturalSupports}
          label="Who at work helps with what"
          hint="Who shows, reminds and answers once you are there less. For example: Lena opens up with them. Marcus looks at the closing sheet."
        />
        <TextArea
          meta={fields.stepUpWhen}
          label="Support steps up again when"
          hint="What you and they would notice. For example: a step that was done alone needs help on two visits. The shift changes. They ask for it."
        />
      </Fieldset>
      <div className="actions">
        <Button name="intent" value="write">
          Keep the plan
        </Button>
      </div>
    </PlainForm>
  );
}
