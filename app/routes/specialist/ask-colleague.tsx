import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { askColleague } from "#app/domain/colleague-question/colleague-question.commands.server.ts";
import { askColleagueForm } from "#app/domain/colleague-question/colleague-question.form.ts";
import { resolveUnnamed } from "#app/domain/colleague-question/colleague-question.queries.server.ts";
import { NotFound } from "#app/domain/errors.ts";
import { findMatchVacancy } from "#app/domain/matching/matches.commands.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Ask ${data.specialistName}` : "Ask a colleague");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const vacancy = await findMatchVacancy(ctx.db, params.id ?? "");
  const about = await resolveUnnamed(ctx, vacancy, params.key ?? "");
  if (!about) throw new NotFound();
  // Only the colleague's name leaves the server.
  return {
    id: ctx.newId(),
    key: about.key,
    specialistName: about.specialistName,
    vacancy: { id: vacancy.id, title: vacancy.title, employerName: vacancy.employerName },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await parseForm(request, askColleagueForm);
  if (!form.ok) return form.response;
  await askColleague(ctx, params.id ?? "", form.value);
  return redirect("/specialist/questions");
}

export default function AskColleaguePage() {
  const { id, key, specialistName, vacancy } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(askColleagueForm, useActionData<typeof action>(), {
    id,
    key,
  });
  return (
    <>
      <PageHead
        title={`Ask ${specialistName}`}
        lede={`About ${vacancy.title} at ${vacancy.employerName}, for somebody ${specialistName} supports.`}
        back={{ to: `/specialist/vacancies/${vacancy.id}/matches`, label: vacancy.title }}
      />
      <PlainForm form={form}>
        <Hidden meta={fields.id} />
        <Hidden meta={fields.key} />
        <TextArea
          meta={fields.words}
          label="Your question"
          hint={`Speak of the job. ${specialistName} knows who this may suit; you do not need to.`}
        />
        <div className="actions">
          <Button>Send it to {specialistName}</Button>
        </div>
      </PlainForm>
    </>
  );
}
