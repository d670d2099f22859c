import { ConfirmForm } from "#app/components/confirm-form.tsx";
import type { Handover } from "#app/domain/advice-request/advice-handing.queries.server.ts";
import type { AdviceStatus } from "#app/domain/advice-request/advice-request.ts";
import { instantInWords } from "#app/domain/calendar/calendar.ts";
import { HandingForm } from "./advice-handing-forms.tsx";

export interface Desk {
  status: AdviceStatus;
  isMine: boolean;
  adviser: { name: string; away: string | null } | null;
  secondName: string | null;
  handovers: Handover[];
  /** To whom the reader may hand it; empty when they may not. */
  colleagues: { value: string; label: string }[];
  mayRoute: boolean;
  today: string;
}

/** First on the page while nobody has it: the one thing that whoever opens it on a phone came to do. */
export function TakeRequest({ desk }: { desk: Desk }) {
  if (desk.status !== "open") return null;
  return (
    <ConfirmForm intent="take" label="Take this request" variant="first">
      <p>The employer sees your name and how to reach you.</p>
    </ConfirmForm>
  );
}

/** Who has a request, who helps, and how it came to them. */
export function AdviserAside({ desk, result }: { desk: Desk; result: unknown }) {
  const { adviser, colleagues, handovers } = desk;
  return (
    <div className="beside stack">
      <h2>Adviser</h2>
      {desk.mayRoute && (
        <ConfirmForm intent="route" label="Route to my area">
          <p>The place belongs to no area yet. On your desk, your area’s promise holds.</p>
        </ConfirmForm>
      )}
      <p>{desk.isMine ? "You took this." : (adviser?.name ?? "Nobody yet.")}</p>
      {adviser?.away && <p>{adviser.away}</p>}
      {desk.secondName && <p>{desk.secondName} helps as second specialist.</p>}
      {colleagues.length > 0 && (
        <>
          <HandingForm how="handOver" colleagues={colleagues} result={result} />
          <HandingForm how="inviteSecond" colleagues={colleagues} result={result} />
        </>
      )}
      {handovers.length > 0 && (
        <>
          <h3>Between colleagues</h3>
          <ul className="plain stack-tight">
            {handovers.map((each) => (
              <li key={each.id}>
                {each.fromName} {each.asSecond ? "invited" : "handed over to"} {each.toName},{" "}
                {instantInWords(each.handedAt, desk.today)}
                <p className="words">{each.note}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
