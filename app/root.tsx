import "@mantine/core/styles/default-css-variables.layer.css";
import "@mantine/core/styles/Input.layer.css";
import "@mantine/core/styles/UnstyledButton.layer.css";
import "@mantine/core/styles/Button.layer.css";
import "./styles/site.css";
import latin from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import { MantineProvider } from "@mantine/core";
import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { Masthead } from "#app/components/masthead.tsx";
import { useNonce, useStyleNonce } from "#app/components/nonce.tsx";
import { service } from "#app/components/portal.words.ts";
import { inDocument, useReach } from "#app/components/reach.tsx";
import { SiteFooter } from "#app/components/site-footer.tsx";
import type { Audience } from "#app/components/site-map.ts";
import { theme } from "#app/components/theme.ts";
import { Trouble, troubleTitle } from "#app/components/trouble.tsx";
import { VisitMasthead } from "#app/components/visit.tsx";
import { coloursOf } from "#app/server/colours.ts";
import { getViewer, getVisit, homeOf } from "#app/server/viewer.server.ts";

/** What a page may say of itself: whose page it is, and whether it has a reason to ship JavaScript. */
export interface PageHandle {
  /** "own": a page of everybody's own, shown among the pages they know. */
  audience?: Audience | "own";
  scripts?: boolean;
  /** The address of one small script of our own, for a page that is better with it (docs/decisions/008). */
  script?: string;
}

export const links: LinksFunction = () => [
  { rel: "preload", href: latin, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await getViewer(request, context);
  return {
    colours: coloursOf(request.headers.get("Cookie")),
    viewer: viewer && { ...viewer, home: homeOf(viewer) },
    visit: viewer ? null : await getVisit(request, context),
  };
}

const ownShell = (audience: Audience | "none" = "none"): Audience =>
  audience === "none" ? "public" : audience;

/** An area's page is for leads; a signed-out visitor, or somebody else, who lands on an error there sees the public shell. */
function usePage() {
  const handle = useMatches().at(-1)?.handle as PageHandle | undefined;
  const known = useRouteLoaderData<typeof loader>("root");
  const viewer = known?.viewer ?? null;
  const asked =
    handle?.audience === "own" ? ownShell(viewer?.audience) : (handle?.audience ?? "public");
  const visit = known?.visit?.audience === asked ? known.visit : null;
  const theirs =
    asked === "public" ||
    visit !== null ||
    (asked === "area" ? viewer?.isLead === true : viewer?.audience === asked);
  return {
    audience: theirs ? asked : ("public" as const),
    scripts: handle?.scripts === true,
    script: handle?.script,
    colours: known?.colours ?? "system",
    viewer,
    visit,
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const styleNonce = useStyleNonce();
  const { audience, scripts, script, colours, viewer, visit } = usePage();
  const scheme = colours === "system" ? undefined : colours;
  const error = useRouteError();
  const reach = inDocument(useReach());
  return (
    <html lang="en-GB" data-mantine-color-scheme={scheme} {...reach} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={scheme ?? "light dark"} />
        {error ? <title>{`${troubleTitle(error)} – Alongside`}</title> : <Meta />}
        <Links />
      </head>
      <body className={audience === "area" ? "staff" : audience}>
        <MantineProvider
          theme={theme}
          defaultColorScheme="auto"
          forceColorScheme={scheme}
          getStyleNonce={styleNonce}
          withCssVariables={false}
          withStaticClasses={false}
          withGlobalClasses={false}
        >
          <a className="skip" href="#main">
            {service.skip}
          </a>
          {visit ? (
            <VisitMasthead visit={visit} />
          ) : (
            <Masthead audience={audience} viewer={viewer} />
          )}
          <main id="main" tabIndex={-1}>
            <div className="shell">{children}</div>
          </main>
          <SiteFooter />
        </MantineProvider>
        {script && <script type="module" src={script} />}
        {scripts && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const { viewer } = usePage();
  return <Trouble error={useRouteError()} home={viewer?.home ?? "/"} />;
}
