import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { type LinkView, readLink } from "#app/domain/account/account-link.queries.server.ts";
import { pressLink } from "#app/server/link-acts.server.ts";
import { hats } from "#app/server/request.server.ts";
import { words } from "./link.words.ts";
import { ChoosePassword, JoinStaff, JoinWithName } from "./link-forms.tsx";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded ? titleOf(loaded.view) : words.stopped.unknown.title);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const reader = await hats(request, context);
  const view = await readLink(context.db, context.now(), token, reader?.accountId ?? null);
  const status = { works: 200, unknown: 404, used: 410, expired: 410, revoked: 410 }[view.state];
  const isSent = new URL(request.url).searchParams.has("sent");
  return data({ view, token, isSent }, { status });
}

export function action({ request, context, params }: ActionFunctionArgs) {
  return pressLink(request, context, params.token ?? "");
}

const titleOf = (view: LinkView) =>
  view.state === "works" ? words.titles[view.purpose](view.about) : stoppedWords(view).title;

/** A link to a job may be sent again by itself, and says the same whatever it was that ended it. */
const mayBeSentAnew = (view: LinkView) => "purpose" in view && view.purpose === "openPlacement";
const stoppedWords = (view: Exclude<LinkView, { state: "works" }>) =>
  words.stopped[mayBeSentAnew(view) ? "ended" : view.state];

export default function LinkPage() {
  const { view, token, isSent } = useLoaderData<typeof loader>();
  if (view.state !== "works") return <Stopped view={view} isSent={isSent} />;
  return (
    <>
      <PageHead title={titleOf(view)} lede={words.ledes[view.purpose]}>
        <p>
          {words.address}: <strong>{view.email}</strong>
        </p>
      </PageHead>
      <Act view={view} token={token} />
    </>
  );
}

function Stopped({
  view,
  isSent,
}: {
  view: Exclude<LinkView, { state: "works" }>;
  isSent: boolean;
}) {
  const fresh = view.state === "unknown" ? null : freshFor(view);
  const { title, lede } = stoppedWords(view);
  if (mayBeSentAnew(view))
    return (
      <>
        <PageHead title={title} lede={lede} />
        {isSent ? (
          <Banner title={words.sentAnew.title} live>
            {words.sentAnew.words}
          </Banner>
        ) : (
          <ConfirmForm intent="sendAnew" label={words.sendAnew} variant="first">
            <p>{fresh?.words}</p>
          </ConfirmForm>
        )}
      </>
    );
  return (
    <>
      <PageHead title={title} lede={lede} />
      {fresh && <p>{fresh.words}</p>}
      <div className="actions">
        <ButtonLink to={fresh?.to ?? "/sign-in"} variant="second">
          {fresh?.label ?? words.signIn}
        </ButtonLink>
      </div>
    </>
  );
}

const freshFor = ({ state, purpose }: Exclude<LinkView, { state: "works" | "unknown" }>) =>
  (state === "expired" && words.tooLate[purpose]) || words.fresh[purpose];

type Works = Extract<LinkView, { state: "works" }>;

function Act({ view, token }: { view: Works; token: string }) {
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
        <p>{words.signInFirst}</p>
        <div className="actions">
          <ButtonLink to={`/sign-in?to=${encodeURIComponent(`/link/${token}`)}`}>
            {words.signIn}
          </ButtonLink>
        </div>
      </>
    );
  if (view.account === "signedInAsOther")
    return (
      <ConfirmForm intent="sign-out" action="/sign-out" label={words.signOut} variant="first">
        <p>{words.other}</p>
      </ConfirmForm>
    );
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
