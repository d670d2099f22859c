import { type ComboboxData, NativeSelect, Textarea, TextInput } from "@mantine/core";
import type { HTMLInputTypeAttribute, ReactNode } from "react";
import { errorWords } from "./field-error.tsx";
import type { Meta } from "./form.tsx";
import { useHint } from "./import/said.tsx";

interface Common {
  meta: Meta;
  label: ReactNode;
  hint?: ReactNode;
  /** Adds "(optional)" after the label. */
  optional?: boolean;
  autoComplete?: string;
}

/** Mantine draws label, hint, error and control in this order and ties them together by the ids Conform gives. */
function useShared({ meta, label, hint, optional, autoComplete }: Common, width = "") {
  return {
    id: meta.id,
    name: meta.name,
    autoComplete,
    label: optional ? (
      <>
        {label} <span className="optional">(optional)</span>
      </>
    ) : (
      label
    ),
    description: useHint(meta.name, hint),
    error: errorWords(meta),
    inputWrapperOrder: ["label", "description", "error", "input"] as (
      | "label"
      | "description"
      | "error"
      | "input"
    )[],
    classNames: {
      root: `field${meta.errors?.length ? " invalid" : ""}${width && ` w-${width}`}`,
      description: "hint",
      error: "fielderror",
    },
    descriptionProps: { component: "div" as const },
    errorProps: { component: "div" as const },
  };
}

const typed = (meta: Meta) =>
  meta.initialValue === undefined || meta.initialValue === null
    ? undefined
    : String(meta.initialValue);

export function TextField({
  type = "text",
  inputMode,
  width,
  maxLength,
  suggestions,
  ...rest
}: Common & {
  /** The id of a datalist on the page. */
  suggestions?: string;
  type?: HTMLInputTypeAttribute;
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "search" | "url";
  width?: "short" | "medium";
  maxLength?: number;
}) {
  return (
    <TextInput
      {...useShared(rest, width)}
      type={type}
      inputMode={inputMode}
      maxLength={maxLength}
      list={suggestions}
      spellCheck={type === "email" || type === "password" ? false : undefined}
      // a password is never sent back to the page
      defaultValue={type === "password" ? undefined : typed(rest.meta)}
    />
  );
}

export function TextArea({ rows = 4, ...rest }: Common & { rows?: number }) {
  return <Textarea {...useShared(rest)} rows={rows} defaultValue={typed(rest.meta)} />;
}

export interface Option {
  value: string;
  label: string;
}
export interface OptionGroup {
  group: string;
  items: readonly Option[];
}

export function SelectField({
  options,
  choose = "Choose one",
  ...rest
}: Common & {
  options: readonly (Option | OptionGroup)[];
  /** The words of the empty first line; null for none. Decisions are never chosen beforehand. */
  choose?: string | null;
}) {
  return (
    <NativeSelect
      {...useShared(rest)}
      // Null would bring Mantine's arrow, on top of the browser's own.
      rightSection={<span />}
      defaultValue={typed(rest.meta) ?? ""}
      data={
        [...(choose === null ? [] : [{ value: "", label: choose }]), ...options] as ComboboxData
      }
    />
  );
}
