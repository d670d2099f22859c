import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Context } from "#app/domain/context.ts";
import type { VisitorActor } from "#app/domain/policy.ts";
import { countAsk } from "./asks.server.ts";
import { visitorContext } from "./request.server.ts";
import { answerMarked, markOf } from "./unchanged.ts";

export interface Ask {
  ctx: Context<VisitorActor>;
  request: Request;
  /** Where people reach the site. */
  origin: string;
  query: URLSearchParams;
  params: Readonly<Record<string, string | undefined>>;
}
interface File {
  type: string;
  text: string;
  /** What it is saved as; without a name a browser shows it. */
  name?: string;
}

/**
 * Hands out a file that any program may fetch: read as anyone would, counted, and not sent again unchanged.
 * The loader of a feed, a sitemap, a calendar or a CSV is `handOut(args, …)`.
 */
export async function handOut(
  { request, context, params }: LoaderFunctionArgs,
  make: (ask: Ask) => Promise<File | Response>,
  weight?: number,
): Promise<Response> {
  const counted = await countAsk(context, weight);
  if (counted.isTooMany)
    return new Response("That was asked for too often from here. Please wait a minute.\n", {
      status: 429,
      headers: { "Content-Type": "text/plain; charset=utf-8", ...counted.headers },
    });
  const made = await make({
    ctx: visitorContext(context),
    request,
    origin: originOf(request, context),
    query: new URL(request.url).searchParams,
    params,
  });
  if (made instanceof Response) return made;
  return answerMarked(
    request,
    markOf(made.text),
    {
      "Content-Type": `${made.type}; charset=utf-8`,
      ...(made.name && { "Content-Disposition": `attachment; filename="${made.name}"` }),
    },
    () => made.text,
  );
}

export const originOf = (request: Request, context: LoaderFunctionArgs["context"]): string =>
  context.env.origin ?? new URL(request.url).origin;
