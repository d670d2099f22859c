import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { LearnedAnswerForm } from "#app/components/placement/learned-answer-form.tsx";
import { AnotherScale, LearnedForm } from "#app/components/placement/learned-form.tsx";
import { Status } from "#app/components/status.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import {
  offerSuggestions,
  recordSuggestionAnswer,
} from "#app/domain/profile-suggestion/profile-suggestion.commands.server.ts";
import {
  answerSaidForm,
  suggestionForm,
  suggestionsTyped,
} from "#app/domain/profile-suggestion/profile-suggestion.form.ts";
import {
  findLearned,
  findLearnedBeginning,
} from "#app/domain/profile-suggestion/profile-suggestion.queries.server.ts";
import { rangeInWords, scaleName } from "#app/domain/profile-suggestion/profile-suggestion.ts";
import { isEnvironmentDimension } from "#app/domain/work-environment/work-environment.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `What the job taught: ${data.nameUsed}` : "What the job taught");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  const { suggestions, ...page } = await findLearned(ctx, id);
  const { job, needs, begin } = await findLearnedBeginning(ctx, id);
  const { searchParams } = new URL(request.url);
  const levelOf = (dimension: string) =>
    job.find((each) => each.dimension === dimension)?.level ?? null;
  const waiting = suggestions.filter(({ answer }) => answer === null);
  const asked = [...new Set(searchParams.getAll("scale"))].filter(isEnvironmentDimension);
  const more = asked
    .filter((dimension) => !begin.some((each) => each.dimension === dimension))
    .map((dimension) => {
      const need = needs?.find((each) => each.dimension === dimension);
      const level = levelOf(dimension) ?? -1;
      const { fromLevel = level, toLevel = level, strength = "prefer" as const } = need ?? {};
      return { dimension, fromLevel, toLevel, strength };
    });
  const rows = [...begin, ...more]
    .filter(({ dimension }) => !waiting.some((each) => each.dimension === dimension))
    .map((row) => ({ ...row, id: ctx.newId(), job: levelOf(row.dimension) }));
  return {
    id,
    ...page,
    rows,
    needs,
    suggestions: suggestions.map((each) => ({
      ...each,
      about: scaleName(each.dimension),
      range: rangeInWords(each),
    })),
    today: dateOf(ctx.now),
    done: searchParams.has("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  await findLearned(ctx, id);
  const body = await readForm(request);
  if (body.get("intent") === "record") {
    const form = await parseForm(request, answerSaidForm, { form: body });
    if (!form.ok) return form.response;
    const { intent: _, ...said } = form.value;
    await recordSuggestionAnswer(ctx, id, said);
  } else {
    const form = await parseForm(request, suggestionForm, { form: body });
    if (!form.ok) return form.response;
    await offerSuggestions(ctx, id, suggestionsTyped(form.value));
  }
  return redirect(`/specialist/placements/${id}/learned?done`);
}

const answers = {
  taken: { tone: "fit", words: "In their profile" },
  left: { tone: "plain", words: "Left as it was" },
} as const;

export default function SpecialistLearned() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { id, nameUsed, suggestions, rows, today } = page;
  return (
    <>
      <PageHead
        title={`What the job taught: ${nameUsed}`}
        lede={`${page.jobTitle}, ${page.employerName}. It goes into the profile only if ${nameUsed} takes it.`}
        back={{ to: `/specialist/placements/${id}`, label: "The job" }}
      />
      {page.done && <Banner title="Written down" live />}
      {suggestions.length > 0 && (
        <section className="section stack" aria-labelledby="offered">
          <h2 id="offered">Offered so far</h2>
          {suggestions.map((each) => (
            <article key={each.id} className="block stack" aria-labelledby={`of-${each.id}`}>
              <div className="section-head">
                <h3 id={`of-${each.id}`}>{each.about}</h3>
                {each.answer ? (
                  <Status tone={answers[each.answer].tone}>{answers[each.answer].words}</Status>
                ) : (
                  <Status tone="talk">Waits for {nameUsed}</Status>
                )}
              </div>
              <p>
                {each.range}. <q>{each.words}</q>
              </p>
              {each.saidWords && each.saidOn && (
                <p className="soft">
                  {nameUsed}, {each.saidHow}, {dayInWords(each.saidOn, today)}:{" "}
                  <q>{each.saidWords}</q>
                </p>
              )}
              {!each.answer && (
                <LearnedAnswerForm suggestion={each} name={nameUsed} result={result} />
              )}
            </article>
          ))}
        </section>
      )}
      {page.isOpen ? (
        <section className="section stack" aria-labelledby="offer-more">
          <h2 id="offer-more">Offer what was learned</h2>
          {rows.length > 0 && (
            <LearnedForm name={nameUsed} rows={rows} needs={page.needs} result={result} />
          )}
          <AnotherScale shown={rows.map(({ dimension }) => dimension)} />
        </section>
      ) : (
        <Empty title="The job has not begun.">What it teaches can be offered from then on.</Empty>
      )}
    </>
  );
}
