import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { EmployerRecord, Standing } from "#app/components/employer-record.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { suspensionForm } from "#app/domain/area/area.form.ts";
import { findEmployerForStaff } from "#app/domain/employer/employer-directory.queries.server.ts";
import {
  liftSuspension,
  suspendEmployer,
} from "#app/domain/employer/employer-standing.commands.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.employer.name ?? "Employer");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const employer = await findEmployerForStaff(ctx, params.id ?? "");
  return { employer, isOurs: employer.suspendedByArea === ctx.actor.areaId };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireLead(request, context);
  const id = params.id ?? "";
  const form = await readForm(request);
  if (form.get("intent") === "lift") {
    await liftSuspension(ctx, id);
    return redirect(`/area/employers/${id}`);
  }
  const parsed = await parseForm(request, suspensionForm, { form });
  if (!parsed.ok) return parsed.response;
  await suspendEmployer(ctx, id, parsed.value.reason);
  return redirect(`/area/employers/${id}`);
}

export default function AreaEmployerPage() {
  const { employer, isOurs } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(suspensionForm, useActionData<typeof action>(), {});
  return (
    <>
      <PageHead title={employer.name} back={{ to: "/area/employers", label: "Employers" }}>
        <Standing standing={employer.standing} />
      </PageHead>
      <EmployerRecord {...employer} />
      {employer.standing === "awaitsVerification" && (
        <p className="section">
          <a href={`/specialist/employers/${employer.id}`}>Check this employer</a>
        </p>
      )}
      {employer.standing === "suspended" ? (
        <section className="section" aria-labelledby="lift">
          <h2 id="lift">End the suspension</h2>
          {isOurs ? (
            <ConfirmForm intent="lift" label={`Open ${employer.name} again`}>
              <p>
                Their vacancies show again where they are still open. Introductions that closed stay
                closed.
              </p>
            </ConfirmForm>
          ) : (
            <p>{employer.suspendedByAreaName} suspended this employer, and lifts it. Ring them.</p>
          )}
        </section>
      ) : (
        <section className="section" aria-labelledby="suspend">
          <h2 id="suspend">Suspend this employer</h2>
          <PlainForm form={form} className="answer">
            <p>
              Everywhere, at once: their vacancies vanish, introductions to them close, and every
              specialist with people there is told.
            </p>
            <TextArea
              meta={fields.reason}
              label="Why?"
              hint="Other leads read this. The employer does not."
            />
            <div className="actions">
              <Button>Suspend {employer.name}</Button>
            </div>
          </PlainForm>
        </section>
      )}
    </>
  );
}
