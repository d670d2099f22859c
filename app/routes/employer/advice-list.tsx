import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdviceStatusLine } from "#app/components/advice-parts.tsx";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { promisesOf } from "#app/domain/advice-request/advice-promises.queries.server.ts";
import { adviceKindWords } from "#app/domain/advice-request/advice-request.ts";
import {
  type AdviceRow,
  listAdvice,
} from "#app/domain/advice-request/advice-row.queries.server.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { pageOf } from "#app/server/page-asked.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Advice");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const today = dateOf(ctx.now);
  const { rows, page, pages } = pageOf(request, await listAdvice(ctx));
  return {
    page,
    pages,
    rows: rows.map((row) => ({
      id: row.id,
      title: row.title ?? "An introduction was taken back",
      about: row.title === null || row.kind === "general" ? "" : adviceKindWords[row.kind],
      closed: row.title === null,
      status: row.status,
      workplace: row.workplaceName,
      adviser: row.title === null ? "" : (row.adviserName ?? "Not yet"),
      answer: row.title === null ? "" : answerWords(row, ctx.now),
      asked: dayInWords(dateOf(row.askedAt), today),
    })),
  };
}

function answerWords(row: AdviceRow, now: string): string {
  const today = dateOf(now);
  const answer = promisesOf(row, now).find(({ what }) => what === "answered");
  if (!answer) return "";
  if (answer.state === "waiting") return `Answer by ${dayInWords(answer.dueOn, today)}`;
  if (answer.state === "late")
    return `We are late, and we are sorry: you were promised an answer by ${dayInWords(answer.dueOn, today)}`;
  return row.answeredAt ? `Answered ${dayInWords(dateOf(row.answeredAt), today)}` : "";
}

export default function EmployerAdviceList() {
  const { rows, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Advice"
        lede="Ask what could change at work, before you hire, when you meet somebody, or for somebody who works for you now."
        action={{ to: "/employer/advice/new", label: "Ask for advice" }}
      />
      {rows.length === 0 ? (
        <Empty title="None so far.">
          When you ask, an adviser takes it up within 1 working day and answers within 5.
        </Empty>
      ) : (
        <FoldTable
          caption="Newest first"
          captionStyle="plain"
          columns={[
            { key: "title", label: "What you asked" },
            { key: "state", label: "Where it stands" },
            { key: "adviser", label: "Who has it" },
            { key: "answer", label: "The answer" },
            { key: "workplace", label: "Workplace" },
            { key: "asked", label: "Asked" },
          ]}
          rows={rows.map((row) => ({
            id: row.id,
            cells: {
              title: (
                <>
                  <a href={`/employer/advice/${row.id}`}>
                    {row.title}
                    <span className="visually-hidden">, asked {row.asked}</span>
                  </a>
                  {row.about && (
                    <>
                      <br />
                      <span className="soft plain-weight">{row.about}</span>
                    </>
                  )}
                </>
              ),
              state: row.closed ? "" : <AdviceStatusLine status={row.status} />,
              adviser: row.adviser,
              answer: row.answer,
              workplace: row.workplace,
              asked: row.asked,
            },
          }))}
        />
      )}
      <Pagination page={page} pages={pages} to={(number) => `?page=${number}`} />
    </>
  );
}
