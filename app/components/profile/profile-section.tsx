import type { ReactNode } from "react";
import type { VocationalProfile } from "#app/domain/vocational-profile/vocational-profile.ts";
import { Button } from "../button.tsx";
import { Tick } from "../choices.tsx";
import type { Meta } from "../form.tsx";
import type { ProfileWords } from "./profile.words.ts";

export interface Place {
  id: string;
  name: string;
  area: string;
}

export interface SectionProps {
  profile: VocationalProfile;
  places: Place[];
  words: ProfileWords;
  lastResult: unknown;
}

/** Conform types a form made from a table of questions loosely; each question is looked up by its id. */
export const part = (meta: unknown, key: string): Meta =>
  (meta as { getFieldset: () => Record<string, Meta> }).getFieldset()[key] as Meta;

export function Save({ keep, words }: { keep: Meta; words: ProfileWords }) {
  return (
    <>
      {keep.errors && <Tick meta={keep} label={words.keep} />}
      <div className="actions">
        <Button>{words.save}</Button>
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
      {children}
    </fieldset>
  );
}
