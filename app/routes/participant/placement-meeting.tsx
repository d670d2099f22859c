import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { MeetingBody } from "#app/components/meeting/meeting-body.tsx";
import { answerMeetingForm, readMeetingPage } from "#app/server/meeting-page.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled("A meeting at work");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const about = { placementId: params.id ?? "" };
  const ctx = await requireParticipantOf(request, context, about);
  return {
    ...(await readMeetingPage(ctx, about, request)),
    audience: "participant" as const,
    back: { to: `/participant/placements/${about.placementId}`, label: "Your job" },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const about = { placementId: params.id ?? "" };
  const ctx = await requireParticipantOf(request, context, about);
  return answerMeetingForm(
    request,
    ctx,
    about,
    `/participant/placements/${about.placementId}/meeting`,
  );
}

export default function ParticipantPlacementMeeting() {
  return (
    <MeetingBody page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
  );
}
