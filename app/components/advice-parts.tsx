import { barrierNames } from "#app/domain/adjustment/adjustment-guide.ts";
import { wordsSchema } from "#app/domain/advice-request/advice-request.form.ts";
import type { AdviceMessage } from "#app/domain/advice-request/advice-request.queries.server.ts";
import { type AdviceStatus, adviceStatusWords } from "#app/domain/advice-request/advice-request.ts";
import { dayInWords } from "#app/domain/calendar/calendar.ts";
import { Button } from "./button.tsx";
import { Tick } from "./choices.tsx";
import { Hidden, type Meta, PlainForm, useFormState } from "./form.tsx";
import { GroundsOf } from "./grounds-of.tsx";
import { PromiseBadge } from "./promise-badge.tsx";
import { Status, type Tone } from "./status.tsx";
import { TextArea } from "./text-field.tsx";
import { WordsInThread } from "./words-in-thread.tsx";

const tones: Record<AdviceStatus, Tone> = {
  unconfirmed: "plain",
  open: "could",
  taken: "talk",
  answered: "fit",
  closed: "plain",
};
export function AdviceStatusLine({ status }: { status: AdviceStatus }) {
  return <Status tone={tones[status]}>{adviceStatusWords[status]}</Status>;
}

export interface ShownPromise {
  what: "taken" | "answered";
  dueOn: string;
  state: "waiting" | "late" | "kept" | "keptLate";
  used: number;
  total: number;
}
const promiseWords = { taken: "Taken up", answered: "Answered" } as const;
/** "Answer by Tuesday 3 March" while it is owed, "Answered by" once it was. */
const owedWords = (what: ShownPromise["what"], state: ShownPromise["state"]) =>
  what === "answered" && (state === "waiting" || state === "late") ? "Answer" : promiseWords[what];

/** The two clocks of a request: kept, late or waiting, in words. */
export function AdviceClocks({ promises, today }: { promises: ShownPromise[]; today: string }) {
  return (
    <div className="stack-tight">
      <h2>What was promised</h2>
      {promises.map(({ what, dueOn, state, used, total }) => (
        <PromiseBadge
          key={what}
          used={used}
          total={total}
          tone={state === "waiting" ? "due" : state === "kept" ? "kept" : "late"}
          label={`${owedWords(what, state)} by ${dayInWords(dueOn, today)}`}
          detail={
            {
              waiting: `${used} of ${total} working days used`,
              late: "We are late, and we are sorry",
              kept: "Kept",
              keptLate: "Done late, and we are sorry",
            }[state]
          }
        />
      ))}
    </div>
  );
}

/** "participant" in advice is somebody who works there, joined, and told their employer so. */
const roles = (employerName: string) => ({
  employer: employerName,
  specialist: "Adviser",
  participant: "Whose job it is about",
});

const aloneInWords = (claim = "") =>
  claim ? `For the adviser alone to decide. Why it was asked: “${claim}”` : undefined;

/** The request as it was asked, then what each side wrote. */
export function AdviceThread({
  request,
  employerName,
  messages,
  today,
}: {
  request: {
    askedByName: string;
    askedAt: string;
    barriers: readonly string[];
    barrier: string;
    task: string;
    claim?: string;
  };
  employerName: string;
  messages: AdviceMessage[];
  today: string;
}) {
  const ticked = barrierNames(request.barriers);
  const first = [
    ticked.length > 0 && `What gets in the way: ${ticked.join("; ")}.`,
    request.barrier,
    request.task && `The task: ${request.task}`,
  ].filter(Boolean);
  return (
    <WordsInThread
      words={[
        {
          id: "asked",
          from: "employer",
          to: null,
          author: request.askedByName,
          at: request.askedAt,
          words: first.join("\n\n") || "Nothing more was written than the title.",
          claim: request.claim ?? "",
          readBy: [],
        },
        ...messages,
      ]}
      names={{
        employer: employerName,
        specialist: "the adviser",
        participant: "whose job it is about",
      }}
      today={today}
      roleOf={({ from }) => roles(employerName)[from]}
      noteOf={({ claim }) => aloneInWords(claim)}
    />
  );
}

