import type { ReactNode } from "react";
import { Button } from "./button.tsx";

/** One button that changes something, as its own small form: the page it stands on is the confirmation. */
export function ConfirmForm({
  intent,
  label,
  variant = "second",
  action,
  hidden = {},
  children,
}: {
  intent: string;
  label: ReactNode;
  variant?: "first" | "second" | "quiet";
  action?: string;
  hidden?: Record<string, string>;
  children?: ReactNode;
}) {
  return (
    <form method="post" action={action} className="stack-tight">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="actions">
        <Button variant={variant} name="intent" value={intent}>
          {label}
        </Button>
      </div>
    </form>
  );
}
