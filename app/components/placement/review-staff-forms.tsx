import {
  outcomeForm,
  recordedEmployerForm,
  recordedParticipantForm,
} from "#app/domain/in-work-review/in-work-review.form.ts";
import { Button } from "../button.tsx";
import { Radios, Tick } from "../choices.tsx";
import { DateField, dateBoxes } from "../date-field.tsx";
import { type Meta, PlainForm, useFormState } from "../form.tsx";
import { TextArea, TextField } from "../text-field.tsx";
import { ofEmployer, ofParticipant } from "./review.words.ts";
import { ReviewQuestions } from "./review-forms.tsx";

function Told({ fields }: { fields: Record<"saidHow" | "saidOn", Meta> }) {
  return (
    <>
      <TextField
        meta={fields.saidHow}
        label="How they told you"
        hint="Such as: by phone, at work"
        width="medium"
      />
      <DateField meta={fields.saidOn} legend="When they told you" />
    </>
  );
}

/** What a participant told their specialist, in their words. They read it on their page. */
export function ParticipantToldForm({
  name,
  employer,
  privatePage,
  today,
  result,
}: {
  name: string;
  employer: string;
  /** Where what they say to their specialist alone is kept. */
  privatePage: string;
  today: string;
  result: unknown;
}) {
  const { form, fields } = useFormState(recordedParticipantForm, result, {
    saidOn: dateBoxes(today),
  });
  return (
    <PlainForm form={form} className="block">
      <p>
        In {name}’s own words. {name} reads what you write down. What {name} says to you alone
        belongs under <a href={privatePage}>“Only you and {name}”</a>.
      </p>
      <ReviewQuestions fields={fields} ask={ofParticipant} />
      <Radios
        meta={fields.share}
        legend={`May ${employer} read these answers?`}
        hint={`Ask ${name}. If nothing is chosen, they cannot.`}
        optional
        options={[
          { value: "yes", label: `Yes, ${name} says they may` },
          { value: "no", label: "No" },
        ]}
      />
      {(fields.keepsPrivateWords.errors?.length ?? 0) > 0 && (
        <Tick
          meta={fields.keepsPrivateWords}
          label={`${name} wants to share these very words. I asked about each.`}
        />
      )}
      <Told fields={fields} />
      <div className="actions">
        <Button name="intent" value="participant">
          Write this down
        </Button>
      </div>
    </PlainForm>
  );
}

export function EmployerToldForm({
  name,
  manager,
  today,
  result,
}: {
  name: string;
  manager: { name: string };
  today: string;
  result: unknown;
}) {
  const { form, fields } = useFormState(recordedEmployerForm, result, {
    answeredBy: manager.name,
    saidOn: dateBoxes(today),
  });
  return (
    <PlainForm form={form} className="block">
      <TextField meta={fields.answeredBy} label="Who told you" width="medium" />
      <ReviewQuestions fields={fields} ask={ofEmployer(name)} />
      <Told fields={fields} />
      <p>For you alone. Tell them that {name} can ask for a copy of what they say.</p>
      <div className="actions">
        <Button name="intent" value="employer">
          Write this down
        </Button>
      </div>
    </PlainForm>
  );
}

export function CloseReviewForm({ employer, result }: { employer: string; result: unknown }) {
  const { form, fields } = useFormState(outcomeForm, result);
  return (
    <PlainForm form={form} className="block">
      <TextArea
        meta={fields.words}
        label="What we agreed"
        hint={`All three read it, ${employer} too: who does what, by when. Once it is closed nobody is asked any more.`}
        rows={4}
      />
      <div className="actions">
        <Button name="intent" value="close">
          Close the review
        </Button>
      </div>
    </PlainForm>
  );
}
