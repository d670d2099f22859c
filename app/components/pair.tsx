import type { ReactNode } from "react";

/** Exactly two children: the reader's side (left, round), then the other side (right, upright). */
export function Pair({
  wide = false,
  children,
}: {
  wide?: boolean;
  children: [ReactNode, ReactNode];
}) {
  return <div className={wide ? "pair wide-left" : "pair"}>{children}</div>;
}
