import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { DateField } from "#app/components/date-field.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Hidden, PlainForm, Refusal, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Status } from "#app/components/status.tsx";
import { daysInWords, WorkTrialFacts } from "#app/components/work-trial.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { dateOf, dayInWords, hoursInWords } from "#app/domain/calendar/calendar.ts";
import {
  countTrialDay,
  endWorkTrial,
  startWorkTrial,
  takeBackTrialDay,
} from "#app/domain/work-trial/work-trial.commands.server.ts";
import {
  takeBackDayForm,
  trialDayForm,
  workTrialForm,
} from "#app/domain/work-trial/work-trial.form.ts";
import { findWhyNot, findWorkTrial } from "#app/domain/work-trial/work-trial.queries.server.ts";
import { workTrialRule } from "#app/domain/work-trial/work-trial.ts";
import { parseForm, readForm, sayRefusalsHere } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { theIntroduction } from "./introduction.server.ts";
import { WorkTrialForm } from "./introduction-work-trial-form.tsx";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("A work trial");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { row, chosenName, job } = await theIntroduction(ctx, params.id);
  const today = dateOf(ctx.now);
  return {
    id: row.id,
    name: firstName(chosenName),
    job: { title: job.title, employerName: job.employerName },
    mayStart: row.status === "meeting",
    whyNot: await findWhyNot(ctx.db, row.vacancyId),
    trial: await findWorkTrial(ctx.db, row.id),
    trialId: ctx.newId(),
    rule: workTrialRule(today),
    today,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { row } = await theIntroduction(ctx, params.id);
  const here = redirect(`/specialist/introductions/${row.id}/work-trial`);
  const body = await readForm(request);
  switch (body.get("intent")) {
    case "day": {
      const form = await parseForm(request, trialDayForm, { form: body });
      if (!form.ok) return form.response;
      await countTrialDay(ctx, row.id, form.value.day);
      return here;
    }
    case "takeBack": {
      const form = await parseForm(request, takeBackDayForm, { form: body });
      if (!form.ok) return form.response;
      sayRefusalsHere(request);
      await takeBackTrialDay(ctx, row.id, form.value.day);
      return here;
    }
    case "end":
      sayRefusalsHere(request);
      await endWorkTrial(ctx, row.id);
      return here;
    default: {
      const form = await parseForm(request, workTrialForm, { form: body });
      if (!form.ok) return form.response;
      const { hours: minutesPerWeek, lasts, jobWeeks, ...typed } = form.value;
      const { id, agreementReference, agreedOn, days, startsOn, saidWords, saidHow, saidOn } =
        typed;
      await startWorkTrial(ctx, row.id, {
        ...{ id, agreementReference, agreedOn, days, startsOn, saidWords, saidHow, saidOn },
        minutesPerWeek,
        jobWeeks: lasts === "weeks" ? (jobWeeks ?? null) : null,
      });
      return here;
    }
  }
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function WorkTrialPage() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { id, name, job, trial, mayStart, whyNot, rule } = page;
  return (
    <>
      <PageHead
        title={`A work trial: ${name} at ${job.employerName}`}
        lede={`For the job: ${job.title}.`}
        back={{ to: `/specialist/introductions/${id}`, label: "The introduction" }}
      >
        {trial && (
          <Status tone={trial.endedAt ? "plain" : "talk"}>
            {trial.endedAt ? "Has ended" : "Going on"}
          </Status>
        )}
      </PageHead>
      <Refusal answer={result} />
      {trial ? (
        <Trial page={page} trial={trial} result={result} />
      ) : whyNot ? (
        <Empty title={whyNot}>Whoever works without a lawful trial is paid.</Empty>
      ) : !mayStart ? (
        <Empty title="A work trial comes after a meeting and before an offer.">
          It can be written down once a meeting was suggested.
        </Empty>
      ) : (
        <>
          <p className="prose">
            Days at work without pay are lawful only as a work trial: agreed with the Jobcentre
            before the first day, after an interview, for the only person being thought of. The job
            is at least {hoursInWords(rule.leastMinutesPerWeek)} a week for at least{" "}
            {rule.leastJobWeeks} weeks. At most {daysInWords(rule.mostDaysShortJob)} for a job of
            less than six months, at most {rule.mostDays} otherwise.{" "}
            <span className="soft small">Source: {rule.source}.</span>
          </p>
          <WorkTrialForm trialId={page.trialId} name={name} result={result} />
        </>
      )}
    </>
  );
}

function Trial({
  page,
  trial,
  result,
}: {
  page: Loaded;
  trial: NonNullable<Loaded["trial"]>;
  result: unknown;
}) {
  const { name, today } = page;
  const left = trial.mostDays - trial.counted.length;
  const isRunning = trial.endedAt === null;
  return (
    <>
      <section className="section stack" aria-labelledby="agreed">
        <h2 id="agreed">What was agreed</h2>
        <WorkTrialFacts
          trial={{ ...trial, isRunning }}
          today={today}
          words={staffWords}
          more={[
            {
              term: "The Jobcentre agreed",
              detail: `${dayInWords(trial.agreedOn, today)}, reference ${trial.agreementReference}`,
            },
            {
              term: "The job",
              detail: `${hoursInWords(trial.minutesPerWeek)} a week, ${trial.jobWeeks === null ? "without an end" : `${trial.jobWeeks} weeks`}`,
            },
            {
              term: `${name} said`,
              detail: `“${trial.saidWords}” (${trial.saidHow}, ${dayInWords(trial.saidOn ?? "", today)})`,
            },
          ]}
        />
        <p className="soft">
          {name} reads all of this. The employer reads the days, and not the reference: it may say
          more than an employer needs.
        </p>
      </section>
      {isRunning && left > 0 && <DayForm left={left} result={result} />}
      {isRunning && left === 0 && (
        <p className="section prose">
          <strong>All its days are used.</strong> Another day is work, and is paid. Ask the employer
          for an offer, or for “not this time”.
        </p>
      )}
      {isRunning && trial.counted.length > 0 && (
        <section className="section" aria-labelledby="counted">
          <h2 id="counted">Days counted</h2>
          <ul className="plain stack-tight">
            {trial.counted.map((day) => (
              <li key={day}>
                <ConfirmForm
                  intent="takeBack"
                  variant="quiet"
                  label={`Take ${dayInWords(day, today)} off again`}
                  hidden={{ day }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {isRunning && (
        <details className="section">
          <summary>End the trial now</summary>
          <ConfirmForm intent="end" label="End the trial">
            <p>{name} may stop at any time and is not asked why. The introduction stays open.</p>
          </ConfirmForm>
        </details>
      )}
    </>
  );
}

function DayForm({ left, result }: { left: number; result: unknown }) {
  const { form, fields } = useFormState(trialDayForm, result, undefined, {
    id: "day",
    intent: "day",
  });
  return (
    <section className="section" aria-labelledby="count">
      <h2 id="count">Count a day</h2>
      <PlainForm form={form} className="block">
        <Hidden name="intent" value="day" />
        <DateField
          meta={fields.day}
          legend="Which day?"
          hint={`One day at a time. ${daysInWords(left)} left.`}
        />
        <div className="actions">
          <Button>Count this day</Button>
        </div>
      </PlainForm>
    </section>
  );
}

const staffWords = {
  heading: "A work trial",
  running: "",
  over: "",
  starts: "First day",
  started: "First day",
  most: "Agreed for",
  days: daysInWords,
  counted: "Days so far",
  none: "None yet",
};
