import type { ReactNode } from "react";

/** A gentle word: quotes what was written, says why, offers other words. It never stops anybody. */
export function Tip({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return (
    <div className="tip" id={id}>
      <p>
        <strong>{title}</strong> {children}
      </p>
    </div>
  );
}
