import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { QuickVisitLinks } from "#app/components/placement/quick-visit-links.tsx";
import { Status } from "#app/components/status.tsx";
import { TaskList } from "#app/components/task-list.tsx";
import { listSpecialistAccessTasks } from "#app/domain/access-to-work/access-to-work-tasks.queries.server.ts";
import { listSpecialistPlanTasks } from "#app/domain/adjustment-plan/adjustment-plan-tasks.queries.server.ts";
import { listSpecialistAdviceTasks } from "#app/domain/advice-request/advice-promises.queries.server.ts";
import { listSpecialistApproachTasks } from "#app/domain/approach/approach.queries.server.ts";
import { listEmployersToCheck } from "#app/domain/area/area.queries.server.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { listQuestionTasks } from "#app/domain/colleague-question/colleague-question.queries.server.ts";
import { listEmployeeTasks } from "#app/domain/employee/employee.queries.server.ts";
import { listIntroductionTasks } from "#app/domain/introduction/introduction-tasks.queries.server.ts";
import { listSpecialistProposalTasks } from "#app/domain/job-proposal/job-proposal.queries.server.ts";
import { recordTold } from "#app/domain/participant/participant.commands.server.ts";
import {
  countCaseload,
  listParticipationTasks,
} from "#app/domain/participant/participant.queries.server.ts";
import {
  caseloadRoom,
  caseloadWords,
  safeChannelLabels,
} from "#app/domain/participant/participant.ts";
import { listTellings } from "#app/domain/participant/telling.queries.server.ts";
import { listSpecialistInWorkTasks } from "#app/domain/placement/in-work-tasks.queries.server.ts";
import { byUrgency } from "#app/domain/task.ts";
import { listNewsTasks } from "#app/domain/vacancy/vacancy-news.queries.server.ts";
import { listQuickVisits } from "#app/domain/visit/visit.queries.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Today");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const [people, tellings, ...lists] = await Promise.all([
    countCaseload(ctx.db, ctx.actor.staffId),
    listTellings(ctx),
    listIntroductionTasks(ctx),
    listNewsTasks(ctx),
    listSpecialistProposalTasks(ctx),
    listSpecialistApproachTasks(ctx),
    listSpecialistAdviceTasks(ctx),
    listEmployeeTasks(ctx),
    listSpecialistInWorkTasks(ctx),
    listQuestionTasks(ctx),
    listParticipationTasks(ctx),
    listEmployersToCheck(ctx),
    listSpecialistPlanTasks(ctx),
    listSpecialistAccessTasks(ctx),
  ]);
  const tasks = lists.flat().sort(byUrgency);
  const visits = await listQuickVisits(ctx);
  return { people, tellings, tasks, visits, today: dateOf(ctx.now), role: ctx.actor.role };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await readForm(request);
  await recordTold(ctx, String(form.get("participantId")));
  return redirect("/specialist");
}

export default function TodayPage() {
  const { people, tellings, tasks, visits, today, role } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title="Today" lede={dayInWords(today)} />
      <div className="with-aside">
        <div>
          <section className="yours" aria-labelledby="needs">
            <h2 id="needs">What needs you</h2>
            <TaskList
              tasks={tasks.map(({ title, to, detail, dueOn, since }) => ({
                title,
                to,
                detail,
                promise: dueOn ? (
                  <p>
                    <Status tone={dueOn < today ? "stop" : "could"}>
                      {dueOn < today ? "Was due" : "By"} {dayInWords(dueOn, today)}
                    </Status>
                  </p>
                ) : (
                  <p className="soft">Since {dayInWords(dateOf(since), today)}</p>
                ),
              }))}
              empty="Nothing needs you just now."
            />
          </section>
          {tellings.length > 0 && (
            <section className="section stack" aria-labelledby="tell">
              <h2 id="tell">Tell them yourself</h2>
              <p>
                There is news on their page. Email is not their safe way, so nothing was sent to
                them.
              </p>
              <ul className="plain stack">
                {tellings.map((each) => (
                  <li key={each.participantId} className="block stack-tight">
                    <h3>
                      <a href={`/specialist/participants/${each.participantId}`}>
                        Tell {each.chosenName}
                      </a>
                    </h3>
                    <p>
                      {safeChannelLabels[each.safeChannel]}.{" "}
                      {each.safeWhen && `When it is safe: ${each.safeWhen} `}
                      Since {dayInWords(dateOf(each.since), today)}.
                    </p>
                    <ConfirmForm
                      intent="told"
                      label={
                        <>
                          I have told them
                          <span className="visually-hidden">: {each.chosenName}</span>
                        </>
                      }
                      hidden={{ participantId: each.participantId }}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )}
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
