import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SelectField, TextArea, TextField } from "#app/components/text-field.tsx";
import { listWorkplacesHere } from "#app/domain/employer/employer-directory.queries.server.ts";
import { kindsOfWork } from "#app/domain/kind-of-work/kind-of-work.ts";
import { visitVacancy } from "#app/domain/vacancy/vacancy.form.ts";
import { kindLabels, kinds } from "#app/domain/vacancy/vacancy.ts";
import { draftVacancyFromVisit } from "#app/domain/vacancy/vacancy-visit.commands.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Write up a job from a visit");

/** The workplace says whose it is: the page never sends back what the server can look up. */
const heardForm = visitVacancy.omit({ employerId: true });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const workplaces = await listWorkplacesHere(ctx);
  return {
    id: ctx.newId(),
    workplaces: workplaces.map((place) => ({
      value: place.id,
      label: `${place.employerName}: ${place.name}`,
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await parseForm(request, heardForm);
  if (!form.ok) return form.response;
  const workplaces = await listWorkplacesHere(ctx);
  const workplace = workplaces.find((place) => place.id === form.value.workplaceId);
  if (!workplace) return form.refuse({ workplaceId: ["Choose a workplace in your area."] });
  const id = await draftVacancyFromVisit(ctx, { ...form.value, employerId: workplace.employerId });
  return redirect(`/specialist/vacancies/${id}`);
}

export default function VacancyFromVisitPage() {
  const { id, workplaces } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(heardForm, useActionData<typeof action>(), { id });
  return (
    <>
      <PageHead
        title="Write up a job from a visit"
        lede="Write what you heard. Nobody sees it until the employer says that it is right."
        back={{ to: "/specialist/vacancies", label: "Vacancies" }}
      />
      <PlainForm form={form} className="answer">
        <Hidden meta={fields.id} />
        <SelectField
          meta={fields.workplaceId}
          label="Where is it?"
          hint="Employers with a workplace in your area"
          options={workplaces}
          choose="Choose a workplace"
        />
        <TextField meta={fields.title} label="Job title" />
        <Radios
          meta={fields.kind}
          legend="What kind is it?"
          options={kinds.map((kind) => ({ value: kind, label: kindLabels[kind] }))}
        />
        <SelectField
          meta={fields.kindOfWork}
          label="Kind of work"
          optional
          options={kindsOfWork.map((kind) => ({ value: kind.id, label: kind.label }))}
          choose="Not sure yet"
        />
        <TextArea
          meta={fields.tasks}
          label="What would the person do?"
          hint="One task a line"
          optional
        />
        <TextField
          meta={fields.hours}
          label="Hours a week"
          inputMode="decimal"
          width="short"
          optional
        />
        <TextField
          meta={fields.pay}
          label="Pay an hour, in pounds"
          inputMode="decimal"
          width="short"
          optional
        />
        <TextArea meta={fields.summary} label="Anything else they said about the job" optional />
        <TextField
          meta={fields.email}
          label="Who confirms it? Their email address"
          hint="They get a link to check it and change what they like"
          type="email"
        />
        <div className="actions">
          <Button>Send it to them to check</Button>
        </div>
      </PlainForm>
    </>
  );
}
