import { Fragment } from "react";
import type { AdvertFinding, AdvertSeverity } from "#app/domain/advert/advert.ts";
import styles from "./advert.module.css";
import { severities, words } from "./advert.words.ts";
import { markedParagraphs, type Piece } from "./marked-text.ts";

const bySeverity: readonly AdvertSeverity[] = ["stop", "warn", "tip"];

/** The advert as its writer pasted it, every finding marked where it stands, with the number of its note. */
export function MarkedAdvert({
  text,
  findings,
}: {
  text: string;
  findings: readonly AdvertFinding[];
}) {
  return (
    <div className={styles.text}>
      {markedParagraphs(text, findings).map((pieces, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name but their place, and never move
        <p key={place}>
          {pieces.map((piece, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Fragment key={at}>
              <Marked piece={piece} findings={findings} />
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

function Marked({ piece, findings }: { piece: Piece; findings: readonly AdvertFinding[] }) {
  const under = piece.under.map((number) => findings[number]?.severity);
  const worst = bySeverity.find((severity) => under.includes(severity));
  return (
    <>
      {piece.begins.map((number) => {
        const severity = findings[number]?.severity ?? "tip";
        return (
          <a
            key={number}
            id={`words-${number + 1}`}
            href={`#note-${number + 1}`}
            className={`${styles.ref} ${styles[`of-${severity}`]}`}
          >
            <span aria-hidden="true">{number + 1}</span>
            <span className="sr">
              ({words.note} {number + 1}: {severities[severity].name})
            </span>
          </a>
        );
      })}
      {worst ? <mark className={styles[worst]}>{piece.text}</mark> : piece.text}
    </>
  );
}
