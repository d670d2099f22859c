import type { AdviceRecord } from "#app/domain/advice-request/advice-record.queries.server.ts";
import { words } from "./ask.words.ts";

/** At once, before anybody has read the question: from what was ticked, never from the words. */
export function OftenTried({ often }: { often: { id: string; name: string; cost: string }[] }) {
  if (often.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="often">
      <h2 id="often">{words.often.heading}</h2>
      <ul className="bullets">
        {often.map(({ id, name, cost }) => (
          <li key={id}>
            <a href={`/adjustments/${id}`} target="_blank" rel="noreferrer">
              {name}
            </a>{" "}
            <span className="soft">{cost}</span>
          </li>
        ))}
      </ul>
      <p>{words.often.words}</p>
    </section>
  );
}

export function AskAside({
  record,
  areas,
}: {
  record: AdviceRecord | null;
  areas: (AdviceRecord & { areaName: string })[];
}) {
  const { aside } = words;
  return (
    <aside className="aside">
      <div className="beside stack">
        <h2>{aside.heading}</h2>
        <p>{aside.reads}</p>
        <p>{aside.small}</p>
      </div>
      {record && (
        <div className="stack-tight">
          <h2>{words.record.heading}</h2>
          <p>{words.record.said(record.medianDays, record.shareInTime)}</p>
          {areas.length > 0 && (
            <details>
              <summary>{words.record.by}</summary>
              <ul className="plain stack-tight">
                {areas.map(({ areaName, medianDays, shareInTime }) => (
                  <li key={areaName}>{words.record.area(areaName, medianDays, shareInTime)}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
      <ul className="plain stack-tight">
        <li>
          <a href="/advice/link">{aside.asked}</a>
        </li>
        <li>
          <a href="/employer/advice/new">{aside.account}</a>
        </li>
        <li>
          <a href="/advice/card">{aside.card}</a>
        </li>
      </ul>
    </aside>
  );
}
