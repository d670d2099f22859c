import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Empty } from "#app/components/empty.tsx";
import { Hidden, PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Status } from "#app/components/status.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { answerHelpCall } from "#app/domain/help-call/help-call.commands.server.ts";
import { helpAnswerForm } from "#app/domain/help-call/help-call.form.ts";
import { findHelpCalls } from "#app/domain/help-call/help-call.queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Calls for help: ${data.nameUsed}` : "Calls for help");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  return {
    id,
    ...(await findHelpCalls(ctx, id)),
    isDone: new URL(request.url).searchParams.has("done"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const id = params.id ?? "";
  await findHelpCalls(ctx, id);
  const form = await parseForm(request, helpAnswerForm);
  if (!form.ok) return form.response;
  await answerHelpCall(ctx, id, { callId: form.value.intent, words: form.value.words });
  return redirect(`/specialist/placements/${id}/help?done`);
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;
type Call = Loaded["waiting"][number];

export default function SpecialistHelpPage() {
  const page = useLoaderData<typeof loader>();
  const { id, nameUsed, employerName, waiting, before, isDone } = page;
  return (
    <>
      <PageHead
        title="Calls for help"
        lede={`${nameUsed} and ${employerName} can each press “I need help now”.`}
        back={{ to: `/specialist/placements/${id}`, label: `${nameUsed} at ${employerName}` }}
      />
      {isDone && (
        <Banner title="Written down" live>
          Whoever asked has been told that there is an answer.
        </Banner>
      )}
      {waiting.map((call) => (
        <WaitingCall key={call.id} call={call} page={page} />
      ))}
      {waiting.length === 0 && (
        <Empty title="No call waits.">
          When somebody presses “I need help now”, it shows here and on your page for today.
        </Empty>
      )}
      {before.length > 0 && (
        <section className="section stack" aria-labelledby="before">
          <h2 id="before">Answered</h2>
          {before.map((call) => (
            <article key={call.id} className="block stack-tight">
              <h3>
                {call.callerName}, {call.called}
              </h3>
              {call.words && <p className="words">{call.words}</p>}
              <p>
                <strong>
                  {call.by}, {call.answered}
                </strong>
              </p>
              <p className="words">{call.answer}</p>
            </article>
          ))}
        </section>
      )}
    </>
  );
}

function WaitingCall({ call, page }: { call: Call; page: Loaded }) {
  const { nameUsed, employerName } = page;
  const { form, fields } = useFormState(
    helpAnswerForm,
    useActionData<typeof action>(),
    {},
    { id: `answer-${call.id}`, intent: call.id },
  );
  const isTheirs = call.side === "participant";
  const heading = `call-${call.id}`;
  return (
    <section className="section stack" aria-labelledby={heading}>
      <h2 id={heading}>
        {isTheirs ? nameUsed : `${call.callerName} at ${employerName}`} needs help now
      </h2>
      <p className="meta">
        <Status tone={call.isLate ? "stop" : "could"}>
          {call.isLate ? "Late: we said" : "We said"} {call.promise}
        </Status>
      </p>
      <p>Asked on {call.called}.</p>
      {call.words ? (
        <p className="words block">{call.words}</p>
      ) : (
        <p>They wrote nothing. One press is enough.</p>
      )}
      <HowToReach side={call.side} page={page} />
      <PlainForm form={form} className="answer">
        <Hidden name="intent" value={call.id} />
        <TextArea
          meta={fields.words}
          label="What did you do?"
          hint={
            isTheirs
              ? `${nameUsed} reads this. ${employerName} does not, nor that there was a call.`
              : `People at ${employerName} read this, and so does ${nameUsed}. Say what you did, not what was written to you.`
          }
        />
        <div className="actions">
          <Button>I have answered</Button>
        </div>
      </PlainForm>
    </section>
  );
}

/** The person in their own safe way and at their safe times; at the employer whoever has a number. */
function HowToReach({ side, page }: { side: Call["side"]; page: Loaded }) {
  const { person, employer } = page.reach;
  if (side === "participant")
    return (
      <p>
        How it is safe to reach {page.nameUsed}: {person.channel.toLowerCase()}.{" "}
        {person.contact && `${person.contact}. `}
        {person.when}
      </p>
    );
  return (
    <p>
      {employer.length > 0
        ? `Whom to ring there: ${employer.map(({ name, phone }) => `${name}, ${phone}`).join("; ")}.`
        : "No phone number is written down for this workplace."}
    </p>
  );
}
