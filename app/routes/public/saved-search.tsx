import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import {
  confirmSearch,
  stopSearch,
} from "#app/domain/saved-search/saved-search.commands.server.ts";
import { readSearchLink } from "#app/domain/saved-search/saved-search.queries.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { words } from "./vacancies-by-email.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(words[loaded?.view.state ?? "gone"].title);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const view = await readSearchLink(context.db, context.now(), params.token ?? "");
  const { searchParams } = new URL(request.url);
  return data({ view, isBegun: searchParams.has("begun") }, view.state === "gone" ? 404 : 200);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = visitorContext(context);
  const token = params.token ?? "";
  const page = `/vacancies/by-email/${encodeURIComponent(token)}`;
  await countAct(context, "savedSearch");
  const form = await readForm(request);
  if (form.get("intent") === "confirm") {
    await confirmSearch(ctx, token);
    return redirect(`${page}?begun`);
  }
  // Pressed on the page, or by the reader's mail program (RFC 8058).
  if (form.get("intent") === "stop" || form.has("List-Unsubscribe")) await stopSearch(ctx, token);
  return redirect(page);
}

export default function SavedSearchPage() {
  const { view, isBegun } = useLoaderData<typeof loader>();
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
      <PageHead title={words[view.state].title} lede={words[view.state].lede}>
        <p>
          {words.address}: <strong>{view.email}</strong>
        </p>
      </PageHead>
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
