import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import {
  ofEmployer,
  ofParticipant,
  ofSpecialist,
  type QuestionWords,
} from "#app/components/placement/review.words.ts";
import { ReviewAnswer } from "#app/components/placement/review-answer.tsx";
import { SpecialistReviewForm } from "#app/components/placement/review-forms.tsx";
import {
  CloseReviewForm,
  EmployerToldForm,
  ParticipantToldForm,
} from "#app/components/placement/review-staff-forms.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import {
  listReviewsForSpecialist,
  type SaidWords,
  theReview,
} from "#app/domain/in-work-review/in-work-review.queries.server.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { answerReviewForm } from "#app/server/review-forms.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Week ${data.review.week} with ${data.name}` : "Looking back");

const forms = ["participant", "employer", "own", "close"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  const review = await theReview(listReviewsForSpecialist(ctx, id), params.reviewId ?? "");
  const { row, detail } = await findPlacement(ctx, id);
  const { searchParams } = new URL(request.url);
  return {
    id,
    review,
    name: row.nameUsed,
    employer: row.employerName,
    manager: { name: detail?.managerName ?? "", phone: detail?.managerPhone ?? "" },
    today: dateOf(ctx.now),
    write: forms.find((form) => form === searchParams.get("write")) ?? null,
    done: searchParams.get("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const about = { placementId: params.id ?? "", reviewId: params.reviewId ?? "" };
  return answerReviewForm(request, ctx, about);
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

const told: Record<string, string> = {
  answer: "The answer is kept",
  close: "The review is closed. All three can read what you agreed",
};

export default function SpecialistReviewPage() {
  const page = useLoaderData<typeof loader>();
  const { id, review, name, employer, today, write } = page;
  const due = `${review.closedOn ? "Was due" : "Due"} ${dayInWords(review.dueOn, today)}.`;
  return (
    <>
      <PageHead
        title={`Week ${review.week} with ${name} at ${employer}`}
        lede={review.closedOn ? `${due} Closed on ${dayInWords(review.closedOn, today)}.` : due}
        back={{ to: `/specialist/placements/${id}`, label: `${name} at ${employer}` }}
        action={
          review.mayClose && write !== "close"
            ? { to: "?write=close", label: "Close it with what you agreed" }
            : undefined
        }
      />
      {page.done && told[page.done] && <Banner title={told[page.done] ?? ""} live />}
      {review.outcome && (
        <section className="section stack" aria-labelledby="agreed">
          <h2 id="agreed">What we agreed</h2>
          <p className="words">{review.outcome}</p>
          <p className="soft">
            {name} and {employer} read this too.
          </p>
        </section>
      )}
      {write === "close" && review.mayClose && <Close />}
      <Side
        page={page}
        of="participant"
        heading={name}
        said={review.participant}
        asked={ofParticipant}
        note={
          review.participant &&
          (review.participant.isShared
            ? `${name} lets ${employer} read this.`
            : `${employer} cannot read this, nor that ${name} answered.`)
        }
      />
      <Side
        page={page}
        of="employer"
        heading={employer}
        said={review.employer}
        asked={ofEmployer(name)}
        note={review.employer && `For you. ${name} can ask for a copy of it.`}
      />
      <Side
        page={page}
        of="own"
        heading="You"
        said={review.specialist}
        asked={ofSpecialist(name)}
        note={review.specialist && `${name} reads this. ${employer} does not.`}
      />
    </>
  );
}

function Close() {
  const { employer } = useLoaderData<typeof loader>();
  return <CloseReviewForm employer={employer} result={useActionData<typeof action>()} />;
}

/** What one side answered, or the way to write it down for them. */
function Side({
  page,
  of,
  heading,
  said,
  asked,
  note,
}: {
  page: Loaded;
  of: "participant" | "employer" | "own";
  heading: string;
  said: SaidWords | null;
  asked: QuestionWords;
  note: string | null;
}) {
  const result = useActionData<typeof action>();
  const { review, name, employer, manager, today } = page;
  const mayAnswer = review.mayAnswer[of === "own" ? "specialist" : of];
  const isWriting = page.write === of && mayAnswer;
  return (
    <section className="section stack" aria-labelledby={of}>
      <h2 id={of}>{heading}</h2>
      {said ? (
        <>
          <p className="soft">{howSaid(said, today)}</p>
          <ReviewAnswer said={said} asked={asked} />
          <p className="soft">{note}</p>
        </>
      ) : (
        !isWriting && (
          <>
            <p>{standing(page, of)}</p>
            {mayAnswer && (
              <p>
                <a href={`?write=${of}#${of}`}>
                  {of === "own" ? "Write your own answer" : `Write down what ${heading} tells you`}
                </a>
              </p>
            )}
          </>
        )
      )}
      {isWriting && of === "own" && <SpecialistReviewForm name={name} result={result} />}
      {isWriting && of === "participant" && (
        <ParticipantToldForm
          name={name}
          employer={employer}
          privatePage={`/specialist/placements/${page.id}/private`}
          today={today}
          result={result}
        />
      )}
      {isWriting && of === "employer" && (
        <EmployerToldForm name={name} manager={manager} today={today} result={result} />
      )}
    </section>
  );
}

const howSaid = (said: SaidWords, today: string) =>
  said.toldTo
    ? `${said.by}, written down by ${said.toldTo.name}: ${said.toldTo.how}, ${dayInWords(said.toldTo.on, today)}.`
    : `${said.by}, on ${dayInWords(said.on, today)}.`;

function standing(
  { review, manager, employer, today }: Loaded,
  of: "participant" | "employer" | "own",
): string {
  if (of === "own") return "You have not answered yourself.";
  if (of === "employer" && !review.employerKnows)
    return `${employer} does not know of your support, so it is not asked.`;
  const askedOn = review.askedOn[of];
  const asked = askedOn
    ? `Asked on ${dayInWords(askedOn, today)}, no answer yet.`
    : `Not asked yet: that happens on ${dayInWords(review.dueOn, today)}.`;
  if (review.closedOn) return "No answer before this was closed.";
  const ring =
    of === "employer" && manager.phone ? ` Ring ${manager.name} on ${manager.phone}.` : "";
  return review.states[of] === "missed"
    ? `${asked} It counts as missed.${ring}`
    : `${asked}${ring}`;
}
