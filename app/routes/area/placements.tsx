import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { PlacementStatusLine } from "#app/components/placement-facts.tsx";
import { Status } from "#app/components/status.tsx";
import { dateOf, dayInWords, instantInWords } from "#app/domain/calendar/calendar.ts";
import { warningRules } from "#app/domain/early-warning/early-warning.ts";
import {
  type LeadPlacement,
  listLeadPlacements,
} from "#app/domain/early-warning/lead-placements.queries.server.ts";
import { pageOf } from "#app/server/page-asked.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("People in work");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const today = dateOf(ctx.now);
  const rows = (await listLeadPlacements(ctx)).map((row) => shown(row, today));
  return {
    open: pageOf(
      request,
      rows.filter(({ isOpen }) => isOpen),
      "open",
    ),
    others: pageOf(
      request,
      rows.filter(({ isOpen }) => !isOpen),
    ),
  };
}

const shown = (row: LeadPlacement, today: string) => ({
  id: row.id,
  name: row.nameUsed,
  status: row.status,
  week: row.week,
  support: dayInWords(row.supportUntil, today),
  rules: row.rules.map((rule) => warningRules[rule].name),
  help: row.helpSince && instantInWords(row.helpSince, today),
  isOpen: row.rules.length > 0 || row.helpSince !== null,
});
type Shown = ReturnType<typeof shown>;

export default function LeadPlacementsPage() {
  const { open, others } = useLoaderData<typeof loader>();
  const isEmpty = open.rows.length + others.rows.length === 0;
  return (
    <>
      <PageHead
        title="People in work"
        lede="Names, states and dates of the people your teams support in a job."
      />
      {isEmpty && (
        <Empty title="None so far.">
          When somebody your teams support accepts a job, they show here.
        </Empty>
      )}
      {open.rows.length > 0 && (
        <>
          <Table caption="Something is open" rows={open.rows} withOpen />
          <Pagination {...open} to={(number) => `?open=${number}`} label="Pages of what is open" />
        </>
      )}
      {others.rows.length > 0 && (
        <div className="section">
          <Table caption="Nothing is open" rows={others.rows} />
          <Pagination {...others} to={(number) => `?page=${number}`} />
        </div>
      )}
      <section className="section stack-tight" aria-labelledby="see">
        <h2 id="see">What you can see</h2>
        <p>
          A warning shows here from the Monday after it arose, by its rule alone, if it is still
          open. What set it off is between the person and whoever supports them: talk with the
          specialist.
        </p>
        <p>A call for help shows at once, without its words.</p>
      </section>
    </>
  );
}

function Table({
  caption,
  rows,
  withOpen = false,
}: {
  caption: string;
  rows: Shown[];
  withOpen?: boolean;
}) {
  return (
    <FoldTable
      caption={caption}
      columns={[
        { key: "who", label: "Who" },
        { key: "state", label: "Where it stands" },
        { key: "week", label: "Week" },
        { key: "support", label: "Support until" },
        ...(withOpen ? [{ key: "open", label: "Open" }] : []),
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: {
          who: <a href={`/specialist/placements/${row.id}`}>{row.name}</a>,
          state: <PlacementStatusLine status={row.status} />,
          week: row.week ?? "Not begun",
          support: row.support,
          open: (
            <div className="stack-tight">
              {row.help && (
                <span className="meta">
                  <Status tone="stop">A call for help waits since {row.help}</Status>
                </span>
              )}
              {row.rules.length > 0 && <span>{row.rules.join("; ")}</span>}
            </div>
          ),
        },
      }))}
    />
  );
}
