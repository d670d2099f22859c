import {
  confidentLevels,
  confidentWords,
  sizeBands,
  sizeWords,
} from "#app/domain/employer/employer.ts";
import { DateField } from "./date-field.tsx";
import type { Meta } from "./form.tsx";
import { SelectField, TextArea, TextField } from "./text-field.tsx";

type Named<Name extends string> = Record<Name, Meta>;

/** What we ask about an organisation, at sign-up and later. */
export function OrganisationFields({
  fields,
}: {
  fields: Named<
    | "organisation"
    | "about"
    | "sizeBand"
    | "companyNumber"
    | "charityNumber"
    | "confidentLevel"
    | "confidentOn"
  >;
}) {
  return (
    <>
      <TextField
        meta={fields.organisation}
        label="Name of the organisation"
        autoComplete="organization"
      />
      <TextArea
        meta={fields.about}
        label="What does it do?"
        hint="One or two sentences. People who may work for you read this."
        rows={3}
      />
      <SelectField
        meta={fields.sizeBand}
        label="How many people work for you?"
        options={sizeBands.map((value) => ({ value, label: sizeWords[value] }))}
      />
      <TextField
        meta={fields.companyNumber}
        label="Company number"
        hint="From Companies House, like 01234567"
        optional
        width="medium"
      />
      <TextField
        meta={fields.charityNumber}
        label="Charity number"
        hint="Like 1234567 or SC012345"
        optional
        width="medium"
      />
      <SelectField
        meta={fields.confidentLevel}
        label="Disability Confident level"
        hint="As you hold it. It is shown as your own statement."
        optional
        choose="None, or not sure"
        options={confidentLevels.map((value) => ({ value, label: confidentWords[value] }))}
      />
      <DateField meta={fields.confidentOn} legend="Level held since" optional />
    </>
  );
}

export function WorkplaceFields({
  fields,
  authorities,
}: {
  fields: Named<"workplace" | "address" | "postcode" | "localAuthorityId">;
  authorities: readonly { id: string; name: string }[];
}) {
  return (
    <>
      <TextField
        meta={fields.workplace}
        label="Name of the workplace"
        hint="As your people call it, like Dock Street kitchen"
      />
      <TextArea meta={fields.address} label="Address" rows={3} autoComplete="street-address" />
      <TextField meta={fields.postcode} label="Postcode" width="short" autoComplete="postal-code" />
      <SelectField
        meta={fields.localAuthorityId}
        label="Council area"
        hint="The council the workplace is in. Its team looks after you."
        options={authorities.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}
