import { groundCodes, grounds } from "#app/domain/guarded-words/grounds.ts";
import { Radios } from "./choices.tsx";
import type { Meta } from "./form.tsx";
import { TextField } from "./text-field.tsx";

/** What words about health are for, asked of whoever sends them to the specialist alone. */
export function GroundsOf({ ground, claim }: { ground: Meta; claim: Meta }) {
  return (
    <>
      <Radios
        meta={ground}
        legend="Why you need to ask"
        hint="This is kept with your words."
        options={groundCodes.map((value) => ({ value, label: grounds[value] }))}
      />
      <TextField meta={claim} label="In your own words" optional />
    </>
  );
}
