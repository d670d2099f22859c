import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { DateField, dateBoxes } from "#app/components/date-field.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { openTransitions } from "#app/domain/transitions.ts";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { vacancyTransitions } from "#app/domain/vacancy/vacancy.ts";
import { untilForm } from "#app/domain/vacancy/vacancy-ending.form.ts";
import { closedOn } from "#app/domain/vacancy/vacancy-ending.ts";
import { extendVacancy } from "#app/domain/vacancy/vacancy-extend.commands.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Keep a vacancy open");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const today = dateOf(ctx.now);
  const { id, title, status, closesOn } = await findVacancy(ctx, params.id ?? "");
  if (!openTransitions(vacancyTransitions, status, "employer").includes("extend"))
    throw redirect(`/employer/vacancies/${id}`);
  const passed = closedOn({ status, closesOn }, today);
  return {
    id,
    title,
    closesOn,
    now: passed
      ? `It closed on ${dayInWords(passed, today)}. Nobody new finds it.`
      : closesOn
        ? `It closes on ${dayInWords(closesOn, today)}.`
        : "It has no closing date.",
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const { id } = await findVacancy(ctx, params.id ?? "");
  const form = await parseForm(request, untilForm);
  if (!form.ok) return form.response;
  await extendVacancy(ctx, id, form.value);
  return redirect(`/employer/vacancies/${id}`);
}

export default function ExtendVacancyPage() {
  const { id, title, closesOn, now } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(untilForm, useActionData<typeof action>(), {
    until: dateBoxes(closesOn),
  });
  return (
    <>
      <PageHead
        title="How long is it open?"
        lede={now}
        back={{ to: `/employer/vacancies/${id}`, label: title }}
      />
      <PlainForm form={form}>
        <DateField
          meta={fields.until}
          legend="The new closing date"
          hint="That day still counts. For example, 9 3 2027"
        />
        <div className="actions">
          <Button>Keep it open until then</Button>
        </div>
      </PlainForm>
    </>
  );
}
