import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Hidden, PlainForm, Refusal, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ChangeHoursForm } from "#app/components/placement/spell-forms.tsx";
import { SelectField, TextField } from "#app/components/text-field.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { fewerDaysForm } from "#app/domain/fewer-days/fewer-days.form.ts";
import {
  listReportedDays,
  type ReportedDays,
} from "#app/domain/fewer-days/fewer-days.queries.server.ts";
import {
  daysWorkedInWords,
  weekInWords,
  weeksToReport,
} from "#app/domain/fewer-days/fewer-days.ts";
import { findPlacement } from "#app/domain/placement/placement.queries.server.ts";
import { requireEmployerSide } from "#app/server/guest.server.ts";
import { answerDaysForm } from "#app/server/work-spell-forms.server.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Days and hours: ${data.nameUsed}` : "Days and hours");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const ctx = await requireEmployerSide(request, context, id);
  const { row, detail, specialist } = await findPlacement(ctx, id);
  const today = dateOf(ctx.now);
  return {
    id,
    nameUsed: row.nameUsed,
    jobTitle: row.jobTitle,
    status: row.status,
    specialistName: specialist.name,
    minutesPerWeek: detail?.minutesPerWeek ?? 0,
    weeks: weeksToReport(row.startsOn, today),
    days: await listReportedDays(ctx, id),
    newId: ctx.newId(),
    today,
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const placementId = params.id ?? "";
  const ctx = await requireEmployerSide(request, context, placementId);
  // Before the form is read: a row that may not be seen is not found, whatever was typed.
  await findPlacement(ctx, placementId);
  const at = `/employer/placements/${placementId}/days`;
  return answerDaysForm(request, ctx, { placementId, at });
}

const told: Record<string, string> = {
  report: "Thank you. The number is written down.",
  takeBackDays: "It is taken back",
  changeHours: "The new hours are written down",
};

export default function EmployerDays() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { id, nameUsed, jobTitle, status, specialistName, days, today, done } = page;
  const isOpen = status === "started";
  return (
    <>
      <PageHead
        title={`Days and hours: ${nameUsed}`}
        lede={`${jobTitle}. Tell us when fewer days were worked, so that ${specialistName} can ask what would help.`}
        back={{ to: `/employer/placements/${id}`, label: "The job" }}
      />
      {done && told[done] && <Banner title={told[done]} live />}
      <Refusal answer={result} />
      {isOpen && <ReportForm page={page} result={result} />}
      {status === "agreed" && (
        <Empty title="Nothing to tell yet.">
          {`You can tell us of days and hours once ${nameUsed} has started.`}
        </Empty>
      )}
      <section className="section stack" aria-labelledby="told">
        <h2 id="told">What you told us</h2>
        {days.length === 0 ? (
          <Empty title="Nothing so far.">Weeks in which all days were worked need no word.</Empty>
        ) : (
          <Told days={days} isOpen={isOpen} today={today} />
        )}
        {status === "ended" && <p>The job has ended, so this can only be read.</p>}
      </section>
      {isOpen && (
        <div className="section">
          <ChangeHoursForm
            newId={page.newId}
            minutesPerWeek={page.minutesPerWeek}
            result={result}
          />
        </div>
      )}
    </>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function ReportForm({ page, result }: { page: Loaded; result: unknown }) {
  const { nameUsed, specialistName, weeks, today } = page;
  const { form, fields } = useFormState(fewerDaysForm, result, undefined, {
    id: "report",
    intent: "report",
  });
  return (
    <section className="stack" aria-labelledby="tell">
      <h2 id="tell">A week with fewer days</h2>
      <PlainForm form={form} className="block">
        <Hidden name="intent" value="report" />
        <p>
          Only the number, please. There is no place for a reason, and none is needed. {nameUsed}{" "}
          and {specialistName} read the number.
        </p>
        <SelectField
          meta={fields.weekOf}
          label="Which week?"
          options={weeks.map((weekOf) => ({
            value: weekOf,
            label: `Week of ${dayInWords(weekOf, today)}`,
          }))}
        />
        <TextField
          meta={fields.days}
          label={`How many days did ${nameUsed} work that week?`}
          hint="A number from 0 to 7. A week told again is corrected."
          width="short"
          inputMode="numeric"
        />
        <div className="actions">
          <Button>Tell us the days</Button>
        </div>
      </PlainForm>
    </section>
  );
}

function Told({ days, isOpen, today }: { days: ReportedDays[]; isOpen: boolean; today: string }) {
  return (
    <ul className="plain stack">
      {days.map(({ weekOf, days: worked, reportedByName, reportedAt }) => (
        <li key={weekOf} className="block stack-tight">
          <p>
            <strong>
              {daysWorkedInWords(worked)} in {weekInWords(weekOf, today)}
            </strong>
          </p>
          <p>
            {reportedByName}, {dayInWords(dateOf(reportedAt), today)}
          </p>
          {isOpen && (
            <ConfirmForm
              intent="takeBackDays"
              hidden={{ weekOf }}
              variant="quiet"
              label={
                <>
                  Take it back
                  <span className="visually-hidden">, {weekInWords(weekOf, today)}</span>
                </>
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}
