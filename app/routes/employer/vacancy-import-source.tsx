import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Empty } from "#app/components/empty.tsx";
import { titled } from "#app/components/form.tsx";
import { SourceTable, WholeSource } from "#app/components/import/source-table.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { sourceAnswers } from "#app/domain/advert-import/source-answers.ts";
import { findSource } from "#app/domain/advert-import/vacancy-import.queries.server.ts";
import { sourceWords } from "#app/domain/advert-import/vacancy-source.ts";
import { dateOf, instantInWords } from "#app/domain/calendar/calendar.ts";
import { canBeEdited, encouraged, missingForPublication } from "#app/domain/vacancy/vacancy.ts";
import { requireEmployer } from "#app/server/request.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(`What we took from ${data?.source ?? "it"}`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const { vacancy, source, lines } = await findSource(ctx, params.id ?? "");
  const today = dateOf(ctx.now);
  const gaps = missingForPublication(vacancy);
  return {
    id: vacancy.id,
    title: vacancy.title || "No title yet",
    source: sourceWords[source.kind],
    words: source.words,
    takenIn: `${source.takenInBy}, ${instantInWords(source.takenInAt, today)}`,
    mayEdit: canBeEdited(vacancy.status),
    answers: sourceAnswers(vacancy, { kind: source.kind, lines }, today),
    missing: gaps.map(({ step, words }) => ({ step, words })),
    helpful: encouraged(vacancy).map(({ step, words }) => ({ step, words })),
    next: gaps[0]?.step ?? "job",
  };
}

export default function SourcePage() {
  const page = useLoaderData<typeof loader>();
  const edit = `/employer/vacancies/${page.id}/edit`;
  return (
    <>
      <PageHead
        title={`What we took from ${page.source}`}
        lede="Each answer, and the words it came from. Look whether we read them as you meant them."
        back={{ to: `/employer/vacancies/${page.id}`, label: page.title }}
        {...(page.mayEdit && { action: { to: `${edit}/${page.next}`, label: "Go on with it" } })}
      />
      <div className="with-aside">
        <div>
          {page.answers.length > 0 ? (
            <SourceTable
              answers={page.answers}
              source={page.source}
              edit={page.mayEdit ? edit : null}
            />
          ) : (
            <Empty title="Nothing was filled in.">
              We found no answers in it. It stays beside the draft while you write.
            </Empty>
          )}
          {page.mayEdit && page.missing.length > 0 && (
            <div className="section">
              <Banner tone="could" title="Not said, and needed before it can go live">
                <Gaps gaps={page.missing} edit={edit} />
              </Banner>
            </div>
          )}
          {page.mayEdit && page.helpful.length > 0 && (
            <section className="section stack" aria-labelledby="helpful">
              <h2 id="helpful">Not said, and people would like to know</h2>
              <Gaps gaps={page.helpful} edit={edit} />
            </section>
          )}
        </div>
        <aside className="aside">
          <WholeSource source={page.source} words={page.words} takenIn={page.takenIn} />
        </aside>
      </div>
    </>
  );
}

function Gaps({ gaps, edit }: { gaps: { step: string; words: string }[]; edit: string }) {
  return (
    <ul className="bullets">
      {gaps.map(({ step, words }) => (
        <li key={words}>
          <a href={`${edit}/${step}`}>{words}</a>
        </li>
      ))}
    </ul>
  );
}
