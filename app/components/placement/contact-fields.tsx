import type { Meta } from "../form.tsx";
import { TextField } from "../text-field.tsx";

/** Who speaks for the employer of a job that came of no introduction. */
export function ContactFields({
  fields,
}: {
  fields: Record<"contactName" | "contactRole" | "contactEmail" | "contactPhone", Meta>;
}) {
  return (
    <>
      <TextField meta={fields.contactName} label="Their name" optional autoComplete="off" />
      <TextField
        meta={fields.contactRole}
        label="What they do there"
        hint="Such as: head chef, shift manager"
        optional
        autoComplete="off"
      />
      <TextField
        meta={fields.contactEmail}
        label="Their email address"
        hint="With it they can open a page about the job, once the person says yes. They need no account."
        type="email"
        optional
        autoComplete="off"
      />
      <TextField
        meta={fields.contactPhone}
        label="Their phone number"
        type="tel"
        inputMode="tel"
        width="medium"
        optional
        autoComplete="off"
      />
    </>
  );
}
