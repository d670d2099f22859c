import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SelectField, TextArea } from "#app/components/text-field.tsx";
import { draftApproach } from "#app/domain/approach/approach.commands.server.ts";
import { approachForm } from "#app/domain/approach/approach.form.ts";
import { findWhyNotToday } from "#app/domain/approach/approach.queries.server.ts";
import { approachTemplate } from "#app/domain/approach/approach.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { findEmployerForStaff } from "#app/domain/employer/employer-directory.queries.server.ts";
import { isKindOfWork, kindsOfWork } from "#app/domain/kind-of-work/kind-of-work.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Write to ${data.employer.name}` : "Write to an employer");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { id, name } = await findEmployerForStaff(ctx, params.id ?? "");
  const asked = new URL(request.url).searchParams.get("kind") ?? "";
  const kindOfWork = isKindOfWork(asked) ? asked : "";
  return {
    employer: { id, name },
    notToday: await findWhyNotToday(ctx.db, id, dateOf(ctx.now)),
    typed: {
      id: ctx.newId(),
      kindOfWork,
      words: approachTemplate(kindOfWork || "something-else"),
    },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await parseForm(request, approachForm);
  if (!form.ok) return form.response;
  const id = await draftApproach(ctx, params.id ?? "", form.value);
  return redirect(`/specialist/approaches/${id}`);
}

export default function WriteToEmployerPage() {
  const { employer, notToday, typed } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(approachForm, useActionData<typeof action>(), typed);
  return (
    <>
      <PageHead
        title={`Write to ${employer.name}`}
        lede="About a kind of work, and about nobody. It reads the same whoever might do the work."
        back={{ to: `/specialist/employers/${employer.id}`, label: employer.name }}
      />
      {notToday ? (
        <Banner title="Not today">
          <p>{notToday}</p>
        </Banner>
      ) : (
        <PlainForm form={form}>
          <Hidden meta={fields.id} />
          <SelectField
            meta={fields.kindOfWork}
            label="Which kind of work?"
            options={kindsOfWork.map(({ id, label }) => ({ value: id, label }))}
          />
          <TextArea
            meta={fields.words}
            label="Your letter"
            hint="Never say that there is somebody, what they are like, or how many there are."
            rows={10}
          />
          <div className="actions">
            <Button>See it as the employer will</Button>
          </div>
          <p className="soft">Nothing is sent yet.</p>
        </PlainForm>
      )}
    </>
  );
}
