import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { unsent } from "./unsent.ts";

type Route = NonNullable<ServerBuild["routes"][string]>;

/** A tree of addresses, one segment a step; `any` is a step that takes whatever is written there (":id"). */
interface Step {
  route?: Route;
  named: Map<string, Step>;
  any?: Step;
}

/**
 * Answers as Remix does, sooner. Remix looks for the page of an address three times in each request, each time among all
 * of the site; here every page has a handler that knows it alone, and a walk over the address finds which.
 * What no page has plainly (an odd spelling, nothing at all, Remix's own addresses) is for the handler that knows them all.
 */
export function pageHandlers(build: ServerBuild, mode: string): RequestHandler {
  const all = createRequestHandler(build, mode);
  const first = treeOf(build);
  const made = new Map<Route, RequestHandler>();
  return (request, context) => {
    const route = find(first, new URL(request.url).pathname);
    if (!route) return all(request, context);
    const handler = made.get(route) ?? createRequestHandler(alone(build, route), mode);
    made.set(route, handler);
    return handler(request, context);
  };
}

const segments = (path: string) => path.split("/").filter((segment) => segment !== "");

function treeOf({ routes }: ServerBuild): Step {
  const first: Step = { named: new Map() };
  const parents = new Set(Object.values(routes).map((route) => route?.parentId));
  for (const route of Object.values(routes)) {
    const isPage = route?.parentId === "root" && !parents.has(route.id);
    const path = segments(route?.path ?? "");
    if (!isPage || path.some((segment) => /[*?]/.test(segment))) continue;
    path.reduce(stepTo, first).route = route;
  }
  return first;
}

function stepTo(from: Step, segment: string): Step {
  const to = (segment.startsWith(":") ? from.any : from.named.get(segment)) ?? { named: new Map() };
  if (segment.startsWith(":")) from.any = to;
  else from.named.set(segment, to);
  return to;
}

/** A word of ours comes before "anything", as in Remix; there is no way back from it, so a miss is left to Remix. */
function find(first: Step, path: string): Route | undefined {
  if (!/^(\/[\w.~-]+)*\/?$/.test(path) || path.endsWith(".data")) return;
  let at: Step | undefined = first;
  for (const segment of segments(path)) at = at?.named.get(segment.toLowerCase()) ?? at?.any;
  return at?.route;
}

/** The site as if it had this page and no other. */
function alone({ assets, routes, ...build }: ServerBuild, page: Route): ServerBuild {
  const of = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => id === "root" || id === page.id));
  const handle = page.module.handle as { scripts?: boolean } | undefined;
  const told = (route?: Route) => route && (handle?.scripts ? route : unsent(route));
  const known = Object.entries(of(routes)).map(([id, route]) => [id, told(route)]);
  return {
    ...build,
    routes: Object.fromEntries(known),
    assets: { ...assets, routes: of(assets.routes) },
  };
}
