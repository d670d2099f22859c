import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { addTaskSchema } from "#app/domain/first-day/first-day.form.ts";
import type { FirstDayLine } from "#app/domain/first-day/first-day.queries.server.ts";
import { placementSides, stateOf } from "#app/domain/first-day/first-day.ts";
import type { FirstDayPage } from "#app/server/first-day-page.server.ts";
import type { PlacementSide } from "#db/tables.ts";
import { Banner } from "../banner.tsx";
import { Button } from "../button.tsx";
import { Radios } from "../choices.tsx";
import { DateField } from "../date-field.tsx";
import { Empty } from "../empty.tsx";
import { Hidden, PlainForm, Refusal, useFormState } from "../form.tsx";
import { PageHead } from "../page-head.tsx";
import { Status } from "../status.tsx";
import { TextField } from "../text-field.tsx";
import { words } from "./first-day.words.ts";

/** The lists before a first day as each side reads them: the same lines, other buttons. */
export function FirstDayBody({ page, result }: { page: FirstDayPage; result: unknown }) {
  const { side, lists, today } = page;
  const told = page.done ? words.told[page.done] : undefined;
  const day = dayInWords(page.startsOn, today);
  return (
    <>
      <PageHead
        title={side === "participant" ? words.title.own : words.title.other(page.names.participant)}
        lede={words.lede[side]}
        back={{ to: `/${side}/placements/${page.id}`, label: words.back[side] }}
      >
        <p>{page.isBefore ? words.firstDay(day) : words.firstDayWas(day)}</p>
      </PageHead>
      {told && <Banner title={told} live />}
      <Refusal answer={result} />
      {!page.goesOn && <p>{words.ended}</p>}
      {lists.every(({ lines }) => lines.length === 0) ? (
        <Empty title={words.none}>{words.noneNext}</Empty>
      ) : (
        lists.map((list) => <List key={list.side} page={page} {...list} />)
      )}
      {side === "specialist" && page.goesOn && <AddForm page={page} result={result} />}
    </>
  );
}

function headingOf({ side: reader, names }: FirstDayPage, side: PlacementSide): string {
  if (reader === side) return words.you;
  if (reader === "employer") return words.withYou(names.specialist);
  return reader === "participant" && side === "employer"
    ? words.yourEmployer
    : words.theirs(names[side]);
}

function List({
  page,
  side,
  lines,
}: {
  page: FirstDayPage;
  side: PlacementSide;
  lines: FirstDayLine[];
}) {
  const id = `list-${side}`;
  return (
    <section className="section stack" aria-labelledby={id}>
      <h2 id={id}>{headingOf(page, side)}</h2>
      {page.side !== "employer" && side === "participant" && (
        <p className="soft">{words.notSeen(page.names.employer)}</p>
      )}
      {lines.length === 0 ? (
        <p>{words.nothingOwn}</p>
      ) : (
        <ul className="tasks">
          {lines.map((line) => (
            <Line key={line.id} line={line} page={page} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ line, page }: { line: FirstDayLine; page: FirstDayPage }) {
  const mayTick = page.goesOn && (page.side === line.side || page.side === "specialist");
  return (
    <li>
      <div className="section-head">
        <div className="stack-tight">
          <p>
            <strong>{line.words}</strong>
          </p>
          <LineState line={line} today={page.today} />
        </div>
        {mayTick && (
          <form method="post" action="?" className="actions no-print">
            <input type="hidden" name="taskId" value={line.id} />
            {line.doneAt === null ? (
              <>
                <Press name="done" line={line} variant="second" />
                {page.side === "specialist" && <Press name="remove" line={line} variant="quiet" />}
              </>
            ) : (
              <Press name="notDone" line={line} variant="quiet" />
            )}
          </form>
        )}
      </div>
    </li>
  );
}

function Press({
  name,
  line,
  variant,
}: {
  name: keyof typeof words.press;
  line: FirstDayLine;
  variant: "second" | "quiet";
}) {
  return (
    <Button variant={variant} name="intent" value={name}>
      {words.press[name]}
      <span className="visually-hidden">: {line.words}</span>
    </Button>
  );
}

export function LineState({ line, today }: { line: FirstDayLine; today: string }) {
  const state = stateOf(line, today);
  if (state === "open") return <p>{words.by(dayInWords(line.dueOn, today))}</p>;
  if (state === "late")
    return <Status tone="could">{words.late(dayInWords(line.dueOn, today))}</Status>;
  const said = line.isNoted ? words.noted : words.done;
  const on = dayInWords(dateOf(line.doneAt ?? ""), today);
  return <Status tone="fit">{said(line.doneByName, on)}</Status>;
}

function AddForm({ page, result }: { page: FirstDayPage; result: unknown }) {
  const { form, fields } = useFormState(addTaskSchema, result, undefined, {
    id: "add",
    intent: "add",
  });
  const { names } = page;
  return (
    <details className="section no-print" open={form.status === "error"}>
      <summary>Add something to the list</summary>
      <PlainForm form={form}>
        <Hidden name="intent" value="add" />
        <Hidden meta={fields.taskId} value={page.newId} />
        <TextField meta={fields.words} label="What is to be done" />
        <Radios
          meta={fields.side}
          legend="Who does it?"
          options={placementSides.map((value) => ({
            value,
            label: value === "specialist" ? "You" : names[value],
          }))}
        />
        <Radios
          meta={fields.about}
          legend={`May ${names.employer} read it?`}
          hint={`What ${names.employer} does they always read. What ${names.participant} does they never read.`}
          options={[
            { value: "employer", label: `Yes, it is about ${names.employer} alone` },
            { value: "person", label: `No, it is between ${names.participant} and us` },
          ]}
        />
        <DateField meta={fields.dueOn} legend="By when?" />
        <div className="actions">
          <Button>Put it on the list</Button>
        </div>
      </PlainForm>
    </details>
  );
}
