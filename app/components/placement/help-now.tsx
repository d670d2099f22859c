import { firstName } from "#app/domain/account/account.ts";
import type { HelpView } from "#app/domain/help-call/help-call.queries.server.ts";
import { Button } from "../button.tsx";
import { telephone } from "../reach.tsx";
import { type HelpWords, promised } from "./help-now.words.ts";

/** "Priya Nair: 01632 960158", to be rung at once; while they are away whoever stands in. */
function RingNow({ help, words }: { help: HelpView; words: HelpWords }) {
  const { reached, team, state } = help;
  const isTeam = state === "afterSupport";
  const { name, phone, hours } = isTeam ? team : reached;
  return (
    <p>
      {words.ring}: {name}, <a href={telephone(phone)}>{phone}</a>.{hours && ` ${hours}.`}
      {!isTeam && reached.standsInFor && ` ${words.standsIn(reached.name, reached.standsInFor)}`}
    </p>
  );
}

/**
 * "I need help now" as it stands on the page of a job: whom it reaches, by when they answer, the number, one press.
 * `to` is the page of its own, `formId` a number made by the loader, so that a form sent twice is one call.
 */
export function HelpNow({
  help,
  to,
  formId,
  words,
}: {
  help: HelpView;
  to: string;
  formId: string;
  words: HelpWords;
}) {
  return (
    <section className="beside stack-tight no-print" aria-labelledby="help-now">
      <h2 id="help-now">{words.title}</h2>
      <Compact help={help} to={to} formId={formId} words={words} />
    </section>
  );
}

function Compact({ help, to, formId, words }: Parameters<typeof HelpNow>[0]) {
  const { state, waiting, reached } = help;
  if (waiting)
    return (
      <>
        <p>
          <strong>{waiting.isLate ? words.late : promised(help, waiting.promise)}</strong>
        </p>
        <p>{words.asked(waiting.called)}</p>
        <RingNow help={help} words={words} />
        <p>
          <a href={to}>{words.seeCall}</a>
        </p>
      </>
    );
  if (state !== "duringSupport")
    return (
      <>
        <p>{state === "over" ? words.overLede : words.afterLede}</p>
        <p>
          <a href={to}>{words.whom}</a>
        </p>
      </>
    );
  return (
    <>
      <p>
        {words.lede(help)} {promised(help, help.promise)}
      </p>
      <form method="post" action={to}>
        <input type="hidden" name="id" value={formId} />
        <div className="actions">
          <Button>{words.button}</Button>
        </div>
      </form>
      <RingNow help={help} words={words} />
      <p>
        <a href={to}>
          {words.wordsFirst}
          <span className="visually-hidden">: {firstName(reached.name)}</span>
        </a>
      </p>
    </>
  );
}
