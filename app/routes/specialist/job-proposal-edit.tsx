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
import { readDays } from "#app/domain/calendar/calendar.ts";
import { mustHaves } from "#app/domain/job-proposal/job-change.ts";
import {
  changeDraft,
  findJobToWriteAbout,
} from "#app/domain/job-proposal/job-proposal.commands.server.ts";
import { proposalForm } from "#app/domain/job-proposal/job-proposal.form.ts";
import { findProposal } from "#app/domain/job-proposal/job-proposal.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { jobToChange } from "./job-proposal.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Change a proposal");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { id, status, words, takenBy, changes } = await findProposal(
    ctx,
    params.id ?? "",
    params.proposalId ?? "",
  );
  if (status !== "drafted")
    throw redirect(`/specialist/vacancies/${params.id ?? ""}/proposals/${id}`);
  const vacancy = await findJobToWriteAbout(ctx, params.id ?? "");
  const of = (kind: string) => changes.find((each) => each.kind === kind);
  const moved = new Set(changes.filter(({ kind }) => kind === "task").map((each) => each.words));
  const minutes = of("hours")?.minutes;
  return {
    vacancy: { id: vacancy.id, title: vacancy.title, employerName: vacancy.employerName },
    job: jobToChange(vacancy),
    typed: {
      id,
      words,
      takenBy,
      tasks: vacancy.tasks.filter((task) => moved.has(task.words)).map((task) => task.id),
      others: [...new Set(changes.map(({ kind }) => kind))].filter((kind) => kind !== "task"),
      hours: minutes ? String(minutes / 60) : "",
      days: readDays(of("days")?.days ?? null) ?? [],
      startsAt: of("times")?.startsAt ?? "",
      endsAt: of("times")?.endsAt ?? "",
      criterion: mustHaves(vacancy).find((each) => each.words === of("training")?.words)?.id ?? "",
    },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await parseForm(request, proposalForm);
  if (!form.ok) return form.response;
  const vacancyId = params.id ?? "";
  const id = params.proposalId ?? "";
  await changeDraft(ctx, vacancyId, { ...form.value, id });
  return redirect(`/specialist/vacancies/${vacancyId}/proposals/${id}`);
}

export default function EditJobProposalPage() {
  const { vacancy, job, typed } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(proposalForm, useActionData<typeof action>(), typed);
  return (
    <>
      <PageHead
        title="Change this proposal"
        lede={`${vacancy.title}, ${vacancy.employerName}.`}
        back={{
          to: `/specialist/vacancies/${vacancy.id}/proposals/${typed.id}`,
          label: "The proposal",
        }}
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
