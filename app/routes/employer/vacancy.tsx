import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { ContactCard } from "#app/components/contact-card.tsx";
import { Refusal, titled } from "#app/components/form.tsx";
import { MovedTasks, ProposalStatusLine } from "#app/components/job-proposal.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Thread } from "#app/components/thread.tsx";
import { VacancyFacts, VacancyTasks, WorkIsLike } from "#app/components/vacancy-facts.tsx";
import { VacancyStatusLine } from "#app/components/vacancy-status.tsx";
import { dateOf, dayInWords, instantInWords } from "#app/domain/calendar/calendar.ts";
import { changesInWords } from "#app/domain/job-proposal/job-change.ts";
import {
  listMovedTasks,
  listProposals,
} from "#app/domain/job-proposal/job-proposal.queries.server.ts";
import { openTransitions } from "#app/domain/transitions.ts";
import { findVacancy } from "#app/domain/vacancy/vacancy.queries.server.ts";
import {
  canBeEdited,
  isPaidKind,
  missingForPublication,
  vacancyTransitions,
} from "#app/domain/vacancy/vacancy.ts";
import { readHold } from "#app/domain/vacancy/vacancy-hold.ts";
import { listNews } from "#app/domain/vacancy/vacancy-news.queries.server.ts";
import {
  closeVacancy,
  fillVacancy,
  pauseVacancy,
  resumeVacancy,
} from "#app/domain/vacancy/vacancy-publishing.commands.server.ts";
import { confirmVacancy } from "#app/domain/vacancy/vacancy-visit.commands.server.ts";
import { readForm, sayRefusalsHere } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.vacancy.title || "Vacancy");

/** The employer's own buttons, in words. */
const acts = {
  pause: { label: "Pause it", says: "Not now? It leaves the board until you open it again." },
  resume: { label: "Open it again", says: "Ready again? It goes back on the board." },
  fill: {
    label: "Mark it as filled",
    says: "Found somebody? Open introductions end with a kind message.",
  },
  close: {
    label: "Close it",
    says: "No longer hiring? It ends here, and open introductions end with a kind message.",
  },
} as const;
type Act = keyof typeof acts;
const isAct = (name: string): name is Act => Object.hasOwn(acts, name);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const vacancy = await findVacancy(ctx, params.id ?? "");
  const today = dateOf(ctx.now);
  const [news, proposals, movedTasks] = await Promise.all([
    listNews(ctx, vacancy.id),
    listProposals(ctx, vacancy.id),
    listMovedTasks(ctx, vacancy.id),
  ]);
  return {
    today,
    vacancy,
    isPublished: new URL(request.url).searchParams.has("published"),
    missing: missingForPublication(vacancy),
    acts: openTransitions(vacancyTransitions, vacancy.status, "employer").filter(
      (name): name is Act & typeof name => isAct(name),
    ),
    mayEdit: canBeEdited(vacancy.status),
    isPublic:
      vacancy.status === "live" && vacancy.standing === "verified" && isPaidKind(vacancy.kind),
    needsConfirming: vacancy.draftedByStaffId !== null && vacancy.confirmedAt === null,
    movedTasks,
    proposals: proposals.map(({ id, status, changes, sentAt }) => ({
      id,
      status,
      // What was taken back is not said again.
      words: status === "withdrawn" ? "A proposal" : changesInWords(changes),
      when: sentAt ? dayInWords(dateOf(sentAt), today) : "",
    })),
    news: news.map((each) => ({
      id: each.id,
      author: each.author,
      side: "team" as const,
      at: each.sentAt,
      when: instantInWords(each.sentAt, today),
      words: each.words,
    })),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  sayRefusalsHere(request);
  const intent = String((await readForm(request)).get("intent") ?? "");
  // Found first: only the number of a vacancy of theirs is ever put into an address.
  const { id } = await findVacancy(ctx, params.id ?? "");
  const commands = {
    pause: pauseVacancy,
    resume: resumeVacancy,
    fill: fillVacancy,
    close: closeVacancy,
    confirm: confirmVacancy,
  };
  if (intent === "confirm" || isAct(intent)) await commands[intent](ctx, id);
  return redirect(`/employer/vacancies/${id}`);
}

