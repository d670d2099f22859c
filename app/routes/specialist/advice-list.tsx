import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { AdviceStatusLine } from "#app/components/advice-parts.tsx";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { promisesOf } from "#app/domain/advice-request/advice-promises.queries.server.ts";
import { adviceKindForStaff } from "#app/domain/advice-request/advice-request.ts";
import {
  type AdviceRow,
  listAdvice,
} from "#app/domain/advice-request/advice-row.queries.server.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { pageOf } from "#app/server/page-asked.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Advice");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const rows = (await listAdvice(ctx)).map((row) => shown(row, ctx.now));
  const mine = rows.filter((row) => row.adviserId === ctx.actor.staffId);
  return {
    open: rows.filter((row) => row.status === "open").reverse(),
    mine: mine.filter((row) => row.status === "taken"),
    done: pageOf(
      request,
      mine.filter((row) => row.status === "answered" || row.status === "closed"),
      "done",
    ),
    others: pageOf(
      request,
      rows.filter(
        (row) =>
          row.status !== "open" && row.adviserId !== null && row.adviserId !== ctx.actor.staffId,
      ),
      "others",
    ),
  };
}

function shown(row: AdviceRow, now: string) {
  const today = dateOf(now);
  const [taken, answered] = promisesOf(row, now);
  const next = row.status === "open" ? taken : row.status === "taken" ? answered : undefined;
  const late = next?.state === "late" ? " (late)" : "";
  return {
    id: row.id,
    title: row.title ?? "",
    about: adviceKindForStaff[row.kind],
    employer: `${row.employerName}, ${row.workplaceName}`,
    status: row.status,
    adviserId: row.adviserId,
    adviser: row.adviserName ?? "",
    due: next ? `${dayInWords(next.dueOn, today)}${late}` : "",
  };
}
type Shown = ReturnType<typeof shown>;

export default function SpecialistAdviceList() {
  const { open, mine, done, others } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Advice"
        lede="What employers of your area ask. Take one up within 1 working day, answer within 5."
      />
      {open.length > 0 ? (
        <Table caption="Waiting for an adviser" rows={open} />
      ) : (
        <Empty title="Nothing is waiting.">What an employer asks shows here first.</Empty>
      )}
      <More caption="Yours to answer" rows={mine} />
      <More caption="Taken by colleagues" rows={others.rows}>
        <Pagination
          {...others}
          to={(number) => `?others=${number}`}
          label="Pages of colleagues’ requests"
        />
      </More>
      <More caption="Answered or closed by you" rows={done.rows}>
        <Pagination {...done} to={(number) => `?done=${number}`} label="Pages of your answers" />
      </More>
    </>
  );
}

function More({
  caption,
  rows,
  children,
}: {
  caption: string;
  rows: Shown[];
  children?: ReactNode;
}) {
  return rows.length > 0 ? (
    <div className="section">
      <Table caption={caption} rows={rows} />
      {children}
    </div>
  ) : null;
}

function Table({ caption, rows }: { caption: string; rows: Shown[] }) {
  return (
    <FoldTable
      caption={caption}
      columns={[
        { key: "title", label: "Question" },
        { key: "employer", label: "Employer" },
        { key: "state", label: "Where it stands" },
        { key: "due", label: "Promised by" },
        { key: "adviser", label: "Adviser" },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: {
          title: (
            <>
              <a href={`/specialist/advice/${row.id}`}>
                {row.title}
                <span className="visually-hidden">, {row.employer}</span>
              </a>
              <br />
              <span className="soft plain-weight">{row.about}</span>
            </>
          ),
          employer: row.employer,
          state: <AdviceStatusLine status={row.status} />,
          due: row.due,
          adviser: row.adviser,
        },
      }))}
    />
  );
}
