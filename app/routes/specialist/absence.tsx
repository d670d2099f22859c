import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { DateField, dateBoxes } from "#app/components/date-field.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SelectField } from "#app/components/text-field.tsx";
import { cancelAbsence, planAbsence } from "#app/domain/absence/absence.commands.server.ts";
import { absenceForm } from "#app/domain/absence/absence.form.ts";
import { listAbsences } from "#app/domain/absence/absence.queries.server.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { listStaffOfArea } from "#app/domain/specialist/specialist.queries.server.ts";
import { parseForm, readForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Days away");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const [absences, colleagues] = await Promise.all([
    listAbsences(ctx),
    listStaffOfArea(ctx.db, ctx.actor.areaId),
  ]);
  const { staffId, leads } = ctx.actor;
  return {
    absences,
    me: staffId,
    colleagues: colleagues.map((each) => ({
      value: each.staffId,
      label: `${each.name}, ${each.teamName}`,
    })),
    led: colleagues
      .filter((each) => each.staffId === staffId || leads.includes(each.teamId))
      .map((each) => ({ value: each.staffId, label: each.name })),
    newId: ctx.newId(),
    today: dateOf(ctx.now),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const body = await readForm(request);
  if (body.get("intent") === "cancel") {
    await cancelAbsence(ctx, String(body.get("id") ?? ""));
    return redirect("/specialist/absence?done=cancel");
  }
  const form = await parseForm(request, absenceForm, { form: body });
  if (!form.ok) return form.response;
  await planAbsence(ctx, form.value);
  return redirect("/specialist/absence?done=plan");
}

const told: Record<string, string> = {
  plan: "It is written down. On those days contact cards say who covers.",
  cancel: "That absence is cancelled.",
};

export default function AbsencePage() {
  const page = useLoaderData<typeof loader>();
  const { absences, me, colleagues, led, today } = page;
  const { form, fields } = useFormState(absenceForm, useActionData<typeof action>(), {
    id: page.newId,
    staffId: me,
    fromOn: dateBoxes(null),
    untilOn: dateBoxes(null),
  });
  return (
    <>
      <PageHead
        title="Days away"
        lede="While somebody is away, employers and participants read who covers. The one who covers has their advice requests too."
        back={{ to: "/specialist/advice", label: "Advice" }}
      />
      {page.done && told[page.done] && <Banner title={told[page.done] ?? ""} live />}
      {absences.length === 0 ? (
        <Empty title="Nobody is away.">What you write down below shows here.</Empty>
      ) : (
        <ul className="plain stack">
          {absences.map((absence) => (
            <li key={absence.id} className="block stack-tight">
              <h2>{absence.staffId === me ? "You" : absence.name}</h2>
              <p>
                {dayInWords(absence.fromOn, today)} to {dayInWords(absence.untilOn, today)}.{" "}
                {absence.coverName} covers.
              </p>
              {absence.mayCancel && (
                <ConfirmForm
                  intent="cancel"
                  label={
                    <>
                      Cancel
                      <span className="visually-hidden">
                        {" "}
                        {absence.name} from {dayInWords(absence.fromOn, today)}
                      </span>
                    </>
                  }
                  hidden={{ id: absence.id }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <section className="section" aria-labelledby="plan">
        <h2 id="plan">Write down days away</h2>
        <PlainForm form={form} className="answer">
          <Hidden meta={fields.id} />
          {led.length > 1 ? (
            <SelectField meta={fields.staffId} label="Who is away" options={led} choose={null} />
          ) : (
            <Hidden meta={fields.staffId} />
          )}
          <DateField meta={fields.fromOn} legend="First day away" />
          <DateField meta={fields.untilOn} legend="Last day away" />
          <SelectField meta={fields.coverStaffId} label="Who covers" options={colleagues} />
          <div className="actions">
            <Button>Save</Button>
          </div>
        </PlainForm>
      </section>
    </>
  );
}
