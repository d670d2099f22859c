import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { messagesWords } from "#app/components/placement/messages.words.ts";
import { MessagesBody } from "#app/components/placement/messages-body.tsx";
import { answerMessages, messagesPage } from "#app/server/messages-page.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";

const words = messagesWords.participant;
const job = (id: string) => `/participant/placements/${id}`;

export const handle = { audience: "participant" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? words.title(data.names) : words.untitled);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireParticipantOf(request, context, { placementId: id });
  return messagesPage(request, ctx, id, job(id));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireParticipantOf(request, context, { placementId: id });
  return answerMessages(request, ctx, id, `${job(id)}/messages`);
}

export default function ParticipantMessages() {
  return (
    <MessagesBody page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
  );
}
