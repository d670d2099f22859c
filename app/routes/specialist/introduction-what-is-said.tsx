import { IntroductionLetter } from "#app/components/introduction-letter.tsx";
import { keptReasons } from "#app/components/reason-groups.ts";
import { Reasons } from "#app/components/reasons.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { dayInWords, instantInWords } from "#app/domain/calendar/calendar.ts";
import { itemParts } from "#app/domain/introduction/introduction.ts";
import { readLetter } from "#app/domain/introduction/introduction-letter.ts";
import type { IntroductionForSpecialist } from "#app/domain/introduction/introduction-specialist.queries.server.ts";

/** The exact words that were approved, or the lines as they stand; and who there may read them. */
export function WhatIsSaid({
  introduction,
  today,
}: {
  introduction: IntroductionForSpecialist;
  today: string;
}) {
  const { approval, items, chosenName, readers, job, explanation, row } = introduction;
  const name = firstName(chosenName);
  const headings = {
    inTheirWords: `In ${name}’s words`,
    whatHelps: `What helps ${name}`,
    specialistSays: "What you say",
  };
  return (
    <>
      <section className="section stack" aria-labelledby="words">
        <h2 id="words">{approval ? "The words that were approved" : "The words so far"}</h2>
        {approval ? (
          <>
            <p>
              {approval.approvedBy === "participant"
                ? `${name} approved them on ${instantInWords(approval.approvedAt, today)}.`
                : `You wrote down ${name}’s yes on ${instantInWords(approval.approvedAt, today)}.`}
              {approval.takenBackAt &&
                ` Taken back on ${instantInWords(approval.takenBackAt, today)}; no employer can read them.`}
            </p>
            {approval.saidWords && (
              <p className="words">
                {approval.saidHow}, {approval.saidOn && dayInWords(approval.saidOn, today)}:{" "}
                {approval.saidWords}
              </p>
            )}
            <IntroductionLetter letter={readLetter(approval.words)} framed />
            <p className="small soft">
              Seal of these words (SHA-256): <code className="words">{approval.sha256}</code>
            </p>
          </>
        ) : (
          <div className="block stack">
            <p>
              The name to use: <strong>{row.nameUsed}</strong>
            </p>
            {itemParts.map((part) => {
              const lines = items.filter((item) => item.part === part);
              return lines.length === 0 ? null : (
                <section key={part} className="stack-tight">
                  <h3>{headings[part]}</h3>
                  <ul className="bullets">
                    {lines.map((item) => (
                      <li key={item.id}>{item.words}</li>
                    ))}
                  </ul>
                </section>
              );
            })}
          </div>
        )}
      </section>
      <section className="section stack" aria-labelledby="readers">
        <h2 id="readers">
          {approval ? "Who can read it there" : "Who could read it there after a yes"}
        </h2>
        {readers.length === 0 ? (
          <p>Nobody at {job.employerName} has an account for this workplace yet.</p>
        ) : (
          <ul className="bullets">
            {readers.map((reader) => (
              <li key={reader.memberId}>
                {reader.name}, {reader.isOwner ? "owner" : "manager of this workplace"}
              </li>
            ))}
          </ul>
        )}
      </section>
      {explanation && (
        <details className="section">
          <summary>The reasons on the day it was drafted</summary>
          <Reasons groups={keptReasons(explanation, "specialist")} />
        </details>
      )}
    </>
  );
}
