import type { ReactNode } from "react";
import { Glyph, type GlyphName } from "./glyph.tsx";

export type Tone = "fit" | "could" | "talk" | "stop" | "plain";

const usual: Record<Tone, GlyphName | null> = {
  fit: "tick",
  could: "wait",
  talk: "talk",
  stop: "stop",
  plain: null,
};

/** Shape, words and colour together; the words alone must be enough. */
export function Status({
  tone = "plain",
  glyph,
  children,
}: {
  tone?: Tone;
  glyph?: GlyphName;
  children: ReactNode;
}) {
  const drawn = glyph ?? usual[tone];
  return (
    <span className={tone === "plain" ? "status" : `status ${tone}`}>
      {drawn && <Glyph name={drawn} />} {children}
    </span>
  );
}
