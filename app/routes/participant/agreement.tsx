import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { words } from "#app/components/placement/agreement.words.ts";
import { AgreementBody } from "#app/components/placement/agreement-body.tsx";
import { answerAgreementForm, readAgreementPage } from "#app/server/agreement-page.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  return readAgreementPage(ctx, params.id ?? "", request);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  return answerAgreementForm(request, ctx, id, `/participant/placements/${id}/agreement`);
}

export default function ParticipantAgreement() {
  return (
    <AgreementBody page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
  );
}
