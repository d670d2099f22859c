import { codeInWords } from "#app/domain/employee/employee-code.ts";
import { Banner } from "./banner.tsx";
import { Button, ButtonLink } from "./button.tsx";
import { Tick } from "./choices.tsx";
import type { Meta } from "./form.tsx";
import { PageHead } from "./page-head.tsx";
import { Status } from "./status.tsx";

/** On the form that asks for advice about somebody who works there. */
export function UrgentTick({ meta }: { meta: Meta }) {
  return (
    <Tick
      meta={meta}
      label="Their job is at risk, or they are off work now"
      hint="Only for somebody who works for you now. We look at it first."
    />
  );
}

/** What an employer reads beside a request about somebody who works there. The same whatever became of a card. */
export function CardInvite({ to, madeOn }: { to: string; madeOn: string | null }) {
  return (
    <div className="beside stack">
      <h2>A card for your employee</h2>
      <p>
        Hand it over, and leave the rest to them. It lets them reach us without you. You are not
        told whether they do, unless they choose to tell you.
      </p>
      {madeOn && <p className="soft">You last made one on {madeOn}.</p>}
      <div className="actions">
        <ButtonLink to={to} variant="second">
          {madeOn ? "Make another card" : "Make a card"}
        </ButtonLink>
      </div>
    </div>
  );
}

/** Those who have said so themselves. */
export function JoinedNote({
  joined,
  plansAt,
}: {
  joined: { id: string; name: string; on: string }[];
  /** Where a press opens the plan with one of them; left out for whoever has no account to agree with. */
  plansAt?: string;
}) {
  if (joined.length === 0) return null;
  return (
    <div className="beside stack-tight">
      <h2>In this conversation</h2>
      {joined.map(({ id, name, on }) => (
        <p key={id}>
          <Status tone="fit">
            {name} joined, and told you so on {on}
          </Status>
        </p>
      ))}
      <p>
        Now you can talk about adjustments together. A plan says what changes at work, never why.
      </p>
      {plansAt ? (
        joined.map(({ id, name }) => (
          <form key={id} method="post" action={plansAt}>
            <input type="hidden" name="employeeId" value={id} />
            <Button variant="second">Open the plan with {name}</Button>
          </form>
        ))
      ) : (
        <p>To agree a plan you need an account here, with the address you asked from.</p>
      )}
    </div>
  );
}

/** To staff, above a request about somebody who works there. Colleagues of the adviser read the rule alone. */
export function EmployerKnows({
  isTold,
  joined,
}: {
  isTold: boolean;
  joined: { id: string; chosenName: string; isTold: boolean }[];
}) {
  const hidden = joined.filter((each) => !each.isTold);
  return (
    <>
      {(!isTold || hidden.length > 0) && (
        <Banner
          tone={hidden.length > 0 ? "stop" : "plain"}
          title={
            hidden.length > 0
              ? "Somebody joined, and the employer does not know"
              : "The employer must not learn from us whether their employee is in touch"
          }
        >
          Write about the task alone. Never say that you have, or have not, heard from the person.
        </Banner>
      )}
      {joined.length > 0 && (
        <ul className="plain stack-tight">
          {joined.map(({ id, chosenName, isTold: knows }) => (
            <li key={id}>
              <a href={`/specialist/employees/${id}`}>
                {chosenName || "Somebody"} joined this advice
              </a>
              {knows ? ", and the employer knows." : ". The employer does not know."}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export interface ShownCard {
  code: string;
  until: string;
  address: string;
  team: { name: string; phone: string; hours: string } | null;
}

/** Before and after "Make a card": the code is on the page that answers the press, and never again. */
export function CardPage({
  back,
  madeOn,
  card,
}: {
  back: { to: string; label: string };
  madeOn: string | null;
  card: ShownCard | null;
}) {
  if (card) return <MadeCard back={back} card={card} />;
  return (
    <>
      <PageHead
        title="A card for your employee"
        lede="A small card with a code that works once. You hand it over; they use it alone."
        back={back}
      />
      <div className="prose stack">
        <p>With the code they reach our team, and choose for themselves:</p>
        <ul className="bullets">
          <li>to have somebody at their side, to keep their job</li>
          <li>to join this conversation about what would help</li>
          <li>or to do nothing.</li>
        </ul>
        <p>
          What they choose is theirs. We do not tell you whether they used the card. You hear of it
          when they tell you, here or in person. Please do not ask them.
        </p>
        <p>Until then we go on working with you on the task, without a plan for one person.</p>
        {madeOn && (
          <p>
            You last made a card on {madeOn}. If you make another, a card that nobody has used stops
            working. Hand over the new one.
          </p>
        )}
      </div>
      <form method="post" className="section">
        <div className="actions">
          <Button name="intent" value="make">
            Make a card
          </Button>
        </div>
        <p className="soft small">
          You see the code once. Print the page or write the code down then.
        </p>
      </form>
    </>
  );
}

function MadeCard({ back, card }: { back: { to: string; label: string }; card: ShownCard }) {
  return (
    <>
      <PageHead
        title="Print this card and hand it over"
        lede="The code is shown this once. It is not kept where anybody can look it up."
        back={back}
      />
      <section className="block stack" aria-labelledby="card">
        <h2 id="card">A card for you</h2>
        <p>
          Is something at work getting in your way? A team outside your workplace can help you keep
          your job. It costs nothing.
        </p>
        <dl className="facts narrow">
          <div>
            <dt>Go to</dt>
            <dd>
              <strong>{card.address}</strong>
            </dd>
          </div>
          <div>
            <dt>Your code</dt>
            <dd>
              <strong>{codeInWords(card.code)}</strong>
            </dd>
          </div>
          <div>
            <dt>It works until</dt>
            <dd>{card.until}, and once.</dd>
          </div>
          {card.team && (
            <div>
              <dt>Or ring</dt>
              <dd>
                {card.team.phone}, {card.team.name}. {card.team.hours}
              </dd>
            </div>
          )}
        </dl>
        <p>
          <strong>What you do with it is yours: your employer is not told.</strong> You need no
          account, and you do not have to say what is the matter.
        </p>
      </section>
      <p className="no-print section">
        Print this page, or copy the address and the code by hand. Give them time, and do not ask
        whether they used it.
      </p>
    </>
  );
}