export interface Guarded {
  because: "name" | "privateWords" | "healthQuestion";
  found: string;
  reason: string;
  instead: string;
}
export const guardedIn = (result: unknown): Guarded[] =>
  typeof result === "object" && result !== null && "guarded" in result
    ? (result.guarded as Guarded[])
    : [];

/** What the guard found, why, what to say instead, and the one tick that may answer it. */
export function GuardedWords({
  guarded,
  specialist,
  fields,
}: {
  guarded: Guarded[];
  /** Who decides on words about health; null where nothing is asked of a person. */
  specialist: string | null;
  fields: { noNames: Meta; toSpecialistAlone?: Meta; ground?: Meta; claim?: Meta };
}) {
  if (guarded.length === 0) return null;
  const has = (because: Guarded["because"]) => guarded.some((each) => each.because === because);
  const onlyNames = guarded.every((each) => each.because === "name");
  const onlyHealth = guarded.every((each) => each.because === "healthQuestion");
  const { toSpecialistAlone, ground, claim } = fields;
  return (
    <div className="tip">
      <h3>These words were not sent, and nothing of them was kept</h3>
      <ul className="bullets">
        {guarded.map((each) => (
          <li key={each.because + each.found}>
            <strong>“{each.found.trim()}”</strong> {each.reason} {each.instead}
          </li>
        ))}
      </ul>
      {has("name") && onlyNames && (
        <Tick meta={fields.noNames} label="I have checked: none of these is the person’s name" />
      )}
      {onlyHealth && specialist && toSpecialistAlone && ground && claim && (
        <>
          <Tick
            meta={toSpecialistAlone}
            label={`Send these words to ${specialist} alone, who decides what may be asked`}
          />
          <GroundsOf ground={ground} claim={claim} />
        </>
      )}
    </div>
  );
}

/** One box and its buttons: which of them depends on whose page it is and where the request stands. */
export function WordsForm({
  result,
  messageId,
  label,
  hint,
  buttons,
  specialist,
  phrases = [],
}: {
  result: unknown;
  messageId: string;
  label: string;
  hint: string;
  buttons: { intent: "reply" | "answer" | "reopen"; label: string; variant?: "first" | "second" }[];
  specialist: string | null;
  /** Of the adviser's team: put in by a button, which sends nothing. */
  phrases?: readonly { id: string; title: string }[];
}) {
  const mine = isWords(result) ? result : undefined;
  const { form, fields } = useFormState(wordsSchema, mine, undefined, { id: "reply" });
  return (
    <PlainForm form={form}>
      <Hidden name="messageId" value={String(fields.messageId.initialValue ?? messageId)} />
      <TextArea meta={fields.words} label={label} hint={hint} rows={5} />
      {phrases.length > 0 && <PhrasePicker phrases={phrases} />}
      <GuardedWords guarded={guardedIn(mine)} specialist={specialist} fields={fields} />
      <div className="actions">
        {buttons.map((button) => (
          <Button
            key={button.intent}
            name="intent"
            value={button.intent}
            variant={button.variant ?? "first"}
          >
            {button.label}
          </Button>
        ))}
      </div>
    </PlainForm>
  );
}

/** Works without JavaScript: the page comes back with the phrase beneath what was typed. */
function PhrasePicker({ phrases }: { phrases: readonly { id: string; title: string }[] }) {
  return (
    <div className="filters">
      <div className="field">
        <label htmlFor="phrase">A saved phrase of your team</label>
        <select id="phrase" name="phrase" defaultValue="">
          <option value="">Choose one</option>
          {phrases.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <Button name="intent" value="phrase" variant="second">
        Put it in
      </Button>
    </div>
  );
}

const isWords = (result: unknown) => {
  const intent = (result as { initialValue?: { intent?: unknown } } | undefined)?.initialValue
    ?.intent;
  return intent === "phrase" || intent === "reply" || intent === "answer" || intent === "reopen";
};
