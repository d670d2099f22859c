import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { JobFields } from "#app/components/job-fields.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { StepButtons } from "#app/components/vacancy-step.tsx";
import { startVacancy } from "#app/domain/vacancy/vacancy.commands.server.ts";
import { newVacancy } from "#app/domain/vacancy/vacancy.form.ts";
import { countForEmployer } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";
import { afterStep } from "#app/server/vacancy-step.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Add a vacancy");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  return { id: ctx.newId(), hasEarlier: (await countForEmployer(ctx)) > 0 };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await parseForm(request, newVacancy);
  if (!form.ok) return form.response;
  const id = await startVacancy(ctx, form.value);
  return redirect(afterStep(id, "job", form.intent));
}

export default function NewVacancyPage() {
  const { id, hasEarlier } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(newVacancy, useActionData<typeof action>(), {
    id,
    places: "1",
  });
  return (
    <>
      <PageHead
        title="Add a vacancy"
        lede="About 10 minutes. You can stop after any page and come back."
        back={{ to: "/employer/vacancies", label: "Your vacancies" }}
      />
      <nav className="beside stack-tight" aria-labelledby="begin">
        <h2 id="begin">Where would you like to begin?</h2>
        <ul className="bullets">
          <li>
            <a href="/employer/vacancies/import">With an advert you have</a>: paste it, and we fill
            in what it says
          </li>
          {hasEarlier && (
            <li>
              <a href="/employer/vacancies/new/earlier">Like an earlier one of yours</a>
            </li>
          )}
          <li>
            <a href="/employer/vacancies/new/usual">With how such a job usually is</a>: tasks and
            what the work is like, to change as you need
          </li>
          <li>
            <a href="#empty">Empty</a>: answer the questions below
          </li>
        </ul>
      </nav>
      <section id="empty" className="section" aria-label="An empty vacancy">
        <PlainForm form={form} className="answer">
          <Hidden meta={fields.id} />
          <JobFields fields={fields} />
          <StepButtons />
        </PlainForm>
      </section>
    </>
  );
}
