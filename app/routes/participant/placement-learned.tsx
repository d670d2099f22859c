import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Refusal, titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Status } from "#app/components/status.tsx";
import { IfOpen } from "#app/components/visit.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { answerSuggestion } from "#app/domain/profile-suggestion/profile-suggestion.commands.server.ts";
import { answerForm } from "#app/domain/profile-suggestion/profile-suggestion.form.ts";
import { findLearned } from "#app/domain/profile-suggestion/profile-suggestion.queries.server.ts";
import {
  rangeInWords,
  scaleName,
  takenNeed,
} from "#app/domain/profile-suggestion/profile-suggestion.ts";
import { openProfile } from "#app/domain/vocational-profile/vocational-profile.commands.server.ts";
import type { EnvironmentNeed } from "#app/domain/vocational-profile/vocational-profile.ts";
import { parseForm, sayRefusalsHere } from "#app/server/form.server.ts";
import { requireParticipantOf } from "#app/server/one-thing.server.ts";
import { words } from "./placement-learned.words.ts";

export const handle = { audience: "participant" };
export const meta: MetaFunction = () => titled(words.title);

const needInWords = (need: EnvironmentNeed) =>
  [`${rangeInWords(need)}.`, words[need.strength], need.note].filter(Boolean).join(" ");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  const { suggestions } = await findLearned(ctx, id);
  const { specialist } = await findPlacement(ctx, id);
  const { profile } = await openProfile(ctx, ctx.actor.participantId);
  const today = dateOf(ctx.now);
  return {
    id,
    specialist: specialist.name,
    suggestions: suggestions.map((each) => {
      const now = profile.environment.find(({ dimension }) => dimension === each.dimension);
      return {
        id: each.id,
        about: scaleName(each.dimension),
        words: each.words,
        answer: each.answer,
        recorded:
          each.saidHow && each.saidOn
            ? words.recorded(specialist.name, each.saidHow, dayInWords(each.saidOn, today))
            : null,
        saidWords: each.saidWords,
        now: now ? needInWords(now) : words.nothing,
        would: needInWords(takenNeed(each, profile.environment)),
      };
    }),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireParticipantOf(request, context, { placementId: params.id ?? "" });
  const id = params.id ?? "";
  await findLearned(ctx, id);
  const form = await parseForm(request, answerForm);
  if (!form.ok) return form.response;
  sayRefusalsHere(request);
  await answerSuggestion(ctx, id, form.value);
  return redirect(`/participant/placements/${id}/learned`);
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["suggestions"][number];

export default function ParticipantLearned() {
  const { id, specialist, suggestions } = useLoaderData<typeof loader>();
  const waiting = suggestions.filter(({ answer }) => answer === null);
  const decided = suggestions.filter(({ answer }) => answer !== null);
  return (
    <>
      <PageHead
        title={words.title}
        lede={suggestions.length > 0 && words.lede(specialist)}
        back={{ to: `/participant/placements/${id}`, label: words.back }}
      />
      <Refusal answer={useActionData<typeof action>()} />
      {suggestions.length === 0 && <Empty title={words.none}>{words.noneNext(specialist)}</Empty>}
      {waiting.map((each) => (
        <Waiting key={each.id} suggestion={each} />
      ))}
      {decided.length > 0 && (
        <section className="section stack" aria-labelledby="decided">
          <h2 id="decided">{words.decided}</h2>
          {decided.map((each) => (
            <article key={each.id} className="block stack-tight" aria-labelledby={`of-${each.id}`}>
              <div className="section-head">
                <h3 id={`of-${each.id}`}>{each.about}</h3>
                <Status tone={each.answer === "taken" ? "fit" : "plain"}>
                  {each.answer === "taken" ? words.taken : words.left}
                </Status>
              </div>
              <p>
                <q>{each.words}</q>
              </p>
              {each.recorded && (
                <p className="soft">
                  {each.recorded} <q>{each.saidWords}</q>
                </p>
              )}
            </article>
          ))}
        </section>
      )}
      <IfOpen to="/participant/profile">
        <p className="section">
          <a href="/participant/profile">{words.profile}</a>. {words.profileNext}
        </p>
      </IfOpen>
    </>
  );
}

function Waiting({ suggestion: { id, about, words: said, now, would } }: { suggestion: Shown }) {
  return (
    <article className="section block stack" aria-labelledby={`of-${id}`}>
      <h2 id={`of-${id}`}>{about}</h2>
      <Facts
        rows={[
          { term: words.says, detail: <q>{said}</q> },
          { term: words.now, detail: now },
          { term: words.would, detail: would },
        ]}
      />
      <form method="post" className="actions">
        <input type="hidden" name="id" value={id} />
        <Button name="answer" value="taken">
          {words.take}
          <span className="visually-hidden">: {about}</span>
        </Button>
        <Button variant="second" name="answer" value="left">
          {words.leave}
          <span className="visually-hidden">: {about}</span>
        </Button>
      </form>
    </article>
  );
}
