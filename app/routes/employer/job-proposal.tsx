import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { ContactCard } from "#app/components/contact-card.tsx";
import { PlainForm, titled, useFormState } from "#app/components/form.tsx";
import { ProposalSides, ProposalStatusLine } from "#app/components/job-proposal.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-field.tsx";
import { dateOf, dayInWords } from "#app/domain/calendar/calendar.ts";
import { sidesOf } from "#app/domain/job-proposal/job-change.ts";
import { answerField, answerForm } from "#app/domain/job-proposal/job-proposal.form.ts";
import { findProposal } from "#app/domain/job-proposal/job-proposal.queries.server.ts";
import { answerProposal } from "#app/domain/job-proposal/job-proposal-answer.commands.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { requireEmployer } from "#app/server/request.server.ts";
import type { JobProposalStatus } from "#db/tables.ts";

export const handle = { audience: "employer" };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data ? `Proposal: ${data.vacancy.title}` : "Proposal");

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const found = await findProposal(ctx, params.id ?? "", params.proposalId ?? "");
  const { vacancy, changes, ...proposal } = found;
  const today = dateOf(ctx.now);
  return {
    vacancy: { id: vacancy.id, title: vacancy.title, pattern: vacancy.pattern },
    specialist: vacancy.specialist,
    proposal: {
      status: proposal.status,
      words: proposal.words,
      takenBy: proposal.takenBy,
      reason: proposal.reason,
      answererName: proposal.answererName,
      answered: proposal.answeredAt && dayInWords(dateOf(proposal.answeredAt), today),
      answerBy: proposal.answerBy && dayInWords(proposal.answerBy, today),
    },
    sides: sidesOf(changes, vacancy),
    changesTimes: changes.some(({ kind }) => kind === "days" || kind === "times"),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const ctx = await requireEmployer(request, context);
  const form = await parseForm(request, answerForm);
  if (!form.ok) return form.response;
  const { reason, ...typed } = form.value;
  // Found first: only the numbers of a proposal of theirs are ever put into an address.
  const found = await findProposal(ctx, params.id ?? "", params.proposalId ?? "");
  const answers = Object.fromEntries(
    found.changes.map(({ position }) => [position, typed[answerField(position)]]),
  );
  await answerProposal(ctx, found.vacancyId, found.id, { answers, reason });
  return redirect(`/employer/vacancies/${found.vacancyId}/proposals/${found.id}`);
}

/** What has become of it, once nothing is left to answer. */
const ended: Partial<Record<JobProposalStatus, { title: string; words: string }>> = {
  agreed: {
    title: "Thank you. The job has changed as agreed",
    words:
      "The vacancy says so from now on, here and on the board. You can change it back at any time.",
  },
  partlyAgreed: {
    title: "Thank you. What you agreed to is in the job",
    words: "The rest stays as it was. You can change the vacancy at any time.",
  },
  declined: { title: "Thank you for the answer", words: "The job stays as it is." },
  lapsed: {
    title: "This proposal has ended",
    words: "There was no answer in 20 working days, so the job stays as it is.",
  },
  withdrawn: {
    title: "This proposal was taken back",
    words: "There is nothing to do. The job stays as it is.",
  },
  noLongerOpen: {
    title: "This proposal has ended",
    words: "The job has changed or is no longer open, so there is nothing left to decide.",
  },
};

export default function EmployerJobProposalPage() {
  const { vacancy, specialist, proposal, sides, changesTimes } = useLoaderData<typeof loader>();
  const { form, fields } = useFormState(answerForm, useActionData<typeof action>());
  const over = ended[proposal.status];
  const isOpen = proposal.status === "sent";
  const isLeft = sides.some((side) => side.now !== null);
  return (
    <>
      {over && (
        <Banner tone={proposal.status === "agreed" ? "fit" : "plain"} title={over.title}>
          <p>{over.words}</p>
        </Banner>
      )}
      <PageHead
        title="A proposal about this job"
        lede={vacancy.title}
        back={{ to: `/employer/vacancies/${vacancy.id}`, label: vacancy.title }}
      >
        <ProposalStatusLine status={proposal.status} forEmployer />
      </PageHead>
      <div className="with-aside">
        <div>
          {proposal.words && <p className="words block">{proposal.words}</p>}
          {sides.length > 0 && (
            <PlainForm form={form}>
              <section aria-labelledby="changes">
                <h2 id="changes">{isOpen ? "What would change" : "What was proposed"}</h2>
                {proposal.takenBy && (
                  <p className="section-body">Who else might take the tasks: {proposal.takenBy}</p>
                )}
                <ProposalSides
                  sides={sides}
                  below={
                    isOpen
                      ? (side) => (
                          <Radios
                            meta={fields[answerField(side.position)]}
                            legend={
                              <>
                                Your answer
                                <span className="visually-hidden"> on {side.title}</span>
                              </>
                            }
                            inline
                            options={[
                              { value: "agree", label: "Agree" },
                              { value: "keep", label: "Keep it as it is" },
                            ]}
                          />
                        )
                      : undefined
                  }
                />
              </section>
              {isOpen && changesTimes && vacancy.pattern && (
                <p>
                  The vacancy also says: “{vacancy.pattern}” Those words stay. Change them there if
                  they no longer fit.
                </p>
              )}
              {isOpen && (
                <>
                  <TextArea
                    meta={fields.reason}
                    label={isLeft ? "Anything to say about it?" : "Anything to say?"}
                    hint="No reason is needed. Your specialist reads this."
                    optional
                    rows={3}
                  />
                  <div className="actions">
                    <Button>Send your answer</Button>
                  </div>
                </>
              )}
            </PlainForm>
          )}
          {proposal.reason && (
            <section className="section stack" aria-labelledby="said">
              <h2 id="said">What you said</h2>
              <p className="words block">{proposal.reason}</p>
            </section>
          )}
        </div>
        <aside className="aside">
          {isOpen && (
            <div className="beside stack-tight">
              <h2>What this is</h2>
              <p>
                This is about the job alone. We write such proposals about jobs of every kind, and
                one says nothing about who may apply.
              </p>
              <p>Nothing changes until you answer. After {proposal.answerBy} it ends by itself.</p>
            </div>
          )}
          {proposal.answered && (
            <p>
              Answered by {proposal.answererName ?? "a colleague"}, {proposal.answered}
            </p>
          )}
          {specialist && (
            <ContactCard
              heading="Rather talk about it?"
              name={specialist.name}
              role={specialist.teamName}
              phone={specialist.phone}
              hours={specialist.hours}
              cover={
                specialist.away ??
                (specialist.cover &&
                  `${specialist.cover.name} covers, on ${specialist.cover.phone}.`)
              }
            />
          )}
        </aside>
      </div>
    </>
  );
}
