import {
  type AppLoadContext,
  createRequestHandler,
  type EntryContext,
  type ServerBuild,
} from "@remix-run/node";
import { expect, test } from "vitest";
import table from "#app/routes.ts";
import { pageHandlers } from "./page-handlers.ts";

/** The site as routes.ts has it, with pages that only say which they are, of whom, and among how many. */
function site(): ServerBuild {
  const entries = table.map(({ id, file, ...entry }) => ({ ...entry, id: id ?? file }));
  const module = { default: () => null };
  const routes: Record<string, object> = { root: { id: "root", path: "", module } };
  for (const entry of entries) routes[entry.id] = { ...entry, parentId: "root", module };
  const answer = (_: Request, status: number, __: Headers, context: EntryContext) => {
    const last = context.staticHandlerContext.matches.at(-1);
    const among = Object.keys(context.manifest.routes).length;
    return Response.json({ status, page: last?.route.id, params: last?.params, among });
  };
  return {
    entry: { module: { default: answer, handleError: () => {} } },
    routes,
    assets: { entry: { imports: [], module: "" }, routes, url: "", version: "" },
    future: { v3_singleFetch: true },
    isSpaMode: false,
  } as unknown as ServerBuild;
}

const build = site();
const remix = createRequestHandler(build, "production");
const ours = pageHandlers(build, "production");
async function ask(handler: typeof remix, path: string) {
  const asked = new Request(`http://localhost${path}`);
  return (await handler(asked, {} as AppLoadContext)).json();
}

const addresses = table.map(({ path = "" }) => `/${path.replace(/:\w+/g, "one-1")}`);
// Whatever no page has is left to Remix.
const plain = addresses.filter((address) => !address.endsWith("/*"));

test.each(plain)("%s is answered by the page that Remix finds, knowing no other", async (path) => {
  const { among: all, ...expected } = await ask(remix, path);
  expect(await ask(ours, path)).toEqual({ ...expected, among: 2 });
  expect(all).toBe(table.length + 1);
});

const withId = plain.filter((address) => address.includes("one-1"));
const spellings = withId.flatMap((path) => [
  path.toUpperCase(),
  `${path}/`,
  `${path}?page=2`,
  `${path}/more`,
  path.replace(/.$/, "%41"),
  path.replace("one-1", "new"),
  path.replace("one-1", "New"),
  path.replace("one-1", "a.b~c"),
  path.replace("one-1", "%6Eew"),
  path.replace("/one-1", "//one-1"),
]);

test("however an address is written, the page is the one that Remix finds", async () => {
  for (const path of spellings) {
    const { among: _, ...expected } = await ask(remix, path);
    expect(await ask(ours, path), path).toMatchObject(expected);
  }
});
