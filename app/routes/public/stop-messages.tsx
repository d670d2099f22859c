import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AnothersLink, anothersTitle } from "#app/components/anothers-link.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { StoppedLink, stoppedTitle } from "#app/components/stopped-link.tsx";
import {
  readStopLink,
  resumeTopic,
  stopTopic,
} from "#app/domain/message-preference/stop-link.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { isAnothersLink, pressOfAnyLink } from "#app/server/link-pages.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { words } from "./stop-messages.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded ? titleOf(loaded) : stoppedTitle(false));

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const isSent = new URL(request.url).searchParams.has("sent");
  if (await isAnothersLink(request, context, token)) return { state: "another" as const };
  const view = await readStopLink(context.db, context.now(), token);
  if (view.state !== "gone") return view;
  // One that was never made looks like one that is too old.
  return data({ ...view, isSent }, { status: isSent ? 200 : 404 });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = visitorContext(context);
  const token = params.token ?? "";
  await countAct(context, "stopMessages");
  const form = await readForm(request);
  const intent = form.get("intent");
  if (form.has("List-Unsubscribe")) {
    await stopTopic(ctx, token);
    // Pressed by the reader's mail program, which follows no redirect (RFC 8058).
    return null;
  }
  const page = `/messages/stop/${encodeURIComponent(token)}`;
  const pressed = await pressOfAnyLink(request, context, { token, page, intent });
  if (pressed) return pressed;
  if (intent === "stop") await stopTopic(ctx, token);
  if (intent === "again") await resumeTopic(ctx, token);
  return redirect(page);
}

function titleOf(view: Awaited<ReturnType<typeof useLoaderData<typeof loader>>>): string {
  if (view.state === "another") return anothersTitle;
  return view.state === "gone" ? stoppedTitle(view.isSent) : words[view.state].title;
}

export default function StopMessagesPage() {
  const view = useLoaderData<typeof loader>();
  if (view.state === "another") return <AnothersLink />;
  if (view.state === "gone")
    return (
      <>
        <StoppedLink isSent={view.isSent} />
        <p>
          <a href="/account/messages">{words.gone.change}</a>
        </p>
      </>
    );
  const { title, lede, press, still } = words[view.state];
  return (
    <>
      <PageHead title={title} lede={lede(view.label)} />
      <ConfirmForm
        intent={view.state === "on" ? "stop" : "again"}
        label={press}
        variant={view.state === "on" ? "first" : "second"}
      />
      <p className="soft">{still}</p>
      {view.mayChoose && (
        <p>
          <a href="/account/messages">{words.change}</a>
        </p>
      )}
    </>
  );
}
