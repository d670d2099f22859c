export interface Passage {
  heading: string;
  /** A string is a paragraph; a list of strings is a list. */
  body: readonly (string | readonly string[])[];
}

/** Long plain reading: passages with headings. */
export function Statement({ passages }: { passages: readonly Passage[] }) {
  return (
    <div className="prose">
      {passages.map(({ heading, body }) => [
        <h2 key={heading}>{heading}</h2>,
        ...body.map((part) =>
          typeof part === "string" ? (
            <p key={part}>{part}</p>
          ) : (
            <ul key={part.join()}>
              {part.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ),
        ),
      ])}
    </div>
  );
}
