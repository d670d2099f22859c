import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { Status } from "#app/components/status.tsx";
import { listStaff } from "#app/domain/area/area.queries.server.ts";
import { addDays, dateOf } from "#app/domain/calendar/calendar.ts";
import { countRecordedDecisions } from "#app/domain/introduction/introduction-record.queries.server.ts";
import { caseloadRoom, caseloadWords } from "#app/domain/participant/participant.ts";
import { pageOf } from "#app/server/page-asked.ts";
import { requireLead } from "#app/server/request.server.ts";

export const handle = { audience: "area" };
export const meta: MetaFunction = () => titled("Your specialists");

const recordedDays = 90;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireLead(request, context);
  const staff = await listStaff(ctx);
  const { rows, page, pages } = pageOf(
    request,
    staff.filter(
      (row) => row.role === "specialist" && !row.closedAt && ctx.actor.leads.includes(row.teamId),
    ),
  );
  const said = await countRecordedDecisions(ctx.db, {
    staffIds: rows.map(({ staffId }) => staffId),
    since: addDays(dateOf(ctx.now), -recordedDays),
  });
  return {
    page,
    pages,
    specialists: rows.map((row) => ({
      id: row.staffId,
      name: row.name,
      teamName: row.teamName,
      caseload: caseloadWords(row.people ?? 0),
      isOver: caseloadRoom(row.people ?? 0) === "over",
      recorded: said.get(row.staffId)?.recorded ?? 0,
      decided: said.get(row.staffId)?.decided ?? 0,
    })),
  };
}

export default function SpecialistsPage() {
  const { specialists, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Your specialists"
        lede="How many people each supports, and who decides what is sent."
        back={{ to: "/area/caseloads", label: "Caseloads" }}
      />
      {specialists.length === 0 ? (
        <Empty title="None so far.">
          Invite somebody on the <a href="/area/staff">page of your staff</a>, and they show here.
        </Empty>
      ) : (
        <FoldTable
          caption="Your specialists"
          columns={[
            { key: "name", label: "Specialist" },
            { key: "team", label: "Team" },
            { key: "caseload", label: "Caseload" },
            {
              key: "recorded",
              label: "Decisions written down for people, last 90 days",
              numeric: true,
            },
            { key: "decided", label: "Decisions people made themselves", numeric: true },
          ]}
          rows={specialists.map((row) => ({
            id: row.id,
            cells: {
              name: row.name,
              team: row.teamName,
              caseload: (
                <>
                  {row.caseload}
                  {row.isOver && (
                    <span className="under meta">
                      <Status tone="stop">Too many</Status>
                    </span>
                  )}
                </>
              ),
              recorded: row.recorded,
              decided: row.decided,
            },
          }))}
        />
      )}
      <Pagination page={page} pages={pages} to={(number) => `?page=${number}`} />
      <p className="soft">
        A decision is written down for somebody who has no account, or who asked. Many from one
        specialist is worth a talk.
      </p>
    </>
  );
}
