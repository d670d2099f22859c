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
import type { Reader } from "#app/domain/one-thing/one-thing.queries.server.ts";
import {
  openByReaderLink,
  readReaderLink,
} from "#app/domain/one-thing/one-thing-link.commands.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { beginVisit } from "#app/server/guest.server.ts";
import { pressOfAnyLink } from "#app/server/link-pages.server.ts";
import { readsItThemselves } from "#app/server/one-thing.server.ts";
import { countAct } from "#app/server/rate-limit.server.ts";
import { hats, visitorContext } from "#app/server/request.server.ts";
import { words } from "./open.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  titled(loaded ? titleOf(loaded.view) : stoppedTitle(false));

/** What the page says. Looking at it opens nothing: programs that look through mail fetch what is in it. */
type View =
  | { state: "stopped"; isSent: boolean }
  | { state: "another" }
  | { state: "participant" }
  | { state: "employer"; isIntroduction: boolean; jobTitle: string };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const reader = await readReaderLink(context.db, context.now(), params.token ?? "");
  if (!reader) {
    const isSent = new URL(request.url).searchParams.has("sent");
    // One that was never made looks like one that is too old.
    return data({ view: { state: "stopped", isSent } as View }, { status: isSent ? 200 : 404 });
  }
  const who = await hats(request, context);
  if (who && readsItThemselves(who, reader)) throw redirect(reader.to);
  return data({ view: who ? ({ state: "another" } as View) : viewOf(reader) });
}

function viewOf(reader: Reader): View {
  if (reader.side === "participant") return { state: "participant" };
  const isIntroduction = reader.to.startsWith("/employer/introductions/");
  return { state: "employer", isIntroduction, jobTitle: reader.jobTitle };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const page = `/open/${encodeURIComponent(token)}`;
  const ctx = visitorContext(context);
  const intent = (await readForm(request)).get("intent");
  const pressed = await pressOfAnyLink(request, context, { token, page, intent });
  if (pressed) return pressed;
  await countAct(context, "openLink");
  const reader = await readReaderLink(context.db, ctx.now, token);
  // What stands against it is explained on the page itself, and who is signed in goes on as themselves.
  if (!reader || (await hats(request, context))) return redirect(page);
  const { pass, to } = await openByReaderLink(ctx, token);
  return beginVisit(request, context, pass, to);
}

function titleOf(view: View): string {
  if (view.state === "stopped") return stoppedTitle(view.isSent);
  if (view.state === "another") return anothersTitle;
  if (view.state === "participant") return words.participant.title;
  return words.employer[view.isIntroduction ? "introduction" : "job"](view.jobTitle);
}

export default function OpenPage() {
  const { view } = useLoaderData<typeof loader>();
  if (view.state === "stopped") return <StoppedLink isSent={view.isSent} />;
  if (view.state === "another") return <AnothersLink />;
  return (
    <>
      <PageHead title={titleOf(view)} lede={words[view.state].lede} />
      <ConfirmForm intent="open" label={words[view.state].open} variant="first" />
      <p className="section soft">{words.again}</p>
    </>
  );
}
