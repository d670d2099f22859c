import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AnothersLink, anothersTitle } from "#app/components/anothers-link.tsx";
import { Banner } from "#app/components/banner.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { StoppedLink, stoppedTitle } from "#app/components/stopped-link.tsx";
import {
  confirmSearch,
  stopSearch,
} from "#app/domain/saved-search/saved-search.commands.server.ts";
import { readSearchLink } from "#app/domain/saved-search/saved-search.queries.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { isAnothersLink, pressOfAnyLink } from "#app/server/link-pages.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { words } from "./vacancies-by-email.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded ? titleOf(loaded) : stoppedTitle(false));

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const { searchParams } = new URL(request.url);
  const view = (await isAnothersLink(request, context, token))
    ? ({ state: "another" } as const)
    : await readSearchLink(context.db, context.now(), token);
  const isSent = searchParams.has("sent");
  const isStopped = searchParams.has("stopped");
  return data(
    { view, isBegun: searchParams.has("begun"), isSent, isStopped },
    view.state === "gone" && !isSent ? 404 : 200,
  );
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = visitorContext(context);
  const token = params.token ?? "";
  const page = `/vacancies/by-email/${encodeURIComponent(token)}`;
  await countAct(context, "savedSearch");
  const form = await readForm(request);
  const intent = form.get("intent");
  // A mail program that stops them says nothing of whom it stops them for.
  const isByProgram = intent === null && form.has("List-Unsubscribe");
  const pressed = isByProgram
    ? null
    : await pressOfAnyLink(request, context, { token, page, intent });
  if (pressed) return pressed;
  if (intent === "confirm") {
    await confirmSearch(ctx, token);
    return redirect(`${page}?begun`);
  }
  // Pressed on the page, or by the reader's mail program (RFC 8058).
  if (intent !== "stop" && !isByProgram) return redirect(page);
  await stopSearch(ctx, token);
  return redirect(`${page}?stopped`);
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;
function titleOf({ view, isSent, isStopped }: Pick<Loaded, "view" | "isSent" | "isStopped">) {
  if (view.state === "another") return anothersTitle;
  if (view.state === "gone" && !isStopped) return stoppedTitle(isSent);
  return words[view.state].title;
}

export default function SavedSearchPage() {
  const { view, isBegun, isSent, isStopped } = useLoaderData<typeof loader>();
  if (view.state === "another") return <AnothersLink />;
  if (view.state === "gone" && !isStopped) return <StoppedLink isSent={isSent} />;
  if (view.state === "gone")
    return (
      <>
        <PageHead title={words.gone.title} lede={words.gone.lede} />
        <div className="actions">
          <ButtonLink to="/vacancies" variant="second">
            {words.gone.again}
          </ButtonLink>
        </div>
      </>
    );
  const isNew = view.state === "unconfirmed";
  return (
    <>
      {isBegun && !isNew && (
        <Banner title={words.begun.title} live>
          {words.begun.words}
        </Banner>
      )}
      <PageHead title={words[view.state].title} lede={words[view.state].lede} />
      <p>
        {words.search}: <strong>{view.words}</strong>
      </p>
      {isNew ? (
        <>
          <ConfirmForm intent="confirm" label={words.unconfirmed.press} variant="first" />
          <p className="soft">{words.unconfirmed.not}</p>
        </>
      ) : (
        <>
          <p>
            <a href={`/vacancies?${view.query}`}>{words.goesOn.see}</a>
          </p>
          <ConfirmForm intent="stop" label={words.goesOn.press} />
        </>
      )}
    </>
  );
}
