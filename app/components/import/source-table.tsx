import { FoldTable } from "#app/components/fold-table.tsx";
import type { SourceAnswer } from "#app/domain/advert-import/source-answers.ts";
import styles from "./import.module.css";

/** Each answer of a draft beside the words it was read from. `edit`: where the steps are, or null when it has ended. */
export function SourceTable({
  answers,
  source,
  edit,
}: {
  answers: SourceAnswer[];
  source: string;
  edit: string | null;
}) {
  return (
    <FoldTable
      caption={`The answers that we took from ${source}`}
      captionStyle="hidden"
      columns={[
        { key: "term", label: "Question" },
        { key: "draft", label: "In your draft" },
        { key: "words", label: `The words of ${source}` },
      ]}
      rows={answers.map((answer) => ({
        id: answer.term,
        cells: {
          term: answer.term,
          draft: <InDraft answer={answer} edit={edit} />,
          words: (
            <div className={styles.cell}>
              {answer.words.map((words) => (
                <p key={words} className={styles.words}>
                  {answer.isUnder && "Under "}“{words}”
                </p>
              ))}
            </div>
          ),
        },
      }))}
    />
  );
}

function InDraft({ answer, edit }: { answer: SourceAnswer; edit: string | null }) {
  const [first, ...more] = answer.values;
  return (
    <div className={styles.cell}>
      {first === undefined && answer.step && <span>Not filled in</span>}
      {first !== undefined && more.length === 0 && <span>{first}</span>}
      {more.length > 0 && (
        <ul className="bullets">
          {answer.values.map((value) => (
            <li key={value}>{value}</li>
          ))}
        </ul>
      )}
      {answer.notes.map((note) => (
        <strong key={note}>{note}</strong>
      ))}
      {edit && answer.step && (
        <a href={`${edit}/${answer.step}`}>
          {first === undefined ? "Fill it in" : "Change it"}
          <span className="visually-hidden">: {answer.term}</span>
        </a>
      )}
    </div>
  );
}

/** The source as it was given, as text. */
export function WholeSource({
  source,
  words,
  takenIn,
}: {
  source: string;
  words: string;
  takenIn: string;
}) {
  return (
    <div className="stack-tight">
      <h2 id="whole">All of {source}</h2>
      <p className="soft">Brought in by {takenIn}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section className={styles.source} aria-labelledby="whole" tabIndex={0}>
        {words}
      </section>
    </div>
  );
}
