import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { Status } from "#app/components/status.tsx";
import { dateOf, weeklyHoursInWords } from "#app/domain/calendar/calendar.ts";
import {
  isKindOfWork,
  kindOfWorkInWords,
  kindsOfWork,
} from "#app/domain/kind-of-work/kind-of-work.ts";
import { isPaidKind, kindLabels, statusLabels } from "#app/domain/vacancy/vacancy.ts";
import { roomForStaff } from "#app/domain/vacancy/vacancy-capacity.queries.server.ts";
import { closesInWords } from "#app/domain/vacancy/vacancy-ending.ts";
import { listForStaff } from "#app/domain/vacancy/vacancy-search.queries.server.ts";
import { isForEveryone, whoSeesIt } from "#app/domain/vacancy/vacancy-sharing.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Vacancies");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const asked = new URL(request.url).searchParams;
  const filter = {
    words: (asked.get("words") ?? "").slice(0, 100),
    kindOfWork: (asked.get("kind") ?? "").slice(0, 60),
    mine: asked.has("mine"),
  };
  const page = Math.max(1, Math.trunc(Number(asked.get("page"))) || 1);
  const { rows, total, pageSize } = await listForStaff(ctx, { ...filter, page });
  const today = dateOf(ctx.now);
  const live = rows.filter(({ status }) => status === "live").map(({ id }) => id);
  const rooms = await roomForStaff(ctx, live);
  const noRoom = (id: string) => {
    const room = rooms.get(id);
    return room && !room.hasRoom ? room.short : null;
  };
  return {
    filter,
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    vacancies: rows.map((row) => ({
      id: row.id,
      title: row.title || "No title yet",
      employer: row.employerName,
      kind: row.kind === "paidJob" ? null : kindLabels[row.kind],
      work: row.kindOfWork && isKindOfWork(row.kindOfWork) ? kindOfWorkInWords(row.kindOfWork) : "",
      status: row.status,
      noRoom: noRoom(row.id),
      // What work without pay is has a word of its own in the list.
      seenBy:
        row.status === "live" && isPaidKind(row.kind) && !isForEveryone(row, today)
          ? whoSeesIt(row, today)
          : null,
      hours: weeklyHoursInWords(row.minutesMin, row.minutesMax ?? row.minutesMin),
      place: row.authorityName ?? "",
      named: row.specialistName ?? "Nobody yet",
      closes: closesInWords(row, today),
    })),
  };
}

const ended: ReadonlySet<string> = new Set(["closed", "filled"]);

export default function VacanciesPage() {
  const { filter, page, pages, vacancies } = useLoaderData<typeof loader>();
  const query = (n: number) =>
    `?${new URLSearchParams({ words: filter.words, kind: filter.kindOfWork, page: String(n), ...(filter.mine && { mine: "yes" }) })}`;
  return (
    <>
      <PageHead
        title="Vacancies"
        lede="Your own area first. Tasters and internships are seen by staff alone."
        action={{ to: "/specialist/vacancies/new", label: "Write up a job from a visit" }}
      />
      <form method="get" className="filters">
        <div className="field">
          <label htmlFor="words">Words</label>
          <input id="words" name="words" type="search" defaultValue={filter.words} />
        </div>
        <div className="field">
          <label htmlFor="kind">Kind of work</label>
          <select id="kind" name="kind" defaultValue={filter.kindOfWork}>
            <option value="">Any kind</option>
            {kindsOfWork.map((kind) => (
              <option key={kind.id} value={kind.id}>
                {kind.label}
              </option>
            ))}
          </select>
        </div>
        <label className="choice bare">
          <input type="checkbox" name="mine" value="yes" defaultChecked={filter.mine} />
          <span>Only with my name on them</span>
        </label>
        <Button variant="second">Show</Button>
      </form>
      {vacancies.length === 0 ? (
        <Empty title="No vacancy like that.">
          An empty board is normal early on. Write up what you hear of on visits.
        </Empty>
      ) : (
        <FoldTable
          caption="Vacancies"
          captionStyle="hidden"
          columns={[
            { key: "job", label: "Job" },
            { key: "work", label: "Kind of work" },
            { key: "hours", label: "Hours" },
            { key: "place", label: "Place" },
            { key: "named", label: "Named specialist" },
            { key: "closes", label: "Closes" },
          ]}
          rows={vacancies.map(({ id, title, kind, status, noRoom, seenBy, ...cells }) => ({
            id,
            cells: {
              ...cells,
              job: (
                <>
                  <a href={`/specialist/vacancies/${id}`}>
                    {title}
                    <span className="sr">, {cells.employer}</span>
                  </a>
                  <span className="under" aria-hidden="true">
                    {cells.employer}
                  </span>
                  {(kind || status !== "live" || noRoom || seenBy) && (
                    <span className="under meta">
                      {kind && <Status tone="plain">{kind}</Status>}
                      {status !== "live" && (
                        <Status tone={ended.has(status) ? "plain" : "could"}>
                          {statusLabels[status]}
                        </Status>
                      )}
                      {noRoom && <Status tone="could">{noRoom}</Status>}
                      {seenBy && <Status tone="plain">{seenBy}</Status>}
                    </span>
                  )}
                </>
              ),
            },
          }))}
        />
      )}
      <Pagination page={page} pages={pages} to={query} />
    </>
  );
}
