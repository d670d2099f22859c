import type { ReactNode } from "react";
import { adjustmentGroups, findAdjustment } from "#app/domain/adjustment/adjustment.ts";
import { type Weekday, weekdays } from "#app/domain/calendar/calendar.ts";
import { kindsOfWork } from "#app/domain/kind-of-work/kind-of-work.ts";
import {
  profileForms,
  strengthPlaces,
} from "#app/domain/vocational-profile/vocational-profile.form.ts";
import {
  type ProfileSection,
  type VocationalProfile,
  wishes,
} from "#app/domain/vocational-profile/vocational-profile.ts";
import { scalesBySection } from "#app/domain/work-environment/work-environment.ts";
import { Button } from "../button.tsx";
import { Radios, Tick, Ticks } from "../choices.tsx";
import { DateField, dateBoxes } from "../date-field.tsx";
import { type Meta, PlainForm, useFormState } from "../form.tsx";
import { SelectField, TextArea, TextField } from "../text-field.tsx";
import type { ProfileWords } from "./profile.words.ts";

export interface Place {
  id: string;
  name: string;
  area: string;
}
interface SectionProps {
  profile: VocationalProfile;
  places: Place[];
  words: ProfileWords;
  lastResult: unknown;
}

const dayNames: Record<Weekday, string> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/** One section of a profile to change. The same questions whoever holds the pen; only the words differ. */
export function ProfileForm({ section, ...props }: SectionProps & { section: ProfileSection }) {
  const Section = sections[section];
  return <Section key={section} {...props} />;
}

/** Conform types a form made from a table of questions loosely; each question is looked up by its id. */
const part = (meta: unknown, key: string): Meta =>
  (meta as { getFieldset: () => Record<string, Meta> }).getFieldset()[key] as Meta;

function Save({ keep, words }: { keep: Meta; words: ProfileWords }) {
  return (
    <>
      {keep.errors && <Tick meta={keep} label={words.keep} />}
      <div className="actions">
        <Button>{words.save}</Button>
      </div>
    </>
  );
}

