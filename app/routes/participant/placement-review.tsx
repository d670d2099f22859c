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
import {
  words as asked,
  ofParticipant,
  ofSpecialist,
} from "#app/components/placement/review.words.ts";
import { ReviewAnswer } from "#app/components/placement/review-answer.tsx";
import { ParticipantReviewForm } from "#app/components/placement/review-forms.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { participantAnswerForm } from "#app/domain/in-work-review/in-work-review.form.ts";
import {
  listReviewsForParticipant,
  theReview,
} from "#app/domain/in-work-review/in-work-review.queries.server.ts";
import { answerReview } from "#app/domain/in-work-review/in-work-review-answer.commands.server.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { words } from "./placement-review.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  const review = await theReview(listReviewsForParticipant(ctx, id), params.reviewId ?? "");
  const { row, specialist } = await findPlacement(ctx, id);
  return {
    id,
    review,
    hasEnded: row.status === "ended",
    specialist: specialist.name,
    today: dateOf(ctx.now),
    noteId: ctx.newId(),
    isDone: new URL(request.url).searchParams.has("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const placementId = params.id ?? "";
  const reviewId = params.reviewId ?? "";
  await theReview(listReviewsForParticipant(ctx, placementId), reviewId);
  const form = await parseForm(request, participantAnswerForm);
  if (!form.ok) return form.response;
  await answerReview(ctx, { placementId, reviewId }, form.value);
  return redirect(`/participant/placements/${placementId}/reviews/${reviewId}?done`);
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function ParticipantReviewPage() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { id, review, specialist, isDone } = page;
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede(review.week)}
        back={{ to: `/participant/placements/${id}`, label: words.back }}
      />
      {isDone && review.own && (
        <Banner title={words.thanks} live>
          {words.thanksWords(specialist)}
        </Banner>
      )}
      {review.outcome && (
        <section className="section stack" aria-labelledby="agreed">
          <h2 id="agreed">{words.agreed}</h2>
          <p className="words">{review.outcome}</p>
        </section>
      )}
      {review.mayAnswer ? (
        <ParticipantReviewForm specialist={specialist} noteId={page.noteId} result={result} />
      ) : (
        <Answered page={page} />
      )}
      {review.specialist && (
        <section className="section stack" aria-labelledby="specialist">
          <h2 id="specialist">{words.specialist(review.specialist.by)}</h2>
          <ReviewAnswer said={review.specialist} asked={ofSpecialist("")} />
        </section>
      )}
      <p className="section">
        <a href={`/participant/placements/${id}/private`}>{words.private(specialist)}</a>
      </p>
    </>
  );
}

function Answered({ page: { review, hasEnded, today } }: { page: Loaded }) {
  const { own } = review;
  if (!own) {
    const ahead = words.ahead(dayInWords(review.dueOn, today));
    return (
      <p className="section">{hasEnded ? words.ended : review.closedOn ? words.closed : ahead}</p>
    );
  }
  return (
    <section className="section stack" aria-labelledby="own">
      <h2 id="own">{words.own}</h2>
      <ReviewAnswer said={own} asked={ofParticipant} />
      {own.toldTo && (
        <p>{words.told(own.toldTo.name, own.toldTo.how, dayInWords(own.toldTo.on, today))}</p>
      )}
      <p>{own.isShared ? asked.shared : asked.notShared}</p>
    </section>
  );
}
