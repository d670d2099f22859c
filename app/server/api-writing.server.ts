/** The edge of what employers' own systems may do: by a key that an owner made, never by a cookie, and from no web page. */
import { createHash } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type * as z from "zod";
import type { Context } from "#app/domain/context.ts";
import { noteUse } from "#app/domain/employer-token/employer-token.commands.server.ts";
import { findTokenActor } from "#app/domain/employer-token/employer-token.queries.server.ts";
import { readBearer } from "#app/domain/employer-token/employer-token.ts";
import { Invalid, isRefusal } from "#app/domain/errors.ts";
import type { EmployerActor } from "#app/domain/policy.ts";
import { writtenName } from "#app/domain/vacancy/vacancy-written.ts";
import { isProblemStatus, type ProblemStatus, problemOf } from "./api-problem.ts";
import { countAsk } from "./asks.server.ts";
import { originOf } from "./handed-out.server.ts";
import { bodyLimit } from "./incoming.ts";
import { countWrite } from "./rate-limit.server.ts";
import { contextFor } from "./request.server.ts";

type Method = "GET" | "POST" | "PUT";
export interface KeyAsk {
  ctx: Context<EmployerActor>;
  tokenId: string;
  request: Request;
  origin: string;
  params: Readonly<Record<string, string | undefined>>;
  /** The body, read once. @throws Invalid with what is wrong with which field */
  read: <Schema extends z.ZodType>(schema: Schema) => Promise<z.output<Schema>>;
  /** The same body as it came, to know it again by. */
  fingerprint: () => Promise<string>;
}
interface Reply {
  status?: 200 | 201;
  /** An object, or JSON that was made before. */
  body: unknown;
  headers?: Record<string, string>;
}
export type KeyActs = Partial<Record<Method, (ask: KeyAsk) => Promise<Reply>>>;
type Asked = LoaderFunctionArgs | ActionFunctionArgs;

class Problem extends Error {
  readonly status: ProblemStatus;
  readonly headers: Record<string, string>;
  constructor(status: ProblemStatus, detail: string, headers: Record<string, string> = {}) {
    super(detail);
    this.status = status;
    this.headers = headers;
  }
}

/** What the loader and the action of an address for keys are: `export const loader = requireKey({ GET, POST })`. */
export const requireKey =
  (acts: KeyActs) =>
  async (asked: Asked): Promise<Response> => {
    const { request, context, params } = asked;
    const { isTooMany, headers } = await countAsk(context);
    try {
      if (isTooMany) throw new Problem(429, "Please wait, and then ask again.");
      const token = readBearer(request.headers.get("Authorization"));
      const who = token && (await findTokenActor(context.db, token));
      if (!who)
        throw new Problem(401, "Send a key that works: “Authorization: Bearer …”.", {
          "WWW-Authenticate": "Bearer",
        });
      const allowed = Object.keys(acts).join(", ");
      const act = acts[(request.method === "HEAD" ? "GET" : request.method) as Method];
      if (!act) throw new Problem(405, `Only ${allowed} can be done here.`, { Allow: allowed });
      if (act !== acts.GET) await countWrite(who.tokenId, "write");
      const ctx = contextFor(context, who.actor);
      await noteUse(ctx.db, who.tokenId, ctx.now);
      const text = once(() => readText(request));
      const { status = 200, ...reply } = await act({
        ctx,
        tokenId: who.tokenId,
        request,
        origin: originOf(request, context),
        params,
        read: async (schema) => readJson(await text(), schema),
        fingerprint: async () =>
          createHash("sha256")
            .update(`${request.url}\n${await text()}`)
            .digest("base64url"),
      });
      const body = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body);
      return answer(status, "application/json", body, { ...headers, ...reply.headers });
    } catch (error) {
      return explain(asked, error, headers);
    }
  };

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

const answer = (status: number, type: string, body: string, headers: Record<string, string>) =>
  new Response(body, {
    status,
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Cache-Control": "private, no-store",
      Vary: "Authorization",
      ...headers,
    },
  });

async function readText(request: Request): Promise<string> {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new Problem(415, "Send application/json.");
  const tooLong = () => new Problem(413, "The body is longer than 256 KiB.");
  if (Number(request.headers.get("Content-Length") ?? 0) > bodyLimit) throw tooLong();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = request.body?.getReader();
  const notText = () => new Problem(415, "The body is no UTF-8 text.");
  let length = 0;
  let text = "";
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    length += chunk.value.byteLength;
    if (length > bodyLimit) throw tooLong();
    try {
      text += decoder.decode(chunk.value, { stream: true });
    } catch {
      throw notText();
    }
  }
  return text;
}

function readJson<Schema extends z.ZodType>(text: string, schema: Schema): z.output<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Problem(415, "The body is no JSON.");
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const fields: Record<string, string[]> = {};
  for (const { path, message } of read.error.issues) {
    const name = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`));
    const field = name.join("").replace(/^\./, "") || "body";
    fields[field] = [...(fields[field] ?? []), message];
  }
  throw new Invalid("Some fields cannot be read.", fields);
}

function explain(asked: Asked, error: unknown, headers: Record<string, string>): Response {
  const { request, context } = asked;
  const refuse = (
    status: ProblemStatus,
    detail: string,
    more: Record<string, string> = {},
    fields?: Record<string, string[]>,
  ) => {
    const problem = problemOf(originOf(request, context), status, detail, fields);
    const text = JSON.stringify(problem);
    return answer(status, "application/problem+json", text, { ...headers, ...more });
  };
  if (error instanceof Problem) return refuse(error.status, error.message, error.headers);
  if (isRefusal(error) && isProblemStatus(error.status)) {
    const detail = error.status === 404 ? "There is no such vacancy or address." : error.message;
    const typed = "fields" in error ? (error.fields as Record<string, string[]>) : {};
    const fields = Object.fromEntries(
      Object.entries(typed).map(([field, words]) => [writtenName(field), words]),
    );
    return refuse(error.status, detail, {}, fields);
  }
  context.log.error({ err: error, requestId: context.requestId }, "The API failed");
  return refuse(500, "This answer could not be made.");
}
