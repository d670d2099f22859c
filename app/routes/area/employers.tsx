import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Standing } from "#app/components/employer-record.tsx";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import {
  directoryPage,
  listEmployersForStaff,
} from "#app/domain/employer/employer-directory.queries.server.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("Employers in your area");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const asked = new URL(request.url).searchParams;
  const words = (asked.get("words") ?? "").slice(0, 100);
  const page = Math.max(1, Math.trunc(Number(asked.get("page"))) || 1);
  const { rows, total } = await listEmployersForStaff(ctx, { words, page });
  return { rows, words, page, pages: Math.max(1, Math.ceil(total / directoryPage)) };
}

export default function AreaEmployersPage() {
  const { rows, words, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Employers"
        lede="Any lead can suspend an employer, everywhere at once. The area that did so lifts it."
      />
      <form method="get" className="filters">
        <div className="field">
          <label htmlFor="words">Name</label>
          <input id="words" name="words" type="search" defaultValue={words} />
        </div>
        <Button variant="second">Find</Button>
      </form>
      {rows.length === 0 ? (
        <Empty title="No employer by that name.">Try part of the name.</Empty>
      ) : (
        <FoldTable
          caption="Employers"
          captionStyle="hidden"
          columns={[
            { key: "name", label: "Employer" },
            { key: "standing", label: "State" },
            { key: "where", label: "Where" },
          ]}
          rows={rows.map((row) => ({
            id: row.id,
            cells: {
              name: <a href={`/area/employers/${row.id}`}>{row.name}</a>,
              standing: <Standing standing={row.standing} />,
              where: row.isHere ? "In your area" : "Another area",
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
