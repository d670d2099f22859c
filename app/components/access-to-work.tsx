import type { AccessToWorkStatus } from "#app/domain/access-to-work/access-to-work.ts";
import { dayInWords } from "#app/domain/calendar/calendar.ts";
import { sizeWords } from "#app/domain/employer/employer.ts";
import type { AccessPage, AccessPress } from "#app/server/access-to-work-page.server.ts";
import type { PlanPage } from "#app/server/plan-page.server.ts";
import { words } from "./access-to-work.words.ts";
import { Button, ButtonLink } from "./button.tsx";
import { Checked } from "./checked.tsx";
import { type Fact, Facts } from "./facts.tsx";
import { Status, type Tone } from "./status.tsx";

const tones: Record<AccessToWorkStatus, Tone> = {
  notApplied: "plain",
  applied: "talk",
  granted: "could",
  refused: "stop",
  paid: "fit",
};

/** Access to Work on a plan: what may be asked, until when, what the employer's share may be and how far it is. */
export function AccessToWork({ page, access }: { page: PlanPage; access: AccessPage }) {
  const { tracked, lines } = access;
  return (
    <section className="section stack" aria-labelledby="access-to-work">
      <div className="section-head">
        <h2 id="access-to-work">{words.title}</h2>
        {tracked && !access.isAboutJob && lines.length > 0 && (
          <Status tone={tones[tracked.status]}>{words.status[tracked.status]}</Status>
        )}
      </div>
      <p>
        {words.what}{" "}
        <a className="no-print" href="/access-to-work">
          {words.more}
        </a>
      </p>
      {lines.length === 0 ? <p>{words.nothing}</p> : <Lines page={page} access={access} />}
      {lines.length > 0 && <Facts rows={factsOf(page, access)} />}
      {access.presses.length > 0 && (lines.length > 0 || tracked?.status !== "notApplied") && (
        <div className="actions no-print">
          {access.presses.map((press) => (
            <Press key={press} press={press} />
          ))}
        </div>
      )}
      {access.others.length > 0 && (
        <details className="no-print">
          <summary>{words.askMore}</summary>
          <ul className="bullets">
            {access.others.map(({ id, adjustment }) => (
              <li key={id}>
                <a href={`?do=atwMark&line=${id}#act`}>{adjustment}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Lines({ page, access }: { page: PlanPage; access: AccessPage }) {
  return (
    <>
      <h3>{words.mayPay}</h3>
      <ul className="bullets">
        {access.lines.map((line) => (
          <li key={line.id}>
            {line.adjustment}
            {line.kind && ` (${words.kind[line.kind]})`}.{" "}
            {line.isWaiting &&
              (line.interim ? `${words.meanwhile}: ${line.interim}. ` : `${words.noInterim} `)}
            <span className="no-print">
              {line.isWaiting && !line.interim && line.mayChange && (
                <>
                  <a href={`?do=change&line=${line.id}#act`}>
                    {words.sayInterim}
                    <span className="visually-hidden">: {line.adjustment}</span>
                  </a>{" "}
                </>
              )}
              {access.mayMark && (
                <a href={`?do=atwMark&line=${line.id}#act`}>
                  {words.press.mark}
                  <span className="visually-hidden">: {line.adjustment}</span>
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
      {access.isAboutJob && <p>{words.forJob}</p>}
      {page.side === "worker" && <p className="soft">{words.yours}</p>}
    </>
  );
}

const asForm: readonly AccessPress[] = ["apply", "decide", "confirmPaid", "started"];
const quiet: readonly AccessPress[] = ["notPaidYet", "startAgain"];
const intentOf = (press: AccessPress) => `atw${press.charAt(0).toUpperCase()}${press.slice(1)}`;

function Press({ press }: { press: AccessPress }) {
  const variant = quiet.includes(press) ? "quiet" : "second";
  if (asForm.includes(press))
    return (
      <ButtonLink to={`?do=${intentOf(press)}#act`} variant={variant}>
        {words.press[press]}
      </ButtonLink>
    );
  return (
    <form method="post" action="?">
      <Button variant={variant} name="intent" value={intentOf(press)}>
        {words.press[press]}
      </Button>
    </form>
  );
}

function factsOf(page: PlanPage, access: AccessPage): Fact[] {
  const { tracked, share, wait, isAboutJob } = access;
  const day = (date: string) => dayInWords(date, page.today);
  const range = words.range(share.lowPence, share.highPence);
  const shareWords = {
    none: words.shareNone,
    ifLate: words.shareIfLate(range),
    some: words.shareSome(range),
  }[share.kind];
  const isDecided = tracked !== null && tracked.decidedOn !== null;
  const who =
    page.side === "worker" ? words.you : words.worker(page.about.nameUsed ?? words.theWorker);
  const rows: (Fact | false)[] = [
    { term: words.who, detail: who },
    !isAboutJob && {
      term: words.window,
      detail: (
        <>
          {windowWords(access, day)} <Checked fact={access.windowSource} about={words.window} />
        </>
      ),
    },
    {
      term: page.side === "employer" ? words.yourShare : words.share,
      detail: (
        <>
          {shareWords} {share.kind !== "none" && words.shareHow(sizeWords[access.size])}{" "}
          <Checked fact={access.shareSource} about={words.share} />
        </>
      ),
    },
    !isDecided && {
      term: words.wait,
      detail: (
        <>
          {words.waitIs(wait.days)}{" "}
          {tracked?.aroundOn
            ? words.waitSince(day(tracked.aroundOn))
            : words.waitUntil(day(wait.aroundOn))}{" "}
          <Checked fact={wait.source} about={words.wait} />
        </>
      ),
    },
    tracked !== null &&
      tracked.appliedOn !== null && {
        term: words.tracked,
        detail: stepsOf(tracked, day),
      },
  ];
  return rows.filter((row) => row !== false);
}

function windowWords({ window, tracked }: AccessPage, day: (date: string) => string): string {
  if (window === null) return words.noStart;
  const last = day(window.lastDay);
  const applied = tracked?.appliedOn ?? null;
  if (applied !== null && applied <= window.lastDay) return words.inTime(day(applied));
  if (window.state === "closed") return words.closed(last);
  if (window.state === "before") return words.beforeStart(window.daysLeft, last);
  return window.daysLeft === 1 ? words.lastDay(last) : words.open(window.daysLeft, last);
}

function stepsOf(tracked: NonNullable<AccessPage["tracked"]>, day: (date: string) => string) {
  const { appliedOn, decidedOn, decision, paidOn } = tracked;
  const steps = [
    appliedOn && words.step.applied(day(appliedOn)),
    decidedOn && decision && words.step[decision](day(decidedOn)),
    paidOn && words.step.paid(day(paidOn)),
  ];
  return steps.filter(Boolean).join(". ");
}
