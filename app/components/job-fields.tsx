import { kindsOfWork } from "#app/domain/kind-of-work/kind-of-work.ts";
import { contractLabels, contracts, kindLabels, kinds } from "#app/domain/vacancy/vacancy.ts";
import { Radios } from "./choices.tsx";
import type { Meta } from "./form.tsx";
import { SelectField, TextArea, TextField } from "./text-field.tsx";

const kindHints = {
  paidJob: "Any number of hours a week, at least at the minimum wage",
  apprenticeship: "Paid, with training",
  supportedInternship: "Part of a study programme. Unpaid, and seen by the support team only.",
  taster: "A short look at the work. Unpaid, and seen by the support team only.",
} as const;

type Fields = Record<
  "title" | "kind" | "kindOfWork" | "contract" | "contractNote" | "places" | "summary",
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
