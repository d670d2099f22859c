import { type ReactNode, useId } from "react";
import { Glyph, type GlyphName } from "./glyph.tsx";

type BannerTone = "fit" | "could" | "talk" | "stop" | "plain";
const drawn: Record<BannerTone, GlyphName> = {
  fit: "tick",
  could: "wait",
  talk: "eye",
  stop: "stop",
  plain: "eye",
};
const look: Record<BannerTone, string> = {
  fit: "banner",
  could: "banner could",
  talk: "banner talk",
  stop: "banner stop",
  plain: "banner plain-tone",
};

/** What happened and who can see it. `live` when it answers what the reader has just done. */
export function Banner({
  tone = "fit",
  title,
  live = false,
  children,
}: {
  tone?: BannerTone;
  title: string;
  live?: boolean;
  children?: ReactNode;
}) {
  const id = useId();
  return (
    <section className={look[tone]} role={live ? "status" : undefined} aria-labelledby={id}>
      <Glyph name={drawn[tone]} />
      <div className="stack-tight">
        <h2 id={id}>{title}</h2>
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </section>
  );
}
