import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DayTasks } from "#app/components/day-tasks.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { findArea } from "#app/domain/area/area.queries.server.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { listLeadNeeds } from "#app/domain/needs/lead-needs.queries.server.ts";
import { listOverdueByTeam } from "#app/domain/needs/overdue.queries.server.ts";
import {
  type Overdue,
  overdueKindCodes,
  overdueKinds,
  type TeamOverdue,
} from "#app/domain/needs/overdue.ts";
import { dayInOneLine } from "#app/domain/task.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("Your area");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const [area, tasks, teams] = await Promise.all([
    findArea(ctx.db, ctx.actor.areaId),
    listLeadNeeds(ctx),
    listOverdueByTeam(ctx),
  ]);
  const today = dateOf(ctx.now);
  return { name: firstName(ctx.actor.name), today, areaName: area.name, tasks, teams };
}

export default function AreaPage() {
  const { name, today, areaName, tasks, teams } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={`Hello, ${name}`}
        lede={`${dayInWords(today, today)}. ${areaName}. ${dayInOneLine(tasks, today)}`}
      />
      <div className="with-aside">
        <div>
          <section className="yours" aria-labelledby="needs">
            <h2 id="needs">What needs you</h2>
            <DayTasks
              tasks={tasks}
              today={today}
              empty="Nothing needs you today. Concerns, calls that wait and employers to check show here."
            />
          </section>
          <PastItsDay teams={teams} today={today} />
        </div>
        <aside className="aside">
          <div className="beside stack-tight">
            <h2>What you can see</h2>
            <p>You see names, states and dates of the people your teams support.</p>
            <p>You open a profile only with a written reason. The person can read that you did.</p>
          </div>
          <div className="beside stack-tight">
            <h2>Look further</h2>
            <p>
              <a href="/area/placements">See who is in work, and what is open</a>
            </p>
            <p>
              <a href="/area/specialists">See what your specialists hold</a>
            </p>
            <p>
              <a href="/area/evidence">See what the advice desk did, in figures</a>
            </p>
            <p>
              <a href="/area/operations">See whether messages leave</a>
            </p>
            <p>
              <a href="/area/messages-not-sent">See which did not go</a>
            </p>
          </div>
        </aside>
      </div>
    </>
  );
}

/** Numbers and days alone: whose they are is between a specialist and the person. */
function PastItsDay({ teams, today }: { teams: TeamOverdue[]; today: string }) {
  if (teams.length === 0)
    return (
      <section className="section" aria-labelledby="past">
        <h2 id="past">Past its day in your teams</h2>
        <p>Nothing. Every promise of your teams is within its day.</p>
      </section>
    );
  const kinds = overdueKindCodes.filter((kind) => teams.some(({ overdue }) => overdue[kind]));
  return (
    <section className="section stack-tight">
      <FoldTable
        caption="Past its day in your teams"
        columns={[
          { key: "team", label: "Team" },
          ...kinds.map((kind) => ({ key: kind, label: overdueKinds[kind] })),
        ]}
        rows={teams.map(({ teamId, teamName, overdue }) => ({
          id: teamId,
          cells: {
            team: teamName,
            ...Object.fromEntries(
              kinds.map((kind) => [kind, <Late key={kind} it={overdue[kind]} today={today} />]),
            ),
          },
        }))}
      />
      <p className="soft">
        The team whose oldest has waited longest comes first. A specialist sees theirs on their own
        page, the overdue first.
      </p>
    </section>
  );
}

function Late({ it, today }: { it: Overdue | undefined; today: string }) {
  if (!it) return <span className="soft">None</span>;
  return (
    <>
      <b>{it.count}</b>, since {dayInWords(it.oldest, today)}
    </>
  );
}
