import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pair } from "#app/components/pair.tsx";
import { Status } from "#app/components/status.tsx";
import { TaskList } from "#app/components/task-list.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { findArea, listAreaTasks, listStaff } from "#app/domain/area/area.queries.server.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { listLeadHelpTasks } from "#app/domain/help-call/help-call-tasks.queries.server.ts";
import { countRecordedDecisions } from "#app/domain/introduction/introduction-record.queries.server.ts";
import { caseloadRoom, caseloadWords } from "#app/domain/participant/participant.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("Your area");

const recordedDays = 90;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const since = new Date(Date.parse(ctx.now) - recordedDays * 86_400_000).toISOString();
  const [area, calls, tasks, staff, recorded] = await Promise.all([
    findArea(ctx.db, ctx.actor.areaId),
    listLeadHelpTasks(ctx),
    listAreaTasks(ctx),
    listStaff(ctx),
    countRecordedDecisions(ctx.db, { teamIds: ctx.actor.leads, since }),
  ]);
  const specialists = staff.filter(
    (row) => row.role === "specialist" && !row.closedAt && ctx.actor.leads.includes(row.teamId),
  );
  return {
    name: firstName(ctx.actor.name),
    today: dayInWords(dateOf(ctx.now)),
    areaName: area.name,
    tasks: [...calls, ...tasks],
    specialists: specialists.map((row) => {
      const said = recorded.find((each) => each.staffId === row.staffId);
      return {
        id: row.staffId,
        name: row.name,
        teamName: row.teamName,
        caseload: caseloadWords(row.people ?? 0),
        isOver: caseloadRoom(row.people ?? 0) === "over",
        recorded: said?.recorded ?? 0,
        decided: said?.decided ?? 0,
      };
    }),
  };
}

export default function AreaPage() {
  const { name, today, areaName, tasks, specialists } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={`Hello, ${name}`} lede={`${today}. ${areaName}.`} />
      <Pair wide>
        <section aria-labelledby="needs">
          <h2 id="needs">What needs you</h2>
          <TaskList tasks={tasks} empty="Nothing needs you today." />
        </section>
        <section aria-labelledby="walls">
          <h2 id="walls">What you can see</h2>
          <div className="stack-tight">
            <p>You see names, states and dates of the people your teams support.</p>
            <p>You open a profile only with a written reason. The person can read that you did.</p>
            <p>
              <a href="/area/evidence">See what the advice desk did, in figures</a>
            </p>
            <p>
              <a href="/area/placements">See who is in work, and what is open</a>
            </p>
          </div>
        </section>
      </Pair>
      <section className="section">
        <FoldTable
          caption="Your specialists"
          columns={[
            { key: "name", label: "Specialist" },
            { key: "team", label: "Team" },
            { key: "caseload", label: "Caseload" },
            {
              key: "recorded",
              label: "Decisions written down for people, last 90 days",
              numeric: true,
            },
            { key: "decided", label: "Decisions people made themselves", numeric: true },
          ]}
          rows={specialists.map((row) => ({
            id: row.id,
            cells: {
              name: row.name,
              team: row.teamName,
              caseload: (
                <>
                  {row.caseload}
                  {row.isOver && (
                    <span className="under meta">
                      <Status tone="stop">Too many</Status>
                    </span>
                  )}
                </>
              ),
              recorded: row.recorded,
              decided: row.decided,
            },
          }))}
        />
        <p className="soft">
          A decision is written down for somebody who has no account, or who asked. Many from one
          specialist is worth a talk.
        </p>
      </section>
    </>
  );
}
