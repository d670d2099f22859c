import {
  applyForm,
  decideForm,
  markForm,
  paidForm,
  startedForm,
} from "#app/domain/access-to-work/access-to-work.form.ts";
import type { AccessForm, AccessPage } from "#app/server/access-to-work-page.server.ts";
import type { PlanPage } from "#app/server/plan-page.server.ts";
import { words } from "./access-to-work.words.ts";
import { Button } from "./button.tsx";
import { Radios } from "./choices.tsx";
import { DateField, dateBoxes } from "./date-field.tsx";
import { Hidden, PlainForm, useFormState } from "./form.tsx";
import { TextField } from "./text-field.tsx";

const says = words.form;
const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The one form about Access to Work that the address asks for, above the plan. */
export function AccessToWorkForm({
  page,
  form,
  result,
}: {
  page: PlanPage;
  form: NonNullable<AccessPage["form"]>;
  result: unknown;
}) {
  const { what, line } = form;
  return (
    <section className="section block no-print" aria-labelledby="act">
      <h2 id="act">{titleOf(form, page.side)}</h2>
      {what === "atwMark" && line && <MarkForm line={line} result={result} />}
      {what === "atwDecide" && <DecideForm today={page.today} result={result} />}
      {what !== "atwMark" && what !== "atwDecide" && (
        <DayForm what={what} today={page.today} result={result} />
      )}
      <p>
        <a href="?">{says.back}</a>
      </p>
    </section>
  );
}

function titleOf({ what, line }: NonNullable<AccessPage["form"]>, side: PlanPage["side"]): string {
  if (what === "atwMark") return says.mark(line?.adjustment ?? "");
  if (what === "atwDecide") return words.press.decide;
  if (what === "atwStarted") return words.press.started;
  if (what === "atwConfirmPaid") return words.press.confirmPaid;
  return side === "worker" ? words.press.youApply : words.press.apply;
}

const days = {
  atwApply: { schema: applyForm, legend: says.applied, hint: says.appliedHint },
  atwConfirmPaid: { schema: paidForm, legend: says.confirmPaid, hint: says.paidHint },
  atwStarted: { schema: startedForm, legend: says.started, hint: says.startedHint },
};

function DayForm({
  what,
  today,
  result,
}: {
  what: Exclude<AccessForm, "atwMark" | "atwDecide">;
  today: string;
  result: unknown;
}) {
  const { schema, legend, hint } = days[what];
  const known = what === "atwStarted" ? {} : { on: dateBoxes(today) };
  const { form, fields } = useFormState(schema, result, known, { id: "atw", intent: what });
  return (
    <PlainForm form={form}>
      <DateField meta={fields.on} legend={legend} hint={hint} />
      <Send intent={what} />
    </PlainForm>
  );
}

function DecideForm({ today, result }: { today: string; result: unknown }) {
  const known = { on: dateBoxes(today) };
  const { form, fields } = useFormState(decideForm, result, known, {
    id: "atw",
    intent: "atwDecide",
  });
  return (
    <PlainForm form={form}>
      <Radios meta={fields.decision} legend={says.decide} options={optionsOf(says.decision)} />
      <DateField meta={fields.on} legend={says.decidedOn} />
      <Send intent="atwDecide" />
    </PlainForm>
  );
}

function MarkForm({
  line,
  result,
}: {
  line: NonNullable<NonNullable<AccessPage["form"]>["line"]>;
  result: unknown;
}) {
  const cost = line.costPence === null ? "" : String(line.costPence / 100);
  const { form, fields } = useFormState(
    markForm,
    result,
    { lineId: line.id, ask: line.ask, cost },
    { id: "atw", intent: "atwMark" },
  );
  return (
    <PlainForm form={form}>
      <Hidden meta={fields.lineId} />
      <Radios meta={fields.ask} legend={says.ask} options={optionsOf(says.asks)} />
      <TextField meta={fields.cost} label={says.cost} hint={says.costHint} optional />
      <Send intent="atwMark" />
    </PlainForm>
  );
}

const Send = ({ intent }: { intent: string }) => (
  <div className="actions">
    <Button name="intent" value={intent}>
      {says.keep}
    </Button>
  </div>
);
