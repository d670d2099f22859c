import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { Facts } from "#app/components/facts.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { costInWords, fundersInWords, leadInWords } from "#app/domain/adjustment/adjustment.ts";
import { barriers, stageWords } from "#app/domain/adjustment/adjustment-guide.ts";
import { findEntry, libraryParts, relatedTo } from "#app/domain/adjustment/adjustment-library.ts";
import { dayInWords, listInWords } from "#app/domain/calendar/calendar.ts";
import { NotFound } from "#app/domain/errors.ts";
import { lowerFirst } from "#app/domain/work-environment/work-environment.ts";
import { plansToPutOn } from "#app/server/plans-of-viewer.server.ts";
import { words } from "./adjustment.words.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `${data.adjustment.name}, an adjustment` : "Adjustment");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const entry = findEntry(params.id ?? "");
  if (!entry) throw new NotFound();
  const { adjustment, guide } = entry;
  return {
    adjustment,
    guide,
    barriers: barriers.filter(({ id }) => guide.barriers.includes(id)),
    parts: libraryParts.filter(({ id }) => guide.parts.includes(id)),
    plans: await plansToPutOn(request, context, adjustment.id),
    related: relatedTo(entry).map(({ id, name }) => ({ id, name })),
  };
}

export default function AdjustmentPage() {
  const { adjustment, guide, related, plans, ...links } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={adjustment.name}
        lede={guide.summary}
        back={{ to: "/adjustments", label: words.back }}
      />
      <section className="section stack" aria-labelledby="steps">
        <h2 id="steps">{words.steps}</h2>
        <ol className="bullets">
          {guide.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section className="section stack" aria-labelledby="example">
        <h2 id="example">{words.example}</h2>
        <p>{guide.example}</p>
      </section>
      <section className="section stack" aria-labelledby="works">
        <h2 id="works">{words.works}</h2>
        <p>{guide.works}</p>
      </section>
      <section className="section stack-tight" aria-labelledby="practical">
        <h2 id="practical">{words.practical}</h2>
        <Facts
          rows={[
            { term: words.acts, detail: inOneLine(guide.acts.map((who) => words.actors[who])) },
            { term: words.cost, detail: costInWords(adjustment.costBand) },
            { term: words.payer, detail: fundersInWords(adjustment.funders) },
            { term: words.ready, detail: leadInWords(adjustment.leadDays) },
            { term: words.when, detail: inOneLine(guide.stages.map((stage) => stageWords[stage])) },
          ]}
        />
        {adjustment.funders.includes("A") && (
          <p>
            <a href="/access-to-work">{words.accessToWork}</a>
          </p>
        )}
        {adjustment.verified === "no" && <p className="soft">{words.unverified}</p>}
      </section>
      <section className="section stack" aria-labelledby="barriers">
        <h2 id="barriers">{words.barriers}</h2>
        <Links list={links.barriers} to={(id) => `/adjustments?barrier=${id}`} />
        {links.parts.length > 0 && (
          <>
            <h3>{words.parts}</h3>
            <Links list={links.parts} to={(id) => `/adjustments?part=${id}`} />
          </>
        )}
      </section>
      {plans.length > 0 && (
        <section className="section beside stack-tight no-print" aria-labelledby="to-plan">
          <h2 id="to-plan">{words.plan}</h2>
          <p>{words.planWhy}</p>
          <ul className="bullets">
            {plans.map(({ id, to, label }) => (
              <li key={id}>
                <a href={to}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="section stack no-print" aria-labelledby="related">
        <h2 id="related">{words.related}</h2>
        <Links list={related} to={(id) => `/adjustments/${id}`} />
      </section>
      <section className="section beside no-print" aria-labelledby="ask">
        <h2 id="ask">{words.ask}</h2>
        <p>{words.askWhy}</p>
        <ButtonLink to="/advice/ask">{words.ask}</ButtonLink>
      </section>
      <section className="section" aria-labelledby="source">
        <h2 id="source">{words.source}</h2>
        <p className="soft">
          {words.reviewed(adjustment.source, dayInWords(adjustment.reviewedOn))}
        </p>
      </section>
    </>
  );
}

const inOneLine = ([first = "", ...others]: readonly string[]) =>
  listInWords([first, ...others.map(lowerFirst)]);

function Links({
  list,
  to,
}: {
  list: readonly { id: string; name: string }[];
  to: (id: string) => string;
}) {
  return (
    <ul className="bullets">
      {list.map(({ id, name }) => (
        <li key={id}>
          <a href={to(id)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
