import type { ReactNode } from "react";
import type { VocationalProfile } from "#app/domain/vocational-profile/vocational-profile.ts";
import type { EnvironmentPart } from "#app/domain/work-environment/work-environment.ts";
import { Button } from "../button.tsx";
import { Tick } from "../choices.tsx";
import type { Meta } from "../form.tsx";
import type { ProfileWords } from "./profile.words.ts";

export interface Place {
  id: string;
  name: string;
  isNear: boolean;
}

export interface SectionProps {
  profile: VocationalProfile;
  places: Place[];
  /** Which of the scales are asked, where the section is the places that suit. */
  part: EnvironmentPart;
  words: ProfileWords;
  lastResult: unknown;
}

/** Conform types a form made from a table of questions loosely; each question is looked up by its id. */
export const part = (meta: unknown, key: string): Meta =>
  (meta as { getFieldset: () => Record<string, Meta> }).getFieldset()[key] as Meta;

/** With `goesOn` the first button leads to the next part, and the second back to the profile. */
export function Save({
  keep,
  words,
  goesOn = false,
}: {
  keep: Meta;
  words: ProfileWords;
  goesOn?: boolean;
}) {
  return (
    <>
      {keep.errors && <Tick meta={keep} label={words.keep} />}
      <div className="actions">
        {goesOn ? (
          <>
            <Button name="intent" value="on">
              {words.saveOn}
            </Button>
            <Button variant="second" name="intent" value="stop">
              {words.saveStop}
            </Button>
          </>
        ) : (
          <Button>{words.save}</Button>
        )}
      </div>
    </>
  );
}

export function Group({
  legend,
  hint,
  children,
}: {
  legend: string;
  hint: string;
  children: ReactNode;
}) {
  return (
    <fieldset>
      <legend className="as-h2">{legend}</legend>
      <p className="hint">{hint}</p>
      <div className="stack">{children}</div>
    </fieldset>
  );
}
