import { suggestionForm } from "#app/domain/profile-suggestion/profile-suggestion.form.ts";
import {
  mostAtOnce,
  rangeInWords,
  type Suggested,
  scaleName,
} from "#app/domain/profile-suggestion/profile-suggestion.ts";
import type { EnvironmentNeed } from "#app/domain/vocational-profile/vocational-profile.ts";
import { environmentScales, findScale } from "#app/domain/work-environment/work-environment.ts";
import { Button } from "../button.tsx";
import { Radios, Tick, Ticks } from "../choices.tsx";
import { Hidden, type Meta, PlainForm, useFormState } from "../form.tsx";
import { part } from "../profile/profile-section.tsx";
import { TextField } from "../text-field.tsx";

export interface LearnedRow extends Omit<Suggested, "words"> {
  id: string;
  /** What the job was like, if its vacancy said; one of the levels. */
  job: number | null;
}

const levelsBetween = (from: number, to: number) =>
  [0, 1, 2, 3, 4].filter((level) => level >= from && level <= to).map(String);

/** A few scales to begin from. What is ticked is offered to the person, who takes or leaves it. */
export function LearnedForm({
  name,
  rows,
  needs,
  result,
}: {
  name: string;
  rows: readonly LearnedRow[];
  needs: readonly EnvironmentNeed[] | null;
  result: unknown;
}) {
  const { form, fields } = useFormState(
    suggestionForm,
    result,
    {
      scales: Object.fromEntries(
        rows.map(({ id, dimension, fromLevel, toLevel, strength }) => [
          dimension,
          {
            id,
            levels: levelsBetween(fromLevel, toLevel),
            // How much it matters is the person's: only what they said before is filled in.
            strength: needs?.some((need) => need.dimension === dimension) ? strength : undefined,
          },
        ]),
      ),
    },
    { id: "offer", intent: "offer" },
  );
  return (
    <PlainForm form={form}>
      <Hidden name="intent" value="offer" />
      <p className="prose">
        Tick up to {mostAtOnce} things that the job taught. {name} reads each in these words and
        takes it into the profile, or leaves it. The employer never reads any of it.
      </p>
      {rows.map((row) => (
        <LearnedScale
          key={row.dimension}
          meta={part(fields.scales, row.dimension)}
          row={row}
          need={needs?.find(({ dimension }) => dimension === row.dimension) ?? null}
          isRead={needs !== null}
        />
      ))}
      <div className="actions">
        <Button>Offer it to {name}</Button>
      </div>
    </PlainForm>
  );
}

function LearnedScale({
  meta,
  row,
  need,
  isRead,
}: {
  meta: Meta;
  row: LearnedRow;
  need: EnvironmentNeed | null;
  isRead: boolean;
}) {
  const scale = findScale(row.dimension);
  if (!scale) return null;
  const about = <span className="visually-hidden">: {scale.name}</span>;
  const job = row.job === null ? null : scale.levels[row.job];
  const now = need ? rangeInWords(need) : "nothing yet";
  return (
    <section className="block stack" aria-labelledby={`scale-${scale.id}`}>
      <h3 id={`scale-${scale.id}`}>{scale.name}</h3>
      <p className="soft">
        {job && <>The job: {job}. </>}
        {isRead && <>The profile says: {now}.</>}
      </p>
      <Hidden name={part(meta, "id").name} value={row.id} />
      <Tick
        meta={part(meta, "offer")}
        label={
          <>
            Offer this
            {about}
          </>
        }
      />
      <Ticks
        meta={part(meta, "levels")}
        legend={<>What was fine{about}</>}
        options={scale.levels.map((label, level) => ({ value: String(level), label }))}
        inline="columns"
      />
      <Radios
        meta={part(meta, "strength")}
        legend={<>How much does it matter?{about}</>}
        options={[
          { value: "need", label: "They need it to be like this" },
          { value: "prefer", label: "They like it best, but other ways can work" },
        ]}
        inline
      />
      <TextField
        meta={part(meta, "words")}
        label={<>What the job taught{about}</>}
        hint="For example: a small busy kitchen was fine"
      />
    </section>
  );
}

/** Adds a scale to the page, by a plain address. */
export function AnotherScale({ shown }: { shown: readonly string[] }) {
  const others = environmentScales.filter(({ id }) => !shown.includes(id));
  if (others.length === 0) return null;
  return (
    <form method="get" className="filters">
      {shown.map((id) => (
        <input key={id} type="hidden" name="scale" value={id} />
      ))}
      <div className="field">
        <label htmlFor="another">Something else the job taught</label>
        <select id="another" name="scale" defaultValue="">
          <option value="">Choose what it is about</option>
          {others.map(({ id }) => (
            <option key={id} value={id}>
              {scaleName(id)}
            </option>
          ))}
        </select>
      </div>
      <Button variant="second">Add it to this page</Button>
    </form>
  );
}
