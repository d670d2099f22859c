import { DateField } from "./date-field.tsx";
import type { Meta } from "./form.tsx";
import { TextArea, TextField } from "./text-field.tsx";

/** What somebody said, how and when, as their specialist writes it down for them. */
export function SaidFields({
  fields,
  hint,
  howHint = "Such as: by phone, at the library",
}: {
  fields: Record<"saidWords" | "saidHow" | "saidOn", Meta>;
  /** Who reads the words. */
  hint?: string;
  howHint?: string;
}) {
  return (
    <>
      <TextArea
        meta={fields.saidWords}
        label="What they said, in their own words"
        hint={hint}
        rows={3}
      />
      <TextField meta={fields.saidHow} label="How they told you" hint={howHint} width="medium" />
      <DateField meta={fields.saidOn} legend="When they told you" />
    </>
  );
}
