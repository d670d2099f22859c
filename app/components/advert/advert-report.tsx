import type { AdvertPart, AdvertReport, HardSentence } from "#app/domain/advert/advert.ts";
import styles from "./advert.module.css";
import { missingWords, readingInWords, words } from "./advert.words.ts";
import { AdvertNotes } from "./advert-notes.tsx";
import { MarkedAdvert } from "./marked-advert.tsx";

/** An advert beside the notes to it, what it does not say, and how easily it reads. */
export function AdvertReportView({ text, report }: { text: string; report: AdvertReport }) {
  const { findings } = report;
  return (
    <>
      <div className={findings.length > 0 ? styles.beside : undefined}>
        <section aria-labelledby="advert" className="stack">
          <h2 id="advert">{words.advert}</h2>
          {findings.length > 0 && <p className="soft no-print">{words.advertHint}</p>}
          <MarkedAdvert text={text} findings={findings} />
        </section>
        {findings.length > 0 && (
          <section aria-labelledby="notes" className="stack">
            <h2 id="notes">{words.notes}</h2>
            <AdvertNotes findings={findings} />
          </section>
        )}
      </div>
      <section className="section stack" aria-labelledby="missing">
        <h2 id="missing">{words.missing.title}</h2>
        <Missing parts={report.missing} />
      </section>
      <section className="section stack" aria-labelledby="reading">
        <h2 id="reading">{words.reading.title}</h2>
        <Reading age={report.readingAge} hardest={report.hardest} />
      </section>
    </>
  );
}

function Missing({ parts }: { parts: readonly AdvertPart[] }) {
  if (parts.length === 0) return <p>{words.missing.none}</p>;
  return (
    <>
      <p className="soft">{words.missing.lede}</p>
      <ul className={styles.missing}>
        {parts.map((part) => (
          <li key={part} className="stack-tight">
            <h3>{missingWords[part].name}</h3>
            <p>{missingWords[part].why}</p>
            <blockquote aria-label={words.missing.toCopy}>{missingWords[part].sentence}</blockquote>
          </li>
        ))}
      </ul>
    </>
  );
}

function Reading({ age, hardest }: { age: number | null; hardest: readonly HardSentence[] }) {
  return (
    <>
      {readingInWords(age).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {hardest.length > 0 && (
        <>
          <h3>{words.reading.hardest(hardest.length)}</h3>
          <ol className={styles.hardest}>
            {hardest.map((sentence) => (
              <li key={sentence.start}>
                <q>{sentence.text}</q>{" "}
                <span className="soft">({words.reading.long(sentence.words)})</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
