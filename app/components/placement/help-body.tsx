import { helpForm } from "#app/domain/help-call/help-call.form.ts";
import type { HelpView } from "#app/domain/help-call/help-call.queries.server.ts";
import { Banner } from "../banner.tsx";
import { Button } from "../button.tsx";
import { ContactCard } from "../contact-card.tsx";
import { ErrorSummary, Hidden, PlainForm, useFormState } from "../form.tsx";
import { PageHead } from "../page-head.tsx";
import { telephone } from "../reach.tsx";
import { TextArea } from "../text-field.tsx";
import { type HelpWords, promised } from "./help-now.words.ts";

/** The page of "I need help now", the same for the person and for their employer, each in their own words. */
export function HelpBody({
  help,
  words,
  back,
  formId,
  result,
  isSent,
}: {
  help: HelpView;
  words: HelpWords;
  back: string;
  formId: string;
  result: unknown;
  /** They have just pressed: the answer is read out. */
  isSent: boolean;
}) {
  const { form, fields } = useFormState(helpForm, result);
  const { state, waiting, reached, team, answered } = help;
  const ring = whomToRing(help);
  const lede = {
    duringSupport: waiting ? undefined : words.lede(help),
    afterSupport: words.afterLede,
    over: words.overLede,
  }[state];
  return (
    <>
      {waiting && <ErrorSummary form={form} />}
      <PageHead title={words.title} lede={lede} back={{ to: back, label: words.back }} />
      <div className="with-aside">
        <div className="stack">
          {waiting && <Waiting help={help} words={words} isSent={isSent} />}
          {state === "over" && !waiting && <p>{words.overWords}</p>}
          {state === "afterSupport" && <WhomToCall help={help} words={words} />}
          {state !== "over" && !waiting && (
            <PlainForm form={form} className="answer">
              <Hidden name="id" value={String(fields.id.initialValue ?? formId)} />
              <p>
                {state === "afterSupport" && `${words.afterTold(help)} `}
                <strong>{promised(help, help.promise)}</strong>
              </p>
              <TextArea
                meta={fields.words}
                label={words.about}
                hint={words.aboutHint(help)}
                optional
              />
              <div className="actions">
                <Button>{state === "afterSupport" ? words.afterButton : words.button}</Button>
              </div>
              <p>
                {words.ring}: <a href={telephone(ring.phone)}>{ring.phone}</a>
              </p>
            </PlainForm>
          )}
          <p>{words.danger}</p>
          {answered.length > 0 && (
            <section className="section stack" aria-labelledby="before">
              <h2 id="before">{words.before}</h2>
              {answered.map((call) => (
                <article key={call.id} className="block stack-tight">
                  <p>{words.asked(call.called)}</p>
                  {call.words && (
                    <>
                      <h3>{words.wrote}</h3>
                      <p className="words">{call.words}</p>
                    </>
                  )}
                  <h3>{words.did(call.by)}</h3>
                  <p className="words">{call.answer}</p>
                </article>
              ))}
            </section>
          )}
        </div>
        <aside className="aside">
          {state === "duringSupport" ? (
            <ContactCard
              heading={words.who}
              name={reached.name}
              role={team.name}
              phone={reached.phone}
              hours={reached.hours}
              cover={reached.standsInFor && words.standsIn(reached.name, reached.standsInFor)}
            />
          ) : (
            <ContactCard
              heading={words.who}
              name={team.name}
              role={words.team}
              phone={team.phone}
              hours={team.hours}
            />
          )}
        </aside>
      </div>
    </>
  );
}

const whomToRing = ({ state, reached, team }: HelpView) =>
  state === "duringSupport" ? reached : team;

function Waiting({ help, words, isSent }: { help: HelpView; words: HelpWords; isSent: boolean }) {
  const { waiting } = help;
  if (!waiting) return null;
  const { phone } = whomToRing(help);
  const { isLate, promise, called, words: written } = waiting;
  return (
    <Banner
      tone={isLate ? "stop" : "fit"}
      title={isLate ? words.late : promised(help, promise)}
      live={isSent}
    >
      <p>
        {words.asked(called)} {isLate && words.lateRing(promise)}
      </p>
      {written && (
        <>
          <h3>{words.wrote}</h3>
          <p className="words">{written}</p>
        </>
      )}
      <p>
        {words.urgent} <a href={telephone(phone)}>{phone}</a>
      </p>
    </Banner>
  );
}

/** After support: what the hand-over says, the team, and what can pay for more help. */
function WhomToCall({ help, words }: { help: HelpView; words: HelpWords }) {
  const { whoToCall, team } = help;
  return (
    <section className="stack-tight" aria-labelledby="whom">
      <h2 id="whom">{words.whom}</h2>
      {whoToCall && <p className="words block">{whoToCall}</p>}
      <p>
        {team.name}: <a href={telephone(team.phone)}>{team.phone}</a>. {team.hours}.
      </p>
      <p>
        {words.accessToWork} <a href="/access-to-work">{words.accessToWorkLink}</a>
      </p>
    </section>
  );
}
