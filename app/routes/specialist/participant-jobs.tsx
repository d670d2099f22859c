import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { BriefReasons } from "#app/components/brief-reasons.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { listedReasons, reasonsInBrief, wishInWords } from "#app/components/reason-groups.ts";
import { Reasons } from "#app/components/reasons.tsx";
import { RoomLine } from "#app/components/room-line.tsx";
import { Status } from "#app/components/status.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { isEnded } from "#app/domain/introduction/introduction.ts";
import { specialistStatusWords } from "#app/domain/introduction/introduction.words.ts";
import { type MatchedJob, showJobsFor } from "#app/domain/matching/jobs-for.commands.server.ts";
import type { Widening } from "#app/domain/matching/widening.ts";
import {
  roomForStaff,
  type SaidRoom,
} from "#app/domain/vacancy/vacancy-capacity.queries.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Jobs ${data.person.name} may want` : "Jobs somebody may want");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const query = new URL(request.url).searchParams;
  const asked = Math.trunc(Number(query.get("page"))) || 1;
  const widens = query.get("more") === "yes";
  const page = await showJobsFor(ctx, params.id ?? "", asked, widens);
  const rooms = await roomForStaff(
    ctx,
    page.jobs.map(({ id }) => id),
  );
  // What may be asked now needs no line of its own.
  const full = [...rooms].filter(([, room]) => !room.hasRoom);
  return {
    ...page,
    rooms: Object.fromEntries(full),
    myArea: ctx.actor.areaId,
    today: dateOf(ctx.now),
  };
}

export default function JobsTheyMayWantPage() {
  const { person, isByJourney, jobs, rooms, widenings, page, pages, myArea, today } =
    useLoaderData<typeof loader>();
  const here = `/specialist/participants/${person.id}`;
  return (
    <>
      <PageHead
        title={`Jobs ${person.name} may want`}
        lede={
          isByJourney
            ? "Live jobs of your area, and all within their longest journey. Ordered by what they want to do, then hours and travel, then the place and skills. There is no score."
            : "Live jobs of your area. When you know where they live and how far they would travel, jobs past the area show as well. Ordered by what they want to do, then hours and travel, then the place and skills. There is no score."
        }
        back={{ to: here, label: person.name }}
      />
      {jobs.length === 0 && (
        <Empty title="No live job yet.">
          <p>
            Jobs show here as soon as an employer is checked.{" "}
            <a href="/specialist/vacancies/new">Write up one you heard of on a visit</a>.
          </p>
        </Empty>
      )}
      {jobs.length > 0 && jobs.every(({ explanation }) => !saysAnything(explanation)) && (
        <p>
          Their profile says nothing yet that tells these jobs apart.{" "}
          <a href={`${here}/profile`}>Write it with {firstName(person.name)}</a>
        </p>
      )}
      <Widenings widenings={widenings} name={firstName(person.name)} here={here} />
      {jobs.map((job, place) => (
        <Job
          key={job.id}
          job={job}
          room={rooms[job.id]}
          isOfMyArea={job.areaId === myArea}
          person={person}
          today={today}
          open={place === 0}
        />
      ))}
      <Pagination
        page={page}
        pages={pages}
        to={(number) => `?page=${number}${widenings ? "&more=yes" : ""}`}
      />
      <p className="small soft section-body">
        {person.name} can see that you opened their profile today.{" "}
        <a href={`${here}/employers`}>Employers they leave out</a> are not in this list.
      </p>
    </>
  );
}

/** One thing changed at a time: something to talk over, and theirs to decide. */
function Widenings({
  widenings,
  name,
  here,
}: {
  widenings: Widening[] | null;
  name: string;
  here: string;
}) {
  if (!widenings)
    return (
      <p>
        <a href={`${here}/jobs?more=yes`}>What would open more jobs to {name}?</a>
      </p>
    );
  return (
    <section className="beside stack-tight section-foot" aria-labelledby="more">
      <h2 id="more">What would open more jobs</h2>
      {widenings.length === 0 ? (
        <p>
          No single change does, as far as we know. The longer their profile, the more we can say:{" "}
          <a href={`${here}/profile`}>write it with {name}</a>. Or{" "}
          <a href={`${here}/approaches`}>ask an employer who has no vacancy out</a>.
        </p>
      ) : (
        <>
          <ul className="bullets">
            {widenings.map(({ words, more }) => (
              <li key={words}>
                {words}: <strong>{more} more</strong>
              </li>
            ))}
          </ul>
          <p className="small soft">
            Jobs they want or would take, and that would then fit or nearly fit. Talk it over with{" "}
            {name}: it is theirs to decide, and nothing changes before they say so.
          </p>
        </>
      )}
    </section>
  );
}

const saysAnything = (explanation: MatchedJob["explanation"]) =>
  explanation.wish !== "notKnown" || reasonsInBrief(explanation).length > 0;

function Job({
  job: { id, title, employerName, explanation, why, introduction, judgement },
  room,
  isOfMyArea,
  person,
  today,
  open,
}: {
  job: MatchedJob;
  room: SaidRoom | undefined;
  isOfMyArea: boolean;
  person: { id: string; name: string };
  today: string;
  /** The first stands open, as the pattern for the others. */
  open: boolean;
}) {
  const name = firstName(person.name);
  return (
    <article className="match" aria-labelledby={`job-${id}`}>
      <div className="match-head">
        <div className="stack-tight">
          <h2 id={`job-${id}`}>
            <a href={`/specialist/vacancies/${id}`}>
              {title}, {employerName}
            </a>
          </h2>
          <p className="wants">{wishInWords(explanation)}</p>
          <p className="small soft">{why}</p>
        </div>
        {(!introduction || isEnded(introduction.status)) && (
          <ButtonLink
            to={`/specialist/introductions/new?vacancy=${id}&participant=${person.id}`}
            variant={open ? "first" : "second"}
          >
            Introduce {name}
            <span className="visually-hidden">
              {" "}
              for {title}, {employerName}
            </span>
          </ButtonLink>
        )}
      </div>
      <RoomLine room={room} />
      {introduction && (
        <p className="meta">
          <Status tone={isEnded(introduction.status) ? "plain" : "talk"}>
            <a href={`/specialist/introductions/${introduction.id}`}>
              {specialistStatusWords[introduction.status]}
              <span className="visually-hidden">
                : introduction for {title}, {employerName}
              </span>
            </a>
          </Status>
          <span>since {dayInWords(dateOf(introduction.updatedAt), today)}</span>
        </p>
      )}
      <BriefReasons reasons={reasonsInBrief(explanation)} />
      <details open={open}>
        <summary>
          All reasons for {title}, {employerName}
        </summary>
        <Reasons groups={listedReasons(id, explanation, isOfMyArea ? id : null)} fitsAsList />
      </details>
      <p className="small section-body">
        <a href={`/specialist/vacancies/${id}/matches/${person.id}`}>
          {judgement ? "Change what you know" : "Say what you know better"}
          <span className="visually-hidden">
            {" "}
            of {name} and {title}, {employerName}
          </span>
        </a>
      </p>
    </article>
  );
}
