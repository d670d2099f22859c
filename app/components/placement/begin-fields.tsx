import { sizeBands, sizeWords } from "#app/domain/employer/employer.ts";
import { Radios, Tick } from "../choices.tsx";
import { DateField } from "../date-field.tsx";
import type { Meta } from "../form.tsx";
import { SelectField, TextArea, TextField } from "../text-field.tsx";

export interface WorkplaceChoices {
  here: readonly { id: string; label: string }[];
  found: readonly { id: string; label: string }[];
}
type Named<Name extends string> = Record<Name, Meta>;
const asOption = ({ id, label }: { id: string; label: string }) => ({ value: id, label });

/** One of the workplaces we know, or an employer that is written down for the first time. */
export function WhereFields({
  fields,
  workplaces,
  authorities,
}: {
  fields: Named<
    | "employer"
    | "workplaceId"
    | "employerName"
    | "sizeBand"
    | "workplace"
    | "address"
    | "postcode"
    | "localAuthorityId"
  >;
  workplaces: WorkplaceChoices;
  authorities: readonly { id: string; name: string }[];
}) {
  const groups = [
    { group: "In your area", items: workplaces.here.map(asOption) },
    ...(workplaces.found.length > 0
      ? [{ group: "Elsewhere, by that name", items: workplaces.found.map(asOption) }]
      : []),
  ];
  return (
    <Radios
      meta={fields.employer}
      legend="Do we know the employer?"
      options={[
        {
          value: "listed",
          label: "Yes, it is on the list",
          more: (
            <SelectField
              meta={fields.workplaceId}
              label="Workplace"
              options={groups}
              choose="Choose a workplace"
            />
          ),
        },
        {
          value: "new",
          label: "No, write it down",
          hint: "It gets no account and is not told.",
          more: (
            <>
              <TextField meta={fields.employerName} label="Name of the employer" />
              <SelectField
                meta={fields.sizeBand}
                label="How many people work there?"
                options={sizeBands.map((value) => ({ value, label: sizeWords[value] }))}
              />
              <TextField
                meta={fields.workplace}
                label="Name of the workplace"
                hint="As people there call it, if it has one"
                optional
              />
              <TextArea meta={fields.address} label="Address" rows={3} />
              <TextField meta={fields.postcode} label="Postcode" width="short" />
              <SelectField
                meta={fields.localAuthorityId}
                label="Council area"
                options={authorities.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </>
          ),
        },
      ]}
    />
  );
}

/** The job as the employer's side would read it after a yes. */
export function JobFields({
  fields,
}: {
  fields: Named<
    | "nameUsed"
    | "jobTitle"
    | "startsOn"
    | "hours"
    | "pay"
    | "payPeriod"
    | "payIsSo"
    | "managerName"
    | "managerPhone"
  >;
}) {
  return (
    <>
      <TextField meta={fields.nameUsed} label="The name they use at work" width="medium" />
      <TextField meta={fields.jobTitle} label="Job title" />
      <DateField
        meta={fields.startsOn}
        legend="First day in the job"
        hint="Of a job they have already, as near as they know."
      />
      <TextField meta={fields.hours} label="Hours a week" inputMode="decimal" width="short" />
      <TextField meta={fields.pay} label="Pay in pounds" inputMode="decimal" width="short" />
      <SelectField
        meta={fields.payPeriod}
        label="For each"
        options={[
          { value: "hour", label: "hour" },
          { value: "week", label: "week" },
          { value: "month", label: "month" },
          { value: "year", label: "year" },
        ]}
      />
      {(fields.payIsSo.errors?.length ?? 0) > 0 && (
        <Tick
          meta={fields.payIsSo}
          label="This is what they are paid now. I will talk with them about it."
        />
      )}
      <TextField meta={fields.managerName} label="Their manager" autoComplete="off" />
      <TextField
        meta={fields.managerPhone}
        label="Phone number of their manager"
        type="tel"
        inputMode="tel"
        width="medium"
        optional
        autoComplete="off"
      />
    </>
  );
}
