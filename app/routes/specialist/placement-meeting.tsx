import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { MeetingBody } from "#app/components/meeting/meeting-body.tsx";
import { answerMeetingForm, readMeetingPage } from "#app/server/meeting-page.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("A meeting at work");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const about = { placementId: params.id ?? "" };
  const ctx = await requireStaff(request, context);
  return {
    ...(await readMeetingPage(ctx, about, request)),
    audience: "specialist" as const,
    back: { to: `/specialist/placements/${about.placementId}`, label: "The job" },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const about = { placementId: params.id ?? "" };
  const ctx = await requireStaff(request, context);
  return answerMeetingForm(
    request,
    ctx,
    about,
    `/specialist/placements/${about.placementId}/meeting`,
  );
}

export default function SpecialistPlacementMeeting() {
  return (
    <MeetingBody page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
  );
}
