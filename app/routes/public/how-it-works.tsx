import type { MetaFunction } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Statement } from "#app/components/statement.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { words } from "./how-it-works.words.ts";

export const meta: MetaFunction = () => titled(words.title);

export default function HowItWorksPage() {
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <section aria-labelledby="steps">
        <h2 id="steps">{words.steps.heading}</h2>
        <div className="section-body">
          <Timeline
            events={words.steps.list.map((step) => ({
              title: step.title,
              by: step.by,
              children: <p>{step.words}</p>,
            }))}
          />
        </div>
      </section>
      <section className="section" aria-label={words.answers.title}>
        <Statement passages={words.answers.list} />
      </section>
      <div className="actions section">
        <ButtonLink to="/employer/vacancies/new">{words.start}</ButtonLink>
        <ButtonLink to="/check-an-advert" variant="second">
          {words.check}
        </ButtonLink>
        <ButtonLink to="/advice/ask" variant="second">
          {words.advice}
        </ButtonLink>
        <ButtonLink to="/adjustments" variant="second">
          {words.adjustments}
        </ButtonLink>
      </div>
    </>
  );
}
