import { Glyph } from "./glyph.tsx";
import type { Brief } from "./reason-groups.ts";

/** What the reasons come to, a line for each kind. */
export function BriefReasons({ reasons }: { reasons: readonly Brief[] }) {
  return (
    <ul className="brief">
      {reasons.map(({ kind, words }) => (
        <li key={words} className={`is-${kind === "fits" ? "fit" : kind}`}>
          <Glyph name={kind === "fits" ? "fit" : kind} /> <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
