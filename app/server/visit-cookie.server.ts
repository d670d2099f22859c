import { type AppLoadContext, createCookie } from "@remix-run/node";
import { visitHours } from "#app/domain/guest-pass/guest-pass.commands.server.ts";

/** Whoever comes without an account, or by a mailed link, carries this instead of a session. */
export const visitCookie = (edge: AppLoadContext) => {
  const secure = edge.env.origin?.startsWith("https:") ?? false;
  return createCookie(secure ? "__Host-visit" : "visit", {
    secure,
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: visitHours * 3600,
  });
};

export async function passOf(request: Request, edge: AppLoadContext): Promise<string | null> {
  const pass = await visitCookie(edge).parse(request.headers.get("Cookie"));
  return typeof pass === "string" ? pass : null;
}
