import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { OutcomesPlain } from "#app/components/placement/outcomes-plain.tsx";
import { SupportUntil } from "#app/components/placement/support-until.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { listReportedDays } from "#app/domain/fewer-days/fewer-days.queries.server.ts";
import { daysWorkedInWords, weekInWords } from "#app/domain/fewer-days/fewer-days.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { findOutcomes } from "#app/domain/sustained-outcome/sustained-outcome.queries.server.ts";
import { weeksInWords } from "#app/domain/sustained-outcome/sustained-outcome.ts";
import { listSpells } from "#app/domain/work-spell/work-spell.queries.server.ts";
import { datesInWords, spellInWords } from "#app/domain/work-spell/work-spell.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { words } from "./placement-weeks.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  const { row, detail, specialist } = await findPlacement(ctx, id);
  const { employerName, pathway, supportFrom, supportUntil, status } = row;
  const participationEndsOn = detail?.participationEndsOn ?? supportUntil;
  const today = dateOf(ctx.now);
  const spells = await listSpells(ctx, id);
  return {
    id,
    today,
    employerName,
    specialistName: specialist.name,
    isSupported: status === "agreed" || status === "started",
    support: { pathway, supportFrom, supportUntil, participationEndsOn },
    spells: spells.map((spell) => ({
      id: spell.id,
      line: `${spellInWords(spell)}, ${datesInWords(spell, today)}.`,
      by: words.by(spell.recordedByName, dayInWords(dateOf(spell.recordedAt), today)),
    })),
    outcomes: await findOutcomes(ctx, id),
    days: await listReportedDays(ctx, id),
  };
}

export default function ParticipantWeeks() {
  const page = useLoaderData<typeof loader>();
  const { id, today, employerName, specialistName, spells, outcomes, days } = page;
  const { daysInJob } = outcomes;
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede(specialistName)}
        back={{ to: `/participant/placements/${id}`, label: words.back }}
      >
        {daysInJob !== null && daysInJob > 0 && <p>{words.soFar(weeksInWords(daysInJob))}</p>}
      </PageHead>
      <section className="section stack" aria-labelledby="hours">
        <h2 id="hours">{words.hours}</h2>
        {spells.length === 0 ? (
          <Empty title={words.noHours}>{words.noHoursMore}</Empty>
        ) : (
          <ul className="bullets">
            {spells.map((spell) => (
              <li key={spell.id}>
                {spell.line} <span className="soft">{spell.by}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {page.isSupported && (
        <section className="section stack" aria-labelledby="support">
          <h2 id="support">{words.support}</h2>
          <SupportUntil support={page.support} reader="participant" today={today} />
        </section>
      )}
      <OutcomesPlain outcomes={outcomes} specialistName={specialistName} today={today} />
      <section className="section stack" aria-labelledby="days">
        <h2 id="days">{words.days}</h2>
        {days.length === 0 ? (
          <Empty title={words.noDays}>{words.noDaysMore}</Empty>
        ) : (
          <>
            <ul className="bullets">
              {days.map(({ weekOf, days: worked }) => (
                <li key={weekOf}>
                  {words.told(employerName, daysWorkedInWords(worked), weekInWords(weekOf, today))}
                </li>
              ))}
            </ul>
            <p>{words.daysWrong(specialistName)}</p>
          </>
        )}
      </section>
    </>
  );
}
