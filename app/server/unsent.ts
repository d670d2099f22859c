import type { EntryContext, ServerBuild } from "@remix-run/node";

type Route = NonNullable<ServerBuild["routes"][string]>;
type Loader = NonNullable<Route["module"]["loader"]>;
type Data = EntryContext["staticHandlerContext"]["loaderData"];

/**
 * Remix writes out what each page was told for a router in the browser, also where none is shipped: a fifteenth of a
 * list's time. It writes nothing out for a function, so that is what a page without scripts is told in.
 */
export function unsent(route: Route): Route {
  const { loader } = route.module;
  if (!loader) return route;
  const folded: Loader = async (asked) => {
    const data: unknown = await loader(asked);
    return isPlain(data) ? () => data : data;
  };
  return { ...route, module: { ...route.module, loader: folded } };
}

/** What the pages were told, to be drawn. */
export function toldTo({ loaderData }: EntryContext["staticHandlerContext"]): Data {
  const unfolded = Object.entries(loaderData).map(([id, data]) => [
    id,
    typeof data === "function" ? data() : data,
  ]);
  return Object.fromEntries(unfolded);
}

/** Neither an answer nor nothing. */
const isPlain = (data: unknown) =>
  typeof data === "object" && data !== null && Object.getPrototypeOf(data) === Object.prototype;
