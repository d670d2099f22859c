import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { HelpBody } from "#app/components/placement/help-body.tsx";
import { participantHelp } from "#app/components/placement/help-now.words.ts";
import { callForHelp } from "#app/domain/help-call/help-call.commands.server.ts";
import { helpForm } from "#app/domain/help-call/help-call.form.ts";
import { findHelp } from "#app/domain/help-call/help-call.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(participantHelp.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  return {
    id,
    help: await findHelp(ctx, id),
    formId: ctx.newId(),
    isSent: new URL(request.url).searchParams.has("sent"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  // Before the form is read: what may not be seen is not found, whatever was typed.
  await findHelp(ctx, id);
  const form = await parseForm(request, helpForm);
  if (!form.ok) return form.response;
  await callForHelp(ctx, id, form.value);
  return redirect(`/participant/placements/${id}/help?sent`);
}

export default function ParticipantHelpPage() {
  const { id, help, formId, isSent } = useLoaderData<typeof loader>();
  return (
    <HelpBody
      help={help}
      words={participantHelp}
      back={`/participant/placements/${id}`}
      formId={formId}
      result={useActionData<typeof action>()}
      isSent={isSent}
    />
  );
}
