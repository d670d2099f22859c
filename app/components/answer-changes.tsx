import type { AnswerChange } from "#app/domain/vacancy/vacancy-answers.ts";
import { FoldTable } from "./fold-table.tsx";

/** What reads differently, before and now beside each other. */
export function AnswerChanges({
  caption,
  changes,
  words = { what: "What", before: "It was", after: "It is", notSaid: "Not said" },
}: {
  caption: string;
  changes: readonly AnswerChange[];
  words?: { what: string; before: string; after: string; notSaid: string };
}) {
  const lines = (said: readonly string[]) =>
    said.length > 1 ? (
      <ul className="bullets">
        {said.map((line) => (
          <li key={line} className="words">
            {line}
          </li>
        ))}
      </ul>
    ) : (
      <span className="words">{said[0] ?? words.notSaid}</span>
    );
  return (
    <FoldTable
      caption={caption}
      captionStyle="hidden"
      columns={[
        { key: "what", label: words.what },
        { key: "before", label: words.before },
        { key: "after", label: words.after },
      ]}
      rows={changes.map(({ name, label, before, after }) => ({
        id: name,
        cells: { what: label, before: lines(before), after: lines(after) },
      }))}
    />
  );
}
