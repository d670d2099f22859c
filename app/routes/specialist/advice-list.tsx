import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdviceStatusLine } from "#app/components/advice-parts.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { Status } from "#app/components/status.tsx";
import { routeToMyArea } from "#app/domain/advice-request/advice-handing.commands.server.ts";
import { dueInWords } from "#app/domain/advice-request/advice-promises.queries.server.ts";
import {
  listQueue,
  type QueueRow,
} from "#app/domain/advice-request/advice-queue.queries.server.ts";
import {
  queueEmptyWords,
  queueViews,
  queueViewWords,
  readView,
} from "#app/domain/advice-request/advice-queue.ts";
import { adviceKindForStaff } from "#app/domain/advice-request/advice-request.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Advice");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const asked = new URL(request.url).searchParams;
  const view = readView(asked.get("show"));
  const queue = await listQueue(ctx, view, Math.trunc(Number(asked.get("page"))) || 1);
  const today = dateOf(ctx.now);
  return {
    ...queue,
    view,
    rows: queue.rows.map((row) => shown(row, today, ctx.actor.role === "lead")),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const body = await readForm(request);
  const id = String(body.get("adviceRequestId") ?? "");
  await routeToMyArea(ctx, id);
  return redirect(`/specialist/advice/${id}`);
}

function shown(row: QueueRow, today: string, isLead: boolean) {
  return {
    id: row.id,
    title: row.title ?? "",
    about: adviceKindForStaff[row.kind],
    isUrgent: row.urgentSince !== null,
    asker: [row.employerName, row.workplaceName].filter(Boolean).join(", "),
    status: row.status,
    adviser: row.adviserName ?? "Nobody yet",
    second: row.secondStaffName,
    cover: row.coverName,
    due: row.answer ? dueInWords(row.answer, today) : "",
    isLate: row.answer?.state === "late",
    take: row.next?.what === "taken" ? dueInWords(row.next, today) : "",
    hasNoArea: row.areaId === null,
    mayRoute: row.areaId === null && isLead,
  };
}
type Shown = ReturnType<typeof shown>;

export default function SpecialistAdviceList() {
  const { rows, counts, view, page, pages } = useLoaderData<typeof loader>();
  const isLate = counts.overdue > 0;
  return (
    <>
      <PageHead title="Advice" lede="What employers of your area ask, and what they were promised.">
        {isLate && view !== "overdue" && (
          <Status tone="stop">
            {counts.overdue === 1 ? "1 answer is late" : `${counts.overdue} answers are late`}
          </Status>
        )}
      </PageHead>
      <nav aria-label="Which questions">
        <ul className="views">
          {queueViews.map((each) => (
            <li key={each}>
              <a href={`?show=${each}`} aria-current={each === view ? "page" : undefined}>
                {queueViewWords[each]} ({counts[each]})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <Empty title={queueEmptyWords[view]}>What an employer asks shows here at once.</Empty>
      ) : (
        <Queue caption={queueViewWords[view]} rows={rows} />
      )}
      <Pagination page={page} pages={pages} to={(to) => `?show=${view}&page=${to}`} />
      <p className="section">
        <a href="/specialist/phrases">Saved phrases of your team</a>
        {" · "}
        <a href="/specialist/absence">Days away and who covers</a>
      </p>
    </>
  );
}

function Queue({ caption, rows }: { caption: string; rows: Shown[] }) {
  return (
    <FoldTable
      caption={caption}
      captionStyle="hidden"
      columns={[
        { key: "title", label: "Question" },
        { key: "asker", label: "Who asks" },
        { key: "adviser", label: "Who has it" },
        { key: "state", label: "Where it stands" },
        { key: "due", label: "Promised" },
      ]}
      rows={rows.map((row) => ({ id: row.id, cells: cellsOf(row) }))}
    />
  );
}

const cellsOf = (row: Shown) => ({
  title: (
    <>
      <a href={`/specialist/advice/${row.id}`}>
        {row.title}
        <span className="visually-hidden">, {row.asker}</span>
      </a>
      <br />
      <span className="soft plain-weight">{row.about}</span>
      {row.isUrgent && <Status tone="stop">Urgent: a job is at risk</Status>}
      {row.hasNoArea && <Status tone="could">The place belongs to no area</Status>}
      {row.mayRoute && (
        <ConfirmForm
          intent="route"
          label={
            <>
              Route to my area<span className="visually-hidden">: {row.title}</span>
            </>
          }
          hidden={{ adviceRequestId: row.id }}
        />
      )}
    </>
  ),
  asker: row.asker,
  adviser: (
    <>
      {row.adviser}
      {row.second && <span className="soft"> with {row.second}</span>}
      {row.cover && <span className="soft"> (away; {row.cover} covers)</span>}
    </>
  ),
  state: <AdviceStatusLine status={row.status} />,
  due: row.isLate ? (
    <Status tone="stop">{row.due}</Status>
  ) : (
    <>
      {row.take && (
        <>
          {row.take}
          <br />
        </>
      )}
      {row.due}
    </>
  ),
});
