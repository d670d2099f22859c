import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { planInWords } from "#app/components/placement/visit-fields.tsx";
import { VisitList } from "#app/components/placement/visit-list.tsx";
import { shownToStaff } from "#app/components/placement/visits-overview.tsx";
import { visitScript, WaitingVisits } from "#app/components/placement/waiting-visits.tsx";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { findDeviceKey } from "#app/domain/visit/device-key.commands.server.ts";
import { listVisits } from "#app/domain/visit/visit.queries.server.ts";
import { pageOf } from "#app/server/page-asked.ts";
import { requireStaff } from "#app/server/request.server.ts";

// The script sends what still waits on this phone (docs/decisions/008).
export const handle = { audience: "staff", script: visitScript };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Visits: ${data.about.nameUsed} at ${data.about.employerName}` : "Visits");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { about, visits, next } = await listVisits(ctx, params.id ?? "");
  const asked = new URL(request.url).searchParams;
  const kept = asked.get("kept");
  const isThere = visits.some(({ id }) => id === kept);
  return {
    about,
    next,
    list: pageOf(request, visits),
    me: ctx.actor.staffId,
    deviceKey: await findDeviceKey(ctx),
    today: dateOf(ctx.now),
    // A late copy of a visit that was taken back changes nothing, and is not said to be kept.
    done: kept ? (isThere ? "record" : "takenBack") : asked.get("done"),
  };
}

const told: Record<string, string> = {
  record: "The visit is written down",
  change: "The visit is changed",
  takeBack: "The visit is taken back",
  takenBack: "This visit was taken back before, and stays so",
};

export default function VisitsPage() {
  const { about, next, list, me, deviceKey, today, done } = useLoaderData<typeof loader>();
  const title = `${about.nameUsed} at ${about.employerName}`;
  const here = `/specialist/placements/${about.id}/visits`;
  return (
    <>
      <PageHead
        title="Visits"
        lede={title}
        back={{ to: `/specialist/placements/${about.id}`, label: title }}
        action={about.goesOn ? { to: `${here}/new`, label: "Write down a visit" } : undefined}
      >
        {next && (
          <p>{`${next.on < today ? "Was planned for" : "Next"}: ${planInWords(next, today)}.`}</p>
        )}
      </PageHead>
      {done && told[done] && <Banner title={told[done]} live />}
      <WaitingVisits deviceKey={deviceKey} />
      {list.rows.length === 0 ? (
        <Empty title="None so far.">A visit takes a minute to write down, also on a phone.</Empty>
      ) : (
        <VisitList
          visits={list.rows.map((visit) => ({
            ...shownToStaff(visit, about, today),
            more: about.goesOn && visit.staffId === me && (
              <p>
                <a href={`${here}/${visit.id}`}>
                  Change or take back
                  <span className="visually-hidden">
                    {" "}
                    the visit of {shownToStaff(visit, about, today).day}
                  </span>
                </a>
              </p>
            ),
          }))}
        />
      )}
      <Pagination {...list} to={(number) => `?page=${number}`} />
      <p className="section">
        {about.nameUsed} reads the same words. The employer does not, nor that there was a visit.
      </p>
    </>
  );
}
