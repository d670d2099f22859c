import type { ReactNode } from "react";
import type { Meta } from "./form.tsx";
import { Glyph } from "./glyph.tsx";

/** What is wrong and how to put it right, said again at the field. */
export const errorWords = (meta: Meta): ReactNode =>
  meta.errors?.[0] && (
    <>
      <Glyph name="stop" />
      <span>
        <span className="sr">Error: </span>
        {meta.errors[0]}
      </span>
    </>
  );

export function FieldError({ meta }: { meta: Meta }) {
  return meta.errors?.[0] ? (
    <p className="fielderror" id={meta.errorId}>
      {errorWords(meta)}
    </p>
  ) : null;
}

/** The ids of the hint and the error, for `aria-describedby`. */
export const describedBy = (meta: Meta, hint: unknown) =>
  [hint && meta.descriptionId, meta.errors?.length && meta.errorId].filter(Boolean).join(" ") ||
  undefined;
