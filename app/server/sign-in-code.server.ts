import { type AppLoadContext, createCookie } from "@remix-run/node";

/** Minutes for which a browser remembers that it asked; mail may be slow, and the code begins when it is written. */
const rememberedMinutes = 60;

/** Holds what makes a code work in the browser that asked for it, and in no other. */
const cookieOf = (edge: AppLoadContext) => {
  const secure = edge.env.origin?.startsWith("https:") ?? false;
  return createCookie(secure ? "__Host-code" : "code", {
    secure,
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: rememberedMinutes * 60,
  });
};

/** Empty for a browser that did not ask. */
export async function secretOf(request: Request, edge: AppLoadContext): Promise<string> {
  const secret = await cookieOf(edge).parse(request.headers.get("Cookie"));
  return typeof secret === "string" ? secret : "";
}

export const rememberSecret = (edge: AppLoadContext, secret: string) =>
  cookieOf(edge).serialize(secret);
export const forgetSecret = (edge: AppLoadContext) => cookieOf(edge).serialize("", { maxAge: 0 });
