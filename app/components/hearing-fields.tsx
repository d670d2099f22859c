import type { Meta } from "./form.tsx";
import { SelectField } from "./text-field.tsx";

interface Topic {
  topic: string;
  label: string;
  hint: string;
  ways: readonly { value: string; label: string }[];
}

/** For each subject, how one hears of it. */
export function HearingFields({
  topics,
  fields,
}: {
  topics: readonly Topic[];
  fields: Partial<Record<string, Meta>>;
}) {
  return topics.map(({ topic, label, hint, ways }) => {
    const meta = fields[topic];
    return (
      meta && (
        <SelectField
          key={topic}
          meta={meta}
          label={label}
          hint={hint}
          options={ways}
          choose={null}
        />
      )
    );
  });
}

/** What comes whatever is chosen, and why that is so. */
export function AlwaysSent({
  title,
  because,
  always,
}: {
  title: string;
  because: string;
  always: readonly string[];
}) {
  return (
    <section className="section prose" aria-labelledby="always">
      <h2 id="always">{title}</h2>
      <p>{because}</p>
      <ul className="bullets">
        {always.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
