import type { ReactNode } from "react";

/** Says that there is nothing so far, and what would put something here. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>
        <strong>{title}</strong>
      </p>
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
