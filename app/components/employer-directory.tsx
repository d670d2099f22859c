import { Button } from "#app/components/button.tsx";
import { Standing } from "#app/components/employer-record.tsx";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import type { EmployerStanding } from "#app/domain/employer/employer-standing.ts";

interface Listed {
  id: string;
  name: string;
  standing: EmployerStanding;
  isHere: boolean;
  specialistName: string | null;
}

/** The employers of all areas, by name. `under` is where each row leads: a specialist's page of it, or a lead's. */
export function EmployerDirectory({
  rows,
  words,
  page,
  pages,
  under,
}: {
  rows: Listed[];
  words: string;
  page: number;
  pages: number;
  under: "/specialist/employers" | "/area/employers";
}) {
  return (
    <>
      <form method="get" className="filters">
        <div className="field">
          <label htmlFor="words">Name</label>
          <input id="words" name="words" type="search" defaultValue={words} />
        </div>
        <Button variant="second">Find</Button>
      </form>
      {rows.length === 0 ? (
        <Empty title={words ? "No employer by that name." : "None so far."}>
          {words ? "Try part of the name." : "When an employer signs up, it shows here."}
        </Empty>
      ) : (
        <FoldTable
          caption="Employers"
          captionStyle="hidden"
          columns={[
            { key: "name", label: "Employer" },
            { key: "standing", label: "State" },
            { key: "where", label: "Where" },
            { key: "specialist", label: "Named specialist" },
          ]}
          rows={rows.map((row) => ({
            id: row.id,
            cells: {
              name: <a href={`${under}/${row.id}`}>{row.name}</a>,
              standing: <Standing standing={row.standing} />,
              where: row.isHere ? "In your area" : "Another area",
              specialist: row.specialistName ?? "Nobody yet",
            },
          }))}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        to={(n) => `?words=${encodeURIComponent(words)}&page=${n}`}
      />
    </>
  );
}
