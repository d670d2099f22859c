import { daysInWords, weekdays } from "#app/domain/calendar/calendar.ts";
import { safeChannelLabels, safeChannels } from "#app/domain/participant/participant.ts";
import { Radios, Ticks } from "./choices.tsx";
import { DateField } from "./date-field.tsx";
import type { Meta } from "./form.tsx";
import { TextField } from "./text-field.tsx";

type Metas<Name extends string> = Record<Name, Meta>;

/** Who somebody is, as far as anyone needs to know. */
export function AboutFields({
  fields,
  endsHint,
}: {
  fields: Metas<"chosenName" | "homeDistrict" | "participationEndsOn">;
  /** Why the day is filled in as it is. */
  endsHint?: string;
}) {
  return (
    <>
      <TextField meta={fields.chosenName} label="Name they want to be called" />
      <TextField
        meta={fields.homeDistrict}
        label="First half of their postcode"
        hint="Like SE15. Their address is not kept here."
        width="short"
      />
      <DateField
        meta={fields.participationEndsOn}
        legend="When does their participation end?"
        hint={endsHint}
      />
    </>
  );
}

export function AddressFields({ fields }: { fields: Metas<"email" | "phone"> }) {
  return (
    <>
      <TextField meta={fields.email} label="Their email address" type="email" optional />
      <TextField meta={fields.phone} label="Their phone number" type="tel" optional />
    </>
  );
}

const dayOptions = weekdays.map((value) => ({ value, label: daysInWords([value]) }));

/** The days and hours for which messages wait, and a note for what no clock can say. */
export function SafeTimeFields({
  fields,
  words,
}: {
  fields: Metas<"safeDays" | "safeFrom" | "safeUntil" | "safeWhen">;
  words: Record<"days" | "daysHint" | "from" | "until" | "timeHint" | "note" | "noteHint", string>;
}) {
  return (
    <>
      <Ticks
        meta={fields.safeDays}
        legend={words.days}
        hint={words.daysHint}
        optional
        inline
        options={dayOptions}
      />
      <TextField
        meta={fields.safeFrom}
        label={words.from}
        hint={words.timeHint}
        width="short"
        optional
      />
      <TextField
        meta={fields.safeUntil}
        label={words.until}
        hint={words.timeHint}
        width="short"
        optional
      />
      <TextField meta={fields.safeWhen} label={words.note} hint={words.noteHint} optional />
    </>
  );
}

/** How and when somebody may be reached, asked with them. */
export function SafeContactFields({
  fields,
  sendsTexts,
}: {
  /** Whether text messages leave from here. */
  sendsTexts: boolean;
  fields: Metas<"safeChannel" | "safeDays" | "safeFrom" | "safeUntil" | "safeWhen" | "senderName">;
}) {
  return (
    <>
      <Radios
        meta={fields.safeChannel}
        legend="What is the safest way to reach them?"
        hint="Ask them. Messages never name the programme, an employer or a job."
        options={safeChannels.map((value) => ({
          value,
          label: safeChannelLabels[value],
          ...(value !== "email" && {
            hint:
              value === "text" && sendsTexts
                ? "To a UK mobile number: that there is something new, and where. It names nobody."
                : "Nothing is sent to them. You are asked to tell them yourself.",
          }),
        }))}
      />
      <SafeTimeFields
        fields={fields}
        words={{
          days: "On which days is it safe?",
          daysHint: "No day ticked means any day. Messages wait for a safe one.",
          from: "Safe from",
          until: "Safe until",
          timeHint: "Like 16:00",
          note: "Anything else to know?",
          noteHint: "In their words, like “not on the landline”.",
        }}
      />
      <TextField
        meta={fields.senderName}
        label="Whose name should messages come from?"
        hint="A name that says nothing to somebody who sees their phone. Yours is fine if they agree."
      />
    </>
  );
}
