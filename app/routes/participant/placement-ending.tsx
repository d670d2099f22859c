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
import { IfOpen } from "#app/components/visit.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { tellEnding } from "#app/domain/job-ending/job-ending.commands.server.ts";
import { endingForm } from "#app/domain/job-ending/job-ending.form.ts";
import { findEnding } from "#app/domain/job-ending/job-ending.queries.server.ts";
import { reasonsToThem } from "#app/domain/job-ending/job-ending.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { words } from "./placement-ending.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  const { endedOn, jobTitle, answers } = await findEnding(ctx, id);
  const { specialist } = await findPlacement(ctx, id);
  return {
    id,
    jobTitle,
    endedOn,
    today: dateOf(ctx.now),
    mine: answers.find(({ side }) => side === "participant") ?? null,
    specialists: answers.find(({ side }) => side === "specialist") ?? null,
    specialist: specialist.name,
    done: new URL(request.url).searchParams.has("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  await findEnding(ctx, id);
  const form = await parseForm(request, endingForm);
  if (!form.ok) return form.response;
  await tellEnding(ctx, id, form.value);
  return redirect(`/participant/placements/${id}/ending?done`);
}

export default function ParticipantEnding() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { id, mine, specialists, today } = page;
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede(page.jobTitle, dayInWords(page.endedOn, today))}
        back={{ to: `/participant/placements/${id}`, label: words.back }}
      >
        <p>{words.noBlame}</p>
      </PageHead>
      {page.done && mine && (
        <Banner title={words.kept} live>
          {words.keptMore}
        </Banner>
      )}
      {mine ? (
        <section className="section stack" aria-labelledby="mine">
          <h2 id="mine">{words.yours}</h2>
          <EndingAnswer answer={mine} today={today} terms={words.terms} />
        </section>
      ) : (
        <EndingForm side="participant" says={words.form} result={result} />
      )}
      {specialists && (
        <section className="section stack" aria-labelledby="theirs">
          <h2 id="theirs">{words.specialists}</h2>
          <EndingAnswer
            answer={specialists}
            reasons={reasonsToThem}
            today={today}
            terms={words.terms}
          />
        </section>
      )}
      <section className="section stack" aria-labelledby="next">
        <h2 id="next">{words.next}</h2>
        <ul className="bullets">
          {words.steps(page.specialist).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>
          <a href={`/participant/placements/${id}/learned`}>{words.learned}</a>
        </p>
        <IfOpen to="/participant/profile">
          <p>
            <a href="/participant/profile">{words.profile}</a>
          </p>
        </IfOpen>
      </section>
    </>
  );
}
