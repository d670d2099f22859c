import type { ReactNode } from "react";
import { ButtonLink } from "./button.tsx";
import { useOpens } from "./visit.tsx";

/** The one h1, one lede, the status or promise (children), and at most one primary action. */
export function PageHead({
  title,
  lede,
  back,
  action,
  children,
}: {
  title: ReactNode;
  lede?: ReactNode;
  back?: { to: string; label: string };
  action?: { to: string; label: string; variant?: "first" | "second" };
  children?: ReactNode;
}) {
  const opens = useOpens();
  return (
    <>
      {back && opens(back.to) && (
        <a className="back" href={back.to}>
          {back.label}
        </a>
      )}
      <div className="pagehead">
        <div className="stack-tight">
          <h1>{title}</h1>
          {lede && <p className="lede">{lede}</p>}
          {children && <div className="meta">{children}</div>}
        </div>
        {action && (
          <div className="pagehead-act">
            <ButtonLink to={action.to} variant={action.variant ?? "first"}>
              {action.label}
            </ButtonLink>
          </div>
        )}
      </div>
    </>
  );
}
