import { kindsOfWork } from "#app/domain/kind-of-work/kind-of-work.ts";
import {
  profileForms,
  strengthPlaces,
} from "#app/domain/vocational-profile/vocational-profile.form.ts";
import { wishes } from "#app/domain/vocational-profile/vocational-profile.ts";
import { PlainForm, useFormState } from "../form.tsx";
import { SelectField, TextArea } from "../text-field.tsx";
import { Group, part, Save, type SectionProps } from "./profile-section.tsx";

export function Work({ profile, words, lastResult }: SectionProps) {
  const { form, fields } = useFormState(profileForms.work, lastResult, {
    about: profile.about,
    wishes: profile.wishes,
  });
  const options = wishes.map((value) => ({ value, label: words.wishes[value] }));
  return (
    <PlainForm form={form}>
      <TextArea meta={fields.about} label={words.about.label} hint={words.about.hint} />
      <Group legend={words.wishes.legend} hint={words.wishes.hint}>
        <div className="cols">
          {kindsOfWork.map(({ id, label }) => (
            <SelectField
              key={id}
              meta={part(fields.wishes, id)}
              label={label}
              options={options}
              choose={words.wishes.unsaid}
            />
          ))}
        </div>
      </Group>
      <Save keep={fields.keep} words={words} />
    </PlainForm>
  );
}

export function Learning({ profile, words, lastResult }: SectionProps) {
  const { form, fields } = useFormState(profileForms.learning, lastResult, {
    skills: profile.skills,
    learning: profile.learning,
  });
  return (
    <PlainForm form={form}>
      <TextArea meta={fields.skills} label={words.skills.label} hint={words.skills.hint} />
      <TextArea meta={fields.learning} label={words.learning.label} hint={words.learning.hint} />
      <Save keep={fields.keep} words={words} />
    </PlainForm>
  );
}

export function Strengths({ profile, words, lastResult }: SectionProps) {
  const { form, fields } = useFormState(profileForms.strengths, lastResult, {
    strengths: Object.fromEntries(
      profile.strengths.map((strength, index) => [String(index + 1), strength.words]),
    ),
  });
  const failed = Object.keys(form.allErrors).length > 0;
  const few = Math.max(3, profile.strengths.length + 1);
  const rooms = (places: readonly string[]) =>
    places.map((place) => (
      <TextArea
        key={place}
        meta={part(fields.strengths, place)}
        label={words.strengthLabel(place)}
        rows={2}
      />
    ));
  return (
    <PlainForm form={form}>
      <p className="hint">{words.strengthHint}</p>
      {rooms(strengthPlaces.slice(0, few))}
      {few < strengthPlaces.length && (
        <details open={failed}>
          <summary>{words.moreRoom}</summary>
          <div className="stack">{rooms(strengthPlaces.slice(few))}</div>
        </details>
      )}
      <Save keep={fields.keep} words={words} />
    </PlainForm>
  );
}
