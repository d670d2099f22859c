import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { VacancyStatusLine } from "#app/components/vacancy-status.tsx";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { countForEmployer, listForEmployer } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { goesLiveInWords } from "#app/domain/vacancy/vacancy-sharing.ts";
import { pageAsked } from "#app/server/page-asked.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Begin with one like an earlier one");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const today = dateOf(ctx.now);
  const { page, pages, ...part } = pageAsked(request, await countForEmployer(ctx));
  const rows = await listForEmployer(ctx, part);
  return {
    page,
    pages,
    vacancies: rows.map((row) => ({
      id: row.id,
      title: row.title || "No title yet",
      workplace: row.workplaceName ?? "No workplace yet",
      status: row.status,
      goesLive: goesLiveInWords(row, today),
    })),
  };
}

export default function EarlierPage() {
  const { vacancies, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Like an earlier one"
        lede="Choose a vacancy of yours to begin with, one that has ended as well. It stays as it is."
        back={{ to: "/employer/vacancies/new", label: "Add a vacancy" }}
      />
      {vacancies.length === 0 ? (
        <Empty title="None so far.">
          Once you have written a vacancy, the next can begin with it.{" "}
          <a href="/employer/vacancies/new/usual">Begin with how a job usually is</a>.
        </Empty>
      ) : (
        <FoldTable
          caption="Your vacancies"
          captionStyle="hidden"
          columns={[
            { key: "job", label: "Job" },
            { key: "workplace", label: "Workplace" },
            { key: "state", label: "Where it stands" },
          ]}
          rows={vacancies.map((row) => ({
            id: row.id,
            cells: {
              job: <a href={`/employer/vacancies/${row.id}/copy`}>{row.title}</a>,
              workplace: row.workplace,
              state: <VacancyStatusLine status={row.status} goesLive={row.goesLive} />,
            },
          }))}
        />
      )}
      <Pagination page={page} pages={pages} to={(number) => `?page=${number}`} />
    </>
  );
}
