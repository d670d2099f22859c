import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import table from "#app/routes.ts";
import { answerRefusals } from "#app/server/answer-refusals.ts";
import { keysFrom } from "#app/server/secret.ts";
import { sessionsOf } from "#app/server/session.server.ts";
import type { Db } from "#db/connect.ts";
import { newId, today } from "./place.ts";

/** Every address of the site as routes.ts writes it: "/employer/placements/:id", and "/*" for anything else. */
export const addresses: string[] = walk(table).map(({ address }) => address);

interface Found {
  address: string;
  entry: RouteConfigEntry;
  id: string;
  parentId: string;
}
function walk(entries: readonly RouteConfigEntry[], under = "", parentId = "root"): Found[] {
  return entries.flatMap((entry) => {
    const id = entry.id ?? entry.file.replace(/\.tsx?$/, "");
    const address = entry.path ? `${under}/${entry.path}` : under;
    const below = walk(entry.children ?? [], address, id);
    return [{ address: address || "/", entry, id, parentId }, ...below];
  });
}

const reach = { phone: "020 7946 0145", email: "hello@alongside.example" };

const appFile = (file: string) => new URL(`../../app/${file}`, import.meta.url).pathname;

/** The pages as they stand in the source, so that no test can pass on yesterday's build. */
async function fromSource(): Promise<ServerBuild> {
  const found = walk(table);
  const modules = await Promise.all(
    found.map(({ entry }) => import(/* @vite-ignore */ appFile(entry.file))),
  );
  const root = { id: "root", path: "", module: await import("#app/root.tsx") };
  const routes: ServerBuild["routes"] = { root };
  found.forEach(({ entry, id, parentId }, at) => {
    const { path, index, caseSensitive } = entry;
    routes[id] = { id, parentId, path, index, caseSensitive, module: modules[at] };
  });
  const manifest = Object.values(routes).flatMap((route) =>
    route
      ? [
          {
            ...route,
            hasAction: "action" in route.module,
            hasLoader: "loader" in route.module,
            hasClientAction: false,
            hasClientLoader: false,
            hasErrorBoundary: "ErrorBoundary" in route.module,
            module: `/${route.id}.js`,
            imports: [],
            css: [],
          },
        ]
      : [],
  );
  return {
    mode: "production",
    entry: { module: await import("#app/entry.server.tsx") },
    routes,
    assets: {
      version: "source",
      url: "/manifest.js",
      entry: { module: "/entry.js", imports: [] },
      routes: Object.fromEntries(manifest.map((route) => [route.id, route])),
    },
    basename: "/",
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_lazyRouteDiscovery: true,
      v3_singleFetch: true,
      v3_routeConfig: true,
    } as ServerBuild["future"],
    isSpaMode: false,
  };
}

const keyFor = keysFrom("the secret of the tests, known to all");
let source: Promise<ServerBuild> | undefined;
/** Read once for all tests of a worker. */
export const pagesFromSource = () => {
  source ??= fromSource();
  return source;
};
/** Each request comes from an address of its own, so that none is counted with another. */
let addressesUsed = 0;

export interface Answer {
  status: number;
  /** Where a redirect leads. */
  to: string | null;
  text: string;
  headers: Headers;
  /** What the portal would have logged as a mistake of its own. */
  mistakes: string[];
}
export interface Asked {
  method?: "GET" | "HEAD" | "POST" | "PUT" | "OPTIONS" | "DELETE";
  /** As FormData it is sent as multipart, with its files. */
  form?: Record<string, string> | FormData;
  /** A body that is no form, sent as it is. */
  body?: string;
  headers?: Record<string, string>;
  /** The address of the network it comes from; another each time, where none is said. */
  from?: string;
}

/** Asks for pages over one database, signed in as an account, without a network between. */
export async function openPages(db: Db, { now = today, demo = true, asksSecondStep = false } = {}) {
  const handle = createRequestHandler(answerRefusals(await pagesFromSource()), "production");
  const cookies = new Map<string, string>();

  async function cookieOf(accountId: string) {
    const known = cookies.get(accountId);
    if (known) return known;
    const { id } = await sessionsOf(db, false).createSession(accountId, { begunAt: now });
    cookies.set(accountId, `session=${id}`);
    return `session=${id}`;
  }
  return async function ask(
    accountId: string | null,
    path: string,
    { method = "GET", form = {}, body: text, headers: said = {}, from }: Asked = {},
  ): Promise<Answer> {
    const headers = new Headers({ origin: "http://localhost", host: "localhost", ...said });
    if (accountId) headers.set("cookie", await cookieOf(accountId));
    const sent = form instanceof FormData ? form : new URLSearchParams(form);
    const body = method === "POST" || method === "PUT" ? (text ?? sent) : undefined;
    const mistakes: string[] = [];
    const edge: AppLoadContext = {
      db,
      now: () => now,
      newId,
      env: { demo, origin: "http://localhost", reach, asksSecondStep },
      keyFor,
      log: {
        error: (about: object, words: string) => {
          const { err } = about as { err?: Error };
          mistakes.push(`${words}: ${String(err).split("\n")[0]}`);
        },
        info: () => {},
      },
      requestId: "request",
      clientAddress: from ?? `2001:db8::${(++addressesUsed).toString(16)}`,
    };
    const request = new Request(new URL(path, "http://localhost"), { method, headers, body });
    const response = await handle(request, edge);
    return {
      status: response.status,
      to: response.headers.get("location"),
      text: await response.text(),
      headers: response.headers,
      mistakes,
    };
  };
}
