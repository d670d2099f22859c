import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { messagesWords } from "#app/components/placement/messages.words.ts";
import { MessagesBody } from "#app/components/placement/messages-body.tsx";
import { requireEmployerSide } from "#app/server/guest.server.ts";
import { answerMessages, messagesPage } from "#app/server/messages-page.server.ts";

const words = messagesWords.employer;
const job = (id: string) => `/employer/placements/${id}`;

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? words.title(data.names) : words.untitled);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireEmployerSide(request, context, id);
  return messagesPage(request, ctx, id, job(id));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireEmployerSide(request, context, id);
  return answerMessages(request, ctx, id, `${job(id)}/messages`);
}

export default function EmployerMessages() {
  return (
    <MessagesBody page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
  );
}
