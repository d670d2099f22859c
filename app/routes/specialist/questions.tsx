import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { answerColleague } from "#app/domain/colleague-question/colleague-question.commands.server.ts";
import { answerColleagueForm } from "#app/domain/colleague-question/colleague-question.form.ts";
import {
  listQuestionsFromMe,
  listQuestionsToMe,
  type Question,
} from "#app/domain/colleague-question/colleague-question.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = () => titled("Questions between colleagues");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const [toMe, fromMe] = await Promise.all([listQuestionsToMe(ctx), listQuestionsFromMe(ctx)]);
  return { toMe, fromMe, today: dateOf(ctx.now) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const form = await parseForm(request, answerColleagueForm);
  if (!form.ok) return form.response;
  await answerColleague(ctx, form.value.questionId, form.value.answer);
  return redirect(`/specialist/questions#question-${form.value.questionId}`);
}

type ToMe = Question & { aboutId: string; aboutName: string };

export default function QuestionsPage() {
  const { toMe, fromMe, today } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title="Questions between colleagues"
        lede="A colleague asks about somebody without knowing who it is. Speak of the job, and leave out the name."
        back={{ to: "/specialist", label: "Today" }}
      />
      <section className="section" aria-labelledby="to-me">
        <h2 id="to-me">Asked of you</h2>
        {toMe.length === 0 && (
          <Empty title="None so far.">
            When a colleague of your team asks about one of your people, it shows here.
          </Empty>
        )}
        <div className="stack">
          {toMe.map((question) => (
            <article key={question.id} id={`question-${question.id}`} className="block stack-tight">
              <h3>
                {question.fromName} about{" "}
                <a href={`/specialist/participants/${question.aboutId}`}>{question.aboutName}</a>
              </h3>
              <Asked question={question} today={today} />
              {question.answer === null ? (
                <Answer question={question} />
              ) : (
                <Answered question={question} today={today} />
              )}
            </article>
          ))}
        </div>
      </section>
      <section className="section" aria-labelledby="from-me">
        <h2 id="from-me">Asked by you</h2>
        {fromMe.length === 0 && (
          <Empty title="None so far.">
            On a vacancy’s page of matches you can ask a colleague about somebody they support.
          </Empty>
        )}
        <div className="stack">
          {fromMe.map((question) => (
            <article key={question.id} className="block stack-tight">
              <h3>A participant of {question.toName}</h3>
              <Asked question={question} today={today} />
              {question.answer === null ? (
                <p className="soft">No answer yet.</p>
              ) : (
                <Answered question={question} today={today} />
              )}
            </article>
          ))}
        </div>
      </section>
    </>
  );
}

function Asked({ question, today }: { question: Question; today: string }) {
  return (
    <>
      <p className="soft">
        <a href={`/specialist/vacancies/${question.vacancyId}`}>{question.vacancyTitle}</a>,{" "}
        {question.employerName}. Asked on {dayInWords(dateOf(question.askedAt), today)}.
      </p>
      <p className="words">{question.words}</p>
    </>
  );
}

function Answered({ question, today }: { question: Question; today: string }) {
  return (
    <div className="quote stack-tight">
      <p className="soft">
        {question.toName}, {dayInWords(dateOf(question.answeredAt ?? question.askedAt), today)}
      </p>
      <p className="words">{question.answer}</p>
    </div>
  );
}

function Answer({ question }: { question: ToMe }) {
  const { form, fields } = useFormState(
    answerColleagueForm,
    useActionData<typeof action>(),
    { questionId: question.id },
    { id: `answer-${question.id}`, intent: question.id },
  );
  return (
    <PlainForm form={form}>
      <Hidden name="questionId" value={question.id} />
      <TextArea
        meta={fields.answer}
        label={
          <>
            Your answer
            <span className="visually-hidden">
              {" "}
              to {question.fromName} about {question.vacancyTitle}
            </span>
          </>
        }
        hint={`${question.fromName} reads this and still does not know who it is.`}
        rows={3}
      />
      <div className="actions">
        <Button variant="second" name="intent" value={question.id}>
          Answer {question.fromName}
        </Button>
      </div>
    </PlainForm>
  );
}
