import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { MeetingBody } from "#app/components/meeting/meeting-body.tsx";
import { answerMeetingForm, readMeetingPage } from "#app/server/meeting-page.server.ts";
import { requireEmployerOf } from "#app/server/one-thing.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("A meeting");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const about = { introductionId: params.id ?? "" };
  const ctx = await requireEmployerOf(request, context, about);
  return {
    ...(await readMeetingPage(ctx, about, request)),
    audience: "employer" as const,
    back: { to: `/employer/introductions/${about.introductionId}`, label: "The introduction" },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const about = { introductionId: params.id ?? "" };
  const ctx = await requireEmployerOf(request, context, about);
  return answerMeetingForm(
    request,
    ctx,
    about,
    `/employer/introductions/${about.introductionId}/meeting`,
  );
}

export default function EmployerIntroductionMeeting() {
  return (
    <MeetingBody page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
  );
}
