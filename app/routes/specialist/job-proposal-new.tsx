import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { ProposalFields } from "#app/components/job-proposal-fields.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import {
  draftProposal,
  findJobToWriteAbout,
} from "#app/domain/job-proposal/job-proposal.commands.server.ts";
import { proposalForm } from "#app/domain/job-proposal/job-proposal.form.ts";
import { findOpenProposal } from "#app/domain/job-proposal/job-proposal.queries.server.ts";
import { proposalTemplate } from "#app/domain/job-proposal/job-proposal.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { jobToChange } from "./job-proposal.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Propose a change to a job");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const vacancy = await findJobToWriteAbout(ctx, params.id ?? "");
  const open = await findOpenProposal(ctx.db, vacancy.id);
  if (open) throw redirect(`/specialist/vacancies/${vacancy.id}/proposals/${open.id}`);
  const asked = new URL(request.url).searchParams.getAll("task");
  return {
    vacancy: { id: vacancy.id, title: vacancy.title, employerName: vacancy.employerName },
    job: jobToChange(vacancy),
    typed: {
      id: ctx.newId(),
      tasks: vacancy.tasks.map(({ id }) => id).filter((id) => asked.includes(id)),
      words: proposalTemplate,
    },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await parseForm(request, proposalForm);
  if (!form.ok) return form.response;
  const vacancyId = params.id ?? "";
  const id = await draftProposal(ctx, vacancyId, form.value);
  return redirect(`/specialist/vacancies/${vacancyId}/proposals/${id}`);
}

export default function NewJobProposalPage() {
  const { vacancy, job, typed } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(proposalForm, useActionData<typeof action>(), typed);
  return (
    <>
      <PageHead
        title="Propose a change to this job"
        lede={`${vacancy.title}, ${vacancy.employerName}. A proposal speaks of the job alone, so that it reads the same whoever might do it.`}
        back={{ to: `/specialist/vacancies/${vacancy.id}`, label: vacancy.title }}
      />
      <PlainForm form={form}>
        <ProposalFields fields={fields} job={job} />
        <div className="actions">
          <Button>See it as the employer will</Button>
        </div>
        <p className="soft">Nothing is sent yet.</p>
      </PlainForm>
    </>
  );
}
