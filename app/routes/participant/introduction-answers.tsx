import { ConfirmForm } from "#app/components/confirm-form.tsx";
import { Facts } from "#app/components/facts.tsx";
import { dayInWords, hoursInWords, payInWords } from "#app/domain/calendar/calendar.ts";
import type { StoredOffer } from "#app/domain/introduction/introduction-view.queries.server.ts";
import { after } from "./introductions.words.ts";

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
