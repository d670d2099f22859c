import { createHmac, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

const serviceId = "1b1a1c1d-0000-4000-8000-00000000aaaa";
const secret = "2b2a2c2d-0000-4000-8000-00000000bbbb";

export interface Taken {
  kind: "email" | "sms";
  reference: string;
  to: string;
  body: Record<string, unknown> & { personalisation: Record<string, string> };
}
type Problem = { status: number; error: string; message: string };

/** What GOV.UK Notify answers, as its documentation says. Whoever comes without a token it could have signed is sent away. */
export const problems = {
  email: {
    status: 400,
    error: "ValidationError",
    message: "email_address Not a valid email address",
  },
  number: { status: 400, error: "ValidationError", message: "phone_number Number is not valid" },
  trial: {
    status: 400,
    error: "BadRequestError",
    message: "Can’t send to this recipient using a team-only API key",
  },
  busy: { status: 429, error: "RateLimitError", message: "Exceeded rate limit for key type LIVE" },
  broken: { status: 500, error: "Exception", message: "Internal server error" },
} satisfies Record<string, Problem>;

/** A stand-in of Notify's HTTP API on this machine. `answer` may refuse what it is about to take. */
export async function notifyStandIn(answer: (asked: Taken) => Problem | null = () => null) {
  const taken: Taken[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const reply = (status: number, body: object) => {
      outgoing.writeHead(status, { "Content-Type": "application/json" });
      outgoing.end(JSON.stringify(body));
    };
    const fail = ({ status, ...error }: Problem) =>
      reply(status, { status_code: status, errors: [error] });
    if (!isSigned(incoming))
      return fail({ status: 403, error: "AuthError", message: "Invalid token" });
    const { pathname, searchParams } = new URL(incoming.url ?? "", "http://localhost");
    if (incoming.method === "GET" && pathname === "/v2/notifications") {
      const known = taken.filter(({ reference }) => reference === searchParams.get("reference"));
      return reply(200, { notifications: known, links: {} });
    }
    const kind = /^\/v2\/notifications\/(email|sms)$/.exec(pathname)?.[1] as "email" | "sms";
    if (incoming.method !== "POST" || !kind)
      return fail({ status: 404, error: "NotFound", message: "No such address" });
    const body = JSON.parse(await textOf(incoming));
    const to = kind === "email" ? body.email_address : body.phone_number;
    const asked = { kind, reference: body.reference, to, body };
    const problem = answer(asked);
    if (problem) return fail(problem);
    taken.push(asked);
    reply(201, { id: `notify-${taken.length}`, reference: body.reference });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => void server.close(() => resolve()));
  });
  const { port } = server.address() as AddressInfo;
  return { taken, url: `http://127.0.0.1:${port}`, key: `a-portal-${serviceId}-${secret}` };
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Its JSON Web Token: HS256 over our own service's id and the time. */
function isSigned({ headers }: IncomingMessage): boolean {
  const [head = "", claims = "", signature = ""] = (headers.authorization ?? "")
    .replace(/^Bearer /, "")
    .split(".");
  const due = createHmac("sha256", secret).update(`${head}.${claims}`).digest();
  const given = Buffer.from(signature, "base64url");
  if (given.length !== due.length || !timingSafeEqual(given, due)) return false;
  const { iss, iat } = JSON.parse(Buffer.from(claims, "base64url").toString());
  return iss === serviceId && Math.abs(Date.now() / 1000 - iat) < 30;
}
