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
import { EndingAnswer, EndingForm } from "#app/components/placement/ending-answer.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { tellEnding } from "#app/domain/job-ending/job-ending.commands.server.ts";
import { endingForm } from "#app/domain/job-ending/job-ending.form.ts";
import { findEnding } from "#app/domain/job-ending/job-ending.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployerSide } from "#app/server/guest.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `How a job ended: ${data.jobTitle}` : "How a job ended");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireEmployerSide(request, context, id);
  const { endedOn, nameUsed, jobTitle, answers } = await findEnding(ctx, id);
  const today = dateOf(ctx.now);
  const done = new URL(request.url).searchParams.has("done");
  return { id, nameUsed, jobTitle, endedOn, today, answer: answers[0] ?? null, done };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireEmployerSide(request, context, id);
  await findEnding(ctx, id);
  const form = await parseForm(request, endingForm);
  if (!form.ok) return form.response;
  await tellEnding(ctx, id, form.value);
  return redirect(`/employer/placements/${id}/ending?done`);
}

export default function EmployerEnding() {
  const { id, nameUsed, jobTitle, endedOn, today, answer, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title="How the job ended, as you saw it"
        lede={`${nameUsed}, ${jobTitle}. The last day was ${dayInWords(endedOn, today)}.`}
        back={{ to: `/employer/placements/${id}`, label: `${nameUsed}, ${jobTitle}` }}
      />
      {done && answer && (
        <Banner title="Thank you" live>
          It is kept, and it helps us to match better.
        </Banner>
      )}
      {answer ? (
        <section className="section" aria-labelledby="said">
          <h2 id="said">What you said</h2>
          <div className="block">
            <EndingAnswer
              answer={answer}
              today={today}
              terms={{ reason: "What came nearest", words: "Your words", said: "Said by" }}
            />
          </div>
        </section>
      ) : (
        <EndingForm
          side="employer"
          says={{
            legend: "What comes nearest?",
            hint: "A job that ends is nobody’s fault. This is kept to learn from, and nobody is scored.",
            add: "Anything to add",
            addHint: `Only the specialist reads it. ${nameUsed} can ask for a copy of what you write. Leave out anything about health.`,
            send: "Send it to the specialist",
          }}
          result={result}
        />
      )}
      <p className="section prose soft">
        {nameUsed} is asked too. Each side speaks for itself, and reads only what it said.
      </p>
    </>
  );
}
