import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { ContactCard } from "#app/components/contact-card.tsx";
import { titled } from "#app/components/form.tsx";
import { MeetingSection } from "#app/components/meeting/meeting-section.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { AgreementOverview } from "#app/components/placement/agreement-overview.tsx";
import { EndOverview } from "#app/components/placement/end-overview.tsx";
import { FirstDayOverview } from "#app/components/placement/first-day-overview.tsx";
import { HelpNow } from "#app/components/placement/help-now.tsx";
import { employerHelp } from "#app/components/placement/help-now.words.ts";
import { MessagesOverview } from "#app/components/placement/messages-body.tsx";
import { NextVisit } from "#app/components/placement/next-visit.tsx";
import { EmployerReviewsOverview } from "#app/components/placement/reviews-overview.tsx";
import { AccountOffered } from "#app/components/placement/telling-overview.tsx";
import { PlacementFacts, PlacementStatusLine } from "#app/components/placement-facts.tsx";
import { EndForm, NeverStartForm, StartForm } from "#app/components/placement-forms.tsx";
import { ToPlan } from "#app/components/to-plan.tsx";
import { IfOpen } from "#app/components/visit.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findFirstDay } from "#app/domain/first-day/first-day.queries.server.ts";
import { findEndOverview } from "#app/domain/hand-over/end-overview.queries.server.ts";
import { findHelp } from "#app/domain/help-call/help-call.queries.server.ts";
import { listReviewsForEmployer } from "#app/domain/in-work-review/in-work-review.queries.server.ts";
import { findMeetings } from "#app/domain/meeting/meeting.queries.server.ts";
import {
  findPlacement,
  findVacancyToMarkFilled,
  type PlacementRow,
} from "#app/domain/placement/placement.queries.server.ts";
import { findAgreement } from "#app/domain/placement-agreement/placement-agreement.queries.server.ts";
import { findJobThread } from "#app/domain/placement-note/placement-note.queries.server.ts";
import { findNextVisit } from "#app/domain/visit/visit.queries.server.ts";
import { requireEmployerSide } from "#app/server/guest.server.ts";
import { answerPlacementForm } from "#app/server/placement-forms.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `${data.row.nameUsed}, ${data.row.jobTitle}` : "A job");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireEmployerSide(request, context, params.id ?? "");
  const { row, detail, specialist } = await findPlacement(ctx, params.id ?? "");
  const { id } = row;
  const isVisit = ctx.actor.kind === "employer" && ctx.actor.byLinkId !== undefined;
  const vacancyId = row.status === "started" && !isVisit ? detail?.vacancyId : null;
  const [agreement, firstDay, reviews, next, help, { unread }, end] = await Promise.all([
    findAgreement(ctx, id),
    findFirstDay(ctx, id),
    listReviewsForEmployer(ctx, id),
    findNextVisit(ctx, id),
    findHelp(ctx, id),
    findJobThread(ctx, id),
    findEndOverview(ctx, id),
  ]);
  return {
    id,
    row: forEmployer(row),
    // How long somebody's time with the team is, is theirs to tell.
    detail: detail && { ...detail, participationEndsOn: null },
    specialist,
    agreement,
    firstDay,
    reviews,
    next,
    help,
    unread,
    formId: ctx.newId(),
    end,
    isContact: ctx.actor.kind === "contact",
    meetings: await findMeetings(ctx, { placementId: id }),
    today: dateOf(ctx.now),
    done: new URL(request.url).searchParams.get("done"),
    toFill: vacancyId ? await findVacancyToMarkFilled(ctx, vacancyId) : null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireEmployerSide(request, context, id);
  return answerPlacementForm(request, ctx, id, `/employer/placements/${id}`);
}