export default function EmployerVacancyPage() {
  const page = useLoaderData<typeof loader>();
  const { vacancy, today } = page;
  const hold = vacancy.status === "paused" ? readHold(vacancy.pausedReason) : null;
  const isOver = vacancy.status === "filled" || vacancy.status === "closed";
  const waiting = page.proposals.find(({ status }) => status === "sent");
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
              ? "It is on the board. You will have news within 5 working days."
              : "It goes live as soon as we have talked. Somebody will ring you."}
          </p>
        </Banner>
      )}
      {page.needsConfirming && vacancy.status === "draft" && (
        <Banner tone="could" title="Your specialist wrote this down. Is it right?">
          <p>Nobody sees it until you publish it. Change what you like.</p>
          <ConfirmForm intent="confirm" label="Say that this is right" />
        </Banner>
      )}
      {waiting && (
        <Banner tone="could" title="There is a proposal about this job">
          <p>
            <a href={`/employer/vacancies/${vacancy.id}/proposals/${waiting.id}`}>
              See what could change, and answer
            </a>
            . Nothing changes until you do.
          </p>
        </Banner>
      )}
      {hold && (
        <Banner tone="stop" title={hold.title}>
          <p>
            <a href={`/employer/vacancies/${vacancy.id}/edit/${hold.step}`}>{hold.mend}</a>, then
            open it again.
          </p>
        </Banner>
      )}
      {vacancy.status === "draft" && page.missing.length > 0 && (
        <Banner tone="could" title="Before it can go live">
          <ul className="bullets">
            {page.missing.map((gap) => (
              <li key={gap.words}>
                <a href={`/employer/vacancies/${vacancy.id}/edit/${gap.step}`}>{gap.words}</a>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <PageHead
        title={vacancy.title || "No title yet"}
        lede={vacancy.workplaceName ?? "No workplace yet"}
        back={{ to: "/employer/vacancies", label: "Your vacancies" }}
        {...(page.mayEdit && {
          action: { to: edit, label: vacancy.status === "draft" ? "Go on with it" : "Change it" },
        })}
      >
        <VacancyStatusLine status={vacancy.status} onHold={vacancy.standing === "suspended"} />
      </PageHead>
      <div className="with-aside">
        <div>
          {vacancy.summary && <p className="lede">{vacancy.summary}</p>}
          <div className="section block">
            <VacancyFacts vacancy={vacancy} today={today} />
          </div>
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
          {page.proposals.length > 0 && (
            <section className="section stack" aria-labelledby="proposals">
              <h2 id="proposals">Proposals about this job</h2>
              <ul className="rows">
                {page.proposals.map((each) => (
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
          )}
          {(page.news.length > 0 || !isOver) && (
            <section className="section stack" aria-labelledby="news">
              <h2 id="news">News from us</h2>
              {page.news.length > 0 ? (
                <Thread messages={page.news} />
              ) : (
                <p>
                  None so far. We write within 5 working days of publishing, and every 10 after
                  that.
                </p>
              )}
            </section>
          )}
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
          <div className="stack no-print">
            <h2>What you can do</h2>
            {page.isPublic && (
              <p>
                <a href={`/vacancies/${vacancy.id}`}>See it as everyone does</a>
              </p>
            )}
            <p>
              <a href={`/employer/advice/new?vacancy=${vacancy.id}`}>
                Ask for advice about this job
              </a>
            </p>
            {page.acts.map((act) => (
              <ConfirmForm key={act} intent={act} label={acts[act].label}>
                <p className="soft">
                  {act === "close" && vacancy.status === "draft"
                    ? "Not going ahead? It ends here. Nobody has seen it."
                    : acts[act].says}
                </p>
              </ConfirmForm>
            ))}
          </div>
        </aside>
      </div>
    </>
  );
}
