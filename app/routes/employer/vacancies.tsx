import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { VacancyStatusLine } from "#app/components/vacancy-status.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findStanding } from "#app/domain/employer/employer-standing.queries.server.ts";
import { countForEmployer, listForEmployer } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { kindLabels } from "#app/domain/vacancy/vacancy.ts";
import { overInWords } from "#app/domain/vacancy/vacancy-ending.ts";
import { placesInWords } from "#app/domain/vacancy/vacancy-places.ts";
import { goesLiveInWords } from "#app/domain/vacancy/vacancy-sharing.ts";
import { besideOf } from "#app/domain/vacancy/vacancy-waits.queries.server.ts";
import { waitsFor } from "#app/domain/vacancy/vacancy-waits.ts";
import { pageAsked } from "#app/server/page-asked.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Your vacancies");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const today = dateOf(ctx.now);
  const { page, pages, ...part } = pageAsked(request, await countForEmployer(ctx));
  const rows = await listForEmployer(ctx, part);
  const beside = await besideOf(
    ctx,
    rows.map(({ id }) => id),
  );
  return {
    page,
    pages,
    onHold: (await findStanding(ctx.db, ctx.actor.employerId)) === "suspended",
    vacancies: rows.map((row) => ({
      id: row.id,
      title: row.title || "No title yet",
      kind: kindLabels[row.kind],
      workplace: row.workplaceName ?? "No workplace yet",
      status: row.status,
      goesLive: goesLiveInWords(row, today),
      over: overInWords(row, today),
      places: placesInWords(row),
      waitsFor: waitsFor(row, beside(row.id), today),
      closes: row.closesOn
        ? dayInWords(row.closesOn, today)
        : row.status === "live" || row.status === "paused"
          ? "No closing date"
          : "",
    })),
  };
}

export default function EmployerVacanciesPage() {
  const { vacancies, page, pages, onHold } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Your vacancies"
        lede="Every job you told us about: on the board, in draft and ended."
        action={{ to: "/employer/vacancies/new", label: "Add a vacancy" }}
      >
        <a href="/employer/vacancies/import">Bring in an advert you have</a>
        <a href="/employer/vacancies/import/csv">Bring in a list of many</a>
        <a href="/check-an-advert">Check an advert</a>
      </PageHead>
      {vacancies.length === 0 ? (
        <Empty title="None so far.">
          “Add a vacancy” takes about 10 minutes. You can stop and come back.
        </Empty>
      ) : (
        <FoldTable
          caption="Your vacancies"
          captionStyle="hidden"
          columns={[
            { key: "job", label: "Job" },
            { key: "kind", label: "Kind" },
            { key: "workplace", label: "Workplace" },
            { key: "state", label: "Where it stands" },
            { key: "waits", label: "What it waits for" },
            { key: "closes", label: "Closes" },
          ]}
          rows={vacancies.map((row) => ({
            id: row.id,
            cells: {
              job: <a href={`/employer/vacancies/${row.id}`}>{row.title}</a>,
              kind: row.kind,
              workplace: row.workplace,
              state: (
                <div>
                  <VacancyStatusLine
                    status={row.status}
                    onHold={onHold}
                    goesLive={row.goesLive}
                    over={row.over}
                  />
                  {row.places && <div className="small soft">{row.places}</div>}
                </div>
              ),
              waits: row.waitsFor ?? "Nothing",
              closes: row.closes,
            },
          }))}
        />
      )}
      <Pagination page={page} pages={pages} to={(number) => `?page=${number}`} />
    </>
  );
}