function Work({ profile, words, lastResult }: SectionProps) {
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

const asHours = (minutes: number | null) => (minutes === null ? undefined : String(minutes / 60));

function Hours({ profile, words, lastResult }: SectionProps) {
  const { form, fields } = useFormState(profileForms.hours, lastResult, {
    minMinutes: asHours(profile.minMinutes),
    maxMinutes: asHours(profile.maxMinutes),
    days: profile.days ?? [],
    earliestStart: profile.earliestStart,
    latestFinish: profile.latestFinish,
    availableFrom: dateBoxes(profile.availableFrom),
    payFloorPence:
      profile.payFloorPence === null ? undefined : (profile.payFloorPence / 100).toFixed(2),
  });
  return (
    <PlainForm form={form}>
      <TextField
        meta={fields.minMinutes}
        label={words.minMinutes}
        hint={words.hoursHint}
        width="short"
        inputMode="decimal"
      />
      <TextField
        meta={fields.maxMinutes}
        label={words.maxMinutes}
        hint={words.hoursHint}
        width="short"
        inputMode="decimal"
      />
      <Ticks
        meta={fields.days}
        legend={words.days.legend}
        hint={words.days.hint}
        inline
        options={weekdays.map((value) => ({ value, label: dayNames[value] }))}
      />
      <TextField
        meta={fields.earliestStart}
        label={words.earliestStart}
        hint={words.timeHint}
        width="short"
      />
      <TextField
        meta={fields.latestFinish}
        label={words.latestFinish}
        hint={words.timeHint}
        width="short"
      />
      <DateField meta={fields.availableFrom} legend={words.availableFrom} />
      <TextField
        meta={fields.payFloorPence}
        label={words.payFloor.label}
        hint={words.payFloor.hint}
        width="short"
        inputMode="decimal"
      />
      <Save keep={fields.keep} words={words} />
    </PlainForm>
  );
}

function Travel({ profile, places, words, lastResult }: SectionProps) {
  const { form, fields } = useFormState(profileForms.travel, lastResult, {
    reach: profile.reach,
    travelNote: profile.travelNote,
  });
  return (
    <PlainForm form={form}>
      <Ticks
        meta={fields.reach}
        legend={words.reach.legend}
        hint={words.reach.hint}
        inline
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea
        meta={fields.travelNote}
        label={words.travelNote.label}
        hint={words.travelNote.hint}
      />
      <Save keep={fields.keep} words={words} />
    </PlainForm>
  );
}

function Learning({ profile, words, lastResult }: SectionProps) {
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

const levelsBetween = (from: number, to: number) =>
  [0, 1, 2, 3, 4].filter((level) => level >= from && level <= to).map(String);

function Environment({ profile, words, lastResult }: SectionProps) {
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
    <div className="stack-tight">
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

function Adjustments({ profile, words, lastResult }: SectionProps) {
  const chosen = profile.adjustments.map(({ adjustmentId }) => adjustmentId);
  const { form, fields } = useFormState(profileForms.adjustments, lastResult, {
    picked: chosen,
    words: Object.fromEntries(profile.adjustments.map((each) => [each.adjustmentId, each.words])),
  });
  const given = fields.picked.initialValue as unknown;
  const ticked = new Set(Array.isArray(given) ? given.map(String) : given ? [String(given)] : []);
  const withWords = new Set([...chosen, ...ticked]);
  return (
    <PlainForm form={form}>
      <p className="hint">{words.adjustments.hint}</p>
      {adjustmentGroups.map((group, place) => (
        <details
          key={group.name}
          className="block"
          open={place === 0 || group.adjustments.some(({ id }) => ticked.has(id))}
        >
          <summary>{group.name}</summary>
          <fieldset className="choices">
            <legend className="visually-hidden">{group.name}</legend>
            {group.adjustments.map((adjustment) => (
              <label key={adjustment.id} className="choice">
                <input
                  type="checkbox"
                  name={fields.picked.name}
                  value={adjustment.id}
                  defaultChecked={ticked.has(adjustment.id)}
                />
                <span>{adjustment.name}</span>
                <span className="hint">{adjustment.example}</span>
              </label>
            ))}
          </fieldset>
        </details>
      ))}
      {withWords.size > 0 && (
        <Group legend={words.adjustments.chosen} hint={words.adjustments.wordsHint}>
          {[...withWords].map((id) => (
            <TextField
              key={id}
              meta={part(fields.words, id)}
              label={`${findAdjustment(id)?.name ?? id}: ${words.adjustments.words.toLowerCase()}`}
            />
          ))}
        </Group>
      )}
      <Save keep={fields.keep} words={words} />
    </PlainForm>
  );
}

function Strengths({ profile, words, lastResult }: SectionProps) {
  const { form, fields } = useFormState(profileForms.strengths, lastResult, {
    strengths: Object.fromEntries(
      profile.strengths.map((strength, index) => [String(index + 1), strength.words]),
    ),
  });
  return (
    <PlainForm form={form}>
      <p className="hint">{words.strengthHint}</p>
      {strengthPlaces.map((place) => (
        <TextArea
          key={place}
          meta={part(fields.strengths, place)}
          label={words.strengthLabel(place)}
          rows={2}
        />
      ))}
      <Save keep={fields.keep} words={words} />
    </PlainForm>
  );
}

function Group({ legend, hint, children }: { legend: string; hint: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="as-h2">{legend}</legend>
      <p className="hint">{hint}</p>
      {children}
    </fieldset>
  );
}

const sections: Record<ProfileSection, (props: SectionProps) => ReactNode> = {
  work: Work,
  hours: Hours,
  travel: Travel,
  learning: Learning,
  environment: Environment,
  adjustments: Adjustments,
  strengths: Strengths,
};
