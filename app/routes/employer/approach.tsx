import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { ApproachLetter } from "#app/components/approach-letter.tsx";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { answerApproach } from "#app/domain/approach/approach.commands.server.ts";
import { approachAnswerForm } from "#app/domain/approach/approach.form.ts";
import { findApproach } from "#app/domain/approach/approach.queries.server.ts";
import { approachAnswers } from "#app/domain/approach/approach.ts";
import { dateOf } from "#app/domain/calendar/calendar.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";
import { words } from "./approach.words.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction = () => titled(words.title);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const {
    status,
    kindOfWork,
    words: letter,
    sentAt,
    ...row
  } = await findApproach(ctx, params.id ?? "");
  return {
    status,
    phone: row.staffPhone,
    letter: {
      kindOfWork,
      words: status === "withdrawn" ? words.takenBack : letter,
      sentAt,
      staffName: row.staffName,
      teamName: row.teamName,
    },
    today: dateOf(ctx.now),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await parseForm(request, approachAnswerForm);
  if (!form.ok) return form.response;
  await answerApproach(ctx, params.id ?? "", form.value);
  return redirect(`/employer/approaches/${params.id}`);
}

export default function ApproachPage() {
  const { status, phone, letter, today } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(approachAnswerForm, useActionData<typeof action>(), {});
  return (
    <>
      <PageHead
        title={words.title}
        lede={words.lede}
        back={{ to: "/employer/organisation/approaches", label: words.all }}
      />
      <div className="with-aside">
        <div>
          <ApproachLetter approach={letter} today={today} />
          {status === "sent" ? (
            <PlainForm form={form} className="answer section">
              <Radios
                meta={fields.answer}
                legend={words.answer}
                options={approachAnswers.map((value) => ({
                  value,
                  label: words.answers[value].label,
                  hint: words.answers[value].hint,
                }))}
              />
              <TextArea meta={fields.words} label={words.add} optional rows={3} />
              <div className="actions">
                <Button>{words.send}</Button>
              </div>
            </PlainForm>
          ) : (
            <p className="section">{words.said[status]}</p>
          )}
        </div>
        <aside className="aside">
          <div className="beside stack-tight">
            <h2>{words.what}</h2>
            <p>{words.whatWords}</p>
            <p>
              {words.ring} <a href={`tel:${phone.replace(/\s/g, "")}`}>{phone}</a>
            </p>
          </div>
        </aside>
      </div>
    </>
  );
}
