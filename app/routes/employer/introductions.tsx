import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { IntroductionStatusLine } from "#app/components/introduction-status.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findStanding } from "#app/domain/employer/employer-standing.queries.server.ts";
import {
  countForEmployer,
  type EmployerRow,
  listForEmployer,
} from "#app/domain/introduction/introduction-employer.queries.server.ts";
import { pageAsked } from "#app/server/page-asked.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Introductions");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const count = await countForEmployer(ctx.db, ctx.actor);
  const { page, pages, ...part } = pageAsked(request, count);
  const rows = await listForEmployer(ctx.db, ctx.actor, part);
  const today = dateOf(ctx.now);
  return {
    page,
    pages,
    suspended: (await findStanding(ctx.db, ctx.actor.employerId)) === "suspended",
    rows: rows.map((row) => shown(row, today)),
  };
}

const shown = (row: EmployerRow, today: string) => ({
  id: row.id,
  // What was taken back leaves nothing but that.
  who: row.nameUsed ?? (row.status === "withdrawn" ? row.statusWords : "No longer shown"),
  job: row.status === "withdrawn" ? "" : row.jobTitle,
  workplace: row.status === "withdrawn" ? "" : row.workplaceName,
  status: row.status,
  statusWords: row.statusWords,
  sent: dayInWords(dateOf(row.sentAt), today),
  answerBy: row.answerBy ? dayInWords(row.answerBy, today) : "",
  late: row.answerBy !== null && row.answerBy < today,
});
type Shown = ReturnType<typeof shown>;

export default function EmployerIntroductions() {
  const { rows, page, pages, suspended } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Introductions"
        lede="People who chose to be introduced to you, in words they approved."
      />
      {suspended && (
        <Banner tone="stop" title="Your introductions are closed for now">
          Your specialist can tell you what happens next. Nothing you wrote is lost.
        </Banner>
      )}
      {rows.length === 0 ? (
        <Empty title="None so far.">
          When somebody chooses to be introduced to you for one of your vacancies, it shows here and
          we write to you.
        </Empty>
      ) : (
        <FoldTable
          caption="Newest first"
          captionStyle="plain"
          columns={[
            { key: "who", label: "Who" },
            { key: "job", label: "Job" },
            { key: "state", label: "Where it stands" },
            { key: "by", label: "Answer by" },
            { key: "sent", label: "Sent to you" },
          ]}
          rows={rows.map((row) => ({ id: row.id, cells: cellsOf(row) }))}
        />
      )}
      <Pagination page={page} pages={pages} to={(n) => `/employer/introductions?page=${n}`} />
    </>
  );
}

const cellsOf = (row: Shown) => ({
  who: (
    <a href={`/employer/introductions/${row.id}`}>
      {row.who}
      <span className="visually-hidden">
        {row.job && `, ${row.job}`}, sent {row.sent}
      </span>
    </a>
  ),
  job: row.job && [row.job, row.workplace].filter(Boolean).join(", "),
  state: <IntroductionStatusLine status={row.status} words={row.statusWords} />,
  by: row.late ? `${row.answerBy} (late)` : row.answerBy,
  sent: row.sent,
});
