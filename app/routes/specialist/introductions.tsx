import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import {
  countForSpecialist,
  listForSpecialist,
} from "#app/domain/introduction/introduction-specialist.queries.server.ts";
import { pageAsked } from "#app/server/page-asked.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Introductions");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const asked = new URL(request.url).searchParams;
  const show = asked.get("show") === "ended" ? "ended" : "open";
  const count = await countForSpecialist(ctx.db, ctx.actor, show);
  const { page, pages, ...part } = pageAsked(request, count);
  return {
    show,
    page,
    pages,
    rows: await listForSpecialist(ctx.db, ctx.actor, { show, ...part }),
    today: dateOf(ctx.now),
  };
}

export default function SpecialistIntroductions() {
  const { show, page, pages, rows, today } = useLoaderData<typeof loader>();
  const ended = show === "ended";
  return (
    <>
      <PageHead
        title="Introductions"
        lede="Each starts from a job’s list of your people. Nothing reaches an employer before the person has said yes."
      />
      <nav aria-label="Which introductions">
        <ul className="views">
          <li>
            <a href="/specialist/introductions" aria-current={ended ? undefined : "page"}>
              Open
            </a>
          </li>
          <li>
            <a href="?show=ended" aria-current={ended ? "page" : undefined}>
              Started or ended
            </a>
          </li>
        </ul>
      </nav>
      {rows.length === 0 ? (
        <Empty title={ended ? "None have ended yet." : "None are open."}>
          Open a <a href="/specialist/vacancies">vacancy</a>, look at your people for it, and draft
          an introduction from there.
        </Empty>
      ) : (
        <FoldTable
          caption={ended ? "Started or ended" : "Open introductions"}
          captionStyle="hidden"
          columns={[
            { key: "person", label: "Person" },
            { key: "job", label: "Job" },
            { key: "state", label: "Where it is" },
            { key: "day", label: "Last change" },
          ]}
          rows={rows.map((row) => ({
            id: row.id,
            cells: {
              person: (
                <a href={`/specialist/introductions/${row.id}`}>
                  {row.chosenName}
                  <span className="visually-hidden">, {row.jobTitle}</span>
                </a>
              ),
              job: `${row.jobTitle}, ${row.employerName}`,
              state: row.answerBy
                ? `${row.statusWords} by ${dayInWords(row.answerBy, today)}`
                : row.statusWords,
              day: dayInWords(dateOf(row.updatedAt), today),
            },
          }))}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        to={(number) => `?show=${show}&page=${number}`}
        label="Pages of introductions"
      />
    </>
  );
}
