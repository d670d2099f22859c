/** The edge of the API: who may ask, how often, in what form, and how it says no. Nothing here goes by a cookie. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { isRefusal } from "#app/domain/errors.ts";
import { isProblemStatus, type ProblemStatus, problemOf } from "./api-problem.ts";
import { countAsk } from "./asks.server.ts";
import { type Ask, originOf } from "./handed-out.server.ts";
import { visitorContext } from "./request.server.ts";
import { answerMarked, markOf } from "./unchanged.ts";

interface Reply {
  body: unknown;
  headers?: Record<string, string>;
}
type Asked = LoaderFunctionArgs | ActionFunctionArgs;

const read = ["GET", "HEAD", "OPTIONS"] as const;
const counts = ["RateLimit-Limit", "RateLimit-Policy", "RateLimit-Remaining", "RateLimit-Reset"];
/** Any page of any site may read: there is nothing here that its reader's cookies could open. */
const openToAll = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": ["ETag", "Link", "Retry-After", ...counts].join(", "),
  "Cross-Origin-Resource-Policy": "cross-origin",
  Vary: "Accept",
};

/** What a loader of the API is: `export const loader = answerApi(async ({ ctx, … }) => ({ body }))`. */
export const answerApi =
  (make: (ask: Ask) => Promise<Reply>) =>
  async (asked: LoaderFunctionArgs): Promise<Response> => {
    const { request, context, params } = asked;
    if (request.method === "OPTIONS") return preflight();
    const { isTooMany, headers } = await countAsk(context);
    const said = { ...openToAll, ...headers };
    if (isTooMany) return refuse(asked, 429, "Please wait, and then ask again.", said);
    if (!acceptsJson(request.headers.get("Accept")))
      return refuse(asked, 406, "Ask for application/json.", said);
    try {
      const { body, headers: more } = await make({
        ctx: visitorContext(context),
        request,
        origin: originOf(request, context),
        query: new URL(request.url).searchParams,
        params,
      });
      const text = JSON.stringify(body);
      const type = { "Content-Type": "application/json; charset=utf-8" };
      return answerMarked(request, markOf(text), { ...type, ...said, ...more }, () => text);
    } catch (error) {
      return explain(asked, error, said);
    }
  };

/** What an action of the API is where nothing can be written. */
export const readAlone = async (asked: ActionFunctionArgs): Promise<Response> =>
  refuse(asked, 405, `Only ${read.join(", ")} can be done here.`, {
    ...openToAll,
    Allow: read.join(", "),
  });

const preflight = () =>
  new Response(null, {
    status: 204,
    headers: {
      ...openToAll,
      "Access-Control-Allow-Methods": read.join(", "),
      "Access-Control-Allow-Headers": "Accept, If-None-Match",
      "Access-Control-Max-Age": "86400",
      Allow: read.join(", "),
    },
  });

function refuse(
  { request, context }: Asked,
  status: ProblemStatus,
  detail: string,
  headers: Record<string, string>,
  fields?: Record<string, string[]>,
): Response {
  const problem = problemOf(originOf(request, context), status, detail, fields);
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      "Content-Type": "application/problem+json; charset=utf-8",
      "Cache-Control": "no-store",
      ...headers,
    },
  });
}

function explain(asked: Asked, error: unknown, headers: Record<string, string>): Response {
  if (isRefusal(error) && isProblemStatus(error.status)) {
    const fields = "fields" in error ? (error.fields as Record<string, string[]>) : {};
    const detail = error.status === 404 ? "There is no such vacancy or address." : error.message;
    return refuse(asked, error.status, detail, headers, fields);
  }
  const { context } = asked;
  context.log.error({ err: error, requestId: context.requestId }, "The API failed");
  return refuse(asked, 500, "This answer could not be made.", headers);
}

/** By the nearest range that covers it, as RFC 9110 (12.5.1) has it; who says nothing takes anything. */
export function acceptsJson(accept: string | null): boolean {
  if (accept === null || accept.trim() === "") return true;
  const weights = new Map(
    accept.split(",").map((range) => {
      const [type = "", ...more] = range.split(";").map((part) => part.trim().toLowerCase());
      const weight = more.find((part) => part.startsWith("q="));
      return [type, weight === undefined ? 1 : Number(weight.slice(2))];
    }),
  );
  const nearest = ["application/json", "application/*", "*/*"].find((type) => weights.has(type));
  return nearest !== undefined && (weights.get(nearest) ?? 0) > 0;
}
