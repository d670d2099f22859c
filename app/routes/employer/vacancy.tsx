import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { ContactCard } from "#app/components/contact-card.tsx";
import { Refusal, titled } from "#app/components/form.tsx";
import { MovedTasks, ProposalStatusLine } from "#app/components/job-proposal.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Thread } from "#app/components/thread.tsx";
import { VacancyFacts, VacancyTasks, WorkIsLike } from "#app/components/vacancy-facts.tsx";
import { VacancyNeeds } from "#app/components/vacancy-needs.tsx";
import { words as needs } from "#app/components/vacancy-needs.words.ts";
import { SharingFacts } from "#app/components/vacancy-sharing.tsx";
import { VacancyStatusLine } from "#app/components/vacancy-status.tsx";
import { whoSeesIt } from "#app/domain/vacancy/vacancy-sharing.ts";
import { lowerFirst } from "#app/domain/work-environment/work-environment.ts";
import { requireEmployer } from "#app/server/request.server.ts";
import { pressVacancy } from "#app/server/vacancy-acts.server.ts";
import { loadVacancy, type VacancyPage } from "./vacancy.server.ts";
import { VacancyActs } from "./vacancy-acts.tsx";
import { VacancyBanners } from "./vacancy-banners.tsx";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.vacancy.title || "Vacancy");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const page = await loadVacancy(ctx, params.id ?? "");
  return { ...page, isPublished: new URL(request.url).searchParams.has("published") };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  return redirect(`/employer/vacancies/${await pressVacancy(request, ctx, params.id ?? "")}`);
}

export default function EmployerVacancyPage() {
  const page = useLoaderData<typeof loader>();
  const { vacancy, today } = page;
  const edit = `/employer/vacancies/${vacancy.id}/edit/${page.missing[0]?.step ?? "check"}`;
  return (
    <>
      <Refusal answer={useActionData()} />
      {page.isPublished && (
        <Banner
          title={vacancy.status === "live" ? "Your vacancy is live" : "Your vacancy is ready"}
        >
          <p>
            {vacancy.status === "live"
              ? `${page.isPublic ? "It is on the board." : `Who sees it: ${lowerFirst(whoSeesIt(vacancy, today))}.`} You will have news within 5 working days.`
              : "It goes live as soon as we have talked. Somebody will ring you."}
          </p>
        </Banner>
      )}
      <VacancyBanners page={page} />
      <PageHead
        title={vacancy.title || "No title yet"}
        lede={vacancy.workplaceName ?? "No workplace yet"}
        back={{ to: "/employer/vacancies", label: "Your vacancies" }}
        {...(page.mayEdit && {
          action: { to: edit, label: vacancy.status === "draft" ? "Go on with it" : "Change it" },
        })}
      >
        <VacancyStatusLine
          status={vacancy.status}
          onHold={vacancy.standing === "suspended"}
          goesLive={page.plan.goesLive}
          over={page.over}
        />
        {page.because && <p>{page.because}</p>}
        {page.places && <p>{page.places}</p>}
      </PageHead>
      <div className="with-aside">
        <div>
          {vacancy.summary && <p className="lede">{vacancy.summary}</p>}
          <div className="section block">
            <VacancyFacts vacancy={vacancy} today={today} />
          </div>
          <section className="section stack" aria-labelledby="sharing">
            <div className="section-head">
              <h2 id="sharing">Who sees it, and when</h2>
              {page.mayEdit && (
                <a href={`/employer/vacancies/${vacancy.id}/edit/sharing`}>
                  Change who sees it, and when
                </a>
              )}
            </div>
            <SharingFacts vacancy={vacancy} room={page.room} today={today} />
          </section>
          <section className="section stack" aria-labelledby="tasks">
            <h2 id="tasks">Tasks</h2>
            {vacancy.tasks.length > 0 ? (
              <VacancyTasks tasks={vacancy.tasks} />
            ) : (
              <p>Not said yet.</p>
            )}
            <MovedTasks tasks={page.movedTasks} />
          </section>
          <section className="section stack" aria-labelledby="like">
            <h2 id="like">What the work is like</h2>
            {vacancy.environment.length > 0 ? (
              <WorkIsLike environment={vacancy.environment} />
            ) : (
              <p>Not said yet. It helps people judge for themselves.</p>
            )}
          </section>
          <VacancyNeeds
            title={needs.ofThem}
            demands={vacancy.demands}
            criteria={vacancy.criteria}
          />
          <Proposals page={page} />
          <News page={page} />
        </div>
        <aside className="aside">
          {vacancy.specialist && (
            <ContactCard
              heading="Your person for this job"
              name={vacancy.specialist.name}
              role={vacancy.specialist.teamName}
              phone={vacancy.specialist.phone}
              hours={vacancy.specialist.hours}
              cover={
                vacancy.specialist.away ??
                (vacancy.specialist.cover &&
                  `${vacancy.specialist.cover.name} covers, on ${vacancy.specialist.cover.phone}.`)
              }
            />
          )}
          <VacancyActs page={page} />
        </aside>
      </div>
    </>
  );
}

function Proposals({ page: { vacancy, proposals } }: { page: VacancyPage }) {
  if (proposals.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby="proposals">
      <h2 id="proposals">Proposals about this job</h2>
      <ul className="rows">
        {proposals.map((each) => (
          <li key={each.id}>
            <a href={`/employer/vacancies/${vacancy.id}/proposals/${each.id}`}>
              {each.words}
              <span className="visually-hidden">, {each.when}</span>
            </a>
            <span aria-hidden="true">{each.when}</span>
            <ProposalStatusLine status={each.status} forEmployer />
          </li>
        ))}
      </ul>
    </section>
  );
}

function News({ page: { vacancy, news } }: { page: VacancyPage }) {
  const isOver = vacancy.status === "filled" || vacancy.status === "closed";
  if (news.length === 0 && isOver) return null;
  return (
    <section className="section stack" aria-labelledby="news">
      <h2 id="news">News from us</h2>
      {news.length > 0 ? (
        <Thread messages={news} />
      ) : (
        <p>None so far. We write within 5 working days of publishing, and every 10 after that.</p>
      )}
    </section>
  );
}
