import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { openTransitions } from "#app/domain/transitions.ts";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { vacancyTransitions } from "#app/domain/vacancy/vacancy.ts";
import { endVacancy } from "#app/domain/vacancy/vacancy-ending.commands.server.ts";
import { endForm } from "#app/domain/vacancy/vacancy-ending.form.ts";
import { endReasonCodes, endReasons } from "#app/domain/vacancy/vacancy-ending.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("End a vacancy");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const { id, title, status } = await findVacancy(ctx, params.id ?? "");
  const mayEnd = openTransitions(vacancyTransitions, status, "employer").includes("close");
  // A draft that nobody has seen ends without a question, and what has ended says so itself.
  if (!mayEnd || status === "draft") throw redirect(`/employer/vacancies/${id}`);
  // What was never on the board cannot have been filled from it.
  const isFillable = openTransitions(vacancyTransitions, status, "employer").includes("fill");
  return {
    id,
    title,
    reasons: endReasonCodes.filter((code) => isFillable || endReasons[code].by === "close"),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const { id } = await findVacancy(ctx, params.id ?? "");
  const form = await parseForm(request, endForm);
  if (!form.ok) return form.response;
  await endVacancy(ctx, id, form.value);
  return redirect(`/employer/vacancies/${id}`);
}

export default function EndVacancyPage() {
  const { id, title, reasons } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(endForm, useActionData<typeof action>());
  return (
    <>
      <PageHead
        title="How did it end?"
        lede="Open introductions end with a kind message. It does not say why."
        back={{ to: `/employer/vacancies/${id}`, label: title }}
      />
      <PlainForm form={form}>
        <Radios
          meta={fields.reason}
          legend="Why does it end?"
          hint="Only you and your specialist’s team read this."
          options={reasons.map((value) => ({
            value,
            label: endReasons[value].label,
            ...(value === "onHold" && {
              hint: "If you may open it again soon, go back and pause it instead.",
            }),
          }))}
        />
        <TextArea
          meta={fields.words}
          label="In a few words"
          hint="Only needed for “Something else”. Never about a person."
          optional
          rows={3}
        />
        <div className="actions">
          <Button>End it</Button>
        </div>
      </PlainForm>
    </>
  );
}