/** What a page carries can be read whether or not it is shown. */
const forEmployer = ({
  nameUsed,
  jobTitle,
  status,
  startsOn,
  endedOn,
  supportUntil,
  workplaceName,
  employerName,
}: PlacementRow) => ({
  nameUsed,
  jobTitle,
  status,
  startsOn,
  endedOn,
  supportUntil,
  workplaceName,
  employerName,
});

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function EmployerPlacement() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { row, detail, specialist, today, isContact } = page;
  return (
    <>
      <PageHead
        title={`${row.nameUsed}, ${row.jobTitle}`}
        lede={row.workplaceName ?? row.employerName}
        back={isContact ? undefined : { to: "/employer/placements", label: "People in work" }}
        action={row.status === "agreed" ? { to: "#start", label: "Record the start" } : undefined}
      >
        <PlacementStatusLine status={row.status} />
        <NextVisit next={page.next} specialistName={specialist.name} today={today} />
      </PageHead>
      <Told page={page} />
      <div className="with-aside">
        <div>
          <Next page={page} />
          <div className="section">
            <HelpNow
              help={page.help}
              to={`/employer/placements/${page.id}/help`}
              formId={page.formId}
              words={employerHelp}
            />
          </div>
          <MeetingSection
            audience="employer"
            meetings={page.meetings}
            employerName={row.employerName}
            page={`/employer/placements/${page.id}/meeting`}
            today={today}
          />
          <MessagesOverview
            side="employer"
            unread={page.unread}
            names={{
              person: row.nameUsed,
              employer: row.employerName,
              specialist: specialist.name,
            }}
            to={`/employer/placements/${page.id}/messages`}
          />
          {row.status === "agreed" && (
            <FirstDayOverview firstDay={page.firstDay} placementId={page.id} today={today} />
          )}
          <Paper page={page} />
          {row.status !== "agreed" && row.status !== "neverStarted" && (
            <>
              <FirstDayOverview firstDay={page.firstDay} placementId={page.id} today={today} />
              <EmployerReviewsOverview placementId={page.id} reviews={page.reviews} today={today} />
            </>
          )}
          {page.end && <EndOverview overview={page.end} today={today} />}
          {detail && row.status === "agreed" && (
            <>
              <section className="section" aria-labelledby="record">
                <h2 id="record">Record the start</h2>
                <div className="block">
                  <StartForm
                    agreed={{ ...detail, startsOn: row.startsOn }}
                    name={row.nameUsed}
                    result={result}
                  />
                </div>
              </section>
              <NeverStartForm name={row.nameUsed} result={result} />
            </>
          )}
          {row.status === "started" && <EndForm name={row.nameUsed} result={result} />}
        </div>
        <Aside page={page} />
      </div>
    </>
  );
}

function Paper({ page: { agreement, row, specialist, today } }: { page: Loaded }) {
  return (
    <AgreementOverview
      agreement={agreement}
      names={{
        participant: row.nameUsed,
        employer: row.employerName,
        specialist: specialist.name,
      }}
      today={today}
    />
  );
}

function Aside({ page }: { page: Loaded }) {
  const { id, row, detail, specialist, today, isContact } = page;
  return (
    <aside className="aside">
      <ContactCard
        heading="Who supports you both"
        name={specialist.name}
        role={specialist.teamName}
        phone={specialist.phone}
        hours={specialist.hours}
        cover={
          specialist.away ??
          (specialist.coverName && `When ${specialist.name} is away: ${specialist.coverName}.`)
        }
      />
      <section className="beside stack" aria-labelledby="job">
        <h2 id="job">The job</h2>
        <PlacementFacts row={row} detail={detail} today={today} narrow />
        {row.status === "started" && (
          <p>
            <a href={`/employer/placements/${id}/days`}>Tell us of a week with fewer days</a>
          </p>
        )}
      </section>
      {!isContact && <ToPlan plansAt="/employer/plans" placementId={id} />}
      {isContact && <AccountOffered placementId={id} />}
    </aside>
  );
}

function Told({ page: { done, row, toFill, specialist } }: { page: Loaded }) {
  return (
    <>
      {done === "start" && row.status === "started" && (
        <Banner title="The start is recorded" live>
          {`Thank you. ${row.nameUsed} and ${specialist.name} have been told.`}
        </Banner>
      )}
      {done === "neverStart" && row.status === "neverStarted" && (
        <Banner title="Recorded: the job will not start" live tone="plain">
          {`${specialist.name} will ring you about what would help next.`}
        </Banner>
      )}
      {done === "end" && row.status === "ended" && (
        <Banner title="The end is recorded" live tone="plain">
          {`Thank you for the time you gave. ${specialist.name} has been told.`}
        </Banner>
      )}
      {toFill && (
        <Banner
          title={toFill.places === 1 ? "The place is taken" : "All the places are taken"}
          tone="could"
        >
          <p>
            You can{" "}
            <a href={`/employer/vacancies/${toFill.id}/end`}>mark {toFill.title} as filled</a>, or
            leave it open if you would take somebody else too.
          </p>
        </Banner>
      )}
    </>
  );
}

function Next({ page: { row, specialist, today, isContact } }: { page: Loaded }) {
  const support = dayInWords(row.supportUntil, today);
  if (row.status !== "agreed" && row.status !== "started") return null;
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">What happens next</h2>
      <ul className="bullets">
        {row.status === "agreed" && (
          <li>
            Record the start on the day, or soon after. {specialist.name} can do it for you by
            phone.
          </li>
        )}
        <li>
          {specialist.name} supports {row.nameUsed} and you until {support}, and you can ring at any
          time.
        </li>
        <li>
          If something gets in the way at work,{" "}
          {isContact ? (
            "ring"
          ) : (
            <IfOpen to="/employer/advice/new" instead="ring">
              <a href="/employer/advice/new">ask for advice</a>
            </IfOpen>
          )}
          . What helps is enough; please do not ask for the reason behind it.
        </li>
      </ul>
    </section>
  );
}
