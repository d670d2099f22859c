import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { MeetingBody } from "#app/components/meeting/meeting-body.tsx";
import { requireEmployerSide } from "#app/server/guest.server.ts";
import { answerMeetingForm, readMeetingPage } from "#app/server/meeting-page.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("A meeting at work");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const about = { placementId: params.id ?? "" };
  const ctx = await requireEmployerSide(request, context, about.placementId);
  return {
    ...(await readMeetingPage(ctx, about, request)),
    audience: "employer" as const,
    back: { to: `/employer/placements/${about.placementId}`, label: "The job" },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const about = { placementId: params.id ?? "" };
  const ctx = await requireEmployerSide(request, context, about.placementId);
  return answerMeetingForm(
    request,
    ctx,
    about,
    `/employer/placements/${about.placementId}/meeting`,
  );
}

export default function EmployerPlacementMeeting() {
  return (
    <MeetingBody page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
  );
}
