import { instantInWords } from "#app/domain/calendar/calendar.ts";
import type { Version } from "#app/domain/vacancy/vacancy-version.queries.server.ts";
import { AnswerChanges } from "./answer-changes.tsx";
import { Empty } from "./empty.tsx";

/** Every change of a vacancy since it was published, the newest first. */
export function VacancyVersions({
  versions,
  today,
}: {
  versions: readonly Version[];
  today: string;
}) {
  if (versions.length === 0)
    return <Empty title="None so far.">Changes are kept from the day a vacancy goes live.</Empty>;
  return versions.map(({ number, madeAt, madeBy, changes }) => (
    <section key={number} className="section stack" aria-labelledby={`version-${number}`}>
      <h2 id={`version-${number}`}>{instantInWords(madeAt, today)}</h2>
      {changes.length === 0 ? (
        <p>{madeBy ? `Published, by ${madeBy}.` : "Published."}</p>
      ) : (
        <>
          {madeBy && <p>Changed by {madeBy}.</p>}
          <AnswerChanges caption={`Changed ${instantInWords(madeAt, today)}`} changes={changes} />
        </>
      )}
    </section>
  ));
}
