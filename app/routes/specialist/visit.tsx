import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { VisitForm } from "#app/components/placement/visit-fields.tsx";
import { visitScript, WaitingVisits } from "#app/components/placement/waiting-visits.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findDeviceKey } from "#app/domain/visit/device-key.commands.server.ts";
import { changeVisit, takeBackVisit } from "#app/domain/visit/visit.commands.server.ts";
import { findVisitToChange } from "#app/domain/visit/visit.queries.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { checkWriter, readVisitForm } from "#app/server/visit-form.server.ts";

// The script sends what still waits on this phone (docs/decisions/008); a change itself is a plain form.
export const handle = { audience: "staff", script: visitScript };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Change a visit: ${data.about.nameUsed}` : "Change a visit");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  return {
    ...(await findVisitToChange(ctx, params.id ?? "", params.visitId ?? "")),
    writtenBy: ctx.actor.staffId,
    deviceKey: await findDeviceKey(ctx),
    today: dateOf(ctx.now),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { id: placementId = "", visitId = "" } = params;
  const list = `/specialist/placements/${placementId}/visits`;
  const body = await readForm(request);
  if (body.get("intent") === "takeBack") {
    checkWriter(body, ctx);
    await takeBackVisit(ctx, placementId, visitId);
    return redirect(`${list}?done=takeBack`);
  }
  await findVisitToChange(ctx, placementId, visitId);
  const form = await readVisitForm(request, ctx, placementId, body);
  if (!form.ok) return form.response;
  await changeVisit(ctx, placementId, { ...form.value, id: visitId }, form.steps);
  return redirect(`${list}?done=change#visit-${visitId}`);
}

export default function ChangeVisitPage() {
  const { about, visit, deviceKey, ...page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title="Change a visit"
        lede={`${dayInWords(visit.visitedOn, page.today)}, ${about.nameUsed} at ${about.employerName}`}
        back={{ to: `/specialist/placements/${about.id}/visits`, label: "Every visit" }}
      />
      <WaitingVisits deviceKey={deviceKey} />
      <VisitForm about={about} id={visit.id} visit={visit} next={null} result={result} {...page} />
      <section className="section stack" aria-labelledby="take-back">
        <h2 id="take-back">Written by mistake?</h2>
        <ConfirmForm
          intent="takeBack"
          label="Take this visit back"
          hidden={{ writtenBy: page.writtenBy }}
        >
          <p>
            Its words and its minutes go, and {about.nameUsed} no longer reads it. That it was taken
            back stays on record.
          </p>
        </ConfirmForm>
      </section>
    </>
  );
}
