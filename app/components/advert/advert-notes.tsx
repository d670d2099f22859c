import type { AdvertFinding, AdvertSeverity } from "#app/domain/advert/advert.ts";
import { Glyph, type GlyphName } from "../glyph.tsx";
import styles from "./advert.module.css";
import { severities, words } from "./advert.words.ts";

const drawn: Record<AdvertSeverity, GlyphName> = { stop: "stop", warn: "shut", tip: "talk" };
const tone: Record<AdvertSeverity, string> = { stop: "stop", warn: "could", tip: "talk" };

/** Shape, words and colour together say how much it matters. */
export function Severity({ of }: { of: AdvertSeverity }) {
  return (
    <span className={`status ${tone[of]}`}>
      <Glyph name={drawn[of]} /> {severities[of].name}
    </span>
  );
}

const enough = 160;
const short = (said: string) => {
  const line = said.replace(/\s+/g, " ").trim();
  return line.length <= enough ? line : `${line.slice(0, enough).replace(/\s\S*$/, "")} …`;
};

/** What was found, why it matters and what to write instead. */
export function FindingWords({ finding }: { finding: Omit<AdvertFinding, "start" | "end"> }) {
  return (
    <>
      <p>
        <q className={styles.said}>{short(finding.text)}</q>
      </p>
      <p>{finding.why}</p>
      <p>
        <b>{words.instead}</b> {finding.instead}
      </p>
    </>
  );
}

/** The notes to a marked advert, in the order of its text. */
export function AdvertNotes({ findings }: { findings: readonly AdvertFinding[] }) {
  return (
    <ol className={styles.notes}>
      {findings.map((finding, place) => {
        const number = place + 1;
        return (
          <li
            key={`${finding.rule} ${finding.start}`}
            id={`note-${number}`}
            className="stack-tight"
          >
            <p className={styles.about}>
              <span className={styles.number}>{number}</span>
              <Severity of={finding.severity} />
              <a href={`#words-${number}`} className="no-print">
                {words.inText}
                <span className="sr">
                  : {words.note} {number}
                </span>
              </a>
            </p>
            <FindingWords finding={finding} />
          </li>
        );
      })}
    </ol>
  );
}
