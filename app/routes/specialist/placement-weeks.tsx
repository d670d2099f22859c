import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Refusal, titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { EvidenceForm, EvidenceList } from "#app/components/placement/evidence-forms.tsx";
import { OutcomesOverview } from "#app/components/placement/outcomes-overview.tsx";
import { ReportedDaysOverview } from "#app/components/placement/reported-days.tsx";
import {
  BreakForm,
  ChangeHoursForm,
  CorrectSpell,
} from "#app/components/placement/spell-forms.tsx";
import { SpellTable } from "#app/components/placement/spell-table.tsx";
import { SupportUntil } from "#app/components/placement/support-until.tsx";
import { PlacementStatusLine } from "#app/components/placement-facts.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { listReportedDays } from "#app/domain/fewer-days/fewer-days.queries.server.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { findOutcomes } from "#app/domain/sustained-outcome/sustained-outcome.queries.server.ts";
import { listSpells } from "#app/domain/work-spell/work-spell.queries.server.ts";
import { workOf } from "#app/domain/work-spell/work-spell.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { answerWeeksForm } from "#app/server/work-spell-forms.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Weeks in work: ${data.about.nameUsed}` : "Weeks in work");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  const spells = await listSpells(ctx, id);
  const { row, detail } = await findPlacement(ctx, id);
  const asked = new URL(request.url).searchParams;
  const { nameUsed, employerName, status, startsOn, pathway, supportFrom, supportUntil } = row;
  const participationEndsOn = detail?.participationEndsOn ?? supportUntil;
  return {
    at: `/specialist/placements/${id}`,
    about: { nameUsed, employerName, status, startsOn },
    support: { pathway, supportFrom, supportUntil, participationEndsOn },
    minutesPerWeek: detail?.minutesPerWeek ?? 0,
    spells,
    correct: spells.find((spell) => spell.id === asked.get("correct")) ?? null,
    outcomes: await findOutcomes(ctx, id),
    days: await listReportedDays(ctx, id),
    ids: { hours: ctx.newId(), break: ctx.newId(), evidence: ctx.newId() },
    today: dateOf(ctx.now),
    done: asked.get("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const placementId = params.id ?? "";
  // Before the form is read: a row that may not be seen is not found, whatever was typed.
  await listSpells(ctx, placementId);
  const at = `/specialist/placements/${placementId}/weeks`;
  return answerWeeksForm(request, ctx, { placementId, at });
}

const told: Record<string, string> = {
  changeHours: "The hours are written down",
  correctHours: "The hours are corrected",
  break: "The break is written down",
  correctBreak: "The break is corrected",
  takeBack: "It is taken off",
  evidence: "The evidence is noted",
  takeBackEvidence: "The evidence is taken off",
};

export default function SpecialistWeeks() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { at, about, support, spells, correct, outcomes, days, today, done } = page;
  const isOpen = about.status === "started";
  const here = `${at}/weeks`;
  return (
    <>
      <PageHead
        title={`Weeks in work: ${about.nameUsed} at ${about.employerName}`}
        lede="Hours, breaks, what counts from them, and what shows it. All of it is read by the person too."
        back={{ to: at, label: "The job" }}
      >
        <PlacementStatusLine status={about.status} />
      </PageHead>
      {done && told[done] && <Banner title={told[done]} live />}
      {!correct && <Refusal answer={result} />}
      {correct && isOpen && (
        <CorrectSpell
          spell={correct}
          isFirst={workOf(spells)[0]?.id === correct.id}
          page={here}
          result={result}
        />
      )}
      <section className="section stack" aria-labelledby="spells">
        <h2 id="spells">Hours and breaks</h2>
        {spells.length === 0 ? (
          <Empty title="None so far.">
            {about.status === "agreed"
              ? `The first hours stand here when the start is recorded. It is agreed for ${dayInWords(about.startsOn, today)}.`
              : "This job did not begin."}
          </Empty>
        ) : (
          <SpellTable
            spells={spells}
            correctAt={isOpen ? (id) => `${here}?correct=${id}` : null}
            today={today}
          />
        )}
        <SupportUntil support={support} reader="staff" today={today} />
      </section>
      {isOpen && (
        <div className="section stack">
          <ChangeHoursForm
            newId={page.ids.hours}
            minutesPerWeek={page.minutesPerWeek}
            result={result}
          />
          <BreakForm newId={page.ids.break} name={about.nameUsed} result={result} />
        </div>
      )}
      {about.status === "ended" && (
        <p className="section">The job has ended, so this page can only be read.</p>
      )}
      <OutcomesOverview outcomes={outcomes} today={today} />
      <section className="section stack" aria-labelledby="noted">
        <h2 id="noted">Evidence noted</h2>
        <EvidenceList lines={outcomes.lines} mayChange={isOpen} today={today} />
        {isOpen && (
          <EvidenceForm
            newId={page.ids.evidence}
            lines={outcomes.lines}
            name={about.nameUsed}
            result={result}
          />
        )}
      </section>
      <ReportedDaysOverview days={days} name={about.nameUsed} today={today} />
    </>
  );
}
