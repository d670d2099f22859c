import { Button } from "#app/components/button.tsx";
import { Ticks } from "#app/components/choices.tsx";
import { Hidden, PlainForm, useFormState } from "#app/components/form.tsx";
import { TextField } from "#app/components/text-field.tsx";
import {
  type Adjustment,
  costInWords,
  fundersInWords,
  leadInWords,
} from "#app/domain/adjustment/adjustment.ts";
import { suggestSchema } from "#app/domain/advice-request/advice-request.form.ts";

/** Looks in the library by what gets in the way, then puts what fits on the employer's page. */
export function SuggestForm({
  looking,
  found,
  result,
}: {
  looking: string;
  found: Adjustment[] | null;
  result: unknown;
}) {
  const { form, fields } = useFormState(suggestSchema, result, undefined, {
    id: "suggest",
    intent: "suggest",
  });
  return (
    <section className="section" aria-labelledby="look">
      <h2 id="look">Suggest adjustments</h2>
      <form method="get" className="filters" action="#look">
        <div className="field">
          <label htmlFor="find">What gets in the way, or what could help</label>
          <input id="find" name="find" type="search" defaultValue={looking} maxLength={100} />
        </div>
        <Button variant="second">Look in the library</Button>
      </form>
      {found !== null && found.length === 0 && (
        <p>Nothing found for “{looking}”. Try one word, such as “standing” or “written”.</p>
      )}
      {found !== null && found.length > 0 && (
        <PlainForm form={form} className="block">
          <Hidden name="intent" value="suggest" />
          <Ticks
            meta={fields.adjustmentIds}
            legend={`Found for “${looking}”`}
            options={found.map((each) => ({
              value: each.id,
              label: each.name,
              hint: `${each.example}. ${costInWords(each.costBand)}. ${fundersInWords(each.funders)}. ${leadInWords(each.leadDays)}.`,
            }))}
          />
          <TextField
            meta={fields.note}
            label="A note beside them"
            optional
            hint="Instead of the library’s example."
          />
          <div className="actions">
            <Button>Suggest the ticked ones</Button>
          </div>
        </PlainForm>
      )}
    </section>
  );
}
