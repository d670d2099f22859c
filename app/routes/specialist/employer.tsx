import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { EmployerRecord, Standing } from "#app/components/employer-record.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea, TextField } from "#app/components/text-field.tsx";
import { UsualAnswerLine } from "#app/components/usual-answer.tsx";
import { listApproaches, listInvitations } from "#app/domain/approach/approach.queries.server.ts";
import { approachStatusLabels } from "#app/domain/approach/approach.ts";
import { verificationForm } from "#app/domain/area/area.form.ts";
import { dateOf, dayInWords, listInWords } from "#app/domain/calendar/calendar.ts";
import { findEmployerForStaff } from "#app/domain/employer/employer-directory.queries.server.ts";
import { verifyEmployer } from "#app/domain/employer/employer-standing.commands.server.ts";
import { findUsualAnswer } from "#app/domain/introduction/usual-answer.queries.server.ts";
import { kindOfWorkInWords } from "#app/domain/kind-of-work/kind-of-work.ts";
import { lowerFirst } from "#app/domain/work-environment/work-environment.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.employer.name ?? "Employer");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  const employer = await findEmployerForStaff(ctx, id);
  const letters = await listApproaches(ctx, id);
  return {
    employer,
    usual: await findUsualAnswer(ctx, id),
    letters: letters.map(({ id: letter, kindOfWork, status, sentAt }) => ({
      id: letter,
      words: [
        kindOfWorkInWords(kindOfWork),
        ...(sentAt ? [dayInWords(dateOf(sentAt), dateOf(ctx.now))] : []),
        approachStatusLabels[status].toLowerCase(),
      ].join(", "),
    })),
    invitations: (await listInvitations(ctx.db, id)).map(kindOfWorkInWords),
    isLead: ctx.actor.role === "lead",
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await parseForm(request, verificationForm);
  if (!form.ok) return form.response;
  await verifyEmployer(ctx, params.id ?? "", form.value);
  return redirect(`/specialist/employers/${params.id}`);
}

export default function EmployerPage() {
  const { employer, usual, letters, invitations, isLead } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(verificationForm, useActionData<typeof action>(), {});
  const isWaiting = employer.standing === "awaitsVerification";
  return (
    <>
      <PageHead
        title={employer.name}
        back={{ to: "/specialist/employers", label: "Employers" }}
        action={
          isLead
            ? {
                to: `/area/employers/${employer.id}`,
                label: "Suspend or lift",
                variant: "second",
              }
            : { to: "/specialist/vacancies/new", label: "Write up a job from a visit" }
        }
      >
        <Standing standing={employer.standing} />
      </PageHead>
      {employer.standing === "suspended" && (
        <Banner tone="stop" title="Suspended everywhere">
          <p>
            Their vacancies are hidden and nobody is introduced. Talk to anyone you support there.
          </p>
        </Banner>
      )}
      <EmployerRecord {...employer} />
      <section className="section stack-tight" aria-labelledby="answers">
        <h2 id="answers">How they answer</h2>
        <UsualAnswerLine usual={usual} />
        <p className="soft">
          Staff alone read this. You may tell somebody who is waiting how long it usually takes.
        </p>
      </section>
      <section className="section stack-tight" aria-labelledby="letters">
        <h2 id="letters">Letters about a kind of work</h2>
        <p>
          {invitations.length > 0
            ? `They like to hear about ${listInWords(invitations.map(lowerFirst))}.`
            : "They have not said which work they like to hear about."}
        </p>
        <ul className="bullets">
          {letters.map(({ id, words }) => (
            <li key={id}>
              <a href={`/specialist/approaches/${id}`}>{words}</a>
            </li>
          ))}
        </ul>
        {employer.standing === "verified" && (
          <p>
            <a href={`/specialist/employers/${employer.id}/approaches/new`}>Write to them</a>
          </p>
        )}
      </section>
      {isWaiting && employer.isHere && (
        <section className="section" aria-labelledby="verify">
          <h2 id="verify">Check this employer</h2>
          <PlainForm form={form} className="answer">
            <p>Ring or visit first. What you write here counts in every area.</p>
            <TextField
              meta={fields.spokeTo}
              label="Who did you speak to?"
              hint="Their name and part in the organisation"
            />
            <TextArea
              meta={fields.checked}
              label="What did you check?"
              hint="For example: the register, insurance, a walk round"
            />
            <div className="actions">
              <Button>Say that they are checked</Button>
            </div>
          </PlainForm>
        </section>
      )}
      {isWaiting && !employer.isHere && (
        <p className="section">Staff of an area where they have a workplace check this employer.</p>
      )}
    </>
  );
}
