import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { VacancyTasks, WorkIsLike } from "#app/components/vacancy-facts.tsx";
import { NotFound } from "#app/domain/errors.ts";
import { idField } from "#app/domain/form/fields.ts";
import { occupationInWords } from "#app/domain/occupation/occupation.ts";
import { startFromTemplate } from "#app/domain/vacancy/vacancy-copy.commands.server.ts";
import { findVacancyTemplate } from "#app/domain/vacancy/vacancy-template.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `${data.job}: how it usually is` : "How a job usually is");

const startForm = z.object({ id: idField });

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const template = findVacancyTemplate(params.occupation ?? "");
  if (!template) throw new NotFound();
  return {
    newId: ctx.newId(),
    job: occupationInWords(template.occupation),
    tasks: template.tasks.map((task) => ({ ...task, id: task.words })),
    criteria: template.criteria,
    environment: template.environment.map((each) => ({ ...each, canChange: null, note: "" })),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await parseForm(request, startForm);
  if (!form.ok) return form.response;
  const occupation = params.occupation ?? "";
  const id = await startFromTemplate(ctx, { id: form.value.id, occupation });
  return redirect(`/employer/vacancies/${id}/edit/job`);
}

export default function UsualJobPage() {
  const { newId, job, tasks, criteria, environment } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={`${job}: how it usually is`}
        lede="Your draft begins with this. Change or take out whatever is different with you. Pay, hours and place are yours to say."
        back={{ to: "/employer/vacancies/new/usual", label: "How a job usually is" }}
      />
      <ConfirmForm intent="start" label="Begin with this" variant="first" hidden={{ id: newId }} />
      <section className="section stack" aria-labelledby="tasks">
        <h2 id="tasks">Tasks</h2>
        <VacancyTasks tasks={tasks} />
      </section>
      <section className="section stack" aria-labelledby="criteria">
        <h2 id="criteria">What somebody has to be able to do</h2>
        <p className="soft">Things to do, not certificates. Most can be learned with you.</p>
        <ul className="bullets">
          {criteria.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <section className="section stack" aria-labelledby="like">
        <h2 id="like">What the work is often like</h2>
        <p className="soft">
          Only what tells this job from others. Check each line: your place may be quieter.
        </p>
        <WorkIsLike environment={environment} />
      </section>
      <p className="section small soft">
        Our own words, from November 2026. Nobody who does this job has checked them yet, so you
        know better.
      </p>
    </>
  );
}
