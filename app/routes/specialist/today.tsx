import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { DayTasks } from "#app/components/day-tasks.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { QuickVisitLinks } from "#app/components/placement/quick-visit-links.tsx";
import { Status } from "#app/components/status.tsx";
import { dateOf, dayInWords, timeInWords, timeOf } from "#app/domain/calendar/calendar.ts";
import { meetingKinds } from "#app/domain/meeting/meeting.ts";
import { findSpecialistDay } from "#app/domain/needs/specialist-needs.queries.server.ts";
import { recordTold } from "#app/domain/participant/participant.commands.server.ts";
import { caseloadRoom, caseloadWords } from "#app/domain/participant/participant.ts";
import { dayInOneLine } from "#app/domain/task.ts";
import { readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Today");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const today = dateOf(ctx.now);
  const { people, meetings, tasks, visits } = await findSpecialistDay(ctx);
  return {
    people,
    meetings: meetings.map(
      ({ id, to, startsAt, minutes, kind, chosenName, employerName, place }) => ({
        id,
        to,
        when: `${timeInWords(timeOf(startsAt))}, ${minutes} minutes`,
        who: `${chosenName} and ${employerName}`,
        what: [meetingKinds[kind], place].filter(Boolean).join(". "),
      }),
    ),
    tasks,
    visits,
    today,
    role: ctx.actor.role,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await readForm(request);
  await recordTold(ctx, String(form.get("participantId")));
  return redirect("/specialist");
}

export default function TodayPage() {
  const { people, meetings, tasks, visits, today, role } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title="Today" lede={`${dayInWords(today, today)}. ${dayInOneLine(tasks, today)}`} />
      <div className="with-aside">
        <div className="stack">
          {meetings.length > 0 && (
            <section className="block stack-tight" aria-labelledby="meetings">
              <h2 id="meetings">Meetings today</h2>
              <ol className="plain stack-tight">
                {meetings.map((meeting) => (
                  <li key={meeting.id}>
                    <b>{meeting.when}:</b> <a href={meeting.to}>{meeting.who}</a>
                    {meeting.what && <span className="soft">. {meeting.what}</span>}
                  </li>
                ))}
              </ol>
            </section>
          )}
          <section className="yours" aria-labelledby="needs">
            <h2 id="needs">What needs you</h2>
            <DayTasks
              tasks={tasks}
              today={today}
              empty="Nothing needs you just now. What comes in shows here, the most urgent first."
            />
          </section>
        </div>
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
