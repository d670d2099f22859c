import { kindsOfWork } from "#app/domain/kind-of-work/kind-of-work.ts";
import {
  allOccupations,
  occupationInWords,
  occupationsOfKind,
} from "#app/domain/occupation/occupation.ts";
import { type SkillGroupId, skillAnswers, skillGroups, skillsOf } from "#app/domain/skill/skill.ts";
import {
  jobPlaces,
  profileForms,
  strengthPlaces,
} from "#app/domain/vocational-profile/vocational-profile.form.ts";
import { wishes } from "#app/domain/vocational-profile/vocational-profile.ts";
import { PlainForm, useFormState } from "../form.tsx";
import { SelectField, TextArea, TextField } from "../text-field.tsx";
import { Group, part, Save, type SectionProps } from "./profile-section.tsx";

export function Work({ profile, words, lastResult }: SectionProps) {
  const { form, fields } = useFormState(profileForms.work, lastResult, {
    about: profile.about,
    wishes: profile.wishes,
    jobs: Object.fromEntries(
      jobPlaces.flatMap(({ field, wish, place }) => {
        const job = profile.jobs.filter((each) => each.wish === wish)[place - 1];
        return job ? [[field, occupationInWords(job.occupation)]] : [];
      }),
    ),
  });
  const failed = Object.keys(form.allErrors).length > 0;
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
      <Group legend={words.jobs.legend} hint={words.jobs.hint}>
        {wishes.map((wish) => {
          const rooms = jobPlaces.filter((each) => each.wish === wish);
          const said = profile.jobs.filter((each) => each.wish === wish).length;
          const shown = failed ? rooms.length : Math.min(rooms.length, said + 2);
          return (
            <div className="cols" key={wish}>
              {rooms.slice(0, shown).map(({ field, place }) => (
                <TextField
                  key={field}
                  meta={part(fields.jobs, field)}
                  label={words.jobs.label(wish, place)}
                  suggestions="jobs"
                />
              ))}
            </div>
          );
        })}
        <datalist id="jobs">
          {allOccupations.map(({ id, label }) => (
            <option key={id} value={label} />
          ))}
        </datalist>
        <details>
          <summary>{words.jobs.all}</summary>
          {kindsOfWork.map(({ id, label }) => (
            <p key={id}>
              <b>{label}:</b>{" "}
              {occupationsOfKind(id)
                .map((job) => job.label)
                .join(", ")}
              .
            </p>
          ))}
        </details>
      </Group>
      <Save keep={fields.keep} words={words} />
    </PlainForm>
  );
}

export function Learning({ profile, words, lastResult }: SectionProps) {
  const { form, fields } = useFormState(profileForms.learning, lastResult, {
    skills: profile.skills,
    learning: profile.learning,
    answers: Object.fromEntries(profile.skillAnswers.map(({ skill, answer }) => [skill, answer])),
  });
  const known = new Set(profile.skillAnswers.map(({ skill }) => skill));
  const failed = Object.keys(form.allErrors).length > 0;
  const saidOf = (group: SkillGroupId) => {
    const count = skillsOf(group).filter(({ id }) => known.has(id)).length;
    return count > 0 && `(${words.parts.some(count)})`;
  };
  const options = skillAnswers.map((value) => ({ value, label: words.answers[value] }));
  return (
    <PlainForm form={form}>
      <TextArea meta={fields.skills} label={words.skills.label} hint={words.skills.hint} />
      <Group legend={words.answers.legend} hint={words.answers.hint}>
        {skillGroups.map(({ id, label }) => (
          <details key={id} open={failed}>
            <summary>
              {label} <span className="optional">{saidOf(id)}</span>
            </summary>
            <div className="cols">
              {skillsOf(id).map((skill) => (
                <SelectField
                  key={skill.id}
                  meta={part(fields.answers, skill.id)}
                  label={skill.label}
                  options={options}
                  choose={words.answers.unsaid}
                />
              ))}
            </div>
          </details>
        ))}
      </Group>
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
