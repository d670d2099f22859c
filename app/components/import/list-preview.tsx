import type { ComponentProps } from "react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { Hidden, type Meta, PlainForm } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import type { ListPreview as Preview } from "#app/domain/advert-import/csv-preview.ts";
import { listInWords } from "#app/domain/calendar/calendar.ts";
import styles from "./import.module.css";

const count = (number: number) => number.toLocaleString("en-GB");
const lines = (number: number) => (number === 1 ? "1 line" : `${count(number)} lines`);
const drafts = (number: number) => (number === 1 ? "1 draft" : `${count(number)} drafts`);

/** What each line of a list becomes, the wrong ones first. Nothing of it is kept yet. */
export function ListPreview({
  form,
  fields,
  preview,
}: {
  form: ComponentProps<typeof PlainForm>["form"];
  fields: { id: Meta; pasted: Meta };
  preview: Preview;
}) {
  const { good, wrong, unknown } = preview;
  return (
    <>
      <PageHead
        title={
          wrong.length === 0
            ? `All ${lines(good.length)} can be taken in`
            : `${lines(wrong.length)} of ${count(good.length + wrong.length)} cannot be taken in yet`
        }
        lede="Nothing is kept so far."
        back={{ to: "/employer/vacancies/import/csv", label: "Bring in a list of vacancies" }}
      />
      {unknown.length > 0 && (
        <Banner tone="could" title="Columns that we do not know">
          {`We leave out ${listInWords(unknown.map((heading) => `“${heading}”`))}.`}
        </Banner>
      )}
      <PlainForm form={form} withFile>
        <Hidden meta={fields.id} />
        <Hidden meta={fields.pasted} />
        <div className="actions">
          {good.length > 0 && (
            <Button name="intent" value="take">
              {wrong.length === 0
                ? `Make ${drafts(good.length)}`
                : `Make ${drafts(good.length)}, and leave ${lines(wrong.length)} out`}
            </Button>
          )}
          <a href="/employer/vacancies/import/csv">Take none in, and choose another file</a>
        </div>
      </PlainForm>
      {wrong.length > 0 && (
        <section className="section stack" aria-labelledby="wrong">
          <h2 id="wrong">What is wrong</h2>
          <FoldTable
            caption="Lines that cannot be taken in, and why"
            captionStyle="hidden"
            columns={[
              { key: "line", label: "Line" },
              { key: "title", label: "Job" },
              { key: "problems", label: "Column, and what to put right" },
            ]}
            rows={wrong.map(({ line, title, problems }) => ({
              id: String(line),
              cells: {
                line: `Line ${line}`,
                title: title || "No title",
                problems: (
                  <ul className="bullets">
                    {problems.map((problem) => (
                      <li key={problem}>{problem}</li>
                    ))}
                  </ul>
                ),
              },
            }))}
          />
          <details>
            <summary>These lines alone, to put right</summary>
            <p className="hint">
              Copy them into a new file, put them right, and bring that in by itself.
            </p>
            <pre className={styles.source}>{preview.toMend}</pre>
          </details>
        </section>
      )}
      {good.length > 0 && (
        <section className="section stack" aria-labelledby="good">
          <h2 id="good">What becomes a draft</h2>
          <FoldTable
            caption="Lines that can be taken in, and what they become"
            captionStyle="hidden"
            columns={[
              { key: "line", label: "Line" },
              { key: "title", label: "Job" },
              { key: "workplace", label: "Workplace" },
              { key: "pay", label: "Pay" },
              { key: "hours", label: "Hours" },
              { key: "rest", label: "And" },
            ]}
            rows={good.map((each) => ({
              id: String(each.line),
              cells: { ...each, line: `Line ${each.line}` },
            }))}
          />
        </section>
      )}
    </>
  );
}
