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
import { placementKindWords } from "#app/domain/placement/placement-begin.ts";
import { listLasting } from "#app/domain/sustained-outcome/sustained-outcome.queries.server.ts";
import { pageOf } from "#app/server/page-asked.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("People in work");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const today = dateOf(ctx.now);
  const listed = await listPlacements(ctx);
  const lasting = await listLasting(ctx, listed);
  const rows = listed.map((row) => shown(row, lasting[row.id] ?? "", today));
  const mine = rows.filter((row) => row.specialistId === ctx.actor.staffId);
  const now = mine.filter(({ current }) => current);
  return {
    now: now.filter(({ pathway }) => pathway === "outOfWork"),
    keeping: now.filter(({ pathway }) => pathway === "retention"),
    covered: rows.filter((row) => row.current && row.coverStaffId === ctx.actor.staffId),
    past: pageOf(
      request,
      mine.filter(({ current }) => !current),
      "before",
    ),
    team: pageOf(
      request,
      rows.filter((row) => row.specialistId !== ctx.actor.staffId),
      "team",
    ),
    isLead: ctx.actor.role === "lead",
  };
}

const shown = (row: PlacementRow, lasting: string, today: string) => ({
  id: row.id,
  name: row.nameUsed,
  where: `${row.jobTitle}, ${row.employerName}`,
  status: row.status,
  current: row.status === "agreed" || row.status === "started",
  starts: dayInWords(row.startsOn, today),
  pathway: row.pathway,
  kind: placementKindWords[row.pathway],
  lasting,
  support: dayInWords(row.supportUntil, today),
  specialistId: row.specialistId,
  specialist: row.specialistName,
  coverStaffId: row.coverStaffId,
});
type Shown = ReturnType<typeof shown>;

export default function SpecialistPlacements() {
  const { now, keeping, covered, past, team, isLead } = useLoaderData<typeof loader>();
  const isEmpty = now.length === 0 && keeping.length === 0 && covered.length === 0;
  return (
    <>
      <PageHead
        title="People in work"
        lede="Jobs that were agreed, begun and lasted, and jobs that people keep."
        action={
          isLead
            ? undefined
            : { to: "/specialist/placements/new", label: "Write down a job", variant: "second" }
        }
      />
      {now.length > 0 && <Table caption="In work, or about to start" rows={now} />}
      {keeping.length > 0 && (
        <div className="section">
          <Table caption="Keeping a job they have" rows={keeping} />
        </div>
      )}
      {covered.length > 0 && (
        <div className="section">
          <Table caption="For whom you stand in now" rows={covered} withSpecialist withKind />
        </div>
      )}
      {isEmpty && !isLead && (
        <Empty title="None so far.">
          When somebody you support accepts an offer, their job shows here. A job found elsewhere,
          or one that somebody wants to keep, you write down yourself.
        </Empty>
      )}
      {past.rows.length > 0 && (
        <div className="section">
          <Table caption="Before" rows={past.rows} withKind />
          <Pagination {...past} to={(number) => `?before=${number}`} label="Pages of before" />
        </div>
      )}
      {isLead && (
        <div className="section">
          {team.rows.length > 0 ? (
            <>
              <Table
                caption="In the teams you lead: names, states and dates"
                rows={team.rows}
                withSpecialist
                withKind
              />
              <Pagination
                {...team}
                to={(number) => `?team=${number}`}
                label="Pages of your teams"
              />
            </>
          ) : (
            <Empty title="None so far.">Jobs of people in your teams show here.</Empty>
          )}
        </div>
      )}
    </>
  );
}

function Table({
  caption,
  rows,
  withSpecialist = false,
  withKind = false,
}: {
  caption: string;
  rows: Shown[];
  withSpecialist?: boolean;
  /** Where new jobs and kept ones stand in one list. */
  withKind?: boolean;
}) {
  const kind = withKind ? [{ key: "kind", label: "Kind" }] : [];
  const specialist = withSpecialist ? [{ key: "specialist", label: "Specialist" }] : [];
  return (
    <FoldTable
      caption={caption}
      columns={[
        { key: "who", label: "Who" },
        { key: "where", label: "Job" },
        ...kind,
        { key: "state", label: "Where it stands" },
        { key: "starts", label: "Start" },
        { key: "lasting", label: "Lasting" },
        { key: "support", label: "Support until" },
        ...specialist,
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: {
          who: (
            <a href={`/specialist/placements/${row.id}`}>
              {row.name}
              <span className="visually-hidden">, {row.where}</span>
            </a>
          ),
          where: row.where,
          kind: row.kind,
          state: <PlacementStatusLine status={row.status} />,
          starts: row.starts,
          lasting: row.lasting,
          support: row.current ? row.support : "",
          specialist: row.specialist,
        },
      }))}
    />
  );
}
