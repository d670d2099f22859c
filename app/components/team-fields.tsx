import type { FieldMetadata } from "@conform-to/react";
import { TextField } from "./text-field.tsx";

/** The four things employers and participants read about a team. */
export function TeamFields({
  fields,
}: {
  fields: Record<"name" | "phone" | "email" | "hours", FieldMetadata<string>>;
}) {
  return (
    <>
      <TextField
        meta={fields.name}
        label="Team name"
        hint="Employers read it when somebody is introduced. Leave the programme’s name out."
      />
      <TextField meta={fields.phone} label="Team phone" type="tel" />
      <TextField meta={fields.email} label="Team email" type="email" />
      <TextField meta={fields.hours} label="When the phone is answered" />
    </>
  );
}
