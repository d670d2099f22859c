import { profileForms } from "#app/domain/vocational-profile/vocational-profile.form.ts";
import { scalesBySection } from "#app/domain/work-environment/work-environment.ts";
import { Radios, Ticks } from "../choices.tsx";
import { type Meta, PlainForm, useFormState } from "../form.tsx";
import { TextField } from "../text-field.tsx";
import type { ProfileWords } from "./profile.words.ts";
import { part, Save, type SectionProps } from "./profile-section.tsx";

const levelsBetween = (from: number, to: number) =>
  [0, 1, 2, 3, 4].filter((level) => level >= from && level <= to).map(String);

export function Environment({ profile, words, lastResult }: SectionProps) {
  const { form, fields } = useFormState(profileForms.environment, lastResult, {
    scales: Object.fromEntries(
      profile.environment.map(({ dimension, fromLevel, toLevel, strength, note }) => [
        dimension,
        { levels: levelsBetween(fromLevel, toLevel), strength, note },
      ]),
    ),
  });
  const answered = new Set(profile.environment.map(({ dimension }) => dimension));
  const failed = Object.keys(form.allErrors).length > 0;
  return (
    <PlainForm form={form}>
      {scalesBySection.map(({ name, scales }, place) => (
        <details
          key={name}
          className="block"
          open={failed || place === 0 || scales.some(({ id }) => answered.has(id))}
        >
          <summary>{name}</summary>
          <div className="stack">
            {scales.map((scale) => (
              <Scale
                key={scale.id}
                meta={part(fields.scales, scale.id)}
                name={scale.aboutYou}
                levels={scale.levels}
                words={words}
              />
            ))}
          </div>
        </details>
      ))}
      <Save keep={fields.keep} words={words} />
    </PlainForm>
  );
}

function Scale({
  meta,
  name,
  levels,
  words,
}: {
  meta: Meta;
  name: string;
  levels: readonly string[];
  words: ProfileWords;
}) {
  return (
    <div className="stack-tight one-scale">
      <Ticks
        meta={part(meta, "levels")}
        legend={name}
        hint={words.levels}
        options={levels.map((label, level) => ({ value: String(level), label }))}
        inline
      />
      <Radios
        meta={part(meta, "strength")}
        legend={
          <>
            {words.strength.legend}
            <span className="visually-hidden"> {name}</span>
          </>
        }
        options={[
          { value: "need", label: words.strength.need },
          { value: "prefer", label: words.strength.prefer },
        ]}
        inline
      />
      <TextField
        meta={part(meta, "note")}
        label={
          <>
            {words.note}
            <span className="visually-hidden"> {name}</span>
          </>
        }
      />
    </div>
  );
}
