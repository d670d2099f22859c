import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { DateField } from "#app/components/date-field.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { relistForm } from "#app/domain/vacancy/vacancy-ending.form.ts";
import { canBeRelisted } from "#app/domain/vacancy/vacancy-ending.ts";
import { relistVacancy } from "#app/domain/vacancy/vacancy-relist.commands.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("List a job again");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const vacancy = await findVacancy(ctx, params.id ?? "");
  // What goes on is kept open longer instead, on its own page.
  if (!canBeRelisted(vacancy)) throw redirect(`/employer/vacancies/${vacancy.id}`);
  return { id: vacancy.id, title: vacancy.title, newId: ctx.newId() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const { id } = await findVacancy(ctx, params.id ?? "");
  const form = await parseForm(request, relistForm);
  if (!form.ok) return form.response;
  const { newId } = form.value;
  const status = await relistVacancy(ctx, id, form.value);
  return redirect(
    status === "draft"
      ? `/employer/vacancies/${newId}/edit/check`
      : `/employer/vacancies/${newId}?published`,
  );
}

export default function RelistVacancyPage() {
  const { id, title, newId } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(relistForm, useActionData<typeof action>(), { newId });
  return (
    <>
      <PageHead
        title={`List it again: ${title}`}
        lede="It goes live at once, with the same answers. You can change them afterwards."
        back={{ to: `/employer/vacancies/${id}`, label: title }}
      />
      <PlainForm form={form}>
        <Hidden meta={fields.newId} />
        <p>
          The vacancy that ended stays as it was, with everything that happened. Introductions that
          ended stay ended. If something is missing by now, the new one waits as a draft and says
          what.
        </p>
        <DateField
          meta={fields.closesOn}
          legend="When does it close?"
          hint="Ten working days or more give everyone a chance. For example, 9 3 2027"
          optional
        />
        <div className="actions">
          <Button>List it again</Button>
        </div>
      </PlainForm>
    </>
  );
}
