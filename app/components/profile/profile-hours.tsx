import { durationInWords, travelWayInWords, travelWays } from "#app/domain/travel/travel.ts";
import { contractLabels, contracts } from "#app/domain/vacancy/vacancy.ts";
import {
  longestJourneys,
  noticePeriods,
  profileForms,
} from "#app/domain/vocational-profile/vocational-profile.form.ts";
import { Ticks } from "../choices.tsx";
import { DateField, dateBoxes } from "../date-field.tsx";
import { PlainForm, useFormState } from "../form.tsx";
import { SelectField, TextArea, TextField } from "../text-field.tsx";
import { type Place, Save, type SectionProps } from "./profile-section.tsx";
import { WeekGrid } from "./week-grid.tsx";

const asHours = (minutes: number | null) => (minutes === null ? undefined : String(minutes / 60));

export function Hours({ profile, words, lastResult }: SectionProps) {
  const { form, fields } = useFormState(profileForms.hours, lastResult, {
    minMinutes: asHours(profile.minMinutes),
    maxMinutes: asHours(profile.maxMinutes),
    week: profile.week ?? [],
    earliestStart: profile.earliestStart,
    latestFinish: profile.latestFinish,
    availableFrom: dateBoxes(profile.availableFrom),
    noticeWeeks: profile.noticeWeeks?.toString() ?? "",
    contracts: profile.contracts ?? [],
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
      <WeekGrid meta={fields.week} legend={words.week.legend} hint={words.week.hint} />
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
      <SelectField
        meta={fields.noticeWeeks}
        label={words.notice}
        choose={words.notSure}
        options={noticePeriods.map((value) => ({ value, label: words.noticeWeeks(Number(value)) }))}
      />
      <Ticks
        meta={fields.contracts}
        legend={words.contracts.legend}
        hint={words.contracts.hint}
        inline
        options={contracts.map((value) => ({ value, label: contractLabels[value] }))}
      />
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

export function Travel({ profile, places, words, lastResult }: SectionProps) {
  const { form, fields } = useFormState(profileForms.travel, lastResult, {
    home: profile.home,
    travelWays: profile.travelWays ?? [],
    longestJourney: profile.longestJourneyMinutes?.toString() ?? "",
    reach: profile.reach,
    travelNote: profile.travelNote,
  });
  const given = fields.reach.initialValue as unknown;
  const ticked = new Set(Array.isArray(given) ? given.map(String) : given ? [String(given)] : []);
  const near = places.filter(({ isNear }) => isNear);
  const far = places.filter(({ isNear }) => !isNear);
  return (
    <PlainForm form={form}>
      <TextField meta={fields.home} label={words.home.label} hint={words.home.hint} />
      <Ticks
        meta={fields.travelWays}
        legend={words.travelWays}
        options={travelWays.map((value) => ({ value, label: travelWayInWords(value) }))}
      />
      <SelectField
        meta={fields.longestJourney}
        label={words.longestJourney}
        choose={words.notSure}
        options={longestJourneys.map((value) => ({ value, label: durationInWords(Number(value)) }))}
      />
      <fieldset className="choices">
        <legend>{words.reach.legend}</legend>
        <p className="hint">{words.reach.hint}</p>
        <Reach name={fields.reach.name} places={near} ticked={ticked} />
        {far.length > 0 && (
          <details open={near.length === 0 || far.some(({ id }) => ticked.has(id))}>
            <summary>{words.reach.far}</summary>
            <Reach name={fields.reach.name} places={far} ticked={ticked} />
          </details>
        )}
      </fieldset>
      <TextArea
        meta={fields.travelNote}
        label={words.travelNote.label}
        hint={words.travelNote.hint}
      />
      <Save keep={fields.keep} words={words} />
    </PlainForm>
  );
}

function Reach({
  name,
  places,
  ticked,
}: {
  name: string;
  places: Place[];
  ticked: ReadonlySet<string>;
}) {
  return (
    <div className="choices-columns">
      {places.map((place) => (
        <label key={place.id} className="choice bare">
          <input
            type="checkbox"
            name={name}
            value={place.id}
            defaultChecked={ticked.has(place.id)}
          />
          <span>{place.name}</span>
        </label>
      ))}
    </div>
  );
}
