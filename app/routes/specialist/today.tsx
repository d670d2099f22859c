import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { DayTasks } from "#app/components/day-tasks.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { QuickVisitLinks } from "#app/components/placement/quick-visit-links.tsx";
import { Status } from "#app/components/status.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { listSpecialistNeeds } from "#app/domain/needs/specialist-needs.queries.server.ts";
import { recordTold } from "#app/domain/participant/participant.commands.server.ts";
import { countCaseload } from "#app/domain/participant/participant.queries.server.ts";
import { caseloadRoom, caseloadWords } from "#app/domain/participant/participant.ts";
import { dayInOneLine } from "#app/domain/task.ts";
import { listQuickVisits } from "#app/domain/visit/visit.queries.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Today");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const [people, tasks, visits] = await Promise.all([
    countCaseload(ctx.db, ctx.actor.staffId),
    listSpecialistNeeds(ctx),
    listQuickVisits(ctx),
  ]);
  return { people, tasks, visits, today: dateOf(ctx.now), role: ctx.actor.role };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await readForm(request);
  await recordTold(ctx, String(form.get("participantId")));
  return redirect("/specialist");
}

export default function TodayPage() {
  const { people, tasks, visits, today, role } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title="Today" lede={`${dayInWords(today, today)}. ${dayInOneLine(tasks, today)}`} />
      <div className="with-aside">
        <section className="yours" aria-labelledby="needs">
          <h2 id="needs">What needs you</h2>
          <DayTasks
            tasks={tasks}
            today={today}
            empty="Nothing needs you just now. What comes in shows here, the most urgent first."
          />
        </section>
        <aside className="aside">
          <QuickVisitLinks people={visits} today={today} />
          {role === "specialist" && (
            <div className="beside stack-tight">
              <h2>Your caseload</h2>
              <p>{caseloadWords(people)}</p>
              {caseloadRoom(people) === "over" && <Status tone="stop">Too many</Status>}
              <p>
                <a href="/specialist/participants">See your people</a>
              </p>
              <p>
                <a href="/specialist/participants/new">Add somebody</a>
              </p>
            </div>
          )}
          <div className="beside stack-tight">
            <h2>Between colleagues</h2>
            <p>
              <a href="/specialist/questions">Questions you asked and were asked</a>
            </p>
          </div>
        </aside>
      </div>
    </>
  );
}
