import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { DateField, dateBoxes } from "#app/components/date-field.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SelectField, TextField } from "#app/components/text-field.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { phoneAnswerForm } from "#app/domain/introduction/introduction.form.ts";
import {
  notThisTimeReasonCodes,
  notThisTimeReasons,
} from "#app/domain/introduction/introduction.ts";
import {
  type PhoneAnswer,
  recordEmployerAnswer,
} from "#app/domain/introduction/introduction-answer.commands.server.ts";
import { listAnswerDays } from "#app/domain/introduction/introduction-answer-dates.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";
import { theIntroduction } from "./introduction.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction = () => titled("Write down the employer’s answer");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { row, job, may } = await theIntroduction(ctx, params.id);
  if (!may.includes("notThisTime")) throw redirect(`/specialist/introductions/${row.id}`);
  return {
    id: row.id,
    employer: job.employerName,
    isWaiting: row.status === "withEmployer",
    days: row.longerUsedAt ? [] : await listAnswerDays(ctx.db, row),
    today: dateOf(ctx.now),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { row } = await theIntroduction(ctx, params.id);
  const form = await parseForm(request, phoneAnswerForm);
  if (!form.ok) return form.response;
  const { answer, reason, until, ...said } = form.value;
  const about = { id: row.id, ...said };
  const answered: PhoneAnswer =
    answer === "notThisTime"
      ? { ...about, answer, reason: reason ?? "other" }
      : answer === "askLonger"
        ? { ...about, answer, until: until ?? "" }
        : { ...about, answer };
  await recordEmployerAnswer(ctx, answered);
  return redirect(`/specialist/introductions/${row.id}`);
}

export default function RecordAnswer() {
  const { id, employer, isWaiting, days, today } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(phoneAnswerForm, useActionData<typeof action>(), {
    saidOn: dateBoxes(today),
  });
  return (
    <>
      <PageHead
        title="Write down the employer’s answer"
        lede={`For when somebody at ${employer} told you by phone or in person.`}
        back={{ to: `/specialist/introductions/${id}`, label: "The introduction" }}
      />
      <PlainForm form={form}>
        <Radios
          meta={fields.answer}
          legend="What did they say?"
          size="h2"
          options={[
            ...(isWaiting ? [{ value: "expressInterest", label: "They are interested" }] : []),
            ...(isWaiting && days.length > 0
              ? [
                  {
                    value: "askLonger",
                    label: "They need a little longer",
                    more: (
                      <SelectField
                        meta={fields.until}
                        label="They will answer by"
                        choose="Choose a day"
                        options={days.map((day) => ({ value: day, label: dayInWords(day, today) }))}
                      />
                    ),
                  },
                ]
              : []),
            {
              value: "notThisTime",
              label: "Not this time",
              more: (
                <SelectField
                  meta={fields.reason}
                  label="Main reason"
                  choose="Choose a reason"
                  options={notThisTimeReasonCodes.map((code) => ({
                    value: code,
                    label: notThisTimeReasons[code],
                  }))}
                />
              ),
            },
          ]}
        />
        <TextField meta={fields.saidBy} label="Who told you" width="medium" />
        <DateField meta={fields.saidOn} legend="When they told you" />
        <div className="actions">
          <Button>Write this down</Button>
        </div>
      </PlainForm>
    </>
  );
}
