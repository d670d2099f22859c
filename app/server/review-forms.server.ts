import { redirect } from "@remix-run/node";
import type { Context } from "#app/domain/context.ts";
import { closeReview } from "#app/domain/in-work-review/in-work-review.commands.server.ts";
import {
  outcomeForm,
  plainAnswerForm,
  recordedEmployerForm,
  recordedParticipantForm,
} from "#app/domain/in-work-review/in-work-review.form.ts";
import {
  listReviewsForSpecialist,
  theReview,
} from "#app/domain/in-work-review/in-work-review.queries.server.ts";
import {
  answerReview,
  recordAnswer,
} from "#app/domain/in-work-review/in-work-review-answer.commands.server.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import type { StaffActor } from "#app/domain/policy.ts";
import { parseForm, readForm } from "./form.server.ts";

/** The forms of a specialist's page of one review: an answer of their own or told by a side, and what was agreed. */
export async function answerReviewForm(
  request: Request,
  ctx: Context<StaffActor>,
  about: { placementId: string; reviewId: string },
) {
  // Before the form is read: what may not be seen is not found, whatever was typed.
  await theReview(listReviewsForSpecialist(ctx, about.placementId), about.reviewId);
  const page = `/specialist/placements/${about.placementId}/reviews/${about.reviewId}`;
  const body = await readForm(request);
  switch (body.get("intent")) {
    case "close": {
      const form = await parseForm(request, outcomeForm, { form: body });
      if (!form.ok) return form.response;
      await closeReview(ctx, { ...about, words: form.value.words });
      return redirect(`${page}?done=close`);
    }
    case "employer": {
      const form = await parseForm(request, recordedEmployerForm, { form: body });
      if (!form.ok) return form.response;
      const { answeredBy: saidBy, saidHow, saidOn, ...answer } = form.value;
      await recordAnswer(ctx, { ...about, side: "employer", saidBy, saidHow, saidOn }, answer);
      return redirect(`${page}?done=answer`);
    }
    case "participant": {
      const form = await parseForm(request, recordedParticipantForm, { form: body });
      if (!form.ok) return form.response;
      const { saidHow, saidOn, ...answer } = form.value;
      const { row } = await findPlacement(ctx, about.placementId);
      const told = { side: "participant", saidBy: row.nameUsed, saidHow, saidOn } as const;
      await recordAnswer(ctx, { ...about, ...told }, answer);
      return redirect(`${page}?done=answer`);
    }
    default: {
      const form = await parseForm(request, plainAnswerForm, { form: body });
      if (!form.ok) return form.response;
      await answerReview(ctx, about, form.value);
      return redirect(`${page}?done=answer`);
    }
  }
}
