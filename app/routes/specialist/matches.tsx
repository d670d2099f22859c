import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { BriefReasons } from "#app/components/brief-reasons.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Facts } from "#app/components/facts.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { listedReasons, reasonsInBrief, wishInWords } from "#app/components/reason-groups.ts";
import { Reasons } from "#app/components/reasons.tsx";
import { RoomLine } from "#app/components/room-line.tsx";
import { Status } from "#app/components/status.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import {
  countElsewhere,
  listUnnamed,
} from "#app/domain/colleague-question/colleague-question.queries.server.ts";
import { isEnded } from "#app/domain/introduction/introduction.ts";
import { specialistStatusWords } from "#app/domain/introduction/introduction.words.ts";
import { findUsualAnswer } from "#app/domain/introduction/usual-answer.queries.server.ts";
import { usualAnswerInWords } from "#app/domain/introduction/usual-answer.ts";
import { kindOfWorkInWords } from "#app/domain/kind-of-work/kind-of-work.ts";
import { type MatchedPerson, showMatches } from "#app/domain/matching/matches.commands.server.ts";
import { roomForStaff } from "#app/domain/vacancy/vacancy-capacity.queries.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `People for ${data.vacancy.title}` : "People for a vacancy");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const asked = Math.trunc(Number(new URL(request.url).searchParams.get("page"))) || 1;
  const matches = await showMatches(ctx, params.id ?? "", asked);
  const { id } = matches.vacancy;
  const [usual, unnamed, elsewhere, rooms] = await Promise.all([
    findUsualAnswer(ctx, matches.vacancy.employerId),
    listUnnamed(ctx, matches.vacancy),
    countElsewhere(ctx, matches.vacancy),
    roomForStaff(ctx, [id]),
  ]);
  const isOfMyArea = matches.vacancy.areaId === ctx.actor.areaId;
  const room = rooms.get(id) ?? null;
  return { ...matches, isOfMyArea, unnamed, elsewhere, room, usual, today: dateOf(ctx.now) };
}

