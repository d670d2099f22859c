import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Facts } from "#app/components/facts.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { dateOf, instantInWords } from "#app/domain/calendar/calendar.ts";
import { NotFound } from "#app/domain/errors.ts";
import { requiredText } from "#app/domain/form/fields.ts";
import { findDemoMail } from "#app/domain/outbox/demo-mail.queries.server.ts";
import { answerInDemo } from "#app/server/demo-answer.server.ts";
import { parseForm } from "#app/server/form.server.ts";

export const handle = { audience: "public" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Letter: ${data.mail.subject}` : "Demo mail");

const answerForm = z.object({ words: requiredText("your answer", 20_000) });

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  if (!context.env.demo) throw new NotFound();
  const { replyTo, ...mail } = await findDemoMail(context.db, params.id ?? "");
  return {
    mail,
    mayAnswer: replyTo !== null && Boolean(context.env.replies),
    answered: new URL(request.url).searchParams.get("answered"),
    sent: instantInWords(mail.sentAt, dateOf(context.now())),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, now, newId, env } = context;
  if (!env.demo) throw new NotFound();
  const { id, toAddress, replyTo } = await findDemoMail(db, params.id ?? "");
  if (!replyTo || !env.replies) throw new NotFound();
  const form = await parseForm(request, answerForm);
  if (!form.ok) return form.response;
  const edge = { db, now, newId, replies: env.replies };
  const outcome = await answerInDemo(edge, { toAddress, replyTo }, form.value.words);
  return redirect(`/demo/mailbox/${id}?answered=${outcome === "taken" ? "yes" : "no"}`);
}

/** Links in the plain text can be followed, as in a mail program. */
function withLinks(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, place) =>
    place % 2 === 1 ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}

export default function DemoMailPage() {
  const { mail, sent, mayAnswer, answered } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={mail.subject} back={{ to: "/demo/mailbox", label: "Demo mailbox" }} />
      {answered === "yes" && (
        <Banner title="The answer was passed on" live>
          It stands on the page that the mail is about.
        </Banner>
      )}
      {answered === "no" && (
        <Banner title="The answer was not passed on, or not all of it" live tone="could">
          If there is something to say about it, a mail that says so is on its way to this mailbox.
        </Banner>
      )}
      <Facts
        rows={[
          { term: "To", detail: mail.toAddress },
          { term: "From", detail: mail.fromName },
          { term: "Sent", detail: sent },
        ]}
      />
      <div className="block section">
        <p className="words">{withLinks(mail.text)}</p>
      </div>
      {mayAnswer && <Answer />}
    </>
  );
}

/** As "Reply" in a mail program: what is typed takes the same way as a mail that comes in. */
function Answer() {
  const { mail } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(answerForm, useActionData<typeof action>());
  return (
    <section className="section stack" aria-labelledby="answer">
      <h2 id="answer">Answer this email</h2>
      <PlainForm form={form} className="block">
        <TextArea
          meta={fields.words}
          label="Your answer"
          hint={`As if ${mail.toAddress} pressed “Reply”.`}
          rows={5}
        />
        <div className="actions">
          <Button variant="second">Send this answer</Button>
        </div>
      </PlainForm>
    </section>
  );
}
