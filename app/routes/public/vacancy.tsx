import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { VacancyFacts, VacancyTasks, WorkIsLike } from "#app/components/vacancy-facts.tsx";
import { VacancyNeeds } from "#app/components/vacancy-needs.tsx";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { inScript, jobPosting } from "#app/domain/vacancy/job-posting.ts";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import { readWays, wayLabels } from "#app/domain/vacancy/vacancy.ts";
import { hadFrom } from "#app/domain/vacancy/vacancy-sharing.ts";
import { visitorContext } from "#app/server/request.server.ts";
import { words } from "./vacancy.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `${data.vacancy.title}, ${data.vacancy.employerName}` : "Vacancy");

/** Read as anyone would, whoever is signed in: the page is the same for all. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = visitorContext(context);
  const today = dateOf(ctx.now);
  const read = await findVacancy(ctx, params.id ?? "");
  // A day from which it can be had and that has come says nothing any more.
  const found = { ...read, availableFrom: hadFrom(read, today) };
  const origin = context.env.origin ?? new URL(request.url).origin;
  const { tasks, criteria, demands, environment, specialist } = found;
  return {
    today,
    posting: inScript(jobPosting(found, origin)),
    tasks,
    demands,
    criteria,
    environment,
    team: specialist && { name: specialist.teamName, phone: specialist.phone },
    ways: readWays(found.waysToApply).map((way) => wayLabels[way]),
    vacancy: {
      id: found.id,
      title: found.title,
      summary: found.summary,
      employerName: found.employerName,
      employerAbout: found.employerAbout,
      kind: found.kind,
      contract: found.contract,
      places: found.places,
      placesFilled: found.placesFilled,
      payMinPence: found.payMinPence,
      payMaxPence: found.payMaxPence,
      payPeriod: found.payPeriod,
      insteadOfPay: found.insteadOfPay,
      minutesMin: found.minutesMin,
      minutesMax: found.minutesMax,
      days: found.days,
      startsAt: found.startsAt,
      endsAt: found.endsAt,
      pattern: found.pattern,
      hoursCanChange: found.hoursCanChange,
      hoursNote: found.hoursNote,
      workplaceName: found.workplaceName,
      workplaceAddress: found.workplaceAddress,
      workplacePostcode: found.workplacePostcode,
      expectedStartOn: found.expectedStartOn,
      closesOn: found.closesOn,
      availableFrom: found.availableFrom,
      gettingThere: found.gettingThere,
      access: found.access,
      howToApply: found.howToApply,
      processAdjustments: found.processAdjustments,
      contactName: found.contactName,
      contactRole: found.contactRole,
      contactEmail: found.contactEmail,
      contactPhone: found.contactPhone,
    },
  };
}

export default function VacancyPage() {
  const { vacancy, tasks, demands, criteria, environment, team, ways, posting, today } =
    useLoaderData<typeof loader>();
  return (
    <>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not markup; inScript closes every way out of it
        dangerouslySetInnerHTML={{ __html: posting }}
      />
      <PageHead
        title={vacancy.title}
        lede={`${vacancy.employerName}. ${vacancy.employerAbout}`}
        back={{ to: "/vacancies", label: words.board }}
      />
      <div className="with-aside">
        <div>
          {vacancy.summary && <p className="lede">{vacancy.summary}</p>}
          <div className="section stack-tight">
            <div className="block">
              <VacancyFacts vacancy={vacancy} today={today} />
            </div>
            {vacancy.closesOn && (
              <p className="no-print">
                <a href={`/vacancies/${vacancy.id}/closing-date.ics`}>{words.calendar}</a>
              </p>
            )}
          </div>
          <section className="section stack" aria-labelledby="tasks">
            <h2 id="tasks">{words.tasks}</h2>
            <VacancyTasks tasks={tasks} />
          </section>
          <section className="section stack" aria-labelledby="like">
            <h2 id="like">{words.like}</h2>
            <p className="soft">{words.likeLede}</p>
            <WorkIsLike environment={environment} />
          </section>
          <VacancyNeeds demands={demands} criteria={criteria} />
          {(vacancy.gettingThere || vacancy.access) && (
            <section className="section stack" aria-labelledby="place">
              <h2 id="place">{words.place}</h2>
              {vacancy.gettingThere && <p>{vacancy.gettingThere}</p>}
              {vacancy.access && <p>{vacancy.access}</p>}
            </section>
          )}
          <section className="section stack" aria-labelledby="apply">
            <h2 id="apply">{words.apply}</h2>
            {ways.length > 1 && <p>{words.ways}</p>}
            <ul className="bullets">
              {ways.map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
            {vacancy.howToApply && <p>{vacancy.howToApply}</p>}
            {vacancy.processAdjustments && (
              <>
                <h3>{words.process}</h3>
                <p>{vacancy.processAdjustments}</p>
              </>
            )}
          </section>
        </div>
        <aside className="aside">
          <div className="beside stack">
            <h2>{words.contact}</h2>
            <p>
              <strong>{vacancy.contactName}</strong>
              {vacancy.contactRole && (
                <>
                  <br />
                  {vacancy.contactRole}
                </>
              )}
            </p>
            {vacancy.contactPhone && (
              <p>
                <a href={`tel:${vacancy.contactPhone.replaceAll(" ", "")}`}>
                  {words.ring} {vacancy.contactPhone}
                </a>
              </p>
            )}
            {vacancy.contactEmail && (
              <p>
                <a href={`mailto:${vacancy.contactEmail}`}>
                  {words.write} {vacancy.contactEmail}
                </a>
              </p>
            )}
          </div>
          {team && (
            <div className="stack">
              <h2>{words.teamHeading}</h2>
              <p>
                {team.name} {words.team}
              </p>
              <p>
                <a href={`tel:${team.phone.replaceAll(" ", "")}`}>
                  {words.ring} {team.phone}
                </a>
              </p>
            </div>
          )}
        </aside>
      </div>
    </>
  );
}