export default function MatchesPage() {
  const { vacancy, isOfMyArea, people, page, pages, unnamed, elsewhere, room, usual, today } =
    useLoaderData<typeof loader>();
  const kind = vacancy.kindOfWork ? kindOfWorkInWords(vacancy.kindOfWork) : null;
  return (
    <>
      <PageHead
        title="People who may want this job"
        lede="Ordered by what each person wants to do, then hours and travel, then the place and skills. People already in a job come last. There is no score, and nobody is left off."
        back={{ to: `/specialist/vacancies/${vacancy.id}`, label: vacancy.title }}
      >
        <RoomLine room={room} />
      </PageHead>
      <div className="with-aside">
        <div>
          {people.length === 0 && (
            <Empty title="Nobody yet.">
              <p>
                The people you support show here, each with the reasons.{" "}
                <a href="/specialist/participants/new">Add the first person</a>.
              </p>
            </Empty>
          )}
          {people.map((person, place) => (
            <Fragment key={person.id}>
              {person.range === "aside" && people[place - 1]?.range !== "aside" && (
                <p className="section-body">
                  <strong>Set aside for now.</strong> Nobody is taken off.
                </p>
              )}
              <Match
                person={person}
                vacancyId={vacancy.id}
                proposeTo={isOfMyArea ? vacancy.id : null}
                today={today}
                open={place === 0}
              />
            </Fragment>
          ))}
          <Pagination page={page} pages={pages} to={(number) => `?page=${number}`} />
          <p className="small soft section-body">
            Each person named on this page can see that you looked, and at which job.
          </p>
        </div>
        <aside className="aside" aria-label="About the vacancy and other people">
          <div className="beside stack-tight">
            <h2>The job</h2>
            <Facts
              narrow
              rows={[
                { term: "Job", detail: vacancy.title },
                { term: "Employer", detail: vacancy.employerName },
                { term: "Usual time to answer", detail: usualAnswerInWords(usual) },
                { term: "Kind of work", detail: kind ?? "Not said yet" },
              ]}
            />
          </div>
          <div className="beside stack-tight">
            <h2>Your colleagues’ people</h2>
            {unnamed.length === 0 ? (
              <p>
                {kind
                  ? "None of your team’s other people have said that they want this kind of work."
                  : "When the employer has said the kind of work, your team’s other people show here."}
              </p>
            ) : (
              <ul className="plain stack-tight">
                {unnamed.map((each) => (
                  <li key={each.key}>
                    A participant of {each.specialistName}
                    <br />
                    <a href={`/specialist/vacancies/${vacancy.id}/matches/ask/${each.key}`}>
                      Ask {each.specialistName}
                      <span className="visually-hidden"> about {ordinal(unnamed, each)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            )}
            {elsewhere && (
              <p className="soft">
                In other teams and areas, {elsewhere} may want this kind of work.
              </p>
            )}
          </div>
        </aside>
      </div>
    </>
  );
}

/** Tells two of one colleague's people apart in the names of their links, and says nothing else of them. */
function ordinal(all: { key: string; specialistName: string }[], one: (typeof all)[number]) {
  const theirs = all.filter((each) => each.specialistName === one.specialistName);
  return theirs.length === 1 ? "them" : `person ${theirs.indexOf(one) + 1}`;
}

function Match({
  person,
  vacancyId,
  proposeTo,
  today,
  open,
}: {
  person: MatchedPerson;
  vacancyId: string;
  proposeTo: string | null;
  today: string;
  /** The first stands open, as the pattern for the others. */
  open: boolean;
}) {
  const { introduction, job, explanation, why } = person;
  const briefly = reasonsInBrief(explanation);
  const prepare = `/specialist/introductions/new?vacancy=${vacancyId}&participant=${person.id}`;
  return (
    <article className="match" aria-labelledby={`match-${person.id}`}>
      <div className="match-head">
        <div className="stack-tight">
          <h2 id={`match-${person.id}`}>
            <a href={`/specialist/participants/${person.id}`}>{person.name}</a>
          </h2>
          <p className="wants">{wishInWords(explanation)}</p>
          <p className="small soft">{why}</p>
        </div>
        {(!introduction || isEnded(introduction.status)) && (
          <ButtonLink to={prepare} variant={job ? "second" : "first"}>
            Prepare an introduction<span className="visually-hidden"> of {person.name}</span>
          </ButtonLink>
        )}
      </div>
      {job && (
        <p className="meta">
          <Status tone="fit">In work</Status>
          <a href={`/specialist/placements/${job.id}`}>
            {job.title}, {job.employerName}
          </a>
        </p>
      )}
      {introduction && (
        <p className="meta">
          <Status tone={isEnded(introduction.status) ? "plain" : "talk"}>
            <a href={`/specialist/introductions/${introduction.id}`}>
              {specialistStatusWords[introduction.status]}
              <span className="visually-hidden">: introduction of {person.name}</span>
            </a>
          </Status>
          <span>since {dayInWords(dateOf(introduction.updatedAt), today)}</span>
        </p>
      )}
      {briefly.length === 0 && (
        <p className="section-body">
          Their profile says nothing of this yet.{" "}
          <a href={`/specialist/participants/${person.id}/profile`}>
            Write it with {firstName(person.name)}
          </a>
        </p>
      )}
      <BriefReasons reasons={briefly} />
      <details open={open}>
        <summary>All reasons for {person.name}</summary>
        <Reasons groups={listedReasons(person.id, explanation, proposeTo)} fitsAsList />
      </details>
      <p className="small section-body">
        <a href={`/specialist/vacancies/${vacancyId}/matches/${person.id}`}>
          {person.judgement ? "Change what you know" : "Say what you know better"}
          <span className="visually-hidden"> of {person.name}</span>
        </a>
      </p>
    </article>
  );
}
