import { kindsOfWork } from "#app/domain/kind-of-work/kind-of-work.ts";
import { occupationsOfKind } from "#app/domain/occupation/occupation.ts";
import { noOccupation } from "#app/domain/vacancy/vacancy.form.ts";
import { contractLabels, contracts, kindLabels, kinds } from "#app/domain/vacancy/vacancy.ts";
import { Radios } from "./choices.tsx";
import type { Meta } from "./form.tsx";
import { SelectField, TextArea, TextField } from "./text-field.tsx";

const kindHints = {
  paidJob: "Any number of hours a week, at least at the minimum wage",
  apprenticeship: "Paid, with training",
  supportedInternship: "Part of a study programme. Unpaid, and seen by the support team only.",
  taster:
    "A short look at the work, to watch and to ask. Unpaid, so nobody works a shift. Seen by the support team only.",
} as const;

/** The jobs of the list, under their kinds of work. */
export const occupationOptions = kindsOfWork.flatMap(({ id, label }) => {
  const jobs = occupationsOfKind(id);
  const items = jobs.map((job) => ({ value: job.id as string, label: job.label }));
  return items.length > 0 ? [{ group: label, items }] : [];
});

type Fields = Record<
  | "occupation"
  | "title"
  | "kind"
  | "kindOfWork"
  | "contract"
  | "contractNote"
  | "places"
  | "summary",
  Meta
>;

/** The first step: what the job is. */
export function JobFields({ fields }: { fields: Fields }) {
  return (
    <>
      <TextField meta={fields.title} label="Job title" hint="As people would say it" />
      <Radios
        meta={fields.kind}
        legend="What kind is it?"
        options={kinds.map((kind) => ({
          value: kind,
          label: kindLabels[kind],
          hint: kindHints[kind],
        }))}
      />
      <SelectField
        meta={fields.kindOfWork}
        label="Kind of work"
        optional
        options={kindsOfWork.map((kind) => ({ value: kind.id, label: kind.label }))}
        choose="Choose the nearest"
      />
      <SelectField
        meta={fields.occupation}
        label="The nearest job on our list"
        hint="People say which jobs they want. This is how they find yours."
        optional
        options={[...occupationOptions, { value: noOccupation, label: "None of these" }]}
        choose="Take it from the job title"
      />
      <SelectField
        meta={fields.contract}
        label="Contract"
        optional
        options={contracts.map((contract) => ({
          value: contract,
          label: contractLabels[contract],
        }))}
        choose="Not said yet"
      />
      <TextField
        meta={fields.contractNote}
        label="More about the contract"
        hint="For example: six months, likely to go on"
        optional
      />
      <TextField
        meta={fields.places}
        label="How many people do you need?"
        inputMode="numeric"
        width="short"
      />
      <TextArea
        meta={fields.summary}
        label="The job in a few words"
        hint="What somebody would tell a friend about it"
        optional
        rows={4}
      />
    </>
  );
}
