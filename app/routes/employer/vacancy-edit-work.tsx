import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { ScaleQuestion } from "#app/components/scale-question.tsx";
import { StepButtons, stepForm, VacancyStep } from "#app/components/vacancy-step.tsx";
import { saveWork } from "#app/domain/vacancy/vacancy.commands.server.ts";
import { scaleFields, workStep } from "#app/domain/vacancy/vacancy.form.ts";
import { scalesBySection, whatPeopleRead } from "#app/domain/work-environment/work-environment.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";
import { afterStep, loadVacancyStep } from "#app/server/vacancy-step.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("What the work is like");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireEmployer(request, context);
  const { vacancy, frame } = await loadVacancyStep(request, context, params.id, "work");
  const said = new Map(vacancy.environment.map((each) => [each.dimension, each]));
  return {
    frame,
    sections: scalesBySection.map(({ name, scales }) => ({
      name,
      scales: scales.map(({ id, question, levels }) => {
        const answer = said.get(id);
        return {
          id,
          question,
          levels,
          reads: answer
            ? whatPeopleRead(id, answer.level as 0, answer.canChange, answer.note)
            : null,
        };
      }),
    })),
    typed: Object.fromEntries(
      vacancy.environment.flatMap(({ dimension, level, canChange, note }) => {
        const names = scaleFields(dimension);
        return [
          [names.level, String(level)],
          [names.change, canChange === "notSure" ? "not-sure" : (canChange ?? "")],
          [names.note, note],
        ];
      }),
    ) as Record<string, string>,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await parseForm(request, workStep);
  if (!form.ok) return form.response;
  await saveWork(ctx, params.id ?? "", form.value);
  return redirect(afterStep(params.id ?? "", "work", form.intent));
}

export default function WorkPage() {
  const { frame, sections, typed } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(workStep, useActionData<typeof action>(), typed, stepForm);
  return (
    <VacancyStep
      title="What the work is like"
      lede="Answer for the job as it is today, then say what could change. Honest answers bring people who will stay. Skip any you are not sure of."
      frame={frame}
    >
      <PlainForm form={form}>
        {sections.map(({ name, scales }) => (
          <section key={name} className="section" aria-label={name}>
            <h2>{name}</h2>
            {scales.map(({ id, question, levels, reads }) => {
              const names = scaleFields(id);
              const level = fields[names.level];
              const change = fields[names.change];
              const how = fields[names.note];
              return (
                level && (
                  <ScaleQuestion
                    key={id}
                    meta={level}
                    question={question}
                    levels={levels}
                    {...(change && { change })}
                    {...(how && { how })}
                    note={
                      reads && (
                        <>
                          <b>What people will read</b>
                          {reads}
                        </>
                      )
                    }
                  />
                )
              );
            })}
          </section>
        ))}
        <StepButtons />
      </PlainForm>
    </VacancyStep>
  );
}
