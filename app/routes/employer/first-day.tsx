import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { words } from "#app/components/placement/first-day.words.ts";
import { FirstDayBody } from "#app/components/placement/first-day-body.tsx";
import { answerFirstDayForm, readFirstDayPage } from "#app/server/first-day-page.server.ts";
import { requireEmployerSide } from "#app/server/guest.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled(words.untitled);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployerSide(request, context, params.id ?? "");
  return readFirstDayPage(ctx, params.id ?? "", request);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireEmployerSide(request, context, params.id ?? "");
  const id = params.id ?? "";
  return answerFirstDayForm(request, ctx, id, `/employer/placements/${id}/first-day`);
}

export default function EmployerFirstDay() {
  return (
    <FirstDayBody page={useLoaderData<typeof loader>()} result={useActionData<typeof action>()} />
  );
}
