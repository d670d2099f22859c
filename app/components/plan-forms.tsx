import {
  planLineForm,
  refuseForm,
  reviewForm,
  workerYesForm,
} from "#app/domain/adjustment-plan/adjustment-plan.form.ts";
import { actsWords, worksWords } from "#app/domain/adjustment-plan/adjustment-plan.ts";
import type { PlanPage } from "#app/server/plan-page.server.ts";
import { Button } from "./button.tsx";
import { Radios } from "./choices.tsx";
import { DateField, dateBoxes } from "./date-field.tsx";
import { Hidden, PlainForm, useFormState } from "./form.tsx";
import { words } from "./plan.words.ts";
import { TextArea, TextField } from "./text-field.tsx";

const says = words.form;
type Line = NonNullable<NonNullable<PlanPage["form"]>["line"]>;
const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The one form that the address asks for, above the plan. */
export function PlanForm({ page, result }: { page: PlanPage; result: unknown }) {
  if (!page.form) return null;
  const { what, line } = page.form;
  const title = what === "propose" ? says.propose : says[what](line?.adjustment ?? "");
  return (
    <section className="section block no-print" aria-labelledby="act">
      <h2 id="act">{title}</h2>
      {what === "propose" && (
        <LineForm intent="propose" lineId={page.newId} from={page.from} result={result} />
      )}
      {what === "change" && line && (
        <LineForm intent="change" lineId={line.id} line={line} result={result} />
      )}
      {what === "review" && line && <ReviewForm lineId={line.id} result={result} />}
      {what === "refuse" && line && <RefuseForm lineId={line.id} result={result} />}
      {what === "workerYes" && line && <WorkerYesForm lineId={line.id} result={result} />}
      <p>
        <a href="?">{says.back}</a>
      </p>
    </section>
  );
}

function LineForm({
  intent,
  lineId,
  line,
  from,
  result,
}: {
  intent: "propose" | "change";
  lineId: string;
  line?: Line;
  from?: PlanPage["from"];
  result: unknown;
}) {
  const { form, fields } = useFormState(
    planLineForm,
    result,
    line ? { ...line, lineId, wantedBy: dateBoxes(line.wantedBy) } : { ...from?.typed, lineId },
    { id: "line", intent },
  );
  return (
    <PlainForm form={form}>
      <Hidden meta={fields.lineId} />
      {intent === "propose" && <Hidden meta={fields.adjustmentId} />}
      {intent === "change" && <p>{says.changeHint}</p>}
      {from && <p>{says.ready(from.ready)}</p>}
      {intent === "propose" && !from && (
        <p>
          {says.libraryHint} <a href="/adjustments">{says.library}</a>
        </p>
      )}
      <TextField meta={fields.adjustment} label={says.adjustment} hint={says.adjustmentHint} />
      <TextArea meta={fields.barrier} label={says.barrier} hint={says.barrierHint} rows={2} />
      <Radios meta={fields.acts} legend={says.acts} options={optionsOf(actsWords)} inline />
      <TextField meta={fields.actsName} label={says.actsName} optional />
      <DateField meta={fields.wantedBy} legend={says.wantedBy} optional />
      <TextField meta={fields.cost} label={says.cost} hint={says.costHint} optional />
      <TextField meta={fields.payer} label={says.payer} optional />
      <TextArea
        meta={fields.interim}
        label={says.interim}
        hint={says.interimHint}
        rows={2}
        optional
      />
      <Send intent={intent} label={intent === "propose" ? says.save : says.keep} />
    </PlainForm>
  );
}

const Send = ({ intent, label = says.send }: { intent: string; label?: string }) => (
  <div className="actions">
    <Button name="intent" value={intent}>
      {label}
    </Button>
  </div>
);

function ReviewForm({ lineId, result }: { lineId: string; result: unknown }) {
  const { form, fields } = useFormState(
    reviewForm,
    result,
    { lineId },
    { id: "line", intent: "review" },
  );
  return (
    <PlainForm form={form}>
      <Hidden meta={fields.lineId} />
      <Radios meta={fields.works} legend={says.works} options={optionsOf(worksWords)} />
      <TextArea meta={fields.worksWords} label={says.worksWords} rows={2} optional />
      <Send intent="review" />
    </PlainForm>
  );
}

function RefuseForm({ lineId, result }: { lineId: string; result: unknown }) {
  const { form, fields } = useFormState(
    refuseForm,
    result,
    { lineId },
    { id: "line", intent: "refuse" },
  );
  return (
    <PlainForm form={form}>
      <Hidden meta={fields.lineId} />
      <TextArea meta={fields.because} label={says.because} hint={says.refuseHint} rows={3} />
      <Send intent="refuse" />
    </PlainForm>
  );
}

function WorkerYesForm({ lineId, result }: { lineId: string; result: unknown }) {
  const { form, fields } = useFormState(
    workerYesForm,
    result,
    { lineId },
    { id: "line", intent: "workerYes" },
  );
  return (
    <PlainForm form={form}>
      <Hidden meta={fields.lineId} />
      <TextArea meta={fields.said} label={says.said} rows={3} />
      <Send intent="workerYes" />
    </PlainForm>
  );
}
