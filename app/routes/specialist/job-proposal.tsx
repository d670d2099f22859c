import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Refusal, titled } from "#app/components/form.tsx";
import { ProposalSides, ProposalStatusLine } from "#app/components/job-proposal.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { sidesOf } from "#app/domain/job-proposal/job-change.ts";
import {
  readAnswer,
  sendProposal,
  withdrawProposal,
} from "#app/domain/job-proposal/job-proposal.commands.server.ts";
import { findProposal } from "#app/domain/job-proposal/job-proposal.queries.server.ts";
import { proposalTransitions, whyNotNow } from "#app/domain/job-proposal/job-proposal.ts";
import { openTransitions } from "#app/domain/transitions.ts";
import { readForm, sayRefusalsHere } from "#app/server/form.server.ts";
import { requireStaff } from "#app/server/request.server.ts";

export const handle = { audience: "staff" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Proposal about ${data.vacancy.title}` : "Proposal");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireStaff(request, context);
  const found = await findProposal(ctx, params.id ?? "", params.proposalId ?? "");
  const { vacancy, changes, ...proposal } = found;
  const today = dateOf(ctx.now);
  const open = openTransitions(proposalTransitions, proposal.status, "specialist");
  const day = (instant: string | null) => instant && dayInWords(dateOf(instant), today);
  const closed = whyNotNow(vacancy);
  return {
    vacancy: { id: vacancy.id, title: vacancy.title, employerName: vacancy.employerName },
    proposal: {
      id: proposal.id,
      status: proposal.status,
      words: proposal.words,
      takenBy: proposal.takenBy,
      reason: proposal.reason,
      authorName: proposal.authorName,
      answererName: proposal.answererName,
      sent: day(proposal.sentAt),
      answered: day(proposal.answeredAt),
      answerBy: proposal.answerBy && dayInWords(proposal.answerBy, today),
    },
    sides: sidesOf(changes, vacancy),
    closed,
    maySend: open.includes("send") && closed === null,
    mayWithdraw: open.includes("withdraw"),
    mayRead: open.includes("read") && proposal.readAt === null,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireStaff(request, context);
  sayRefusalsHere(request);
  const intent = String((await readForm(request)).get("intent") ?? "");
  // Found first: only the numbers of a proposal of theirs are ever put into an address.
  const { id, vacancyId } = await findProposal(ctx, params.id ?? "", params.proposalId ?? "");
  if (intent === "send") await sendProposal(ctx, vacancyId, id);
  if (intent === "read") await readAnswer(ctx, vacancyId, id);
  if (intent === "withdraw") {
    await withdrawProposal(ctx, vacancyId, id);
    return redirect(`/specialist/vacancies/${vacancyId}`);
  }
  return redirect(`/specialist/vacancies/${vacancyId}/proposals/${id}`);
}

export default function JobProposalPage() {
  const page = useLoaderData<typeof loader>();
  const { vacancy, proposal, sides } = page;
  const isDraft = proposal.status === "drafted";
  const facts = [
    { term: "Written by", detail: proposal.authorName },
    ...(proposal.sent ? [{ term: "Sent", detail: proposal.sent }] : []),
    ...(proposal.status === "sent" && proposal.answerBy
      ? [{ term: "Answer by", detail: proposal.answerBy }]
      : []),
    ...(proposal.answered
      ? [
          {
            term: "Answered",
            detail: [proposal.answered, proposal.answererName].filter(Boolean).join(", "),
          },
        ]
      : []),
  ];
  return (
    <>
      <Refusal answer={useActionData()} />
      <PageHead
        title={isDraft ? "This is what the employer will read" : "Proposal about this job"}
        lede={`${vacancy.title}, ${vacancy.employerName}`}
        back={{ to: `/specialist/vacancies/${vacancy.id}`, label: vacancy.title }}
      >
        <ProposalStatusLine status={proposal.status} />
      </PageHead>
      <div className="with-aside">
        <div>
          {proposal.reason && (
            <section className="section stack" aria-labelledby="said">
              <h2 id="said">What the employer said</h2>
              <p className="words block">{proposal.reason}</p>
            </section>
          )}
          <section className="section stack" aria-labelledby="words">
            <h2 id="words">The words</h2>
            <p className="words block">{proposal.words}</p>
          </section>
          <section className="section" aria-labelledby="changes">
            <h2 id="changes">What would change</h2>
            {proposal.takenBy && (
              <p className="section-body">Who else might take the tasks: {proposal.takenBy}</p>
            )}
            <ProposalSides sides={sides} />
          </section>
        </div>
        <aside className="aside">
          <Facts narrow rows={facts} />
          {isDraft && (
            <div className="stack">
              <h2>Ready?</h2>
              {page.maySend ? (
                <ConfirmForm intent="send" label="Send it to the employer" variant="first">
                  <p>
                    They have 20 working days. They agree or keep each part, and what they agree to
                    is in the vacancy at once.
                  </p>
                </ConfirmForm>
              ) : (
                <p>{page.closed}</p>
              )}
              {page.maySend && (
                <p>
                  <ButtonLink
                    to={`/specialist/vacancies/${vacancy.id}/proposals/${proposal.id}/edit`}
                    variant="second"
                  >
                    Change it
                  </ButtonLink>
                </p>
              )}
            </div>
          )}
          {page.mayWithdraw && (
            <ConfirmForm
              intent="withdraw"
              label={isDraft ? "Throw it away" : "Take it back"}
              variant="quiet"
            >
              <p className="soft">
                {isDraft
                  ? "Not after all? Nobody at the employer has seen it."
                  : "They then read that it was taken back, and no more."}
              </p>
            </ConfirmForm>
          )}
          {page.mayRead && (
            <ConfirmForm intent="read" label="I have read it">
              <p>It leaves your list of what needs you.</p>
            </ConfirmForm>
          )}
        </aside>
      </div>
    </>
  );
}
