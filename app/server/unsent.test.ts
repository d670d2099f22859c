import {
  createRequestHandler,
  data,
  type EntryContext,
  redirect,
  type ServerBuild,
} from "@remix-run/node";
import { expect, test } from "vitest";
import { pageHandlers } from "./page-handlers.ts";
import { toldTo } from "./unsent.ts";

const rows = [{ id: "one", place: { name: "Southwark" } }];
const answers = {
  "an object": () => ({ rows }),
  "an object with a status": () => data({ rows }, { status: 202 }),
  nothing: () => null,
  "the way to another page": () => redirect("/elsewhere"),
};

/** A site of one page, which says how it was told and what would be sent to a browser's router. */
function site(loader: () => unknown, handle?: object): ServerBuild {
  const page = { default: () => null, loader, handle };
  const routes = {
    root: {
      id: "root",
      path: "",
      module: { default: () => null, loader: () => ({ viewer: "Ada" }) },
    },
    page: { id: "page", parentId: "root", path: "list", module: page },
  };
  const answer = async (_: Request, status: number, __: Headers, context: EntryContext) =>
    Response.json({
      status,
      told: toldTo(context.staticHandlerContext),
      sent: await new Response(context.serverHandoffStream).text(),
    });
  return {
    entry: { module: { default: answer, handleError: () => {} } },
    routes,
    assets: { entry: { imports: [], module: "" }, routes, url: "", version: "" },
    future: { v3_singleFetch: true },
    isSpaMode: false,
  } as unknown as ServerBuild;
}
const ask = (handler: ReturnType<typeof createRequestHandler>) =>
  handler(new Request("http://localhost/list"), {} as never);

test.each(Object.entries(answers))("a page is told %s as Remix tells it", async (_, loader) => {
  const [ours, remix] = [pageHandlers, createRequestHandler].map((of) => of(site(loader), "test"));
  const [got, expected] = await Promise.all([ask(ours as never), ask(remix as never)]);
  expect([got.status, got.headers.get("Location")]).toEqual([
    expected.status,
    expected.headers.get("Location"),
  ]);
  if (got.status !== 200 && got.status !== 202) return;
  const [{ sent: _ours, ...page }, { sent: _theirs, ...theirs }] = [
    await got.json(),
    await expected.json(),
  ];
  expect(page).toEqual(theirs);
});

test("what a page without scripts is told is written out for nobody, and for one with scripts it is", async () => {
  const sent = async (handle?: object) => {
    const answer = await ask(pageHandlers(site(answers["an object"], handle), "test"));
    return (await answer.json()).sent as string;
  };
  expect(await sent()).not.toMatch(/Southwark|Ada/);
  expect(await sent({ scripts: true })).toMatch(/Southwark[\s\S]*Ada|Ada[\s\S]*Southwark/);
});
