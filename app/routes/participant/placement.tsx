import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ContactCard } from "#app/components/contact-card.tsx";
import { titled } from "#app/components/form.tsx";
import { MeetingSection } from "#app/components/meeting/meeting-section.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { AgreementOverview } from "#app/components/placement/agreement-overview.tsx";
import { EndOverview } from "#app/components/placement/end-overview.tsx";
import { FirstDayOverview } from "#app/components/placement/first-day-overview.tsx";
import { HelpNow } from "#app/components/placement/help-now.tsx";
import { participantHelp } from "#app/components/placement/help-now.words.ts";
import { MessagesOverview } from "#app/components/placement/messages-body.tsx";
import { NextVisit } from "#app/components/placement/next-visit.tsx";
import { ParticipantReviewsOverview } from "#app/components/placement/reviews-overview.tsx";
import { SupportUntil } from "#app/components/placement/support-until.tsx";
import { TellingForPerson } from "#app/components/placement/telling-overview.tsx";
import { PlacementFacts } from "#app/components/placement-facts.tsx";
import { ToPlan } from "#app/components/to-plan.tsx";
import { useOpens } from "#app/components/visit.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findFirstDay } from "#app/domain/first-day/first-day.queries.server.ts";
import { findEndOverview } from "#app/domain/hand-over/end-overview.queries.server.ts";
import { findHelp } from "#app/domain/help-call/help-call.queries.server.ts";
import { listReviewsForParticipant } from "#app/domain/in-work-review/in-work-review.queries.server.ts";
import { findMeetings } from "#app/domain/meeting/meeting.queries.server.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { goesOn } from "#app/domain/placement/placement.ts";
import { findTellingOf } from "#app/domain/placement/placement-telling.queries.server.ts";
import { findAgreement } from "#app/domain/placement-agreement/placement-agreement.queries.server.ts";
import { findJobThread } from "#app/domain/placement-note/placement-note.queries.server.ts";
import { findNextVisit } from "#app/domain/visit/visit.queries.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { words } from "./placement.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? words.title(data.row.jobTitle) : words.untitled);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const { row, detail, specialist } = await findPlacement(ctx, params.id ?? "");
  const { id } = row;
  const [agreement, firstDay, reviews, nextVisit, help, { unread }, end, telling] =
    await Promise.all([
      findAgreement(ctx, id),
      findFirstDay(ctx, id),
      listReviewsForParticipant(ctx, id),
      findNextVisit(ctx, id),
      findHelp(ctx, id),
      findJobThread(ctx, id),
      findEndOverview(ctx, id),
      findTellingOf(ctx, id),
    ]);
  return {
    row,
    detail,
    specialist,
    agreement,
    firstDay,
    reviews,
    nextVisit,
    help,
    unread,
    formId: ctx.newId(),
    end,
    telling,
    meetings: await findMeetings(ctx, { placementId: id }),
    today: dateOf(ctx.now),
  };
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function ParticipantPlacement() {
  const page = useLoaderData<typeof loader>();
  const { row, specialist, agreement, today } = page;
  const { id } = row;
  const hasBegun = row.status === "started" || row.status === "ended";
  return (
    <>
      <PageHead
        title={words.title(row.jobTitle)}
        lede={[row.employerName, row.workplaceName].filter(Boolean).join(", ")}
        back={{ to: "/participant", label: words.back }}
      >
        <p>{words.state[row.status]}</p>
        <NextVisit next={page.nextVisit} specialistName={specialist.name} today={today} />
      </PageHead>
      <div className="with-aside">
        <div>
          {page.telling && <TellingForPerson telling={page.telling} />}
          <WhatIsNext page={page} />
          <div className="section">
            <HelpNow
              help={page.help}
              to={`/participant/placements/${id}/help`}
              formId={page.formId}
              words={participantHelp}
            />
          </div>
          <MeetingSection
            audience="participant"
            meetings={page.meetings}
            employerName={row.employerName}
            page={`/participant/placements/${id}/meeting`}
            today={today}
          />
          <MessagesOverview
            side="participant"
            unread={page.unread}
            names={{
              person: row.nameUsed,
              employer: row.employerName,
              specialist: specialist.name,
            }}
            to={`/participant/placements/${id}/messages`}
          />
          {row.status === "agreed" && (
            <FirstDayOverview firstDay={page.firstDay} placementId={id} today={today} />
          )}
          <AgreementOverview
            agreement={agreement}
            names={{
              participant: row.nameUsed,
              employer: row.employerName,
              specialist: specialist.name,
            }}
            today={today}
          />
          {hasBegun && (
            <>
              <FirstDayOverview firstDay={page.firstDay} placementId={id} today={today} />
              <ParticipantReviewsOverview placementId={id} reviews={page.reviews} today={today} />
              <Written page={page} />
            </>
          )}
          {page.end && <EndOverview overview={page.end} today={today} />}
        </div>
        <Aside page={page} />
      </div>
    </>
  );
}

function WhatIsNext({ page: { row, detail, specialist, today } }: { page: Loaded }) {
  const next = {
    agreed: words.agreed(
      dayInWords(row.startsOn, today),
      detail?.managerName ?? "",
      specialist.name,
    ),
    started: words.started(dayInWords(row.supportUntil, today), specialist.name),
    ended: words.ended(specialist.name),
    neverStarted: words.neverStarted(specialist.name),
  }[row.status];
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">{words.next}</h2>
      <ul className="bullets">
        {next.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** Everything that is written about them in this job, and what they can say to their specialist alone. */
function Written({ page: { row, specialist } }: { page: Loaded }) {
  const here = `/participant/placements/${row.id}`;
  const opens = useOpens();
  return (
    <section className="section" aria-labelledby="written">
      <h2 id="written">{words.written}</h2>
      {opens(`${here}/visits`) && <p>{words.writtenLede}</p>}
      <ul className="plain stack">
        {words
          .pages(specialist.name)
          .map((each) => ({ ...each, to: `${here}/${each.to}` }))
          .filter(({ to }) => opens(to))
          .map((each) => (
            <li key={each.to}>
              <a href={each.to}>{each.label}</a>. {each.about}
            </li>
          ))}
      </ul>
    </section>
  );
}

function Aside({ page }: { page: Loaded }) {
  const { row, detail, specialist, today } = page;
  return (
    <aside className="aside">
      <ContactCard
        heading={words.who}
        name={specialist.name}
        role={specialist.teamName}
        phone={specialist.phone}
        hours={specialist.hours}
        cover={
          specialist.away ??
          (specialist.coverName && words.cover(specialist.name, specialist.coverName))
        }
      />
      <section className="beside stack" aria-labelledby="job">
        <h2 id="job">{words.job}</h2>
        <PlacementFacts row={row} detail={detail} today={today} withSupport={false} narrow />
        {detail && goesOn(row) && (
          <SupportUntil
            support={{ ...row, participationEndsOn: detail.participationEndsOn }}
            reader="participant"
            today={today}
          />
        )}
      </section>
      <ToPlan plansAt="/participant/plans" placementId={row.id} />
    </aside>
  );
}
