import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CardPage } from "#app/components/employee-card.tsx";
import { titled } from "#app/components/form.tsx";
import { findAdviceRow } from "#app/domain/advice-request/advice-row.queries.server.ts";
import { NotFound } from "#app/domain/errors.ts";
import { cardFor, lastCardOf } from "#app/server/employee-card.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("A card for your employee");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const row = await findAdviceRow(ctx.db, ctx.actor, params.id ?? "");
  if (row.kind !== "existingEmployee") throw new NotFound();
  return { id: row.id, madeOn: await lastCardOf(ctx, row.id) };
}

/** The code is in this answer and nowhere else, so there is no other page to go to. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  return cardFor(request, context, ctx, params.id ?? "");
}

export default function EmployerCard() {
  const { id, madeOn } = useLoaderData<typeof loader>();
  const card = useActionData<typeof action>();
  return (
    <CardPage
      back={{ to: `/employer/advice/${id}`, label: "Your question" }}
      madeOn={madeOn}
      card={card ?? null}
    />
  );
}
