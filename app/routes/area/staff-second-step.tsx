import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Refusal, titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { findStaffOfMine } from "#app/domain/area/area.queries.server.ts";
import { clearSecondFactorOf } from "#app/domain/second-factor/second-factor-clearing.commands.server.ts";
import { sayRefusalsHere } from "#app/server/form.server.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("Take a second step away");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const { name } = await findStaffOfMine(ctx, params.id ?? "");
  return { name };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireLead(request, context);
  sayRefusalsHere(request);
  await clearSecondFactorOf(ctx, params.id ?? "");
  return redirect("/area/staff");
}

export default function StaffSecondStepPage() {
  const { name } = useLoaderData<typeof loader>();
  return (
    <>
      <Refusal answer={useActionData<typeof action>()} />
      <PageHead
        title={`Take the second step of ${name} away`}
        lede="For somebody who has lost their phone and their recovery codes."
        back={{ to: "/area/staff", label: "Staff" }}
      />
      <p>
        Speak to {name} first, by a number that you know: whoever has found out a password may ask
        for this too. They are signed out everywhere, and set up a new second step when they next
        sign in. They hear of it by email.
      </p>
      <ConfirmForm intent="clear" label="I have spoken to them: take it away" />
    </>
  );
}
