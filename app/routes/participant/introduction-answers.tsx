import { useActionData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Tick } from "#app/components/choices.tsx";
import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Hidden, PlainForm, useFormState } from "#app/components/form.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { dayInWords, hoursInWords, payInWords } from "#app/domain/calendar/calendar.ts";
import { agreeMeetingForm } from "#app/domain/introduction/introduction.form.ts";
import { meetingKindWords } from "#app/domain/introduction/introduction.words.ts";
import type {
  Meeting,
  StoredOffer,
} from "#app/domain/introduction/introduction-view.queries.server.ts";
import { after, decide } from "./introductions.words.ts";

export function MeetingToAgree({ meeting, mayAgree }: { meeting: Meeting; mayAgree: boolean }) {
  const { form, fields } = useFormState(
    agreeMeetingForm,
    useActionData(),
    { meetingId: meeting.id },
    { id: "meeting", intent: "agreeMeeting" },
  );
  const isOpen = mayAgree && meeting.agreedAt === null;
  const showKeep = (fields.words.errors?.length ?? 0) > 0;
  return (
    <section className="section stack" aria-labelledby="meet">
      <h2 id="meet">{after.meetingHeading}</h2>
      <Facts
        rows={[
          { term: after.how, detail: meetingKindWords(meeting.kind) },
          { term: after.times, detail: <span className="words">{meeting.times}</span> },
          ...(meeting.place ? [{ term: after.place, detail: meeting.place }] : []),
          ...(meeting.agreedWords ? [{ term: after.agreed, detail: meeting.agreedWords }] : []),
        ]}
      />
      {isOpen && (
        <PlainForm form={form}>
          <Hidden meta={fields.meetingId} />
          <TextField meta={fields.words} label={after.agreeLabel} hint={after.agreeHint} />
          {showKeep && <Tick meta={fields.keepsPrivateWords} label={decide.keep} />}
          <div className="actions">
            <Button name="intent" value="agreeMeeting">
              {after.agree}
            </Button>
          </div>
        </PlainForm>
      )}
    </section>
  );
}

export function OfferToAnswer({ offer, today }: { offer: StoredOffer; today: string }) {
  return (
    <section className="section stack" aria-labelledby="offer">
      <h2 id="offer">{after.offerHeading}</h2>
      <Facts
        rows={[
          { term: after.starts, detail: dayInWords(offer.startsOn, today) },
          { term: after.hours, detail: `${hoursInWords(offer.minutesPerWeek)} ${after.aWeek}` },
          ...(offer.payPence > 0
            ? [
                {
                  term: after.pay,
                  detail: payInWords(offer.payPence, offer.payPence, offer.payPeriod),
                },
              ]
            : []),
          { term: after.manager, detail: offer.managerName },
          ...(offer.words
            ? [{ term: after.theySay, detail: <span className="words">{offer.words}</span> }]
            : []),
        ]}
      />
      <p>{after.offerHint}</p>
      <div className="actions">
        <ConfirmForm intent="acceptOffer" label={after.offerYes} variant="first" />
        <ConfirmForm intent="declineOffer" label={after.offerNo} />
      </div>
    </section>
  );
}
