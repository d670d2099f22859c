import { useActionData } from "@remix-run/react";
import { Banner } from "#app/components/banner.tsx";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { Radios } from "#app/components/choices.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { dateBoxes } from "#app/components/date-field.tsx";
import { Facts } from "#app/components/facts.tsx";
import { PlainForm, useFormState } from "#app/components/form.tsx";
import { SaidFields } from "#app/components/said-fields.tsx";
import { firstName } from "#app/domain/account/account.ts";
import { dayInWords, hoursInWords, payInWords } from "#app/domain/calendar/calendar.ts";
import { recordOfferForm } from "#app/domain/introduction/introduction.form.ts";
import { notThisTimeReasons } from "#app/domain/introduction/introduction.ts";
import type { IntroductionForSpecialist } from "#app/domain/introduction/introduction-specialist.queries.server.ts";

interface Shown {
  introduction: IntroductionForSpecialist;
  today: string;
}

/** What is next, and by whom: one thing to press, or a sentence on who is awaited. */
export function NextStep({ introduction, today }: Shown) {
  const { row, chosenName, hasAccount, job } = introduction;
  const here = `/specialist/introductions/${row.id}`;
  const name = firstName(chosenName);
  switch (row.status) {
    case "drafted":
      return (
        <section className="stack">
          {row.changeRequest && (
            <Banner tone="talk" title={`${name} asked for this`}>
              {row.changeRequest}
            </Banner>
          )}
          <p>
            {hasAccount
              ? `${name} gets a message by their safe way, reads these words and decides.`
              : `${name} has no account. Read it through together and write down what they decide.`}
          </p>
          <div className="actions">
            <ConfirmForm intent="ask" label={`Ask ${name}`} variant="first" />
            <ButtonLink to={`${here}/edit`} variant="second">
              Change the draft
            </ButtonLink>
          </div>
        </section>
      );
    case "withParticipant":
      return (
        <section className="stack">
          <p>
            {row.notNowUntil
              ? `${name} said not now. Come back to it on ${dayInWords(row.notNowUntil, today)}.`
              : `${name} is deciding. There is no deadline.`}
          </p>
          <p>
            <ButtonLink to={`${here}/decision`} variant={hasAccount ? "second" : "first"}>
              Write down what {name} decided
            </ButtonLink>
          </p>
        </section>
      );
    case "withEmployer":
    case "interested":
    case "meeting":
      return (
        <section className="stack">
          {row.status === "withEmployer" && row.answerBy && (
            <p>
              {row.answerBy < today
                ? `${job.employerName} should have answered by ${dayInWords(row.answerBy, today)}. Ring them.`
                : `${job.employerName} answers by ${dayInWords(row.answerBy, today)}.`}
            </p>
          )}
          <p>
            <ButtonLink to={`${here}/answer`} variant="second">
              Write down an answer by phone
            </ButtonLink>
          </p>
          {row.status === "meeting" && (
            <p>
              <a href={`${here}/work-trial`}>Days at work before an offer: a work trial</a>
            </p>
          )}
        </section>
      );
    case "offered":
      return <OfferAnswer introduction={introduction} today={today} />;
    case "notThisTime":
      return row.reason ? <p>Their reason: {notThisTimeReasons[row.reason]}.</p> : null;
    default:
      return null;
  }
}

function OfferAnswer({ introduction, today }: Shown) {
  const { offer, chosenName } = introduction;
  const { form, fields } = useFormState(
    recordOfferForm,
    useActionData(),
    { saidOn: dateBoxes(today) },
    { id: "offer", intent: "recordOffer" },
  );
  if (!offer) return null;
  const name = firstName(chosenName);
  return (
    <section className="stack" aria-labelledby="their-offer">
      <h2 id="their-offer">The job they offer</h2>
      <Facts
        rows={[
          { term: "Starts", detail: dayInWords(offer.startsOn, today) },
          { term: "Hours", detail: `${hoursInWords(offer.minutesPerWeek)} a week` },
          {
            term: "Pay",
            detail: payInWords(offer.payPence, offer.payPence, offer.payPeriod),
          },
          { term: "Manager", detail: offer.managerName },
          ...(offer.words ? [{ term: "They say", detail: offer.words }] : []),
        ]}
      />
      <details>
        <summary>Write down what {name} decided</summary>
        <PlainForm form={form}>
          <Radios
            meta={fields.answer}
            legend={`What did ${name} decide?`}
            options={[
              { value: "acceptOffer", label: "Yes, they want this job" },
              { value: "declineOffer", label: "No, not this job" },
            ]}
          />
          <SaidFields fields={fields} />
          <div className="actions">
            <Button name="intent" value="recordOffer">
              Write this down
            </Button>
          </div>
        </PlainForm>
      </details>
    </section>
  );
}

/** On the person's behalf. No reason is asked for here either. */
export function TakeBack({ introduction }: { introduction: IntroductionForSpecialist }) {
  const { may, approval, chosenName, row } = introduction;
  const name = firstName(chosenName);
  const isOpen = may.includes("withdraw");
  const wordsAreOpen = may.includes("takeBackWords") && approval?.takenBackAt === null;
  if (!isOpen && !wordsAreOpen) return null;
  const sent = row.sentAt !== null;
  return (
    <section className="section">
      <details>
        <summary>{sent ? `Take this back for ${name}` : "Drop this introduction"}</summary>
        <ConfirmForm intent="withdraw" label={sent ? `Take it back for ${name}` : "Drop it"}>
          <p>
            {wordsAreOpen
              ? "The employer can no longer read the words. The job goes on."
              : sent
                ? "The words, notes, meeting and any offer close for the employer at once. They see one line: “An introduction was taken back”. No reason is asked."
                : "Nothing was sent, so no employer hears of it."}
          </p>
        </ConfirmForm>
      </details>
    </section>
  );
}
