import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { Status, type Tone } from "#app/components/status.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import {
  type CaseloadRow,
  caseloadPage,
  listCaseload,
} from "#app/domain/participant/participant.queries.server.ts";
import {
  type CaseloadState,
  caseloadState,
  caseloadStateLabels,
  caseloadWords,
  isNothingYet,
  participation,
} from "#app/domain/participant/participant.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("People");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const asked = new URL(request.url).searchParams;
  const words = asked.get("words")?.slice(0, 80).replaceAll("\u0000", "") ?? "";
  const page = Math.max(1, Math.min(1000, Math.trunc(Number(asked.get("page"))) || 1));
  const closed = asked.get("show") === "closed";
  const { rows, total } = await listCaseload(ctx, { words, page, closed });
  return {
    rows,
    total,
    words,
    page,
    closed,
    pages: Math.ceil(total / caseloadPage),
    today: dateOf(ctx.now),
    lead: ctx.actor.role === "lead",
  };
}

const tones: Record<CaseloadState, Tone> = {
  inWork: "fit",
  withEmployer: "talk",
  deciding: "could",
  looking: "plain",
};

export default function PeoplePage() {
  const loaded = useLoaderData<typeof loader>();
  const { rows, total, words, page, closed, pages, today, lead } = loaded;
  const to = (number: number) =>
    `?${new URLSearchParams({ ...(words && { words }), ...(closed && { show: "closed" }), page: String(number) })}`;
  return (
    <>
      <PageHead
        title={lead ? "People of your teams" : "Your people"}
        lede={
          lead
            ? "Names, states and dates. What somebody wrote of themself is opened only with a reason."
            : !words && !closed && total > 0
              ? caseloadWords(total)
              : undefined
        }
        {...(!lead && { action: { to: "/specialist/participants/new", label: "Add somebody" } })}
      />
      <form method="get" className="filters">
        <div className="field">
          <label htmlFor="words">Name</label>
          <input type="search" id="words" name="words" defaultValue={words} maxLength={80} />
        </div>
        <div className="field">
          <label htmlFor="show">Which records</label>
          <select id="show" name="show" defaultValue={closed ? "closed" : "open"}>
            <option value="open">Open</option>
            <option value="closed">Closed</option>
          </select>
        </div>
        <Button variant="second">Show</Button>
      </form>
      {rows.length === 0 ? (
        <Empty title={words || closed ? "Nobody found." : "Nobody yet."}>
          {words || closed
            ? "Try another name, or the other records."
            : lead
              ? "When a specialist of your teams adds somebody, they show here."
              : "Add the first person you support, with them beside you if you can."}
        </Empty>
      ) : (
        <FoldTable
          caption={lead ? "People of your teams" : "Your people"}
          captionStyle="hidden"
          columns={[
            { key: "name", label: "Name" },
            ...(lead ? [{ key: "specialist", label: "Specialist" }] : []),
            { key: "state", label: "Where things are" },
            { key: "ends", label: "Participation ends" },
            ...(lead ? [] : [{ key: "account", label: "Account" }]),
          ]}
          rows={rows.map((row) => ({ id: row.id, cells: cellsOf(row, today, !lead) }))}
        />
      )}
      <Pagination page={page} pages={pages} to={to} />
    </>
  );
}

function cellsOf(row: CaseloadRow, today: string, isOwn: boolean) {
  const state = caseloadState(row);
  const part = participation(row, today);
  return {
    name: <a href={`/specialist/participants/${row.id}`}>{row.chosenName}</a>,
    specialist: row.specialistName,
    state: row.closedAt ? (
      `Closed on ${dayInWords(dateOf(row.closedAt), today)}`
    ) : (
      <div>
        <Status tone={tones[state]}>{caseloadStateLabels[state]}</Status>
        {isNothingYet(row, today) && (
          <span className="under">
            {isOwn ? (
              <a href={`/specialist/participants/${row.id}/jobs?more=yes`}>
                No introduction for 3 weeks: what would open more jobs
                <span className="visually-hidden"> for {row.chosenName}</span>
              </a>
            ) : (
              "No introduction for 3 weeks"
            )}
          </span>
        )}
      </div>
    ),
    ends: (
      <>
        {dayInWords(row.participationEndsOn, today)}
        {part === "endsSoon" && " (soon)"}
        {part === "ended" && " (has passed)"}
      </>
    ),
    account: row.hasAccount ? "Has an account" : "Through you",
  };
}
