import { useLocation } from "@remix-run/react";
import { Logo } from "./logo.tsx";
import { service } from "./portal.words.ts";
import { type Audience, currentPlace, places } from "./site-map.ts";

export interface SignedIn {
  name: string;
  organisation: string | null;
  isLead: boolean;
  /** Where this person's own pages begin. */
  home: string;
}

export function Masthead({ audience, viewer }: { audience: Audience; viewer: SignedIn | null }) {
  const { pathname } = useLocation();
  const list =
    audience === "staff" && viewer?.isLead
      ? [...places.staff, { to: "/area", label: "Your area" }]
      : places[audience];
  const current = currentPlace(list, pathname);
  return (
    <header className="masthead">
      <div className="shell">
        <a className="logo" href="/">
          <Logo />
        </a>
        <nav aria-label="Main">
          <ul className="nav">
            {list.map(({ to, label }) => (
              <li key={to}>
                <a href={to} aria-current={to === current ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Who viewer={viewer} away={audience === "public"} />
      </div>
    </header>
  );
}

function Who({ viewer, away }: { viewer: SignedIn | null; away: boolean }) {
  if (!viewer)
    return (
      <div className="who">
        <a href="/sign-up">
          {service.signUp}
          <span className="visually-hidden"> {service.signUpWhom}</span>
        </a>
        <a href="/sign-in">{service.signIn}</a>
      </div>
    );
  return (
    <div className="who">
      {away && viewer.home !== "/" && <a href={viewer.home}>{service.home}</a>}
      <a href="/account">
        {viewer.name}
        {viewer.organisation && `, ${viewer.organisation}`}
        <span className="visually-hidden"> (your account)</span>
      </a>
      <form method="post" action="/sign-out">
        <button type="submit" className="linklike">
          {service.signOut}
        </button>
      </form>
    </div>
  );
}
