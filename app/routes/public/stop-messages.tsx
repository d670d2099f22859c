import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import {
  readStopLink,
  resumeTopic,
  stopTopic,
} from "#app/domain/message-preference/stop-link.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { words } from "./stop-messages.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(words[loaded?.state ?? "gone"].title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const view = await readStopLink(context.db, context.now(), params.token ?? "");
  return data(view, view.state === "gone" ? 404 : 200);
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
  if (intent === "stop") await stopTopic(ctx, token);
  if (intent === "again") await resumeTopic(ctx, token);
  return redirect(`/messages/stop/${encodeURIComponent(token)}`);
}

export default function StopMessagesPage() {
  const view = useLoaderData<typeof loader>();
  if (view.state === "gone")
    return (
      <>
        <PageHead title={words.gone.title} lede={words.gone.lede} />
        <div className="actions">
          <ButtonLink to="/account/messages" variant="second">
            {words.gone.change}
          </ButtonLink>
        </div>
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
