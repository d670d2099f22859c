import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdviceStatusLine } from "#app/components/advice-parts.tsx";
import { Banner } from "#app/components/banner.tsx";
import { ContactCard } from "#app/components/contact-card.tsx";
import { Empty } from "#app/components/empty.tsx";
import { FoldTable } from "#app/components/fold-table.tsx";
import { titled } from "#app/components/form.tsx";
import { IntroductionStatusLine } from "#app/components/introduction-status.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pair } from "#app/components/pair.tsx";
import { PromiseBadge } from "#app/components/promise-badge.tsx";
import { telephone } from "#app/components/reach.tsx";
import { TaskList } from "#app/components/task-list.tsx";
import { VacancyStatusLine } from "#app/components/vacancy-status.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { dayInWords } from "#app/domain/calendar/calendar.ts";
import { type Clock, employerHome } from "#app/domain/employer/employer-home.queries.server.ts";
import { numberInWords, thingsNeed } from "#app/domain/task.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled("Home");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  return { name: firstName(ctx.actor.name), ...(await employerHome(ctx)) };
}

const days = (count: number) => (count === 1 ? "1 working day" : `${count} working days`);

function Due({ clock, verb }: { clock: Clock; verb: string }) {
  const { isLate } = clock;
  const detail =
    clock.left === 0
      ? isLate
        ? "Late"
        : "Today"
      : isLate
        ? `${days(-clock.left)} late`
        : `${days(clock.left)} left`;
  return (
    <PromiseBadge
      used={clock.used}
      total={Math.min(clock.total, 10)}
      label={`${verb} ${clock.words}`}
      detail={detail}
      tone={isLate ? "late" : "due"}
    />
  );
}

/** "Three things need you; two are with us." */
function waiting(tasks: number, owed: number) {
  if (owed === 0) return `${thingsNeed(tasks)} you today.`;
  return `${thingsNeed(tasks)} you; ${numberInWords(owed).toLowerCase()} ${owed === 1 ? "is" : "are"} with us.`;
}

export default function EmployerHomePage() {
  const home = useLoaderData<typeof loader>();
  return (
    <>
      {home.standing === "awaitsVerification" && (
        <Banner tone="could" title="We check every organisation before anyone is introduced">
          <p>
            Somebody from your local team will ring you. Until then you can write vacancies; they go
            live as soon as we have talked.
          </p>
        </Banner>
      )}
      {home.standing === "suspended" && (
        <Banner tone="stop" title="Your account is on hold">
          <p>
            Your vacancies are hidden and introductions are closed. Please ring{" "}
            {home.named ? (
              <>
                {home.named.name} on <a href={telephone(home.named.phone)}>{home.named.phone}</a>
              </>
            ) : (
              "us"
            )}{" "}
            to talk about it.
          </p>
        </Banner>
      )}
      <PageHead
        title={`Hello, ${home.name}`}
        lede={`${dayInWords(home.today, home.today)}. ${waiting(home.tasks.length, home.owed.length)}`}
        action={{ to: "/employer/vacancies/new", label: "Add a vacancy" }}
      />
      <Pair wide>
        <section aria-labelledby="you">
          <h2 id="you">What needs you</h2>
          <TaskList
            empty="Nothing needs you today."
            tasks={home.tasks.map(({ clock, ...task }) => ({
              ...task,
              promise: clock && <Due clock={clock} verb="By" />,
            }))}
          />
        </section>
        <section aria-labelledby="us">
          <h2 id="us">What we owe you</h2>
          {home.owed.length === 0 ? (
            <p>
              Nothing just now. Publish a vacancy or ask for advice, and our promise stands here.
            </p>
          ) : (
            <ul className="plain owe">
              {home.owed.map((promise) => (
                <li key={promise.to + promise.title}>
                  <h3>
                    <a href={promise.to}>{promise.title}</a>
                  </h3>
                  <p>
                    {promise.clock && promise.clock.left < 0
                      ? "This is late, and it is our doing. Ring us if it matters today."
                      : promise.detail}
                  </p>
                  {promise.clock && <Due clock={promise.clock} verb="By" />}
                </li>
              ))}
            </ul>
          )}
        </section>
      </Pair>
      <div className="section with-aside">
        <div>
          {home.vacancies.length === 0 ? (
            <section aria-labelledby="vacancies">
              <h2 id="vacancies">Your vacancies</h2>
              <Empty title="None open just now.">“Add a vacancy” puts one here.</Empty>
            </section>
          ) : (
            <FoldTable
              caption="Your vacancies"
              columns={[
                { key: "job", label: "Job" },
                { key: "workplace", label: "Workplace" },
                { key: "state", label: "Where it stands" },
                { key: "closes", label: "Closes" },
              ]}
              rows={home.vacancies.map((vacancy) => ({
                id: vacancy.id,
                cells: {
                  job: <a href={`/employer/vacancies/${vacancy.id}`}>{vacancy.title}</a>,
                  workplace: vacancy.workplace,
                  state: (
                    <VacancyStatusLine
                      status={vacancy.status}
                      onHold={home.standing === "suspended"}
                      over={vacancy.over}
                    />
                  ),
                  closes: vacancy.closes,
                },
              }))}
            />
          )}
          <div className="cols section">
            <section aria-labelledby="introductions">
              <h2 id="introductions">Introductions</h2>
              {home.introductions.length === 0 ? (
                <p>None so far. When somebody has said yes to meeting you, it shows here.</p>
              ) : (
                <ul className="rows">
                  {home.introductions.map((each) => (
                    <li key={each.id}>
                      <a href={`/employer/introductions/${each.id}`}>{each.title}</a>
                      <IntroductionStatusLine status={each.status} words={each.state} />
                    </li>
                  ))}
                </ul>
              )}
            </section>
            <section aria-labelledby="advice">
              <h2 id="advice">Advice</h2>
              {home.advice.length === 0 ? (
                <p>
                  None so far. <a href="/employer/advice/new">Ask about an adjustment</a> at any
                  time.
                </p>
              ) : (
                <ul className="rows">
                  {home.advice.map((each) => (
                    <li key={each.id}>
                      <a href={`/employer/advice/${each.id}`}>{each.title}</a>
                      <AdviceStatusLine status={each.status} />
                    </li>
                  ))}
                </ul>
              )}
            </section>
          </div>
          {home.placements.length > 0 && (
            <section className="section">
              <FoldTable
                caption="People in work"
                columns={[
                  { key: "name", label: "Who" },
                  { key: "job", label: "Job" },
                  { key: "state", label: "Where it stands" },
                  { key: "starts", label: "Start" },
                  { key: "until", label: "Support until" },
                ]}
                rows={home.placements.map(({ id, name, ...cells }) => ({
                  id,
                  cells: {
                    ...cells,
                    name: (
                      <a href={`/employer/placements/${id}`}>
                        {name}
                        <span className="sr">, {cells.job}, in work</span>
                      </a>
                    ),
                  },
                }))}
              />
            </section>
          )}
        </div>
        <aside className="aside">
          {home.named ? (
            <ContactCard
              heading="Your person"
              name={home.named.name}
              role={`Employment specialist, ${home.named.teamName}`}
              phone={home.named.phone}
              hours={home.named.hours}
              cover={
                home.named.away ??
                (home.named.cover &&
                  `${home.named.cover.name} covers, on ${home.named.cover.phone}.`)
              }
            />
          ) : (
            <div className="beside stack">
              <h2>Your person</h2>
              <p>You have a named person as soon as we have talked. They stay yours.</p>
            </div>
          )}
        </aside>
      </div>
    </>
  );
}
