import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { VisitForm } from "#app/components/placement/visit-fields.tsx";
import { visitScript, WaitingVisits } from "#app/components/placement/waiting-visits.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findDeviceKey } from "#app/domain/visit/device-key.commands.server.ts";
import { recordVisit } from "#app/domain/visit/visit.commands.server.ts";
import { findVisitForm } from "#app/domain/visit/visit.queries.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { readVisitForm } from "#app/server/visit-form.server.ts";

// The script keeps what is typed while there is no signal (docs/decisions/008).
export const handle = { audience: "staff", script: visitScript };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Write down a visit: ${data.about.nameUsed}` : "Write down a visit");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  return {
    ...(await findVisitForm(ctx, params.id ?? "")),
    id: ctx.newId(),
    writtenBy: ctx.actor.staffId,
    deviceKey: await findDeviceKey(ctx),
    today: dateOf(ctx.now),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const placementId = params.id ?? "";
  const form = await readVisitForm(request, ctx, placementId, await readForm(request));
  if (!form.ok) return form.response;
  await recordVisit(ctx, placementId, form.value, form.steps);
  // The script of the page takes this address as the proof that the visit has arrived.
  return redirect(`/specialist/placements/${placementId}/visits?kept=${form.value.id}`);
}

export default function NewVisitPage() {
  const { about, deviceKey, ...page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const title = `${about.nameUsed} at ${about.employerName}`;
  return (
    <>
      <PageHead
        title="Write down a visit"
        lede={`${title}, ${about.jobTitle}`}
        back={{ to: `/specialist/placements/${about.id}`, label: title }}
      />
      <WaitingVisits deviceKey={deviceKey} />
      {about.supportFrom > page.today ? (
        <Empty title="Not yet.">
          {`Support at work begins on ${dayInWords(about.supportFrom, page.today)}. Visits can be written down from that day on.`}
        </Empty>
      ) : (
        <div data-visit-form={title}>
          <VisitForm about={about} result={result} {...page} />
        </div>
      )}
    </>
  );
}
