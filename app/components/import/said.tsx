import { createContext, type ReactNode, useContext } from "react";
import styles from "./import.module.css";

/** What the advert or list that a vacancy was made from says about its answers, by the names of the fields. */
export interface SaidBefore {
  /** "your advert" */
  source: string;
  /** Where it is read whole. */
  to: string;
  fields: Readonly<Record<string, { words: string; note: string | null; isUnder: boolean }>>;
}

const Said = createContext<SaidBefore | null>(null);
export const SaidProvider = Said.Provider;

/** The words that a field's answer was read from. */
export function SaidOf({ name }: { name: string }) {
  const said = useContext(Said);
  const about = said?.fields[name];
  if (!said || !about) return null;
  return (
    <span className={styles.said}>
      From {said.source}
      {about.isUnder ? ", under" : ":"} “{about.words}”{" "}
      {about.note && <strong>{about.note}</strong>}
    </span>
  );
}

/** A field's hint, with those words after it; the hint as it is where nothing was said. */
export function useHint(name: string, hint?: ReactNode): ReactNode {
  const isSaid = Boolean(useContext(Said)?.fields[name]);
  return isSaid ? (
    <>
      {hint}
      <SaidOf name={name} />
    </>
  ) : (
    hint
  );
}
