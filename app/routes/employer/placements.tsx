import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { PlacementStatusLine } from "#app/components/placement-facts.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import {
  listPlacements,
  type PlacementRow,
} from "#app/domain/placement/placement.queries.server.ts";
import { pageOf } from "#app/server/page-asked.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("People in work");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const placements = await listPlacements(ctx);
  const today = dateOf(ctx.now);
  return {
    now: placements.filter(isNow).map(shown(today)),
    past: pageOf(request, placements.filter(isPast).map(shown(today)), "before"),
  };
}

const isNow = ({ status }: PlacementRow) => status === "agreed" || status === "started";
const isPast = (row: PlacementRow) => !isNow(row);
const shown = (today: string) => (row: PlacementRow) => ({
  id: row.id,
  status: row.status,
  name: row.nameUsed,
  jobTitle: row.jobTitle,
  workplace: row.workplaceName ?? "",
  starts: dayInWords(row.startsOn, today),
  support: isNow(row) ? dayInWords(row.supportUntil, today) : "",
  specialist: row.specialistName,
});
type Shown = ReturnType<ReturnType<typeof shown>>;

export default function EmployerPlacements() {
  const { now, past } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="People in work"
        lede="People who started with you, or are about to, and who supports you both."
      />
      {now.length === 0 ? (
        <Empty title="None so far.">
          When somebody accepts an offer you made, their start shows here.
        </Empty>
      ) : (
        <Table caption="With you now, or starting soon" rows={now} />
      )}
      {past.rows.length > 0 && (
        <div className="section">
          <Table caption="Before" rows={past.rows} />
          <Pagination {...past} to={(number) => `?before=${number}`} label="Pages of before" />
        </div>
      )}
    </>
  );
}

function Table({ caption, rows }: { caption: string; rows: Shown[] }) {
  return (
    <FoldTable
      caption={caption}
      columns={[
        { key: "who", label: "Who" },
        { key: "state", label: "Where it stands" },
        { key: "starts", label: "Start" },
        { key: "support", label: "Support until" },
        { key: "specialist", label: "Your specialist" },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: {
          who: (
            <>
              <a href={`/employer/placements/${row.id}`}>
                {row.name}, {row.jobTitle}
              </a>
              {row.workplace && (
                <>
                  <br />
                  <span className="soft plain-weight">{row.workplace}</span>
                </>
              )}
            </>
          ),
          state: <PlacementStatusLine status={row.status} />,
          starts: row.starts,
          support: row.support,
          specialist: row.specialist,
        },
      }))}
    />
  );
}
