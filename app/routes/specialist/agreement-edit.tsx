import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Tick } from "#app/components/choices.tsx";
import { DateField, dateBoxes } from "#app/components/date-field.tsx";
import { Fieldset, Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { words } from "#app/components/placement/agreement.words.ts";
import { Lines } from "#app/components/placement/agreement-paper.tsx";
import { SelectField, TextArea, TextField } from "#app/components/text-field.tsx";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { goesOn } from "#app/domain/placement/placement.ts";
import { writeAgreement } from "#app/domain/placement-agreement/placement-agreement.commands.server.ts";
import { agreementSchema } from "#app/domain/placement-agreement/placement-agreement.form.ts";
import { findDraft } from "#app/domain/placement-agreement/placement-agreement.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.draft.after === 0 ? words.edit.first : words.edit.next);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  const draft = await findDraft(ctx, id);
  const { row } = await findPlacement(ctx, id);
  if (!goesOn(row)) throw redirect(`/specialist/placements/${id}/agreement`);
  return { id, draft, employerName: row.employerName, newId: ctx.newId() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const placementId = params.id ?? "";
  const draft = await findDraft(ctx, placementId);
  const form = await parseForm(request, agreementSchema);
  if (!form.ok) return form.response;
  const {
    id,
    after,
    hours,
    pay,
    managerPhone,
    buddyName,
    adjustments,
    keepsPrivateWords,
    ...rest
  } = form.value;
  // Their words are kept, and the page that comes back carries the newer version: a second press goes on from that.
  if (draft.after > after && draft.newestId !== id)
    return form.refuse({}, [words.overtaken(draft.after)]);
  await writeAgreement(ctx, {
    placementId,
    id,
    after,
    keepsPrivateWords,
    terms: {
      ...rest,
      minutesPerWeek: hours,
      payPence: pay,
      managerPhone: managerPhone ?? "",
      buddyName: buddyName ?? "",
      adjustments: adjustments ?? "",
    },
  });
  return redirect(`/specialist/placements/${placementId}/agreement?done=written`);
}

const plainNumber = (value: number) => String(Math.round(value * 100) / 100);

export default function EditAgreement() {
  const { id, draft, employerName, newId } = useLoaderData<typeof loader>();
  const { terms, after, nameUsed, wishes, adjustmentsNow } = draft;
  const { form, fields } = useFormState(agreementSchema, useActionData<typeof action>(), {
    ...terms,
    hours: plainNumber(terms.minutesPerWeek / 60),
    pay: (terms.payPence / 100).toFixed(2),
    startsOn: dateBoxes(terms.startsOn),
  });
  const asksToKeep = (fields.employerMayKnow.errors?.length ?? 0) > 0;
  return (
    <>
      <PageHead
        title={after === 0 ? words.edit.first : words.edit.next}
        lede={`${nameUsed} reads it first. ${employerName} reads it once ${nameUsed} has agreed.`}
        back={{ to: `/specialist/placements/${id}/agreement`, label: words.title }}
      />
      {wishes.length > 0 && (
        <section className="section stack" aria-labelledby="wishes">
          <h2 id="wishes">{words.wish.heading}</h2>
          {wishes.map((wish) => (
            <p key={wish.id}>
              <strong>{wish.name}</strong>: {wish.words}
            </p>
          ))}
        </section>
      )}
      <PlainForm form={form}>
        <Hidden name="id" value={newId} />
        <Hidden name="after" value={String(after)} />
        <Fieldset legend="The job" size="h2">
          <TextField meta={fields.jobTitle} label="Job title" />
          <TextArea meta={fields.tasks} label={words.parts.tasks} hint="One task on each line." />
          <TextField meta={fields.hours} label="Hours a week" width="short" inputMode="decimal" />
          <TextField meta={fields.pay} label="Pay in pounds" width="short" inputMode="decimal" />
          <SelectField
            meta={fields.payPeriod}
            label="For each"
            choose={null}
            options={["hour", "week", "month", "year"].map((value) => ({ value, label: value }))}
          />
          <TextField meta={fields.workingPattern} label={words.parts.pattern} />
          <TextField meta={fields.place} label={words.parts.place} />
          <DateField meta={fields.startsOn} legend={words.parts.start} />
        </Fieldset>
        <Fieldset
          legend="Who is there"
          size="h2"
          hint="You, and how to reach you today, are added."
        >
          <TextField meta={fields.managerName} label={words.parts.manager} width="medium" />
          <TextField
            meta={fields.managerPhone}
            label={words.parts.managerPhone}
            optional
            type="tel"
            inputMode="tel"
            width="medium"
          />
          <TextField meta={fields.buddyName} label={words.parts.buddy} optional width="medium" />
        </Fieldset>
        <TextArea
          meta={fields.adjustments}
          label={words.parts.adjustments}
          optional
          hint="From the adjustment plan: what is agreed and theirs to read. One on each line."
          rows={6}
        />
        {adjustmentsNow !== null && (
          <div className="beside stack-tight">
            <p>
              <strong>The plan says today</strong>
            </p>
            <Lines text={adjustmentsNow || words.noAdjustments} />
          </div>
        )}
        <Fieldset legend={words.firstWeeks} size="h2" hint="One thing on each line.">
          <TextArea meta={fields.employerDoes} label={words.does(employerName)} rows={5} />
          <TextArea meta={fields.specialistDoes} label="What you do" rows={5} />
          <TextArea meta={fields.participantDoes} label={words.does(nameUsed)} rows={5} />
        </Fieldset>
        <TextArea
          meta={fields.employerMayKnow}
          label={`What ${employerName} may know about ${nameUsed}`}
          hint={`Only what ${nameUsed} chose to share. They decide these words. One on each line.`}
        />
        {asksToKeep && (
          <Tick
            meta={fields.keepsPrivateWords}
            label={`${nameUsed} wants to keep these very words. I asked about each.`}
          />
        )}
        <div className="actions">
          <Button>{after === 0 ? "Put this to the three of us" : "Write this version"}</Button>
        </div>
      </PlainForm>
    </>
  );
}
