import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AnothersLink, anothersTitle } from "#app/components/anothers-link.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { StoppedLink, stoppedTitle } from "#app/components/stopped-link.tsx";
import { stoppedLink } from "#app/components/stopped-link.words.ts";
import { type LinkView, readLink } from "#app/domain/account/account-link.queries.server.ts";
import { pressLink } from "#app/server/link-acts.server.ts";
import { hats } from "#app/server/request.server.ts";
import { words } from "./link.words.ts";
import { ChoosePassword, JoinStaff, JoinWithName } from "./link-forms.tsx";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded ? titleOf(loaded) : stoppedTitle(false));

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const reader = await hats(request, context);
  const view = await readLink(context.db, context.now(), token, reader?.accountId ?? null);
  const isSent = new URL(request.url).searchParams.has("sent");
  // One that was never made looks like one that is too old.
  const status = view.state === "stopped" && !isSent ? 404 : 200;
  return data({ view, token, isSent }, { status });
}

export function action({ request, context, params }: ActionFunctionArgs) {
  return pressLink(request, context, params.token ?? "");
}

function titleOf({ view, isSent }: { view: LinkView; isSent: boolean }): string {
  if (view.state === "works") return words.titles[view.purpose](view.about);
  if (view.state === "another") return anothersTitle;
  return view.state === "done" && !isSent ? words.done.title : stoppedTitle(isSent);
}

export default function LinkPage() {
  const { view, token, isSent } = useLoaderData<typeof loader>();
  if (view.state === "another") return <AnothersLink />;
  if (view.state === "done" && !isSent) return <Done />;
  if (view.state !== "works") return <StoppedLink isSent={isSent} />;
  return (
    <>
      <PageHead title={titleOf({ view, isSent })} lede={words.ledes[view.purpose]} />
      <Act view={view} token={token} />
    </>
  );
}

function Done() {
  return (
    <>
      <PageHead title={words.done.title} lede={words.done.lede} />
      <div className="stack">
        <div className="actions">
          <ButtonLink to="/sign-in">{words.signIn}</ButtonLink>
        </div>
        <ConfirmForm intent="fresh" label={stoppedLink.stopped.send}>
          <p>{words.done.fresh}</p>
        </ConfirmForm>
      </div>
    </>
  );
}

type Works = Extract<LinkView, { state: "works" }>;

function Act({ view, token }: { view: Works; token: string }) {
  if (view.purpose === "signIn")
    return <ConfirmForm intent="sign-in" label={words.signIn} variant="first" />;
  if (view.purpose === "confirmEmail")
    return <ConfirmForm intent="confirm" label={words.confirm} variant="first" />;
  if (view.purpose === "confirmAdvice")
    return <ConfirmForm intent="confirm" label={words.sendQuestion} variant="first" />;
  if (view.purpose === "openAdvice")
    return <ConfirmForm intent="open" label={words.openQuestion} variant="first" />;
  if (view.purpose === "openMyJob" || view.purpose === "openPlacement")
    return <ConfirmForm intent="open" label={words.openPage} variant="first" />;
  if (view.purpose === "resetPassword") return <ChoosePassword />;
  if (view.purpose === "accountExists")
    return (
      <>
        <div className="actions">
          <ButtonLink to="/sign-in">{words.signIn}</ButtonLink>
        </div>
        <section className="section" aria-labelledby="or">
          <h2 id="or">{words.orPassword}</h2>
          <ChoosePassword />
        </section>
      </>
    );
  if (view.account === "signIn")
    return (
      <>
        <p>{view.purpose === "changeEmail" ? words.signInWithOld : words.signInFirst}</p>
        <div className="actions">
          <ButtonLink to={`/sign-in?to=${encodeURIComponent(`/link/${token}`)}`}>
            {words.signIn}
          </ButtonLink>
        </div>
      </>
    );
  if (view.purpose === "changeEmail")
    return <ConfirmForm intent="change-email" label={words.useAddress} variant="first" />;
  if (view.purpose === "joinStaff")
    return <JoinStaff name={view.name} isSignedIn={view.account === "signedIn"} />;
  if (view.account === "signedIn")
    return (
      <ConfirmForm
        intent="join"
        label={view.purpose === "confirmVacancy" ? words.open : words.join}
        variant="first"
      />
    );
  return view.purpose === "joinAsParticipant" ? <ChoosePassword /> : <JoinWithName />;
}
