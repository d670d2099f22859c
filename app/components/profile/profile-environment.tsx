import { profileForms } from "#app/domain/vocational-profile/vocational-profile.form.ts";
import type { VocationalProfile } from "#app/domain/vocational-profile/vocational-profile.ts";
import {
  type EnvironmentPart,
  environmentParts,
  scalesBySection,
  scalesOf,
} from "#app/domain/work-environment/work-environment.ts";
import { Radios, Ticks } from "../choices.tsx";
import { type Meta, PlainForm, useFormState } from "../form.tsx";
import { Stepper } from "../stepper.tsx";
import { TextField } from "../text-field.tsx";
import type { ProfileWords } from "./profile.words.ts";
import { part as partOf, Save, type SectionProps } from "./profile-section.tsx";

const levelsBetween = (from: number, to: number) =>
  [0, 1, 2, 3, 4].filter((level) => level >= from && level <= to).map(String);

/** One part of the scales at a time, each saved by itself. */
export function Environment({ profile, part, words, lastResult }: SectionProps) {
  const { form, fields } = useFormState(profileForms.environment, lastResult, {
    scales: Object.fromEntries(
      profile.environment.map(({ dimension, fromLevel, toLevel, strength, note }) => [
        dimension,
        { levels: levelsBetween(fromLevel, toLevel), strength, note },
      ]),
    ),
  });
  const isLast = part === environmentParts.at(-1);
  return (
    <div className="formgrid">
      <Stepper heading={words.parts.heading} steps={stepsOf(profile, part, words)} />
      <section className="stack" aria-labelledby="part">
        <h2 id="part">{scalesBySection.find((each) => each.part === part)?.name}</h2>
        <PlainForm form={form}>
          {scalesOf(part).map((scale) => (
            <Scale
              key={scale.id}
              meta={partOf(fields.scales, scale.id)}
              name={scale.aboutYou}
              levels={scale.levels}
              words={words}
            />
          ))}
          <Save keep={fields.keep} words={words} goesOn={!isLast} />
        </PlainForm>
      </section>
    </div>
  );
}

function stepsOf({ environment }: VocationalProfile, here: EnvironmentPart, words: ProfileWords) {
  const answered = new Set(environment.map(({ dimension }) => dimension));
  return scalesBySection.map(({ part, name, scales }) => {
    const count = scales.filter(({ id }) => answered.has(id)).length;
    const said = count > 0 ? words.parts.some(count) : words.parts.none;
    return {
      label: name,
      to: `?part=${part}`,
      state: part === here ? ("here" as const) : count > 0 ? ("done" as const) : ("later" as const),
      note: part === here ? words.parts.here : said,
    };
  });
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
        meta={partOf(meta, "levels")}
        legend={name}
        options={levels.map((label, level) => ({ value: String(level), label }))}
        inline="columns"
      />
      <div className="stack-tight once-said">
        <Radios
          meta={partOf(meta, "strength")}
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
          meta={partOf(meta, "note")}
          label={
            <>
              {words.note}
              <span className="visually-hidden"> {name}</span>
            </>
          }
        />
      </div>
    </div>
  );
}
