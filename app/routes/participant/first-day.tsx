import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { words } from "#app/components/placement/first-day.words.ts";
import { FirstDayBody } from "#app/components/placement/first-day-body.tsx";
import { answerFirstDayForm, readFirstDayPage } from "#app/server/first-day-page.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.untitled);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  return readFirstDayPage(ctx, params.id ?? "", request);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  return answerFirstDayForm(request, ctx, id, `/participant/placements/${id}/first-day`);
}

export default function ParticipantFirstDay() {
  return (
    <FirstDayBody page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
  );
}
