export type Colours = "light" | "dark" | "system";

/** The choice a visitor made on the colours page, kept in a cookie; anything else follows their system. */
export function coloursOf(cookies: string | null): Colours {
  const chosen = /(?:^|;\s*)colours=(light|dark)(?:;|$)/.exec(cookies ?? "")?.[1];
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}
