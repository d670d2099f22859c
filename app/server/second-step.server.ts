import { type AppLoadContext, createCookie, redirect } from "@remix-run/node";
import type { Site } from "#app/domain/second-factor/passkey.commands.server.ts";
import type { Own } from "#app/domain/second-factor/second-factor.commands.server.ts";
import { hasSecondFactor } from "#app/domain/second-factor/second-factor.queries.server.ts";
import { deviceDays, secondStepMinutes } from "#app/domain/second-factor/second-factor.ts";
import {
  beginSecondStep,
  findSecondStep,
  isKnownDevice,
  rememberDevice,
  type Waiting,
} from "#app/domain/second-factor/second-step.commands.server.ts";
import { visitorContext } from "./request.server.ts";
import { endOtherSessions } from "./session.server.ts";

const isSecure = (edge: AppLoadContext) => edge.env.origin?.startsWith("https:") ?? false;
const cookie = (edge: AppLoadContext, name: string, maxAge: number) => {
  const secure = isSecure(edge);
  const named = secure ? `__Host-${name}` : name;
  return createCookie(named, { secure, httpOnly: true, sameSite: "lax", path: "/", maxAge });
};
const waitingCookie = (edge: AppLoadContext) => cookie(edge, "second-step", secondStepMinutes * 60);
const deviceCookie = (edge: AppLoadContext) => cookie(edge, "known-device", deviceDays * 86_400);

const cookieValue = async (made: ReturnType<typeof cookie>, request: Request) => {
  const value = await made.parse(request.headers.get("Cookie"));
  return typeof value === "string" ? value : null;
};

/** Whether this sign-in takes a second step: not on a device that was said to be theirs. */
export async function needsSecondStep(
  request: Request,
  edge: AppLoadContext,
  accountId: string,
): Promise<boolean> {
  if (!(await hasSecondFactor(edge.db, accountId))) return false;
  const device = await cookieValue(deviceCookie(edge), request);
  return !(device && (await isKnownDevice(edge.db, edge.now(), accountId, device)));
}

/** Goes to the second step. Nobody is signed in before it is shown. */
export async function askSecondStep(edge: AppLoadContext, accountId: string, to: string | null) {
  const value = await beginSecondStep(visitorContext(edge), accountId, to);
  return redirect("/sign-in/second-step", {
    headers: { "Set-Cookie": await waitingCookie(edge).serialize(value) },
  });
}

/** Each loader and action of the second step begins with this: somebody whose first step was right a moment ago. */
export async function requireWaiting(request: Request, edge: AppLoadContext): Promise<Waiting> {
  const value = await cookieValue(waitingCookie(edge), request);
  const waiting = value && (await findSecondStep(edge.db, edge.now(), value));
  if (!waiting) throw redirect("/sign-in?again");
  return waiting;
}

/** The cookies of a step that was shown: the waiting one ends, and a device that is theirs is known for a while. */
export async function afterSecondStep(
  edge: AppLoadContext,
  { accountId }: Waiting,
  remember: boolean,
): Promise<string[]> {
  const ended = await waitingCookie(edge).serialize("", { maxAge: 0 });
  if (!remember) return [ended];
  const value = await rememberDevice(visitorContext(edge), accountId);
  return [ended, await deviceCookie(edge).serialize(value)];
}

export const ownStep = (request: Request, edge: AppLoadContext, accountId: string): Own => ({
  accountId,
  appKey: edge.keyFor("authenticator apps"),
  endOthers: (trx) => endOtherSessions(trx, request, isSecure(edge), accountId),
});

/** In the demo the site is reached by more names than one. */
export function siteOf(request: Request, edge: AppLoadContext): Site {
  const { origin, hostname } = new URL(
    edge.env.demo ? request.url : (edge.env.origin ?? request.url),
  );
  return { id: hostname, origin };
}
