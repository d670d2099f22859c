import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { Button } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TrainingFields } from "#app/components/placement/training-fields.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { goesOn } from "#app/domain/placement/placement.ts";
import { findVisitToRecord } from "#app/domain/training/step-record.queries.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { answerStepsOfVisit } from "#app/server/training-forms.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `How the steps went on ${data.day}` : "How the steps went");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { placement, visitedOn, tasks } = await findVisitToRecord(
    ctx,
    params.id ?? "",
    params.visitId ?? "",
  );
  return {
    placement: { id: placement.id, nameUsed: placement.nameUsed },
    mayChange: goesOn(placement),
    day: dayInWords(visitedOn, dateOf(ctx.now)),
    tasks,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const of = { placementId: params.id ?? "", visitId: params.visitId ?? "" };
  // Before the form is read: a row that may not be seen is not found, whatever was typed.
  await findVisitToRecord(ctx, of.placementId, of.visitId);
  return answerStepsOfVisit(request, ctx, of, `/specialist/placements/${of.placementId}/training`);
}

export default function VisitSteps() {
  const { placement, mayChange, day, tasks } = useLoaderData<typeof loader>();
  const { form } = useFormState(z.object({}), useActionData<typeof action>());
  const at = `/specialist/placements/${placement.id}/training`;
  return (
    <>
      <PageHead
        title={`How the steps went on ${day}`}
        lede={`Choose only for the steps that you worked on. ${placement.nameUsed} reads this too. The employer does not.`}
        back={{ to: at, label: `Training: ${placement.nameUsed}` }}
      />
      {tasks.length === 0 ? (
        <Empty title="No steps to record.">
          <p>
            Add a task and its steps first. <a href={at}>Training</a>
          </p>
        </Empty>
      ) : mayChange ? (
        <PlainForm form={form}>
          <TrainingFields form={form} tasks={tasks} />
          <div className="actions">
            <Button>Record the steps</Button>
          </div>
        </PlainForm>
      ) : (
        <p>This job has ended. What was recorded stays as it is.</p>
      )}
    </>
  );
}
