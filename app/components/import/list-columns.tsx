import { FoldTable } from "#app/components/fold-table.tsx";
import { csvColumns } from "#app/domain/advert-import/csv-columns.ts";
import { listInWords } from "#app/domain/calendar/calendar.ts";

/** The template, and what each of its columns takes. */
export function ListColumns({ workplaces }: { workplaces: string[] }) {
  return (
    <section className="section stack" aria-labelledby="columns">
      <h2 id="columns">How the list is written</h2>
      <p>
        <a href="/employer/vacancies/import/template.csv">Download the template</a>. The first line
        names the columns, and every line below it is a vacancy. Leave empty what you do not know
        yet, and leave out columns that you do not need.
      </p>
      {workplaces.length > 0 && (
        <p>Your workplaces are {listInWords(workplaces.map((name) => `“${name}”`))}.</p>
      )}
      <FoldTable
        caption="The columns of the list"
        captionStyle="hidden"
        columns={[
          { key: "name", label: "Column" },
          { key: "says", label: "What it says" },
          { key: "example", label: "For example" },
        ]}
        rows={csvColumns.map(({ name, says, example }) => ({
          id: name,
          cells: { name, says, example },
        }))}
      />
    </section>
  );
}
