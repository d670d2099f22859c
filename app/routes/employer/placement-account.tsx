import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Refusal, titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import type { Context } from "#app/domain/context.ts";
import { askForAccount } from "#app/domain/placement/placement-contact.commands.server.ts";
import { findAccountOffer } from "#app/domain/placement/placement-contact.queries.server.ts";
import type { ContactActor } from "#app/domain/policy.ts";
import { sayRefusalsHere } from "#app/server/form.server.ts";
import { requireEmployerSide } from "#app/server/guest.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("An account for your organisation");

/** Whoever has an account already is at the wrong door. */
async function requireContact(...[request, edge, id]: Parameters<typeof requireEmployerSide>) {
  const ctx = await requireEmployerSide(request, edge, id);
  if (ctx.actor.kind !== "contact")
    throw data({ message: "We could not find that page." }, { status: 404 });
  return ctx as Context<ContactActor>;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireContact(request, context, id);
  const offer = await findAccountOffer(ctx, id);
  return { id, ...offer, isAsked: new URL(request.url).searchParams.has("asked") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireContact(request, context, id);
  sayRefusalsHere(request);
  await askForAccount(ctx, id);
  return redirect(`/employer/placements/${id}/account?asked`);
}

export default function PlacementAccount() {
  const { id, employerName, nameUsed, email, isTaken, isAsked } = useLoaderData<typeof loader>();
  const answer = useActionData();
  return (
    <>
      <Refusal answer={answer} />
      <PageHead
        title={`An account for ${employerName}`}
        lede="You need none for this job: your page works without. With one you can sign in, invite colleagues and publish vacancies."
        back={{ to: `/employer/placements/${id}`, label: nameUsed }}
      />
      {isAsked ? (
        <Banner title={isTaken ? "Your colleagues have been asked" : "A link is on its way"} live>
          {isTaken
            ? "Whoever looks after the account can invite you. Until then your page goes on as it is."
            : `We sent it to ${email}. It works for two weeks.`}
        </Banner>
      ) : (
        <ConfirmForm
          intent="ask"
          variant="first"
          label={isTaken ? "Ask them to invite me" : `Make an account for ${employerName}`}
        >
          <p>
            {isTaken
              ? `Somebody at ${employerName} has an account. We tell them your name and address, and they decide.`
              : `We send a link to ${email}. Your local team rings you once before your first vacancy goes live.`}
          </p>
        </ConfirmForm>
      )}
    </>
  );
}
