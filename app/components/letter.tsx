import type { ReactNode } from "react";
import { FieldError } from "./field-error.tsx";
import type { Meta } from "./form.tsx";
import { Glyph } from "./glyph.tsx";

export interface LetterItem {
  /** The value of its tick. */
  id: string;
  /** The exact words that would leave. */
  words: string;
  edit?: { to: string; label: string; about: string };
}
export interface LetterGroup {
  heading: string;
  items: LetterItem[];
}

/**
 * Exactly what the other side will see, each item with its own tick. Nothing is ticked beforehand: `meta` carries ticks
 * only when the person has just set them and the page came back.
 */
export function Letter({
  heading,
  lede,
  always = [],
  alwaysNote = "Always sent if you say yes",
  groups,
  meta,
  willSee = "They will see this",
  keptPrivate = "Kept private",
}: {
  heading: string;
  lede: ReactNode;
  /** Words that go with any yes. */
  always?: string[];
  alwaysNote?: string;
  groups: LetterGroup[];
  meta: Meta;
  willSee?: string;
  keptPrivate?: string;
}) {
  const given = meta.initialValue as unknown;
  const ticked = Array.isArray(given) ? given.map(String) : given ? [String(given)] : [];
  const first = groups.find((group) => group.items.length > 0)?.items[0]?.id;
  return (
    <section className="letter" aria-labelledby={`${meta.id}-letter`}>
      <div className="letter-head">
        <h2 id={`${meta.id}-letter`}>{heading}</h2>
        <p>{lede}</p>
      </div>
      <FieldError meta={meta} />
      {always.length > 0 && (
        <ul className="share">
          {always.map((words) => (
            <li key={words}>
              <div className="fixed">
                <Glyph name="eye" size="lg" />
                <div>
                  <span className="words">{words}</span>
                  <span className="will">{alwaysNote}</span>
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
      {groups
        .filter((group) => group.items.length > 0)
        .map((group) => (
          <div key={group.heading}>
            <h3>{group.heading}</h3>
            <ul className="share">
              {group.items.map((item) => (
                <li key={item.id}>
                  <label>
                    <input
                      type="checkbox"
                      id={item.id === first ? meta.id : `${meta.id}-${item.id}`}
                      name={meta.name}
                      value={item.id}
                      defaultChecked={ticked.includes(item.id)}
                    />
                    <span>
                      <span className="words">{item.words}</span>
                      <span className="will">
                        <Glyph name="eye" /> {willSee}
                      </span>
                      <span className="wont">
                        <Glyph name="shut" /> {keptPrivate}
                      </span>
                    </span>
                  </label>
                  {item.edit && (
                    <a className="edit" href={item.edit.to}>
                      {item.edit.label}
                      <span className="visually-hidden"> {item.edit.about}</span>
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
