import type { MetaFunction } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { Glyph } from "#app/components/glyph.tsx";
import { Pair } from "#app/components/pair.tsx";
import {
  adjustments,
  costInWords,
  findAdjustment,
  fundersInWords,
  leadInWords,
} from "#app/domain/adjustment/adjustment.ts";
import styles from "./home.module.css";
import { words } from "./home.words.ts";

export const meta: MetaFunction = () => titled(words.title);

const common = ["com-01", "ene-02", "phy-01", "com-05", "tra-01"];

export default function HomePage() {
  return (
    <>
      <section className={`pair ${styles.hero}`} aria-labelledby="heading">
        <div className={styles.said}>
          <h1 id="heading">{words.heading}</h1>
          <p className="lede">{words.lede}</p>
          <div className="actions">
            <ButtonLink to="/employer/vacancies/new">{words.tellUs}</ButtonLink>
            <ButtonLink to="/advice/ask" variant="quiet">
              {words.advice}
            </ButtonLink>
          </div>
          <p className="soft">
            {words.effort} <a href="/sign-up">{words.signUp}</a>
          </p>
          <p className="soft">
            {words.checkFirst} <a href="/check-an-advert">{words.check}</a>
          </p>
        </div>
        <div className={styles.pattern} />
      </section>
      <Promises />
      <section className="section" aria-labelledby="small">
        <h2 id="small">{words.small.heading}</h2>
        <p className={styles.lead}>{words.small.lede}</p>
        <SmallAdjustments />
        <p className={styles.more}>
          <a href="/adjustments">{words.small.more(adjustments.length)}</a>
        </p>
      </section>
      <section className={`section ${styles.ask}`} aria-labelledby="ask">
        <h2 id="ask">{words.ask.heading}</h2>
        <Pair>
          <Sayings title={words.ask.good} lines={words.ask.goodOnes} />
          <Sayings title={words.ask.leave} lines={words.ask.leaveOnes} />
        </Pair>
      </section>
      <section className="section" aria-labelledby="start">
        <h2 id="start">{words.start.heading}</h2>
        <ul className={styles.ways}>
          {words.start.ways.map((way) => (
            <li key={way.to}>
              <div>
                <a href={way.to}>{way.label}</a>
              </div>
              <p>{way.words}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Promises() {
  const { promise } = words;
  const given = [
    { ...promise.oneDay, drawn: <Days used={1} /> },
    { ...promise.fiveDays, drawn: <Days used={5} /> },
    { ...promise.fits, drawn: <Glyph name="fit" /> },
    { ...promise.firstDay, drawn: <Glyph name="fade" /> },
  ];
  return (
    <section className="section" aria-labelledby="promise">
      <h2 id="promise">{promise.heading}</h2>
      <ol className={styles.when}>
        {given.map(({ title, words: said, drawn }) => (
          <li key={title}>
            {drawn}
            <h3>{title}</h3>
            <p>{said}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Days({ used }: { used: number }) {
  return (
    <span className="days" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((day) => (
        <i key={day} className={day < used ? "used" : undefined} />
      ))}
    </span>
  );
}

function SmallAdjustments() {
  const { columns, caption } = words.small;
  return (
    <FoldTable
      caption={caption}
      captionStyle="hidden"
      columns={[
        { key: "what", label: columns.what },
        { key: "cost", label: columns.cost },
        { key: "payer", label: columns.payer },
        { key: "ready", label: columns.ready },
      ]}
      rows={common.flatMap((id) => {
        const known = findAdjustment(id);
        return known
          ? {
              id,
              cells: {
                what: known.name,
                cost: costInWords(known.costBand),
                payer: fundersInWords(known.funders),
                ready: leadInWords(known.leadDays),
              },
            }
          : [];
      })}
    />
  );
}

function Sayings({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
