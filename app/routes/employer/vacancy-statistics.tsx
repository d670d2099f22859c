import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty } from "#app/components/empty.tsx";
import { Facts } from "#app/components/facts.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { WeekBarChart } from "#app/components/week-bars.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findStatistics } from "#app/domain/vacancy/vacancy-statistics.queries.server.ts";
import { weeksShown } from "#app/domain/vacancy/vacancy-statistics.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(`Figures: ${data?.title || "vacancy"}`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const id = params.id ?? "";
  const { title, statistics } = await findStatistics(ctx, id);
  return { id, title: title || "No title yet", statistics, today: dateOf(ctx.now) };
}

const inDays = (days: number | null) =>
  days === null ? "None yet" : days === 1 ? "1 day" : `${days} days`;

export default function VacancyStatisticsPage() {
  const { id, title, statistics, today } = useLoaderData<typeof loader>();
  const { weeks, each } = statistics;
  const day = (date: string) => dayInWords(date, today);
  return (
    <>
      <PageHead
        title="How this vacancy is doing"
        lede={title}
        back={{ to: `/employer/vacancies/${id}`, label: title }}
      />
      <div className="block">
        <Facts
          rows={[
            { term: "Looks at the public page", detail: statistics.views },
            { term: "Introductions you received", detail: statistics.introductions },
            { term: "Introductions you answered", detail: statistics.answers },
            {
              term: "From going live to the first introduction",
              detail: inDays(statistics.daysToFirst),
            },
            { term: "Your usual time to answer", detail: inDays(statistics.usualDaysToAnswer) },
          ]}
        />
      </div>
      {weeks.length === 0 ? (
        <Empty title="Nothing to count yet.">
          Figures begin on the day your vacancy goes live.
        </Empty>
      ) : (
        <>
          <section className="section">
            <FoldTable
              caption="Week by week"
              columns={[
                { key: "week", label: "Week beginning" },
                { key: "views", label: "Looks", numeric: true },
                { key: "introductions", label: "Introductions", numeric: true },
                { key: "answers", label: "Answers", numeric: true },
              ]}
              rows={weeks.toReversed().map((week) => ({
                id: week.weekOf,
                cells: { ...week, week: day(week.weekOf) },
              }))}
            />
          </section>
          <details className="section">
            <summary>The same as bars</summary>
            <WeekBarChart
              caption="Looks, introductions and answers, week by week"
              series={["Looks", "Introductions", "Answers"]}
              weeks={weeks.map((week) => ({
                id: week.weekOf,
                label: `Week of ${day(week.weekOf)}`,
                counts: [week.views, week.introductions, week.answers],
              }))}
            />
          </details>
        </>
      )}
      {each.length > 0 && (
        <section className="section">
          <FoldTable
            caption="Days to each answer"
            columns={[
              { key: "received", label: "Introduction came on" },
              { key: "answered", label: "You answered on" },
              { key: "days", label: "Days", numeric: true },
            ]}
            rows={each.map(({ receivedOn, answeredOn, days }, at) => ({
              id: String(at),
              cells: {
                received: day(receivedOn),
                answered: answeredOn ? day(answeredOn) : "No answer",
                days: days ?? "–",
              },
            }))}
          />
        </section>
      )}
      <section className="section beside stack no-print" aria-labelledby="about">
        <h2 id="about">About these figures</h2>
        <p>
          Looks are visits to the public page by people who are not signed in, in the last{" "}
          {weeksShown} weeks by week. Search engines are left out where they say who they are.
          Nobody is followed: we count pages, not people.
        </p>
        <p>
          Days are calendar days. A person can be introduced without ever having looked at the page.
        </p>
        <p>
          <a href={`/employer/vacancies/${id}/statistics.csv`}>Download the figures (CSV)</a>
        </p>
      </section>
    </>
  );
}
