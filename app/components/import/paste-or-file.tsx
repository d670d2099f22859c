import type { Meta } from "#app/components/form.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import styles from "./import.module.css";

/** A box to paste into, and a file instead of it. The form around it has to be sent as multipart. */
export function PasteOrFile({
  meta,
  label,
  hint,
  file,
}: {
  meta: Meta;
  label: string;
  hint: string;
  file: { label: string; hint: string; accept: string };
}) {
  const id = `${meta.id}-file`;
  return (
    <>
      <TextArea meta={meta} label={label} hint={hint} rows={10} autoComplete="off" />
      <div className="field">
        <label htmlFor={id}>{file.label}</label>
        <div className="hint" id={`${id}-hint`}>
          {file.hint}
        </div>
        <input
          className={styles.file}
          type="file"
          id={id}
          name="file"
          accept={file.accept}
          aria-describedby={`${id}-hint`}
        />
      </div>
    </>
  );
}
