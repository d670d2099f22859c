import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CardPage } from "#app/components/employee-card.tsx";
import { titled } from "#app/components/form.tsx";
import { findAdviceRow } from "#app/domain/advice-request/advice-row.queries.server.ts";
import { NotFound } from "#app/domain/errors.ts";
import { cardFor, lastCardOf } from "#app/server/employee-card.server.ts";
import { requireAsker } from "#app/server/guest.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction = () => titled("A card for your employee");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireAsker(request, context);
  const row = await findAdviceRow(ctx.db, ctx.actor, ctx.actor.adviceRequestId);
  if (row.kind !== "existingEmployee") throw new NotFound();
  return { madeOn: await lastCardOf(ctx, row.id) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireAsker(request, context);
  await countAct(context, "advice");
  return cardFor(request, context, ctx, ctx.actor.adviceRequestId);
}

export default function AskerCard() {
  const { madeOn } = useLoaderData<typeof loader>();
  const card = useActionData<typeof action>();
  return (
    <CardPage
      back={{ to: "/advice/request", label: "Your question" }}
      madeOn={madeOn}
      card={card ?? null}
    />
  );
}
