import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { listForSpecialist } from "#app/domain/introduction/introduction-specialist.queries.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Introductions");
const pageLength = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const asked = new URL(request.url).searchParams;
  const show = asked.get("show") === "ended" ? "ended" : "open";
  const page = Math.max(1, Math.min(1000, Math.trunc(Number(asked.get("page"))) || 1));
  const found = await listForSpecialist(ctx.db, ctx.actor, {
    show,
    limit: pageLength + 1,
    offset: (page - 1) * pageLength,
  });
  return {
    show,
    page,
    hasMore: found.length > pageLength,
    rows: found.slice(0, pageLength),
    today: dateOf(ctx.now),
  };
}

export default function SpecialistIntroductions() {
  const { show, page, hasMore, rows, today } = useLoaderData<typeof loader>();
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
      {(page > 1 || hasMore) && (
        <nav aria-label="More introductions" className="actions">
          {page > 1 && <a href={`?show=${show}&page=${page - 1}`}>Newer</a>}
          {hasMore && <a href={`?show=${show}&page=${page + 1}`}>Older</a>}
        </nav>
      )}
    </>
  );
}
