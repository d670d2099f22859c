import { randomBytes } from "node:crypto";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { AppLoadContext, DataFunctionArgs, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "#app/components/nonce.tsx";

export const streamTimeout = 5_000;

/**
 * Pages are sent whole, not streamed: most ship no JavaScript to put late parts in place, and a page that fails while
 * it is rendered can still say so with its status.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  _edge: AppLoadContext,
) {
  const nonce = randomBytes(16).toString("base64");
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough();
          pipe(body);
          text(body).then((page) => {
            headers.set("Content-Type", "text/html; charset=utf-8");
            headers.set("Content-Security-Policy", contentPolicy(nonce));
            if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
            headers.append("Vary", "Cookie");
            resolve(new Response(cameBack(context) ? saidFirst(page) : page, { headers, status }));
          }, reject);
        },
        onShellError: reject,
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** Whether the page answers a form that has something to put right. */
const cameBack = ({ staticHandlerContext }: EntryContext) =>
  Object.values(staticHandlerContext.actionData ?? {}).some((reply) => reply?.status === "error");

/** The title is what a screen reader says first, and Remix's `meta` is not told what the action answered. */
const saidFirst = (page: string) => page.replace("<title>", "<title>Error: ");

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
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
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
