import { dayInWords } from "#app/domain/calendar/calendar.ts";
import type {
  EmployerReview,
  LeadReview,
  ParticipantReview,
  SpecialistReview,
} from "#app/domain/in-work-review/in-work-review.queries.server.ts";
import {
  feelingWords,
  type ReviewState,
  type Words,
} from "#app/domain/in-work-review/in-work-review.ts";
import { Empty } from "../empty.tsx";
import { Timeline, type TimelineEvent } from "../timeline.tsx";
import { overview as words } from "./review.words.ts";

interface Shown<Review> {
  placementId: string;
  reviews: Review[];
  today: string;
}

const titleOf = ({ week, dueOn }: { week: number; dueOn: string }, today: string) =>
  `Week ${week}, ${dayInWords(dueOn, today)}`;

/** Ahead, in hand, or behind: on a timeline what is closed or let pass is past. */
const stateOf = (review: { closedOn: string | null; dueOn: string }, today: string) => {
  if (review.closedOn) return "past";
  return review.dueOn <= today ? "due" : "ahead";
};

function InSections({ events }: { events: TimelineEvent[] }) {
  return (
    <section className="section stack" aria-labelledby="reviews">
      <h2 id="reviews">{words.heading}</h2>
      {events.length > 0 ? (
        <Timeline events={events} />
      ) : (
        <Empty title={words.none}>{words.noneWords}</Empty>
      )}
    </section>
  );
}

/** What they said first, so that a line of the overview tells something: the page has all of it. */
function Gist({ said }: { said: Words }) {
  const first = said.goesWell || said.toChange || said.wouldHelp;
  return (
    <p>
      {feelingWords[said.feeling]}
      {first && <>. “{first}”</>}
    </p>
  );
}

/** For the specialist and who stands in: all three, side by side. */
export function ReviewsOverview({
  placementId,
  name,
  employer,
  reviews,
  today,
}: Shown<SpecialistReview> & { name: string; employer: string }) {
  const events = reviews.map((review): TimelineEvent => {
    const link = `/specialist/placements/${placementId}/reviews/${review.id}`;
    const { participant, employer: theirs, specialist } = review;
    return {
      title: titleOf(review, today),
      at: review.dueOn,
      state: stateOf(review, today),
      children: (
        <>
          {review.outcome && <p>{review.outcome}</p>}
          {(participant || theirs || specialist) && (
            <div className="says">
              <div>
                <b>{name}</b>
                {participant ? <Gist said={participant} /> : <p>{words.notYet}</p>}
              </div>
              <div>
                <b>{words.specialist}</b>
                {specialist ? <Gist said={specialist} /> : <p>{words.notYet}</p>}
              </div>
              <div>
                <b>{theirs?.by ?? employer}</b>
                {theirs ? <Gist said={theirs} /> : <p>{words.notYet}</p>}
              </div>
            </div>
          )}
          {!review.closedOn && review.dueOn <= today && (
            <p>
              {[
                standing(name, review.states.participant),
                review.employerKnows && standing(employer, review.states.employer),
              ]
                .filter(Boolean)
                .join(" ")}
            </p>
          )}
          {(review.mayClose || review.closedOn) && (
            <p>
              <a href={link}>{words.open(review.week, review.closedOn !== null)}</a>
            </p>
          )}
        </>
      ),
    };
  });
  return <InSections events={events} />;
}

function standing(name: string, state: ReviewState): string {
  if (state === "answered") return words.hasAnswered(name);
  return state === "missed" ? words.hasMissed(name) : words.hasNot(name);
}

export function EmployerReviewsOverview({ placementId, reviews, today }: Shown<EmployerReview>) {
  return (
    <InSections
      events={reviews.map((review) => ({
        title: titleOf(review, today),
        at: review.dueOn,
        by: "employer",
        state: stateOf(review, today),
        children: (
          <OfOneSide
            review={review}
            link={`/employer/placements/${placementId}/reviews/${review.id}`}
            hasAnswered={review.answered !== null}
            hasMore={review.shared !== null}
          />
        ),
      }))}
    />
  );
}

export function ParticipantReviewsOverview({
  placementId,
  reviews,
  today,
}: Shown<ParticipantReview>) {
  return (
    <InSections
      events={reviews.map((review) => ({
        title: titleOf(review, today),
        at: review.dueOn,
        by: "participant",
        state: stateOf(review, today),
        children: (
          <OfOneSide
            review={review}
            link={`/participant/placements/${placementId}/reviews/${review.id}`}
            hasAnswered={review.own !== null}
            hasMore={review.specialist !== null}
          />
        ),
      }))}
    />
  );
}

function OfOneSide({
  review,
  link,
  hasAnswered,
  hasMore,
}: {
  review: EmployerReview | ParticipantReview;
  link: string;
  hasAnswered: boolean;
  hasMore: boolean;
}) {
  const isThere = hasAnswered || hasMore || review.closedOn !== null;
  return (
    <>
      {review.outcome && (
        <p>
          {words.agreed}: {review.outcome}
        </p>
      )}
      {hasAnswered && !review.closedOn && <p>{words.thanks}</p>}
      {review.mayAnswer ? (
        <p>
          <a href={link}>{words.answer(review.week)}</a>
        </p>
      ) : (
        isThere && (
          <p>
            <a href={link}>{words.read(review.week)}</a>
          </p>
        )
      )}
    </>
  );
}

/** For a lead: when, and whether one was let pass. */
export function LeadReviewsOverview({ reviews, today }: { reviews: LeadReview[]; today: string }) {
  return (
    <InSections
      events={reviews.map((review) => ({
        title: titleOf(review, today),
        at: review.dueOn,
        state: review.dueOn <= today ? "past" : "ahead",
        ...(review.isMissed && { children: <p>{words.missed}</p> }),
      }))}
    />
  );
}
