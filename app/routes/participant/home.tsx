import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { ContactCard } from "#app/components/contact-card.tsx";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Status } from "#app/components/status.tsx";
import { TaskList } from "#app/components/task-list.tsx";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { type IntroductionStatus, isEnded } from "#app/domain/introduction/introduction.ts";
import { listForParticipant } from "#app/domain/introduction/introduction-participant.queries.server.ts";
import { specialistOf } from "#app/domain/introduction/introduction-view.queries.server.ts";
import { listParticipantNeeds } from "#app/domain/needs/participant-needs.queries.server.ts";
import { listPlacements } from "#app/domain/placement/placement.queries.server.ts";
import type { PlacementStatus } from "#app/domain/placement/placement.ts";
import { requireParticipant } from "#app/server/request.server.ts";
import { words } from "./home.words.ts";
import { words as jobWords } from "./placement.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.heading);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipant(request, context);
  const [specialist, introductions, jobs, needs] = await Promise.all([
    specialistOf(ctx.db, ctx.actor.participantId, dateOf(ctx.now)),
    listForParticipant(ctx.db, ctx.actor),
    listPlacements(ctx),
    listParticipantNeeds(ctx),
  ]);
  const tasks = needs.map(({ title, to, detail }) => ({ title, to, detail }));
  return { name: ctx.actor.name, specialist, introductions, jobs, tasks };
}

export default function ParticipantHome() {
  const { name, specialist, introductions, jobs, tasks } = useLoaderData<typeof loader>();
  const open = introductions.filter(({ status }) => !isSettled(status));
  const before = introductions.filter(({ status }) => isSettled(status));
  const work = jobs.filter(({ status }) => !isOver(status));
  const ended = jobs.filter(({ status }) => isOver(status));
  return (
    <>
      <PageHead title={words.title(name)} lede={words.lede} />
      <div className="pair wide-left">
        <section aria-labelledby="needs">
          <h2 id="needs">{words.needs}</h2>
          <TaskList tasks={tasks} empty={words.nothing} />
        </section>
        <ContactCard
          heading={words.specialist}
          name={specialist.name}
          role={specialist.team}
          phone={specialist.phone}
          email={specialist.email}
          hours={specialist.hours}
          cover={specialist.away ?? (specialist.cover && words.cover(specialist.cover))}
        />
      </div>
      <Jobs id="work" heading={words.work} jobs={work} />
      {(open.length > 0 || work.length === 0) && (
        <section className="section" aria-labelledby="jobs">
          <h2 id="jobs">{words.introductions}</h2>
          {open.length === 0 ? (
            <Empty title={words.noIntroductions.title}>{words.noIntroductions.words}</Empty>
          ) : (
            <IntroductionRows rows={open} />
          )}
        </section>
      )}
      {before.length > 0 && (
        <section className="section" aria-labelledby="before">
          <h2 id="before">{words.before}</h2>
          <IntroductionRows rows={before} />
        </section>
      )}
      <Jobs id="ended" heading={words.ended} jobs={ended} />
      <section className="section" aria-labelledby="more">
        <h2 id="more">{words.more}</h2>
        <ul className="plain stack-tight">
          {words.pages.map((page) => (
            <li key={page.to}>
              <a href={page.to}>{page.label}</a>. {page.about}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Nothing is left to decide in it; one that was started goes on among the jobs. */
const isSettled = (status: IntroductionStatus) => status === "started" || isEnded(status);
const isOver = (status: PlacementStatus) => status === "ended" || status === "neverStarted";

type Loaded = SerializeFrom<typeof loader>;

function Jobs({ id, heading, jobs }: { id: string; heading: string; jobs: Loaded["jobs"] }) {
  if (jobs.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="plain stack">
        {jobs.map((each) => (
          <li key={each.id} className="block stack-tight">
            <h3>
              <a href={`/participant/placements/${each.id}`}>{jobWords.title(each.jobTitle)}</a>
            </h3>
            <p>{each.employerName}</p>
            <p>{jobWords.state[each.status]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function IntroductionRows({ rows }: { rows: Loaded["introductions"] }) {
  return (
    <ul className="plain stack">
      {rows.map((each) => (
        <li key={each.id} className="block stack-tight">
          <h3>
            <a href={`/participant/introductions/${each.id}`}>
              {each.jobTitle}, {each.employerName}
            </a>
          </h3>
          <p>
            <Status>{each.statusWords}</Status>
          </p>
        </li>
      ))}
    </ul>
  );
}
