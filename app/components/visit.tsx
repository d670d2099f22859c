import { useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { isAmong, type Visit } from "#app/domain/one-thing/one-thing.ts";
import { Logo } from "./logo.tsx";
import { visit as words } from "./visit.words.ts";

/** Whether the reader may follow an address from here: in a visit only within the one thing it is about. */
export function useOpens(): (address: string) => boolean {
  const root = useRouteLoaderData("root") as { visit?: Visit | null } | undefined;
  const pages = root?.visit?.pages;
  return (address) => !pages || !address.startsWith("/") || isAmong(pages, address);
}

/** A way to other pages, left out where they are shut to the reader. */
export function IfOpen({
  to,
  children,
  instead = null,
}: {
  to: string;
  children: ReactNode;
  instead?: ReactNode;
}) {
  return useOpens()(to) ? children : instead;
}

/** The masthead of a visit: no way to any list, what this is, and how to leave. */
export function VisitMasthead({ visit }: { visit: Visit }) {
  return (
    <header className="masthead">
      <div className="shell">
        <a className="logo" href="/">
          <Logo />
        </a>
        <p className="visit-note">
          {words.onePage} {visit.hasAccount && <a href="/sign-in">{words.signIn}</a>}
        </p>
        <div className="who">
          <form method="post" action="/visit-over">
            <button type="submit" className="linklike">
              {words.leave}
            </button>
          </form>
        </div>
      </div>
    </header>
  );
}
