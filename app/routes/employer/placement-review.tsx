import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ofEmployer, ofParticipant } from "#app/components/placement/review.words.ts";
import { ReviewAnswer } from "#app/components/placement/review-answer.tsx";
import { EmployerReviewForm } from "#app/components/placement/review-forms.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { plainAnswerForm } from "#app/domain/in-work-review/in-work-review.form.ts";
import {
  type EmployerReview,
  listReviewsForEmployer,
  theReview,
} from "#app/domain/in-work-review/in-work-review.queries.server.ts";
import { answerReview } from "#app/domain/in-work-review/in-work-review-answer.commands.server.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployerSide } from "#app/server/guest.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `How is it going with ${data.name}?` : "Looking back");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireEmployerSide(request, context, id);
  const review = await theReview(listReviewsForEmployer(ctx, id), params.reviewId ?? "");
  const { row, specialist } = await findPlacement(ctx, id);
  return {
    id,
    review,
    name: row.nameUsed,
    jobTitle: row.jobTitle,
    hasEnded: row.status === "ended",
    specialist: specialist.name,
    today: dateOf(ctx.now),
    isDone: new URL(request.url).searchParams.has("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const placementId = params.id ?? "";
  const reviewId = params.reviewId ?? "";
  const ctx = await requireEmployerSide(request, context, placementId);
  await theReview(listReviewsForEmployer(ctx, placementId), reviewId);
  const form = await parseForm(request, plainAnswerForm);
  if (!form.ok) return form.response;
  await answerReview(ctx, { placementId, reviewId }, form.value);
  return redirect(`/employer/placements/${placementId}/reviews/${reviewId}?done`);
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function EmployerReviewPage() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { id, review, name, jobTitle, specialist, isDone } = page;
  return (
    <>
      <PageHead
        title={`How is it going with ${name}?`}
        lede={`${jobTitle}, week ${review.week}.`}
        back={{ to: `/employer/placements/${id}`, label: `${name}, ${jobTitle}` }}
      />
      {isDone && review.answered && (
        <Banner title="Thank you. Your answers are sent" live>
          {`${specialist} has them.`}
        </Banner>
      )}
      {review.outcome && (
        <section className="section stack" aria-labelledby="agreed">
          <h2 id="agreed">What we agreed</h2>
          <p className="words">{review.outcome}</p>
        </section>
      )}
      {review.mayAnswer ? (
        <EmployerReviewForm name={name} specialist={specialist} result={result} />
      ) : (
        <Answered page={page} />
      )}
      {review.shared && (
        <section className="section stack" aria-labelledby="shared">
          <h2 id="shared">What {name} chose to share with you</h2>
          <ReviewAnswer said={review.shared} asked={ofParticipant} />
        </section>
      )}
    </>
  );
}

function Answered({ page: { review, name, specialist, hasEnded, today } }: { page: Loaded }) {
  if (review.own)
    return (
      <section className="section stack" aria-labelledby="own">
        <h2 id="own">What you wrote</h2>
        <ReviewAnswer said={review.own} asked={ofEmployer(name)} />
        <p>
          For {specialist}. {name} can ask for a copy of it. It cannot be changed here; ring{" "}
          {specialist} to add something.
        </p>
      </section>
    );
  return <p className="section">{whyNot(review, { specialist, hasEnded, today })}</p>;
}

function whyNot(
  review: EmployerReview,
  { specialist, hasEnded, today }: Pick<Loaded, "specialist" | "hasEnded" | "today">,
): string {
  if (review.answered)
    return `${review.answered.by} answered on ${dayInWords(review.answered.on, today)}.`;
  if (hasEnded) return "This job has ended, so there is nothing left to answer. Thank you.";
  if (review.closedOn) return "We have finished looking back at this week. Nothing is left to do.";
  return `We ask you on ${dayInWords(review.dueOn, today)}. Until then you can ring ${specialist} at any time.`;
}
