import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { findArea } from "#app/domain/area/area.queries.server.ts";
import { setReviewWeeks } from "#app/domain/in-work-review/in-work-review.commands.server.ts";
import { reviewWeeksForm } from "#app/domain/in-work-review/in-work-review.form.ts";
import { reviewWeeks } from "#app/domain/in-work-review/in-work-review.ts";
import { findReviewWeeks } from "#app/domain/in-work-review/in-work-review-weeks.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("Looking back together");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const [area, weeks] = await Promise.all([
    findArea(ctx.db, ctx.actor.areaId),
    findReviewWeeks(ctx.db, ctx.actor.areaId),
  ]);
  return { areaName: area.name, weeks, isKept: new URL(request.url).searchParams.has("kept") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireLead(request, context);
  const form = await parseForm(request, reviewWeeksForm);
  if (!form.ok) return form.response;
  await setReviewWeeks(ctx, form.value);
  return redirect("/area/reviews?kept");
}

const usual = (weeks: readonly number[]) => `Left empty: ${weeks.join(", ")}.`;

export default function AreaReviewsPage() {
  const { areaName, weeks, isKept } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(reviewWeeksForm, useActionData<typeof action>(), {
    outOfWork: weeks.outOfWork.isOwn ? weeks.outOfWork.weeks.join(", ") : "",
    retention: weeks.retention.isOwn ? weeks.retention.weeks.join(", ") : "",
  });
  return (
    <>
      <PageHead
        title="Looking back together"
        lede={`At the end of which weeks in work ${areaName} asks the person and the employer how it goes.`}
        back={{ to: "/area/teams", label: "Teams" }}
      />
      {isKept && (
        <Banner title="The weeks are kept" live>
          They count for jobs that begin from now on.
        </Banner>
      )}
      <p>
        Both sides are asked on the last working day of each of these weeks, and reminded twice at
        most. What is planned for a job that has begun stays as it was.
      </p>
      <PlainForm form={form} className="answer">
        <TextField
          meta={fields.outOfWork}
          label="Weeks in a new job"
          hint={usual(reviewWeeks.outOfWork)}
          optional
        />
        <TextField
          meta={fields.retention}
          label="Weeks in a job that somebody keeps"
          hint={usual(reviewWeeks.retention)}
          optional
        />
        <div className="actions">
          <Button>Keep these weeks</Button>
        </div>
      </PlainForm>
    </>
  );
}
