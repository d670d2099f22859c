import {
  actsWords,
  type PlanLineStatus,
  worksWords,
} from "#app/domain/adjustment-plan/adjustment-plan.ts";
import { dayInWords, listInWords } from "#app/domain/calendar/calendar.ts";
import type { PlanPage, PlanPress, ShownLine } from "#app/server/plan-page.server.ts";
import { AccessToWork } from "./access-to-work.tsx";
import { words as accessWords } from "./access-to-work.words.ts";
import { AccessToWorkForm } from "./access-to-work-forms.tsx";
import { Banner } from "./banner.tsx";
import { Button, ButtonLink } from "./button.tsx";
import { Empty } from "./empty.tsx";
import { type Fact, Facts } from "./facts.tsx";
import { Refusal } from "./form.tsx";
import { words } from "./plan.words.ts";
import { PlanForm } from "./plan-forms.tsx";
import { Status, type Tone } from "./status.tsx";

const tones: Record<PlanLineStatus, Tone> = {
  proposed: "talk",
  agreed: "could",
  inPlace: "fit",
  reviewed: "fit",
  notReasonable: "stop",
  withdrawn: "plain",
};

/** A plan as each of its sides reads it: the same lines, other buttons. */
export function PlanBody({ page, result }: { page: PlanPage; result: unknown }) {
  const mine = page.lines.filter((line) => line.needsReader);
  const rest = page.lines.filter((line) => !line.needsReader);
  const told = page.done ? (words.done[page.done] ?? accessWords.done[page.done]) : undefined;
  return (
    <>
      {told && <Banner title={told} live />}
      <Refusal answer={result} />
      <PlanForm page={page} result={result} />
      {page.access?.form && (
        <AccessToWorkForm page={page} form={page.access.form} result={result} />
      )}
      <section className="section stack" aria-labelledby="about">
        <h2 id="about" className="visually-hidden">
          {words.untitled}
        </h2>
        <Facts rows={aboutOf(page)} />
      </section>
      {mine.length > 0 && (
        <section className="section stack" aria-labelledby="needs">
          <h2 id="needs">{words.needs}</h2>
          {mine.map((line) => (
            <Line key={line.id} line={line} page={page} />
          ))}
        </section>
      )}
      <section className="section stack" aria-labelledby="lines">
        <div className="section-head">
          <h2 id="lines">{mine.length > 0 ? words.otherLines : words.lines}</h2>
          {!page.form && (
            <ButtonLink to="?do=propose#act" variant="second">
              {words.add}
            </ButtonLink>
          )}
        </div>
        {page.side === "employer" && page.about.isOfPerson && <p>{words.workerFirst}</p>}
        {page.lines.length === 0 && <Empty title={words.none}>{words.noneNext}</Empty>}
        {rest.map((line) => (
          <Line key={line.id} line={line} page={page} />
        ))}
      </section>
      {page.access && <AccessToWork page={page} access={page.access} />}
      <p className="section soft no-print">{words.print}</p>
    </>
  );
}

function aboutOf({ about, today }: PlanPage): Fact[] {
  const place = [about.employerName, about.workplaceName].filter(Boolean).join(", ");
  return [
    ...(about.nameUsed ? [{ term: words.about.with, detail: about.nameUsed }] : []),
    { term: words.about.job, detail: about.jobTitle },
    { term: words.about.place, detail: place },
    ...(about.startsOn
      ? [{ term: words.about.starts, detail: dayInWords(about.startsOn, today) }]
      : []),
  ];
}

function Line({ line, page }: { line: ShownLine; page: PlanPage }) {
  return (
    <article className="block stack" id={`line-${line.id}`} aria-labelledby={`what-${line.id}`}>
      <div className="section-head">
        <h3 id={`what-${line.id}`}>{line.adjustment}</h3>
        <Status tone={tones[line.status]}>{words.status[line.status]}</Status>
      </div>
      <Facts rows={factsOf(line, page)} />
      {line.adjustmentId && (
        <p className="no-print">
          <a href={`/adjustments/${line.adjustmentId}`}>
            {words.more}
            <span className="visually-hidden">: {line.adjustment}</span>
          </a>
        </p>
      )}
      {line.presses.length > 0 && (
        <div className="actions no-print">
          {line.presses.map((press) => (
            <Press key={press} press={press} line={line} />
          ))}
        </div>
      )}
    </article>
  );
}

const asForm: readonly PlanPress[] = ["change", "review", "refuse", "workerYes"];
const first: readonly PlanPress[] = ["agree", "putInPlace", "review", "workerYes"];

/** A press that needs words leads to its form; one that does not acts at once. */
function Press({ press, line }: { press: PlanPress; line: ShownLine }) {
  const label = (
    <>
      {words.press[press]}
      <span className="visually-hidden">: {line.adjustment}</span>
    </>
  );
  const variant = first.includes(press) ? "second" : "quiet";
  if (asForm.includes(press))
    return (
      <ButtonLink to={`?do=${press}&line=${line.id}#act`} variant={variant}>
        {label}
      </ButtonLink>
    );
  return (
    <form method="post" action="?">
      <input type="hidden" name="lineId" value={line.id} />
      <Button variant={press === "agree" ? "first" : variant} name="intent" value={press}>
        {label}
      </Button>
    </form>
  );
}

/** Whose yes is missing, the reader first. */
function stillToAgree(line: ShownLine, { side, about }: PlanPage): string | null {
  if (line.missing.length === 0) return null;
  const others = line.missing.filter((each) => each !== side);
  const names = others.map((each) => (each === "worker" && about.nameUsed) || words.missing[each]);
  const all = listInWords(others.length < line.missing.length ? ["you", ...names] : names);
  return all.charAt(0).toUpperCase() + all.slice(1);
}

function factsOf(line: ShownLine, page: PlanPage): Fact[] {
  const says = words.fact;
  const day = (date: string) => dayInWords(date, page.today);
  const acts = line.acts === page.side ? words.you : actsWords[line.acts];
  const rows: [string, string | null][] = [
    [says.waiting, stillToAgree(line, page)],
    [says.barrier, line.barrier],
    [says.acts, [acts, line.actsName].filter(Boolean).join(": ")],
    [says.wantedBy, line.wantedBy && day(line.wantedBy)],
    [says.cost, line.cost],
    [says.payer, line.payer],
    [says.interim, line.inPlaceOn ? null : line.interim],
    [says.reads, line.isBeforeEmployer ? words.notEmployerYet : null],
    [says.agreed, line.agreedOn && words.agreedBy(day(line.agreedOn), listInWords(line.agreedBy))],
    [says.inPlace, line.inPlaceOn && day(line.inPlaceOn)],
    [
      says.works,
      line.works && [worksWords[line.works], line.worksWords].filter(Boolean).join(". "),
    ],
    [says.reviewOn, line.reviewOn && day(line.reviewOn)],
    [says.refused, line.refusedBecause],
  ];
  return rows.flatMap(([term, detail]) => (detail ? [{ term, detail }] : []));
}
