import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { ApproachLetter } from "#app/components/approach-letter.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Refusal, titled } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Status } from "#app/components/status.tsx";
import {
  readApproachAnswer,
  sendApproach,
  withdrawApproach,
} from "#app/domain/approach/approach.commands.server.ts";
import { findApproach } from "#app/domain/approach/approach.queries.server.ts";
import { approachStatusLabels } from "#app/domain/approach/approach.ts";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { readForm, sayRefusalsHere } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Letter to ${data.approach.employerName}` : "A letter to an employer");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const approach = await findApproach(ctx, params.id ?? "");
  return { approach, isMine: approach.staffId === ctx.actor.staffId, today: dateOf(ctx.now) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const { id } = await findApproach(ctx, params.id ?? "");
  const intent = (await readForm(request)).get("intent");
  sayRefusalsHere(request);
  if (intent === "send") await sendApproach(ctx, id);
  else if (intent === "read") await readApproachAnswer(ctx, id);
  else if (intent === "withdraw") await withdrawApproach(ctx, id);
  return redirect(`/specialist/approaches/${id}`);
}

export default function ApproachPage() {
  const { approach, isMine, today } = useLoaderData<typeof loader>();
  const { status, employerId, employerName, answer, answeredAt } = approach;
  const isAnswered = answeredAt !== null;
  return (
    <>
      <PageHead
        title={`Letter to ${employerName}`}
        lede={
          status === "drafted"
            ? "This is what the employer will read. Nothing is sent yet."
            : `By ${approach.staffName}, ${approach.teamName}.`
        }
        back={{ to: `/specialist/employers/${employerId}`, label: employerName }}
      >
        <Status tone={status === "interested" ? "fit" : "talk"}>
          {approachStatusLabels[status]}
        </Status>
      </PageHead>
      <Refusal answer={useActionData<typeof action>()} />
      <ApproachLetter approach={approach} today={today} />
      {isAnswered && (
        <section className="section stack-tight" aria-labelledby="answer">
          <h2 id="answer">Their answer</h2>
          <p>
            {approachStatusLabels[status]}, on {dayInWords(dateOf(answeredAt), today)}.
          </p>
          {answer && <p className="words">{answer}</p>}
        </section>
      )}
      {isMine && (
        <div className="section stack">
          {status === "drafted" && (
            <ConfirmForm intent="send" variant="first" label={`Send it to ${employerName}`} />
          )}
          {isAnswered && !approach.readAt && (
            <ConfirmForm intent="read" label="I have read the answer" />
          )}
          {(status === "drafted" || status === "sent") && (
            <ConfirmForm
              intent="withdraw"
              variant="quiet"
              label={status === "drafted" ? "Throw it away" : "Take it back"}
            />
          )}
        </div>
      )}
    </>
  );
}
