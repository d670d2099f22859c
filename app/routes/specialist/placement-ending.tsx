import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { EndingAnswer, EndingForm } from "#app/components/placement/ending-answer.tsx";
import { EndingSaidForm } from "#app/components/placement/ending-said-form.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { recordEnding, tellEnding } from "#app/domain/job-ending/job-ending.commands.server.ts";
import { endingForm, endingSaidForm } from "#app/domain/job-ending/job-ending.form.ts";
import { findEnding } from "#app/domain/job-ending/job-ending.queries.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("How a job ended");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const found = await findEnding(ctx, params.id ?? "", "placement.readEmployersWords");
  const done = new URL(request.url).searchParams.has("done");
  return { id: params.id ?? "", ...found, today: dateOf(ctx.now), done };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  await findEnding(ctx, id, "placement.readEmployersWords");
  const body = await readForm(request);
  if (body.get("intent") === "tell") {
    const form = await parseForm(request, endingForm, { form: body });
    if (!form.ok) return form.response;
    await tellEnding(ctx, id, form.value);
  } else {
    const form = await parseForm(request, endingSaidForm, { form: body });
    if (!form.ok) return form.response;
    const { intent: side, ...said } = form.value;
    await recordEnding(ctx, id, { side, ...said });
  }
  return redirect(`/specialist/placements/${id}/ending?done`);
}

export default function SpecialistEnding() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { id, nameUsed, jobTitle, endedOn, today, answers } = page;
  const of = (side: "participant" | "employer" | "specialist") =>
    answers.find((answer) => answer.side === side) ?? null;
  const sides = [
    { side: "participant", heading: `As ${nameUsed} saw it`, none: `${nameUsed} has said nothing` },
    { side: "employer", heading: "As the employer saw it", none: "The employer has said nothing" },
    { side: "specialist", heading: "As you saw it", none: null },
  ] as const;
  return (
    <>
      <PageHead
        title={`How the job ended: ${nameUsed}`}
        lede={`${jobTitle}. The last day was ${dayInWords(endedOn, today)}. Nobody is blamed, and no side reads what the other said.`}
        back={{ to: `/specialist/placements/${id}`, label: "The job" }}
      />
      {page.done && <Banner title="Written down" live />}
      <section className="section stack-tight" aria-labelledby="next">
        <h2 id="next">What happens next</h2>
        <p>
          {nameUsed} is back in the search: vacancies rank them with everybody else who looks for
          work.
        </p>
        <div className="actions">
          <ButtonLink to={`/specialist/participants/${page.participantId}/jobs`} variant="second">
            See jobs for {nameUsed}
          </ButtonLink>
          <ButtonLink to={`/specialist/placements/${id}/learned`} variant="second">
            Offer what was learned
          </ButtonLink>
        </div>
      </section>
      {sides.map(({ side, heading, none }) => {
        const answer = of(side);
        return (
          <section key={side} className="section stack" aria-labelledby={side}>
            <h2 id={side}>{heading}</h2>
            {answer ? (
              <EndingAnswer answer={answer} today={today} />
            ) : (
              none && <Empty title={`${none} so far.`} />
            )}
            {!answer && side !== "specialist" && (
              <EndingSaidForm
                side={side}
                who={side === "participant" ? nameUsed : "the employer"}
                result={result}
              />
            )}
            {!answer && side === "specialist" && (
              <EndingForm
                side="specialist"
                says={{
                  legend: "What comes nearest?",
                  hint: `${nameUsed} reads it on their page. The employer never does.`,
                  add: "Anything to add",
                  send: "Write it down",
                }}
                result={result}
              />
            )}
          </section>
        );
      })}
    </>
  );
}
