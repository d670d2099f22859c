import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BarChart } from "#app/components/bar-chart.tsx";
import { Button } from "#app/components/button.tsx";
import { FoldTable, type Row } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { findArea } from "#app/domain/area/area.queries.server.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { findEvidence } from "#app/domain/evidence/evidence.queries.server.ts";
import {
  type FigureRow,
  type FigureTable,
  figureInWords,
  monthsToChoose,
  periodOf,
} from "#app/domain/evidence/evidence.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("Evidence");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const { searchParams } = new URL(request.url);
  const today = dateOf(ctx.now);
  const period = periodOf(searchParams.get("from"), searchParams.get("to"), today);
  const [area, tables] = await Promise.all([
    findArea(ctx.db, ctx.actor.areaId),
    findEvidence(ctx, period),
  ]);
  return {
    areaName: area.name,
    answerDays: area.answerDays,
    period,
    months: monthsToChoose(today),
    tables,
  };
}

const monthFormat = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const monthInWords = (month: string) => monthFormat.format(new Date(`${month}-01T00:00:00Z`));

const asRow = ({ id, label, unit, own, others, total }: FigureRow): Row => ({
  id,
  cells: {
    label,
    own: figureInWords(own, unit),
    others: figureInWords(others, unit),
    total: figureInWords(total, unit),
  },
});

function Figures({ table }: { table: FigureTable }) {
  const counts = (
    <FoldTable
      caption={table.caption}
      columns={[
        { key: "label", label: "What" },
        { key: "own", label: "Your area", numeric: true },
        { key: "others", label: "Other areas", numeric: true },
        { key: "total", label: "All areas", numeric: true },
      ]}
      rows={table.rows.map(asRow)}
      {...(table.total ? { total: asRow(table.total) } : {})}
    />
  );
  return (
    <section className="section">
      {counts}
      {table.total && <BarChart caption={`${table.caption}, as bars`} bars={table.rows} />}
    </section>
  );
}

function MonthField({
  name,
  label,
  value,
  months,
}: {
  name: string;
  label: string;
  value: string;
  months: string[];
}) {
  const shown = months.includes(value) ? months : [...months, value];
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        {shown.map((month) => (
          <option key={month} value={month}>
            {monthInWords(month)}
          </option>
        ))}
      </select>
    </div>
  );
}

export default function EvidencePage() {
  const { areaName, answerDays, period, months, tables } = useLoaderData<typeof loader>();
  const words = `${monthInWords(period.from)} to ${monthInWords(period.to)}`;
  return (
    <>
      <PageHead
        title="Evidence"
        lede={`What the advice desk did from ${words}: ${areaName}, beside all areas.`}
        back={{ to: "/area", label: "Your area" }}
      />
      <form method="get" className="filters">
        <MonthField name="from" label="From" value={period.from} months={months} />
        <MonthField name="to" label="To the end of" value={period.to} months={months} />
        <Button variant="second">Show</Button>
      </form>
      <p>
        <a href={`/area/evidence.csv?from=${period.from}&to=${period.to}`}>
          Download these figures as a spreadsheet (CSV)
        </a>
      </p>
      {tables.map((table) => (
        <Figures key={table.id} table={table} />
      ))}
      <section className="section prose" aria-labelledby="reading">
        <h2 id="reading">How to read this</h2>
        <ul className="bullets">
          <li>
            “Not shown” keeps a number under 5, where you may not see each request or person behind
            it. A second number is kept with it, so that no sum gives it away.
          </li>
          <li>
            Days to an answer are working days, without the bank holidays of England or Wales. Your
            area promises an answer within {answerDays}. A request that is past its day without an
            answer counts as late.
          </li>
          <li>Requests count in the month they were asked. Those for no area yet are left out.</li>
          <li>Adjustments count in the month both sides agreed, or one was found not possible.</li>
        </ul>
      </section>
    </>
  );
}
