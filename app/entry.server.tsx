import { randomBytes } from "node:crypto";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { AppLoadContext, DataFunctionArgs, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream, renderToStaticMarkup } from "react-dom/server";
import { NonceContext } from "#app/components/nonce.tsx";
import { type Reach, ReachProvider } from "#app/components/reach.tsx";
import type { PageHandle } from "#app/root.tsx";
import { toldTo } from "#app/server/unsent.ts";

export const streamTimeout = 5_000;

/**
 * Pages are sent whole, not streamed: a page that fails while it is rendered can still say so with its status.
 * One without scripts is plain markup, written in one go; one with them is rendered as React will want to find it.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  asked: EntryContext,
  edge: AppLoadContext,
) {
  const { staticHandlerContext: handled } = asked;
  const context = { ...asked, staticHandlerContext: { ...handled, loaderData: toldTo(handled) } };
  const isScripted = hasScripts(context);
  // A page without scripts allows none that stands in it, and is the same each time it is made.
  const nonce = isScripted ? randomBytes(16).toString("base64") : "";
  const drawn = { context, url: request.url, nonce, reach: edge.env.reach };
  const page = await (isScripted ? withScripts : asMarkup)(drawn);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Security-Policy", contentPolicy(nonce));
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
  headers.append("Vary", "Cookie");
  const named = nameOf(context, page);
  // As bytes: a Response looks through every letter of a text to write it as bytes itself.
  const bytes = Buffer.from(cameBack(context) ? saidFirst(named) : named);
  return new Response(bytes, { headers, status });
}

/** As the shell decides it (root.tsx). */
function hasScripts({ staticHandlerContext, routeModules }: EntryContext): boolean {
  const last = staticHandlerContext.matches.at(-1);
  const handle = last && (routeModules[last.route.id]?.handle as PageHandle | undefined);
  return handle?.scripts === true;
}

interface Drawn {
  context: EntryContext;
  url: string;
  nonce: string;
  reach: Reach;
}

const tree = ({ context, url, nonce, reach }: Drawn) => (
  <NonceContext.Provider value={nonce}>
    <ReachProvider value={reach}>
      <RemixServer context={context} url={url} nonce={nonce} />
    </ReachProvider>
  </NonceContext.Provider>
);

function asMarkup(drawn: Drawn): string {
  // The data of a page is for its scripts alone.
  const { serverHandoffStream: _, ...context } = drawn.context;
  return `<!DOCTYPE html>${renderToStaticMarkup(tree({ ...drawn, context }))}`;
}

function withScripts(drawn: Drawn): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(tree(drawn), {
      nonce: drawn.nonce,
      onAllReady() {
        clearTimeout(patience);
        text(pipe(new PassThrough())).then(resolve, reject);
      },
      onShellError: reject,
    });
    const patience = setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** Whether the page answers a form that has something to put right. */
const cameBack = ({ staticHandlerContext }: EntryContext) =>
  Object.values(staticHandlerContext.actionData ?? {}).some((reply) => reply?.status === "error");

/** The title is what a screen reader says first, and Remix's `meta` is not told what the action answered. */
const saidFirst = (page: string) => page.replace("<title>", "<title>Error: ");

/** Several pages of one address: the action says which of them it answers with, in our own words. */
function nameOf({ staticHandlerContext }: EntryContext, page: string): string {
  const answers = Object.values(staticHandlerContext.actionData ?? {});
  const title = answers.find((reply) => typeof reply?.pageTitle === "string")?.pageTitle;
  return title ? page.replace(/<title>[^<]*/, () => `<title>${title} – Alongside`) : page;
}

export function handleDataRequest(response: Response) {
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

/** Refusals are answers, not accidents; only what nobody foresaw is logged, with the request's id and no form data. */
export function handleError(error: unknown, { context }: DataFunctionArgs) {
  if (isRouteErrorResponse(error)) return;
  context.log.error({ err: error, requestId: context.requestId }, "A page failed");
}

function contentPolicy(nonce: string) {
  const dev = process.env.NODE_ENV === "development";
  const own = nonce === "" ? "'self'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${dev ? "'self' 'unsafe-inline'" : own}`,
    // Mantine sets custom properties in style attributes
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    dev ? "connect-src 'self' ws:" : "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join("; ");
}
