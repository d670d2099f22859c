import {
  type FieldMetadata,
  type FormMetadata,
  type SubmissionResult,
  useForm,
} from "@conform-to/react";
import { useLocation } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import type * as z from "zod";

// biome-ignore lint/suspicious/noExplicitAny: Conform's metadata is invariant in its schema; a field component takes any of them.
export type Meta = FieldMetadata<any, any, string[]>;
// biome-ignore lint/suspicious/noExplicitAny: as above
type AnyForm = FormMetadata<any, string[]>;

/**
 * A form whose errors come back from the server with what was typed.
 * Where one page has several forms, give each an `id` and the `intent` its button sends: it then shows only its own errors.
 */
export function useFormState<Schema extends z.ZodType<unknown, Record<string, unknown>>>(
  _schema: Schema,
  lastResult?: unknown,
  // biome-ignore lint/suspicious/noExplicitAny: what a row holds and what a form takes differ by null and number
  defaultValue?: any,
  options: { id?: string; intent?: string } = {},
) {
  const made = useId();
  const reply = isReply(lastResult) ? lastResult : undefined;
  const mine = !options.intent || reply?.initialValue?.intent === options.intent;
  const [form, fields] = useForm<z.input<Schema>, z.output<Schema>, string[]>({
    id: options.id ?? `form${made.replace(/\W/g, "")}`,
    lastResult: mine ? reply : undefined,
    defaultValue,
  });
  return { form, fields };
}

function isReply(value: unknown): value is SubmissionResult<string[]> {
  return (
    typeof value === "object" && value !== null && ("status" in value || "initialValue" in value)
  );
}

/** For `meta`. A page sent back with errors gets "Error: " before this where it is rendered (entry.server.tsx). */
export const titled = (title: string) => [{ title: `${title} – Alongside` }];

/** The sentences of every wrong answer, each a link to its field. Takes focus when the page opens, without JavaScript. */
export function ErrorSummary({ form }: { form: AnyForm }) {
  const wrong = Object.entries(form.allErrors).flatMap(([name, sentences]) =>
    (sentences ?? []).slice(0, 1).map((sentence) => ({ name, sentence })),
  );
  const heading = `${form.id}-errors`;
  if (wrong.length === 0) return null;
  return (
    <div
      className="errors"
      role="alert"
      aria-labelledby={heading}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: focus moves only when the page comes back with errors, which is where the reader needs to be
      autoFocus
    >
      <h2 id={heading}>
        {wrong.length === 1
          ? "There is 1 thing to put right"
          : `There are ${wrong.length} things to put right`}
      </h2>
      <ul>
        {wrong.map(({ name, sentence }) => (
          <li key={name}>
            {name === "" ? sentence : <a href={`#${form.id}-${name}`}>{sentence}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What stood against a button that was pressed (`sayRefusalsHere`). Takes focus, as the summary of a form does. */
export function Refusal({ answer }: { answer: unknown }) {
  const id = useId();
  if (typeof answer !== "object" || answer === null || !("refused" in answer)) return null;
  return (
    <div
      className="errors"
      role="alert"
      aria-labelledby={id}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: focus moves only when the page comes back with a refusal, which is where the reader needs to be
      autoFocus
    >
      <h2 id={id}>That could not be done</h2>
      <p>{String(answer.refused)}</p>
    </div>
  );
}

/** A form that needs no JavaScript. GET forms (filters) are written as plain `<form method="get" className="filters">`. */
export function PlainForm({
  form,
  action,
  className,
  withFile,
  children,
}: {
  form: AnyForm;
  method?: "post";
  action?: string;
  /** A file may be chosen in it; its action reads it with `readPasted`. */
  withFile?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const { pathname, search } = useLocation();
  return (
    <form
      id={form.id}
      method="post"
      // Without an address a form keeps the #main of the skip link, and no summary takes focus on a page opened at a fragment.
      action={action ?? pathname + search}
      encType={withFile ? "multipart/form-data" : undefined}
      noValidate
      className={className ? `form ${className}` : "form"}
    >
      <ErrorSummary form={form} />
      {children}
    </form>
  );
}

/** An answer the reader does not see. With `meta` what came back wins; with `name` the value is as given. */
export function Hidden({ meta, name, value }: { meta?: Meta; name?: string; value?: string }) {
  return (
    <input
      type="hidden"
      name={name ?? meta?.name}
      value={value ?? String(meta?.initialValue ?? "")}
    />
  );
}

export function Fieldset({
  legend,
  size = "h3",
  hint,
  children,
}: {
  legend: ReactNode;
  /** How big the legend is: "h1" when it is the only question of the page, inside which the page puts its own h1. */
  size?: "h1" | "h2" | "h3";
  hint?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <fieldset aria-describedby={hint ? id : undefined}>
      <legend className={`as-${size}`}>{legend}</legend>
      {hint && (
        <p className="hint" id={id}>
          {hint}
        </p>
      )}
      <div className="stack">{children}</div>
    </fieldset>
  );
}
