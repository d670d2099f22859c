import { Button as MantineButton } from "@mantine/core";
import type { ReactNode } from "react";

type Variant = "first" | "second" | "quiet";

const look = (variant: Variant) => (variant === "first" ? "btn" : `btn btn-${variant}`);

/** `name` and `value` say which button was pressed; `name="intent"` is the house's habit. */
export function Button({
  variant = "first",
  name,
  value,
  form,
  children,
}: {
  variant?: Variant;
  name?: string;
  value?: string;
  form?: string;
  children: ReactNode;
}) {
  return (
    <MantineButton
      type="submit"
      className={look(variant)}
      name={name}
      value={value}
      form={form}
      h="auto"
    >
      {children}
    </MantineButton>
  );
}

export function ButtonLink({
  to,
  variant = "first",
  children,
}: {
  to: string;
  variant?: Variant;
  children: ReactNode;
}) {
  return (
    <a href={to} className={look(variant)}>
      {children}
    </a>
  );
}
