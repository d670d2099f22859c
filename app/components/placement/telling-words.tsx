import type { TellingWords } from "#app/domain/placement/placement-telling.ts";

/** Exactly what an employer would be told, who could read it and how they hear of it. */
export function TellingWordsBody({
  words: { readers, how, lines },
  headings,
}: {
  words: TellingWords;
  headings: { lines: string; readers: string; how: string };
}) {
  return (
    <div className="block stack">
      <section className="stack-tight">
        <h3>{headings.lines}</h3>
        <ul className="bullets">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className="stack-tight">
        <h3>{headings.readers}</h3>
        <ul className="bullets">
          {readers.map((reader) => (
            <li key={reader}>{reader}</li>
          ))}
        </ul>
      </section>
      <section className="stack-tight">
        <h3>{headings.how}</h3>
        <p>{how}</p>
      </section>
    </div>
  );
}
