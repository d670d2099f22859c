import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findContribution } from "#app/domain/contribution/contribution.queries.server.ts";
import {
  type Contribution,
  contributionWords,
  firstYear,
  readYear,
} from "#app/domain/contribution/contribution.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `What you contributed in ${data.year}` : "What you contributed");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const today = dateOf(ctx.now);
  const year = readYear(new URL(request.url).searchParams.get("year"), today);
  const { employerName, role, workplaceIds } = ctx.actor;
  return {
    year,
    today,
    employerName,
    isWhole: role === "owner" || workplaceIds === "all",
    contribution: await findContribution(ctx, year),
  };
}

export default function ContributionPage() {
  const { year, today, employerName, isWhole, contribution } = useLoaderData<typeof loader>();
  const thisYear = Number(today.slice(0, 4));
  const others = Array.from({ length: thisYear - firstYear + 1 }, (_, back) => thisYear - back);
  const lines = (Object.keys(contributionWords) as (keyof Contribution)[])
    // Nobody is told off by a row of noughts.
    .filter((line) => contribution[line] > 0);
  const upTo = year === thisYear ? `, up to ${dayInWords(today)}` : "";
  return (
    <>
      <PageHead
        title={`What ${employerName} contributed in ${year}`}
        lede={`In numbers${upTo}.`}
        back={{ to: "/employer/organisation", label: "Your organisation" }}
      />
      {!isWhole && <p className="prose">For the workplaces that you look after.</p>}
      {lines.length === 0 ? (
        <p className="prose">Nothing is counted for {year} yet.</p>
      ) : (
        <FoldTable
          caption={`What was contributed in ${year}`}
          captionStyle="hidden"
          columns={[
            { key: "what", label: "What" },
            { key: "count", label: "How many", numeric: true },
          ]}
          rows={lines.map((line) => ({
            id: line,
            cells: { what: contributionWords[line], count: contribution[line] },
          }))}
        />
      )}
      <p className="section prose soft">
        Only what you can see on your own pages is counted, without names. A small number can still
        point to one person: think of that before you pass this on.
      </p>
      <section className="section no-print" aria-labelledby="years">
        <h2 id="years">Other years</h2>
        <ul className="no-list meta">
          {others
            .filter((other) => other !== year)
            .map((other) => (
              <li key={other}>
                <a href={`/employer/organisation/contribution?year=${other}`}>{other}</a>
              </li>
            ))}
        </ul>
        <p className="soft">This page prints on one sheet.</p>
      </section>
    </>
  );
}
